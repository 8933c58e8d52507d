"""登录、续期、退出。Wrong attempts are counted in the database; every refusal looks the same."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta

from tortoise.expressions import F

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_denial
from workforce.crypto import tokens
from workforce.crypto.passwords import password_matches
from workforce.crypto.second_factor import accepted_step
from workforce.database import verb
from workforce.errors import Missing, Refusal, Unknown
from workforce.identity.attempts import count_failure, is_locked
from workforce.identity.authentication import ABSOLUTE
from workforce.identity.living import IDLE
from workforce.identity.models import RefreshToken, Session, User
from workforce.identity.repeats import keep_successor, successor_given
from workforce.identity.scope import within
from workforce.settings import settings

ACCESS_SECONDS = int(tokens.ACCESS_FOR.total_seconds())


class SignInRefused(Unknown):
    """Says the same whatever was wrong: nobody learns which logins exist or are locked."""

    code = "sign_in_refused"
    message = "登录名或口令不正确，或账号暂时锁定；连续 5 次错误后需等待 15 分钟"


class SecondFactorMissing(Unknown):
    code = "totp_required"
    message = "请输入动态口令"


@dataclass(frozen=True)
class SignedIn:
    user: User
    session: Session
    access_token: str
    refresh_token: str

    @property
    def seconds_left(self) -> int:
        return int((self.session.expires_at - clock.now()).total_seconds())


async def sign_in(
    origin: Actor, *, login: str, password: str, code: str | None = None, user_agent: str = ""
) -> SignedIn:
    """登录。同一账号 15 分钟内错误 5 次即锁定，期间正确的口令也不放行。"""
    login = login.strip().lower()
    user = await User.filter(login=login).first()
    matches = await password_matches(password, user.password_hash if user else None)
    outcome = await _settle_attempt(
        origin, user.id if user else 0, matches=matches, code=code, user_agent=user_agent
    )
    if isinstance(outcome, Refusal):
        raise outcome
    return outcome


async def refresh(origin: Actor, refresh_token: str, key: str | None = None) -> SignedIn:
    """续期。用过的续期令牌再次出现，说明已被他人取得，整个会话随即结束。

    The same browser repeating its own lost request shows so by the same `key`.
    """
    outcome = await _rotate(origin, tokens.digest(refresh_token), key)
    if outcome is None:
        raise Unknown()
    return outcome


@verb
async def sign_out(actor: Actor) -> None:
    """退出登录。"""
    session = await Session.filter(id=actor.session_id, user_id=actor.user_id).first()
    if session is not None:
        await _end(actor, session, "signed_out")


@verb
async def end_own_session(actor: Actor, session_id: str) -> None:
    """结束自己在另一台设备上的会话。"""
    session = await Session.filter(id=session_id, user_id=actor.user_id).first()
    if session is None:
        raise Missing()
    await _end(actor, session, "ended_by_owner")


@verb
async def end_sessions_of(actor: Actor, user_id: int) -> None:
    """结束一名用户的全部会话。"""
    user = await within(actor, User.filter(id=user_id), needs="sessions.end").first()
    if user is None:
        raise Missing()
    await end_all(actor, user, "ended_by_administrator")


async def end_all(actor: Actor, user: User, reason: str, *, but: str | None = None) -> None:
    """Inside a verb: end every session of a user, but the one named."""
    for session in await Session.filter(user_id=user.id, ended_at__isnull=True):
        if session.id != but:
            await _end(actor, session, reason)


async def sessions_of(user_id: int) -> list[Session]:
    """The living sessions, newest first."""
    moment = clock.now()
    return await Session.filter(
        user_id=user_id, ended_at__isnull=True, expires_at__gt=moment,
        last_used_at__gt=moment - IDLE,
    ).order_by("-started_at")  # fmt: skip


@verb
async def _settle_attempt(
    origin: Actor, user_id: int, *, matches: bool, code: str | None, user_agent: str
) -> SignedIn | Refusal:
    """Returns a refusal instead of raising it, so that what it counted is kept.

    The row is held while it is judged: of many attempts at once only five are ever honoured.
    """
    user = await User.filter(id=user_id).select_for_update().first()
    refusal = await _judge(origin, user, matches=matches, code=code)
    if refusal is not None:
        if not isinstance(refusal, SecondFactorMissing):
            await record_denial(
                origin, action="identity.session.refused", kind="user_account",
                subject_id=user.id if user else None, reason="登录未通过",
            )  # fmt: skip
        return refusal
    assert user is not None
    return await _open(origin, user, user_agent)


async def _judge(
    origin: Actor, user: User | None, *, matches: bool, code: str | None
) -> Refusal | None:
    moment = clock.now()
    if user is None or not user.active or is_locked(user, moment):
        return SignInRefused()
    if user.is_demo and not settings().demo:
        return SignInRefused()  # a demonstration's accounts end with it
    if not matches:
        await count_failure(origin, user)
        return SignInRefused()
    if user.totp_confirmed_at is None or user.totp_secret is None:
        return None
    if not code:
        return SecondFactorMissing()
    step = accepted_step(user.totp_secret, code, moment, user.totp_last_step)
    if step is None:
        await count_failure(origin, user)
        return SignInRefused()
    user.totp_last_step = step
    return None


async def _open(origin: Actor, user: User, user_agent: str) -> SignedIn:
    moment = clock.now()
    user.failed_attempts, user.first_failed_at, user.locked_until = 0, None, None
    user.last_login_at = moment
    await user.save(
        update_fields=[
            "failed_attempts", "first_failed_at", "locked_until", "last_login_at",
            "totp_last_step",
        ]
    )  # fmt: skip
    session = await Session.create(
        id=str(uuid.uuid4()), user=user, started_at=moment, last_used_at=moment,
        expires_at=moment + ABSOLUTE, user_agent=user_agent[:300], address=origin.address,
    )  # fmt: skip
    actor = Actor(
        user.id, user.login, user.name, request_id=origin.request_id, address=origin.address
    )
    await record(actor, "identity.session.opened", user, organisation_id=user.organisation_id)
    return await _tokens_for(user, session)


@verb
async def _rotate(origin: Actor, token_hash: str, key: str | None) -> SignedIn | None:
    """None, not a refusal: ending a family must be kept."""
    moment = clock.now()
    held = await RefreshToken.filter(token_hash=token_hash).select_for_update().first()
    if held is None:
        return None
    session = await Session.filter(id=held.session_id).select_related("user").get()
    if session.ended_at is not None:
        return None
    if held.used_at is not None:
        given = await successor_given(session, token_hash, key)
        if given is not None:
            return _signed_in(session.user, session, given)
        await _end(origin, session, "refresh_token_reused")
        return None
    living = moment < session.expires_at and moment - session.last_used_at < IDLE
    if not living or not session.user.active:
        await _end(origin, session, "expired")
        return None
    # The comparison is in the UPDATE: of two requests with one token only one goes on.
    if not await RefreshToken.filter(id=held.id, used_at__isnull=True).update(used_at=moment):
        return None
    await Session.filter(id=session.id).update(last_used_at=moment)
    signed_in = await _tokens_for(session.user, session)
    if key is not None:
        await keep_successor(session, token_hash, key, signed_in.refresh_token)
    return signed_in


async def _tokens_for(user: User, session: Session) -> SignedIn:
    moment = clock.now()
    refresh_token = tokens.new_refresh_token()
    await RefreshToken.create(
        token_hash=tokens.digest(refresh_token), session=session, issued_at=moment,
        expires_at=session.expires_at,
    )  # fmt: skip
    return _signed_in(user, session, refresh_token)


def _signed_in(user: User, session: Session, refresh_token: str) -> SignedIn:
    access_token = tokens.issue_access(user.id, session.id, clock.now())
    return SignedIn(user, session, access_token, refresh_token)


async def _end(actor: Actor, session: Session, reason: str) -> None:
    ended = await Session.filter(id=session.id, ended_at__isnull=True).update(
        ended_at=clock.now(), end_reason=reason
    )
    if ended:
        user = await User.get(id=session.user_id)
        await record(actor, "identity.session.ended", user, after={"reason": reason})


@verb
async def forget_old_refresh_tokens(actor: Actor) -> int:
    """Housekeeping: tokens nobody can use any more. The sessions themselves are kept."""
    return await RefreshToken.filter(expires_at__lt=clock.now() - timedelta(days=1)).delete()


async def bump_authority(user: User) -> None:
    """Inside a verb: what the user may do has changed; what is cached about it stops counting."""
    await User.filter(id=user.id).update(authority_version=F("authority_version") + 1)
