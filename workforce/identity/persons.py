"""The natural person behind a login: volunteers and elders sign in as themselves."""

from __future__ import annotations

from datetime import datetime

from tortoise.exceptions import IntegrityError

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import savepoint, verb
from workforce.errors import Missing, Refusal
from workforce.identity.accounts import NO_PASSWORD, LoginTaken
from workforce.identity.authentication import OWN_ONLY
from workforce.identity.models import Organisation, RoleGrant, User
from workforce.identity.passwords import new_reset_code
from workforce.identity.sessions import bump_authority
from workforce.vocabulary import Role


class NoPersonBehindLogin(Refusal):
    code = "identity.no_person"
    message = "该账号没有关联人员，请联系志愿组织或区级经办关联"


async def own_person_id(actor: Actor) -> int | None:
    """The person who signed in, or nothing for an account of office."""
    if actor.user_id is None:
        return None
    user = await User.filter(id=actor.user_id).only("id", "person_id").first()
    return None if user is None or user.person_id is None else int(user.person_id)


async def require_own_person_id(actor: Actor) -> int:
    person_id = await own_person_id(actor)
    if person_id is None:
        raise NoPersonBehindLogin()
    return person_id


@verb
async def personal_sign_in(
    actor: Actor, *, person_id: int, name: str, login: str, organisation_id: int, role: Role
) -> tuple[User, str, datetime]:
    """给一个人开立或找回登录：答复登录名和一次性重置码，口令由本人凭码设置。

    Whoever calls has found that the actor may act for this person; only a role that sees
    nobody's data but its own is given this way.
    """
    assert role in OWN_ONLY
    user = await User.filter(person_id=person_id).first()
    if user is None:
        user = await _open(actor, person_id, name, login, organisation_id, role)
    elif not user.active or await _holds_office(user):
        raise Missing()
    else:
        await _lend(actor, user, organisation_id, role)
    code, expires_at = await new_reset_code(actor, user)
    return user, code, expires_at


async def _open(
    actor: Actor, person_id: int, name: str, login: str, organisation_id: int, role: Role
) -> User:
    organisation = await Organisation.get(id=organisation_id)
    try:
        async with savepoint():
            user = await User.create(
                login=login, name=name, organisation=organisation, password_hash=NO_PASSWORD,
                must_change_password=True, person_id=person_id,
            )  # fmt: skip
    except IntegrityError:
        raise LoginTaken(login=login) from None
    await RoleGrant.create(
        user=user, role=role, organisation=organisation, granted_by_id=actor.user_id
    )
    await record(
        actor, "identity.user.added", user,
        after={"login": login, "name": name, "role": role, "organisation": organisation.name},
        organisation_id=organisation.id,
    )  # fmt: skip
    return user


async def _lend(actor: Actor, user: User, organisation_id: int, role: Role) -> None:
    """A care worker who becomes a volunteer keeps the one login and may do both."""
    if await RoleGrant.filter(user_id=user.id, role=role).exists():
        return
    organisation = await Organisation.get(id=organisation_id)
    await RoleGrant.create(
        user=user, role=role, organisation=organisation, granted_by_id=actor.user_id
    )
    await bump_authority(user)
    await record(
        actor, "identity.role.granted", user,
        after={"role": role.label, "organisation": organisation.name},
        organisation_id=organisation.id,
    )  # fmt: skip


async def _holds_office(user: User) -> bool:
    """Somebody with another role gets codes from the administrators, not from an organiser."""
    others = RoleGrant.filter(user_id=user.id).exclude(role__in=list(OWN_ONLY))
    return await others.exists()
