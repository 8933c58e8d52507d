"""`workforce bench http`：one request with session, permission and scope, against bare Starlette.

Both servers run under uvicorn on the same PostgreSQL, one process each, and are asked in turns by
the same sixteen connections. Ours answers `GET /api/v1/organisations/{id}` in full: token, session
row, rights, scope, model, answer, headers, log line, metrics. The bare one fetches the same row by
its id with asyncpg and answers it as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from workforce.commands.bench_client import ask_once, load
from workforce.commands.bench_scratch import scratch_postgres

CONNECTIONS = 16
ROUNDS = 9
SECONDS = 1.5
OURS, BARE = 8036, 8037


def bench() -> dict[str, Any]:
    with (
        tempfile.TemporaryDirectory(prefix="workforce-bench-") as folder,
        scratch_postgres(folder) as url,
    ):
        prepared = asyncio.run(_prepare(url, Path(folder)))
        with _served(url, Path(folder), prepared):
            return _measured(prepared)


def _measured(prepared: dict[str, Any]) -> dict[str, Any]:
    ours = _request(f"/api/v1/organisations/{prepared['id']}", prepared["token"])
    bare = _request(f"/organisations/{prepared['id']}", "")
    _check(prepared, ours, bare)
    began = time.perf_counter()
    pairs = []
    for _ in range(ROUNDS):
        reference = load(BARE, bare, CONNECTIONS, SECONDS)
        pairs.append((load(OURS, ours, CONNECTIONS, SECONDS), reference))
    case = {
        "case": "one_query",
        "ratio": round(statistics.median(mine / theirs for mine, theirs in pairs), 3),
        "n": sum(round(mine * SECONDS) for mine, _ in pairs),
        "seconds": round(time.perf_counter() - began, 1),
        "per_second": round(statistics.median(mine for mine, _ in pairs)),
        "reference_per_second": round(statistics.median(theirs for _, theirs in pairs)),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 1),
        "invariants": "ok",
    }
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return {"bench": "http", "machine": machine, "cases": [case]}


def _check(prepared: dict[str, Any], ours: bytes, bare: bytes) -> None:
    """Both answer the row; ours lets nobody else see it."""
    for port, request in ((OURS, ours), (BARE, bare)):
        status, body = ask_once(port, request)
        assert status == 200 and json.loads(body)["name"] == prepared["name"], (port, status, body)
    path = f"/api/v1/organisations/{prepared['id']}"
    assert ask_once(OURS, _request(path, ""))[0] == 401, "answers without a token"
    elsewhere = _request(f"/api/v1/organisations/{prepared['foreign_id']}", prepared["token"])
    assert ask_once(OURS, elsewhere)[0] == 404, "answers a row of another district"


def _request(path: str, token: str) -> bytes:
    lines = [f"GET {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json"]
    lines += [f"Authorization: Bearer {token}"] if token else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _prepare(url: str, folder: Path) -> dict[str, Any]:
    """A migrated database with three hundred organisations, and an officer who is signed in."""
    from workforce import clock
    from workforce.actor import Actor
    from workforce.crypto import keys, tokens
    from workforce.database import connect, disconnect, orm_config
    from workforce.database.upgrade import upgrade
    from workforce.identity import accounts, grants, organisations
    from workforce.identity.models import Session
    from workforce.vocabulary import OrganisationKind as Kind
    from workforce.vocabulary import Role

    system = Actor.system()
    keys.use(keys.make_keys(folder / "keys.json"))
    await upgrade(url)
    await connect(orm_config(url))
    add = organisations.add_organisation
    city = await add(system, kind=Kind.CITY, parent_id=None, facts={"name": "测试市"})
    mine, other = [
        await add(system, kind=Kind.DISTRICT, parent_id=city.id, facts={"name": name})
        for name in ("本区", "邻区")
    ]
    bodies = [
        await add(system, kind=Kind.EMPLOYER, parent_id=mine.id, facts={"name": f"单位{number}"})
        for number in range(300)
    ]
    user = await accounts.add_user(system, login="bench", name="测量", organisation_id=mine.id)
    await grants.grant_role(system, user.id, role=Role.DISTRICT_OFFICER, organisation_id=mine.id)
    await type(user).filter(id=user.id).update(must_change_password=False)
    session = await Session.create(
        id=str(uuid.uuid4()), user=user, expires_at=clock.now() + timedelta(hours=12)
    )
    token = tokens.issue_access(user.id, session.id, clock.now())
    await disconnect()
    return {"id": bodies[150].id, "name": bodies[150].name, "foreign_id": other.id, "token": token}


@contextmanager
def _served(url: str, folder: Path, prepared: dict[str, Any]) -> Iterator[None]:
    environment = {
        **os.environ,
        "WORKFORCE_DATABASE_URL": url,
        "WORKFORCE_KEYS_FILE": str(folder / "keys.json"),
        "WORKFORCE_REQUESTS_PER_MINUTE": "100000000",
    }
    serve = [sys.executable, "-m", "workforce", "serve", "--host", "127.0.0.1", "--port", str(OURS)]
    bare = [sys.executable, "-m", "workforce.commands.bench_bare", str(BARE)]
    with open(folder / "servers.log", "wb") as log:
        servers = [
            subprocess.Popen(command, env=environment, stdout=log, stderr=log)
            for command in (serve, bare)
        ]
        try:
            for port in (OURS, BARE):
                _wait_for(port, folder / "servers.log")
            yield
        finally:
            for server in servers:
                server.terminate()
            for server in servers:
                server.wait(20)


def _wait_for(port: int, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            ask_once(port, _request("/healthz", ""))
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(log.read_text()[-2000:])
