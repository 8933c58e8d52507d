"""T3: PostgreSQL killed and restarted in the middle of requests: as if it had never happened."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest

from tests.commands.conftest import Portal, portal_environment
from tests.faults.load import ORGANISER, Load
from tests.faults.postgres import STRIKES, Server, private_server
from tests.faults.processes import Running

CLIENTS = 4
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
ROUNDS = [pytest.param(3, id="thrice"), pytest.param(15, id="often", marks=pytest.mark.full)]


@pytest.fixture
def server() -> Iterator[Server]:
    with private_server() as one:
        yield one


@pytest.fixture
def running(server: Server, tmp_path: Path) -> Iterator[Running]:
    name = f"struck_{uuid.uuid4().hex[:8]}"
    asyncio.run(on(server, f'CREATE DATABASE "{name}"'))
    environment = portal_environment(server.url(name), tmp_path)
    one = Running(Portal({**environment, "WORKFORCE_REQUESTS_PER_MINUTE": "100000"}), tmp_path)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


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


def test_an_answer_lost_with_the_database_is_asked_for_again_and_without_a_key_done_twice(
    server: Server, running: Running
) -> None:
    """The database is killed when both are on its disk and neither has been answered."""
    keys = {"有编号": uuid.uuid4().hex, "无编号": None}
    [body] = running.read(ORGANISER, "/organisations?kind=volunteer_body")["items"]
    made = {
        title: {
            "organisation_id": body["id"], "title": title, "service": "visit",
            "place": "云岗街道北里社区", "leader_name": "朱琳",
        }
        for title in keys
    }  # fmt: skip
    running.kill("worker-0")
    asyncio.run(on(server, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'"))
    asyncio.run(on(server, "SELECT pg_reload_conf()"))

    with ThreadPoolExecutor(1 + len(keys)) as pool:
        pool.submit(commit_until_one_waits, server)
        running.wait_for(lambda: asyncio.run(on(server, WAITING)) == 1)
        answers = [pool.submit(post, running, made[title], key) for title, key in keys.items()]
        running.wait_for(lambda: asyncio.run(on(server, WAITING)) == 1 + len(keys))
        asyncio.run(on(server, "ALTER SYSTEM RESET synchronous_standby_names"))
        server.strike("kill everything")
        told = [answer.result() for answer in answers]
    server.start()
    again = [
        running.acknowledged(ORGANISER, "POST", "/activities", key, json=made[title]).status_code
        for title, key in keys.items()
    ]

    assert [(one.status_code, one.json()["code"]) for one in told] == 2 * [(503, "outcome_unknown")]
    assert again == [201, 201]
    stored = [running.read(ORGANISER, f"/activities?query={title}")["total"] for title in keys]
    assert stored == [1, 2]


def post(running: Running, body: dict[str, Any], key: str | None) -> httpx2.Response:
    headers = {"Idempotency-Key": key} if key else {}
    return running.ask(ORGANISER, "POST", "/activities", headers=headers, json=body)


def commit_until_one_waits(server: Server) -> None:
    """A changed setting is not seen at once: some commits may still go through."""
    with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        for number in count():
            asyncio.run(on(server, f"CREATE TABLE probe_{number} ()"))


async def on(server: Server, statement: str) -> Any:
    client = await asyncpg.connect(server.url())
    try:
        return await client.fetchval(statement)
    finally:
        await client.close()
