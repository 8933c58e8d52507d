"""`workforce bench subsidies`：一个月、一百万人的读取、判定和写入，与不做判定的读写轮流比较。

`decide_1m` is held against the same rule in numpy and beside OpenFisca-Core (an environment of its
own, made when WORKFORCE_BENCH_PEERS=1); `postgres_1m` and `sqlite_1m` against the bare reading and
writing of the same rows, PostgreSQL also beside the rule as one SQL statement. Contenders alternate
in one run; where outcomes or sums differ there is no ratio. WORKFORCE_BENCH_PEOPLE says how many,
WORKFORCE_BENCH_CASE which case alone.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from workforce.commands import bench_bare_rows, bench_peers
from workforce.commands.bench_district import MONTH, SYSTEM, analyse, fill
from workforce.commands.bench_scratch import scratch_postgres
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.database.upgrade import upgrade
from workforce.subsidies.policies import named
from workforce.subsidies.service import open_month

PEOPLE = int(os.environ.get("WORKFORCE_BENCH_PEOPLE", "1000000"))
# One case alone (`decide_1m`), for who works on it.
ONLY = os.environ.get("WORKFORCE_BENCH_CASE", "")
ROUNDS = 3
Answer = dict[str, Any]


class Differs(AssertionError):
    """Two contenders came to other outcomes: their figures mean nothing."""


def bench() -> Answer:
    with tempfile.TemporaryDirectory(prefix="workforce-bench-") as name:
        folder = Path(name)
        keys.use(keys.make_keys(folder / "keys.json"))
        cases = [*_on_postgres(folder), *_on_sqlite(folder)]
    found = [case.pop("outcomes") for case in cases if "outcomes" in case]
    if any(one != found[0] for one in found):
        raise Differs("the two engines")
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return {
        "bench": "subsidies", "machine": machine, "load": round(os.getloadavg()[0], 1),
        "people": PEOPLE, "cases": cases,
    }  # fmt: skip


def _on_postgres(folder: Path) -> list[Answer]:
    if ONLY not in ("", "decide_1m", "postgres_1m"):
        return []
    with scratch_postgres(str(folder)) as url:
        contest = _Contest(url, folder)
        decided = _decide_case(contest, folder) if ONLY != "postgres_1m" else []
        if ONLY == "decide_1m":
            return decided
        return [*decided, contest.run("postgres_1m", contest.copy, with_statement=True)]


def _on_sqlite(folder: Path) -> list[Answer]:
    if ONLY not in ("", "sqlite_1m"):
        return []
    path = folder / "sqlite.sqlite3"
    contest = _Contest(f"sqlite://{path}", folder)
    return [contest.run("sqlite_1m", lambda run: bench_bare_rows.sqlite_bare(path, run))]


class _Contest:
    """One engine's district, swept in turns with what it is measured against."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder
        self.sweeps: list[Answer] = []
        self.month_id = asyncio.run(_prepared(url))

    def run(
        self, case: str, bare: Callable[[int], float], *, with_statement: bool = False
    ) -> Answer:
        references, statements = [], []
        for _ in range(ROUNDS):
            swept = _swept(self.folder, self.url, self.month_id)
            self.sweeps.append(swept)
            references.append(bare(swept["run_id"]))
            if with_statement:
                statements.append(self._statement(swept))
        if len({(one["digest"], json.dumps(one["outcomes"])) for one in self.sweeps}) != 1:
            raise Differs(case)
        ratios = [one["seconds"] / ref for one, ref in zip(self.sweeps, references, strict=True)]
        parts = {name: _median(self.sweeps, f"{name}_seconds")
                 for name in ("read", "decide", "write")}  # fmt: skip
        told = {"statement_seconds": round(statistics.median(statements), 2)} if statements else {}
        return {
            "case": case, "ratio": round(statistics.median(ratios), 2), "n": PEOPLE,
            "seconds": _median(self.sweeps, "seconds"),
            "reference_seconds": round(statistics.median(references), 2),
            "parts_seconds": parts, **told,
            "peak_mb": max(one["peak_mb"] for one in self.sweeps), "invariants": "ok",
            "outcomes": self.sweeps[0]["outcomes"],
        }  # fmt: skip

    def copy(self, run_id: int) -> float:
        return asyncio.run(bench_bare_rows.postgres_bare(self.url, self.folder, run_id))

    def _statement(self, swept: Answer) -> float:
        answer = asyncio.run(bench_bare_rows.postgres_statement(self.url))
        seconds = float(answer.pop("seconds"))
        if answer != swept["outcomes"]:
            raise Differs("one SQL statement")
        return seconds


def _decide_case(contest: _Contest, folder: Path) -> list[Answer]:
    """Deciding alone, from people in memory as they are read and from columns as they are coded
    (words and who attended are in either before the clock starts, days and what follows from them
    are not); without the others' environment there is no case."""
    python = bench_peers.interpreter()
    if python is None:
        return []
    asyncio.run(_connected(contest.url, lambda: bench_peers.write_columns(folder, PEOPLE, MONTH)))
    pairs, others = [], []
    with bench_peers.peers(python, folder) as contender:
        for _ in range(ROUNDS):
            ours = _swept(folder, contest.url, contest.month_id, "decide")
            numpy = contender.ask("numpy")
            others.append((contender.ask("openfisca"), contender.ask("trace")))
            for answer in (numpy, others[-1][0]):
                if {word: answer[word] for word in ours["outcomes"]} != ours["outcomes"]:
                    raise Differs("decide_1m")
            pairs.append((ours, numpy))
    ratios = [ours["seconds"] / numpy["seconds"] for ours, numpy in pairs]
    seconds = _median([ours for ours, _ in pairs], "seconds")
    traced = statistics.median(trace["seconds"] / trace["n"] for _, trace in others)
    return [{
        "case": "decide_1m", "ratio": round(statistics.median(ratios), 2), "n": PEOPLE,
        "seconds": seconds,
        "reference_seconds": _median([numpy for _, numpy in pairs], "seconds"),
        "openfisca_seconds": _median([one for one, _ in others], "seconds"),
        "to_openfisca_trace_per_person": round(seconds / PEOPLE / traced, 5),
        "peak_mb": max(ours["peak_mb"] for ours, _ in pairs), "invariants": "ok",
    }]  # fmt: skip


def _swept(folder: Path, url: str, month_id: int, what: str = "sweep") -> Answer:
    """In a process of its own, so that its memory is its own."""
    module = "workforce.commands.bench_sweep"
    done = subprocess.run(
        [sys.executable, "-m", module, folder / "keys.json", url, str(month_id), what],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    answer: Answer = json.loads(done.stdout)
    return answer


async def _prepared(url: str) -> int:
    await upgrade(url)

    async def filled() -> int:
        there = await fill(PEOPLE)
        await analyse()
        month = await open_month(SYSTEM, named("fengtai"), MONTH, district_id=there.district_id)
        return int(month.id)

    month_id = int(await _connected(url, filled))
    if url.startswith("postgres"):
        await bench_bare_rows.postgres_prepare(url)
    return month_id


async def _connected(url: str, work: Callable[[], Awaitable[Any]]) -> Any:
    await connect(orm_config(url))
    try:
        return await work()
    finally:
        await disconnect()


def _median(answers: list[Answer], name: str) -> float:
    return float(round(statistics.median(one[name] for one in answers), 3))
