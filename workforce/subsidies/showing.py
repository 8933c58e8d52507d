"""A month as one actor sees it: figures, timeline, what may be done, what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.jobs.models import Job
from workforce.paging import Page, Slice
from workforce.subsidies.afterwards import before_look
from workforce.subsidies.figures import Figures, figures_of
from workforce.subsidies.funds import Funds, funds_for
from workforce.subsidies.hindrances import Ways, ways
from workforce.subsidies.hold_reading import HoldFigures, hold_figures
from workforce.subsidies.models import ComputeRun, MonthStep, PayList, SubsidyMonth
from workforce.subsidies.payee_names import units_paid
from workforce.subsidies.policies import labels_by
from workforce.subsidies.progress import Held, LineReview, held_of, line_review_of
from workforce.subsidies.scope import month_of, month_seen, months_seen
from workforce.subsidy_words import MonthState


@dataclass(frozen=True)
class FindingCount:
    """How many people have a finding that is not met; one person may have several."""

    code: str
    label: str
    count: int


@dataclass(frozen=True)
class MonthSeen:
    month: SubsidyMonth
    figures: Figures
    ways: Ways
    steps: list[MonthStep]
    by_finding: list[FindingCount]
    last_month_pay_total_fen: int | None
    pay_list: PayList | None
    job: Job | None
    line_review: LineReview
    held: Held
    holds: HoldFigures
    funds: Funds
    units: int | None


async def find_month(actor: Actor, month_id: int) -> MonthSeen:
    """One month with everything its page shows; raises Missing."""
    await before_look(await month_seen(actor, month_id))
    return await _seen(actor, await month_seen(actor, month_id))


async def list_months(
    actor: Actor, page: Page, *, policy: str | None, month: str | None, state: MonthState | None
) -> tuple[Slice[SubsidyMonth], list[MonthSeen]]:
    """Months within the actor's reach, the newest first."""
    asked = {"policy_code": policy, "month": month, "state": state}
    months = months_seen(actor).filter(**{k: v for k, v in asked.items() if v is not None})
    found = await slice_of(months, page, sorts=("month", "id"), default="-month")
    return found, [await _seen(actor, one) for one in found.items]


async def count_by_state(actor: Actor) -> dict[MonthState, int]:
    """How many months wait in each state within the actor's reach, for the work list."""
    months = await months_seen(actor)
    return {state: sum(one.state is state for one in months) for state in MonthState}


async def _seen(actor: Actor, month: SubsidyMonth) -> MonthSeen:
    figures = await figures_of(month.current_run_id)
    return MonthSeen(
        month=month,
        figures=figures,
        ways=await ways(actor, month, figures),
        steps=await MonthStep.filter(month_id=month.id).order_by("id"),
        by_finding=await _by_finding(month),
        last_month_pay_total_fen=await _last_total(month),
        pay_list=await PayList.filter(month_id=month.id)
        .only("id", "sha256", "size", "created_at")
        .first(),
        job=await Job.filter(id=month.job_id or 0).select_related("created_by").first(),
        line_review=await line_review_of(actor, month),
        held=await held_of(month),
        holds=await hold_figures(month),
        funds=await funds_for(month, figures),
        units=await units_paid(month),
    )


async def _by_finding(month: SubsidyMonth) -> list[FindingCount]:
    run = await ComputeRun.get_or_none(id=month.current_run_id or 0).select_related("policy")
    if run is None:
        return []
    labels = labels_by(run.policy)
    counts = [FindingCount(code, labels[code], n) for code, n in run.by_finding.items()]
    return sorted(counts, key=lambda one: (-one.count, one.code))


async def _last_total(month: SubsidyMonth) -> int | None:
    previous = await SubsidyMonth.get_or_none(
        policy_code=month.policy_code,
        district_id=month.district_id,
        month=str(month_of(month).previous),
    )
    if previous is None or previous.current_run_id is None:
        return None
    return (await figures_of(previous.current_run_id)).pay_total_fen
