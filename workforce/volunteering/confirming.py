"""确认、不予确认、更正服务记录。What is confirmed is credited at once, through one door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute, read_all, save_version, verb
from workforce.database.connection import dialect
from workforce.database.rows import among
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.persons import own_person_id
from workforce.identity.scope import within
from workforce.service_words import CareService, RecordState
from workforce.timebank.crediting import Fact, Saved, credit_services, take_back
from workforce.timebank.models import ServiceCredit
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.records import (
    paid_on,
    record_to_show,
)

CONFIRM_AT_ONCE_MAX = 1000
_HOLD = 'SELECT "id" FROM "service_record" WHERE "id"'
_OWN = (
    "id", "state", "recorded_by_id", "corrects_id", "served_on", "served_minutes", "ended_at",
)  # fmt: skip
_BEYOND = {
    "person_id": "volunteer__person_id",
    "birth_on": "volunteer__person__birth_on",
    "service": "shift__activity__service",
    "district_id": "shift__activity__district_id",
    "organisation_id": "organisation_id",
}


class RecordRunning(Refusal):
    code = "volunteering.record_running"
    message = "编号 {record_id} 的服务还没有签退，不能办理"


class RecordDecided(Refusal):
    code = "volunteering.record_decided"
    message = "编号 {record_id} 的服务记录{state}，不能再办理"


class OwnRecord(Refusal):
    code = "volunteering.own_record"
    message = "不能确认本人的服务记录"


class OwnEntry(Refusal):
    code = "volunteering.own_entry"
    message = "编号 {record_id} 由您协助或补录，请另一名组织者或区级经办确认"


class PaidThatDay(Refusal):
    code = "volunteering.paid_that_day"
    message = "编号 {record_id} 当天在岗领取报酬，请核实并写明为何仍是志愿服务（令67第十九条）"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record as far as deciding needs it; a thousand of them are read in one go."""

    id: int
    state: RecordState
    recorded_by_id: int | None
    corrects_id: int | None
    served_on: date
    served_minutes: int
    ended_at: datetime | None
    person_id: int
    birth_on: date
    service: CareService
    district_id: int | None
    organisation_id: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What one confirmation did; records confirmed before are not counted again."""

    records: int
    served_minutes: int
    credited_minutes: int
    overflow_minutes: int


@verb
async def confirm_records(
    actor: Actor, record_ids: Sequence[int], *, paid_reason: str = ""
) -> Confirmed:
    """确认服务记录，一次可确认多条；确认后立即存入时间账户。重复确认不重复存入。

    Refuses the whole with RecordRunning, RecordDecided, OwnRecord, OwnEntry, PaidThatDay.
    """
    waiting = await _waiting(actor, record_ids)
    new = [one for one in waiting if one.state is not RecordState.CONFIRMED]
    if not new:
        return Confirmed(0, 0, 0, 0)
    await _refuse(actor, new, paid_reason)
    for one in new:
        if one.corrects_id is not None:
            await _withdraw(actor, one.corrects_id, one.id)
    saved = await credit_services([_fact(one) for one in new])
    await _settle(actor, new, saved, paid_reason)
    return Confirmed(
        len(new),
        sum(one.served_minutes for one in new),
        sum(one.credited_minutes for one in saved.values()),
        sum(one.overflow_minutes for one in saved.values()),
    )


@verb
async def reject_record(actor: Actor, record_id: int, *, reason: str) -> ServiceRecord:
    """不予确认，写明理由；志愿者看得到理由，可以重新补录。"""
    await _waiting(actor, [record_id])
    found = await record_to_show(record_id)
    if found.state is RecordState.REJECTED:
        return await record_to_show(found.id)
    if found.state in (RecordState.CONFIRMED, RecordState.CORRECTED):
        raise RecordDecided(record_id=found.id, state=found.state.label)
    if await own_person_id(actor) == found.volunteer.person_id:
        raise OwnRecord()
    now = clock.now()
    await save_version(
        found, state=RecordState.REJECTED, decided_by_id=actor.user_id, decided_at=now,
        decision_reason=reason,
    )  # fmt: skip
    await record(
        actor, "volunteering.record.rejected", found, reason=reason,
        organisation_id=found.organisation_id,
    )  # fmt: skip
    return await record_to_show(found.id)


async def credits_of(records: Sequence[ServiceRecord]) -> dict[int, ServiceCredit]:
    """What became of the minutes of confirmed records, by record."""
    causes = {_cause(one.id): one.id for one in records}
    found = await ServiceCredit.filter(cause__in=list(causes))
    return {causes[credit.cause]: credit for credit in found}


def _cause(record_id: int) -> str:
    return f"record:{record_id}"


async def _waiting(actor: Actor, record_ids: Sequence[int]) -> list[Waiting]:
    wanted = sorted(set(record_ids))
    if not 1 <= len(wanted) <= CONFIRM_AT_ONCE_MAX:
        raise Malformed(FieldError("/record_ids", f"一次确认 1–{CONFIRM_AT_ONCE_MAX} 条"))
    condition, param = among(wanted)
    if dialect() == "postgres":  # held in id order, before anything about them is read
        await read_all(f"{_HOLD} {condition} ORDER BY id FOR NO KEY UPDATE", [param])
    seen = within(actor, ServiceRecord.all(), needs="volunteering.confirm")
    rows = await seen.filter(id__in=wanted).values(*_OWN, **_BEYOND)
    if len(rows) < len(wanted):
        raise Missing()
    return sorted((Waiting(**row) for row in rows), key=lambda one: one.id)


async def _refuse(actor: Actor, records: Sequence[Waiting], paid_reason: str) -> None:
    own = await own_person_id(actor)
    paid = await paid_on([(one.person_id, one.served_on) for one in records])
    for one in records:
        if one.state is RecordState.RUNNING:
            raise RecordRunning(record_id=one.id)
        if one.state is not RecordState.SUBMITTED:
            raise RecordDecided(record_id=one.id, state=one.state.label)
        if one.person_id == own:
            raise OwnRecord(record_id=one.id)
        if one.recorded_by_id == actor.user_id and actor.user_id is not None:
            raise OwnEntry(record_id=one.id)
        if (one.person_id, one.served_on) in paid and not paid_reason:
            raise PaidThatDay(record_id=one.id)


def _fact(one: Waiting) -> Fact:
    assert one.ended_at is not None
    return Fact(
        cause=_cause(one.id),
        person_id=one.person_id,
        birth_on=one.birth_on,
        service=one.service,
        minutes=one.served_minutes,
        served_on=one.served_on,
        ended_at=one.ended_at,
        district_id=one.district_id or one.organisation_id,
    )


async def _withdraw(actor: Actor, record_id: int, by_id: int) -> None:
    """The record that was wrong: what it had saved goes back, the record stays, as corrected."""
    first = await ServiceRecord.get(id=record_id)
    if first.state is not RecordState.CONFIRMED:
        raise RecordDecided(record_id=first.id, state=first.state.label)
    await take_back(_cause(first.id), happened_at=clock.now())
    await save_version(first, state=RecordState.CORRECTED)
    await record(
        actor, "volunteering.record.corrected", first, after={"corrected_by": by_id},
        organisation_id=first.organisation_id,
    )  # fmt: skip


async def _settle(
    actor: Actor, records: Sequence[Waiting], saved: dict[str, Saved], reason: str
) -> None:
    now = clock.now()
    condition, param = among([one.id for one in records])
    settled = await execute(
        'UPDATE "service_record" SET "state" = ?, "decided_by_id" = ?, "decided_at" = ?, '
        '"decision_reason" = ?, "version" = "version" + 1, "updated_at" = ? '
        f'WHERE "state" = ? AND "id" {condition}',
        [RecordState.CONFIRMED, actor.user_id, now, reason, now, RecordState.SUBMITTED, param],
    )
    assert settled == len(records), "the records are held"
    changes = [(one.id, None, _told(one, saved[_cause(one.id)])) for one in records]
    await record_many(
        actor, "volunteering.record.confirmed", "service_record", changes, reason=reason
    )


def _told(one: Waiting, saved: Saved) -> dict[str, Any]:
    return {
        "served_minutes": one.served_minutes,
        "credited_minutes": saved.credited_minutes,
        "overflow_minutes": saved.overflow_minutes,
        "scheme": saved.scheme,
    }
