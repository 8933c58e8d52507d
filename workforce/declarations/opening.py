"""没有申报单的单位，在办理到它们时一次补上，仍为未报；办理时逐一锁住再看一遍。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workforce import clock
from workforce.database.rows import execute_many
from workforce.declarations.applied import Applied
from workforce.declarations.expected import Expected
from workforce.declarations.models import Declaration
from workforce.subsidy_words import DeclarationState

_INSERT = (
    "INSERT INTO declaration (version, created_at, updated_at, policy_code, month, employer_id,"
    " district_id, state, due_on, is_supplement, on_behalf, people, papers, promise,"
    " declared_by_name, decided_by_name, decision_reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)


# What of a declaration may have moved since it was listed.
_MOVING = (
    "id", "version", "state", "is_supplement", "on_behalf", "declared_at", "declared_by_id",
    "declared_by_name", "decided_at", "decided_by_id", "decided_by_name", "decision_reason",
    "reminded_at",
)  # fmt: skip


async def open_missing(applied: Applied, rows: Sequence[Expected]) -> None:
    """Inside a verb: a row for each of these employers that has none yet.

    Whoever makes the same row at the same moment makes it once.
    """
    now, due = clock.now(), applied.due_on
    await execute_many(_INSERT, [
        (1, now, now, applied.code, str(applied.month), row.employer_id, applied.district.id,
         DeclarationState.OPEN, due, False, False, "[]", "{}", "", "", "", "")
        for row in rows if row.id is None
    ])  # fmt: skip


async def held(applied: Applied, rows: Sequence[Expected]) -> list[Expected]:
    """Those that have a declaration, its row held and read again: people are not counted anew."""
    found = await (
        Declaration.filter(
            policy_code=applied.code, month=str(applied.month), district_id=applied.district.id,
            employer_id__in=[row.employer_id for row in rows],
        )
        .order_by("id").select_for_update().only("employer_id", *_MOVING)
    )  # fmt: skip
    now = {one.employer_id: {name: getattr(one, name) for name in _MOVING} for one in found}
    return [replace(row, **now[row.employer_id]) for row in rows if row.employer_id in now]
