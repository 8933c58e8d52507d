"""口令的更换与重置。A reset code is shown once to the administrator and works once."""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime, timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.passwords import hash_password, password_matches, weakness_of
from workforce.crypto.tokens import digest
from workforce.database import save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.attempts import count_failure, is_locked
from workforce.identity.models import ResetCode, User
from workforce.identity.sessions import bump_authority, end_all
from workforce.settings import settings

RESET_FOR = timedelta(hours=24)
RESET_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
RESET_LENGTH = 12


class PasswordWrong(Refusal):
    code = "identity.password_wrong"
    message = "当前口令不正确"


class ResetRefused(Refusal):
    """The same for an unknown login, a wrong, used or expired code."""

    code = "identity.reset_refused"
    message = "登录名或重置码不正确，或重置码已失效，请向管理员重新索取"


async def change_password(actor: Actor, *, current: str, new: str) -> None:
    """更换自己的口令，其他设备上的会话随即结束。"""
    user = await User.get(id=actor.user_id)
    locked = is_locked(user, clock.now())
    if locked or not await password_matches(current, user.password_hash):
        await count_failure(actor, user)
        raise PasswordWrong()
    mistakes = weaknesses(new, user.login, "/new")
    if current == new:
        mistakes.append(FieldError("/new", "新口令不能与当前口令相同"))
    if mistakes:
        raise Malformed(*mistakes)
    await _set_password(actor, user, await hash_password(new), keep_session=actor.session_id)


async def reset_password(origin: Actor, *, login: str, code: str, new_password: str) -> None:
    """凭重置码设置新口令，原有会话全部结束，锁定解除。"""
    login = login.strip().lower()
    mistakes = weaknesses(new_password, login, "/new_password")
    if mistakes:
        raise Malformed(*mistakes)
    hashed = await hash_password(new_password)
    if not await _use_reset_code(origin, login, code.strip().upper(), hashed):
        raise ResetRefused()


@verb
async def new_reset_code(actor: Actor, user: User) -> tuple[str, datetime]:
    """A one-time code for a user the caller has found to be in reach; earlier codes end."""
    moment = clock.now()
    await ResetCode.filter(user_id=user.id, used_at__isnull=True).update(used_at=moment)
    code = "".join(secrets.choice(RESET_ALPHABET) for _ in range(RESET_LENGTH))
    issued = await ResetCode.create(
        user=user, code_hash=digest(code), expires_at=moment + RESET_FOR
    )
    await record(actor, "identity.password.reset_code_issued", user)
    return code, issued.expires_at


def weaknesses(password: str, login: str, pointer: str) -> list[FieldError]:
    weakness = weakness_of(password, login, complexity=settings().password_complexity)
    return [] if weakness is None else [FieldError(pointer, weakness)]


@verb
async def _use_reset_code(origin: Actor, login: str, code: str, password_hash: str) -> bool:
    """False instead of a refusal, so that the wrong attempt stays counted."""
    moment = clock.now()
    user = await User.filter(login=login, active=True).select_for_update().first()
    if user is None:
        return False
    held = await ResetCode.filter(
        user_id=user.id, used_at__isnull=True, expires_at__gt=moment
    ).first()
    if held is None:
        return False
    if not hmac.compare_digest(held.code_hash, digest(code)):
        if await count_failure(origin, user):
            await ResetCode.filter(id=held.id).update(used_at=moment)
        return False
    await ResetCode.filter(id=held.id).update(used_at=moment)
    owner = Actor(user.id, user.login, user.name, request_id=origin.request_id,
                  address=origin.address)  # fmt: skip
    await _set_password(owner, user, password_hash, keep_session=None)
    return True


@verb
async def _set_password(
    actor: Actor, user: User, password_hash: str, *, keep_session: str | None
) -> None:
    await save_version(
        user, password_hash=password_hash, must_change_password=False, failed_attempts=0,
        first_failed_at=None, locked_until=None,
    )  # fmt: skip
    await bump_authority(user)
    await end_all(actor, user, "password_changed", but=keep_session)
    await record(actor, "identity.password.changed", user)
