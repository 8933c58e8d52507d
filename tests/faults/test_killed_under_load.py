"""T2: the server killed (SIGKILL) again and again under load: nothing acknowledged is lost, nothing
is done twice, everything balances, and a started server is ready at once."""

from __future__ import annotations

import random
import socket
import statistics
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import psutil
import pytest

from tests.commands.conftest import Portal
from tests.faults.load import ORGANISER, Load
from tests.faults.processes import Running

CLIENTS = 4
READY_SECONDS = 5
ROUNDS = [pytest.param(2, id="twice"), pytest.param(20, id="often", marks=pytest.mark.full)]


@pytest.fixture
def running(portal: Portal, tmp_path: Path) -> Iterator[Running]:
    portal.environment["WORKFORCE_REQUESTS_PER_MINUTE"] = "100000"
    one = Running(portal, tmp_path, workers=0)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


@pytest.mark.parametrize("rounds", ROUNDS)
def test_of_work_under_way_while_killed_each_thing_is_done_once(
    running: Running, rounds: int
) -> None:
    seed = random.randrange(2**32)
    moments, ready = random.Random(seed), []
    load = Load(running)

    with load.by(CLIENTS):
        for _ in range(rounds):
            time.sleep(moments.uniform(0.3, 1.5))
            running.kill("serve-0")
            running.start()
            ready.append(processor_seconds(running.processes["serve-0"].pid))
        time.sleep(1)

    stored = load.stored()
    print(f"seed {seed}: {load.chains} chains, {len(load.answered)} answers, ready {ready}")
    assert load.faults == []
    assert load.chains > 0 and stored == load.expected()
    assert statistics.median(ready) <= READY_SECONDS
    assert load.replayed_otherwise() == []
    assert load.stored() == stored
    assert running.portal.run("verify", "--json")["ok"]


def processor_seconds(pid: int) -> float:
    """What a start costs by itself, however busy the machine is with others."""
    spent = psutil.Process(pid).cpu_times()
    return float(spent.user + spent.system)


def test_an_answer_lost_with_the_server_is_asked_for_again_and_without_a_key_done_twice(
    running: Running,
) -> None:
    keyed, bare = "有编号" + uuid.uuid4().hex[:6], "无编号" + uuid.uuid4().hex[:6]
    keys = {keyed: uuid.uuid4().hex, bare: None}
    [body] = running.ask("yewu", "GET", "/organisations?kind=volunteer_body").json()["items"]
    activities = {
        title: {
            "organisation_id": body["id"], "title": title, "service": "visit",
            "place": "云岗街道北里社区", "leader_name": "朱琳",
        }
        for title in keys
    }  # fmt: skip

    unheard = []
    for title, key in keys.items():
        unheard.append(ask_without_listening(running, "/activities", activities[title], key))
        running.wait_for(lambda title=title: stored(running, title))  # type: ignore[misc]
    running.kill("serve-0")
    for connection in unheard:
        connection.close()
    running.start()
    for title, key in keys.items():
        again = running.acknowledged(ORGANISER, "POST", "/activities", key, json=activities[title])
        assert again.status_code == 201

    assert (stored(running, keyed), stored(running, bare)) == (1, 2)


def stored(running: Running, title: str) -> int:
    return int(running.ask(ORGANISER, "GET", f"/activities?query={title}").json()["total"])


def ask_without_listening(
    running: Running, path: str, body: dict[str, Any], key: str | None
) -> socket.socket:
    """The request is sent and its answer never read, as by a phone in a lift."""
    content = httpx2.Request("POST", "http://localhost", json=body).content
    keyed = f"Idempotency-Key: {key}\r\n" if key else ""
    head = (
        f"POST /api/v1{path} HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {running.token(ORGANISER)}\r\n{keyed}"
        f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    connection = socket.create_connection(("127.0.0.1", running.next_port()))
    connection.sendall(head.encode() + content)
    return connection
