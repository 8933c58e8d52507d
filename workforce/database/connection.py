"""Where the data is: from `WORKFORCE_DATABASE_URL` to an open connection."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connections

from workforce.errors import Refusal
from workforce.settings import settings

MODELS = [
    "workforce.audit.models",
    "workforce.jobs.models",
    "workforce.identity.models",
    "workforce.attachments.models",
    "workforce.notices.models",
    "workforce.people.models",
    "workforce.employment.models",
    "workforce.training.models",
    "workforce.ledger.models",
    "workforce.timebank.models",
    "workforce.volunteering.models",
    "workforce.vetting.models",
    "workforce.declarations.models",
    "workforce.subsidies.models",
    "workforce.subsidies.unit_models",
    "workforce.publicity.models",
    "workforce.recoveries.models",
    "workforce.payments.models",
    "workforce.paperwork.models",
    "workforce.drafting.models",
    "workforce.agreements.models",
    "workforce.reports.models",
    "workforce.intake.models",
]
SQLITE = "workforce.database.sqlite_engine"
POSTGRES = "workforce.database.postgres_engine"
# Two levels: FULL (2) keeps what was acknowledged through a power cut, EXTRA (3) also a rename.
SQLITE_SYNCHRONOUS = "FULL"


class DatabaseUrlUnreadable(Refusal):
    code = "database.url_unreadable"
    message = "WORKFORCE_DATABASE_URL 应为 sqlite://路径 或 postgresql://…，现为：{scheme}://…"


class DatabaseNotDurable(Refusal):
    code = "database.not_durable"
    message = "SQLite 以 synchronous={found} 打开，断电会丢失已确认的数据，拒绝启动"


def orm_config(url: str, *, pool: int = 16, migrating: bool = False) -> dict[str, Any]:
    """Tortoise's configuration for one database; every command and test builds it here.

    While migrating, SQLite may rebuild a table without its DROP cascading to child rows.
    """
    default = _connection(url, pool)
    if migrating and default["engine"] == SQLITE:
        default["credentials"]["foreign_keys"] = "OFF"
    return {
        "connections": {"default": default},
        "apps": {"models": {"models": [*MODELS, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


async def connect(config: dict[str, Any] | None = None) -> None:
    """Open the database for this process and refuse one that could lose acknowledged data."""
    chosen = config or TORTOISE_ORM
    if chosen["connections"]["default"]["engine"] == SQLITE:
        Path(chosen["connections"]["default"]["credentials"]["file_path"]).parent.mkdir(
            parents=True, exist_ok=True
        )
    await Tortoise.init(config=chosen, _enable_global_fallback=True)
    if dialect() == "sqlite":
        [row] = await connection().execute_query_dict("PRAGMA synchronous")
        if row["synchronous"] < 2:
            raise DatabaseNotDurable(found=row["synchronous"])


async def disconnect() -> None:
    await Tortoise.close_connections()


def connection() -> BaseDBAsyncClient:
    """The open transaction's client, or the pool's."""
    return get_connections().get("default")


def dialect() -> str:
    """`sqlite` or `postgres`."""
    return connection().capabilities.dialect


def _connection(url: str, pool: int) -> dict[str, Any]:
    scheme = url.partition("://")[0]
    if scheme == "sqlite":
        path = url.partition("://")[2]
        return {
            "engine": SQLITE,
            "credentials": {"file_path": path, "synchronous": SQLITE_SYNCHRONOUS},
        }
    if scheme not in {"postgres", "postgresql"}:
        raise DatabaseUrlUnreadable(scheme=scheme)
    return {"engine": POSTGRES, "credentials": _postgres_credentials(url, pool)}


def _postgres_credentials(url: str, pool: int) -> dict[str, Any]:
    parts = urlsplit(url)
    query = parse_qs(parts.query)
    credentials: dict[str, Any] = {
        "host": query.get("host", [parts.hostname or "127.0.0.1"])[0],
        "port": parts.port or int(query.get("port", ["5432"])[0]),
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.lstrip("/")) or "postgres",
        "minsize": 1,
        "maxsize": pool,
        # Disks without arms: a chunk of people is looked up by index, never by reading the table.
        "server_settings": {"timezone": "UTC", "random_page_cost": "1.1", "jit": "off"},
        "reset": _leave_as_it_is,
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"][0]
    return credentials


async def _leave_as_it_is(connection: object) -> None:
    """Nothing of ours sets a session variable, listens or holds a session's lock, so the pool
    need not ask the server to forget them after every query: half of all round trips. asyncpg
    itself still rolls back what a broken request left open."""


TORTOISE_ORM = orm_config(settings().database_url, pool=settings().database_pool)
MIGRATION_ORM = orm_config(settings().database_url, migrating=True)
