"""migrate, demo, user create, verify, backup and restore, on both engines."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests.commands.conftest import Portal


def change(portal: Portal, statement: str) -> None:
    """Tamper with the database behind the product's back."""
    url = portal.environment["WORKFORCE_DATABASE_URL"]
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as client:
            client.execute(statement)
            client.commit()
        return

    async def on_postgres() -> None:
        client = await asyncpg.connect(url)
        await client.execute(statement)
        await client.close()

    asyncio.run(on_postgres())


def faults(portal: Portal) -> dict[str, list[str]]:
    done = portal.call("verify", "--json")
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert answer["ok"] == (done.returncode == 0)
    return {one["check"]: one["faults"] for one in answer["checks"] if not one["ok"]}


def test_migrating_twice_changes_nothing_and_loads_the_regions_once(portal: Portal) -> None:
    first = portal.run("migrate", "--json")
    second = portal.run("migrate", "--json")

    assert first["migrations"] and first["regions"] > 6000
    assert second == {"migrations": [], "regions": 0}


def test_processes_that_migrate_together_migrate_once(portal: Portal) -> None:
    started = [portal.start("migrate") for _ in range(3)]

    assert [process.wait(60) for process in started] == [0, 0, 0]
    assert faults(portal) == {}


def test_the_demonstration_is_loaded_once_and_its_accounts_keep_their_passwords(
    portal: Portal,
) -> None:
    first = portal.run("demo", "--json")
    second = portal.run("demo", "--json")

    assert first == second
    assert {one["login"] for one in first} >= {"jingban1", "fuhe1", "shenpi1", "haidian1"}
    assert len({one["password"] for one in first}) == len(first)
    assert set(first[0]) == {"login", "password", "role", "role_label", "name", "description"}
    assert faults(portal) == {}


def test_a_command_before_migrating_says_what_to_do(portal: Portal) -> None:
    done = portal.call("user", "create", "first", "--name", "张三")

    assert done.returncode == 1 and "workforce migrate" in done.stderr
    assert "Traceback" not in done.stderr
    assert portal.call("verify").returncode == 2


def test_the_first_administrator_is_made_on_an_empty_portal(portal: Portal) -> None:
    portal.run("migrate")
    made = portal.run("user", "create", "first", "--name", "张三", "--json")
    again = portal.call("user", "create", "first", "--name", "张三")

    assert made["login"] == "first" and len(made["code"]) >= 10
    assert again.returncode == 1 and "first" in again.stderr


def test_verify_names_what_was_tampered_with(portal: Portal, engine: str) -> None:
    portal.run("demo", "--json")
    change(portal, "UPDATE organisation SET path = '/999/' WHERE name = '云岗街道'")
    drop = 'DROP TRIGGER "audit_event_no_update"'
    if engine == "postgres":
        drop = 'DROP TRIGGER "audit_event_append_only" ON "audit_event"'
    change(portal, drop)
    change(portal, "DELETE FROM region")

    assert set(faults(portal)) == {"paths", "guards", "regions"}


def test_the_audit_log_refuses_to_be_rewritten(portal: Portal) -> None:
    portal.run("demo", "--json")

    for statement in ("UPDATE audit_event SET reason = 'x'", "DELETE FROM audit_event"):
        with pytest.raises((sqlite3.IntegrityError, asyncpg.PostgresError)):
            change(portal, statement)


def test_a_backup_restores_to_the_same_and_is_readable_by_its_owner_only(
    portal: Portal, other_portal: Portal, tmp_path: Path
) -> None:
    accounts = portal.run("demo", "--json")
    kept = tmp_path / "kept.backup"
    said: dict[str, Any] = portal.run("backup", str(kept), "--json")
    other_portal.run("restore", str(kept), "--json")

    assert stat.S_IMODE(os.stat(kept).st_mode) == 0o600
    assert said["keys_included"] is False and said["bytes"] > 10_000
    assert faults(other_portal) == {}
    assert other_portal.run("demo", "--json") == accounts


def test_neither_backup_nor_restore_overwrites(portal: Portal, tmp_path: Path) -> None:
    portal.run("demo", "--json")
    kept = tmp_path / "kept.backup"
    portal.run("backup", str(kept))
    content = kept.read_bytes()

    assert portal.call("backup", str(kept)).returncode == 1
    assert portal.call("restore", str(kept)).returncode == 1
    assert kept.read_bytes() == content
    assert faults(portal) == {}


def test_a_damaged_backup_is_refused(portal: Portal, other_portal: Portal, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.backup"
    damaged.write_bytes(b"SQLite format 3\x00" + os.urandom(5000))

    done = other_portal.call("restore", str(damaged))

    assert done.returncode == 1 and "Traceback" not in done.stderr


def test_a_backup_that_fails_leaves_nothing_behind(portal: Portal, tmp_path: Path) -> None:
    """Of a database that is not there."""
    absent = f"{portal.environment['WORKFORCE_DATABASE_URL'].partition('?')[0]}-absent"
    query = portal.environment["WORKFORCE_DATABASE_URL"].partition("?")[2]
    url = f"{absent}?{query}" if query else absent
    kept = tmp_path / "backups" / "kept.backup"

    done = portal.call("backup", str(kept), WORKFORCE_DATABASE_URL=url)

    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert list(kept.parent.iterdir()) == []


def test_the_dump_is_read_over_the_connection_the_address_asks_for(tmp_path: Path) -> None:
    """A program in pg_dump's place says what it was told; TLS must not be left out of a backup."""
    program = tmp_path / "pg_dump"
    program.write_text('#!/bin/sh\necho "$PGSSLMODE $PGPASSWORD $*" >&2\nexit 1\n')
    program.chmod(0o700)
    url = "postgresql://keeper:geheim@db.example/workforce?sslmode=verify-full"
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
                   "WORKFORCE_DATABASE_URL": url}  # fmt: skip

    done = Portal(environment).call("backup", str(tmp_path / "kept.backup"))

    assert "verify-full geheim --host=db.example" in done.stderr
    assert "geheim" not in done.stderr.partition("--host")[2]
