"""Rows of many values are found by the index of their column, on both engines."""

from __future__ import annotations

from tests.factories import Cast, make_attendance, make_employment, make_person
from workforce.database import read_all
from workforce.database.rows import of_each


async def test_the_rows_of_each_value_are_found_and_no_other(cast: Cast) -> None:
    posts = [await make_employment(await make_person(), cast.employer) for _ in range(3)]
    for post in posts:
        for month in ("2026-09", "2026-10"):
            await make_attendance(post, month)
    source, param = of_each("attendance", "employment_id", [posts[0].id, posts[2].id, 987_654])

    found = await read_all(f"SELECT x.employment_id, x.month FROM {source} AND x.month = ?",
                           [param, "2026-10"])  # fmt: skip
    nobody, none = of_each("attendance", "employment_id", [])

    assert sorted(row["employment_id"] for row in found) == [posts[0].id, posts[2].id]
    assert await read_all(f"SELECT x.id FROM {nobody}", [none]) == []


async def test_sqlite_does_not_read_a_whole_month_for_them(engine: str, cast: Cast) -> None:
    if engine == "postgres":
        return  # It counts its rows and decides by that.
    source, param = of_each("attendance", "employment_id", [1])

    for compared in ("=", "<="):
        plan = await read_all(
            f"EXPLAIN QUERY PLAN SELECT x.id FROM {source} AND x.month {compared} ?"
            " AND x.pending_batch_id IS NULL ORDER BY x.id",
            [param, "2026-10"],
        )
        [found] = [row["detail"] for row in plan if " x " in row["detail"]]
        assert f"(employment_id=? AND month{compared.replace('<=', '<')}?)" in found
