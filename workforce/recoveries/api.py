"""追回的接口：列表、一笔的经过、退回登记、免予追回、更正。"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.recoveries import documents, issuing, scope, service
from workforce.recoveries.answers import (
    NoticeAnswer,
    RecoveriesAnswer,
    RecoveryAnswer,
    show_list_of,
    show_recovery,
)
from workforce.subsidy_words import RecoveryState
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id, Reason
from workforce.web.responses import ok

Fen = Annotated[int, Field(ge=1, le=2**53)]
Document = Annotated[str, Field(min_length=1, max_length=80)]


class RecoveriesQuery(ListQuery):
    state: RecoveryState | None = None
    person_id: Id | None = None
    payee_id: Id | None = None
    query: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    leavers: bool | None = None
    waiver_asked: bool | None = None

    @property
    def wanted(self) -> scope.Wanted:
        return scope.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class Repayment(Form):
    amount_fen: Fen
    document: Document
    on: date


class WaiverForm(Form):
    amount_fen: Fen
    reason: Reason
    document: Annotated[str, Field(min_length=1, max_length=200)]


class WaiverDecision(Form):
    granted: bool
    reason: Reason


class Cancellation(Form):
    reason: Reason


async def list_recoveries(request: Request, query: RecoveriesQuery) -> Response:
    """追回列表，附合计"""
    found, balance = await scope.list_recoveries(actor_of(request), query.wanted, query.page)
    return ok(await show_list_of(actor_of(request), found, balance))


async def get_recovery(request: Request) -> Response:
    """一笔追回：理由、余额、每一次变动、免予追回的申请"""
    return await _one(request)


async def get_notice(request: Request) -> Response:
    """追回通知书的内容，供打印"""
    facts = await documents.notice_facts(actor_of(request), _recovery_id(request))
    return ok(NoticeAnswer(**vars(facts)))


async def note_repayment(request: Request, form: Repayment) -> Response:
    """登记退回财政"""
    await service.note_repayment(actor_of(request), _recovery_id(request), **form.model_dump())
    return await _one(request)


async def ask_waiver(request: Request, form: WaiverForm) -> Response:
    """申请免予追回"""
    await service.ask_waiver(actor_of(request), _recovery_id(request), **form.model_dump())
    return await _one(request)


async def decide_waiver(request: Request, form: WaiverDecision) -> Response:
    """决定免予追回的申请"""
    waiver_id = int(request.path_params["waiver_id"])
    await service.decide_waiver(
        actor_of(request), _recovery_id(request), waiver_id, **form.model_dump()
    )
    return await _one(request)


async def cancel_move(request: Request, form: Cancellation) -> Response:
    """撤销一次登记错误的退回或免除"""
    move_id = int(request.path_params["move_id"])
    await service.cancel_move(actor_of(request), _recovery_id(request), move_id, reason=form.reason)
    return await _one(request)


async def _one(request: Request) -> Response:
    actor = actor_of(request)
    return ok(await show_recovery(actor, await scope.recovery_shown(actor, _recovery_id(request))))


def _recovery_id(request: Request) -> int:
    return int(request.path_params["recovery_id"])


# Recoveries are issued wherever months are approved: the interface brings the issuing with it.
ISSUED_BY = issuing.issue_recoveries
ONE = "/recoveries/{recovery_id:int}"
# Officers read what their districts recover, an organisation what it owes itself.
READ = ("recoveries.read", "recoveries.own")

routes = [
    route("GET", "/recoveries", list_recoveries, needs=READ,
          query=RecoveriesQuery, answer=RecoveriesAnswer),
    route("GET", ONE, get_recovery, needs=READ, answer=RecoveryAnswer),
    route("GET", f"{ONE}/notice", get_notice, needs=READ, answer=NoticeAnswer),
    route("POST", f"{ONE}/repayments", note_repayment, needs="recoveries.write",
          body=Repayment, answer=RecoveryAnswer, status=200, refusals=(service.MoreThanOwed,)),
    route("POST", f"{ONE}/waivers", ask_waiver, needs="recoveries.write",
          body=WaiverForm, answer=RecoveryAnswer, status=200,
          refusals=(service.MoreThanOwed, service.WaiverWaiting)),
    route("POST", ONE + "/waivers/{waiver_id:int}/decision", decide_waiver,
          needs="recoveries.decide", body=WaiverDecision, answer=RecoveryAnswer, status=200,
          refusals=(service.MoreThanOwed, service.WaiverDecided, service.OwnWaiver)),
    route("POST", ONE + "/moves/{move_id:int}/cancellation", cancel_move,
          needs="recoveries.decide", body=Cancellation, answer=RecoveryAnswer, status=200,
          refusals=(service.NotCancellable, service.OwnMove)),
]  # fmt: skip
