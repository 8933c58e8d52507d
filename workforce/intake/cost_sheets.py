"""实际费用的导入：每人每张票据每类费用一行，只增不改。"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database.rows import day_of
from workforce.intake.adding import AddingIntake
from workforce.intake.batches import read_by
from workforce.intake.people import StoredPerson, load_people
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.costs import (
    CostChecker,
    CostRegister,
    CostRow,
    KnownPost,
    KnownSpender,
    Receipt,
)
from workforce.rules.rows.findings import RowFinding
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


class CostIntake(AddingIntake[CostRow]):
    """Costs. What is registered is corrected by hand, not here."""

    table, columns, action = "actual_cost", _COLUMNS, "intake.actual_cost.added"

    async def checker(self, rows: list[CostRow]) -> Callable[[CostRow], list[RowFinding]]:
        return CostChecker(await self._register(rows), today=clock.today()).check

    def stored(self, row: CostRow, number: int, at: datetime, batch_id: int) -> tuple[Any, ...]:
        facts = row.facts
        return (
            number, row.person_id, row.post.employer_id, *(facts[name] for name in _FACTS),
            "", 1, at, at, batch_id, batch_id,
        )  # fmt: skip

    def shown(self, row: CostRow) -> dict[str, Any]:
        return row.facts | {"person": row.name, "employer": row.post.employer}

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
