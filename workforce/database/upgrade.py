"""Bring the database to the newest migration, once, even when several processes start together."""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
from aerich import Command

from workforce.database.connection import SQLITE, orm_config
from workforce.database.rows import read_all

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
ADVISORY_LOCK = 7_402_201


async def upgrade(url: str) -> list[str]:
    """Apply what is missing; the names of the migrations applied, none when up to date."""
    config = orm_config(url, migrating=True)
    async with _alone(config["connections"]["default"]):
        command = Command(tortoise_config=config, app="models", location=str(MIGRATIONS))
        async with command:
            await command.init()
            return list(await command.upgrade() or [])


async def missing() -> list[str]:
    """Names of migrations the connected database has not seen; reads only."""
    applied = await _applied()
    return [name for name in _known() if name not in applied]


async def unknown() -> list[str]:
    """Names of migrations a newer program has applied, which this one does not have."""
    return sorted(await _applied() - set(_known()))


def _known() -> list[str]:
    return sorted(path.name for path in (MIGRATIONS / "models").glob("[0-9]*_*.py"))


async def _applied() -> set[str]:
    rows = await read_all("SELECT version FROM aerich WHERE app = 'models'")
    return {row["version"] for row in rows}


@asynccontextmanager
async def _alone(default: dict[str, Any]) -> AsyncIterator[None]:
    credentials = default["credentials"]
    if default["engine"] == SQLITE:
        path = Path(credentials["file_path"])
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.with_name(path.name + ".migrate-lock").open("w") as lock:
            await asyncio.to_thread(fcntl.flock, lock, fcntl.LOCK_EX)
            yield
        return
    names = ("host", "port", "user", "password", "database", "ssl")
    found = {name: credentials[name] for name in names if credentials.get(name) is not None}
    guard = await asyncpg.connect(**found)
    try:
        await guard.execute(f"SELECT pg_advisory_lock({ADVISORY_LOCK})")
        yield
    finally:
        await guard.close()
