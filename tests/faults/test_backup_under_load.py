"""T20 in short: a backup made while people work, restored elsewhere, holds what was acknowledged
before it began, and everything in it balances."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from tests.commands.conftest import Portal
from tests.faults.load import Load
from tests.faults.processes import Running

CHAINS_BEFORE = 3


@pytest.fixture
def running(portal: Portal, tmp_path: Path) -> Iterator[Running]:
    portal.environment["WORKFORCE_REQUESTS_PER_MINUTE"] = "100000"
    one = Running(portal, tmp_path, workers=0)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


def activities_in(url: str) -> set[int]:
    asked = "SELECT id FROM activity"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as client:
            return {row[0] for row in client.execute(asked)}

    async def on_postgres() -> set[int]:
        client = await asyncpg.connect(url)
        try:
            return {row["id"] for row in await client.fetch(asked)}
        finally:
            await client.close()

    return asyncio.run(on_postgres())


def test_a_backup_made_under_load_is_whole(
    running: Running, other_portal: Portal, tmp_path: Path
) -> None:
    load, kept = Load(running), tmp_path / "kept.backup"

    with load.by(3):
        running.wait_for(lambda: load.chains >= CHAINS_BEFORE or load.faults)
        before = {json.loads(one.content)["id"] for one in load.answered if one.makes_activity}
        running.portal.run("backup", str(kept))
        during = load.chains
        running.wait_for(lambda: load.chains > during or load.faults)
    other_portal.run("restore", str(kept))

    restored = activities_in(other_portal.environment["WORKFORCE_DATABASE_URL"])
    after = activities_in(running.portal.environment["WORKFORCE_DATABASE_URL"])
    assert load.faults == []
    assert len(before) >= CHAINS_BEFORE and before <= restored <= after
    assert len(restored) < len(after)
    assert other_portal.run("verify", "--json")["ok"]
