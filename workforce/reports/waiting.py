"""What waits in employment, subsidies, volunteer service and jobs, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.clock import SHANGHAI
from workforce.employment.find import unreported
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.jobs.models import Job
from workforce.reports.tasks import Task, gives_tasks
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import in_force
from workforce.rules.workdays import workdays_after
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import has_acted, is_stale
from workforce.subsidies.models import MonthStep, PayList, SubsidyMonth
from workforce.subsidies.policies import shipped
from workforce.subsidies.scope import may_on, month_of, months_seen
from workforce.subsidy_words import MonthState, MonthStepKind
from workforce.vocabulary import JobState, OrganisationKind
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.records import confirmable_by, forgotten

# House deadlines in working days; no document sets them, and nothing is refused because of them.
REPORT_WITHIN = 5
SUBMIT_WITHIN = 10
CHECK_WITHIN = 3
FAILED_FOR = timedelta(days=7)


@gives_tasks
async def attendance_to_report(actor: Actor) -> list[Task]:
    """Posts of last month whose attendance nobody has reported."""
    if not actor.may("attendance.write"):
        return []
    month = Month.of(clock.today()).previous
    posts = within(actor, Employment.all(), needs="attendance.write")
    missing = await unreported(posts, month).count()
    title = f"{month.label}考勤未登记"
    by_hand = f"/employments?unreported_month={month}"
    link = "/imports/new?kind=attendance" if actor.may("intake.import") else by_hand
    return [Task("attendance_to_report", title, missing, link, *_since(month, REPORT_WITHIN))]


@gives_tasks
async def months_to_open(actor: Actor) -> list[Task]:
    """Policies of the actor's districts for which last month has not been begun."""
    if not actor.may("subsidies.compute"):
        return []
    month = Month.of(clock.today()).previous
    districts = within(
        actor, Organisation.filter(kind=OrganisationKind.DISTRICT), needs="subsidies.compute"
    )
    by_region = {one.region_code: one for one in await districts}
    tasks = []
    for code, loaded in sorted(shipped().items()):
        district = by_region.get(loaded.policy.district)
        if district is None or not in_force(loaded.policy, month):
            continue
        known = SubsidyMonth.filter(policy_code=code, district_id=district.id, month=str(month))
        if not await known.exists():
            title = f"计算{month.label}{loaded.policy.title}"
            tasks.append(
                Task("month_to_open", title, 1, "/subsidies", *_since(month, SUBMIT_WITHIN))
            )
    return tasks


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
    return tasks


@gives_tasks
async def records_to_confirm(actor: Actor) -> list[Task]:
    """Service that waits for this actor: not what he served or entered himself."""
    if not actor.may("volunteering.confirm"):
        return []
    seen = within(actor, ServiceRecord.all(), needs="volunteering.confirm")
    waiting = await confirmable_by(actor, seen)
    oldest = await waiting.order_by("ended_at", "id").first()
    if oldest is None:
        return []
    first = await waiting.order_by("due_on").first()
    link = "/service-records?confirmable=true"
    return [
        Task(
            "records_to_confirm", "志愿服务记录待确认", await waiting.count(), link,
            oldest.ended_at, first.due_on if first else None,
        )
    ]  # fmt: skip


@gives_tasks
async def records_without_end(actor: Actor) -> list[Task]:
    """Volunteers who forgot to check out: until it is done for them they serve nowhere else."""
    if not (actor.may("volunteering.confirm") and actor.may("volunteering.organise")):
        return []
    seen = forgotten(within(actor, ServiceRecord.all(), needs="volunteering.confirm"))
    oldest = await seen.order_by("started_at", "id").first()
    if oldest is None:
        return []
    link = "/service-records?state=running&forgotten=true"
    count = await seen.count()
    return [Task("records_without_end", "志愿者忘记签退", count, link, oldest.started_at)]


@gives_tasks
async def jobs_failed(actor: Actor) -> list[Task]:
    """The actor's own jobs that failed within the last days."""
    if actor.user_id is None:
        return []
    since = clock.now() - FAILED_FOR
    failed = await Job.filter(
        created_by_id=actor.user_id, state=JobState.FAILED, finished_at__gte=since
    ).order_by("id")
    if not failed:
        return []
    link = f"/jobs/{failed[0].id}" if len(failed) == 1 else "/jobs?state=failed"
    return [Task("jobs_failed", "后台任务失败", len(failed), link, failed[0].finished_at)]


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


async def _to_check(actor: Actor, month: SubsidyMonth) -> Iterable[Task]:
    """Review, approve, fetch the pay list; never what the actor had a hand in."""
    link, name = f"/subsidies/{month.id}", _name(month)
    turns = {
        MonthState.SUBMITTED: ("subsidies.review", "month_to_review", "待审核"),
        MonthState.REVIEWED: ("subsidies.approve", "month_to_approve", "待审批"),
        MonthState.APPROVED: ("subsidies.pay_list", "pay_list_to_fetch", "发放清单待下载"),
    }
    needs, kind, what = turns[month.state]
    if not may_on(actor, month, needs) or await has_acted(actor, month):
        return []
    if month.state is MonthState.APPROVED and await _needs_no_list(actor, month):
        return []
    step = await _last_step(month)
    at = step.at if step else month.updated_at
    return [Task(kind, f"{name}{what}", 1, link, at, _due_after(clock.day_of(at), CHECK_WITHIN))]


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


def _since(month: Month, workdays: int) -> tuple[datetime, date]:
    """A month's work waits from the first day after it."""
    begun = datetime.combine(month.following.first_on, time.min, SHANGHAI)
    return begun, _due_after(month.last_on, workdays)


def _due_after(day: date, workdays: int) -> date:
    return workdays_after(day, workdays).due_on
