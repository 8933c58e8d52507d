"""没有变动过的不再数：几张表的脉搏与上次相同，上次数出的就仍然作数。

Whether a computed month is stale is asked at every look at it, and counting what it rests on joins
the attendance of two years. Whether any of it moved is told by sums over each table as it stands,
without a join. Each process remembers for itself and the database says whether that still holds:
a submission asks it inside its own transaction, so that it never rests on what was true before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient

from workforce.database import connection, in_one_transaction, read_all

Found = list[dict[str, Any]]
Read = Callable[[str, Sequence[Any]], Awaitable[Found]]
Result = TypeVar("Result")
Pulse = list[tuple[Any, ...]]

# Answers remembered of one database: half a dozen a month looked at, each a few numbers.
REMEMBERED = 500
# By table, what besides a row's coming, going or new version decides who counts it.
_MOVES = {
    "organisation": ("COUNT(pending_batch_id)", "SUM(district_id)", "0"),
    "person": ("COUNT(pending_batch_id)", "COUNT(merged_into_id)", "0"),
    "employment": ("COUNT(pending_batch_id)", "SUM(person_id)", "SUM(employer_id)"),
    "certificate": ("COUNT(pending_batch_id)", "SUM(person_id)", "0"),
    "attendance": ("COUNT(pending_batch_id)", "SUM(employment_id)", "0"),
}
_PULSE = " UNION ALL ".join(
    f"SELECT '{table}' AS name, COUNT(*) AS rows_seen, SUM(version) AS versions,"
    f" MAX(id) AS last_id, {one} AS one, {two} AS two, {three} AS three FROM {table}"
    for table, (one, two, three) in _MOVES.items()
)
_remembered: WeakKeyDictionary[BaseDBAsyncClient, tuple[Pulse, dict[tuple[str, str], Found]]]
_remembered = WeakKeyDictionary()


async def while_unchanged(ask: Callable[[Read], Awaitable[Result]]) -> Result:
    """What `ask` comes to, given a way to read the tables of `_MOVES` that remembers.

    An answer is kept only where the pulse is the same before and after it was counted, and never
    from inside a transaction, which may be undone. There it is used only if the pulse the
    transaction itself reads, its own changes included, is the one it was counted at.
    """
    client, pulse = _database(), await _pulse()
    then, answers = _remembered.get(client, (pulse, {}))
    answers = answers if then == pulse and len(answers) < REMEMBERED else {}
    new: dict[tuple[str, str], Found] = {}

    async def read(sql: str, params: Sequence[Any]) -> Found:
        key = (sql, repr(params))
        if key not in answers:
            new[key] = await read_all(sql, params)
        return answers[key] if key in answers else new[key]

    result = await ask(read)
    if new and not in_one_transaction() and await _pulse() == pulse:
        _remembered[client] = (pulse, {**answers, **new})
    return result


def _database() -> BaseDBAsyncClient:
    """The client of the pool, also inside a transaction or a savepoint of it."""
    client = connection()
    while isinstance(client, TransactionalDBClient):
        client = client._parent
    return client


async def _pulse() -> Pulse:
    return [tuple(row.values()) for row in await read_all(_PULSE)]
