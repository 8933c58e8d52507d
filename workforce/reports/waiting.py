"""What waits in employment, subsidies, volunteer service and jobs, and until when."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.clock import SHANGHAI
from workforce.employment.find import unreported
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.jobs.models import Job
from workforce.reports.tasks import Task, gives_tasks
from workforce.rules.months import Month
from workforce.rules.workdays import workdays_after
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import openable
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
    tasks = []
    for district in await districts:
        found = await openable(district.id, district.region_code or "", month)
        for code, loaded in found.items():
            known = SubsidyMonth.filter(policy_code=code, district_id=district.id, month=str(month))
            if not await known.exists():
                title = f"计算{month.label}{loaded.policy.title}"
                tasks.append(
                    Task("month_to_open", title, 1, "/subsidies", *_since(month, SUBMIT_WITHIN))
                )
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


def _since(month: Month, workdays: int) -> tuple[datetime, date]:
    """A month's work waits from the first day after it."""
    begun = datetime.combine(month.following.first_on, time.min, SHANGHAI)
    return begun, _due_after(month.last_on, workdays)


def _due_after(day: date, workdays: int) -> date:
    return workdays_after(day, workdays).due_on
