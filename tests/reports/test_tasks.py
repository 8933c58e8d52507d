"""待我办理: each sees what is theirs to do next, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.factories import Cast, make_actor, make_attendance, make_employment, make_person
from workforce import clock
from workforce.actor import Actor
from workforce.jobs.models import Job
from workforce.people.models import Person
from workforce.reports import api as reports_api
from workforce.reports.tasks import SOURCES, Task, gives_tasks, tasks_of
from workforce.subsidies import approving, service
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import shipped_one
from workforce.subsidy_words import MonthState
from workforce.vocabulary import JobState, Role, ServiceType

assert reports_api, "what waits is registered on import"
MONTH = "2026-10"


@pytest.fixture(autouse=True)
def early_november() -> Iterator[None]:
    with clock.fixed(datetime(2026, 11, 2, 4, tzinfo=UTC)):
        yield


async def kinds(actor: Actor) -> dict[str, int]:
    found: dict[str, int] = {}
    for task in await tasks_of(actor):
        found[task.kind] = found.get(task.kind, 0) + task.count
    return found


async def worker_at(cast: Cast, **more: Any) -> Person:
    post = {name: more.pop(name) for name in ("service_type",) if name in more}
    person = await make_person(**more)
    await make_attendance(await make_employment(person, cast.employer, **post), MONTH)
    return person


async def open_and_compute(cast: Cast) -> SubsidyMonth:
    month = await service.open_month(
        cast.officer, shipped_one("fengtai"), MONTH, district_id=cast.district.id
    )
    await service.compute(cast.officer, month.id)
    return await SubsidyMonth.get(id=month.id)


async def test_a_fresh_month_waits_to_be_reported_and_opened(cast: Cast) -> None:
    await make_employment(await make_person(), cast.employer)
    await make_employment(await make_person(), cast.employer, ended_on=date(2026, 9, 30))
    await make_employment(await make_person(), cast.employer, started_on=date(2026, 11, 1))
    await make_employment(await make_person(), cast.employer, pending_batch_id=1)

    assert await kinds(cast.officer) == {"attendance_to_report": 1, "month_to_open": 1}
    assert await kinds(cast.hr) == {"attendance_to_report": 1, "month_to_declare": 1}
    for actor in (cast.reviewer, cast.approver, cast.finance, cast.auditor, cast.outsider):
        assert await kinds(actor) == {}
    for administrator in (cast.system_administrator, cast.security_administrator):
        assert await kinds(administrator) == {}


async def test_the_other_employer_waits_for_nothing(cast: Cast) -> None:
    await make_employment(await make_person(), cast.employer)
    other = await make_actor(Role.EMPLOYER_HR, cast.other_employer)

    assert await kinds(other) == {}


async def test_work_is_due_in_working_days(cast: Cast) -> None:
    [task] = [t for t in await tasks_of(cast.officer) if t.kind == "month_to_open"]

    assert task.due_on == date(2026, 11, 13)  # the tenth working day of November
    assert task.days_left == 9
    with clock.fixed(datetime(2026, 11, 16, 4, tzinfo=UTC)):
        assert task.days_left == -1


async def test_an_opened_month_waits_to_be_computed(cast: Cast) -> None:
    await service.open_month(
        cast.officer, shipped_one("fengtai"), MONTH, district_id=cast.district.id
    )

    assert await kinds(cast.officer) == {"month_to_compute": 1}


async def test_open_cases_and_accounts_wait_before_submitting(cast: Cast) -> None:
    await worker_at(cast)  # paid, but there is no account
    await worker_at(cast, service_type=ServiceType.COMMUNITY)  # a person decides
    await open_and_compute(cast)

    waiting_now = await kinds(cast.officer)

    assert waiting_now["lines_to_settle"] == 1
    assert waiting_now["accounts_blocked"] == 1
    assert "month_to_submit" not in waiting_now
    assert await kinds(cast.reviewer) == {}


async def test_facts_that_moved_on_ask_for_another_computation(cast: Cast) -> None:
    person = await worker_at(cast)
    await open_and_compute(cast)

    with clock.fixed(datetime(2026, 11, 3, 4, tzinfo=UTC)):
        await make_employment(person, cast.other_employer)
        assert "month_to_compute" in await kinds(cast.officer)


async def test_the_month_walks_from_desk_to_desk(cast: Cast) -> None:
    await worker_at(cast, bank_account="6222023288405320712")
    month = await open_and_compute(cast)
    assert "month_to_submit" in await kinds(cast.officer)

    await approving.submit(cast.officer, month.id, people=1, total_fen=100000)
    assert await kinds(cast.officer) == {}
    assert await kinds(cast.reviewer) == {"month_to_review": 1}
    assert await kinds(cast.approver) == {}

    await approving.review(cast.reviewer, month.id)
    assert await kinds(cast.reviewer) == {}
    assert await kinds(cast.checker) == {"month_to_check": 1}
    assert await kinds(cast.officer) == {}

    await approving.district_review(cast.checker, month.id)
    assert await kinds(cast.officer) == {"month_to_publish": 1}
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.NOTICED)
    assert await kinds(cast.approver) == {"month_to_approve": 1}

    await approving.approve(cast.approver, month.id, people=1, total_fen=100000)
    assert await kinds(cast.approver) == {}
    assert await kinds(cast.finance) == {"pay_list_to_fetch": 1}
    await approving.fetch_pay_list(cast.finance, month.id)
    assert await kinds(cast.finance) == {}
    assert await kinds(cast.outsider) == {}
    assert await SubsidyLine.all().count() == 1


async def test_a_returned_month_tells_why(cast: Cast) -> None:
    await worker_at(cast, bank_account="6222023288405320712")
    month = await open_and_compute(cast)
    await approving.submit(cast.officer, month.id, people=1, total_fen=100000)

    await approving.send_back(cast.reviewer, month.id, reason="附件不全")

    [task] = [t for t in await tasks_of(cast.officer) if t.kind == "month_returned"]
    assert "附件不全" in task.title
    assert await kinds(cast.reviewer) == {}


async def test_failed_jobs_are_shown_to_who_asked_for_a_week(cast: Cast) -> None:
    for state in (JobState.FAILED, JobState.DONE, JobState.FAILED):
        await Job.create(
            kind="x", state=state, created_by_id=cast.officer.user_id, finished_at=clock.now()
        )

    assert (await kinds(cast.officer))["jobs_failed"] == 2
    assert "jobs_failed" not in await kinds(cast.second_officer)
    with clock.fixed(datetime(2026, 11, 20, tzinfo=UTC)):
        assert "jobs_failed" not in await kinds(cast.officer)


async def test_the_oldest_comes_first_and_nothing_is_not_shown(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workforce.reports.tasks.SOURCES", {})

    @gives_tasks
    async def some(actor: Actor) -> list[Task]:
        early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
        return [
            Task("never", "a", 1, "/"),
            Task("late", "b", 1, "/", late),
            Task("none", "c", 0, "/", early),
            Task("early", "d", 1, "/", early),
        ]

    assert [task.kind for task in await tasks_of(cast.officer)] == ["early", "late", "never"]


def test_every_source_is_registered_once() -> None:
    names = [name.rpartition(".")[2] for name in SOURCES]
    assert {"attendance_to_report", "months_to_open", "months_under_way", "jobs_failed"} <= {*names}
    assert len(names) == len(set(names))
