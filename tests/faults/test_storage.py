"""The disk is full, the database is gone: 507 and 503, nothing half stored, well again after."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, id_number
from workforce.audit.models import AuditEvent
from workforce.database import connection
from workforce.people.models import Person

ROOM_FOR_NOTHING = 1  # pages: fewer than there are, so SQLite grants no new one


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


def somebody(cast: Cast) -> dict[str, Any]:
    return {"name": "测试甲", "id_number": id_number(), "organisation_id": cast.employer.id,
            "address": "云岗街道" * 40}  # fmt: skip


async def add_until_refused(ask: Asker, cast: Cast, tries: int = 400) -> tuple[int, int]:
    """How many were accepted, and the status of the first that was not."""
    for accepted in range(tries):
        answer = await ask("POST", "/people", cast.officer, json=somebody(cast))
        if answer.status_code != 201:
            return accepted, answer.status_code
    return tries, 201


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_full_disk_answers_507_and_loses_nothing_acknowledged(
    ask: Asker, cast: Cast
) -> None:
    await ask.token(cast.officer)
    await connection().execute_query(f"PRAGMA max_page_count = {ROOM_FOR_NOTHING}")

    accepted, status = await add_until_refused(ask, cast)
    stored = (
        await Person.all().count(),
        await AuditEvent.filter(action="people.person.added").count(),
    )
    await connection().execute_query("PRAGMA max_page_count = 1073741823")
    after = await ask("POST", "/people", cast.officer, json=somebody(cast))

    assert status == 507
    assert stored == (accepted, accepted)
    assert after.status_code == 201
    assert await Person.all().count() == accepted + 1


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_database_held_by_another_answers_503_and_recovers(
    ask: Asker, cast: Cast, database: str
) -> None:
    await ask.token(cast.officer)
    await connection().execute_query("PRAGMA busy_timeout = 50")
    holder = sqlite3.connect(database.removeprefix("sqlite://"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    during = await ask("POST", "/people", cast.officer, json=somebody(cast))
    holder.execute("ROLLBACK")
    holder.close()
    after = await ask("POST", "/people", cast.officer, json=somebody(cast))

    assert (during.status_code, after.status_code) == (503, 201)
    assert during.headers["Retry-After"]
    assert "未保存" in during.json()["detail"]
    assert await Person.all().count() == 1


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
async def test_a_server_that_is_gone_answers_503_and_recovers_without_a_restart(
    ask: Asker, cast: Cast, database: str, postgres_socket: str
) -> None:
    await ask.token(cast.officer)
    name = database.partition("@/")[2].partition("?")[0]
    administrator = await asyncpg.connect(
        host=postgres_socket, user="postgres", database="postgres"
    )
    try:
        await administrator.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        await administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name
        )
        during = [
            (await ask("POST", "/people", cast.officer, json=somebody(cast))).status_code
            for _ in range(3)
        ]
        await administrator.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
    finally:
        await administrator.close()
    after = await ask("POST", "/people", cast.officer, json=somebody(cast))

    assert during == [503, 503, 503]
    assert after.status_code == 201
    assert await Person.all().count() == 1
