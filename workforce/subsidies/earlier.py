"""早先已审批的月份：现在适用哪个版本，它所依据的事实有没有变动。"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workforce.database import read_all
from workforce.database.rows import among
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import in_force, pays_back
from workforce.rules.subsidies.loading import LoadedPolicy
from workforce.subsidies.models import PolicyVersion, SubsidyMonth
from workforce.subsidies.policies import applied_to, loaded_from, wanted_of
from workforce.subsidies.reading import PERSONS_OF_DISTRICT
from workforce.subsidies.scope import month_of
from workforce.subsidies.unchanged import Found, Read
from workforce.subsidies.watermarks import Watermark, watermark
from workforce.subsidy_words import MonthState

# How far back a difference is looked for. Two years hold every late certificate, appeal and audit
# of a fiscal year; what is older is closed business and is corrected by a document of its own.
LOOK_BACK = 24
APPROVED = (MonthState.APPROVED, MonthState.CLOSED)
PAST = "past:"

_REPORTED = f"""
    SELECT x.month, COUNT(*) AS rows_seen, SUM(x.version) AS versions, MAX(x.id) AS last_id
    FROM attendance x JOIN employment y ON y.id = x.employment_id
    WHERE x.pending_batch_id IS NULL AND x.month {{months}}
      AND y.person_id IN ({PERSONS_OF_DISTRICT})
    GROUP BY x.month
"""
_HELD = """
    SELECT month_id, COUNT(*) AS rows_seen, SUM(version) AS versions FROM subsidy_hold
    WHERE month_id {months} AND state <> 'gone' GROUP BY month_id
"""
_ADJUSTED = """
    SELECT a.source_month_id AS month_id, COUNT(*) AS rows_seen, MAX(a.id) AS last_id
    FROM subsidy_adjustment a JOIN subsidy_month m ON m.current_run_id = a.run_id
    WHERE a.source_month_id {months} AND m.state IN ('approved', 'closed')
    GROUP BY a.source_month_id
"""


@dataclass(frozen=True)
class Earlier:
    """A frozen month, and the text that is applied to it today."""

    month: SubsidyMonth
    loaded: LoadedPolicy
    now: Month

    @property
    def at(self) -> Month:
        return month_of(self.month)

    @property
    def key(self) -> str:
        return PAST + self.month.month

    @property
    def pays_back(self) -> bool:
        """Whether the policy still pays what evidence of now would have brought then."""
        return pays_back(self.loaded.policy, self.at, self.now)

    @property
    def policy_number(self) -> int:
        """The text as a number, to stand among the numbers of a watermark."""
        return int(self.loaded.sha256[:12], 16)


async def earlier_months(month: SubsidyMonth) -> list[Earlier]:
    """Approved months of the same policy and district before this one, the oldest first."""
    at = month_of(month)
    first = at
    for _ in range(LOOK_BACK):
        first = first.previous
    found = await (
        SubsidyMonth.filter(
            policy_code=month.policy_code, district_id=month.district_id,
            month__gte=str(first), month__lt=str(at), state__in=APPROVED,
        )
        .select_related("policy")
        .order_by("month")
    )  # fmt: skip
    return [Earlier(one, await _text_for(one), at) for one in found]


async def _text_for(month: SubsidyMonth) -> LoadedPolicy:
    """What applies to the month today; what it was decided by, where nothing does."""
    loaded = await applied_to(month.district_id, month.policy_code, month_of(month))
    return loaded if in_force(loaded.policy, month_of(month)) else loaded_from(month.policy)


async def full_mark(month: SubsidyMonth, read: Read = read_all) -> Watermark:
    """What this month and every earlier one it may adjust rest on, as numbers."""
    version = await PolicyVersion.get(id=month.policy_id)
    mark = await watermark(month.district_id, month_of(month), wanted_of(version), read)
    months = await earlier_months(month)
    return mark | await _past_marks(month.district_id, months, read)


async def _past_marks(district_id: int, months: list[Earlier], read: Read) -> Watermark:
    """By earlier month: attendance, the text applied, holds, and what was adjusted already."""
    if not months:
        return {}
    condition, wanted = among([one.month.month for one in months])
    reported = _by("month", await read(_REPORTED.format(months=condition), [wanted, district_id]))
    condition, ids = among([one.month.id for one in months])
    held = _by("month_id", await read_all(_HELD.format(months=condition), [ids]))
    adjusted = _by("month_id", await read_all(_ADJUSTED.format(months=condition), [ids]))
    return {
        one.key: [
            one.policy_number, *held.get(one.month.id, [0, 0]),
            *reported.get(one.month.month, [0, 0, 0]), *adjusted.get(one.month.id, [0, 0]),
        ]
        for one in months
    }  # fmt: skip


def _by(key: str, rows: Found) -> dict[Any, list[int]]:
    return {row[key]: [int(value) for name, value in row.items() if name != key] for row in rows}
