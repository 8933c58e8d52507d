"""志愿活动与班次。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.service_words import ActivityState, CareService, RecordState
from workforce.volunteering.models import Activity, ServiceRecord, Shift

STAFF = ("volunteering.organise", "volunteering.confirm", "timebank.read")
SHIFT_HOURS_MAX = 12


class ActivityNotOpen(Refusal):
    code = "volunteering.activity_not_open"
    message = "该活动不在招募中"


class ActivityInProgress(Refusal):
    code = "volunteering.activity_in_progress"
    message = "还有 {running} 名志愿者在服务中，请先为其签退"


@dataclass(frozen=True, slots=True)
class Wanted:
    query: str | None = None
    service: CareService | None = None
    state: ActivityState | None = None
    organisation_id: int | None = None
    upcoming: bool | None = None


@verb
async def add_activity(actor: Actor, /, *, organisation_id: int, **facts: Any) -> Activity:
    """发布志愿活动。"""
    organisation = await within(
        actor, Organisation.filter(id=organisation_id, active=True), needs="volunteering.organise"
    ).first()
    if organisation is None:
        raise Malformed(FieldError("/organisation_id", "没有这个组织，或不在您的管理范围内"))
    activity = await Activity.create(
        organisation=organisation, district_id=organisation.district_id,
        created_by_id=actor.user_id, **facts,
    )  # fmt: skip
    await record(
        actor, "volunteering.activity.added", activity, after=facts,
        organisation_id=organisation.id,
    )  # fmt: skip
    return activity


@verb
async def change_activity(
    actor: Actor, activity_id: int, *, version: int, changes: dict[str, Any]
) -> Activity:
    """更改活动的名称、地点、说明、负责人。"""
    activity = await _to_change(actor, activity_id)
    refuse_stale(activity, version)
    before, after = changed({name: getattr(activity, name) for name in changes}, changes)
    if after:
        await save_version(activity, **after)
        await record(actor, "volunteering.activity.changed", activity, before=before, after=after)
    return activity


@verb
async def cancel_activity(actor: Actor, activity_id: int, *, reason: str) -> Activity:
    """取消活动；有人正在服务的不能取消。"""
    activity = await _to_change(actor, activity_id)
    if activity.state is ActivityState.CANCELLED:
        return activity
    shifts = Subquery(Shift.filter(activity_id=activity.id).values("id"))
    running = await ServiceRecord.filter(shift_id__in=shifts, state=RecordState.RUNNING).count()
    if running:
        raise ActivityInProgress(running=running)
    await save_version(activity, state=ActivityState.CANCELLED, cancel_reason=reason)
    await record(actor, "volunteering.activity.cancelled", activity, reason=reason)
    return activity


@verb
async def add_shift(
    actor: Actor, activity_id: int, *, starts_at: datetime, ends_at: datetime, capacity: int
) -> Shift:
    """为活动增加一个班次。"""
    activity = await _to_change(actor, activity_id)
    if activity.state is not ActivityState.OPEN:
        raise ActivityNotOpen()
    if ends_at <= starts_at:
        raise Malformed(FieldError("/ends_at", "结束时间应晚于开始时间"))
    if (ends_at - starts_at).total_seconds() > SHIFT_HOURS_MAX * 3600:
        raise Malformed(FieldError("/ends_at", f"一个班次不能超过 {SHIFT_HOURS_MAX} 小时"))
    shift = await Shift.create(
        activity=activity, starts_at=starts_at, ends_at=ends_at, capacity=capacity
    )
    facts = {"starts_at": starts_at, "ends_at": ends_at, "capacity": capacity}
    await record(actor, "volunteering.shift.added", shift, after=facts)
    return shift


async def list_activities(actor: Actor, wanted: Wanted, page: Page) -> Slice[Activity]:
    """看得到的活动：组织者看本组织的，志愿者看本区招募中的。"""
    rows = _seen(actor, Activity.all())
    if wanted.query:
        rows = rows.filter(Q(title__icontains=wanted.query) | Q(place__icontains=wanted.query))
    if wanted.upcoming:
        coming = Shift.filter(ends_at__gt=clock.now()).values("activity_id")
        rows = rows.filter(id__in=Subquery(coming))
    given = {"service": wanted.service, "state": wanted.state,
             "organisation_id": wanted.organisation_id}  # fmt: skip
    rows = rows.filter(**{name: value for name, value in given.items() if value is not None})
    rows = rows.select_related("organisation")
    return await slice_of(rows, page, sorts=("title", "created_at"), default="-id")


async def activity_seen(actor: Actor, activity_id: int) -> Activity:
    found = _seen(actor, Activity.filter(id=activity_id)).select_related("organisation")
    activity = await found.first()
    if activity is None:
        raise Missing()
    return activity


async def shifts_of(activities: Sequence[Activity]) -> dict[int, list[Shift]]:
    """The shifts of activities, the earliest first, by activity."""
    found: dict[int, list[Shift]] = {activity.id: [] for activity in activities}
    for shift in await Shift.filter(activity_id__in=list(found)).order_by("starts_at", "id"):
        found[shift.activity_id].append(shift)
    return found


async def shift_seen(actor: Actor, shift_id: int) -> Shift:
    """The shift with its activity, where the actor may see the activity."""
    shift = await Shift.filter(id=shift_id).select_related("activity__organisation").first()
    if shift is None or not await _seen(actor, Activity.filter(id=shift.activity_id)).exists():
        raise Missing()
    return shift


async def shift_within(actor: Actor, shift_id: int, *, needs: str) -> Shift:
    """The shift, where the actor organises."""
    found = within(actor, Shift.filter(id=shift_id), needs=needs)
    shift = await found.select_related("activity__organisation").first()
    if shift is None:
        raise Missing()
    return shift


def _seen(actor: Actor, query: QuerySet[Activity]) -> QuerySet[Activity]:
    if any(actor.may(permission) for permission in STAFF):
        return within(actor, query, needs="volunteering.read")
    return query.filter(
        district_id__in=list(actor.district_ids),
        state__in=[ActivityState.OPEN, ActivityState.CLOSED],
    )


async def _to_change(actor: Actor, activity_id: int) -> Activity:
    found = within(actor, Activity.filter(id=activity_id), needs="volunteering.organise")
    activity = await found.select_for_update().first()
    if activity is None:
        raise Missing()
    return activity
