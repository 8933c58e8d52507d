"""考勤的导入：每人每单位一行，记入所属月份。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import insert_many
from workforce.database.rows import day_of
from workforce.intake.batches import Change, Checked, Place, RowOutcome, allocate_ids, read_by
from workforce.intake.people import load_people
from workforce.intake.reading import ReadFile
from workforce.rules.rows.attendance import AttendanceChecker, AttendanceRow, KnownEmployment
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.findings import RowFinding

_VALUES = (
    "days_due", "days_present", "leave_days", "leave_kind", "service_orders", "insured", "note",
)  # fmt: skip
COLUMNS = (
    "id", "employment_id", "month", *_VALUES, "version", "created_at", "updated_at",
    "pending_batch_id", "created_batch_id",
)  # fmt: skip


@dataclass
class PlannedAttendance:
    row: AttendanceRow
    stored: dict[str, Any] | None = None
    is_repeat: bool = False
    changes: dict[str, Any] = field(default_factory=dict)

    @property
    def outcome(self) -> RowOutcome:
        if self.stored is None and not self.is_repeat:
            return RowOutcome.ADDED
        return RowOutcome.CHANGED if self.changes else RowOutcome.UNCHANGED


class AttendanceIntake:
    """Checks and stores one month's attendance."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.month = ""
        self.planned: dict[int, PlannedAttendance] = {}
        self._findings: list[RowFinding] = []

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[AttendanceRow]", read.rows)
        self.month = read.month
        posts = await self._known_posts(rows)
        await asyncio.to_thread(self._check_rows, rows, posts)
        await self._plan()
        outcomes = {number: planned.outcome for number, planned in self.planned.items()}
        return Checked(len(rows), self._findings, outcomes, read.sheet_name, read.month)

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        """Attendance needs nothing to be made first."""

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb."""
        chosen = [self.planned[number] for number in numbers]
        new = [planned for planned in chosen if planned.outcome is RowOutcome.ADDED]
        ids = await allocate_ids("attendance", len(new))
        at = clock.now()
        rows, shown = [], []
        for planned, attendance_id in zip(new, ids, strict=True):
            values = _values(planned.row)
            rows.append((
                attendance_id, planned.row.employment_id, self.month, *values.values(),
                1, at, at, batch_id, batch_id,
            ))  # fmt: skip
            after = {**values, "month": self.month, "batch": batch_id, "row": planned.row.number}
            shown.append((attendance_id, None, after))
        await insert_many("attendance", COLUMNS, rows)
        await record_many(actor, "intake.attendance.added", "attendance", shown)
        return [_change(planned) for planned in chosen if planned.changes]

    def committed(self) -> None:
        """Nothing to remember between chunks."""

    def _check_rows(
        self, rows: list[AttendanceRow], posts: dict[str, list[KnownEmployment]]
    ) -> None:
        first, last = _bounds(self.month)
        checker = AttendanceChecker(posts, month_starts_on=first, month_ends_on=last)
        for row in rows:
            found = checker.check(row)
            self._findings += found
            if not found:
                self.planned[row.number] = PlannedAttendance(row)

    async def _known_posts(self, rows: list[AttendanceRow]) -> dict[str, list[KnownEmployment]]:
        people = await load_people(self.place, (row.id_number for row in rows if row.id_number))
        number_of = {person.id: number for number, person in people.items()}
        posts: dict[str, list[KnownEmployment]] = {}
        for found in await read_by(
            "SELECT e.id, e.person_id, e.started_on, e.ended_on, o.name, o.uscc"
            " FROM employment e JOIN organisation o ON o.id = e.employer_id"
            f" WHERE e.pending_batch_id IS NULL AND o.district_id = {self.place.district_id or 0}"
            " AND e.person_id IN ({keys})",
            number_of,
        ):
            number = number_of[found["person_id"]]
            known = KnownEmployment(
                found["id"],
                frozenset(people[number].names),
                frozenset({found["uscc"], name_key(found["name"])} - {None}),
                cast("date", day_of(found["started_on"])),
                day_of(found["ended_on"]),
            )
            posts.setdefault(number, []).append(known)
        return posts

    async def _plan(self) -> None:
        stored = {
            row["employment_id"]: row
            for row in await read_by(
                f"SELECT id, version, employment_id, {', '.join(_VALUES)} FROM attendance"
                f" WHERE pending_batch_id IS NULL AND month = '{self.month}'"
                " AND employment_id IN ({keys})",
                [planned.row.employment_id for planned in self.planned.values()],
            )
        }
        met: set[int] = set()
        for planned in self.planned.values():
            employment_id = planned.row.employment_id
            planned.is_repeat = employment_id in met
            met.add(employment_id)
            planned.stored = stored.get(employment_id)
            if planned.stored is not None and not planned.is_repeat:
                planned.changes = _differences(_values(planned.row), planned.stored)


def _values(row: AttendanceRow) -> dict[str, Any]:
    orders = row.days["service_orders"]
    return {
        "days_due": row.whole("days_due"),
        "days_present": row.whole("days_present"),
        "leave_days": row.whole("leave_days"),
        "leave_kind": row.leave_kind.value if row.leave_kind else None,
        "service_orders": orders if isinstance(orders, int) else None,
        "insured": row.insured,
        "note": row.note,
    }


def _differences(values: dict[str, Any], stored: dict[str, Any]) -> dict[str, Any]:
    """What is written and differs; an empty cell takes nothing away."""
    return {
        name: value
        for name, value in values.items()
        if value not in ("", None) and value != stored[name]
    }


def _change(planned: PlannedAttendance) -> Change:
    stored = planned.stored
    assert stored is not None
    before = {name: stored[name] for name in planned.changes}
    number = planned.row.number
    return Change(number, "attendance", stored["id"], stored["version"], before, planned.changes)


def _bounds(month: str) -> tuple[date, date]:
    first = date.fromisoformat(f"{month}-01")
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
