"""A migrated database holds exactly what the models and the guards say, on both engines."""

from __future__ import annotations

import asyncio
import contextvars
import re
import subprocess
from pathlib import Path

import pytest
from aerich import Command
from tortoise import Tortoise
from tortoise.backends.base.executor import EXECUTOR_CACHE

from workforce.database import MODELS, connect, disconnect, execute, orm_config, read_all
from workforce.database.guards import GUARDS, AppendOnly, Check, Guard, KeysBySet, Roomy
from workforce.database.upgrade import missing, upgrade

ROOT = Path(__file__).parent.parent

POSTGRES_CATALOGUE = {
    "column": """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
            || ' ' || COALESCE(character_maximum_length::text, '')
            || ' ' || CASE WHEN column_default LIKE '''%''::character varying' THEN ''
                ELSE COALESCE(column_default, '') END || ' ' || is_identity AS line
        FROM information_schema.columns WHERE table_schema = 'public'""",
    "index": "SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'",
    "constraint": """
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace""",
    "storage": """
        SELECT relname || ' ' || array_to_string(reloptions, ',') AS line
        FROM pg_class WHERE relkind = 'r' AND reloptions IS NOT NULL""",
    "trigger": "SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE NOT tgisinternal",
}


async def catalogue(engine: str) -> list[str]:
    if engine == "sqlite":
        rows = await read_all(
            "SELECT type, name, sql FROM sqlite_master"
            " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        )
        return sorted(f"{row['type']} {row['name']} {_plain(row['sql'])}" for row in rows)
    lines = []
    for kind, sql in POSTGRES_CATALOGUE.items():
        lines += [f"{kind} {row['line']}" for row in await read_all(sql)]
    return sorted(lines)


def _plain(sql: str) -> str:
    """Layout, `IF NOT EXISTS` and comments do not count; checks are compared on their own."""
    for guard in GUARDS:
        if isinstance(guard, Check):
            sql = sql.replace(guard.clause, "")
    plain = " ".join(sql.replace("IF NOT EXISTS ", "").replace(",\n    \n", "\n").split())
    return _unordered(plain) if plain.startswith("CREATE TABLE") else plain


def _unordered(table: str) -> str:
    """A column added later stands last and carries the default its old rows were given."""
    head, _, body = table.partition("(")
    parts = re.split(r",(?![^(]*\))", re.sub(r"/\*.*?\*/", "", body).rpartition(")")[0])
    plain = {re.sub(r" DEFAULT '[^']*'", "", part).strip() for part in parts}
    return f"{head}({', '.join(sorted(plain - {''}))})"


async def build_from_models(engine: str) -> None:
    await Tortoise.generate_schemas(safe=False)
    for guard in GUARDS:
        if engine == "sqlite" and isinstance(guard, Check | Roomy | KeysBySet):
            continue
        await Tortoise.get_connection("default").execute_script(guard.up(engine))


async def catalogue_at(url: str, engine: str, *, build: bool) -> list[str]:
    EXECUTOR_CACHE.clear()
    await connect(orm_config(url))
    try:
        if build:
            await build_from_models(engine)
        return await catalogue(engine)
    finally:
        await disconnect()
        EXECUTOR_CACHE.clear()


@pytest.fixture
async def empty_url(engine: str, template: object, tmp_path: Path, database_url: str) -> str:
    """A second, empty database beside the migrated one."""
    if engine == "sqlite":
        return f"sqlite://{tmp_path / 'empty.sqlite3'}"
    await connect(orm_config(database_url))
    await execute("DROP DATABASE IF EXISTS migrations_empty")
    await execute("CREATE DATABASE migrations_empty")
    await disconnect()
    return database_url.replace(database_url.split("/")[3].split("?")[0], "migrations_empty")


async def test_a_migrated_database_holds_what_models_and_guards_say(
    engine: str, database_url: str, empty_url: str
) -> None:
    migrated = await catalogue_at(database_url, engine, build=False)
    built = await catalogue_at(empty_url, engine, build=True)

    assert migrated
    assert sorted(set(migrated) - set(built)) == []
    assert sorted(set(built) - set(migrated)) == []


@pytest.mark.parametrize(
    "damage",
    ['DROP TABLE "saved_filter"', 'ALTER TABLE "notice" DROP COLUMN "link"'],
    ids=["a table", "a column"],
)
async def test_what_was_not_migrated_is_found(
    engine: str, database_url: str, empty_url: str, damage: str
) -> None:
    """The broken twin of the comparison above."""
    EXECUTOR_CACHE.clear()
    await connect(orm_config(database_url))
    await execute(damage)
    await disconnect()

    migrated = await catalogue_at(database_url, engine, build=False)
    built = await catalogue_at(empty_url, engine, build=True)

    name = damage.split('"')[1]
    assert any(name in line for line in set(built) - set(migrated))


def test_every_module_of_models_is_known() -> None:
    """A module nobody listed would have no table on any engine."""
    written = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in (ROOT / "workforce").rglob("*models.py")
    }

    assert written == {name for name in MODELS if name.startswith("workforce.")}


async def test_every_guard_stands_in_a_migrated_database(engine: str, database: str) -> None:
    if engine == "sqlite":
        rows = await read_all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        whole = "\n".join(row["sql"] for row in rows)
    else:
        whole = "\n".join(await catalogue(engine))

    absent = [guard.name for guard in GUARDS if _trace(guard, engine) not in whole]
    # An append-only table carries several triggers on SQLite, each named after the table.
    absent = [name for name in absent if name.removesuffix("_append_only") + "_no_" not in whole]

    assert absent == []
    assert any(isinstance(guard, AppendOnly) for guard in GUARDS)


def _trace(guard: Guard, engine: str) -> str:
    """What a guard leaves in the catalogue: its name, but for what SQLite does not need."""
    if isinstance(guard, KeysBySet) and engine == "sqlite":
        return ""
    if isinstance(guard, Roomy):
        room = f"storage {guard.table} fillfactor={guard.fillfactor}"
        return room if engine == "postgres" else ""
    return guard.name


async def test_models_and_guards_have_their_migration() -> None:
    done = await asyncio.to_thread(
        subprocess.run,
        [ROOT / "scripts" / "makemigration", "--check"],
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout + done.stderr


async def test_upgrading_twice_changes_nothing(database_url: str) -> None:
    EXECUTOR_CACHE.clear()
    applied = await upgrade(database_url)
    EXECUTOR_CACHE.clear()

    await connect(orm_config(database_url))
    try:
        assert applied == []
        assert await missing() == []
    finally:
        await disconnect()


async def test_downgrading_the_last_migration_leaves_only_the_log(
    engine: str, database_url: str
) -> None:
    EXECUTOR_CACHE.clear()
    command = Command(
        tortoise_config=orm_config(database_url, migrating=True),
        app="models",
        location=str(ROOT / "migrations"),
    )
    async with command:
        await command.init()
        await command.downgrade(version=0, delete=False)
    left = await catalogue_at(database_url, engine, build=False)

    assert [line for line in left if "aerich" not in line] == []
    EXECUTOR_CACHE.clear()
    again = asyncio.create_task(upgrade(database_url), context=contextvars.Context())
    assert await again == sorted(
        path.name for path in (ROOT / "migrations" / "models").glob("[0-9]*_*.py")
    )
