"""What waits in declarations: to declare by the due day, to accept, and the late ones."""

from __future__ import annotations

from datetime import datetime, time

from workforce import clock
from workforce.actor import Actor
from workforce.clock import SHANGHAI
from workforce.declarations.applied import Applied, policies_asking
from workforce.declarations.expected import expected
from workforce.reports.tasks import Task, gives_tasks
from workforce.rules.months import Month
from workforce.rules.workdays import workdays_after
from workforce.subsidy_words import DeclarationState

ACCEPT_WITHIN = 3
UNDECLARED = (DeclarationState.OPEN, DeclarationState.RETURNED)


@gives_tasks
async def months_to_declare(actor: Actor) -> list[Task]:
    """For an employer: last month's declaration, and what was returned."""
    if not actor.may("declarations.write"):
        return []
    tasks = []
    for applied in await policies_asking(actor, Month.of(clock.today()).previous):
        rows = await expected(actor, applied, needs="declarations.write")
        waiting = [row for row in rows if row.state in UNDECLARED and row.people]
        returned = [row for row in waiting if row.state is DeclarationState.RETURNED]
        name = f"{applied.month.label}{applied.title}"
        title = f"{name}申报被退回" if returned else f"申报{name}"
        tasks.append(Task("month_to_declare", title, len(waiting), _link(applied),
                          _begun(applied.month), applied.due_on))  # fmt: skip
    return tasks


@gives_tasks
async def declarations_to_accept(actor: Actor) -> list[Task]:
    """For the district: what has been declared, by others, and who is late."""
    if not actor.may("declarations.decide"):
        return []
    tasks = []
    for applied in await policies_asking(actor, Month.of(clock.today()).previous):
        rows = await expected(actor, applied, needs="declarations.decide")
        declared = [row for row in rows if row.state is DeclarationState.DECLARED
                    and row.declared_by_id != actor.user_id]  # fmt: skip
        late = [row for row in rows if row.is_late and row.people]
        oldest = min((row.declared_at for row in declared if row.declared_at), default=None)
        due = workdays_after(clock.day_of(oldest), ACCEPT_WITHIN).due_on if oldest else None
        name, link = f"{applied.month.label}{applied.title}", _link(applied)
        tasks += [
            Task("declarations_to_accept", f"{name}单位申报待受理", len(declared),
                 f"{link}&state=declared", oldest, due),
            Task("declarations_late", f"{name}逾期未申报的单位", len(late), f"{link}&late=true",
                 _begun(applied.month), applied.due_on),
        ]  # fmt: skip
    return tasks


def _link(applied: Applied) -> str:
    return f"/declarations?month={applied.month}&policy={applied.code}"


def _begun(month: Month) -> datetime:
    """A month's work waits from the first day after it."""
    return datetime.combine(month.following.first_on, time.min, SHANGHAI)
