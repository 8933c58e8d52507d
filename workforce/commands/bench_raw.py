"""What the ledger is measured against: the same rows written with nothing in between.

On PostgreSQL one SQL function called by pgbench with a prepared statement (by asyncpg where
pgbench is not installed); on SQLite the standard library's sqlite3 with `synchronous=FULL`.
"""

from __future__ import annotations

import asyncio
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
import uuid
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import asyncpg

ACCOUNTS = 1000
SCHEMA = """
CREATE TABLE raw_account (id bigint PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE raw_transfer (id bigserial PRIMARY KEY, cause text NOT NULL UNIQUE,
    source_id bigint NOT NULL, target_id bigint NOT NULL, minutes bigint NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE raw_entry (id bigserial PRIMARY KEY, transfer_id bigint NOT NULL,
    account_id bigint NOT NULL, minutes bigint NOT NULL, balance_after bigint NOT NULL);
CREATE INDEX raw_entry_account ON raw_entry (account_id, id);
INSERT INTO raw_account SELECT n, 1000000000 FROM generate_series(0, 1000) n;
CREATE FUNCTION raw_post(cause text, a bigint, b bigint, m bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE t bigint; of_a bigint; of_b bigint;
BEGIN
    INSERT INTO raw_transfer (cause, source_id, target_id, minutes) VALUES (cause, a, b, m)
        RETURNING id INTO t;
    IF a < b THEN
        UPDATE raw_account SET balance = balance - m WHERE id = a AND balance >= m
            RETURNING balance INTO of_a;
        UPDATE raw_account SET balance = balance + m WHERE id = b RETURNING balance INTO of_b;
    ELSE
        UPDATE raw_account SET balance = balance + m WHERE id = b RETURNING balance INTO of_b;
        UPDATE raw_account SET balance = balance - m WHERE id = a AND balance >= m
            RETURNING balance INTO of_a;
    END IF;
    IF of_a IS NULL OR of_b IS NULL THEN RAISE EXCEPTION 'too low'; END IF;
    INSERT INTO raw_entry (transfer_id, account_id, minutes, balance_after)
        VALUES (t, a, -m, of_a), (t, b, m, of_b);
    RETURN t;
END $$;
"""
UNIFORM = """\\set a random(1, 500)
\\set b random(501, 1000)
SELECT raw_post(gen_random_uuid()::text, :a, :b, 1);
"""


async def prepare(url: str) -> None:
    client = await asyncpg.connect(url)
    await client.execute(SCHEMA)
    await client.close()


async def is_right(url: str) -> bool:
    """The reference, too, must have moved what it says."""
    client = await asyncpg.connect(url)
    total = await client.fetchval("SELECT COALESCE(SUM(minutes), 0) FROM raw_entry")
    legs = await client.fetchval("SELECT COUNT(*) FROM raw_entry")
    transfers = await client.fetchval("SELECT COUNT(*) FROM raw_transfer")
    await client.close()
    return bool(total == 0 and legs == 2 * transfers)


def per_second(url: str, clients: int, seconds: float) -> float:
    """Posts per second of the bare function between random accounts."""
    pgbench = shutil.which("pgbench")
    if pgbench is None:
        return asyncio.run(_by_asyncpg(url, clients, seconds))
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "uniform.sql"
        script.write_text(UNIFORM)
        run = subprocess.run(
            [pgbench, "-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T",
             str(max(1, round(seconds))), "-f", str(script), *_where(url)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    found = re.search(r"tps = ([0-9.]+)", run.stdout)
    assert found is not None, run.stdout
    return float(found[1])


def contender() -> str:
    return "pgbench" if shutil.which("pgbench") else "asyncpg"


def _where(url: str) -> list[str]:
    parts = urlsplit(url)
    host = parse_qs(parts.query).get("host", [parts.hostname or "127.0.0.1"])[0]
    user = unquote(parts.username or "postgres")
    return ["-h", host, "-p", str(parts.port or 5432), "-U", user, parts.path.lstrip("/")]


async def _by_asyncpg(url: str, clients: int, seconds: float) -> float:
    deadline = time.perf_counter() + seconds

    async def client() -> int:
        connection = await asyncpg.connect(url)
        post = await connection.prepare("SELECT raw_post($1, $2, $3, 1)")
        done = 0
        while time.perf_counter() < deadline:
            a, b = random.randint(1, 500), random.randint(501, 1000)
            await post.fetchval(str(uuid.uuid4()), a, b)
            done += 1
        await connection.close()
        return done

    return sum(await asyncio.gather(*(client() for _ in range(clients)))) / seconds


class BareSqlite:
    """sqlite3 writing the same rows, one transaction each, every commit on the disk."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        run = self.connection.execute
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL)")
        run("CREATE TABLE transfer (id INTEGER PRIMARY KEY, cause TEXT NOT NULL UNIQUE, "
            "source_id INTEGER, target_id INTEGER, minutes INTEGER, recorded_at TEXT)")  # fmt: skip
        run("CREATE TABLE entry (id INTEGER PRIMARY KEY, transfer_id INTEGER, account_id INTEGER, "
            "minutes INTEGER, balance_after INTEGER)")  # fmt: skip
        run("CREATE INDEX entry_account ON entry (account_id, id)")
        rows = [(number, 1_000_000_000) for number in range(ACCOUNTS + 1)]
        self.connection.executemany("INSERT INTO account VALUES (?, ?)", rows)

    def per_second(self, seconds: float) -> float:
        began, done = time.perf_counter(), 0
        while time.perf_counter() - began < seconds:
            self._post(random.randint(1, 500), random.randint(501, 1000))
            done += 1
        return done / (time.perf_counter() - began)

    def _post(self, a: int, b: int) -> None:
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        [transfer] = run(
            "INSERT INTO transfer (cause, source_id, target_id, minutes, recorded_at) "
            "VALUES (?, ?, ?, 1, datetime('now')) RETURNING id", (str(uuid.uuid4()), a, b),
        ).fetchone()  # fmt: skip
        change = "UPDATE account SET balance = balance + ? WHERE id = ? AND balance + ? >= 0 "
        for account, minutes in ((a, -1), (b, 1)):
            [after] = run(change + "RETURNING balance", (minutes, account, minutes)).fetchone()
            run("INSERT INTO entry (transfer_id, account_id, minutes, balance_after) "
                "VALUES (?, ?, ?, ?)", (transfer, account, minutes, after))  # fmt: skip
        run("COMMIT")
