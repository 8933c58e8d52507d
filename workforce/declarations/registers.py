"""名册此刻所载：某月在岗人员及其考勤，按单位取出，整区一次读完。"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workforce.database import read_all
from workforce.database.rows import among, day_of
from workforce.rules.declaring import FIGURES, POST
from workforce.rules.months import Month

# A post ran in a month if it had begun by its last day and not ended before its first.
RUNNING = """e.pending_batch_id IS NULL AND p.pending_batch_id IS NULL
    AND +p.merged_into_id IS NULL AND e.started_on <= ?
    AND (e.ended_on IS NULL OR e.ended_on >= ?)"""
_POSTS = f"""
    SELECT e.id AS employment_id, e.person_id, e.employer_id, e.post, e.service_type,
           e.started_on, e.ended_on, a.days_due, a.days_present, a.leave_days, a.leave_kind,
           a.service_orders, a.insured
    FROM employment e
    JOIN person p ON p.id = e.person_id
    LEFT JOIN attendance a ON a.employment_id = e.id AND a.month = ?
      AND a.pending_batch_id IS NULL
    WHERE {RUNNING} AND e.employer_id {{among}}
    ORDER BY e.employer_id, e.id
"""
COLUMNS = ("employment_id", "person_id", *POST, *FIGURES)
Row = dict[str, Any]


async def rows_at(employer_id: int, month: Month) -> list[Row]:
    """One employer's posts of the month with their attendance, in the form that is declared."""
    return (await rows_of([employer_id], month)).get(employer_id, [])


async def rows_of(employer_ids: Sequence[int], month: Month) -> dict[int, list[Row]]:
    """The same of many employers, by their ids."""
    condition, param = among(employer_ids)
    rows = await read_all(
        _POSTS.format(among=condition), [str(month), month.last_on, month.first_on, param]
    )
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["employer_id"], []).append(_declared(row))
    return found


def _declared(row: Row) -> Row:
    for name in ("started_on", "ended_on"):
        day = day_of(row[name])
        row[name] = day.isoformat() if day else None
    if row["insured"] is not None:
        row["insured"] = bool(row["insured"])
    return {name: row[name] for name in COLUMNS}
