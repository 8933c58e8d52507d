"""Rows for machines: SQL written once with `?`, run on both engines.

Models serve people who edit one thing; a month of twenty thousand people is read and written here.
On SQLite days and moments come back as text: use `day_of` and `moment_of` on what you read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, Protocol

from asyncpg.exceptions import IntegrityConstraintViolationError
from tortoise.exceptions import IntegrityError

from workforce.database.connection import connection, dialect
from workforce.database.postgres_engine import Client


class Row(Protocol):
    """A row of either engine, read by the names of its columns."""

    def __getitem__(self, name: str, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...


async def read_all(sql: str, params: Sequence[Any] = ()) -> list[dict[str, Any]]:
    """Every row as a dict of column names."""
    client = connection()
    if type(client) is Client and client._pool is not None:
        # Straight to the pool: Tortoise's wrappers cost as much as the query itself.
        return [dict(row) for row in await client._pool.fetch(_numbered(sql), *_values(params))]
    return await connection().execute_query_dict(_sql(sql), _values(params))


async def read_rows(sql: str, params: Sequence[Any] = ()) -> Sequence[Row]:
    """As `read_all`, each row as the engine hands it over: read by name, not kept and not changed.

    For sweeps of a whole district, where making a dict of each row costs as much as fetching it.
    """
    client = connection()
    if type(client) is Client and client._pool is not None:
        rows: Sequence[Row] = await client._pool.fetch(_numbered(sql), *_values(params))
        return rows
    _, rows = await client.execute_query(_sql(sql), _values(params))
    return rows


async def execute(sql: str, params: Sequence[Any] = ()) -> int:
    """Run an UPDATE, DELETE or INSERT … SELECT; the number of rows touched."""
    if dialect() == "postgres" and sql.lstrip()[:6].upper() == "INSERT":
        # Tortoise takes the second word of the server's answer, which for INSERT is an oid.
        counted = f"WITH done AS ({sql} RETURNING 1) SELECT COUNT(*) AS n FROM done"
        [row] = await connection().execute_query_dict(_sql(counted), _values(params))
        return int(row["n"])
    count, _ = await connection().execute_query(_sql(sql), _values(params))
    return count


async def insert_many(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert many rows inside the open transaction: COPY on PostgreSQL, executemany on SQLite.

    Values are Python values; JSON columns take text already serialised on both engines.
    """
    from workforce.database.transactions import in_one_transaction

    assert in_one_transaction(), "rows are inserted inside a verb"
    prepared: list[Any] = [
        row if _PLAIN.issuperset(map(type, row)) else _values(row) for row in rows
    ]
    if not prepared:
        return
    client = connection()
    if dialect() == "postgres":
        try:
            await client._connection.copy_records_to_table(table, records=prepared, columns=columns)
        except IntegrityConstraintViolationError as error:
            raise IntegrityError(error) from error
        return
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    await client.execute_many(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', prepared)


async def execute_many(sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """One UPDATE or DELETE for many rows of values, inside the open transaction."""
    from workforce.database.transactions import in_one_transaction

    assert in_one_transaction(), "rows are changed inside a verb"
    prepared = [_values(row) for row in rows]
    if prepared:
        await connection().execute_many(_sql(sql), prepared)


def among(values: Sequence[int] | Sequence[str]) -> tuple[str, Any]:
    """A condition for many values as one parameter: `f'"id" {condition}'` with `[param]`."""
    if dialect() == "postgres":
        return "= ANY(?)", list(values)
    return "IN (SELECT value FROM json_each(?))", json.dumps(list(values))


def of_each(table: str, column: str, values: Sequence[int]) -> tuple[str, Any]:
    """Rows `x` of a table for many values, to stand behind FROM, each found by the column's index.

    More conditions may follow. Left to itself SQLite takes another index and reads a whole month.
    """
    _, param = among(values)
    if dialect() == "postgres":
        return f'"{table}" x WHERE x."{column}" = ANY(?)', param
    return f'json_each(?) y CROSS JOIN "{table}" x WHERE x."{column}" = y.value', param


async def refresh_statistics(*tables: str) -> None:
    """Before a sweep: let PostgreSQL count what an import has just written.

    Without it the planner takes a table of twenty thousand for an empty one until autovacuum comes
    by, and a computation of seconds lasts minutes. SQLite plans by its indexes alone.
    """
    if dialect() == "postgres":
        for table in tables:
            await execute(f'ANALYZE "{table}"')


def day_of(value: date | str | None) -> date | None:
    """A day as read from either engine."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def moment_of(value: datetime | str | None) -> datetime | None:
    """A moment as read from either engine, aware, in UTC."""
    return datetime.fromisoformat(value).astimezone(UTC) if isinstance(value, str) else value


@cache
def _numbered(sql: str) -> str:
    """`?` to `$1, $2, …`, leaving quoted text alone."""
    out, number, quote = [], 0, ""
    for char in sql:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char == "?":
            number += 1
            char = f"${number}"
        out.append(char)
    return "".join(out)


def _sql(sql: str) -> str:
    return _numbered(sql) if dialect() == "postgres" else sql


# A hundred thousand rows pass here: most values are plain and are told by their type at once.
_PLAIN = frozenset({int, str, bytes, bool, float, date, type(None)})


def _values(values: Sequence[Any]) -> list[Any]:
    if _PLAIN.issuperset(map(type, values)):
        return list(values)
    return [value if type(value) in _PLAIN else _value(value) for value in values]


def _value(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        assert value.tzinfo is not None, "a moment knows its offset"
        return value if value.tzinfo is UTC else value.astimezone(UTC)
    return value
