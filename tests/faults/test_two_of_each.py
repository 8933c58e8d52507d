"""Two servers and two workers on one PostgreSQL: a month goes from roster to pay list while one of
each is killed, and what one server was told the other knows at once."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from openpyxl import load_workbook

from tests.commands.conftest import Portal
from tests.faults.processes import Running

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())["fengtai_2026_10"]
OFFICER, CHECKER, REVIEWER, APPROVER = "jingban1", "jingban2", "fuhe1", "shenpi1"
PEOPLE = 1889
POLLS_MAX = 4000

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True)


@pytest.fixture
def running(portal: Portal, tmp_path: Path) -> Iterator[Running]:
    portal.environment["WORKFORCE_REQUESTS_PER_MINUTE"] = "100000"
    one = Running(portal, tmp_path, servers=2, workers=2)
    try:
        one.begin()
        yield one
    finally:
        one.kill()


def holder(running: Running) -> str:
    """The worker that is in the middle of a job just now."""

    async def owner() -> str:
        client = await asyncpg.connect(running.portal.environment["WORKFORCE_DATABASE_URL"])
        try:
            for _ in range(POLLS_MAX):
                if found := await client.fetchval("SELECT owner FROM job WHERE state = 'running'"):
                    return str(found)
                await asyncio.sleep(0.005)
        finally:
            await client.close()
        raise AssertionError("no job was seen running")

    pid = int(asyncio.run(owner()).split(":")[1])
    return next(name for name, process in running.processes.items() if process.pid == pid)


def imported(running: Running, kind: str, name: str, *, killed: bool = False) -> None:
    """Uploaded to one server, confirmed at the other, applied by whichever worker lives."""
    files = {"file": (name, (DATA / name).read_bytes())}
    fields = {"kind": kind, **({"month": "2026-10"} if kind == "attendance" else {})}
    batch = running.insist(OFFICER, "POST", "/imports", data=fields, files=files)
    at = f"/imports/{batch['id']}"
    running.wait_for(lambda: running.read(OFFICER, at)["state"] == "checked")
    running.insist(OFFICER, "POST", f"{at}/confirmation")
    if killed:
        running.kill(holder(running))
    running.wait_for(lambda: running.read(OFFICER, at)["state"] == "applied")


def test_a_month_goes_through_although_one_of_each_is_killed(running: Running) -> None:
    imported(running, "roster", "roster.xlsx", killed=True)
    running.start()
    running.kill("serve-0")
    imported(running, "attendance", "attendance-2026-10.xlsx")

    october = {"policy": "fengtai", "month": "2026-10"}
    at = f"/subsidy-months/{running.insist(OFFICER, 'POST', '/subsidy-months', json=october)['id']}"
    running.insist(OFFICER, "POST", f"{at}/computation")
    running.kill(holder(running))
    running.start()
    running.wait_for(lambda: running.read(OFFICER, at)["state"] == "computed")
    running.kill("serve-1")

    month = running.read(OFFICER, at)
    assert month["people"] == PEOPLE
    figures = {"pay": month["pay"], "pay_total_fen": month["pay_total_fen"],
               "refuse": month["refuse"], "review": month["open"]}  # fmt: skip
    assert figures == {name: EXPECTED[name] for name in figures}
    refused = {"filter": {}, "outcome": "refuse", "reason": "材料不全"}
    running.insist(OFFICER, "POST", f"{at}/settlements", json=refused)
    restated = {"people": EXPECTED["pay"], "total_fen": EXPECTED["pay_total_fen"]}
    running.insist(OFFICER, "POST", f"{at}/submission", json=restated)
    running.insist(REVIEWER, "POST", f"{at}/review", json={"reason": "属实"})
    running.insist(CHECKER, "POST", f"{at}/district-review", json={"reason": "属实"})
    public = {**restated, "contact": "区民政局 010-00000000"}
    notice = running.insist(OFFICER, "POST", f"{at}/notice", json=public)
    running.insist(OFFICER, "POST", f"/demo/notices/{notice['id']}/end")
    running.insist(APPROVER, "POST", f"{at}/approval", json=restated)

    approved = running.read(APPROVER, at)
    assert approved["state"] == "approved"
    assert paid(running, at) == EXPECTED["pay"] - EXPECTED["pay_blocked_no_account"]
    assert running.portal.run("verify", "--json")["ok"]


def paid(running: Running, at: str) -> int:
    """The rows of the downloaded pay list, each of them numbered."""
    file = running.acknowledged(APPROVER, "GET", f"{at}/pay-list", None)
    assert file.status_code == 200, file.text
    sheet = load_workbook(io.BytesIO(file.content)).worksheets[0]
    return sum(isinstance(row[0], int) for row in sheet.iter_rows(values_only=True))


def test_what_one_server_was_told_the_other_knows_at_once(running: Running) -> None:
    an_ended_session_is_out(running)
    a_withdrawn_role_is_gone(running)
    wrong_passwords_are_counted_together(running)
    a_key_is_known(running)


def an_ended_session_is_out(running: Running) -> None:
    ended = running.token("shenji")
    assert running.ask("shenji", "GET", "/me", server="serve-1").status_code == 200
    running.ask("shenji", "DELETE", "/session", server="serve-0")
    running.tokens["shenji"] = ended
    assert running.ask("shenji", "GET", "/me", server="serve-1").status_code == 401


def a_withdrawn_role_is_gone(running: Running) -> None:
    assert running.ask("jingban2", "GET", "/people", server="serve-1").status_code == 200
    [user] = running.read("anquan", "/users?query=jingban2")["items"]
    [grant] = user["grants"]
    place = f"/users/{user['id']}/grants/{grant['id']}/withdrawal"
    assert running.ask("anquan", "POST", place, server="serve-0").status_code == 204
    assert running.ask("jingban2", "GET", "/people", server="serve-1").status_code == 403


def wrong_passwords_are_counted_together(running: Running) -> None:
    """The last allowed attempt is wrong for one account and missing for the other."""
    for login, wrong, then in (("caizheng1", 5, 401), ("renshi1", 4, 200)):
        for number in range(wrong):
            body = {"login": login, "password": "not-the-password-9"}
            assert running.sign_in(body, server=f"serve-{number % 2}").status_code == 401
        right = {"login": login, "password": running.passwords[login]}
        for server in ("serve-0", "serve-1"):
            assert running.sign_in(right, server=server).status_code == then


def a_key_is_known(running: Running) -> None:
    [body] = running.read("yewu", "/organisations?kind=volunteer_body")["items"]
    activity = {"organisation_id": body["id"], "title": "两台服务器", "service": "visit",
                "place": "云岗街道北里社区", "leader_name": "朱琳"}  # fmt: skip
    key = {"Idempotency-Key": "two-servers-one-key"}
    answers = [
        running.ask("zhiguan", "POST", "/activities", server=server, headers=key, json=activity)
        for server in ("serve-0", "serve-1", "serve-0")
    ]
    assert {one.status_code for one in answers} == {201}
    assert len({one.content for one in answers}) == 1
