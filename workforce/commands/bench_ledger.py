"""`workforce bench ledger`：posting against the same rows written bare, in turns, on one machine.

PostgreSQL runs with fsync on, SQLite with `synchronous=FULL`. A run whose sums, balances or lots
do not add up afterwards prints no ratio.
"""

from __future__ import annotations

import asyncio
import os
import platform
import resource
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from workforce.commands import bench_confirming, bench_deep, bench_raw
from workforce.commands.bench_posts import HOT, SYSTEM, UNIFORM, Poster, Posters, fill, posters
from workforce.commands.bench_scratch import scratch_postgres
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config, read_all
from workforce.database.upgrade import upgrade
from workforce.ledger.verify import verify

ROUNDS = 7
SECONDS = 2.0
Pairs = list[tuple[float, float]]


class Unbalanced(AssertionError):
    """The run wrote something that does not add up: its figures mean nothing."""


def bench() -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="workforce-bench-") as name:
        folder = Path(name)
        keys.use(keys.make_keys(folder / "keys.json"))
        with scratch_postgres(name) as url:
            asyncio.run(_prepare(url))
            with posters(url, folder / "keys.json") as ours:
                cases = [_uniform(url, ours), _hot(url, ours)]
            cases.append(asyncio.run(_connected(url, lambda: _batch(url))))
            cases.append(asyncio.run(_connected(url, _deep)))
            durable = asyncio.run(_connected(url, _fsync))
        cases.insert(3, asyncio.run(_sqlite(folder)))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return {
        "bench": "ledger", "machine": machine, "load": round(os.getloadavg()[0], 1),
        "raw_by": bench_raw.contender(), "fsync": durable, "cases": cases,
    }  # fmt: skip


def _uniform(url: str, ours: Posters) -> dict[str, Any]:
    done = _Done("single_uniform_8")
    pairs = []
    for _ in range(ROUNDS):
        raw = bench_raw.per_second(url, 8, SECONDS)
        pairs.append((ours.per_second(UNIFORM, 8, SECONDS), raw))
    _check(url)
    done(pairs)
    return done.case


def _hot(url: str, ours: Posters) -> dict[str, Any]:
    done = _Done("hot_32")
    pairs = []
    for _ in range(ROUNDS):
        uniform = ours.per_second(UNIFORM, 32, SECONDS)
        pairs.append((ours.per_second(HOT, 32, SECONDS), uniform))
    _check(url)
    done(pairs)
    return done.case


async def _batch(url: str) -> dict[str, Any]:
    done = _Done("batch_1000")
    shift = await bench_confirming.prepare(SYSTEM)
    await bench_confirming.confirm_a_thousand(shift)  # the accounts are opened here
    pairs = []
    for _ in range(ROUNDS):
        raw = await asyncio.to_thread(bench_raw.per_second, url, 8, SECONDS)
        seconds = await bench_confirming.confirm_a_thousand(shift)
        pairs.append((bench_confirming.RECORDS / seconds, raw))
    if await verify() or not await bench_confirming.all_were_credited():
        raise Unbalanced("batch_1000")
    done(pairs, n=ROUNDS * bench_confirming.RECORDS)
    return done.case


async def _deep() -> dict[str, Any]:
    done = _Done("deep_account")
    accounts = await bench_deep.make_deep(SYSTEM)
    await read_all("ANALYZE")
    deep, fresh = await bench_deep.use_in_turns(*accounts)
    if await verify():
        raise Unbalanced("deep_account")
    done([(deep, fresh)], n=bench_deep.ENTRIES, seconds=deep, reference_seconds=fresh)
    return done.case


async def _sqlite(folder: Path) -> dict[str, Any]:
    url = f"sqlite://{folder / 'ours.sqlite3'}"
    await upgrade(url)
    bare = bench_raw.BareSqlite(folder / "bare.sqlite3")

    async def measured() -> dict[str, Any]:
        done = _Done("sqlite_full")
        await fill(SYSTEM)
        poster = await Poster.open()
        pairs = []
        for _ in range(ROUNDS):
            raw = await asyncio.to_thread(bare.per_second, SECONDS)
            pairs.append((await poster.count(UNIFORM, 1, SECONDS) / SECONDS, raw))
        if await verify():
            raise Unbalanced("sqlite_full")
        done(pairs)
        return done.case

    case: dict[str, Any] = await _connected(url, measured)
    return case


class _Done:
    """Collects one case: the ratio is the median of the rounds' ratios."""

    def __init__(self, name: str) -> None:
        self.name, self.began = name, time.perf_counter()
        self.case: dict[str, Any] = {}

    def __call__(self, pairs: Pairs, **more: Any) -> None:
        ours = statistics.median(mine for mine, _ in pairs)
        theirs = statistics.median(reference for _, reference in pairs)
        per_second = "seconds" not in more
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, children)
        self.case = {
            "case": self.name,
            "ratio": round(statistics.median(mine / reference for mine, reference in pairs), 3),
            "n": more.get("n", round(ours * SECONDS * len(pairs))),
            "seconds": round(more.get("seconds", 1 / ours), 6),
            "reference_seconds": round(more.get("reference_seconds", 1 / theirs), 6),
            **({"per_second": round(ours), "reference_per_second": round(theirs)}
               if per_second else {}),
            "peak_mb": round(peak / 1024, 1),
            "took_seconds": round(time.perf_counter() - self.began, 1),
            "invariants": "ok",
        }  # fmt: skip


async def _prepare(url: str) -> None:
    await upgrade(url)
    await bench_raw.prepare(url)
    await _connected(url, lambda: fill(SYSTEM))


def _check(url: str) -> None:
    async def both() -> None:
        if await verify() or not await bench_raw.is_right(url):
            raise Unbalanced("posts")

    asyncio.run(_connected(url, both))


async def _fsync() -> str:
    [row] = await read_all("SHOW fsync")
    return str(row["fsync"])


async def _connected(url: str, work: Callable[[], Awaitable[Any]]) -> Any:
    await connect(orm_config(url, pool=32))
    try:
        return await work()
    finally:
        await disconnect()
