"""A portal of real processes in a temporary folder: servers and workers on a private database."""

from __future__ import annotations

import asyncio
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

from tests.commands.conftest import Portal, portal_environment
from tests.faults.postgres import Server, private_server
from tests.faults.processes import Running

OPEN = {"WORKFORCE_REQUESTS_PER_MINUTE": "100000", "WORKFORCE_SIGN_INS_PER_MINUTE": "100000"}


@contextmanager
def temporary() -> Iterator[Path]:
    """A folder that a database server of another user may pass through."""
    with tempfile.TemporaryDirectory(prefix="workforce-deploy-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def postgres() -> Iterator[Server]:
    with private_server() as server:
        yield server


def new_database(server: Server) -> str:
    """The address of an empty database."""
    name = f"deploy_{uuid.uuid4().hex[:8]}"

    async def create() -> None:
        client = await asyncpg.connect(server.url())
        await client.execute(f'CREATE DATABASE "{name}"')
        await client.close()

    asyncio.run(create())
    return server.url(name)


def new_portal(url: str, folder: Path, **more: str) -> Portal:
    folder.mkdir(parents=True, exist_ok=True)
    return Portal({**portal_environment(url, folder), **OPEN, **more})


@contextmanager
def running(portal: Portal, folder: Path, *, servers: int, workers: int) -> Iterator[Running]:
    """Migrated, with the demonstration in it, and serving; stopped at the end."""
    one = Running(portal, folder, servers=servers, workers=workers)
    try:
        one.begin()
        yield one
    finally:
        one.kill()
