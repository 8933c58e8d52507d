"""Which errors are the world's doing, and connections that die; whole servers: tests/faults."""

from __future__ import annotations

from urllib.parse import urlsplit

import asyncpg
import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from workforce.database.troubles import refusal_behind
from workforce.errors import StorageFull, Unavailable


@pytest.fixture
async def ask(database: str):
    async with new_client() as client:
        yield Asker(client)


@pytest.mark.parametrize("engine", ["postgres"])  # SQLite has no connections to lose
async def test_killed_connections_are_503_at_worst_and_pass(cast: Cast, ask: Asker, database: str):
    assert (await ask("GET", "/organisations", cast.officer)).status_code == 200
    await _on_server(
        database,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{urlsplit(database).path[1:]}'",
    )
    statuses = [(await ask("GET", "/organisations", cast.officer)).status_code for _ in range(20)]

    assert set(statuses) <= {200, 503}
    assert statuses[-1] == 200


@pytest.mark.parametrize(
    ("trouble", "refusal"),
    [
        (asyncpg.DiskFullError("x"), StorageFull),
        (OSError(28, "No space left on device"), StorageFull),
        (ConnectionRefusedError(), Unavailable),
        (asyncpg.CannotConnectNowError("starting up"), Unavailable),
        (asyncpg.ConnectionDoesNotExistError("x"), Unavailable),
        (asyncpg.DeadlockDetectedError("x"), Unavailable),
        (asyncpg.TooManyConnectionsError("x"), Unavailable),
        (ValueError("a bug"), type(None)),
        (asyncpg.UndefinedTableError("a bug"), type(None)),
        (asyncpg.UniqueViolationError("a bug"), type(None)),
        (FileNotFoundError(2, "a bug"), type(None)),
    ],
    ids=lambda value: getattr(value, "__name__", None) or repr(value),
)
def test_the_world_is_told_from_a_bug(trouble: Exception, refusal: type):
    assert type(refusal_behind(trouble)) is refusal


async def _on_server(url: str, statement: str) -> None:
    host = urlsplit(url).query.removeprefix("host=")
    client = await asyncpg.connect(host=host, user="postgres", database="postgres")
    await client.execute(statement)
    await client.close()
