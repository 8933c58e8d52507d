"""接入前发放记录的导入：每人每项政策每月一行，只增不改。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import insert_many, read_all
from workforce.intake.batches import Change, Checked, Place, RowOutcome, allocate_ids, read_by
from workforce.intake.people import load_people
from workforce.intake.reading import ReadFile
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


class HistoryIntake:
    """Checks and stores one list of earlier payments. What is recorded is never overwritten."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.planned: dict[int, HistoryRow] = {}
        self._findings: list[RowFinding] = []

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[HistoryRow]", read.rows)
        register = await self._register(rows)
        await asyncio.to_thread(self._check_rows, rows, register)
        outcomes = {number: _outcome(row) for number, row in self.planned.items()}
        return Checked(len(rows), self._findings, outcomes, read.sheet_name)

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        """Nothing needs to be made first."""

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb. Payments are only added."""
        new = [row for number in numbers if not (row := self.planned[number]).is_known]
        ids = await allocate_ids("past_payment", len(new))
        at = clock.now()
        await insert_many("past_payment", _COLUMNS, [
            (one, row.person_id, self.place.district_id, row.policy, row.month, row.amount_fen,
             row.document, 1, at, batch_id, batch_id)
            for one, row in zip(ids, new, strict=True)
        ])  # fmt: skip
        shown = [
            (one, None, {"policy": row.policy, "month": row.month, "amount_fen": row.amount_fen,
                         "batch": batch_id, "row": row.number})
            for one, row in zip(ids, new, strict=True)
        ]  # fmt: skip
        await record_many(actor, "intake.past_payment.added", "past_payment", shown)
        return []

    def committed(self) -> None:
        """Nothing to remember between chunks."""

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

    def _check_rows(self, rows: list[HistoryRow], register: HistoryRegister) -> None:
        checker = HistoryChecker(register, this_month=str(Month.of(clock.today())))
        for row in rows:
            found = checker.check(row)
            self._findings += found
            if not found:
                self.planned[row.number] = row


def _outcome(row: HistoryRow) -> RowOutcome:
    return RowOutcome.UNCHANGED if row.is_known else RowOutcome.ADDED


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
