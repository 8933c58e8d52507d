"""成批核定差额之前：都定为发放、都定为不发放，各有几笔、合计多少，因为什么待核定。"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workforce.actor import Actor
from workforce.errors import Refusal
from workforce.subsidies.adjustment_reading import AdjustmentFilter, adjustments_seen, filtered
from workforce.subsidies.adjustments import AdjustmentAmountUnknown, AdjustmentNotOpen
from workforce.subsidies.models import Adjustment, PolicyVersion, SubsidyMonth
from workforce.subsidies.policies import labels_by
from workforce.vocabulary import Outcome

COLUMNS = (
    "id", "person_id", "month", "before_fen", "proposed_fen", "outcome", "settled_at",
    "open_codes", "policy_version_id",
)  # fmt: skip


@dataclass(frozen=True)
class Sums:
    """How many can be settled one way, and what that gives and takes."""

    count: int
    back_fen: int
    recovery_fen: int

    @property
    def total_fen(self) -> int:
        return self.back_fen - self.recovery_fen


@dataclass(frozen=True)
class Totals:
    """What settling all of a filter comes to, either way, and what they are open for."""

    pay: Sums
    refuse: Sums
    findings: list[tuple[str, str, int]]


async def adjustment_totals(actor: Actor, month: SubsidyMonth, wanted: AdjustmentFilter) -> Totals:
    """What settling every open difference of a filter would come to; findings of whatever code."""
    everything = await open_adjustments(actor, month, replace(wanted, finding=None))
    code = f" {wanted.finding} "
    rows = [row for row in everything if wanted.finding is None or code in row.open_codes]
    return Totals(
        sums_of(rows, Outcome.PAY), sums_of(rows, Outcome.REFUSE), await _findings(everything)
    )


async def open_adjustments(
    actor: Actor, month: SubsidyMonth, wanted: AdjustmentFilter
) -> list[Adjustment]:
    rows = filtered(adjustments_seen(actor, month), wanted).filter(outcome=Outcome.REVIEW)
    return await rows.order_by("id").only(*COLUMNS)


async def _findings(rows: Sequence[Adjustment]) -> list[tuple[str, str, int]]:
    """Code, label and number; a code of two versions is called as the newer one has it."""
    counts = Counter(code for row in rows for code in row.open_codes.split())
    labels: dict[str, str] = {}
    versions = {row.policy_version_id for row in rows}
    for version in await PolicyVersion.filter(id__in=versions).order_by("id"):
        labels |= labels_by(version)
    return [(code, labels.get(code, code), n) for code, n in counts.most_common()]


def sums_of(rows: Sequence[Adjustment], outcome: Outcome) -> Sums:
    fen = [difference_of(row, outcome) for row in rows if problem_of(row, outcome) is None]
    return Sums(len(fen), sum(one for one in fen if one > 0), -sum(one for one in fen if one < 0))


def difference_of(row: Adjustment, outcome: Outcome) -> int:
    if outcome is Outcome.REVIEW:
        return 0
    before, proposed = int(row.before_fen), int(row.proposed_fen)
    return (proposed if outcome is Outcome.PAY else 0) - before


def problem_of(row: Adjustment, outcome: Outcome) -> Refusal | None:
    if row.outcome is not Outcome.REVIEW:
        return AdjustmentNotOpen()
    if outcome is Outcome.PAY and not row.proposed_fen:
        return AdjustmentAmountUnknown()
    return None
