"""一个月应申报的单位，各到了哪一步。Set-based: employers with posts running in the month, each with
its declaration if there is one; nobody has to make rows beforehand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.rows import among, day_of, moment_of
from workforce.declarations.applied import Applied
from workforce.declarations.registers import RUNNING
from workforce.identity.scope import within_sql
from workforce.subsidy_words import DeclarationState

# People are counted once for all employers: as a join the count was made anew for each of them.
_EMPLOYERS = f"""
    WITH h AS MATERIALIZED (
        SELECT e.employer_id, COUNT(DISTINCT e.person_id) AS people
        FROM employment e JOIN person p ON p.id = e.person_id
        WHERE {RUNNING} AND e.employer_id IN (
            SELECT o.id FROM organisation o WHERE o.district_id = ?{{chosen}})
        GROUP BY e.employer_id)
    SELECT o.id AS employer_id, o.name AS employer, s.name AS street, h.people,
           d.id, d.version, d.state, d.is_supplement, d.on_behalf, d.due_on, d.declared_at,
           d.declared_by_id, d.declared_by_name, d.decided_at, d.decided_by_id, d.decided_by_name,
           d.decision_reason, d.reminded_at, d.restored_at IS NOT NULL AS restored,
           EXISTS (SELECT 1 FROM attachment f WHERE f.kind = 'declaration_form'
             AND f.subject_id = d.id AND f.removed_at IS NULL
             AND f.uploaded_at >= d.declared_at) AS has_form
    FROM organisation o
    LEFT JOIN h ON h.employer_id = o.id
    LEFT JOIN declaration d ON d.employer_id = o.id AND d.policy_code = ? AND d.month = ?
    LEFT JOIN organisation s ON s.id = o.parent_id AND s.kind = 'street'
    WHERE o.district_id = ? AND o.pending_batch_id IS NULL
      AND (h.people IS NOT NULL OR d.id IS NOT NULL) AND {{scope}}{{chosen}}
    ORDER BY s.name, o.name, o.id
"""


@dataclass(frozen=True, slots=True)
class Expected:
    """One employer of the month. `id` is its declaration's, None before somebody opened it."""

    employer_id: int
    employer: str
    street: str | None
    people: int
    id: int | None
    version: int
    state: DeclarationState
    is_supplement: bool
    on_behalf: bool
    due_on: date
    declared_at: datetime | None
    declared_by_id: int | None
    declared_by_name: str
    decided_at: datetime | None
    decided_by_id: int | None
    decided_by_name: str
    decision_reason: str
    reminded_at: datetime | None
    has_form: bool
    is_restored: bool

    @property
    def is_late(self) -> bool:
        """Whether the day is over and nothing has been declared."""
        waiting = self.state in (DeclarationState.OPEN, DeclarationState.RETURNED)
        return waiting and clock.today() > self.due_on


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of them to list; None leaves a condition out."""

    state: DeclarationState | None = None
    late: bool | None = None
    supplement: bool | None = None
    on_behalf: bool | None = None
    query: str | None = None


async def expected(
    actor: Actor,
    applied: Applied,
    *,
    needs: str = "declarations.read",
    employer_ids: Sequence[int] | None = None,
) -> list[Expected]:
    """The employers within reach that are to declare the month, or have."""
    scope, paths = within_sql(actor, "o.path", needs=needs)
    chosen, params = "", []
    if employer_ids is not None:
        condition, param = among(employer_ids)
        chosen, params = f" AND o.id {condition}", [param]
    month = applied.month
    rows = await read_all(
        _EMPLOYERS.format(scope=scope, chosen=chosen),
        [month.last_on, month.first_on, applied.district.id, *params,
         applied.code, str(month), applied.district.id, *paths, *params],
    )  # fmt: skip
    return [_expected(row, applied.due_on) for row in rows]


def matching(rows: Sequence[Expected], wanted: Wanted) -> list[Expected]:
    """Those of the list that are asked for."""
    asked = (wanted.query or "").strip()
    return [
        row for row in rows
        if wanted.state in (None, row.state)
        and wanted.late in (None, row.is_late)
        and wanted.supplement in (None, row.is_supplement)
        and wanted.on_behalf in (None, row.on_behalf)
        and (not asked or asked in row.employer or asked in (row.street or ""))
    ]  # fmt: skip


def counted(rows: Sequence[Expected]) -> dict[DeclarationState, int]:
    """How many employers stand in each state."""
    found = Counter(row.state for row in rows)
    return {state: found[state] for state in DeclarationState}


def _expected(row: dict[str, Any], due: date) -> Expected:
    return Expected(
        employer_id=row["employer_id"],
        employer=row["employer"],
        street=row["street"],
        people=row["people"] or 0,
        id=row["id"],
        version=row["version"] or 0,
        state=DeclarationState(row["state"] or DeclarationState.OPEN.value),
        is_supplement=bool(row["is_supplement"]),
        on_behalf=bool(row["on_behalf"]),
        due_on=day_of(row["due_on"]) or due,
        declared_at=moment_of(row["declared_at"]),
        declared_by_id=row["declared_by_id"],
        declared_by_name=row["declared_by_name"] or "",
        decided_at=moment_of(row["decided_at"]),
        decided_by_id=row["decided_by_id"],
        decided_by_name=row["decided_by_name"] or "",
        decision_reason=row["decision_reason"] or "",
        reminded_at=moment_of(row["reminded_at"]),
        has_form=bool(row["has_form"]),
        is_restored=bool(row["restored"]),
    )
