"""A calendar month, written ``2026-10``: its first and last day, its neighbours."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_WRITTEN = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Month:
    """One month. `str()` gives ``2026-10``, `label` gives ``2026年10月``."""

    first_on: date
    last_on: date
    text: str

    @classmethod
    def of(cls, day: date) -> Month:
        first = day.replace(day=1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return cls(first, last, f"{first.year:04d}-{first.month:02d}")

    @classmethod
    def parse(cls, text: str) -> Month | None:
        """The month written as ``YYYY-MM``, or nothing when there is no such month."""
        written = _WRITTEN.fullmatch(text)
        if written is None:
            return None
        year, number = int(written[1]), int(written[2])
        if not (1900 <= year <= 2999 and 1 <= number <= 12):
            return None
        return cls.of(date(year, number, 1))

    @property
    def previous(self) -> Month:
        return Month.of(self.first_on - timedelta(days=1))

    @property
    def following(self) -> Month:
        return Month.of(self.last_on + timedelta(days=1))

    @property
    def label(self) -> str:
        return f"{self.first_on.year}年{self.first_on.month}月"

    def __str__(self) -> str:
        return self.text


def full_months_between(start: date, end: date) -> int:
    """Whole months from `start` to `end`; the starting day itself is not counted.

    A period of N months from day D is full on the same day of the month N months later, or on
    that month's last day when it has no such day (民法典第二百零一、二百零二条).
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    due = min(start.day, monthrange(end.year, end.month)[1])
    return months if end.day >= due else months - 1
