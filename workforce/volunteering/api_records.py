"""签到、签退与服务记录的接口。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import Response

from workforce.identity.persons import NoPersonBehindLogin
from workforce.volunteering import confirming, correcting, late, presence, records
from workforce.volunteering.forms import (
    Assisted,
    CheckIn,
    CheckOut,
    Confirmation,
    Confirmations,
    Correction,
    LateEntry,
    LateEntryFor,
    RecordsQuery,
    Rejection,
)
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.record_answers import ConfirmedAnswer, RecordAnswer, show_record
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.responses import ListOf, created, ok


async def check_in(request: Request, form: CheckIn) -> Response:
    """签到"""
    return await _created(await presence.check_in(actor_of(request), **form.model_dump()))


async def check_out(request: Request, form: CheckOut) -> Response:
    """签退"""
    return await _created(await presence.check_out(actor_of(request), **form.model_dump()))


async def assist_check_in(request: Request, form: Assisted) -> Response:
    """协助签到"""
    shift_id = request.path_params["shift_id"]
    return await _created(
        await presence.assist_check_in(actor_of(request), shift_id, form.volunteer_id)
    )


async def assist_check_out(request: Request, form: Assisted) -> Response:
    """协助签退"""
    shift_id = request.path_params["shift_id"]
    return await _created(
        await presence.assist_check_out(actor_of(request), shift_id, form.volunteer_id)
    )


async def enter_late(request: Request, form: LateEntry) -> Response:
    """补录本人的服务"""
    return await _created(await late.enter_late(actor_of(request), **form.model_dump()))


async def enter_late_for(request: Request, form: LateEntryFor) -> Response:
    """为志愿者补录服务"""
    return await _created(await late.enter_late(actor_of(request), **form.model_dump()))


async def list_records(request: Request, query: RecordsQuery) -> Response:
    """服务记录列表"""
    rows = await records.list_records(actor_of(request), query.wanted, query.page)
    return show_list(rows, await _shown(rows.items))


async def list_own_records(request: Request, query: ListQuery) -> Response:
    """本人的服务记录"""
    rows = await records.own_records(actor_of(request), query.page)
    return show_list(rows, await _shown(rows.items))


async def get_record(request: Request) -> Response:
    """一条服务记录，存入的每一分钟去了哪里"""
    found = await records.record_seen(actor_of(request), request.path_params["record_id"])
    return await _answer(found)


async def confirm_record(request: Request, form: Confirmation) -> Response:
    """确认一条服务记录"""
    record_id = request.path_params["record_id"]
    await confirming.confirm_records(actor_of(request), [record_id], paid_reason=form.paid_reason)
    return await _answer(await records.record_seen(actor_of(request), record_id))


async def confirm_records(request: Request, form: Confirmations) -> Response:
    """一次确认多条服务记录"""
    done = await confirming.confirm_records(
        actor_of(request), form.record_ids, paid_reason=form.paid_reason
    )
    return ok(ConfirmedAnswer(**asdict(done)))


async def reject_record(request: Request, form: Rejection) -> Response:
    """不予确认一条服务记录"""
    record_id = request.path_params["record_id"]
    return await _answer(
        await confirming.reject_record(actor_of(request), record_id, reason=form.reason)
    )


async def correct_record(request: Request, form: Correction) -> Response:
    """更正一条已确认的服务记录"""
    record_id = request.path_params["record_id"]
    return await _created(
        await correcting.correct_record(actor_of(request), record_id, **form.model_dump())
    )


async def _shown(found: Sequence[ServiceRecord]) -> list[RecordAnswer]:
    credits = await confirming.credits_of(found)
    return [show_record(one, credits.get(one.id)) for one in found]


async def _answer(found: ServiceRecord) -> Response:
    [shown] = await _shown([found])
    return ok(shown, version=shown.version)


async def _created(made: ServiceRecord) -> Response:
    [shown] = await _shown([made])
    return created(shown, version=shown.version)


ONE = "/service-records/{record_id:int}"
SHIFT = "/shifts/{shift_id:int}"

# A wrong code is counted although it is refused, so these two are not undone by a key.
routes = [
    route("POST", "/check-ins", check_in, needs="volunteering.serve", body=CheckIn,
          answer=RecordAnswer, keyed=False),
    route("POST", "/check-outs", check_out, needs="volunteering.serve", body=CheckOut,
          answer=RecordAnswer, keyed=False),
    route("POST", f"{SHIFT}/assisted-check-ins", assist_check_in, needs="volunteering.organise",
          body=Assisted, answer=RecordAnswer),
    route("POST", f"{SHIFT}/assisted-check-outs", assist_check_out,
          needs="volunteering.organise", body=Assisted, answer=RecordAnswer),
    route("GET", "/service-records/mine", list_own_records, needs="volunteering.serve",
          query=ListQuery, answer=ListOf[RecordAnswer], refusals=(NoPersonBehindLogin,)),
    route("POST", "/service-records/mine", enter_late, needs="volunteering.serve",
          body=LateEntry, answer=RecordAnswer),
    route("GET", "/service-records", list_records, needs="volunteering.confirm",
          query=RecordsQuery, answer=ListOf[RecordAnswer]),
    route("POST", "/service-records", enter_late_for, needs="volunteering.organise",
          body=LateEntryFor, answer=RecordAnswer),
    route("GET", ONE, get_record, needs="volunteering.read", answer=RecordAnswer),
    route("POST", f"{ONE}/confirmation", confirm_record, needs="volunteering.confirm",
          body=Confirmation, answer=RecordAnswer, status=200),
    route("POST", "/service-record-confirmations", confirm_records,
          needs="volunteering.confirm", body=Confirmations, answer=ConfirmedAnswer, status=200),
    route("POST", f"{ONE}/rejection", reject_record, needs="volunteering.confirm",
          body=Rejection, answer=RecordAnswer, status=200),
    route("POST", f"{ONE}/correction", correct_record, needs="volunteering.read",
          body=Correction, answer=RecordAnswer),
]  # fmt: skip
