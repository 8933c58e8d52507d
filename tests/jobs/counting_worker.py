"""A worker process for tests: `python -m tests.jobs.counting_worker URL [JOBS]`.

It dies after JOBS jobs, when given. Its handler writes one row per job, in the transaction that
also ends the job.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import Any

from workforce.actor import Actor
from workforce.crypto import keys
from workforce.database import connect, disconnect, execute, orm_config, verb
from workforce.jobs import queue
from workforce.jobs.handlers import Run, handles
from workforce.jobs.worker import Worker

queue.LEASE_SECONDS = 2
IDLE_SECONDS = 4

die_after = int(sys.argv[2]) if len(sys.argv) > 2 else None
begun = 0


@handles("tests.count")
async def count(run: Run) -> dict[str, Any]:
    await write_effect(run.actor, run)
    return {}


@verb
async def write_effect(actor: Actor, run: Run) -> None:
    global begun
    begun += 1
    await execute("INSERT INTO effect (job_id) VALUES (?)", [run.job_id])
    await run.finish_in_transaction({"number": run.arguments["number"]})
    if die_after is not None and begun > die_after:
        os.kill(os.getpid(), signal.SIGKILL)


async def load_actor(user_id: int | None) -> Actor:
    return Actor.system()


async def main() -> None:
    keys.use(keys.new_ring())
    await connect(orm_config(sys.argv[1], pool=2))
    worker = Worker(load_actor)
    idle = asyncio.get_running_loop().time()
    while asyncio.get_running_loop().time() - idle < IDLE_SECONDS:
        if await worker.run(until_idle=True):
            idle = asyncio.get_running_loop().time()
        await asyncio.sleep(0.05)
    await disconnect()


if __name__ == "__main__":
    asyncio.run(main())
