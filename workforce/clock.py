"""The only place that asks what time it is. Moments are UTC, days are Shanghai's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")

_fixed: ContextVar[datetime | None] = ContextVar("fixed", default=None)


def now() -> datetime:
    """This moment, aware, in UTC."""
    return _fixed.get() or datetime.now(UTC)


def today() -> date:
    """The calendar day in Shanghai."""
    return day_of(now())


def day_of(moment: datetime) -> date:
    return moment.astimezone(SHANGHAI).date()


@contextmanager
def fixed(moment: datetime) -> Iterator[None]:
    """Hold the clock still, for tests and for replaying a past month."""
    assert moment.tzinfo is not None, "a moment knows its offset"
    token = _fixed.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        _fixed.reset(token)
