"""What waits in recoveries: differences to settle, waivers to decide, leavers to ask for money."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.recoveries.models import WaiverRequest
from workforce.recoveries.scope import leavers_among, recoveries_seen
from workforce.reports.tasks import Task, gives_tasks
from workforce.subsidies.figures import figures_of
from workforce.subsidies.scope import may_on, month_of, months_seen
from workforce.subsidy_words import AskState, MonthState, RecoveryState


@gives_tasks
async def adjustments_to_settle(actor: Actor) -> list[Task]:
    """Differences of earlier months the rules leave open; the month cannot be submitted before."""
    if not actor.may("subsidies.settle"):
        return []
    tasks = []
    for month in await months_seen(actor).filter(state=MonthState.COMPUTED):
        if not may_on(actor, month, "subsidies.settle"):
            continue
        figures = await figures_of(month.current_run_id)
        title = f"{month_of(month).label}{month.policy.title}差额待核定"
        link = f"/subsidies/{month.id}?tab=adjustments"
        tasks.append(
            Task("adjustments_to_settle", title, figures.adjustments_open, link, month.computed_at)
        )
    return tasks


@gives_tasks
async def waivers_to_decide(actor: Actor) -> list[Task]:
    """Requests of others; nobody decides his own."""
    if not actor.may("recoveries.decide"):
        return []
    seen = await recoveries_seen(actor).values_list("id", flat=True)
    asked = WaiverRequest.filter(state=AskState.ASKED, recovery_id__in=list(seen))
    waiting = [one for one in await asked.order_by("id") if one.asked_by_id != actor.user_id]
    if not waiting:
        return []
    link = "/recoveries?waiver_asked=true"
    title = "免予追回的申请待决定"
    return [Task("waivers_to_decide", title, len(waiting), link, waiting[0].created_at)]


@gives_tasks
async def leavers_to_repay(actor: Actor) -> list[Task]:
    """Who has left owes to the treasury: no payment will come to offset it from."""
    if not actor.may("recoveries.write"):
        return []
    found = await recoveries_seen(actor).filter(state=RecoveryState.OPEN).order_by("id")
    gone = await leavers_among(found)
    theirs = [one for one in found if one.id in gone]
    if not theirs:
        return []
    link = "/recoveries?state=open&leavers=true"
    title = "已离开人员的多发款待退回财政"
    return [Task("leavers_to_repay", title, len(theirs), link, theirs[0].created_at)]
