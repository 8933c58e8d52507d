"""Server and worker killed (SIGKILL) midway: after a restart the work is whole, and done once."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.commands.conftest import Portal
from tests.faults.processes import Running

DATA = Path(__file__).parents[1] / "data" / "2026-10"
OFFICER = "jingban1"
OCTOBER = {"policy": "fengtai", "month": "2026-10"}
# What October comes to, whatever happened on the way.
PEOPLE, PAY, PAY_FEN, REVIEW, REFUSE = 1889, 469, 46_900_000, 253, 1167
MOMENTS = [
    pytest.param(0.2, id="early"),
    pytest.param(0.9, id="midway", marks=pytest.mark.full),
    pytest.param(None, id="at random", marks=pytest.mark.full),
]


@pytest.fixture
def running(portal: Portal, tmp_path: Path) -> Iterator[Running]:
    portal.environment["WORKFORCE_REQUESTS_PER_MINUTE"] = "100000"
    one = Running(portal, tmp_path)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


def upload(running: Running, kind: str, name: str) -> int:
    files = {"file": (name, (DATA / name).read_bytes())}
    fields = {"kind": kind, **({"month": "2026-10"} if kind == "attendance" else {})}
    answer = running.ask(OFFICER, "POST", "/imports", data=fields, files=files)
    assert answer.status_code == 201, answer.text
    batch_id = int(answer.json()["id"])
    running.wait_for(lambda: batch(running, batch_id)["state"] == "checked")
    return batch_id


def batch(running: Running, batch_id: int) -> Any:
    return running.ask(OFFICER, "GET", f"/imports/{batch_id}").json()


def people_seen(running: Running) -> int:
    return int(running.ask(OFFICER, "GET", "/people?limit=1").json()["total"])


def kill_after(running: Running, seconds: float | None) -> None:
    moment = random.uniform(0, 2) if seconds is None else seconds
    print(f"killed after {moment:.3f} s")
    time.sleep(moment)
    running.kill()


def imported(running: Running) -> None:
    """The roster and the attendance by the command line, which works as the worker does."""
    for kind, name in (("roster", "roster.xlsx"), ("attendance", "attendance-2026-10.xlsx")):
        running.portal.run("import", kind, str(DATA / name), "--confirm", "--json")


@pytest.mark.parametrize("seconds", MOMENTS)
def test_killed_while_confirming_an_import(running: Running, seconds: float | None) -> None:
    batch_id = upload(running, "roster", "roster.xlsx")
    before = people_seen(running)

    running.insist(OFFICER, "POST", f"/imports/{batch_id}/confirmation")
    kill_after(running, seconds)
    running.start()
    seen = {people_seen(running)}
    while batch(running, batch_id)["state"] == "applying":
        seen.add(people_seen(running))
    seen.add(people_seen(running))

    assert batch(running, batch_id)["state"] == "applied"
    assert seen <= {before, before + PEOPLE} and before + PEOPLE in seen
    assert running.portal.run("verify", "--json")["ok"]
    again = running.portal.run("import", "roster", str(DATA / "roster.xlsx"), "--json")
    assert again["added"] == 0


@pytest.mark.parametrize("seconds", MOMENTS)
def test_killed_while_computing_a_month(running: Running, seconds: float | None) -> None:
    imported(running)
    month = running.insist(OFFICER, "POST", "/subsidy-months", json=OCTOBER)

    running.insist(OFFICER, "POST", f"/subsidy-months/{month['id']}/computation")
    kill_after(running, seconds)
    running.start()
    found = running.wait_for(lambda: computed(running, month["id"]))

    figures = (found["people"], found["pay"], found["pay_total_fen"], found["open"])
    assert figures == (PEOPLE, PAY, PAY_FEN, REVIEW)
    assert found["refuse"] == REFUSE
    assert running.portal.run("verify", "--json")["ok"]


def computed(running: Running, month_id: int) -> Any:
    month = running.ask(OFFICER, "GET", f"/subsidy-months/{month_id}").json()
    return month if month["state"] == "computed" else None


@pytest.mark.parametrize("seconds", [pytest.param(0.01, id="at once"), MOMENTS[2]])
def test_killed_while_submitting_a_month(running: Running, seconds: float | None) -> None:
    imported(running)
    running.portal.run("subsidies", "compute", "fengtai", "--month", "2026-10", "--json")
    [month] = running.ask(OFFICER, "GET", "/subsidy-months").json()["items"]
    place = f"/subsidy-months/{month['id']}"
    refuse_all = {"line_ids": None, "filter": {}, "outcome": "refuse", "reason": "材料不全"}
    running.insist(OFFICER, "POST", f"{place}/settlements", json=refuse_all)
    figures = {"people": PAY, "total_fen": PAY_FEN}

    killer = threading.Thread(target=kill_after, args=(running, seconds and seconds / 2))
    killer.start()
    # The answer may be lost with the server: the officer then looks what became of it.
    with suppress(httpx2.TransportError):
        running.ask(OFFICER, "POST", f"{place}/submission", json=figures)
    killer.join()
    running.start()
    after = running.ask(OFFICER, "GET", place).json()
    if after["state"] == "computed":
        running.insist(OFFICER, "POST", f"{place}/submission", json=figures)
        after = running.ask(OFFICER, "GET", place).json()

    submitted = [step for step in after["steps"] if step["step"] == "submitted"]
    assert after["state"] == "submitted"
    assert [(one["people"], one["total_fen"]) for one in submitted] == [(PAY, PAY_FEN)]
    assert running.portal.run("verify", "--json")["ok"]
