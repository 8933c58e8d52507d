"""实际费用的导入：每人每张票据每类费用一行，只增不改。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, cast

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import insert_many
from workforce.database.rows import day_of
from workforce.intake.batches import Change, Checked, Place, RowOutcome, allocate_ids, read_by
from workforce.intake.people import StoredPerson, load_people
from workforce.intake.reading import ReadFile
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.costs import (
    CostChecker,
    CostRegister,
    CostRow,
    KnownPost,
    KnownSpender,
    Receipt,
)
from workforce.rules.rows.findings import RowFinding, Severity
from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.rules.subsidies.wanting import costs_of
from workforce.subsidies.policies import policies_used_in

_FACTS = ("kind", "month", "cost_fen", "receipt_number", "paid_on", "note")
_COLUMNS = (
    "id", "person_id", "employer_id", *_FACTS, "withdrawn_reason", "version", "created_at",
    "updated_at", "pending_batch_id", "created_batch_id",
)  # fmt: skip


async def codes_known(districts: list[int]) -> frozenset[str]:
    """The kinds that have a name, and those the policies in use there pay by."""
    policies = await policies_used_in(districts)
    return frozenset(COST_LABELS).union(*(costs_of(one.policy) for one in policies.values()))


async def own_cost_kinds(actor: Actor) -> list[str]:
    """The codes of the policies in use where the actor works that nobody has a word for."""
    return sorted(await codes_known(sorted(actor.district_ids)) - set(COST_LABELS))


class CostIntake:
    """Checks and stores one list of costs. What is registered is corrected by hand, not here."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.planned: dict[int, CostRow] = {}
        self._findings: list[RowFinding] = []

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[CostRow]", read.rows)
        register = await self._register(rows)
        await asyncio.to_thread(self._check_rows, rows, register)
        outcomes = {number: _outcome(row) for number, row in self.planned.items()}
        return Checked(len(rows), self._findings, outcomes, read.sheet_name)

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        """Nothing needs to be made first."""

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb. Costs are only added."""
        new = [row for number in numbers if not (row := self.planned[number]).is_known]
        ids = await allocate_ids("actual_cost", len(new))
        at = clock.now()
        rows, shown = [], []
        for cost_id, row in zip(ids, new, strict=True):
            facts = row.facts
            rows.append((
                cost_id, row.person_id, row.post.employer_id, *(facts[name] for name in _FACTS),
                "", 1, at, at, batch_id, batch_id,
            ))  # fmt: skip
            whose = {"person": row.name, "employer": row.post.employer}
            shown.append((cost_id, None, {**facts, **whose, "batch": batch_id, "row": row.number}))
        await insert_many("actual_cost", _COLUMNS, rows)
        await record_many(actor, "intake.actual_cost.added", "actual_cost", shown)
        return []

    def committed(self) -> None:
        """Nothing to remember between chunks."""

    async def _register(self, rows: list[CostRow]) -> CostRegister:
        people = await load_people(self.place, (row.id_number for row in rows if row.id_number))
        here = {number: one for number, one in people.items() if one.is_of_district}
        posts = await self._posts(here)
        return CostRegister(
            people={
                number: KnownSpender(one.id, frozenset(one.names), tuple(posts.get(one.id, ())))
                for number, one in here.items()
            },
            kinds={name_key(label): code for code, label in COST_LABELS.items()},
            recorded=await _recorded(here),
            asked=await codes_known([self.place.district_id] if self.place.district_id else []),
        )

    async def _posts(self, people: dict[str, StoredPerson]) -> dict[int, list[KnownPost]]:
        """Where each of them is or was in this district, as the form asks it."""
        posts: dict[int, list[KnownPost]] = {}
        for found in await read_by(
            "SELECT DISTINCT e.person_id, e.employer_id, o.name, o.uscc"
            " FROM employment e JOIN organisation o ON o.id = e.employer_id"
            f" WHERE e.pending_batch_id IS NULL AND o.district_id = {self.place.district_id or 0}"
            " AND e.person_id IN ({keys})",
            [one.id for one in people.values()],
        ):
            keys = frozenset({found["uscc"], name_key(found["name"])} - {None})
            known = KnownPost(found["employer_id"], found["name"], keys)
            posts.setdefault(found["person_id"], []).append(known)
        return posts

    def _check_rows(self, rows: list[CostRow], register: CostRegister) -> None:
        checker = CostChecker(register, today=clock.today())
        for row in rows:
            found = checker.check(row)
            self._findings += found
            if not any(one.severity is Severity.REFUSED for one in found):
                self.planned[row.number] = row


async def _recorded(people: dict[str, StoredPerson]) -> dict[Receipt, tuple[Any, ...]]:
    """What is registered of these people anywhere, by receipt; whose it is nobody is told."""
    rows = await read_by(
        "SELECT person_id, kind, receipt_number, employer_id, month, cost_fen, paid_on"
        " FROM actual_cost WHERE withdrawn_at IS NULL AND pending_batch_id IS NULL"
        " AND person_id IN ({keys})",
        [one.id for one in people.values()],
    )
    return {
        (row["person_id"], row["kind"], row["receipt_number"]): (
            row["employer_id"], row["month"], row["cost_fen"], day_of(row["paid_on"]),
        )
        for row in rows
    }  # fmt: skip


def _outcome(row: CostRow) -> RowOutcome:
    return RowOutcome.UNCHANGED if row.is_known else RowOutcome.ADDED
