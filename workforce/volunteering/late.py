"""补录：service entered after the fact, from a phone without a connection or by an organiser."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.rules.serving import (
    CHECK_IN_EARLY,
    CHECK_OUT_LATE,
    LATE_ENTRY_DAYS,
    clock_error,
    served_minutes,
)
from workforce.service_words import (
    ActivityState,
    RecordFlag,
    RecordState,
    SignupState,
    TimeSource,
)
from workforce.volunteering.activities import ActivityNotOpen, shift_seen, shift_within
from workforce.volunteering.models import ServiceRecord, Shift, Signup, Volunteer
from workforce.volunteering.presence import NotSignedUp
from workforce.volunteering.records import hold_volunteer, new_record, record_to_show
from workforce.volunteering.volunteers import own_volunteer, volunteer_within


class ClientIdReused(Refusal):
    code = "volunteering.client_id_reused"
    message = "这个编号已用于另一条服务记录，内容与本次不同"


class TooOld(Refusal):
    code = "volunteering.too_old"
    message = "服务已超过 30 天，请联系区级经办办理"


@verb
async def enter_late(
    actor: Actor,
    *,
    client_id: UUID,
    shift_id: int,
    started_at: datetime,
    ended_at: datetime,
    note: str = "",
    located: bool | None = None,
    sent_at: datetime | None = None,
    volunteer_id: int | None = None,
) -> ServiceRecord:
    """补录一次服务。同一编号、同一内容再次提交，答复第一次的记录。

    `sent_at` is what the phone's clock said when it sent: a clock that is wrong is set right by
    it, and the record says so.
    """
    shift, volunteer = await _both(actor, shift_id, volunteer_id)
    await hold_volunteer(volunteer.id)
    fingerprint = _fingerprint(shift_id, started_at, ended_at, note)
    earlier = await ServiceRecord.get_or_none(volunteer_id=volunteer.id, client_id=client_id)
    if earlier is not None:
        if earlier.client_fingerprint != fingerprint:
            raise ClientIdReused()
        return await record_to_show(earlier.id)
    error = clock_error(sent_at, clock.now())
    started_at, ended_at = started_at + error, ended_at + error
    _refuse_times(shift, started_at, ended_at)
    if volunteer_id is None:
        await _refuse_without_signup(shift, volunteer)
    return await new_record(
        actor, volunteer, shift, started_at=started_at, start_source=TimeSource.LATE,
        flags=_flags(located, error), ended_at=ended_at, end_source=TimeSource.LATE,
        served_minutes=served_minutes(
            started_at, ended_at, shift_starts=shift.starts_at, shift_ends=shift.ends_at
        ),
        state=RecordState.SUBMITTED, note=note, client_id=client_id,
        client_fingerprint=fingerprint,
    )  # fmt: skip


def _fingerprint(shift_id: int, started_at: datetime, ended_at: datetime, note: str) -> str:
    """What was meant, as the phone said it: not when or how often it was sent."""
    said = f"{shift_id}\n{started_at.timestamp()}\n{ended_at.timestamp()}\n{note}"
    return hashlib.sha256(said.encode()).hexdigest()


def _flags(located: bool | None, error: timedelta) -> list[RecordFlag]:
    flags = [RecordFlag.LATE_ENTRY]
    if located is False:
        flags.append(RecordFlag.NOT_LOCATED)
    if error:
        flags.append(RecordFlag.CLOCK_CORRECTED)
    return flags


def _refuse_times(shift: Shift, started_at: datetime, ended_at: datetime) -> None:
    mistakes = []
    if ended_at <= started_at:
        mistakes.append(FieldError("/ended_at", "结束时间应晚于开始时间"))
    if ended_at > clock.now():
        mistakes.append(FieldError("/ended_at", "不能晚于现在"))
    if started_at < shift.starts_at - CHECK_IN_EARLY or started_at >= shift.ends_at:
        mistakes.append(FieldError("/started_at", "不在该班次的时间内"))
    if ended_at > shift.ends_at + CHECK_OUT_LATE:
        mistakes.append(FieldError("/ended_at", "不在该班次的时间内"))
    if mistakes:
        raise Malformed(*mistakes)
    if clock.now() - ended_at > timedelta(days=LATE_ENTRY_DAYS):
        raise TooOld()
    if shift.activity.state is ActivityState.CANCELLED:
        raise ActivityNotOpen()


async def _refuse_without_signup(shift: Shift, volunteer: Volunteer) -> None:
    signup = Signup.filter(
        shift_id=shift.id, volunteer_id=volunteer.id, state=SignupState.SIGNED_UP
    )
    if not await signup.exists():
        raise NotSignedUp()


async def _both(actor: Actor, shift_id: int, volunteer_id: int | None) -> tuple[Shift, Volunteer]:
    if volunteer_id is None:
        return await shift_seen(actor, shift_id), await own_volunteer(actor)
    shift = await shift_within(actor, shift_id, needs="volunteering.organise")
    return shift, await volunteer_within(actor, volunteer_id, needs="volunteering.organise")
