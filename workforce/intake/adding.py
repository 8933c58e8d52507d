"""What two kinds of sheet share: rows are only added, and one that is recorded already is known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar, cast

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import insert_many
from workforce.intake.batches import Change, Checked, Place, RowOutcome, allocate_ids
from workforce.intake.reading import ReadFile
from workforce.rules.rows.findings import RowFinding, Severity


class AddedRow(Protocol):
    number: int
    is_known: bool


Row = TypeVar("Row", bound=AddedRow)


class AddingIntake(Generic[Row]):
    """Checks and stores one list. What is recorded is never overwritten.

    A kind says its table and columns, how a row is checked, and what of it is stored and shown.
    """

    table: str
    columns: tuple[str, ...]
    action: str

    def __init__(self, place: Place) -> None:
        self.place = place
        self.planned: dict[int, Row] = {}
        self._findings: list[RowFinding] = []

    async def checker(self, rows: list[Row]) -> Callable[[Row], list[RowFinding]]:
        """Everything looked up; the answer is called row by row, in the order of the sheet."""
        raise NotImplementedError

    def stored(self, row: Row, number: int, at: datetime, batch_id: int) -> tuple[Any, ...]:
        raise NotImplementedError

    def shown(self, row: Row) -> dict[str, Any]:
        raise NotImplementedError

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[Row]", read.rows)
        await asyncio.to_thread(self._check_rows, rows, await self.checker(rows))
        outcomes = {number: _outcome(row) for number, row in self.planned.items()}
        return Checked(len(rows), self._findings, outcomes, read.sheet_name)

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        """Nothing needs to be made first."""

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb."""
        new = [row for number in numbers if not (row := self.planned[number]).is_known]
        ids, at = await allocate_ids(self.table, len(new)), clock.now()
        made = list(zip(ids, new, strict=True))
        rows = [self.stored(row, one, at, batch_id) for one, row in made]
        await insert_many(self.table, self.columns, rows)
        shown = [
            (one, None, self.shown(row) | {"batch": batch_id, "row": row.number})
            for one, row in made
        ]
        await record_many(actor, self.action, self.table, shown)
        return []

    def committed(self) -> None:
        """Nothing to remember between chunks."""

    def _check_rows(self, rows: list[Row], check: Callable[[Row], list[RowFinding]]) -> None:
        for row in rows:
            found = check(row)
            self._findings += found
            if not any(one.severity is Severity.REFUSED for one in found):
                self.planned[row.number] = row


def _outcome(row: AddedRow) -> RowOutcome:
    return RowOutcome.UNCHANGED if row.is_known else RowOutcome.ADDED
