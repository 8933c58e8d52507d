"""Whether the facts behind a computation have changed since: cheap marks, one per table.

Every edit raises a version, every new row the highest id, every removed row lowers the count; so
three numbers per table tell whether anything a decision rests on is no longer what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workforce.database import read_all
from workforce.rules.months import Month
from workforce.subsidies.reading import PERSONS_OF_DISTRICT

Watermark = dict[str, list[int]]

_MARKS = (
    "COUNT(*) AS rows_seen, COALESCE(SUM(x.version), 0) AS versions,"
    " COALESCE(MAX(x.id), 0) AS last_id"
)
_OF_PEOPLE = f"x.pending_batch_id IS NULL AND x.person_id IN ({PERSONS_OF_DISTRICT})"
_TABLES = {
    "organisation": "organisation x WHERE x.district_id = ?",
    "person": (
        "person x WHERE x.pending_batch_id IS NULL AND x.merged_into_id IS NULL"
        f" AND x.id IN ({PERSONS_OF_DISTRICT})"
    ),
    "employment": f"employment x WHERE {_OF_PEOPLE}",
    "certificate": f"certificate x WHERE {_OF_PEOPLE}",
    "attendance": (
        "attendance x JOIN employment y ON y.id = x.employment_id"
        f" WHERE x.pending_batch_id IS NULL AND y.person_id IN ({PERSONS_OF_DISTRICT})"
        " AND x.month = ?"
    ),
}


async def watermark(district_id: int, month: Month) -> Watermark:
    """What the district's facts for the month look like now."""
    return {
        table: await _mark(source, [district_id, str(month)][: source.count("?")])
        for table, source in _TABLES.items()
    }


async def _mark(source: str, params: Sequence[Any]) -> list[int]:
    [row] = await read_all(f"SELECT {_MARKS} FROM {source}", params)
    return [int(row["rows_seen"]), int(row["versions"]), int(row["last_id"])]


def with_person_versions(mark: Watermark, raised_by: int) -> Watermark:
    """The mark after a change of one person that this computation already takes into account."""
    count, versions, last_id = mark["person"]
    return {**mark, "person": [count, versions + raised_by, last_id]}
