"""服务记录：how one comes to be, who may read it, and what must not stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database.paging import slice_of
from workforce.employment.models import Employment
from workforce.errors import Missing, Refusal
from workforce.identity.persons import own_person_id
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.models import Person
from workforce.rules.serving import CHECK_OUT_LATE, RECORD_WITHIN_WORKDAYS
from workforce.rules.workdays import workdays_after
from workforce.service_words import RecordFlag, RecordState, TimeSource
from workforce.volunteering.models import ServiceRecord, Shift, Volunteer
from workforce.volunteering.volunteers import own_volunteer, own_volunteer_id

STANDING = (RecordState.RUNNING, RecordState.SUBMITTED, RecordState.CONFIRMED)
SHOWN = ("volunteer__person", "shift__activity__organisation")


class RecordsOverlap(Refusal):
    code = "volunteering.records_overlap"
    message = "与另一条服务记录的时间重叠（编号 {record_id}），同一时间只能记一次"


@dataclass(frozen=True, slots=True)
class Wanted:
    state: RecordState | None = None
    shift_id: int | None = None
    activity_id: int | None = None
    volunteer_id: int | None = None
    query: str | None = None
    overdue: bool | None = None
    confirmable: bool | None = None
    forgotten: bool | None = None


async def list_records(actor: Actor, wanted: Wanted, page: Page) -> Slice[ServiceRecord]:
    """看得到的服务记录；待确认的可按期限排序。"""
    rows = within(actor, ServiceRecord.all(), needs="volunteering.confirm")
    given = {"state": wanted.state, "shift_id": wanted.shift_id,
             "volunteer_id": wanted.volunteer_id}  # fmt: skip
    rows = rows.filter(**{name: value for name, value in given.items() if value is not None})
    if wanted.activity_id is not None:
        shifts = Shift.filter(activity_id=wanted.activity_id).values("id")
        rows = rows.filter(shift_id__in=Subquery(shifts))
    if wanted.query:
        named = Person.filter(name__icontains=wanted.query).values("id")
        people = Volunteer.filter(person_id__in=Subquery(named)).values("id")
        rows = rows.filter(volunteer_id__in=Subquery(people))
    if wanted.overdue:
        rows = rows.filter(state=RecordState.SUBMITTED, due_on__lt=clock.today())
    if wanted.confirmable:
        rows = await confirmable_by(actor, rows)
    if wanted.forgotten:
        rows = forgotten(rows)
    rows = rows.select_related(*SHOWN)
    return await slice_of(rows, page, sorts=("id", "due_on", "started_at"), default="-id")


def forgotten(rows: QuerySet[ServiceRecord]) -> QuerySet[ServiceRecord]:
    """Those still running although nobody can check out any more but by an organiser."""
    over = Shift.filter(ends_at__lt=clock.now() - CHECK_OUT_LATE).values("id")
    return rows.filter(state=RecordState.RUNNING, shift_id__in=Subquery(over))


async def confirmable_by(actor: Actor, rows: QuerySet[ServiceRecord]) -> QuerySet[ServiceRecord]:
    """Those that wait for somebody else than who entered them and who served."""
    rows = rows.filter(
        ~Q(recorded_by_id=actor.user_id) | Q(recorded_by_id__isnull=True),
        state=RecordState.SUBMITTED,
    )
    own = await own_person_id(actor)
    return rows if own is None else rows.exclude(volunteer__person_id=own)


async def own_records(actor: Actor, page: Page) -> Slice[ServiceRecord]:
    """本人的服务记录，最近的在前（令67第十二条）。"""
    volunteer = await own_volunteer(actor)
    rows = ServiceRecord.filter(volunteer_id=volunteer.id).select_related(*SHOWN)
    return await slice_of(rows, page, sorts=("id", "started_at"), default="-id")


async def record_seen(actor: Actor, record_id: int) -> ServiceRecord:
    """One record: the volunteer's own, or one the organiser may confirm."""
    found = await _seen(actor, ServiceRecord.filter(id=record_id))
    record_found = await found.select_related(*SHOWN).first()
    if record_found is None:
        raise Missing()
    return record_found


async def record_to_show(record_id: int) -> ServiceRecord:
    return await ServiceRecord.get(id=record_id).select_related(*SHOWN)


async def hold_volunteer(volunteer_id: int) -> None:
    """One volunteer's records take turns, so that none overlaps another unseen."""
    await Volunteer.filter(id=volunteer_id).select_for_update().first()


async def new_record(
    actor: Actor,
    volunteer: Volunteer,
    shift: Shift,
    *,
    started_at: datetime,
    start_source: TimeSource,
    flags: Sequence[RecordFlag],
    besides: Sequence[int] = (),
    **facts: Any,
) -> ServiceRecord:
    """A record of the volunteer held by the caller; refuses one that overlaps another.

    `besides` are records it may overlap: the one it corrects.
    """
    ended_at = facts.get("ended_at")
    await _refuse_overlap(volunteer.id, started_at, ended_at, besides)
    served_on = clock.day_of(started_at)
    paid = await paid_on([(volunteer.person_id, served_on)])
    marks = [*flags, *([RecordFlag.PAID_THAT_DAY] if paid else [])]
    due = workdays_after(clock.day_of(shift.ends_at), RECORD_WITHIN_WORKDAYS)
    made = await ServiceRecord.create(
        volunteer=volunteer, shift=shift, organisation_id=shift.activity.organisation_id,
        started_at=started_at, start_source=start_source, served_on=served_on, flags=marks,
        recorded_by_id=actor.user_id, due_on=due.due_on, **facts,
    )  # fmt: skip
    after = {"started_at": started_at, "start_source": start_source, "flags": marks}
    await record(
        actor, "volunteering.record.added", made, after=after | facts,
        organisation_id=made.organisation_id,
    )  # fmt: skip
    return await record_to_show(made.id)


async def paid_on(days: Sequence[tuple[int, date]]) -> set[tuple[int, date]]:
    """Which of (person, day) were in paid work (令67第十九条：非志愿服务不得记录).

    Attendance is kept by the month, so a day within an employment is marked and a person decides.
    """
    wanted: dict[int, set[date]] = {}
    for person_id, day in days:
        wanted.setdefault(person_id, set()).add(day)
    posts = Employment.filter(person_id__in=list(wanted), pending_batch_id__isnull=True)
    return {
        (post.person_id, day)
        for post in await posts
        for day in wanted[post.person_id]
        if post.started_on <= day and (post.ended_on is None or day <= post.ended_on)
    }


async def _seen(actor: Actor, query: QuerySet[ServiceRecord]) -> QuerySet[ServiceRecord]:
    if actor.may("volunteering.confirm"):
        return within(actor, query, needs="volunteering.confirm")
    return query.filter(volunteer_id=await own_volunteer_id(actor))


async def _refuse_overlap(
    volunteer_id: int, started_at: datetime, ended_at: datetime | None, besides: Sequence[int]
) -> None:
    others = ServiceRecord.filter(
        Q(ended_at__isnull=True) | Q(ended_at__gt=started_at),
        volunteer_id=volunteer_id,
        state__in=list(STANDING),
    )
    if ended_at is not None:
        others = others.filter(started_at__lt=ended_at)
    if besides:
        others = others.exclude(id__in=list(besides))
    found = await others.order_by("id").first()
    if found is not None:
        raise RecordsOverlap(record_id=found.id)
