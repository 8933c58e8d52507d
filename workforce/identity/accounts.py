"""用户账号：建立、更改、停用、解锁。An administrator never learns or chooses a lasting password."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q, Subquery

from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.crypto.passwords import hash_password
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation, RoleGrant, User
from workforce.identity.passwords import new_reset_code, weaknesses
from workforce.identity.scope import within
from workforce.identity.sessions import bump_authority, end_all
from workforce.paging import Page, Slice
from workforce.vocabulary import Role

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]")
NO_PASSWORD = "!"  # no hash: nobody signs in with it, a reset code sets the first password


class LoginTaken(Refusal):
    code = "identity.login_taken"
    message = "登录名 {login} 已被使用，请换一个"


class OwnAccount(Refusal):
    code = "identity.own_account"
    message = "不能对自己的账号办理此事，请由另一名管理员办理"


async def user_within(actor: Actor, user_id: int, *, needs: str = "users.read") -> User:
    user = await within(actor, User.filter(id=user_id), needs=needs).first()
    if user is None:
        raise Missing()
    return user


async def user_to_show(user_id: int) -> User:
    """The user with his organisation, after a verb has found that the actor may."""
    return await User.get(id=user_id).select_related("organisation")


async def list_users(
    actor: Actor,
    page: Page,
    *,
    text: str | None = None,
    role: Role | None = None,
    **columns: Any,
) -> Slice[User]:
    """用户列表，按姓名或登录名查。"""
    rows = within(actor, User.filter(**columns), needs="users.read")
    if text:
        rows = rows.filter(Q(name__icontains=text) | Q(login__icontains=text))
    if role is not None:
        held = RoleGrant.filter(role=role).values("user_id")
        rows = rows.filter(id__in=Subquery(held))
    rows = rows.select_related("organisation")
    return await slice_of(rows, page, sorts=("login", "name"), default="login")


async def add_user(
    actor: Actor,
    *,
    login: str,
    name: str,
    organisation_id: int,
    initial_password: str | None = None,
) -> User:
    """建立用户。不给初始口令的，凭重置码设置。初始口令首次登录后必须更换。"""
    login = login.strip().lower()
    mistakes = []
    if not LOGIN.fullmatch(login):
        mistakes.append(FieldError("/login", "3–60 个字母、数字或 . _ -，首尾为字母或数字"))
    if initial_password is not None:
        mistakes += weaknesses(initial_password, login, "/initial_password")
    if mistakes:
        raise Malformed(*mistakes)
    stored = NO_PASSWORD if initial_password is None else await hash_password(initial_password)
    return await _store_user(
        actor, login=login, name=name, organisation_id=organisation_id, password_hash=stored
    )


@verb
async def change_user(actor: Actor, user_id: int, *, version: int, changes: dict[str, Any]) -> User:
    """更改用户的姓名或所属组织。"""
    user = await user_within(actor, user_id, needs="users.write")
    refuse_stale(user, version)
    if "organisation_id" in changes:
        await _organisation(actor, changes["organisation_id"])
    before, after = changed({name: getattr(user, name) for name in changes}, changes)
    if not after:
        return user
    await save_version(user, **after)
    await bump_authority(user)
    await record(actor, "identity.user.changed", user, before=before, after=after)
    return user


@verb
async def disable_user(actor: Actor, user_id: int) -> User:
    """停用用户，其会话立即结束。"""
    user = await another_user(actor, user_id)
    if not user.active:
        return user
    await save_version(user, active=False)
    await bump_authority(user)
    await end_all(actor, user, "disabled")
    await record(
        actor, "identity.user.disabled", user, before={"active": True}, after={"active": False}
    )
    return user


@verb
async def enable_user(actor: Actor, user_id: int) -> User:
    """重新启用用户。"""
    user = await another_user(actor, user_id)
    if user.active:
        return user
    await save_version(user, active=True)
    await bump_authority(user)
    await record(
        actor, "identity.user.enabled", user, before={"active": False}, after={"active": True}
    )
    return user


@verb
async def unlock_user(actor: Actor, user_id: int) -> User:
    """解除登录锁定。"""
    user = await another_user(actor, user_id)
    await save_version(user, failed_attempts=0, first_failed_at=None, locked_until=None)
    await record(actor, "identity.user.unlocked", user)
    return user


@verb
async def issue_reset_code(actor: Actor, user_id: int) -> tuple[str, datetime]:
    """签发一次性重置码，24 小时内有效；先前的重置码随即失效。"""
    return await new_reset_code(actor, await another_user(actor, user_id))


@verb
async def _store_user(
    actor: Actor, *, login: str, name: str, organisation_id: int, password_hash: str
) -> User:
    organisation = await _organisation(actor, organisation_id)
    try:
        async with savepoint():
            user = await User.create(
                login=login, name=name, organisation=organisation, password_hash=password_hash,
                must_change_password=True,
            )  # fmt: skip
    except IntegrityError:
        raise LoginTaken(login=login) from None
    await record(
        actor, "identity.user.added", user,
        after={"login": login, "name": name, "organisation": organisation.name},
        organisation_id=organisation.id,
    )  # fmt: skip
    return user


async def another_user(actor: Actor, user_id: int) -> User:
    if user_id == actor.user_id:
        raise OwnAccount()
    return await user_within(actor, user_id, needs="users.write")


async def _organisation(actor: Actor, organisation_id: int) -> Organisation:
    found = await within(
        actor, Organisation.filter(id=organisation_id), needs="users.write"
    ).first()
    if found is None:
        raise Malformed(FieldError("/organisation_id", "没有这个组织，或不在您的管理范围内"))
    return found
