"""护理员的登录：单位人事或区级经办为有岗位的人开立，口令由本人凭一次性重置码设置。"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.employment.models import Employment
from workforce.errors import Refusal
from workforce.identity.models import RoleGrant, User
from workforce.identity.persons import personal_sign_in
from workforce.identity.scope import within
from workforce.people.service import person_within
from workforce.vocabulary import Role


class NoPost(Refusal):
    code = "beneficiaries.no_post"
    message = "该人员在您管理的单位没有在岗信息，不能开立登录"


class SignsInOtherwise(Refusal):
    """Whoever hands out codes for a volunteer's login could spend the volunteer's time."""

    code = "beneficiaries.signs_in_otherwise"
    message = "该人员已有其他登录，用它就能查看本人补贴；忘记密码请到开立登录的单位办理"


@dataclass(frozen=True)
class SignIn:
    """What is handed over: the code is shown once."""

    login: str
    code: str
    expires_at: datetime


@verb
async def give_sign_in(actor: Actor, person_id: int) -> SignIn:
    """为在岗人员开立或找回登录：登录名和一次性重置码当面交给本人，口令由本人设置。"""
    person = await person_within(actor, person_id, needs="employment.write")
    post = await _post_of(actor, person.id)
    if post is None:
        raise NoPost()
    if await _signs_in_otherwise(person.id):
        raise SignsInOtherwise()
    user, code, expires_at = await personal_sign_in(
        actor,
        person_id=person.id,
        name=person.name,
        login=f"hl{person.id:06d}",
        organisation_id=post.employer_id,
        role=Role.CARE_WORKER,
    )
    return SignIn(user.login, code, expires_at)


async def _post_of(actor: Actor, person_id: int) -> Employment | None:
    """A post held today; for the district also one that ended: a leaver has money to ask about."""
    posts = within(actor, Employment.filter(person_id=person_id), needs="employment.write")
    if not actor.may("subsidies.settle"):
        posts = posts.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=clock.today()))
    return await posts.order_by("-started_on").first()


async def _signs_in_otherwise(person_id: int) -> bool:
    user = await User.get_or_none(person_id=person_id)
    if user is None:
        return False
    others = RoleGrant.filter(user_id=user.id).exclude(role=Role.CARE_WORKER)
    return await others.exists()
