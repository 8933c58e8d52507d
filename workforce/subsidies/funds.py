"""审批前看得到：本月需要多少资金，指标还剩多少，市区各担多少。

Allocations are entered in `payments`, to the right; here they are read by SQL. What counts as used
is what has been approved for months of the same year, back pay included. What was paid back to the
treasury is there again, for the year of the month it was overpaid for; what is still to be
recovered is not counted. Without a single allocation nothing is known, and nobody is warned.
"""

from __future__ import annotations

from dataclasses import dataclass

from workforce.database import read_all
from workforce.subsidies.figures import Figures
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import netted_in_year
from workforce.subsidies.routing import procedure_of
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import FundSource

_GIVEN = """
    SELECT source, SUM(amount_fen) AS fen FROM fund_allocation
    WHERE district_id = ? AND policy_code = ? AND year = ? GROUP BY source
"""
_USED = """
    SELECT m.id,
      COALESCE((SELECT SUM(l.amount_fen) FROM subsidy_line l WHERE l.run_id = m.current_run_id), 0)
      + COALESCE((SELECT SUM(a.difference_fen) FROM subsidy_adjustment a
                  WHERE a.run_id = m.current_run_id AND a.difference_fen > 0), 0) AS fen
    FROM subsidy_month m
    WHERE m.district_id = ? AND m.policy_code = ? AND m.month LIKE ? AND m.id <> ?
      AND m.state IN ('approved', 'closed')
"""

# Net of entries that were undone: a repayment counts once, whatever was corrected since.
_REPAID = """
    SELECT month, SUM(repaid_fen) AS fen FROM recovery
    WHERE district_id = ? AND policy_code = ? AND month LIKE ? AND repaid_fen > 0
      AND month <> ?
    GROUP BY month
"""


@dataclass(frozen=True)
class Share:
    """One source: what this month needs of it, and what is left of it before this month."""

    source: FundSource
    required_fen: int
    available_fen: int


@dataclass(frozen=True)
class Funds:
    required_fen: int
    available_fen: int
    known: bool
    shares: tuple[Share, ...]

    @property
    def is_short(self) -> bool:
        """Whether money is lacking in all, or of one of the sources."""
        return self.known and any(one.required_fen > one.available_fen for one in self.shares)


async def funds_for(month: SubsidyMonth, figures: Figures) -> Funds:
    """For a month on its way to approval; an approved one shows what was left before it."""
    required = figures.pay_total_fen + figures.back_fen
    year = month_of(month).first_on.year
    of_month = [month.district_id, month.policy_code]
    given = {
        str(row["source"]): int(row["fen"]) for row in await read_all(_GIVEN, [*of_month, year])
    }
    used_rows = await read_all(_USED, [*of_month, f"{year}-%", month.id])
    repaid_rows = await read_all(_REPAID, [*of_month, f"{year}-%", month.month])
    netted = await netted_in_year(month.district_id, month.policy_code, year, but_month_id=month.id)
    # A month's repayment splits among the sources as its payment did.
    used = [int(row["fen"]) for row in used_rows] + [-int(row["fen"]) for row in repaid_rows]
    used += [-fen for fen in netted]
    shares = tuple(_shares(month, given, used, required))
    return Funds(required, sum(one.available_fen for one in shares), bool(given), shares)


def _shares(
    month: SubsidyMonth, given: dict[str, int], used: list[int], required: int
) -> list[Share]:
    """By the policy's split; a policy without one is paid by the district alone."""
    funding = procedure_of(month).funding
    if funding is None:
        all_given = sum(given.values())
        return [Share(FundSource.DISTRICT, required, all_given - sum(used))]
    spent = [funding.split(fen) for fen in used]
    city, district = funding.split(required)
    return [
        Share(FundSource.CITY, city, given.get("city", 0) - sum(one[0] for one in spent)),
        Share(FundSource.DISTRICT, district, given.get("district", 0) - sum(s[1] for s in spent)),
    ]
