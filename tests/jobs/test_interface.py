"""Jobs over HTTP: one's own, everybody's with the permission, and nobody else's."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from workforce.audit.models import AuditEvent
from workforce.jobs import queue


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def test_everybody_sees_their_own_jobs_and_the_administrator_the_districts(
    ask: Asker, cast: Cast
) -> None:
    mine = await queue.enqueue(cast.officer, "intake.check", {})
    await queue.enqueue(cast.second_officer, "intake.check", {})
    elsewhere = await queue.enqueue(cast.outsider, "intake.check", {})

    own = (await ask("GET", "/jobs", cast.officer)).json()
    every = (await ask("GET", "/jobs?state=queued", cast.system_administrator)).json()

    assert [one["id"] for one in own["items"]] == [mine.id]
    assert own["items"][0]["created_by_name"] == cast.officer.name
    assert own["items"][0]["state_label"] == "排队中"
    assert every["total"] == 2
    next_door = await ask("POST", f"/jobs/{elsewhere.id}/cancel", cast.system_administrator)
    assert next_door.status_code == 404


async def test_a_job_of_somebody_else_is_missing_and_not_cancelled(ask: Asker, cast: Cast) -> None:
    job = await queue.enqueue(cast.officer, "intake.check", {})

    shown = await ask("GET", f"/jobs/{job.id}", cast.outsider)
    cancelled = await ask("POST", f"/jobs/{job.id}/cancel", cast.outsider)

    assert (shown.status_code, cancelled.status_code) == (404, 404)
    assert not (await queue.find(cast.officer, job.id)).is_finished


async def test_cancelling_is_recorded_and_once_is_enough(ask: Asker, cast: Cast) -> None:
    job = await queue.enqueue(cast.officer, "intake.check", {})

    first = await ask("POST", f"/jobs/{job.id}/cancel", cast.officer)
    second = await ask("POST", f"/jobs/{job.id}/cancel", cast.officer)

    assert first.json()["state"] == "cancelled"
    assert (second.status_code, second.json()["code"]) == (409, "jobs.not_cancellable")
    assert await AuditEvent.filter(action="jobs.job.cancelled", subject_id=job.id).count() == 1


async def test_nobody_sees_jobs_without_signing_in(ask: Asker) -> None:
    assert (await ask("GET", "/jobs")).status_code == 401
