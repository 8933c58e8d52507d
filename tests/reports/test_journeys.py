"""Tasks and exports over HTTP."""

from __future__ import annotations

from tests.asking import Asker
from tests.factories import Cast, make_employment, make_person
from tests.reports.test_exports import work
from workforce.web.responses import XLSX


async def test_what_waits_is_shown_with_its_place(cast: Cast, ask: Asker) -> None:
    await make_employment(await make_person(), cast.employer)

    answer = await ask("GET", "/tasks", cast.officer)

    assert answer.status_code == 200
    kinds = {task["kind"]: task for task in answer.json()["items"]}
    assert kinds["attendance_to_report"]["count"] == 1
    assert kinds["month_to_open"]["link"] == "/subsidies"
    assert isinstance(kinds["month_to_open"]["days_left"], int)
    assert (await ask("GET", "/tasks")).status_code == 401


async def test_an_export_is_a_job_and_its_file_is_the_askers(cast: Cast, ask: Asker) -> None:
    person = await make_person(cast.employer)
    form = {"kind": "people", "filters": {"query": person.name}}

    asked = await ask("POST", "/exports", cast.officer, json=form)
    job = f"/jobs/{asked.json()['job']['id']}"
    early = await ask("GET", f"{job}/file", cast.officer)
    await work(cast.officer)
    done = (await ask("GET", job, cast.officer)).json()
    got = await ask("GET", f"{job}/file", cast.officer)

    assert (asked.status_code, early.status_code) == (202, 404)
    assert (done["state"], done["file"], done["result"]["rows"]) == ("done", True, 1)
    assert (got.status_code, got.headers["content-type"]) == (200, XLSX)
    assert got.content[:4] == b"PK\x03\x04"
    assert (await ask("GET", f"{job}/file", cast.second_officer)).status_code == 404
    assert (await ask("GET", f"{job}/file", cast.reviewer)).status_code == 403


async def test_an_export_that_cannot_be_is_told_at_once(cast: Cast, ask: Asker) -> None:
    async def status(**form: object) -> int:
        return (await ask("POST", "/exports", cast.officer, json=form)).status_code

    assert await status(kind="secrets") == 422
    assert await status(kind="people", filters={"x": "1"}) == 422
    assert await status(kind="people", filters={"has_account": True}) == 422
    assert await status(kind="people", reveal=True) == 422
    assert (await ask("POST", "/exports", cast.hr, json={"kind": "people"})).status_code == 403
