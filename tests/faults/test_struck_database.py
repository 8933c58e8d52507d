"""T3: PostgreSQL killed and restarted in the middle of requests: as if it had never happened."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from tests.commands.conftest import Portal, portal_environment
from tests.faults.load import Load
from tests.faults.postgres import STRIKES, Server, private_server
from tests.faults.processes import Running

CLIENTS = 4
ROUNDS = [pytest.param(3, id="thrice"), pytest.param(15, id="often", marks=pytest.mark.full)]


@pytest.fixture
def server() -> Iterator[Server]:
    with private_server() as one:
        yield one


@pytest.fixture
def running(server: Server, tmp_path: Path) -> Iterator[Running]:
    name = f"struck_{uuid.uuid4().hex[:8]}"
    asyncio.run(create_database(server, name))
    environment = portal_environment(server.url(name), tmp_path)
    one = Running(Portal({**environment, "WORKFORCE_REQUESTS_PER_MINUTE": "100000"}), tmp_path)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


async def create_database(server: Server, name: str) -> None:
    client = await asyncpg.connect(server.url())
    await client.execute(f'CREATE DATABASE "{name}"')
    await client.close()


@pytest.mark.parametrize("rounds", ROUNDS)
def test_of_work_under_way_while_the_database_dies_each_thing_is_done_once(
    server: Server, running: Running, rounds: int
) -> None:
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    load, known = Load(running), running.processes.copy()

    with load.by(CLIENTS):
        for number in range(rounds):
            time.sleep(moments.uniform(0.5, 1.5))
            server.strike(STRIKES[number % len(STRIKES)])
            time.sleep(moments.uniform(0, 0.5))
            server.start()
            running.wait_for(running.is_ready)
        time.sleep(1)

    stored = load.stored()
    print(f"seed {seed}: {load.chains} chains, {len(load.answered)} answers")
    assert load.faults == []
    assert load.chains > 0 and stored == load.expected()
    assert load.replayed_otherwise() == []
    assert load.stored() == stored
    assert running.processes == known, "neither server nor worker was started again"
    assert running.portal.run("verify", "--json")["ok"]
