"""All journeys against two servers and two workers on one PostgreSQL, one of each killed midway."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.commands.conftest import Portal
from tests.faults.processes import Running
from tests.faults.test_two_of_each import holder
from tests.journeys import live_all
from tests.journeys.away import running_town

SEED = 2
pytestmark = [
    pytest.mark.full,
    pytest.mark.parametrize("engine", ["postgres"], indirect=True),
]


@pytest.fixture
def running(portal: Portal, tmp_path: Path) -> Iterator[Running]:
    portal.environment["WORKFORCE_REQUESTS_PER_MINUTE"] = "100000"
    portal.environment["WORKFORCE_SIGN_INS_PER_MINUTE"] = "100000"
    one = Running(portal, tmp_path, servers=2, workers=2)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


def kill_one_of_each(running: Running, killed: list[str]) -> None:
    """The worker in the middle of the first job and, while the other takes it up, a server; then
    the other way round."""
    for server in ("serve-0", "serve-1"):
        for name in (living_holder(running), server):
            running.kill(name)
            killed.append(name)
        running.start()


def living_holder(running: Running) -> str:
    """Until its lease ends, a job is still held by the worker that was killed."""
    while True:
        with suppress(StopIteration):
            return holder(running)
        time.sleep(0.05)


def test_all_journeys_although_one_of_each_is_killed(running: Running) -> None:
    addresses = [f"http://127.0.0.1:{port}" for port in running.ports.values()]
    killed: list[str] = []
    told: list[str] = []

    async def live() -> None:
        async with running_town(addresses, seed=SEED) as town:
            for name, journey in live_all():
                await journey(town)
                told.append(name)

    killer = threading.Thread(target=kill_one_of_each, args=(running, killed))
    killer.start()
    asyncio.run(live())
    killer.join()

    print(f"seed {SEED}, {len(told)} journeys, killed {killed}")
    assert told == [name for name, _ in live_all()]
    assert len(killed) == 4
    assert running.portal.run("verify", "--json")["ok"]
