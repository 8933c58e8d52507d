"""A process that dies on purpose.

`python -m tests.subsidies.dying URL MONTH_ID compute|submit|work MODULE FUNCTION CALL`

It computes or submits the month, or works off what is queued, and kills itself (SIGKILL) at the
given call of the given function.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import signal
import sys
from typing import Any

from workforce.actor import Actor
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.jobs import queue
from workforce.jobs.worker import Worker
from workforce.subsidies import approving, handlers, reading, service
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth

assert handlers.compute_month, "the handler registers itself"


def die_at(module_name: str, function: str, call: int) -> None:
    name = module_name if module_name == "__main__" else f"workforce.subsidies.{module_name}"
    module = importlib.import_module(name)
    original = getattr(module, function)
    calls = 0

    async def counting(*args: Any, **kwargs: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return await original(*args, **kwargs)

    setattr(module, function, counting)


async def load_actor(user_id: int | None) -> Actor:
    return Actor.system()


async def main(url: str, month_id: int, act: str) -> None:
    reading.CHUNK_PEOPLE = 2
    keys.use(keys.new_ring())
    await connect(orm_config(url, pool=2))
    if act == "work":
        queue.LEASE_SECONDS = 1
        await Worker(load_actor).run(until_idle=True)
    elif act == "compute":
        await service.compute(Actor.system(), month_id)
    else:
        month = await SubsidyMonth.get(id=month_id)
        figures = await figures_of(month.current_run_id)
        await approving.submit(
            Actor.system(), month_id, people=figures.pay, total_fen=figures.pay_total_fen
        )
    await disconnect()


if __name__ == "__main__":
    url, month, act, module, function, call = sys.argv[1:]
    die_at(module, function, int(call))
    asyncio.run(main(url, int(month), act))
