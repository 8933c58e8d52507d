"""服务记录的答复。"""

from __future__ import annotations

from datetime import date, datetime

from workforce.service_words import MinutesGo, RecordFlag, RecordState, TimeSource
from workforce.timebank.models import ServiceCredit
from workforce.volunteering.answers import (
    ActivityBrief,
    Named,
    ShiftAnswer,
    show_brief,
    show_shift,
)
from workforce.volunteering.models import ServiceRecord
from workforce.web.responses import Answer


class FlagAnswer(Answer):
    code: RecordFlag
    label: str


class ShareAnswer(Answer):
    code: MinutesGo
    label: str
    minutes: int
    term: str


class CreditAnswer(Answer):
    """这次服务的每一分钟去了哪里。"""

    credited_minutes: int
    overflow_minutes: int
    shares: list[ShareAnswer]
    scheme: str
    is_reversed: bool


class RecordAnswer(Answer):
    id: int
    client_id: str | None
    volunteer: Named
    activity: ActivityBrief
    shift: ShiftAnswer
    started_at: datetime
    start_source: TimeSource
    start_source_label: str
    ended_at: datetime | None
    end_source: TimeSource | None
    end_source_label: str | None
    served_on: date
    served_minutes: int
    state: RecordState
    state_label: str
    flags: list[FlagAnswer]
    note: str
    due_on: date
    decided_at: datetime | None
    decision_reason: str
    corrects_id: int | None
    credit: CreditAnswer | None
    version: int


class ConfirmedAnswer(Answer):
    """这一次确认了几条、存入多少；先前已确认的不再计入。"""

    records: int
    served_minutes: int
    credited_minutes: int
    overflow_minutes: int


def show_record(one: ServiceRecord, credit: ServiceCredit | None) -> RecordAnswer:
    return RecordAnswer(
        id=one.id,
        client_id=None if one.client_id is None else str(one.client_id),
        volunteer=Named(id=one.volunteer_id, name=one.volunteer.person.name),
        activity=show_brief(one.shift.activity),
        shift=show_shift(one.shift),
        started_at=one.started_at,
        start_source=one.start_source,
        start_source_label=one.start_source.label,
        ended_at=one.ended_at,
        end_source=one.end_source,
        end_source_label=one.end_source.label if one.end_source else None,
        served_on=one.served_on,
        served_minutes=one.served_minutes,
        state=one.state,
        state_label=one.state.label,
        flags=[FlagAnswer(code=flag, label=flag.label) for flag in map(RecordFlag, one.flags)],
        note=one.note,
        due_on=one.due_on,
        decided_at=one.decided_at,
        decision_reason=one.decision_reason,
        corrects_id=one.corrects_id,
        credit=show_credit(credit) if credit else None,
        version=one.version,
    )


def show_credit(credit: ServiceCredit) -> CreditAnswer:
    return CreditAnswer(
        credited_minutes=credit.credited_minutes,
        overflow_minutes=credit.overflow_minutes,
        shares=[
            ShareAnswer(
                code=share["goes"], label=MinutesGo(share["goes"]).label,
                minutes=share["minutes"], term=share["term"],
            )
            for share in credit.shares
        ],
        scheme=credit.scheme,
        is_reversed=credit.reversed_at is not None,
    )  # fmt: skip
