"""The worker: each job once, whatever dies; cancelled, refused and broken jobs end well."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from workforce.actor import Actor
from workforce.database import execute, read_all, verb
from workforce.errors import Refusal, Unavailable
from workforce.jobs import queue, worker
from workforce.jobs.handlers import HANDLERS, Run
from workforce.jobs.models import Job
from workforce.vocabulary import JobState

ROOT = Path(__file__).parents[2]
SYSTEM = Actor.system()


async def load_actor(user_id: int | None) -> Actor:
    return Actor.system()


@pytest.fixture
def handler(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Register a handler for this test alone."""

    def register(kind: str, function: Any) -> None:
        monkeypatch.setitem(HANDLERS, kind, function)

    return register


async def run_until_idle() -> worker.Worker:
    one = worker.Worker(load_actor)
    await asyncio.wait_for(one.run(until_idle=True), 30)
    return one


def start_worker(url: str, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.jobs.counting_worker", url, *arguments]
    return subprocess.Popen(command, cwd=ROOT, env=dict(os.environ))


async def test_two_hundred_jobs_are_done_once_each_though_a_worker_is_killed(database: str) -> None:
    await execute("CREATE TABLE effect (job_id BIGINT NOT NULL)")
    for number in range(200):
        await queue.enqueue(SYSTEM, "tests.count", {"number": number})

    workers = [start_worker(database, "5"), *(start_worker(database) for _ in range(3))]
    codes = [await asyncio.to_thread(process.wait, 120) for process in workers]

    states = Counter([job.state for job in await Job.all()])
    effects = Counter([row["job_id"] for row in await read_all("SELECT job_id FROM effect")])
    assert codes == [-9, 0, 0, 0]
    assert states == {JobState.DONE: 200}
    assert set(effects.values()) == {1} and len(effects) == 200
    assert await Job.filter(attempts__gt=1).count() == 1


async def test_a_job_keeps_its_result(database: str, handler: Any) -> None:
    async def double(run: Run) -> dict[str, Any]:
        await run.progress(1, 2, "一半")
        return {"doubled": run.arguments["number"] * 2}

    handler("tests.double", double)
    job = await queue.enqueue(SYSTEM, "tests.double", {"number": 21})
    await run_until_idle()

    await job.refresh_from_db()
    assert (job.state, job.result, job.done, job.total) == (JobState.DONE, {"doubled": 42}, 1, 2)
    assert job.finished_at is not None


async def test_a_refusal_fails_the_job_with_its_sentence(database: str, handler: Any) -> None:
    class Impossible(Refusal):
        message = "本月没有可以计算的人员"

    async def refuse(run: Run) -> dict[str, Any]:
        raise Impossible()

    handler("tests.refuse", refuse)
    job = await queue.enqueue(SYSTEM, "tests.refuse", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert (job.state, job.error, job.attempts) == (JobState.FAILED, "本月没有可以计算的人员", 1)


async def test_a_bug_fails_the_job_at_once_and_tells_nothing_of_itself(
    database: str, handler: Any
) -> None:
    async def break_down(run: Run) -> dict[str, Any]:
        raise KeyError("13800000000")

    handler("tests.break", break_down)
    job = await queue.enqueue(SYSTEM, "tests.break", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert (job.state, job.attempts) == (JobState.FAILED, 1)
    assert "13800000000" not in job.error and "系统管理员" in job.error


async def test_what_a_failed_handler_wrote_in_its_verb_is_undone(
    database: str, handler: Any
) -> None:
    await execute("CREATE TABLE effect (job_id BIGINT NOT NULL)")

    @verb
    async def write(actor: Actor, run: Run) -> None:
        await execute("INSERT INTO effect (job_id) VALUES (?)", [run.job_id])
        await run.finish_in_transaction({})
        raise KeyError("after the result")

    async def handle(run: Run) -> dict[str, Any]:
        await write(run.actor, run)
        return {}

    handler("tests.half", handle)
    job = await queue.enqueue(SYSTEM, "tests.half", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert job.state == JobState.FAILED
    assert await read_all("SELECT job_id FROM effect") == []


async def test_a_passing_fault_is_tried_again_until_the_fifth_time(
    database: str, handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "RETRY_SECONDS", 0)
    tries = []

    async def out_of_reach(run: Run) -> dict[str, Any]:
        tries.append(run.attempt)
        raise Unavailable()

    handler("tests.away", out_of_reach)
    job = await queue.enqueue(SYSTEM, "tests.away", {})
    for _ in range(7):
        await run_until_idle()

    await job.refresh_from_db()
    assert tries == [1, 2, 3, 4, 5]
    assert job.state == JobState.FAILED and "5 次" in job.error


async def test_a_running_job_is_cancelled_at_its_next_checkpoint(
    database: str, handler: Any
) -> None:
    steps = []

    async def count_slowly(run: Run) -> dict[str, Any]:
        for number in range(1000):
            steps.append(number)
            if number == 3:
                await queue.cancel(SYSTEM, run.job_id)
            await run.progress(number, number)
        return {}

    handler("tests.slow", count_slowly)
    job = await queue.enqueue(SYSTEM, "tests.slow", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert job.state == JobState.CANCELLED and steps == [0, 1, 2, 3]


async def test_a_queued_job_is_cancelled_at_once_and_a_finished_one_not(
    database: str, handler: Any
) -> None:
    async def quick(run: Run) -> dict[str, Any]:
        return {}

    handler("tests.quick", quick)
    waiting = await queue.enqueue(SYSTEM, "tests.quick", {})
    cancelled = await queue.cancel(SYSTEM, waiting.id)
    finished = await queue.enqueue(SYSTEM, "tests.quick", {})
    await run_until_idle()

    assert cancelled.state == JobState.CANCELLED
    with pytest.raises(queue.JobNotCancellable):
        await queue.cancel(SYSTEM, finished.id)
    with pytest.raises(queue.JobNotCancellable):
        await queue.cancel(SYSTEM, waiting.id)


async def test_a_job_taken_over_counts_once_though_both_finish(database: str) -> None:
    job = await queue.enqueue(SYSTEM, "tests.any", {})
    await queue.claim(SYSTEM, "first")
    await Job.filter(id=job.id).update(lease_until=0)
    await queue.claim(SYSTEM, "second")

    await queue.complete(SYSTEM, job.id, "second", {"by": "second"})
    with pytest.raises(queue.JobNotHeld):
        await queue.complete(SYSTEM, job.id, "first", {"by": "first"})

    await job.refresh_from_db()
    assert job.result == {"by": "second"}


async def test_the_same_key_gives_the_unfinished_job_and_a_new_one_after_it(
    database: str, handler: Any
) -> None:
    async def quick(run: Run) -> dict[str, Any]:
        return {}

    handler("tests.quick", quick)
    first = await queue.enqueue(SYSTEM, "tests.quick", {}, unique_key="month:1")
    same = await queue.enqueue(SYSTEM, "tests.quick", {}, unique_key="month:1")
    await run_until_idle()
    later = await queue.enqueue(SYSTEM, "tests.quick", {}, unique_key="month:1")

    assert same.id == first.id
    assert later.id != first.id


async def test_a_job_of_an_undone_verb_was_never_queued(database: str) -> None:
    @verb
    async def change_and_enqueue(actor: Actor) -> None:
        await queue.enqueue(actor, "tests.any", {})
        raise Unavailable()

    with pytest.raises(Unavailable):
        await change_and_enqueue(SYSTEM)

    assert await Job.all().count() == 0


async def test_a_stopping_worker_gives_its_job_back_blameless(
    database: str, handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "GRACE_SECONDS", 0.1)
    one = worker.Worker(load_actor)

    async def wait_for_ever(run: Run) -> dict[str, Any]:
        one.stopping.set()
        await asyncio.Event().wait()
        return {}

    handler("tests.endless", wait_for_ever)
    job = await queue.enqueue(SYSTEM, "tests.endless", {})
    await asyncio.wait_for(one.run(), 10)

    await job.refresh_from_db()
    assert (job.state, job.attempts, job.owner) == (JobState.QUEUED, 0, "")


async def test_a_database_gone_for_a_moment_does_not_stop_the_handler(
    database: str, handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "HEARTBEAT_SECONDS", 0.02)
    extend, beats = queue.extend, asyncio.Event()
    missed = []

    async def away_at_first(job_id: int, owner: str) -> bool:
        if len(missed) < 3:
            missed.append(job_id)
            raise ConnectionResetError
        beats.set()
        return await extend(job_id, owner)

    async def wait_for_a_beat(run: Run) -> dict[str, Any]:
        await beats.wait()
        return {"beaten": True}

    monkeypatch.setattr(queue, "extend", away_at_first)
    handler("tests.patient", wait_for_a_beat)
    job = await queue.enqueue(SYSTEM, "tests.patient", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert len(missed) == 3
    assert (job.state, job.attempts) == (JobState.DONE, 1)


async def test_a_lost_lease_stops_the_handler(
    database: str, handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "HEARTBEAT_SECONDS", 0.05)
    stopped = []

    async def lose(run: Run) -> dict[str, Any]:
        await Job.filter(id=run.job_id).update(owner="another", lease_until=2**60)
        try:
            await asyncio.Event().wait()
        finally:
            stopped.append(run.job_id)
        return {}

    handler("tests.lose", lose)
    job = await queue.enqueue(SYSTEM, "tests.lose", {})
    await run_until_idle()

    await job.refresh_from_db()
    assert stopped == [job.id]
    assert (job.state, job.owner) == (JobState.RUNNING, "another")
