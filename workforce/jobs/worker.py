"""The worker: takes one job at a time, keeps its lease, and ends it with its result.

A handler runs in a task of its own; beside it a heartbeat extends the lease. When the lease is
lost the handler is stopped, and the owner fence keeps whatever it still tries from counting.
"""

from __future__ import annotations

import asyncio
import os
import socket
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import structlog

from workforce.actor import Actor
from workforce.database.troubles import refusal_behind
from workforce.errors import Refusal, StorageFull, Unavailable
from workforce.jobs import queue
from workforce.jobs.handlers import HANDLERS, TIDYINGS, Cancelled, LeaseLost, Run
from workforce.jobs.models import Job

HEARTBEAT_SECONDS = 3
POLL_SECONDS = 0.3
TIDY_SECONDS = 60
GRACE_SECONDS = 10
log = structlog.get_logger("jobs")
Result = TypeVar("Result")
LoadActor = Callable[[int | None], Awaitable[Actor]]


class Worker:
    """`load_actor` turns the user who asked into an actor with today's permissions."""

    def __init__(self, load_actor: LoadActor) -> None:
        self.load_actor = load_actor
        self.owner = f"{socket.gethostname()[:30]}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        self.stopping = asyncio.Event()
        self.system = Actor.system()

    async def run(self, *, until_idle: bool = False) -> int:
        """Work until told to stop (or, for the command line and tests, until nothing waits)."""
        done = 0
        tidied_at = float("-inf")
        while not self.stopping.is_set():
            if (moment := asyncio.get_running_loop().time()) - tidied_at >= TIDY_SECONDS:
                tidied_at = moment
                await self._guarded(self._tidy())
            if await self._guarded(self._take_one()):
                done += 1
            elif until_idle:
                break
            else:
                await self._pause(POLL_SECONDS)
        return done

    async def _take_one(self) -> bool:
        if not await queue.has_waiting():
            return False
        job = await queue.claim(self.system, self.owner)
        if job is None:
            return False
        await self._attend(job)
        return True

    async def _attend(self, job: Job) -> None:
        log.info("job started", job=job.id, kind=job.kind, attempt=job.attempts)
        run: list[Run] = []
        work = asyncio.create_task(self._work(job, run))
        heart = asyncio.create_task(self._heartbeat(job))
        stop = asyncio.create_task(self.stopping.wait())
        await asyncio.wait({work, heart, stop}, return_when=asyncio.FIRST_COMPLETED)
        if stop.done() and not work.done() and not heart.done():
            await asyncio.wait({work, heart}, timeout=GRACE_SECONDS, return_when="FIRST_COMPLETED")
        for task in (work, heart, stop):
            task.cancel()
        await asyncio.wait({work, heart, stop})
        await self._conclude(job, work, finished=bool(run and run[0].finished))

    async def _work(self, job: Job, made: list[Run]) -> dict[str, Any]:
        handler = HANDLERS.get(job.kind)
        if handler is None:
            raise HandlerMissing(kind=job.kind)
        actor = await self.load_actor(job.created_by_id)
        run = Run(job.id, job.kind, dict(job.arguments), actor, self.owner, job.attempts)
        made.append(run)
        await run.refuse_if_cancelled()
        return await handler(run)

    async def _heartbeat(self, job: Job) -> None:
        """Ends only when the lease is lost; a database that is gone for a moment is asked again."""
        loop = asyncio.get_running_loop()
        held_until = loop.time() + queue.LEASE_SECONDS
        while loop.time() < held_until:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            beat = await _ended(queue.extend(job.id, self.owner))
            if (fault := beat.exception()) is not None:
                if not _is_passing(fault):
                    raise fault
                log.warning("heartbeat missed", job=job.id, fault=type(fault).__name__)
                continue
            if not beat.result():
                return
            held_until = loop.time() + queue.LEASE_SECONDS

    async def _conclude(self, job: Job, work: asyncio.Task[Any], *, finished: bool) -> None:
        fault = None if work.cancelled() else work.exception()
        facts = {"job": job.id, "kind": job.kind}
        if work.cancelled():
            log.warning("job interrupted", **facts)
            await queue.release(self.system, job.id, self.owner, blameless=self.stopping.is_set())
        elif fault is None:
            if not finished:
                await queue.complete(self.system, job.id, self.owner, work.result() or {})
            log.info("job done", **facts)
        elif isinstance(fault, Cancelled):
            await queue.stop(self.system, job.id, self.owner)
            log.info("job cancelled", **facts)
        elif isinstance(fault, LeaseLost | queue.JobNotHeld):
            log.warning("job lost", **facts)
        elif _is_passing(fault):
            log.error("job postponed", **facts, fault=type(fault).__name__)
            await queue.release(self.system, job.id, self.owner, blameless=False)
        else:
            await queue.fail(self.system, job.id, self.owner, _sentence(job, fault))

    async def _tidy(self) -> None:
        for tidying in TIDYINGS:
            await tidying(self.system)

    async def _guarded(self, step: Coroutine[Any, Any, Any]) -> Any:
        """A database that is gone for a while ends nothing: say so, wait, try again."""
        done = await _ended(step)
        fault = done.exception()
        if fault is None:
            return done.result()
        if not _is_passing(fault) and not isinstance(fault, queue.JobNotHeld):
            raise fault
        log.error("worker waits", fault=type(fault).__name__)
        await self._pause(1)
        return None

    async def _pause(self, seconds: float) -> None:
        waiting = asyncio.create_task(self.stopping.wait())
        await asyncio.wait({waiting}, timeout=seconds)
        waiting.cancel()


async def _ended(step: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
    """The task of `step`, done: what it raised can be looked at without catching everything."""
    task = asyncio.create_task(step)
    try:
        await asyncio.wait({task})
    finally:
        task.cancel()
    return task


def _is_passing(fault: BaseException) -> bool:
    """The world's fault, worth another attempt; any other would only repeat."""
    world = fault if isinstance(fault, Refusal) else refusal_behind(fault)
    return isinstance(world, Unavailable | StorageFull)


def _sentence(job: Job, fault: BaseException) -> str:
    """What the person reads; what a bug says goes to the log and not to them."""
    if isinstance(fault, Refusal):
        log.info("job refused", job=job.id, kind=job.kind, code=fault.code)
        return fault.sentence
    log.error("job failed", job=job.id, kind=job.kind, exc_info=fault)
    return f"系统内部错误，请联系系统管理员（任务 {job.id}）"


class HandlerMissing(Refusal):
    code = "jobs.handler_missing"
    message = "没有办理“{kind}”的程序，请检查版本"
