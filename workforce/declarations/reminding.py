"""催报：提醒还没有申报的单位，一个单位一天一次。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit.recording import record_many
from workforce.database import verb
from workforce.database.rows import execute_many
from workforce.declarations.applied import Applied, required
from workforce.declarations.deciding import DECIDE, UNDECLARED
from workforce.declarations.expected import Expected, expected
from workforce.declarations.opening import held, open_missing
from workforce.declarations.telling import tell_employers


@dataclass(frozen=True, slots=True)
class Reminded:
    """`unreachable` are employers nobody signs in for: they have to be telephoned."""

    reminded: int
    already: int
    unreachable: list[str]


@verb
async def remind(
    actor: Actor, *, policy: str, month: str, employer_ids: Sequence[int] | None
) -> Reminded:
    """催报还没有申报的单位：选中的，或全部。同一单位一天只催一次。"""
    applied = await required(actor, month, policy)
    found = await _undeclared(actor, applied, employer_ids)
    today = clock.today()
    due = [row for row in found
           if row.reminded_at is None or clock.day_of(row.reminded_at) != today]  # fmt: skip
    if not due:
        return Reminded(0, len(found), [])
    await open_missing(applied, due)
    writers = await tell_employers(
        applied, due, cause=f"reminded:{today}",
        title=f"请申报{applied.month.label}{applied.title}",
        body=f"截止日为 {due[0].due_on}，请尽快核对人员和考勤后申报。",
    )  # fmt: skip
    reached = [row for row in due if writers.get(row.employer_id)]
    rows = [row for row in await held(applied, reached) if row.state in UNDECLARED]
    now = clock.now()
    await execute_many(
        "UPDATE declaration SET reminded_at = ?, updated_at = ? WHERE id = ?",
        [(now, now, row.id) for row in rows],
    )
    await record_many(
        actor, "declarations.declaration.reminded", "declaration",
        [(row.id or 0, None, {"due_on": row.due_on}) for row in rows],
    )  # fmt: skip
    unreachable = [row.employer for row in due if not writers.get(row.employer_id)]
    return Reminded(len(rows), len(found) - len(due), unreachable)


async def _undeclared(
    actor: Actor, applied: Applied, employer_ids: Sequence[int] | None
) -> list[Expected]:
    rows = await expected(actor, applied, needs=DECIDE, employer_ids=employer_ids)
    return [row for row in rows if row.state in UNDECLARED]
