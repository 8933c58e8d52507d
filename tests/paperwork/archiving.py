"""Asking for an archive and having it made, as the worker would."""

from __future__ import annotations

import hashlib

from workforce.actor import Actor
from workforce.jobs.models import Job
from workforce.jobs.worker import Worker
from workforce.paperwork import handlers, keeping
from workforce.paperwork.models import AuditBundle
from workforce.subsidy_words import BundleOf
from workforce.vocabulary import JobState

__all__ = ["archived", "handlers", "made", "work"]


async def work(actor: Actor) -> None:
    async def load(user_id: int | None) -> Actor:
        assert user_id == actor.user_id
        return actor

    await Worker(load).run(until_idle=True)


async def made(actor: Actor, about: BundleOf, subject_id: int) -> AuditBundle:
    """The archive somebody asked for, finished."""
    asked = await keeping.request_bundle(actor, about, subject_id)
    await work(actor)
    job = await Job.get(id=asked.id)
    assert job.state is JobState.DONE, job.error
    assert job.result is not None and job.done == job.total
    return await AuditBundle.get(id=job.result["bundle_id"])


async def archived(actor: Actor, about: BundleOf, subject_id: int) -> bytes:
    bundle = await made(actor, about, subject_id)
    content = b"".join([part async for part in keeping.parts_of(bundle)])
    assert (len(content), hashlib.sha256(content).hexdigest()) == (bundle.size, bundle.sha256)
    return content
