"""补发与暂缓：没有明细、或明细不符合的人，暂缓留住的是补发；这些钱也要看得见。"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tortoise.expressions import Q

from workforce.database import read_all
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidies.netted import BACK_PAY_NETTED
from workforce.subsidy_words import MonthState
from workforce.vetting.models import Hold

FINAL = (MonthState.APPROVED, MonthState.CLOSED)
# A hold keeps back what was found in its month's run, and what an approved month found of it.
_KEPT = """
    FROM subsidy_adjustment a JOIN subsidy_month n ON n.current_run_id = a.run_id
    WHERE a.person_id = h.person_id AND a.difference_fen > 0
      AND (n.id = h.month_id OR a.source_month_id = h.month_id AND a.after_fen > 0
        AND n.state IN ('approved', 'closed'))
"""
KEEPS_BACK_PAY = f"EXISTS (SELECT 1 {_KEPT})"
# Whose back pay it is, where no line says it.
EMPLOYER_OF_BACK_PAY = f"(SELECT MAX(a.employer_id) {_KEPT})"
_FIGURES = f"""
    SELECT COUNT(DISTINCT h.person_id) AS people,
      COALESCE(SUM(a.difference_fen - {BACK_PAY_NETTED}), 0) AS fen
    FROM (SELECT DISTINCT month_id, person_id FROM subsidy_hold
      WHERE month_id = ? AND state IN ('open', 'denied')) h
    JOIN subsidy_adjustment a ON a.person_id = h.person_id AND a.difference_fen > 0
    JOIN subsidy_month n ON n.current_run_id = a.run_id
      AND (n.id = h.month_id OR a.source_month_id = h.month_id AND a.after_fen > 0
        AND n.state IN ('approved', 'closed'))
    WHERE a.difference_fen > {BACK_PAY_NETTED} AND NOT EXISTS (SELECT 1 FROM payment_item i
      WHERE i.adjustment_id = a.id AND i.state IN ('sent', 'paid'))
"""


@dataclass(frozen=True)
class BackPay:
    """Back pay that waits with a hold, and the later month it was found in."""

    fen: int
    found_in: SubsidyMonth
    employer_id: int | None


async def held_back_pay(month: SubsidyMonth) -> tuple[int, int]:
    """How many people's back pay the holds of a month keep, and how much of it."""
    [row] = await read_all(_FIGURES, [month.id])
    return int(row["people"]), int(row["fen"])


async def back_pay_of(
    holds: Iterable[Hold], months: dict[int, SubsidyMonth]
) -> dict[int, list[BackPay]]:
    """By hold: what of back pay it keeps."""
    kept = list(holds)
    runs = [month.current_run_id for month in months.values() if month.current_run_id]
    rows = await (
        Adjustment.filter(
            Q(run_id__in=runs) | Q(source_month_id__in=list(months)),
            person_id__in=sorted({one.person_id for one in kept}), difference_fen__gt=0,
        )
        .select_related("run__month")
        .order_by("id")
    )  # fmt: skip
    current = [one for one in rows if one.run.month.current_run_id == one.run_id]
    return {
        hold.id: [
            BackPay(one.difference_fen, one.run.month, one.employer_id)
            for one in current
            if one.person_id == hold.person_id and _keeps(hold, one)
        ]
        for hold in kept
    }


def _keeps(hold: Hold, row: Adjustment) -> bool:
    found_in = row.run.month
    of_month = row.source_month_id == hold.month_id and row.after_fen > 0
    return found_in.id == hold.month_id or (of_month and found_in.state in FINAL)
