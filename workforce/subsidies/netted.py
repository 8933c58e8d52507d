"""已相抵多少：一笔没有发出去的钱，被以后的核减抵去的部分，不再发放。

The moves are made in `recoveries`, to the right; here and in `payments` they are read by SQL.
"""

from __future__ import annotations

from workforce.database import read_all

# How much of a line (`line_id`) or of back pay (`adjustment_id`) will not be paid.
NETTED = (
    "COALESCE((SELECT SUM(v.amount_fen) FROM recovery_move v WHERE v.{key} = {of}.id"
    " AND v.kind = 'netted'), 0)"
)
LINE_NETTED = NETTED.format(key="line_id", of="l")
BACK_PAY_NETTED = NETTED.format(key="adjustment_id", of="a")
_OF_MONTHS = """
    SELECT m.id, SUM(v.amount_fen) AS fen FROM recovery_move v
    JOIN recovery r ON r.id = v.recovery_id
    LEFT JOIN subsidy_line l ON l.id = v.line_id
    LEFT JOIN subsidy_adjustment a ON a.id = v.adjustment_id
    JOIN subsidy_month m ON m.current_run_id = COALESCE(l.run_id, a.run_id)
    WHERE v.kind = 'netted' AND r.district_id = ? AND r.policy_code = ? AND m.month LIKE ?
      AND m.id <> ? GROUP BY m.id
"""


async def netted_in_year(
    district_id: int, policy_code: str, year: int, *, but_month_id: int
) -> list[int]:
    """By the month whose money it was, one left out: what was approved and will not be paid."""
    rows = await read_all(_OF_MONTHS, [district_id, policy_code, f"{year}-%", but_month_id])
    return [int(row["fen"]) for row in rows]
