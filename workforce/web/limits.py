"""How often somebody may ask, by address; and whose address it is.

Counted in this process's memory: a second process counts for itself. What must hold across
processes, the lock-out of an account, is kept in the database by identity.
"""

from __future__ import annotations

import time
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.types import Scope

from workforce.errors import Throttled
from workforce.settings import settings

VERIFICATIONS_PER_MINUTE = 30
OBJECTIONS_PER_MINUTE = 5

_storage = MemoryStorage()
_limiter = FixedWindowRateLimiter(_storage)
_window = [0]
_asked: dict[str, int] = {}


def count_request(address: str) -> None:
    """One request of this address; raises Throttled beyond the setting's limit."""
    _count_in_window(address, settings().requests_per_minute)


def count_sign_in(address: str, login: str) -> None:
    """One attempt to prove who one is; per address, behind which a whole office may sit, and per
    address and account."""
    most = settings().sign_ins_per_minute
    _count("sign-in", most, address)
    _count("sign-in", most // 2, address, login.lower())


def count_verification(address: str) -> None:
    """One look at a certificate by somebody who is not signed in."""
    _count("verification", VERIFICATIONS_PER_MINUTE, address)


def count_objection(address: str) -> None:
    """One objection to a public notice by somebody who is not signed in."""
    _count("objection", OBJECTIONS_PER_MINUTE, address)


def forget() -> None:
    """For tests: start counting anew."""
    _storage.reset()
    _asked.clear()


def address_of(scope: Scope) -> str:
    """The sender's address: the nearest hop that is not one of our proxies.

    X-Forwarded-For is believed from a trusted proxy only, and only as far as each next hop, from
    the right, is trusted too: anybody can send the header.
    """
    client = scope.get("client")
    address = str(client[0]) if client else ""
    if not _trusted(address):
        return address
    forwarded = [
        part.strip()
        for name, value in scope["headers"]
        if name == b"x-forwarded-for"
        for part in value.decode("latin-1").split(",")
    ]
    for hop in reversed(forwarded):
        if not _is_address(hop):
            break
        address = hop
        if not _trusted(hop):
            break
    return address


def _count_in_window(address: str, per_minute: int) -> None:
    """A fixed window of a minute for all addresses at once: a dictionary, emptied each minute.

    `limits` starts a timer thread for its memory, which costs more than the whole request.
    """
    minute = int(time.monotonic()) // 60
    if _window[0] != minute:
        _window[0] = minute
        _asked.clear()
    asked = _asked[address] = _asked.get(address, 0) + 1
    if asked > per_minute:
        raise Throttled(retry_after_seconds=60 - int(time.monotonic()) % 60)


def _count(kind: str, per_minute: int, *who: str) -> None:
    item = _per_minute(per_minute)
    if not _limiter.hit(item, kind, *who):
        resets_at = _limiter.get_window_stats(item, kind, *who).reset_time
        raise Throttled(retry_after_seconds=max(1, round(resets_at - time.time())))


@lru_cache(maxsize=16)
def _per_minute(amount: int) -> RateLimitItemPerMinute:
    return RateLimitItemPerMinute(amount)


@lru_cache(maxsize=1024)
def _trusted(address: str) -> bool:
    networks = _networks(settings().trusted_proxies)
    if not networks or not _is_address(address):
        return False
    found = ip_address(address)
    return any(found in network for network in networks)


@lru_cache(maxsize=4)
def _networks(listed: str) -> tuple[IPv4Network | IPv6Network, ...]:
    return tuple(ip_network(one.strip(), strict=False) for one in listed.split(",") if one.strip())


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
