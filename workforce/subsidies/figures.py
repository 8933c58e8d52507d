"""The figures of a month, always counted from its lines, so that they cannot disagree with them."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.database import read_all
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import month_of

_FIGURES = """
    SELECT COUNT(*) AS people,
      SUM(CASE WHEN outcome = 'pay' THEN 1 ELSE 0 END) AS pay,
      SUM(CASE WHEN outcome = 'refuse' THEN 1 ELSE 0 END) AS refuse,
      SUM(CASE WHEN decided_outcome = 'review' THEN 1 ELSE 0 END) AS review,
      SUM(CASE WHEN outcome = 'review' THEN 1 ELSE 0 END) AS still_open,
      SUM(CASE WHEN settled_at IS NOT NULL THEN 1 ELSE 0 END) AS settled,
      SUM(amount_fen) AS pay_total_fen,
      SUM(CASE WHEN payment_state = 'blocked' THEN 1 ELSE 0 END) AS blocked,
      SUM(CASE WHEN decided_outcome = 'pay' THEN 1 ELSE 0 END) AS decided_pay,
      SUM(CASE WHEN decided_outcome = 'refuse' THEN 1 ELSE 0 END) AS decided_refuse,
      SUM(CASE WHEN decided_outcome = 'pay' THEN proposed_fen ELSE 0 END) AS decided_total_fen,
      SUM(CASE WHEN decided_outcome = 'pay' AND payment_state = 'blocked' THEN 1 ELSE 0 END)
        AS decided_blocked
    FROM subsidy_line WHERE run_id = ?
"""

_ADJUSTED = """
    SELECT COUNT(*) AS adjustments,
      SUM(CASE WHEN outcome = 'review' THEN 1 ELSE 0 END) AS adjustments_open,
      SUM(CASE WHEN difference_fen > 0 THEN difference_fen ELSE 0 END) AS back_fen,
      SUM(CASE WHEN difference_fen < 0 THEN -difference_fen ELSE 0 END) AS recovery_fen
    FROM subsidy_adjustment WHERE run_id = ?
"""


@dataclass(frozen=True)
class Figures:
    """`pay`, `refuse` and `still_open` are as settled so far and add up to `people`.

    `review` counts what the rules left to a person, settled or not;
    `decided_*` is what they decided. Differences of earlier months stand apart from the lines:
    what is paid back and what is recovered never enters `pay_total_fen`.
    """

    people: int = 0
    pay: int = 0
    refuse: int = 0
    review: int = 0
    still_open: int = 0
    settled: int = 0
    pay_total_fen: int = 0
    blocked: int = 0
    decided_pay: int = 0
    decided_refuse: int = 0
    decided_total_fen: int = 0
    decided_blocked: int = 0
    adjustments: int = 0
    adjustments_open: int = 0
    back_fen: int = 0
    recovery_fen: int = 0


async def figures_of(run_id: int | None) -> Figures:
    if run_id is None:
        return Figures()
    [row] = await read_all(_FIGURES, [run_id])
    [adjusted] = await read_all(_ADJUSTED, [run_id])
    row |= adjusted
    return Figures(**{name: int(value or 0) for name, value in row.items()})


async def last_amounts_of(month: SubsidyMonth) -> dict[int, int] | None:
    """What last month's lines pay each person; nothing when there is no last month."""
    previous = await SubsidyMonth.get_or_none(
        policy_code=month.policy_code,
        district_id=month.district_id,
        month=str(month_of(month).previous),
    )
    if previous is None or previous.current_run_id is None:
        return None
    rows = await read_all(
        "SELECT person_id, amount_fen FROM subsidy_line WHERE run_id = ? AND amount_fen > 0",
        [previous.current_run_id],
    )
    return {row["person_id"]: row["amount_fen"] for row in rows}
