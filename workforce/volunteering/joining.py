"""人员合并时的志愿者登记和登录账号。"""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.database import save_version
from workforce.errors import Refusal
from workforce.identity.models import User
from workforce.people.merging import joins
from workforce.people.models import Person
from workforce.volunteering.models import ServiceRecord, Signup, Volunteer


class BothVolunteer(Refusal):
    """Confirmed records keep their volunteer for ever, so two cannot become one by themselves."""

    code = "people.merge_both_volunteer"
    message = "两条记录都登记为志愿者并都有报名或服务记录，请反过来合并，或先由区级经办核对"


class BothSignIn(Refusal):
    code = "people.merge_both_sign_in"
    message = "两条记录各有登录账号，请先停用并解除其中一个的关联再合并"


@joins("volunteer")
async def join_volunteers(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """One registration moves; of two, one without any service is closed."""
    moving = await Volunteer.get_or_none(person_id=merged.id)
    if moving is None:
        return {"moved": []}
    if await Volunteer.filter(person_id=kept.id).exists():
        used = await Signup.filter(volunteer_id=moving.id).exists()
        if used or await ServiceRecord.filter(volunteer_id=moving.id).exists():
            raise BothVolunteer()
        await save_version(moving, active=False)
        return {"closed": [moving.id]}
    await save_version(moving, person_id=kept.id)
    return {"moved": [moving.id]}


@joins("sign_in")
async def join_sign_ins(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """The login follows the person."""
    user = await User.get_or_none(person_id=merged.id)
    if user is None:
        return {"moved": []}
    if await User.filter(person_id=kept.id).exists():
        raise BothSignIn()
    await save_version(user, person_id=kept.id)
    return {"moved": [user.id]}
