"""A month carried to its approval, with everything that commits with the approval."""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.database import save_version, verb
from workforce.recoveries import issuing
from workforce.subsidies.afterwards import after_approval
from workforce.subsidies.approving import submit
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.subsidy_words import HoldState, MonthState, MonthStepKind
from workforce.vetting.models import Hold

# An approval makes recoveries: what makes them is registered by being there.
ISSUED_BY = issuing.issue_recoveries


async def computed(actor: Actor, month: str, *, policy: str = "fengtai") -> SubsidyMonth:
    opened = await open_month(actor, named(policy), month)
    await compute(actor, opened.id)
    return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")


async def submitted(actor: Actor, month: SubsidyMonth) -> SubsidyMonth:
    figures = await figures_of(month.current_run_id)
    return await submit(actor, month.id, people=figures.pay, total_fen=figures.pay_total_fen)


@verb
async def approve_now(actor: Actor, month_id: int) -> SubsidyMonth:
    """The end of the way: review and notice are other tests' business."""
    month = await SubsidyMonth.get(id=month_id).select_related("policy", "district")
    await save_version(month, state=MonthState.APPROVED, approved_by_id=actor.user_id)
    await MonthStep.create(
        month_id=month.id, step=MonthStepKind.APPROVED, at=clock.now(), actor_id=actor.user_id,
        actor_name=actor.name,
    )  # fmt: skip
    await after_approval(actor, month)
    return month


async def approved(maker: Actor, checker: Actor, month: str) -> SubsidyMonth:
    """Computed, submitted by one and approved by another."""
    found = await computed(maker, month)
    await submitted(maker, found)
    # What employers declared has been passed: no money of the month waits.
    await Hold.filter(month_id=found.id, state=HoldState.OPEN).update(
        state=HoldState.RELEASED, updated_at=clock.now()
    )
    return await approve_now(checker, found.id)
