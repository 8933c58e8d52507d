"""授予和收回角色。Nobody grants to himself, and the three administrators are three people."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.accounts import OwnAccount, user_within
from workforce.identity.models import Organisation, RoleGrant, User
from workforce.identity.scope import within
from workforce.identity.sessions import bump_authority
from workforce.vocabulary import Role

ADMINISTRATORS = frozenset({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})


class RolesExclude(Refusal):
    """GB/T 22239: 系统、安全、审计管理员相互独立，也不兼任业务角色。"""

    code = "identity.roles_exclude"
    message = "“{role}”不能与已有的“{held}”由同一人担任"


@verb
async def grant_role(actor: Actor, user_id: int, *, role: Role, organisation_id: int) -> RoleGrant:
    """授予角色，自被授予人的下一次请求起生效。重复授予不变。"""
    user = await _user(actor, user_id)
    organisation = await within(
        actor, Organisation.filter(id=organisation_id, active=True), needs="users.grant"
    ).first()
    if organisation is None:
        raise Malformed(FieldError("/organisation_id", "没有这个组织，或不在您的管理范围内"))
    held = await RoleGrant.filter(user_id=user.id).select_related("organisation")
    for one in held:
        if one.role is role and one.organisation_id == organisation.id:
            return one
        if _exclude(role, one.role):
            raise RolesExclude(role=role.label, held=one.role.label)
    grant = await RoleGrant.create(
        user=user, role=role, organisation=organisation, granted_by_id=actor.user_id
    )
    await bump_authority(user)
    await record(
        actor, "identity.role.granted", user,
        after={"role": role.label, "organisation": organisation.name},
        organisation_id=organisation.id,
    )  # fmt: skip
    return grant


@verb
async def withdraw_role(actor: Actor, user_id: int, grant_id: int) -> None:
    """收回角色，立即生效。"""
    user = await _user(actor, user_id)
    grant = (
        await RoleGrant.filter(id=grant_id, user_id=user.id).select_related("organisation").first()
    )
    if grant is None:
        raise Missing()
    await grant.delete()
    await bump_authority(user)
    await record(
        actor, "identity.role.withdrawn", user,
        before={"role": grant.role.label, "organisation": grant.organisation.name},
        organisation_id=grant.organisation_id,
    )  # fmt: skip


async def grants_of(user_ids: list[int]) -> dict[int, list[RoleGrant]]:
    """The grants of many users at once, each with its organisation."""
    found: dict[int, list[RoleGrant]] = {user_id: [] for user_id in user_ids}
    for grant in await RoleGrant.filter(user_id__in=user_ids).select_related("organisation"):
        found[grant.user_id].append(grant)
    return found


async def _user(actor: Actor, user_id: int) -> User:
    if user_id == actor.user_id:
        raise OwnAccount()
    return await user_within(actor, user_id, needs="users.grant")


def _exclude(one: Role, other: Role) -> bool:
    """Two roles that one person may not hold together."""
    return one is not other and bool({one, other} & ADMINISTRATORS)
