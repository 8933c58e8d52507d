"""Whose turn it is on a subsidy month, from computing it to fetching the pay list."""

from __future__ import annotations

from datetime import date, datetime

from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.reports.tasks import Task, gives_tasks
from workforce.rules.workdays import workdays_after
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hands import has_acted
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import MonthStep, PayList, SubsidyMonth
from workforce.subsidies.progress import line_review_of
from workforce.subsidies.routing import UNDER_WAY, procedure_of, state_of_line_review
from workforce.subsidies.scope import may_on, month_of, months_seen
from workforce.subsidy_words import MonthState, MonthStepKind

# House deadlines in working days; no document sets them, and nothing is refused because of them.
SUBMIT_WITHIN = 10
CHECK_WITHIN = 3


@gives_tasks
async def months_under_way(actor: Actor) -> list[Task]:
    """What the actor may do next on the months that are not finished."""
    if not actor.may("subsidies.read"):
        return []
    tasks: list[Task] = []
    for month in await months_seen(actor):
        if month.state in (MonthState.OPEN, MonthState.COMPUTED):
            tasks += await _to_prepare(actor, month)
        else:
            tasks += await _to_check(actor, month)
            tasks += await _lines_under_way(actor, month)
    return tasks


async def _to_prepare(actor: Actor, month: SubsidyMonth) -> list[Task]:
    """Compute, settle, enter accounts, submit: one after the other, as far as allowed."""
    at, link = month_of(month), f"/subsidies/{month.id}"
    name, due_on = _name(month), _due_after(at.last_on, SUBMIT_WITHIN)
    if month.state is MonthState.OPEN or await is_stale(month):
        if not may_on(actor, month, "subsidies.compute"):
            return []
        begun = month.computed_at or month.created_at
        title = f"{name}待计算" if month.state is MonthState.OPEN else f"{name}须重新计算"
        return [Task("month_to_compute", title, 1, link, begun, due_on)]
    figures, since = await figures_of(month.current_run_id), month.computed_at
    tasks = []
    if may_on(actor, month, "subsidies.settle"):
        to_settle = f"{link}?tab=review"
        to_enter = f"{link}?tab=blocked"
        tasks = [
            Task(
                "lines_to_settle", f"{name}待人工核定", figures.still_open, to_settle, since, due_on
            ),
            Task("accounts_blocked", f"{name}缺少账户", figures.blocked, to_enter, since, due_on),
        ]
    if figures.people and not figures.still_open and may_on(actor, month, "subsidies.submit"):
        tasks.append(Task("month_to_submit", f"{name}待提交", 1, link, since, due_on))
    returned = await _last_step(month, MonthStepKind.RETURNED, MonthStepKind.SUBMITTED)
    if returned and returned.step is MonthStepKind.RETURNED and tasks:
        title = f"{name}被退回：{returned.note}"
        tasks.insert(0, Task("month_returned", title, 1, link, returned.at, due_on))
    return tasks


async def _to_check(actor: Actor, month: SubsidyMonth) -> list[Task]:
    """Make public, approve, fetch the list; never what the actor had a hand in."""
    turn = _turn(month)
    if turn is None:
        return []
    needs, kind, what = turn
    if not may_on(actor, month, needs):
        return []
    if needs != "publicity.publish" and await has_acted(actor, month):
        return []
    if month.state is MonthState.APPROVED and await _needs_no_list(actor, month):
        return []
    at, due_on = await _since_step(month)
    return [Task(kind, f"{_name(month)}{what}", 1, f"/subsidies/{month.id}", at, due_on)]


def _turn(month: SubsidyMonth) -> tuple[str, str, str] | None:
    """What the next step takes. The street's review is counted in people, see below; while a
    notice runs nobody has anything to do."""
    if month.state is MonthState.REVIEWED and procedure_of(month).notice is not None:
        return "publicity.publish", "month_to_publish", "待发布公示"
    return {
        MonthState.STREET_REVIEWED: ("subsidies.district_review", "month_to_check", "待区级复核"),
        MonthState.REVIEWED: ("subsidies.approve", "month_to_approve", "待审批"),
        MonthState.NOTICED: ("subsidies.approve", "month_to_approve", "待审批"),
        MonthState.APPROVED: ("subsidies.pay_list", "pay_list_to_fetch", "发放清单待下载"),
    }.get(month.state)


async def _lines_under_way(actor: Actor, month: SubsidyMonth) -> list[Task]:
    """People a reviewer has to look at, and those an officer has to correct."""
    if month.state not in UNDER_WAY:
        return []
    review, name, link = await line_review_of(actor, month), _name(month), f"/subsidies/{month.id}"
    at, due_on = await _since_step(month)
    tasks = []
    if review.mine and month.state is MonthState.SUBMITTED:
        if not await has_acted(actor, month):
            tasks.append(Task("month_to_review", f"{name}待审核", review.mine, link, at, due_on))
    elif review.mine and month.state is not state_of_line_review(month):
        where, title = f"{link}?tab=checking&review_state=pending", f"{name}改正后待审核"
        tasks.append(Task("lines_to_review", title, review.mine, where, at, due_on))
    if review.returned and may_on(actor, month, "subsidies.settle"):
        where, title = f"{link}?tab=checking&review_state=returned", f"{name}退回补正待改正"
        tasks.append(Task("lines_returned", title, review.returned, where, at, due_on))
    return tasks


async def _since_step(month: SubsidyMonth) -> tuple[datetime, date]:
    step = await _last_step(month)
    at = step.at if step else month.updated_at
    return at, _due_after(clock.day_of(at), CHECK_WITHIN)


async def _needs_no_list(actor: Actor, month: SubsidyMonth) -> bool:
    """Who approved handed it over; who fetched it has it."""
    kept = await PayList.get_or_none(month_id=month.id)
    if kept is None or actor.user_id == month.approved_by_id:
        return True
    return await AuditEvent.exists(
        actor_id=actor.user_id,
        action="subsidies.pay_list.downloaded",
        kind="pay_list",
        subject_id=kept.id,
    )


async def _last_step(month: SubsidyMonth, *kinds: MonthStepKind) -> MonthStep | None:
    steps = MonthStep.filter(month_id=month.id)
    if kinds:
        steps = steps.filter(step__in=list(kinds))
    return await steps.order_by("-id").first()


def _name(month: SubsidyMonth) -> str:
    return f"{month_of(month).label}{month.policy.title}"


def _due_after(day: date, workdays: int) -> date:
    return workdays_after(day, workdays).due_on
