# ruff: noqa: E501
"""A roster of twenty thousand: how long checking and applying take, how much memory it needs, and
the longest write transaction. Run: `python -m tests.benchmarks.large_roster [rows] [sqlite|postgres URL]`.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from workforce.commands.bench_sheets import large_roster


async def measure(rows: int, url: str) -> dict[str, Any]:
    from tests.factories import make_cast
    from workforce.actor import Actor
    from workforce.crypto import keys
    from workforce.database import connect, disconnect, orm_config
    from workforce.intake import checking
    from workforce.intake.batches import Place
    from workforce.intake.inline import import_data
    from workforce.vocabulary import BatchKind

    keys.use(keys.new_ring())
    await connect(orm_config(url))
    longest = _watch_transactions()
    cast = await make_cast()
    data = large_roster(rows)
    place = Place(cast.district.id, cast.district.path)
    figures: dict[str, Any] = {"rows": rows, "file_mb": round(len(data) / 1e6, 1)}
    begun, cpu = time.perf_counter(), time.process_time()
    checked = await checking.check_data(place, BatchKind.ROSTER, data)
    figures["check_seconds"] = round(time.perf_counter() - begun, 1)
    figures["check_cpu_seconds"] = round(time.process_time() - cpu, 1)
    figures["peak_mb_after_check"] = _peak_mb()
    figures |= {"refused": len(checked.refused), "accepted": len(checked.outcomes)}
    for name, sent in (
        ("apply", data),
        ("again", data),
        ("change", large_roster(rows, phone_prefix="139")),
    ):
        longest[:] = [0.0, 0.0]
        begun, cpu = time.perf_counter(), time.process_time()
        answer = await import_data(
            Actor.system(), BatchKind.ROSTER, district=cast.district, file_name="x.xlsx", data=sent
        )
        figures[f"{name}_seconds"] = round(time.perf_counter() - begun, 1)
        figures[f"{name}_cpu_seconds"] = round(time.process_time() - cpu, 1)
        figures[f"{name}_longest_transaction"] = [round(seconds, 2) for seconds in longest]
        figures[f"{name}_counts"] = answer.counts()
    figures["peak_mb"] = _peak_mb()
    await disconnect()
    return figures


def _watch_transactions() -> list[float]:
    """The longest time between begin and the end of a write transaction."""
    from tortoise.backends.asyncpg.client import TransactionWrapper

    from workforce.database import sqlite_engine

    longest = [0.0, 0.0]
    for kind in (sqlite_engine.Transaction, TransactionWrapper):
        _watch(kind, longest)
    return longest


def _watch(kind: Any, longest: list[float]) -> None:
    begin, commit = kind.begin, kind.commit

    async def timed_begin(self: Any) -> None:
        await begin(self)
        self._begun, self._cpu = time.perf_counter(), time.process_time()

    async def timed_commit(self: Any) -> None:
        await commit(self)
        longest[0] = max(longest[0], time.perf_counter() - self._begun)
        longest[1] = max(longest[1], time.process_time() - self._cpu)

    kind.begin, kind.commit = timed_begin, timed_commit


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite://{Path(folder)}/big.sqlite3"
        from workforce.database.upgrade import upgrade

        asyncio.run(upgrade(url))
        print(json.dumps(asyncio.run(measure(rows, url)), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
