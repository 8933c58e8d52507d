"""负面清单的接口。Read, call one verb, show."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.vetting import conduct
from workforce.vetting.forms import (
    CaseAnswer,
    CaseDecision,
    CasesQuery,
    Defence,
    NewCase,
    Notification,
    Repair,
    Service,
    show_case,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.responses import ListOf, ok


async def list_cases(request: Request, query: CasesQuery) -> Response:
    """负面清单事项一览"""
    found = await conduct.list_cases(
        actor_of(request), query.page, state=query.state, person_id=query.person_id
    )
    return show_list(found, [show_case(one) for one in found.items])


async def record_case(request: Request, form: NewCase) -> Response:
    """立案一项负面清单事项"""
    case = await conduct.record_case(actor_of(request), **form.model_dump())
    return await _case(request, case.id, status=201)


async def get_case(request: Request) -> Response:
    """一项负面清单事项"""
    return await _case(request, _id(request))


async def notify_case(request: Request, form: Notification) -> Response:
    """登记告知：拟列入的事实、依据和陈述申辩的权利"""
    await conduct.notify(actor_of(request), _id(request), noticed_on=form.noticed_on)
    return await _case(request, _id(request))


async def take_defence(request: Request, form: Defence) -> Response:
    """记录本人的陈述申辩"""
    await conduct.take_defence(actor_of(request), _id(request), defence=form.defence)
    return await _case(request, _id(request))


async def decide_case(request: Request, form: CaseDecision) -> Response:
    """决定列入负面清单或不予列入"""
    await conduct.decide(actor_of(request), _id(request), **form.model_dump())
    return await _case(request, _id(request))


async def serve_case(request: Request, form: Service) -> Response:
    """登记决定书送达，决定自此生效"""
    await conduct.serve(actor_of(request), _id(request), served_on=form.served_on)
    return await _case(request, _id(request))


async def repair_case(request: Request, form: Repair) -> Response:
    """信用修复"""
    await conduct.repair(actor_of(request), _id(request), **form.model_dump())
    return await _case(request, _id(request))


async def _case(request: Request, case_id: int, *, status: int = 200) -> Response:
    case = await conduct.find_case(actor_of(request), case_id)
    return ok(show_case(case), version=case.version, status=status)


def _id(request: Request) -> int:
    return int(request.path_params["case_id"])


CASE = "/conduct-cases/{case_id:int}"
STATE = (conduct.CaseNotThere,)

routes = [
    route("GET", "/conduct-cases", list_cases, needs="vetting.read",
          query=CasesQuery, answer=ListOf[CaseAnswer]),
    route("POST", "/conduct-cases", record_case, needs="vetting.record",
          body=NewCase, answer=CaseAnswer),
    route("GET", CASE, get_case, needs="vetting.read", answer=CaseAnswer),
    route("POST", f"{CASE}/notification", notify_case, needs="vetting.record",
          body=Notification, answer=CaseAnswer, status=200, refusals=STATE),
    route("POST", f"{CASE}/defence", take_defence, needs="vetting.record",
          body=Defence, answer=CaseAnswer, status=200, refusals=STATE),
    route("POST", f"{CASE}/decision", decide_case, needs="vetting.decide_conduct",
          body=CaseDecision, answer=CaseAnswer, status=200,
          refusals=(*STATE, conduct.RecorderDecides, conduct.DefenceOpen)),
    route("POST", f"{CASE}/service", serve_case, needs="vetting.record",
          body=Service, answer=CaseAnswer, status=200, refusals=STATE),
    route("POST", f"{CASE}/repair", repair_case, needs="vetting.decide_conduct",
          body=Repair, answer=CaseAnswer, status=200,
          refusals=(*STATE, conduct.RecorderDecides, conduct.NotServed)),
]  # fmt: skip
