"""月度考勤：one row is one person at one employer for the month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workforce.rules.rows.cleaning import (
    Typed,
    code_of,
    name_key,
    name_of,
    optional_code_of,
    text_of,
)
from workforce.rules.rows.findings import RowFinding, refusal
from workforce.rules.rows.reading import LEAVES, Unreadable, read_whole, read_word, read_yes
from workforce.vocabulary import LeaveKind


@dataclass(frozen=True, slots=True)
class KnownEmployment:
    """A stored post of somebody, as far as an attendance row needs it."""

    id: int
    person_names: frozenset[str]
    employer_keys: frozenset[str]
    started_on: date
    ended_on: date | None


@dataclass(slots=True)
class AttendanceRow:
    """A row as understood; `employment_id` is found by the checker."""

    number: int
    id_number: str
    name: str
    employer_key: str
    days: dict[str, int | Unreadable | None] = field(default_factory=dict)
    leave_kind: LeaveKind | None = None
    insured: bool | None = None
    note: str = ""
    employment_id: int = 0

    def whole(self, name: str) -> int:
        value = self.days[name]
        assert isinstance(value, int), f"{name} was checked"
        return value


_DAY_COLUMNS = ("days_due", "days_present", "leave_days")
_ORDERS_IN_MONTH = 10_000
Posts = Mapping[str, list[KnownEmployment]]


def read_attendance_row(number: int, values: Mapping[str, Typed]) -> AttendanceRow:
    get = values.get
    row = AttendanceRow(
        number,
        id_number=code_of(get("id_number")),
        name=name_of(get("name")),
        employer_key=optional_code_of(get("uscc")) or name_key(name_of(get("employer"))),
        leave_kind=_leave_kind(get("leave_kind")),
        insured=read_yes(get("insured")),
        note=text_of(get("note"))[:2000],
    )
    row.days = {name: read_whole(get(name)) for name in (*_DAY_COLUMNS, "service_orders")}
    if row.days["leave_days"] is None:
        row.days["leave_days"] = 0
    return row


class AttendanceChecker:
    """`month_starts_on` and `month_ends_on` bound the month; `posts` by identity number."""

    def __init__(self, posts: Posts, *, month_starts_on: date, month_ends_on: date) -> None:
        self._posts = posts
        self._starts_on, self._ends_on = month_starts_on, month_ends_on
        self._met: dict[int, AttendanceRow] = {}

    def check(self, row: AttendanceRow) -> list[RowFinding]:
        employment = self._employment(row)
        if employment is None:
            return [refusal(row.number, "id_number", "unknown_person")]
        row.employment_id = employment.id
        fault = self._day_fault(row) or self._repeat_fault(row)
        return [fault] if fault else []

    def _employment(self, row: AttendanceRow) -> KnownEmployment | None:
        """The person's post at that employer; the one that touches the month before others."""
        posts = [
            post
            for post in self._posts.get(row.id_number, [])
            if row.employer_key in post.employer_keys
            and (not row.name or name_key(row.name) in post.person_names)
        ]
        return max(posts, key=lambda post: (self._in_month(post), post.started_on), default=None)

    def _in_month(self, post: KnownEmployment) -> bool:
        not_over = post.ended_on is None or post.ended_on >= self._starts_on
        return not_over and post.started_on <= self._ends_on

    def _day_fault(self, row: AttendanceRow) -> RowFinding | None:
        longest = self._ends_on.day
        for name, value in row.days.items():
            if isinstance(value, int) and value < 0:
                return refusal(row.number, name, "days_negative")
        for name in _DAY_COLUMNS:
            value = row.days[name]
            if isinstance(value, int) and value > longest:
                return refusal(row.number, name, "days_over_month")
        for name, value in row.days.items():
            if value is Unreadable.VALUE or (value is None and name != "service_orders"):
                return refusal(row.number, name, "days_unreadable")
        orders = row.days["service_orders"]
        if isinstance(orders, int) and orders > _ORDERS_IN_MONTH:
            return refusal(row.number, "service_orders", "days_unreadable")
        return None

    def _repeat_fault(self, row: AttendanceRow) -> RowFinding | None:
        above = self._met.setdefault(row.employment_id, row)
        if above is row or (above.days, above.leave_kind) == (row.days, row.leave_kind):
            return None
        return refusal(row.number, "id_number", "repeated_row", above=above.number)


def _leave_kind(value: Typed) -> LeaveKind | None:
    text = name_of(value)
    return read_word(text, LEAVES, LeaveKind.OTHER) if text not in {"", "无", "/", "-"} else None
