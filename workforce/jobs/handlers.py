"""What a kind of job does. A domain registers its handlers; the worker looks them up here."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from workforce.actor import Actor
from workforce.database import execute, read_all
from workforce.errors import Refusal
from workforce.jobs import queue

PROGRESS_INTERVAL_SECONDS = 0.25


class Cancelled(Refusal):
    code = "jobs.cancelled"
    message = "任务已取消"


class LeaseLost(Refusal):
    """Another worker has taken the job up: whatever this one does now must not count."""

    code = "jobs.lease_lost"
    message = "任务已由其他进程接手"


@dataclass
class Run:
    """One attempt at a job, as its handler sees it."""

    job_id: int
    kind: str
    arguments: dict[str, Any]
    actor: Actor
    owner: str
    attempt: int
    finished: bool = False
    _told_at: float = field(default=float("-inf"))

    async def progress(self, done: int, total: int | None = None, note: str = "") -> None:
        """Tell how far the work is. Inside a verb it also fences: only the holder may go on.

        Raises Cancelled when somebody asked to stop, LeaseLost when the job is no longer ours.
        Outside a verb it writes at most four times a second.
        """
        if not self._is_due(done, total):
            return
        held = await execute(
            "UPDATE job SET done = ?, total = COALESCE(?, total), note = ?"
            " WHERE id = ? AND owner = ? AND state = 'running'",
            [done, total, note, self.job_id, self.owner],
        )
        if not held:
            raise LeaseLost()
        await self.refuse_if_cancelled()

    async def refuse_if_lost(self) -> None:
        """Inside a verb: what it writes counts only while the job is ours and wanted."""
        held = await execute(
            "UPDATE job SET note = note WHERE id = ? AND owner = ? AND state = 'running'",
            [self.job_id, self.owner],
        )
        if not held:
            raise LeaseLost()
        await self.refuse_if_cancelled()

    async def refuse_if_cancelled(self) -> None:
        [row] = await read_all("SELECT cancel_requested FROM job WHERE id = ?", [self.job_id])
        if row["cancel_requested"]:
            raise Cancelled()

    async def finish_in_transaction(self, result: dict[str, Any]) -> None:
        """Inside the handler's own verb: the result and what it rests on commit together."""
        await queue.finish(self.job_id, self.owner, result)
        self.finished = True

    def _is_due(self, done: int, total: int | None) -> bool:
        from workforce.database import in_one_transaction

        moment = time.monotonic()
        if (
            not in_one_transaction()
            and done != total
            and moment - self._told_at < PROGRESS_INTERVAL_SECONDS
        ):
            return False
        self._told_at = moment
        return True


Handler = Callable[[Run], Awaitable[dict[str, Any]]]
Tidying = Callable[[Actor], Awaitable[object]]

HANDLERS: dict[str, Handler] = {}
TIDYINGS: list[Tidying] = []
LABELS: dict[str, str] = {}


def handles(kind: str, label: str = "") -> Callable[[Handler], Handler]:
    """Register the function that does this kind of job; `label` is what people read."""

    def register(handler: Handler) -> Handler:
        assert HANDLERS.get(kind) in (None, handler), f"two handlers for {kind}"
        HANDLERS[kind] = handler
        if label:
            LABELS[kind] = label
        return handler

    return register


def tidies(tidying: Tidying) -> Tidying:
    """Register housekeeping the worker does every minute; it must be safe to repeat."""
    TIDYINGS.append(tidying)
    return tidying
