"""没有申报单的单位，在办理到它们时一次补上，仍为未报。"""

from __future__ import annotations

from collections.abc import Sequence

from workforce import clock
from workforce.actor import Actor
from workforce.database.rows import execute_many
from workforce.declarations.applied import Applied
from workforce.declarations.expected import expected
from workforce.subsidy_words import DeclarationState

_INSERT = (
    "INSERT INTO declaration (version, created_at, updated_at, policy_code, month, employer_id,"
    " district_id, state, due_on, is_supplement, on_behalf, people, papers, promise,"
    " declared_by_name, decided_by_name, decision_reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)


async def open_missing(actor: Actor, applied: Applied, employer_ids: Sequence[int]) -> None:
    """Inside a verb: a row for each of these employers within reach that has none yet.

    Whoever makes the same row at the same moment makes it once.
    """
    found = await expected(actor, applied, needs="declarations.decide", employer_ids=employer_ids)
    now, due = clock.now(), applied.due_on
    await execute_many(_INSERT, [
        (1, now, now, applied.code, str(applied.month), row.employer_id, applied.district.id,
         DeclarationState.OPEN, due, False, False, "[]", "{}", "", "", "", "")
        for row in found if row.id is None
    ])  # fmt: skip
