"""Two processes on one database: as two `serve`, or one `serve` and one `worker`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.conftest import connected
from tests.ledger.books import SYSTEM
from workforce.commands.bench_posts import HOT, UNIFORM, fill, posters
from workforce.crypto import keys
from workforce.ledger.models import Transfer
from workforce.ledger.verify import verify


@pytest.mark.parametrize("shape", [UNIFORM, HOT])
def test_two_processes_post_at_once_and_nothing_is_lost(
    database_url: str, tmp_path: Path, shape: str
) -> None:
    async def prepare() -> None:
        async with connected(database_url):
            await fill(SYSTEM)

    async def posted() -> int:
        async with connected(database_url):
            assert await verify() == []
            return await Transfer.all().count() - 1000

    keys.make_keys(tmp_path / "keys.json")
    asyncio.run(prepare())
    with posters(database_url, tmp_path / "keys.json") as ours:
        per_second = ours.per_second(shape, 8, 1.5)

    done = asyncio.run(posted())
    assert done > 0
    assert per_second > 0
