"""What waits in vetting: holds nobody has decided, and cases of the negative list."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.rows import among, moment_of
from workforce.identity.scope import within
from workforce.reports.tasks import Task, gives_tasks
from workforce.subsidies.hold_deciding import DECIDABLE, is_checker
from workforce.subsidies.hold_reading import FROM
from workforce.subsidies.scope import may_on, month_of, months_seen
from workforce.subsidy_words import ConductState
from workforce.vetting.models import ConductCase

_WAITING = f"""
    SELECT COUNT(*) AS n, MIN(h.created_at) AS since {FROM}
      AND h.month_id = ? AND h.state = 'open' AND h.kind {{kinds}}
      AND NOT (h.kind IN ('by_hand', 'account_changed') AND COALESCE(h.opened_by_id, 0) = ?)
"""


@gives_tasks
async def holds_to_decide(actor: Actor) -> list[Task]:
    """Findings of the cross-checks that keep money back, by month; not where the actor checked,
    nor those the actor opened."""
    if not actor.may("vetting.decide"):
        return []
    condition, kinds = among([kind.value for kind in sorted(DECIDABLE)])
    tasks = []
    for month in await months_seen(actor):
        if not may_on(actor, month, "vetting.decide") or is_checker(actor, month):
            continue
        given = [month.id, kinds, actor.user_id or 0]
        [row] = await read_all(_WAITING.format(kinds=condition), given)
        title = f"{month_of(month).label}{month.policy.title}暂缓待核查"
        link = f"/subsidies/{month.id}?tab=holds"
        tasks.append(Task("holds_to_decide", title, int(row["n"]), link, moment_of(row["since"])))
    return tasks


@gives_tasks
async def cases_to_decide(actor: Actor) -> list[Task]:
    """Cases whose person was told and may have answered; not those the actor recorded."""
    if not actor.may("vetting.decide_conduct"):
        return []
    cases = within(actor, ConductCase.all(), needs="vetting.decide_conduct")
    waiting = cases.filter(state=ConductState.NOTICED).exclude(recorded_by_id=actor.user_id or 0)
    oldest = await waiting.order_by("updated_at", "id").first()
    if oldest is None:
        return []
    link = "/conduct-cases?state=noticed"
    count = await waiting.count()
    return [Task("cases_to_decide", "负面清单事项待决定", count, link, oldest.updated_at)]
