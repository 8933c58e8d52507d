"""What the three kinds of import have in common: where they go, what they plan, how they store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from workforce.actor import Actor
from workforce.database import dialect, read_all
from workforce.intake.reading import ReadFile
from workforce.rules.rows.findings import RowFinding, Severity

Key = TypeVar("Key", str, int)

CHUNK_ROWS = 500
LOOKUP = 500


class RowOutcome(StrEnum):
    """What storing a row does."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Place:
    """The district a file goes to. `district_id` is None when it is not stored yet."""

    district_id: int | None
    district_path: str


@dataclass
class Checked:
    """A file held against the rules and against what is stored: nothing is written yet."""

    rows: int
    findings: list[RowFinding]
    outcomes: dict[int, RowOutcome] = field(default_factory=dict)
    sheet_name: str = ""
    month: str = ""

    @property
    def refused(self) -> list[RowFinding]:
        return [f for f in self.findings if f.severity is Severity.REFUSED]

    @property
    def warnings(self) -> list[RowFinding]:
        return [f for f in self.findings if f.severity is Severity.WARNING]

    def count(self, outcome: RowOutcome) -> int:
        return sum(1 for found in self.outcomes.values() if found is outcome)

    def counts(self) -> dict[str, int]:
        return {
            "rows": self.rows,
            "accepted": len(self.outcomes),
            "added": self.count(RowOutcome.ADDED),
            "changed": self.count(RowOutcome.CHANGED),
            "unchanged": self.count(RowOutcome.UNCHANGED),
            "refused": len(self.refused),
            "warned": len({f.row for f in self.warnings}),
        }


@dataclass(frozen=True)
class Change:
    """A change to a record that is there already, prepared on its `version`."""

    row: int
    kind: str
    subject_id: int
    version: int
    before: dict[str, Any]
    after: dict[str, Any]


class Intake(Protocol):
    """One kind of sheet: `check` first, then `numbers` of accepted rows are stored in chunks."""

    async def check(self, read: ReadFile, *, batch_id: int | None) -> Checked: ...

    async def prepare(self, actor: Actor, batch_id: int) -> None: ...

    def accepted(self) -> Sequence[int]: ...

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]: ...

    def committed(self) -> None: ...


async def read_by(sql: str, keys: Iterable[Key]) -> list[dict[str, Any]]:
    """Rows of a query whose `{keys}` stands for an IN list, asked in portions."""
    wanted = list(dict.fromkeys(keys))
    found: list[dict[str, Any]] = []
    for start in range(0, len(wanted), LOOKUP):
        portion = wanted[start : start + LOOKUP]
        found += await read_all(sql.format(keys=", ".join("?" * len(portion))), portion)
    return found


async def allocate_ids(table: str, count: int) -> list[int]:
    """Numbers for rows about to be inserted in the open transaction."""
    if not count:
        return []
    if dialect() == "postgres":
        rows = await read_all(
            f"SELECT nextval(pg_get_serial_sequence('{table}', 'id')) AS id"
            " FROM generate_series(1, ?::int)",
            [count],
        )
        return [row["id"] for row in rows]
    [row] = await read_all(
        f'SELECT MAX(COALESCE((SELECT MAX(id) FROM "{table}"), 0),'
        " COALESCE((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)) AS last",
        [table],
    )
    return list(range(row["last"] + 1, row["last"] + 1 + count))
