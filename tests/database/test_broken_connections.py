"""PostgreSQL connections that break at the worst moments: before BEGIN, and inside COMMIT."""

from __future__ import annotations

import asyncio
import subprocess
from urllib.parse import urlsplit

import asyncpg
import pytest

from tests.commands.conftest import postgres_programs
from tests.conftest import connected
from tests.factories import make_cast
from workforce.actor import Actor
from workforce.database import read_all, verb
from workforce.database.troubles import refusal_behind
from workforce.errors import OutcomeUnknown, Unavailable
from workforce.identity.models import Organisation

POOL = 2
POLLS_MAX = 1500
pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True)


@verb
async def rename_street(actor: Actor, name: str) -> None:
    await Organisation.filter(name__startswith="云岗").update(name=name)


async def street() -> str:
    [row] = await read_all("SELECT name FROM organisation WHERE name LIKE '云岗%'")
    return str(row["name"])


def end_all_backends(socket: str, url: str) -> None:
    """By a program that is waited for: this process does not look at its sockets meanwhile."""
    name = urlsplit(url).path.lstrip("/")
    statement = (
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        f" WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    )
    psql = str(postgres_programs() / "psql")
    subprocess.run(
        [psql, "-h", socket, "-U", "postgres", "-d", "postgres", "-qAtc", statement],
        check=True, capture_output=True,
    )  # fmt: skip


async def test_connections_that_break_before_begin_are_given_back(
    database_url: str, postgres_socket: str
) -> None:
    async with connected(database_url, pool=POOL):
        cast = await make_cast()
        broken = 0
        for _ in range(3 * POOL):
            end_all_backends(postgres_socket, database_url)
            try:
                await rename_street(cast.officer, "云岗街道")
            except Exception as trouble:
                assert isinstance(refusal_behind(trouble), Unavailable), trouble
                broken += 1

        async with asyncio.timeout(10):
            await rename_street(cast.officer, "云岗地区")
            assert await street() == "云岗地区"

    assert broken > POOL, "no connection broke: the test showed nothing"


async def test_a_commit_whose_answer_was_lost_is_not_called_unsaved(
    database_url: str, postgres_socket: str
) -> None:
    """The commit is on disk and waits for a standby that never comes, when the connection ends."""
    administrator = await asyncpg.connect(
        host=postgres_socket, user="postgres", database="postgres"
    )
    name = urlsplit(database_url).path.lstrip("/")
    try:
        async with connected(database_url, pool=POOL):
            cast = await make_cast()
            await administrator.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
            await administrator.execute("SELECT pg_reload_conf()")
            names: list[str] = []
            waiting = asyncio.create_task(rename_until_one_is_lost(cast.officer, names))
            await until_one_waits_for_a_standby(administrator, name)
            await administrator.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                f" WHERE datname = '{name}' AND wait_event = 'SyncRep'"
            )
            with pytest.raises(OutcomeUnknown) as told:
                await waiting
    finally:
        await administrator.execute("ALTER SYSTEM RESET synchronous_standby_names")
        await administrator.execute("SELECT pg_reload_conf()")
        await administrator.close()

    async with connected(database_url, pool=POOL):
        assert await street() == names[-1]
    assert isinstance(refusal_behind(told.value) or told.value, Unavailable)
    assert "未保存" not in told.value.sentence


async def rename_until_one_is_lost(actor: Actor, names: list[str]) -> None:
    """A changed setting is not seen at once: some commits may still go through."""
    while True:
        names.append(f"云岗第{len(names)}街道")
        await rename_street(actor, names[-1])


async def until_one_waits_for_a_standby(administrator: asyncpg.Connection, name: str) -> None:
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'SyncRep'"
    for _ in range(POLLS_MAX):
        if await administrator.fetchval(asked, name):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("no commit waits for a standby")
