"""Working days, by the yearly notice of the State Council on holidays and moved weekends.

A year that chinesecalendar does not know falls back on Monday to Friday; `Deadline.assumed` says
so, and whoever shows the day shows that sentence with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import chinese_calendar

ASSUMED = "{year}年的节假日安排尚未收录，暂按周一至周五为工作日推算"


@dataclass(frozen=True)
class Deadline:
    """The last day, and what was assumed on the way to it (empty when nothing was)."""

    due_on: date
    assumed: str


def is_workday(day: date, known: Mapping[date, bool] | None = None) -> tuple[bool, bool]:
    """Whether `day` is a working day, and whether that is assumed. `known` is an imported table
    (day → is it worked) that goes before the built-in one."""
    if known is not None and day in known:
        return known[day], False
    try:
        return bool(chinese_calendar.is_workday(day)), False
    except NotImplementedError:
        return day.weekday() < 5, True


def workdays_after(day: date, count: int, known: Mapping[date, bool] | None = None) -> Deadline:
    """The `count`-th working day after `day`; the starting day is not counted."""
    assert count > 0
    assumed: set[int] = set()
    at = day
    while count:
        at += timedelta(days=1)
        worked, is_assumed = is_workday(at, known)
        if is_assumed:
            assumed.add(at.year)
        count -= worked
    return Deadline(at, "；".join(ASSUMED.format(year=year) for year in sorted(assumed)))


def workday_from(day: date, known: Mapping[date, bool] | None = None) -> Deadline:
    """The day itself if it is worked, else the next that is."""
    return workdays_after(day - timedelta(days=1), 1, known)


def workdays_left(today: date, due: date, known: Mapping[date, bool] | None = None) -> int:
    """Working days from tomorrow to `due`; negative when it is past."""
    if today > due:
        return -workdays_left(due, today, known)
    span = (today + timedelta(days=n) for n in range(1, (due - today).days + 1))
    return sum(is_workday(day, known)[0] for day in span)
