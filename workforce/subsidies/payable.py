"""可发放：哪些明细的钱现在可以付出去。The one place that says it; payments and people ask here.

Payable is a line of an approved or closed month's current run that pays, whose person has an
account and whose money no hold keeps back. Whether it has been paid already is asked in payments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.database import read_all
from workforce.database.rows import among
from workforce.subsidies.payees import ACCOUNT

# Conditions on `m` subsidy_month, `l` subsidy_line, `p` person. A denied hold stands until undone.
ENTITLED = "l.run_id = m.current_run_id AND l.outcome = 'pay'"
UNHELD = (
    "NOT EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.month_id = m.id"
    " AND h.person_id = l.person_id AND h.state IN ('open', 'denied'))"
)
# Whose denial keeps an adjustment back besides its run's month: the month it is of. What only gives
# back more than that month ever gave (`after_fen` is 0) is no money of the month and is paid.
SOURCE_MONTH = "CASE WHEN {a}.after_fen > 0 THEN {a}.source_month_id END"
APPROVED = "m.state IN ('approved', 'closed')"
PAYABLE = f"{APPROVED} AND {ENTITLED} AND {ACCOUNT.format(s='l', p='p')} IS NOT NULL AND {UNHELD}"

_LINES = f"""
    SELECT l.id AS line_id, m.id AS month_id, m.month, l.person_id, l.employer_id, l.amount_fen
    FROM subsidy_month m
    JOIN subsidy_line l ON l.run_id = m.current_run_id
    JOIN person p ON p.id = l.person_id
    WHERE {PAYABLE} AND m.id {{months}} ORDER BY m.month, l.id
"""


@dataclass(frozen=True, slots=True)
class PayableLine:
    line_id: int
    month_id: int
    month: str
    person_id: int
    employer_id: int
    amount_fen: int


async def payable_lines(month_ids: Sequence[int]) -> list[PayableLine]:
    """The lines of these months whose money may leave now, paid or not yet."""
    if not month_ids:
        return []
    condition, given = among(month_ids)
    rows = await read_all(_LINES.format(months=condition), [given])
    return [PayableLine(**row) for row in rows]
