"""报名与取消报名。"""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.expressions import F

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import Missing, Refusal
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.rules.serving import overlap
from workforce.service_words import ActivityState, SignupState
from workforce.volunteering.activities import ActivityNotOpen, shift_seen, shift_within
from workforce.volunteering.models import ServiceRecord, Shift, Signup, Volunteer
from workforce.volunteering.volunteers import (
    own_volunteer,
    own_volunteer_id,
    refuse_minor_alone,
    volunteer_within,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    shift_id: int | None = None
    volunteer_id: int | None = None
    state: SignupState | None = None


class ShiftOver(Refusal):
    code = "volunteering.shift_over"
    message = "该班次已经结束"


class ShiftFull(Refusal):
    code = "volunteering.shift_full"
    message = "该班次报名已满（{capacity} 人）"


class VolunteerInactive(Refusal):
    code = "volunteering.volunteer_inactive"
    message = "该志愿者已停止服务，不能报名"


class SignupsOverlap(Refusal):
    code = "volunteering.signups_overlap"
    message = "与已报名的“{title}”时间重叠"


class SignupServed(Refusal):
    code = "volunteering.signup_served"
    message = "该报名已有服务记录，不能取消"


@verb
async def sign_up(actor: Actor, shift_id: int, *, volunteer_id: int | None = None) -> Signup:
    """报名；组织者可为志愿者代办。重复报名不变。"""
    if volunteer_id is None:
        volunteer = await own_volunteer(actor)
        shift = await shift_seen(actor, shift_id)
    else:
        shift = await shift_within(actor, shift_id, needs="volunteering.organise")
        volunteer = await volunteer_within(actor, volunteer_id, needs="volunteering.organise")
    # Held first: one volunteer's sign-ups take turns, so that none overlaps another unseen.
    await Volunteer.filter(id=volunteer.id).select_for_update().first()
    live = Signup.filter(volunteer_id=volunteer.id, state=SignupState.SIGNED_UP)
    known = await live.filter(shift_id=shift.id).first()
    if known is not None:
        return await _with_shift(known.id)
    await _refuse(volunteer, shift)
    return await _place(actor, volunteer, shift)


@verb
async def cancel_signup(actor: Actor, signup_id: int) -> Signup:
    """取消报名，名额随即空出。本人或组织者办理，重复取消不变。"""
    signup = await _signup_of(actor, signup_id)
    if signup.state is SignupState.CANCELLED:
        return await _with_shift(signup.id)
    served = ServiceRecord.filter(shift_id=signup.shift_id, volunteer_id=signup.volunteer_id)
    if await served.exists():
        raise SignupServed()
    await save_version(signup, state=SignupState.CANCELLED)
    await Shift.filter(id=signup.shift_id).update(signed_up=F("signed_up") - 1)
    await record(actor, "volunteering.signup.cancelled", signup)
    return await _with_shift(signup.id)


async def list_signups(actor: Actor, wanted: Wanted, page: Page) -> Slice[Signup]:
    """一个班次或一名志愿者的报名；不在管理范围内的班次和志愿者视为没有。"""
    if wanted.shift_id is not None:
        await shift_within(actor, wanted.shift_id, needs="volunteering.organise")
    if wanted.volunteer_id is not None:
        await volunteer_within(actor, wanted.volunteer_id, needs="volunteering.organise")
    rows = within(actor, Signup.all(), needs="volunteering.organise")
    given = {"shift_id": wanted.shift_id, "volunteer_id": wanted.volunteer_id,
             "state": wanted.state}  # fmt: skip
    rows = rows.filter(**{name: value for name, value in given.items() if value is not None})
    rows = rows.select_related("volunteer__person", "shift__activity__organisation")
    return await slice_of(rows, page, sorts=("id", "signed_up_at"), default="id")


async def own_signups(actor: Actor, page: Page) -> Slice[Signup]:
    """本人的报名，最近的在前。"""
    volunteer = await own_volunteer(actor)
    rows = Signup.filter(volunteer_id=volunteer.id).select_related(
        "volunteer__person", "shift__activity__organisation"
    )
    return await slice_of(rows, page, sorts=("id",), default="-id")


async def _refuse(volunteer: Volunteer, shift: Shift) -> None:
    if shift.activity.state is not ActivityState.OPEN:
        raise ActivityNotOpen()
    if shift.ends_at <= clock.now():
        raise ShiftOver()
    if not volunteer.active:
        raise VolunteerInactive()
    refuse_minor_alone(
        volunteer.person, volunteer.guardian_agreed_on, clock.day_of(shift.starts_at)
    )
    others = Signup.filter(volunteer_id=volunteer.id, state=SignupState.SIGNED_UP)
    for other in await others.select_related("shift__activity"):
        if overlap(shift.starts_at, shift.ends_at, other.shift.starts_at, other.shift.ends_at):
            raise SignupsOverlap(title=other.shift.activity.title)


async def _place(actor: Actor, volunteer: Volunteer, shift: Shift) -> Signup:
    # The guard is in the UPDATE: the last place is taken by one.
    placed = await Shift.filter(id=shift.id, signed_up__lt=F("capacity")).update(
        signed_up=F("signed_up") + 1
    )
    if not placed:
        raise ShiftFull(capacity=shift.capacity)
    signup = await Signup.create(shift=shift, volunteer=volunteer)
    await record(
        actor, "volunteering.signup.added", signup,
        after={"activity": shift.activity.title, "starts_at": shift.starts_at},
        organisation_id=shift.activity.organisation_id,
    )  # fmt: skip
    return await _with_shift(signup.id)


async def _signup_of(actor: Actor, signup_id: int) -> Signup:
    if actor.may("volunteering.organise"):
        found = within(actor, Signup.filter(id=signup_id), needs="volunteering.organise")
    else:
        mine = await own_volunteer_id(actor)
        found = Signup.filter(id=signup_id, volunteer_id=mine)
    signup = await found.select_for_update().first()
    if signup is None:
        raise Missing()
    return signup


async def _with_shift(signup_id: int) -> Signup:
    return await Signup.get(id=signup_id).select_related(
        "volunteer__person", "shift__activity__organisation"
    )
