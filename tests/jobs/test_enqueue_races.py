"""Asking for the same work several times at once gives one job to all who asked."""

from __future__ import annotations

import asyncio

from workforce.actor import Actor
from workforce.jobs import queue
from workforce.jobs.models import Job

SYSTEM = Actor.system()


async def test_one_unfinished_job_per_key_also_when_asked_at_once(database: str) -> None:
    jobs = await asyncio.gather(
        *(queue.enqueue(SYSTEM, "tests.once", {"n": n}, unique_key="district:1") for n in range(5))
    )

    assert len({job.id for job in jobs}) == 1
    assert await Job.all().count() == 1
