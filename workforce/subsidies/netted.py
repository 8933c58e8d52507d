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
    SELECT r.month, SUM(v.amount_fen) AS fen FROM recovery_move v
    JOIN recovery r ON r.id = v.recovery_id
    WHERE v.kind = 'netted' AND r.district_id = ? AND r.policy_code = ? AND r.month LIKE ?
    GROUP BY r.month
"""


async def netted_in_year(district_id: int, policy_code: str, year: int) -> list[int]:
    """By month: what was approved and will not be paid."""
    rows = await read_all(_OF_MONTHS, [district_id, policy_code, f"{year}-%"])
    return [int(row["fen"]) for row in rows]
