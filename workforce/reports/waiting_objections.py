"""Objections to public notices that wait for a decision, the next deadline first."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.publicity.showing import objections_seen
from workforce.reports.tasks import Task, gives_tasks
from workforce.subsidies.scope import may_on
from workforce.subsidy_words import ObjectionState


@gives_tasks
async def objections_to_decide(actor: Actor) -> list[Task]:
    """Due by the policy's days after the notice, and overdue after them."""
    if not actor.may("publicity.decide"):
        return []
    waiting = await objections_seen(actor).filter(state=ObjectionState.OPEN).order_by("due_on")
    mine = [one for one in waiting if may_on(actor, one.month, "publicity.decide")]
    if not mine:
        return []
    since = min(one.received_at for one in mine)
    link = "/objections?state=open" if len(mine) > 1 else f"/objections/{mine[0].id}"
    return [Task("objections_to_decide", "公示异议待决定", len(mine), link, since, mine[0].due_on)]
