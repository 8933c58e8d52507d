"""政策起草的接口。Read, call one verb, show."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce import clock
from workforce.drafting import differing, service, simulating, versions
from workforce.drafting.answers import (
    ComparedAnswer,
    DifferenceAnswer,
    DraftAnswer,
    DraftBrief,
    ProblemsAnswer,
    ReleaseAnswer,
    show_brief,
    show_checked,
    show_difference,
    show_draft,
    show_release,
)
from workforce.drafting.fitting import VersionTaken
from workforce.drafting.forms import (
    AffectedQuery,
    DraftOpinion,
    DraftReturn,
    DraftsQuery,
    DraftText,
    NewDraft,
    NewSimulation,
    TextToCheck,
)
from workforce.drafting.scope import draft_seen, list_drafts_seen
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, ok


async def list_drafts(request: Request, query: DraftsQuery) -> Response:
    """政策草稿列表"""
    found = await list_drafts_seen(actor_of(request), query.page, state=query.state)
    return show_list(found, [show_brief(one) for one in found.items])


async def begin_draft(request: Request, form: NewDraft) -> Response:
    """起草一份政策：从现行版本，或以一份文件为底稿"""
    draft = await service.begin_draft(actor_of(request), **form.model_dump())
    return await _draft(request, draft.id, status=201)


async def get_draft(request: Request) -> Response:
    """一份政策草稿：正文、错误、试算、可办事项"""
    return await _draft(request, _id(request))


async def save_draft(request: Request, form: DraftText) -> Response:
    """保存正文和生效月份"""
    await service.save_text(
        actor_of(request), _id(request), version=version_of(request), **form.model_dump()
    )
    return await _draft(request, _id(request))


async def check_text(request: Request, form: TextToCheck) -> Response:
    """核对正文：每处错误在第几行"""
    return ok(show_checked(form.text))


async def get_difference(request: Request) -> Response:
    """草稿与现行版本的不同：逐项和逐行"""
    draft = await draft_seen(actor_of(request), _id(request))
    return ok(show_difference(*await differing.difference_of(draft)))


async def get_affected(request: Request, query: AffectedQuery) -> Response:
    """按草稿判定会有多少人不同，只有人数和合计"""
    found = await simulating.affected(actor_of(request), _id(request), query.month)
    return ok(ComparedAnswer.model_validate(found))


async def request_simulation(request: Request, form: NewSimulation) -> Response:
    """试算过去一个月，返回时任务已排队"""
    await simulating.request_simulation(actor_of(request), _id(request), month=form.month)
    return await _draft(request, _id(request), status=202)


async def submit_draft(request: Request) -> Response:
    """提交批准"""
    await service.submit_draft(actor_of(request), _id(request), version_of(request))
    return await _draft(request, _id(request))


async def approve_draft(request: Request, form: DraftOpinion) -> Response:
    """批准，自生效月份起适用"""
    await service.approve_draft(
        actor_of(request), _id(request), reason=form.reason, version=version_of(request)
    )
    return await _draft(request, _id(request))


async def return_draft(request: Request, form: DraftReturn) -> Response:
    """退回修改"""
    await service.return_draft(actor_of(request), _id(request), reason=form.reason)
    return await _draft(request, _id(request))


async def withdraw_draft(request: Request) -> Response:
    """撤回草稿"""
    await service.withdraw_draft(actor_of(request), _id(request))
    return await _draft(request, _id(request))


async def list_releases(request: Request) -> Response:
    """一份政策在本区批准过的版本"""
    found = await versions.releases_of(actor_of(request), request.path_params["code"])
    shown = [show_release(one) for one in found]
    return ok(ListOf[ReleaseAnswer](items=shown, next=None, total=len(shown)))


async def _draft(request: Request, draft_id: int, *, status: int = 200) -> Response:
    actor = actor_of(request)
    draft = await draft_seen(actor, draft_id)
    today = f"{clock.today():%Y-%m}"
    return ok(await show_draft(actor, draft, today=today), version=draft.version, status=status)


def _id(request: Request) -> int:
    return int(request.path_params["draft_id"])


DRAFT = "/policy-drafts/{draft_id:int}"
UNFIT = (
    service.DraftNotOpen, service.DraftWrong, service.CodeChanged, service.DraftNotOfDistrict,
    service.MonthMissing, service.OutsideItsEffect,
)  # fmt: skip
NOT_OPEN = (service.DraftNotOpen,)
SIMULATING = (*UNFIT, simulating.NotYet)

routes = [
    route("GET", "/policy-drafts", list_drafts, needs="policies.read",
          query=DraftsQuery, answer=ListOf[DraftBrief]),
    route("POST", "/policy-drafts", begin_draft, needs="policies.draft",
          body=NewDraft, answer=DraftAnswer),
    route("GET", DRAFT, get_draft, needs="policies.read", answer=DraftAnswer),
    route("PATCH", DRAFT, save_draft, needs="policies.draft", body=DraftText,
          answer=DraftAnswer, refusals=(*NOT_OPEN, VersionTaken)),
    route("POST", "/policy-text-checks", check_text, needs="policies.draft",
          body=TextToCheck, answer=ProblemsAnswer, status=200),
    route("GET", f"{DRAFT}/difference", get_difference, needs="policies.read",
          answer=DifferenceAnswer),
    route("GET", f"{DRAFT}/affected", get_affected, needs="policies.read", query=AffectedQuery,
          answer=ComparedAnswer, refusals=(*SIMULATING, simulating.TooManyForLive)),
    route("POST", f"{DRAFT}/simulations", request_simulation, needs="policies.draft",
          body=NewSimulation, answer=DraftAnswer, status=202, refusals=SIMULATING),
    route("POST", f"{DRAFT}/submission", submit_draft, needs="policies.draft",
          answer=DraftAnswer, status=200, if_match=True, refusals=(*UNFIT, VersionTaken)),
    route("POST", f"{DRAFT}/approval", approve_draft, needs="policies.approve",
          body=DraftOpinion, answer=DraftAnswer, status=200, if_match=True,
          refusals=(*UNFIT, VersionTaken, service.DrafterApproves)),
    route("POST", f"{DRAFT}/return", return_draft, needs="policies.approve",
          body=DraftReturn, answer=DraftAnswer, status=200, refusals=NOT_OPEN),
    route("POST", f"{DRAFT}/withdrawal", withdraw_draft, needs="policies.draft",
          answer=DraftAnswer, status=200, refusals=NOT_OPEN),
    route("GET", "/policies/{code}/versions", list_releases, needs="policies.read",
          answer=ListOf[ReleaseAnswer]),
]  # fmt: skip
