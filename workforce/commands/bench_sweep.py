"""One computation of a month in a process of its own, told in seconds and megabytes.

`python -m workforce.commands.bench_sweep KEYS URL MONTH_ID sweep|decide` prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from workforce.commands.bench_district import SYSTEM
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.subsidies import computing
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import judge_by, wanted_of
from workforce.subsidies.reading import subjects
from workforce.subsidies.reading_rows import Subject
from workforce.subsidies.scope import month_of


async def swept(month_id: int) -> dict[str, Any]:
    """A run as the worker makes it, and the time inside reading, deciding and writing.

    They go on at the same time: together they are more than the whole.
    """
    month = await SubsidyMonth.get(id=month_id).select_related("policy", "district")
    spent: defaultdict[str, float] = defaultdict(float)
    outcomes: Counter[str] = Counter()
    decided, write = computing._decided, computing._write

    def timed_decided(*given: Any) -> Any:
        began = time.perf_counter()
        rows, codes = decided(*given)
        spent["decide"] += time.perf_counter() - began
        outcomes.update(row[computing.COLUMNS.index("outcome") - 1] for row in rows)
        return rows, codes

    async def timed_write(*given: Any) -> None:
        began = time.perf_counter()
        await write(*given)
        spent["write"] += time.perf_counter() - began

    def timed_subjects(*given: Any) -> AsyncIterator[list[Subject]]:
        return _timed(subjects(*given), spent)

    # The product's own functions with a clock around them; a module's names are not for assigning.
    vars(computing).update(_decided=timed_decided, _write=timed_write, subjects=timed_subjects)
    began = time.perf_counter()
    run = await computing.write_run(SYSTEM, month, None, _nobody)
    whole = time.perf_counter() - began
    return {
        "run_id": run.id, "people": run.people, "digest": run.digest, "seconds": whole,
        "decide_seconds": spent["decide"], "write_seconds": spent["write"],
        "read_seconds": spent["read"], "outcomes": dict(outcomes),
        "peak_mb": _peak_mb(),
    }  # fmt: skip


async def _timed(
    chunks: AsyncIterator[list[Subject]], spent: defaultdict[str, float]
) -> AsyncIterator[list[Subject]]:
    while True:
        began = time.perf_counter()
        chunk = await anext(chunks, None)
        spent["read"] += time.perf_counter() - began
        if chunk is None:
            return
        yield chunk


async def _nobody(done: int) -> None:
    """Nobody listens to the progress."""


async def decided(month_id: int) -> dict[str, Any]:
    """Deciding alone: some people are in memory as read, their findings come out as codes.

    In processor time, as the other contender's: a neighbour's load is neither's.
    """
    month = await SubsidyMonth.get(id=month_id).select_related("policy", "district")
    judge = judge_by(month.policy, month_of(month))
    outcomes: Counter[str] = Counter()
    seconds = 0.0
    async for chunk in subjects(month.district_id, month_of(month), wanted_of(month.policy)):
        began = time.process_time()
        found = judge.verdicts_of(chunk)
        seconds += time.process_time() - began
        outcomes.update(one.code for one in found)
    return {"seconds": seconds, "outcomes": dict(outcomes), "peak_mb": _peak_mb()}


def _peak_mb() -> float:
    """This program's own high-water mark; `getrusage` would begin with its parent's."""
    [line] = [one for one in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in one]
    return round(int(line.split()[1]) / 1024, 1)


async def _connected(url: str, month_id: int, what: str) -> dict[str, Any]:
    await connect(orm_config(url))
    try:
        return await (decided if what == "decide" else swept)(month_id)
    finally:
        await disconnect()


def main(ring: str, url: str, month_id: str, what: str) -> None:
    keys.use(keys.load_keys(Path(ring)))
    sys.stdout.write(json.dumps(asyncio.run(_connected(url, int(month_id), what))) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
