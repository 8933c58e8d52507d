"""动态口令（TOTP）：绑定、确认、解除。"""

from __future__ import annotations

from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.passwords import password_matches
from workforce.crypto.second_factor import accepted_step, enrolment_uri, new_secret
from workforce.database import save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.attempts import count_failure, is_locked
from workforce.identity.models import User
from workforce.identity.passwords import PasswordWrong
from workforce.identity.sessions import bump_authority
from workforce.settings import settings


class SecondFactorAlreadyOn(Refusal):
    code = "identity.second_factor_already_on"
    message = "动态口令已启用，如需更换请先解除"


class SecondFactorNotBegun(Refusal):
    code = "identity.second_factor_not_begun"
    message = "请先生成动态口令密钥并扫码"


@dataclass(frozen=True)
class Enrolment:
    secret: str
    uri: str


@verb
async def begin_second_factor(actor: Actor) -> Enrolment:
    """生成动态口令密钥；确认之前不生效。"""
    user = await User.get(id=actor.user_id)
    if user.totp_confirmed_at is not None:
        raise SecondFactorAlreadyOn()
    secret = new_secret()
    await save_version(user, totp_secret=secret)
    await record(actor, "identity.second_factor.begun", user)
    return Enrolment(secret, enrolment_uri(secret, user.login, settings().product_name))


@verb
async def confirm_second_factor(actor: Actor, code: str) -> User:
    """输入一次动态口令，确认启用。"""
    user = await User.get(id=actor.user_id)
    if user.totp_confirmed_at is not None:
        raise SecondFactorAlreadyOn()
    if user.totp_secret is None:
        raise SecondFactorNotBegun()
    step = accepted_step(user.totp_secret, code, clock.now(), user.totp_last_step)
    if step is None:
        raise Malformed(FieldError("/code", "动态口令不正确，请核对手机时间后重试"))
    await save_version(user, totp_confirmed_at=clock.now(), totp_last_step=step)
    await bump_authority(user)
    await record(actor, "identity.second_factor.confirmed", user)
    return user


async def remove_second_factor(actor: Actor, password: str) -> None:
    """凭口令解除动态口令。"""
    user = await User.get(id=actor.user_id)
    locked = is_locked(user, clock.now())
    if locked or not await password_matches(password, user.password_hash):
        await count_failure(actor, user)
        raise PasswordWrong()
    await _remove(actor, user)


@verb
async def _remove(actor: Actor, user: User) -> None:
    await save_version(user, totp_secret=None, totp_confirmed_at=None)
    await bump_authority(user)
    await record(actor, "identity.second_factor.removed", user)
