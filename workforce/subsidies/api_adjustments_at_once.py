"""成批核定差额的接口：合计、核定、撤回。"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from starlette.requests import Request
from starlette.responses import Response

from workforce.subsidies import adjustments_at_once as at_once
from workforce.subsidies.adjustment_reading import AdjustmentFilter
from workforce.subsidies.adjustment_totals import Sums
from workforce.subsidies.adjustment_totals import adjustment_totals as totals_of
from workforce.subsidies.adjustments_at_once import AtOnce, ChosenAdjustments
from workforce.subsidies.answers import FindingCountAnswer
from workforce.subsidies.api_adjustments import Query
from workforce.subsidies.forms import FindingCode
from workforce.subsidies.scope import month_seen
from workforce.subsidies.service import MonthFrozen
from workforce.vocabulary import Outcome
from workforce.web.access import actor_of, route
from workforce.web.requests import Count, Form, Id, Month, Reason
from workforce.web.responses import Answer, ok

CHOSEN_AT_ONCE = 2000
Ids = Annotated[list[Id], Field(min_length=1, max_length=CHOSEN_AT_ONCE)]


class OpenAdjustments(Form):
    """Which of those still open; everything left out is not asked."""

    employer_id: Id | None = None
    month: Month | None = None
    finding: FindingCode | None = None
    query: Query | None = None

    @property
    def wanted(self) -> AdjustmentFilter:
        names = set(OpenAdjustments.model_fields)
        return AdjustmentFilter(**self.model_dump(include=names))


class AllAdjustments(OpenAdjustments):
    """The figures on the screen, repeated so that nobody settles others than they saw."""

    count: Count
    total_fen: Annotated[int, Field(ge=-(2**53), le=2**53)]


class AdjustmentSettlements(Form):
    """One of the two: the differences by id, or every open one of a filter."""

    adjustment_ids: Ids | None = None
    filter: AllAdjustments | None = None
    outcome: Literal[Outcome.PAY, Outcome.REFUSE]
    reason: Reason

    @model_validator(mode="after")
    def _one_way(self) -> AdjustmentSettlements:
        if (self.adjustment_ids is None) == (self.filter is None):
            raise ValueError("请选择差额，或按条件选择，两者取其一")
        return self

    @property
    def chosen(self) -> ChosenAdjustments:
        if self.filter is None:
            return ChosenAdjustments(tuple(self.adjustment_ids or ()))
        seen = self.filter
        return ChosenAdjustments(wanted=seen.wanted, count=seen.count, total_fen=seen.total_fen)


class AdjustmentWithdrawals(Form):
    adjustment_ids: Ids


class AdjustmentSums(Answer):
    count: int
    back_fen: int
    recovery_fen: int
    total_fen: int


class AdjustmentTotals(Answer):
    """成批核定前：都定为发放、都定为不发放，各有几笔、合计多少"""

    pay: AdjustmentSums
    refuse: AdjustmentSums
    findings: list[FindingCountAnswer]


class AdjustmentsDone(Answer):
    """`left` by the code of what stood in the way; `sentences` name the first twenty."""

    adjustment_ids: list[int]
    total_fen: int
    left: dict[str, int]
    sentences: list[str]


async def adjustment_totals(request: Request, query: OpenAdjustments) -> Response:
    """待核定差额的笔数与合计"""
    actor = actor_of(request)
    month = await month_seen(actor, _month_id(request))
    found = await totals_of(actor, month, query.wanted)
    findings = [
        FindingCountAnswer(code=code, label=label, count=n) for code, label, n in found.findings
    ]
    return ok(AdjustmentTotals(pay=_sums(found.pay), refuse=_sums(found.refuse), findings=findings))


async def settle_adjustments(request: Request, form: AdjustmentSettlements) -> Response:
    """成批核定差额"""
    done = await at_once.settle_adjustments(
        actor_of(request), _month_id(request), form.chosen,
        outcome=form.outcome, reason=form.reason,
    )  # fmt: skip
    return ok(_done(done))


async def withdraw_adjustments(request: Request, form: AdjustmentWithdrawals) -> Response:
    """成批撤回差额的核定"""
    done = await at_once.withdraw_adjustments(
        actor_of(request), _month_id(request), form.adjustment_ids
    )
    return ok(_done(done))


def _done(done: AtOnce) -> AdjustmentsDone:
    return AdjustmentsDone(**vars(done))


def _sums(found: Sums) -> AdjustmentSums:
    return AdjustmentSums(**vars(found), total_fen=found.total_fen)


def _month_id(request: Request) -> int:
    return int(request.path_params["month_id"])


MONTH = "/subsidy-months/{month_id:int}"

routes = [
    route("GET", f"{MONTH}/adjustment-totals", adjustment_totals, needs="subsidies.read",
          query=OpenAdjustments, answer=AdjustmentTotals),
    route("POST", f"{MONTH}/adjustment-settlements", settle_adjustments, needs="subsidies.settle",
          body=AdjustmentSettlements, answer=AdjustmentsDone, status=200,
          refusals=(MonthFrozen, at_once.AdjustmentsDiffer, at_once.TooManyAdjustments)),
    route("POST", f"{MONTH}/adjustment-settlement-withdrawals", withdraw_adjustments,
          needs="subsidies.settle", body=AdjustmentWithdrawals, answer=AdjustmentsDone,
          status=200, refusals=(MonthFrozen,)),
]  # fmt: skip
