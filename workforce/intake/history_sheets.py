"""接入前发放记录的导入：每人每项政策每月一行，只增不改。"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from workforce import clock
from workforce.database import read_all
from workforce.intake.adding import AddingIntake
from workforce.intake.batches import Place, read_by
from workforce.intake.people import load_people
from workforce.rules.months import Month
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.findings import RowFinding
from workforce.rules.rows.history import (
    HistoryChecker,
    HistoryRegister,
    HistoryRow,
    KnownPayee,
)
from workforce.subsidies.policies import all_shipped, shipped

_COLUMNS = (
    "id", "person_id", "district_id", "policy_code", "month", "amount_fen", "document", "version",
    "created_at", "pending_batch_id", "created_batch_id",
)  # fmt: skip


class HistoryIntake(AddingIntake[HistoryRow]):
    """Earlier payments."""

    table, columns, action = "past_payment", _COLUMNS, "intake.past_payment.added"

    async def checker(self, rows: list[HistoryRow]) -> Callable[[HistoryRow], list[RowFinding]]:
        register = await self._register(rows)
        return HistoryChecker(register, this_month=str(Month.of(clock.today()))).check

    def stored(self, row: HistoryRow, number: int, at: datetime, batch_id: int) -> tuple[Any, ...]:
        return (
            number, row.person_id, self.place.district_id, row.policy, row.month, row.amount_fen,
            row.document, 1, at, batch_id, batch_id,
        )  # fmt: skip

    def shown(self, row: HistoryRow) -> dict[str, Any]:
        return {"policy": row.policy, "month": row.month, "amount_fen": row.amount_fen}

    async def _register(self, rows: list[HistoryRow]) -> HistoryRegister:
        people = await load_people(self.place, (row.id_number for row in rows if row.id_number))
        here = {number: one for number, one in people.items() if one.is_of_district}
        recorded = await read_by(
            "SELECT person_id, policy_code, month, amount_fen FROM past_payment"
            " WHERE pending_batch_id IS NULL AND person_id IN ({keys})",
            [one.id for one in here.values()],
        )
        approved = await read_all(
            "SELECT policy_code, month FROM subsidy_month"
            " WHERE district_id = ? AND state IN ('approved', 'closed')",
            [self.place.district_id or 0],
        )
        return HistoryRegister(
            people={
                number: KnownPayee(one.id, frozenset(one.names)) for number, one in here.items()
            },
            policies=await _policies(self.place),
            recorded={
                (row["person_id"], row["policy_code"], row["month"]): row["amount_fen"]
                for row in recorded
            },
            approved=frozenset((row["policy_code"], row["month"]) for row in approved),
        )


async def _policies(place: Place) -> dict[str, str]:
    """By code, and by title where only one policy has it; the district's own go before others."""
    released = await read_all(
        "SELECT DISTINCT r.code, v.title FROM policy_release r"
        " JOIN policy_version v ON v.id = r.policy_id WHERE r.district_id = ?",
        [place.district_id or 0],
    )
    own = [(one.policy.code, one.policy.title) for one in shipped().values()]
    own += [(row["code"], row["title"]) for row in released]
    others = [(one.policy.code, one.policy.title) for one in all_shipped().values()]
    found: dict[str, str] = {}
    for some in (own, others):
        codes: dict[str, set[str]] = {}
        for code, title in some:
            codes.setdefault(name_key(title), set()).add(code)
        for title, having in codes.items():
            if len(having) == 1:
                found.setdefault(title, next(iter(having)))
    return found | {name_key(code): code for code, _ in (*others, *own)}
