"""一个月的各步：提交、逐人审核、复核、退回、审批。Read, call one verb, show."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.subsidies import approving, correcting, reviewing
from workforce.subsidies.answers import MonthAnswer, ReviewedAnswer
from workforce.subsidies.api import LINE, MONTH, line_id_of, month_id_of, show, show_one_line
from workforce.subsidies.forms import (
    Approval,
    Correction,
    LineReview,
    Opinion,
    Restated,
    Return,
    ReviewedLines,
)
from workforce.subsidies.line_answers import LineAnswer
from workforce.web.access import actor_of, route
from workforce.web.responses import ok


async def submit(request: Request, form: Restated) -> Response:
    """提交审核，数据自此冻结"""
    await approving.submit(actor_of(request), month_id_of(request), **form.model_dump())
    return await show(request, month_id_of(request))


async def review(request: Request, form: Opinion) -> Response:
    """审核通过"""
    await approving.review(actor_of(request), month_id_of(request), note=form.reason)
    return await show(request, month_id_of(request))


async def review_lines(request: Request, form: LineReview) -> Response:
    """逐人或成批审核：通过，或退回补正"""
    ids = await reviewing.review_lines(
        actor_of(request), month_id_of(request), form.picked,
        accept=form.accept, reason=form.reason,
    )  # fmt: skip
    return ok(ReviewedAnswer(reviewed=len(ids), line_ids=ids))


async def withdraw_reviews(request: Request, form: ReviewedLines) -> Response:
    """撤回自己的审核结果"""
    count = await reviewing.withdraw_reviews(actor_of(request), month_id_of(request), form.line_ids)
    return ok(ReviewedAnswer(reviewed=count, line_ids=form.line_ids))


async def correct_line(request: Request, form: Correction) -> Response:
    """改正一个退回的人：重新判定或核定，再交审核"""
    await correcting.redecide_line(
        actor_of(request), month_id_of(request), line_id_of(request), **form.model_dump()
    )
    return await show_one_line(request)


async def district_review(request: Request, form: Opinion) -> Response:
    """区级复核通过"""
    await approving.district_review(actor_of(request), month_id_of(request), note=form.reason)
    return await show(request, month_id_of(request))


async def send_back(request: Request, form: Return) -> Response:
    """退回经办"""
    await approving.send_back(actor_of(request), month_id_of(request), reason=form.reason)
    return await show(request, month_id_of(request))


async def approve(request: Request, form: Approval) -> Response:
    """审批通过，归档发放清单"""
    await approving.approve(actor_of(request), month_id_of(request), **form.model_dump())
    return await show(request, month_id_of(request))


SUBMITTING = (
    approving.WrongState, approving.FactsChanged, approving.CasesOpen,
    approving.FiguresDiffer, approving.NothingToPay, approving.AdjustmentsOpen,
)  # fmt: skip
CHECKING = (approving.WrongState, approving.MakerIsChecker)
APPROVING = (*CHECKING, approving.FiguresDiffer, approving.FundsShort)
REVIEWING = (*CHECKING, reviewing.NotReviewable, reviewing.TooManyToReview)
CORRECTING = (
    *CHECKING, correcting.NotReturned, correcting.StillOpen, correcting.CannotPay,
    correcting.AboveNotice,
)  # fmt: skip

routes = [
    route("POST", f"{MONTH}/submission", submit, needs="subsidies.submit",
          body=Restated, answer=MonthAnswer, status=200, refusals=SUBMITTING),
    route("POST", f"{MONTH}/review", review, needs="subsidies.review",
          body=Opinion, answer=MonthAnswer, status=200,
          refusals=(*CHECKING, reviewing.NothingPending)),
    route("POST", f"{MONTH}/line-reviews", review_lines, needs="subsidies.read",
          body=LineReview, answer=ReviewedAnswer, status=200, refusals=REVIEWING),
    route("POST", f"{MONTH}/line-review-withdrawal", withdraw_reviews, needs="subsidies.read",
          body=ReviewedLines, answer=ReviewedAnswer, status=200,
          refusals=(approving.WrongState, reviewing.NotYourReview)),
    route("POST", f"{LINE}/correction", correct_line, needs="subsidies.settle",
          body=Correction, answer=LineAnswer, status=200, refusals=CORRECTING),
    route("POST", f"{MONTH}/district-review", district_review, needs="subsidies.district_review",
          body=Opinion, answer=MonthAnswer, status=200, refusals=CHECKING),
    route("POST", f"{MONTH}/return", send_back, needs="subsidies.read",
          body=Return, answer=MonthAnswer, status=200, refusals=(approving.WrongState,)),
    route("POST", f"{MONTH}/approval", approve, needs="subsidies.approve",
          body=Approval, answer=MonthAnswer, status=200, refusals=APPROVING),
]  # fmt: skip
