"""Parameters that change by date, each change with the clause that ordered it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Basis:
    """Where a rule comes from, precisely enough for an auditor to open it."""

    document: str
    clause: str

    def __str__(self) -> str:
        return f"{self.document}{self.clause}"


class Dated(Generic[Value]):
    """A value with a history. Old days keep their old value for ever."""

    def __init__(self, *changes: tuple[date, Value, Basis]) -> None:
        starts = [start for start, _, _ in changes]
        assert starts, "a dated value needs at least one change"
        assert starts == sorted(set(starts)), "changes run forward in time, one per day"
        self.changes = changes

    def on(self, day: date) -> Value:
        return self._in_force(day)[1]

    def basis(self, day: date) -> Basis:
        return self._in_force(day)[2]

    def _in_force(self, day: date) -> tuple[date, Value, Basis]:
        begun = [change for change in self.changes if change[0] <= day]
        assert begun, f"no rule in force on {day}"
        return begun[-1]
