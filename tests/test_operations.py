"""What operators see: readiness, figures, one log line per request, and no personal data in any."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from tests.asking import new_client
from workforce import readiness
from workforce.database import connection, execute, read_all
from workforce.opening import ProgramTooOld, refuse_unfit
from workforce.web import observe

PHONE = "13800138000"


async def show_person(request: Request) -> Response:
    return PlainTextResponse("好")


async def break_down(request: Request) -> Response:
    raise RuntimeError("bug")


async def always_ready() -> dict[str, str]:
    return {"database": "ok"}


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    written = io.StringIO()
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    monkeypatch.setattr(sys, "stderr", written)
    observe.configure_logging("INFO")
    yield written
    root.handlers, root.level = before, level
    observe._accounts.clear()


@pytest.fixture
def client() -> TestClient:
    routes = [Route("/people/{person_id}", show_person), Route("/broken", break_down)]
    app = Starlette(routes=[*routes, *observe.routes(always_ready)])
    return TestClient(observe.Observe(app), raise_server_exceptions=False)


def lines(log: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_request_is_one_json_line_without_what_was_asked(
    client: TestClient, log: io.StringIO
) -> None:
    client.get(f"/people/{PHONE}?query={PHONE}", headers={"X-Request-ID": "abcdef123456"})

    [line] = [one for one in lines(log) if one["event"] == "request"]
    assert (line["route"], line["status"], line["method"]) == ("/people/{person_id}", 200, "GET")
    assert line["request_id"] == "abcdef123456"
    assert PHONE not in json.dumps(line)


def test_the_request_id_is_the_proxys_if_well_formed_and_ours_otherwise(
    client: TestClient, log: io.StringIO
) -> None:
    kept = client.get("/people/1", headers={"X-Request-ID": "from-the-proxy"})
    forged = client.get("/people/1", headers={"X-Request-ID": "x\"}{'injected"})

    assert kept.headers["X-Request-ID"] == "from-the-proxy"
    assert len(forged.headers["X-Request-ID"]) == 32


def test_figures_count_by_route_and_never_by_path(client: TestClient) -> None:
    client.get(f"/people/{PHONE}")
    client.get(f"/nowhere/{PHONE}")

    figures = client.get("/metrics").text
    assert 'route="/people/{person_id}"' in figures and 'route="unmatched"' in figures
    assert PHONE not in figures


def test_a_logged_fault_says_where_and_what_kind_but_not_whose(log: io.StringIO) -> None:
    try:
        try:
            raise KeyError(PHONE)
        except KeyError as cause:
            raise ValueError(f"row of {PHONE}") from cause
    except ValueError:
        logging.getLogger("uvicorn.error").exception("failed")

    [line] = [one for one in lines(log) if one["event"] == "failed"]
    assert "builtins.ValueError" in str(line["exception"])
    assert "builtins.KeyError" in str(line["exception"])
    assert "test_operations.py" in str(line["exception"])
    assert PHONE not in log.getvalue()


def test_a_bug_is_counted_as_500(client: TestClient) -> None:
    client.get("/broken")

    assert 'route="/broken",status="500"' in client.get("/metrics").text


async def test_a_migrated_portal_with_room_is_ready(database: str) -> None:
    async with new_client() as client:
        answer = await client.get("/readyz")

    assert answer.status_code == 200
    assert answer.json()["checks"] == {"database": "ok", "migrations": "ok", "disk": "ok"}


async def test_a_portal_behind_its_code_is_not_ready(database: str) -> None:
    await execute("DELETE FROM aerich")

    async with new_client() as client:
        answer = await client.get("/readyz")

    assert answer.status_code == 503
    assert "workforce migrate" in answer.json()["checks"]["migrations"]


LATER = "INSERT INTO aerich (version, app, content) VALUES ('9_later.py', 'models', '{}')"


async def test_a_portal_older_than_its_database_is_not_ready(database: str) -> None:
    await execute(LATER)

    async with new_client() as client:
        answer = await client.get("/readyz")

    assert answer.status_code == 503
    assert "升级" in answer.json()["checks"]["migrations"]


async def test_a_program_older_than_its_database_does_not_start(database: str) -> None:
    await refuse_unfit()
    await execute(LATER)

    with pytest.raises(ProgramTooOld):
        await refuse_unfit()


async def test_a_full_disk_is_not_ready(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "DISK_FREE_MIN_BYTES", 2**60)

    async with new_client() as client:
        answer = await client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["checks"]["disk"] != "ok"


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_acknowledged_data_survives_a_power_cut_on_sqlite(database: str) -> None:
    [level] = await read_all("PRAGMA synchronous")
    [journal] = await connection().execute_query_dict("PRAGMA journal_mode")

    assert level["synchronous"] == 2
    assert journal["journal_mode"] == "wal"
