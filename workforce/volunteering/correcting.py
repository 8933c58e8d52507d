"""更正已确认的服务记录：never an edit, always another record that somebody else confirms."""

from __future__ import annotations

from datetime import datetime

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.rules.serving import served_minutes
from workforce.service_words import RecordFlag, RecordState, TimeSource
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.records import (
    hold_volunteer,
    new_record,
    record_seen,
    record_to_show,
)


class NotConfirmed(Refusal):
    code = "volunteering.not_confirmed"
    message = "只有已确认的记录才需要更正；待确认的请不予确认后重新补录"


class CorrectionPending(Refusal):
    code = "volunteering.correction_pending"
    message = "该记录已有一条待确认的更正（编号 {record_id}）"


@verb
async def correct_record(
    actor: Actor, record_id: int, *, started_at: datetime, ended_at: datetime, reason: str
) -> ServiceRecord:
    """更正已确认的记录：另记一条，待他人确认；确认时原记录的存入冲正，改按新记录存入。

    Equal times mean that there was no service at all. Times outside the shift count as given
    only within it, as everywhere.
    """
    first = await record_seen(actor, record_id)
    await hold_volunteer(first.volunteer_id)
    first = await record_to_show(first.id)
    if first.state is not RecordState.CONFIRMED:
        raise NotConfirmed()
    if ended_at < started_at or ended_at > clock.now():
        raise Malformed(FieldError("/ended_at", "应不早于开始时间，也不晚于现在"))
    if clock.day_of(started_at) != first.served_on:
        raise Malformed(FieldError("/started_at", "更正不能改变服务日期"))
    pending = await ServiceRecord.filter(corrects_id=first.id, state=RecordState.SUBMITTED).first()
    if pending is not None:
        raise CorrectionPending(record_id=pending.id)
    minutes = served_minutes(
        started_at, ended_at, shift_starts=first.shift.starts_at, shift_ends=first.shift.ends_at
    )
    return await new_record(
        actor, first.volunteer, first.shift, started_at=started_at, start_source=TimeSource.LATE,
        flags=[RecordFlag.LATE_ENTRY], besides=[first.id], ended_at=ended_at,
        end_source=TimeSource.LATE, served_minutes=minutes, state=RecordState.SUBMITTED,
        note=reason, corrects_id=first.id,
    )  # fmt: skip
