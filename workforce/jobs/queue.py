"""任务的登记、领取、办结：每一步都是一个事务，只有持有者能改。"""

from __future__ import annotations

import time
from typing import Any, cast

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F, Q, Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit.recording import record
from workforce.database import savepoint, verb
from workforce.database.paging import slice_of
from workforce.errors import Missing, Refusal
from workforce.jobs.models import Job
from workforce.paging import Page, Slice
from workforce.vocabulary import JobState

LEASE_SECONDS = 15
ATTEMPTS_MAX = 5
RETRY_SECONDS = 3
UNFINISHED = [JobState.QUEUED, JobState.RUNNING]


class JobNotCancellable(Refusal):
    code = "jobs.not_cancellable"
    message = "任务已经结束，不能取消"


class JobNotHeld(Refusal):
    """The result of a job that somebody else holds now; the transaction around it is undone."""

    code = "jobs.not_held"
    message = "任务已由其他进程接手，本次结果作废"


@verb
async def enqueue(
    actor: Actor,
    kind: str,
    arguments: dict[str, Any],
    *,
    total: int = 0,
    organisation_id: int | None = None,
    unique_key: str | None = None,
) -> Job:
    """登记任务；同一 unique_key 的任务尚未结束时，返回那一个。

    Called inside a verb it commits with that verb: a change is never stored without its job.
    """
    waiting = await _unfinished(unique_key)
    if waiting is not None:
        return waiting
    try:
        async with savepoint():
            return await Job.create(
                kind=kind,
                arguments=arguments,
                total=total,
                organisation_id=organisation_id,
                unique_key=unique_key,
                created_by_id=actor.user_id,
            )
    except IntegrityError:  # somebody asked for the same a moment ago
        waiting = await _unfinished(unique_key)
        if waiting is None:
            raise
        return waiting


async def _unfinished(unique_key: str | None) -> Job | None:
    if unique_key is None:
        return None
    return await Job.filter(unique_key=unique_key, state__in=UNFINISHED).first()


@verb
async def cancel(actor: Actor, job_id: int) -> Job:
    """取消任务：排队的立即取消，进行中的在下一个检查点停下。"""
    job = await visible(actor).filter(id=job_id).select_for_update().first()
    if job is None:
        raise Missing()
    if job.is_finished:
        raise JobNotCancellable()
    before = {"state": job.state.value}
    if job.state == JobState.QUEUED:
        job.state, job.finished_at = JobState.CANCELLED, clock.now()
    job.cancel_requested = True
    await job.save(update_fields=["state", "finished_at", "cancel_requested"])
    await record(actor, "jobs.job.cancelled", job, before=before, after={"state": job.state.value})
    return job


def visible(actor: Actor) -> QuerySet[Job]:
    """One's own jobs; with jobs.read_all also those of the people and bodies in reach."""
    if actor.is_system:
        return Job.all()
    seen = Q(created_by_id=actor.user_id) if actor.user_id else Q(id__in=[])
    for path in actor.paths_for("jobs.read_all"):
        seen |= Q(organisation_id__in=_below("organisation", path=path))
        seen |= Q(created_by_id__in=_below("created_by", organisation__path=path))
    return Job.filter(seen)


async def find(actor: Actor, job_id: int) -> Job:
    """One job with the person who asked for it; raises Missing."""
    job = await visible(actor).filter(id=job_id).select_related("created_by").first()
    if job is None:
        raise Missing()
    return job


async def listed(
    actor: Actor, page: Page, *, state: JobState | None = None, kind: str | None = None
) -> Slice[Job]:
    rows = visible(actor).select_related("created_by")
    if state is not None:
        rows = rows.filter(state=state)
    if kind is not None:
        rows = rows.filter(kind=kind)
    return await slice_of(rows, page, sorts=("created_at",), default="-id")


def _below(relation: str, **place: str) -> Subquery:
    """Ids of what stands below a path; users and organisations are known by name only here."""
    model = cast("Any", Job._meta.fields_map[relation]).related_model
    beneath = {f"{field}__startswith": path for field, path in place.items()}
    return Subquery(model.filter(**beneath).values("id"))


@verb
async def claim(actor: Actor, owner: str) -> Job | None:
    """The oldest job that nobody holds, now held by `owner` for LEASE_SECONDS."""
    moment = now_ms()
    await _fail_exhausted(moment)
    job = await (
        Job.filter(state__in=UNFINISHED, lease_until__lt=moment)
        .order_by("id")
        .limit(1)
        .select_for_update(skip_locked=True)
        .first()
    )
    if job is None:
        return None
    job.state, job.owner, job.attempts = JobState.RUNNING, owner, job.attempts + 1
    job.lease_until = moment + LEASE_SECONDS * 1000
    job.started_at = job.started_at or clock.now()
    await job.save(update_fields=["state", "owner", "attempts", "lease_until", "started_at"])
    return job


async def has_waiting() -> bool:
    """Whether a claim would find something; reads only, so that idle workers lock nothing."""
    return await Job.filter(state__in=UNFINISHED, lease_until__lt=now_ms()).exists()


async def extend(job_id: int, owner: str) -> bool:
    """Hold the job for another LEASE_SECONDS; False when it is no longer `owner`'s."""
    held = Job.filter(id=job_id, owner=owner, state=JobState.RUNNING)
    return bool(await held.update(lease_until=now_ms() + LEASE_SECONDS * 1000))


async def finish(job_id: int, owner: str, result: dict[str, Any]) -> None:
    """Done, in the open transaction, unless somebody else holds the job by now."""
    await _end(job_id, owner, JobState.DONE, result=result, error="")


@verb
async def complete(actor: Actor, job_id: int, owner: str, result: dict[str, Any]) -> None:
    await finish(job_id, owner, result)


@verb
async def fail(actor: Actor, job_id: int, owner: str, error: str) -> None:
    await _end(job_id, owner, JobState.FAILED, error=error[:500])


@verb
async def stop(actor: Actor, job_id: int, owner: str) -> None:
    """Cancelled at a checkpoint: what was committed before stays, the handler said what that is."""
    await _end(job_id, owner, JobState.CANCELLED, error="")


@verb
async def release(actor: Actor, job_id: int, owner: str, *, blameless: bool) -> None:
    """Back to the queue: at once when the worker is stopping, a little later after a fault."""
    wait = 0 if blameless else RETRY_SECONDS * 1000
    await Job.filter(id=job_id, owner=owner, state=JobState.RUNNING).update(
        state=JobState.QUEUED,
        owner="",
        lease_until=now_ms() + wait if wait else 0,
        attempts=F("attempts") - (1 if blameless else 0),
    )


async def _end(job_id: int, owner: str, state: JobState, **changes: Any) -> None:
    held = Job.filter(id=job_id, owner=owner, state=JobState.RUNNING)
    if not await held.update(state=state, finished_at=clock.now(), lease_until=0, **changes):
        raise JobNotHeld()


async def _fail_exhausted(moment: int) -> None:
    tired = Q(state__in=UNFINISHED, lease_until__lt=moment, attempts__gte=ATTEMPTS_MAX)
    await Job.filter(tired).update(
        state=JobState.FAILED,
        finished_at=clock.now(),
        error=f"连续 {ATTEMPTS_MAX} 次中断，已停止重试，请联系系统管理员",
    )


def now_ms() -> int:
    """Real time, also where a test holds the clock still: leases are between machines."""
    return int(time.time() * 1000)
