"""签到码：six digits and a QR link that change every two minutes and prove that one is there.

Made from the key ring, stored nowhere. A code holds until the end of the following period, so that
nobody who types slowly is turned away.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime

from workforce import clock
from workforce.crypto.index import blind_index
from workforce.service_words import TimeSource

PERIOD_SECONDS = 120
DIGITS = 6
TOKEN_LENGTH = 32


@dataclass(frozen=True, slots=True)
class CheckInCode:
    code: str
    token: str
    valid_until: datetime


def current_code(shift_id: int) -> CheckInCode:
    """What the organiser shows now; `valid_until` is when the display must have changed."""
    period = _period(clock.now())
    until = datetime.fromtimestamp((period + 1) * PERIOD_SECONDS, UTC)
    return CheckInCode(_code(shift_id, period), _token(shift_id, period), until)


def source_of_proof(shift_id: int, *, code: str | None, token: str | None) -> TimeSource | None:
    """How presence was proven, or nothing when neither the code nor the token is right."""
    period = _period(clock.now())
    source = TimeSource.QR if token is not None else TimeSource.CODE
    given = token if token is not None else (code or "")
    make = _token if token is not None else _code
    right = [hmac.compare_digest(make(shift_id, one), given) for one in (period, period - 1)]
    return source if any(right) else None


def _period(moment: datetime) -> int:
    return int(moment.timestamp()) // PERIOD_SECONDS


def _code(shift_id: int, period: int) -> str:
    number = int(blind_index(f"{shift_id}:{period}", "volunteering.check_in_code"), 16)
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def _token(shift_id: int, period: int) -> str:
    return blind_index(f"{shift_id}:{period}", "volunteering.check_in_token")[:TOKEN_LENGTH]
