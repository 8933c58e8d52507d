"""补发和追回差额：以后的计算对早先一个月发现了什么，这笔钱现在在哪里、等什么。"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce.beneficiaries.paid_to import OVERPAID, told_of_unit
from workforce.beneficiaries.states import FINAL, LIVE_ITEMS, SHOWN, STANDING, is_bounced
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.recoveries.scope import asked_among
from workforce.rules.months import Month
from workforce.rules.subsidies.explaining import Explained, explain
from workforce.rules.subsidies.facts import Facts, read_facts
from workforce.rules.subsidies.storing import findings_from
from workforce.subsidies.models import Adjustment, PolicyVersion, SubsidyMonth
from workforce.subsidies.payee_names import names_of
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import HoldState
from workforce.vetting.models import Hold


@dataclass(frozen=True)
class OwnDifference:
    """What a later computation found about an earlier month, and what keeps its money back."""

    adjustment: Adjustment
    found_in: SubsidyMonth
    findings: list[Explained]
    facts: Facts
    item: PaymentItem | None = None
    holds: list[Hold] = field(default_factory=list)
    netted_fen: int = 0
    paid_to: str | None = None
    recovery: Recovery | None = None
    waiver_asked: bool = False


OWED = "这个月多发了，审批后从以后的补贴中抵扣，或退回财政"
WAITS = "这个月多发了，已为您申请免予追回，决定之前不抵扣，也不用退款"
SETTLED = "这个月多发的款项已经了结，不用再退"


async def own_adjustments(person_id: int) -> QuerySet[Adjustment]:
    """Found by months that were submitted themselves, in the runs people see now."""
    runs = Adjustment.filter(person_id=person_id).values("run_id")
    months = SubsidyMonth.filter(current_run_id__in=Subquery(runs), state__in=list(SHOWN))
    current = await months.values_list("current_run_id", flat=True)
    mine = Adjustment.filter(person_id=person_id, run_id__in=list(current))
    return mine.select_related("run__month__policy")


async def explained(rows: Sequence[Adjustment]) -> list[OwnDifference]:
    """With their findings in sentences, their payments and their holds; all of one person."""
    if not rows:
        return []
    ids = [one.id for one in rows]
    wanted = PolicyVersion.filter(id__in=[one.policy_version_id for one in rows])
    versions = {one.id: one for one in await wanted}
    items = await PaymentItem.filter(adjustment_id__in=ids, state__in=list(LIVE_ITEMS))
    by_adjustment = {one.adjustment_id: one for one in sorted(items, key=lambda one: one.id)}
    months = {one.source_month_id for one in rows} | {one.run.month_id for one in rows}
    holds = await Hold.filter(
        person_id=rows[0].person_id, month_id__in=sorted(months), state__in=list(STANDING)
    ).order_by("id")
    names = await names_of(one.payee_id for one in rows)
    recoveries = {one.adjustment_id: one for one in await Recovery.filter(adjustment_id__in=ids)}
    asked = await asked_among(list(recoveries.values()))
    netted: Counter[int] = Counter()
    for move in await RecoveryMove.filter(adjustment_id__in=ids):
        netted[move.adjustment_id or 0] += move.amount_fen
    return [
        replace(
            _difference(
                one, versions[one.policy_version_id], by_adjustment.get(one.id),
                [hold for hold in holds if hold.month_id in _waits_for(one)], netted[one.id],
            ),
            paid_to=None if one.payee_id is None
            else told_of_unit(versions[one.policy_version_id], names.get(one.payee_id)),
            recovery=(owed := recoveries.get(one.id)),
            waiver_asked=owed is not None and owed.id in asked,
        )
        for one in rows
    ]  # fmt: skip


def said_of(one: OwnDifference) -> str:
    """Where the money is: what the bank said first, then what keeps it back."""
    item = one.item
    of_unit = one.adjustment.payee_id is not None
    if one.adjustment.difference_fen < 0:
        return OVERPAID if of_unit else _owed(one)
    if item is not None and is_bounced(item):
        return "这个月应补发，银行付出后又退回，核对账户后重新发放"
    if item is not None and item.paid_on:
        return "这个月应补发，单位已到账" if of_unit else "这个月应补发，已到账"
    if item is None and one.netted_fen >= one.adjustment.difference_fen:
        return "这个月应补发的款项还没有发出就已核减，不再发放"
    if item is None and any(hold.state is HoldState.DENIED for hold in one.holds):
        return "这个月应补发的款项，决定不予发放，原因写在下面"
    if item is None and one.holds:
        return "这个月应补发，现暂缓发放，原因写在下面"
    approved = one.found_in.state in FINAL
    return f"这个月应补发，{'审批已通过，' if approved else '审批后'}随之后的批次发放"


def _owed(one: OwnDifference) -> str:
    """How it is given back. While a waiver is asked for nothing is taken."""
    if one.recovery is not None and not one.recovery.remaining_fen:
        return SETTLED
    return WAITS if one.waiver_asked else OWED


def _waits_for(row: Adjustment) -> set[int]:
    """Back pay waits with the month it was found in, and with the month it is of, unless it only
    gives back what that month never came to."""
    if row.difference_fen < 0:
        return set()
    of_month = {row.source_month_id} if row.after_fen > 0 else set()
    return of_month | {row.run.month_id}


def _difference(
    row: Adjustment, version: PolicyVersion, item: PaymentItem | None, holds: list[Hold],
    netted_fen: int,
) -> OwnDifference:  # fmt: skip
    policy, facts, month = policy_of(version), read_facts(row.facts), Month.parse(row.month)
    assert month is not None, "a stored month was checked"
    findings = explain(policy, findings_from(row.findings, policy), facts, month)
    return OwnDifference(row, row.run.month, findings, facts, item, holds, netted_fen)
