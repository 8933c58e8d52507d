"""Who is behind a token: a cached signature, and one query that lets nothing ended through."""

from __future__ import annotations

import time
from collections import OrderedDict
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from tortoise.exceptions import OperationalError

from workforce import clock
from workforce.actor import Actor, Grant
from workforce.crypto.tokens import TokenRefused, read_access
from workforce.database import execute
from workforce.errors import Unknown
from workforce.identity.living import living
from workforce.identity.models import RoleGrant, User
from workforce.permissions import ROLE_PERMISSIONS
from workforce.settings import settings
from workforce.vocabulary import Role

ABSOLUTE = timedelta(hours=12)
TOUCH_SECONDS = 60
CACHE_SIZE = 2048

# Roles that see nobody's data but their own need no second factor.
OWN_ONLY = frozenset({Role.VOLUNTEER, Role.ELDER, Role.CARE_WORKER})

Key = TypeVar("Key")
Value = TypeVar("Value")
_Known = tuple[int, Actor]
_known: OrderedDict[tuple[int, str], _Known] = OrderedDict()
_touched: OrderedDict[str, float] = OrderedDict()


async def authenticate(token: str, request_id: str = "", address: str = "") -> Actor:
    """The actor behind an access token; raises Unknown for anything but a living session.

    The session, its user and the version of the user's rights are read on every request, so
    that ending, disabling and a change of role hold at once.
    """
    moment = clock.now()
    try:
        access = read_access(token, moment)
    except TokenRefused:
        raise Unknown() from None
    found = await living(access.session_id)
    if found is None or found.user_id != access.user_id:
        raise Unknown()
    if found.is_demo and not settings().demo:
        raise Unknown()
    await _touch(access.session_id)
    actor = await _actor_as_of(access.user_id, access.session_id, found.authority_version)
    return Actor(
        actor.user_id, actor.login, actor.name, actor.grants, actor.permissions,
        access.session_id, request_id, address,
    )  # fmt: skip


async def actor_for(user: User, *, session_id: str | None = None) -> Actor:
    """What a user may do and where; nothing while a password change or second factor is due."""
    grants = await RoleGrant.filter(user_id=user.id).select_related("organisation")
    held = tuple(
        Grant(one.role, one.organisation_id, one.organisation.path, one.organisation.district_id)
        for one in grants
        if one.organisation.active
    )
    permissions = frozenset[str]().union(*(ROLE_PERMISSIONS[one.role] for one in held))
    if user.must_change_password or second_factor_due(user, held):
        permissions = frozenset()
    return Actor(user.id, user.login, user.name, held, permissions, session_id)


def second_factor_due(user: User, grants: tuple[Grant, ...]) -> bool:
    """Whether the user must set up a second factor before anything else."""
    return (
        settings().second_factor_required
        and user.totp_confirmed_at is None
        and not user.is_demo
        and any(grant.role not in OWN_ONLY for grant in grants)
    )


async def _actor_as_of(user_id: int, session_id: str, version: int) -> Actor:
    known = _known.get((user_id, session_id))
    if known is not None and known[0] == version:
        return known[1]
    user = await User.filter(id=user_id).first()
    if user is None:
        raise Unknown()
    actor = await actor_for(user, session_id=session_id)
    if user.authority_version == version:
        _remember(_known, (user_id, session_id), (version, actor))
    return actor


async def _touch(session_id: str) -> None:
    """Note that the session is in use, once a minute: reading must not mean writing."""
    moment = time.monotonic()
    if moment - _touched.get(session_id, -TOUCH_SECONDS) < TOUCH_SECONDS:
        return
    _remember(_touched, session_id, moment)
    with suppress(OperationalError):  # on a full disk people may still read
        await execute("UPDATE session SET last_used_at = ? WHERE id = ?", (clock.now(), session_id))


def _remember(cache: OrderedDict[Key, Value], key: Key, value: Value) -> None:
    cache[key] = value
    if len(cache) > CACHE_SIZE:
        cache.popitem(last=False)
