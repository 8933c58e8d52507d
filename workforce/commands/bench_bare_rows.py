"""The bare reading and writing of the same rows: what no computation can be faster than.

PostgreSQL: COPY out of what a computation reads, COPY in of what it wrote, into a table with the
same indexes. SQLite: fetchall and executemany. And the rule as one SQL statement.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

import asyncpg

READ = (
    "SELECT id, birth_on, sex, household_registration, deceased_on, bank_account IS NOT NULL"
    " FROM person",
    "SELECT e.id, e.person_id, e.employer_id, e.post, e.service_type, e.contract_kind, e.full_time,"
    " e.started_on, e.ended_on, e.insured_by, o.name, o.employer_kind, o.district_id, o.parent_id"
    " FROM employment e JOIN organisation o ON o.id = e.employer_id",
    "SELECT id, employment_id, month, days_due, days_present, leave_days, leave_kind,"
    " service_orders, insured FROM attendance WHERE month = '2026-10'",
    "SELECT id, person_id, level, issued_on, check_state, number FROM certificate",
)
# The seed's rule with its findings, in one statement; two posts do not occur here.
STATEMENT = """
INSERT INTO bench_line (run_id, person_id, employment_id, employer_id, street_id, decided_outcome,
  outcome, amount_fen, proposed_fen, payment_state, open_codes, findings, facts, settled_by_name,
  settlement_reason, review_state, reviewed_by_name, review_reason)
SELECT 1, person_id, employment_id, employer_id, street_id, outcome, outcome,
  CASE WHEN outcome = 'pay' THEN 100000 ELSE 0 END, 100000,
  CASE WHEN outcome <> 'pay' THEN 'none' WHEN has_account THEN 'ready' ELSE 'blocked' END,
  '', jsonb_build_array(
    jsonb_build_array('home_care', home), jsonb_build_array('local', local_),
    jsonb_build_array('employed', employed), jsonb_build_array('care_post', care),
    jsonb_build_array('attended', attended), jsonb_build_array('living', living))::text,
  '{}', '', '', 'none', '', ''
FROM (SELECT *, CASE WHEN 'failed' IN (home, local_, employed, care, living) THEN 'refuse'
    WHEN 'unknown' IN (home, employed, care, attended, living) THEN 'review' ELSE 'pay' END
    AS outcome
  FROM (SELECT p.id AS person_id, e.id AS employment_id, e.employer_id, o.parent_id AS street_id,
      p.bank_account IS NOT NULL AS has_account,
      CASE e.service_type WHEN 'home' THEN 'met' WHEN 'community' THEN 'unknown' ELSE 'failed' END
        AS home,
      CASE WHEN p.household_registration IN ('北京市丰台区', '北京丰台区', '丰台区') THEN 'met'
        ELSE 'failed' END AS local_,
      CASE WHEN e.started_on <= '2026-10-31' AND (e.ended_on IS NULL OR e.ended_on >= '2026-10-01')
        THEN 'met' ELSE 'failed' END AS employed,
      CASE e.post WHEN 'manager' THEN 'failed' WHEN 'other' THEN 'unknown' ELSE 'met' END AS care,
      CASE WHEN a.id IS NULL AND (e.ended_on IS NULL OR e.ended_on >= '2026-10-01') THEN 'unknown'
        ELSE 'met' END AS attended,
      CASE WHEN p.deceased_on IS NULL OR p.deceased_on > '2026-10-31' THEN 'met'
        WHEN p.deceased_on < '2026-10-01' THEN 'failed' ELSE 'unknown' END AS living
    FROM person p JOIN employment e ON e.person_id = p.id
    JOIN organisation o ON o.id = e.employer_id
    LEFT JOIN attendance a ON a.employment_id = e.id AND a.month = '2026-10') facts) judged
"""


async def postgres_prepare(url: str) -> None:
    client = await asyncpg.connect(url)
    await client.execute("CREATE TABLE bench_line (LIKE subsidy_line INCLUDING ALL)")
    await client.close()


async def postgres_bare(url: str, folder: Path, run_id: int) -> float:
    """Seconds of COPY read plus COPY write; keeping the written rows on disk is not counted."""
    client = await asyncpg.connect(url)
    kept = folder / "lines.copy"
    await client.copy_from_query(
        f"SELECT * FROM subsidy_line WHERE run_id = {run_id}", output=kept, format="binary"
    )
    await client.execute("TRUNCATE bench_line")
    began = time.perf_counter()
    for number, query in enumerate(READ):
        await client.copy_from_query(query, output=folder / f"read{number}", format="binary")
    await client.copy_to_table("bench_line", source=kept, format="binary")
    seconds = time.perf_counter() - began
    kept.unlink()
    await client.close()
    return seconds


async def postgres_statement(url: str) -> dict[str, Any]:
    """The whole month in one statement; what came out, for the invariants."""
    client = await asyncpg.connect(url)
    await client.execute("TRUNCATE bench_line")
    began = time.perf_counter()
    await client.execute(STATEMENT, timeout=3600)
    seconds = time.perf_counter() - began
    counted = await client.fetch("SELECT outcome, COUNT(*) AS n FROM bench_line GROUP BY outcome")
    await client.close()
    return {"seconds": seconds, **{row["outcome"]: row["n"] for row in counted}}


def sqlite_bare(path: Path, run_id: int) -> float:
    """Seconds of fetchall plus executemany of the same rows into a like table."""
    client = sqlite3.connect(path, isolation_level=None)
    client.execute("PRAGMA synchronous=FULL")
    lines = client.execute("SELECT * FROM subsidy_line WHERE run_id = ?", [run_id]).fetchall()
    [(made,)] = client.execute("SELECT sql FROM sqlite_master WHERE name = 'subsidy_line'")
    indexes = client.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'subsidy_line'"
        " AND sql IS NOT NULL"
    ).fetchall()
    client.execute("DROP TABLE IF EXISTS bench_line")
    client.execute(made.replace('"subsidy_line"', '"bench_line"'))
    for number, (index,) in enumerate(indexes):
        named = index.replace('ON "subsidy_line"', 'ON "bench_line"').split('"')
        client.execute('"'.join([named[0], f"bench_{number}", *named[2:]]))
    began = time.perf_counter()
    for query in READ:
        client.execute(query).fetchall()
    marks = ", ".join("?" * len(lines[0]))
    client.execute("BEGIN IMMEDIATE")
    client.executemany(f"INSERT INTO bench_line VALUES ({marks})", lines)
    client.execute("COMMIT")
    seconds = time.perf_counter() - began
    client.close()
    return seconds
