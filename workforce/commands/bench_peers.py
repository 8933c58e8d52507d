"""The other contenders of a measurement, in an environment of their own, made on request."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from workforce.database import read_all
from workforce.database.rows import day_of
from workforce.settings import settings

PACKAGES = ("OpenFisca-Core==46.0.1", "numpy==2.4.6")
# No module of the product: it is run by an interpreter that has the others, and only by that.
RULE = Path(__file__).resolve().parents[2] / "scripts" / "bench_peer_rule.py"
# Set to 1, the environment is made with pip where it is not there yet.
ASKED = "WORKFORCE_BENCH_PEERS"
COLUMNS = ("service", "post", "started", "ended", "died", "running", "local", "attended")
SERVICES = {"home": 0, "community": 1, "institution": 2}
POSTS = {"manager": 5, "other": 6}
LOCAL = frozenset({"北京市丰台区", "北京丰台区", "丰台区"})
_FACTS = """
    SELECT e.service_type, e.post, e.started_on, e.ended_on, p.deceased_on,
           p.household_registration, a.id AS attendance_id
    FROM person p JOIN employment e ON e.person_id = p.id
    LEFT JOIN attendance a ON a.employment_id = e.id AND a.month = ?
    WHERE p.id > ? ORDER BY p.id LIMIT 50000
"""


def interpreter() -> Path | None:
    """Python with OpenFisca-Core and numpy; made now if asked for, else only if it is there."""
    place = Path(settings().var_dir) / "bench-peers"
    python = place / "bin" / "python"
    if not python.exists() and os.environ.get(ASKED) == "1":
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return python if python.exists() else None


async def write_columns(folder: Path, people: int, month: str) -> None:
    """The facts of the rule, one file of 32-bit integers a column; one post a person."""
    columns = {name: array("i") for name in COLUMNS}
    for start in range(0, people, 50_000):
        for row in await read_all(_FACTS, [month, start]):
            for name, value in zip(COLUMNS, _coded(row), strict=True):
                columns[name].append(value)
    for name, values in columns.items():
        (folder / f"{name}.column").write_bytes(values.tobytes())


def _coded(row: dict[str, Any]) -> tuple[int, ...]:
    days = [day_of(row[name]) for name in ("started_on", "ended_on", "deceased_on")]
    started, ended, died = [-1 if day is None else day.toordinal() for day in days]
    local = int(row["household_registration"] in LOCAL)
    return (
        SERVICES[row["service_type"]], POSTS.get(row["post"], 0), started, ended, died, 1, local,
        int(row["attendance_id"] is not None),
    )  # fmt: skip


class Peers:
    """The running contender: ask it by word, and it answers what it measured."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, word: str) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def peers(python: Path, folder: Path) -> Iterator[Peers]:
    process = subprocess.Popen(
        [python, RULE, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield Peers(process)
    finally:
        process.communicate()
