"""Killed at any moment, a computation or a submission is whole or as if it had never begun."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from tests.factories import make_attendance, make_employment, make_person
from tests.subsidies.conftest import MONTH, District
from tests.subsidies.dying import load_actor
from workforce.jobs.models import Job
from workforce.jobs.worker import Worker
from workforce.people.models import Person
from workforce.subsidies import approving, service, settling
from workforce.subsidies.figures import Figures, figures_of
from workforce.subsidies.models import ComputeRun, MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import MonthState, MonthStepKind
from workforce.vocabulary import JobState, Outcome

ROOT = Path(__file__).parents[2]


async def die(url: str, month_id: int, act: str, module: str, function: str, call: int) -> int:
    command = [sys.executable, "-m", "tests.subsidies.dying", url, str(month_id), act]
    process = await asyncio.create_subprocess_exec(*command, module, function, str(call), cwd=ROOT)
    return await asyncio.wait_for(process.wait(), 60)


async def change_facts(district: District) -> None:
    newcomer = await make_person(name="新入职")
    await make_attendance(await make_employment(newcomer, district.cast.employer), MONTH)
    await Person.filter(id=district.paid.id).update(household_registration="山西省临县", version=2)


async def seen(month_id: int) -> Figures:
    return await figures_of((await SubsidyMonth.get(id=month_id)).current_run_id)


@pytest.mark.parametrize(
    ("module", "function", "call", "switched"),
    [
        pytest.param(
            "computing", "_write", 1, False, id="before the first chunk", marks=pytest.mark.full
        ),
        pytest.param("computing", "_write", 3, False, id="between chunks"),
        pytest.param(
            "computing", "insert_many", 2, False, id="inside a chunk", marks=pytest.mark.full
        ),
        pytest.param(
            "computing",
            "_finish",
            1,
            False,
            id="before the run is complete",
            marks=pytest.mark.full,
        ),
        pytest.param(
            "service", "carry_settlements", 1, False, id="while switching", marks=pytest.mark.full
        ),
        pytest.param("service", "record", 1, False, id="at the end of switching"),
        pytest.param(
            "service", "clear_runs", 1, True, id="after switching", marks=pytest.mark.full
        ),
        pytest.param("service", "_clear_some", 2, True, id="while clearing"),
    ],
)
async def test_a_killed_computation_is_whole_or_invisible(
    district: District,
    month: SubsidyMonth,
    database: str,
    module: str,
    function: str,
    call: int,
    switched: bool,
) -> None:
    old = await seen(month.id)
    await change_facts(district)

    code = await die(database, month.id, "compute", module, function, call)

    assert code == -signal.SIGKILL
    new = await seen(month.id)
    assert (old.people, old.pay) == (6, 2)
    assert (new.people, new.pay) == ((7, 2) if switched else (6, 2))
    assert switched or new == old
    await service.compute(district.cast.officer, month.id)
    again = await seen(month.id)
    assert (again.people, again.pay, again.refuse) == (7, 2, 3)
    if switched:
        await service.clear_runs(district.cast.officer, month.id)
    assert await SubsidyLine.all().count() == 7
    assert await ComputeRun.all().count() == 1


@pytest.mark.parametrize(
    ("module", "function", "submitted"),
    [
        pytest.param("approving", "is_stale", False, id="before deciding", marks=pytest.mark.full),
        pytest.param(
            "advancing", "add_step", False, id="after the state was written", marks=pytest.mark.full
        ),
        pytest.param("advancing", "record", False, id="at the end of the transaction"),
        pytest.param("__main__", "disconnect", True, id="after the transaction"),
    ],
)
async def test_a_killed_submission_is_whole_or_never_happened(
    district: District,
    month: SubsidyMonth,
    database: str,
    module: str,
    function: str,
    submitted: bool,
) -> None:
    await settling.settle(
        district.cast.officer, month.id, settling.Chosen(), outcome=Outcome.PAY, reason="经核实"
    )
    code = await die(database, month.id, "submit", module, function, 1)

    month = await SubsidyMonth.get(id=month.id)
    steps = await MonthStep.filter(month_id=month.id, step=MonthStepKind.SUBMITTED).count()
    assert code == -signal.SIGKILL
    assert (month.state is MonthState.SUBMITTED) is submitted
    assert steps == int(submitted)
    if not submitted:
        figures = await figures_of(month.current_run_id)
        await approving.submit(
            district.cast.officer, month.id, people=figures.pay, total_fen=figures.pay_total_fen
        )
        assert await MonthStep.filter(step=MonthStepKind.SUBMITTED).count() == 1


@pytest.mark.parametrize("function", ["_write", "_finish"])
async def test_a_killed_worker_s_computation_is_taken_up_and_counted_once(
    district: District, month: SubsidyMonth, database: str, function: str
) -> None:
    await change_facts(district)
    asked = await service.request_computation(district.cast.officer, month.id)

    code = await die(database, month.id, "work", "computing", function, 1)

    job = await Job.get(id=asked.job_id)
    assert (code, job.state) == (-signal.SIGKILL, JobState.RUNNING)
    assert (await seen(month.id)).people == 6
    await asyncio.sleep(1.2)
    await Worker(load_actor).run(until_idle=True)
    job = await Job.get(id=asked.job_id)
    assert (job.state, job.attempts) == (JobState.DONE, 2)
    assert job.result is not None and job.result["people"] == 7
    assert await SubsidyLine.all().count() == 7
    assert await MonthStep.filter(month_id=month.id, step=MonthStepKind.COMPUTED).count() == 2
