"""A planned batch becomes rows: one statement on PostgreSQL, a handful on SQLite.

The guard is inside the UPDATE: what is checked and what is changed cannot drift apart. Nothing is
decided here; who calls compares what came back with what was planned and refuses.
"""

from __future__ import annotations

from workforce import clock
from workforce.database import insert_many, read_all
from workforce.database.connection import dialect
from workforce.ledger.moves import Change, Plan, Written
from workforce.ledger.writing_one import write_one


async def write(plan: Plan) -> Written:
    if dialect() == "sqlite":
        return await _on_sqlite(plan)
    return await (write_one(plan) if len(plan.moves) == 1 else _on_postgres(plan))


_POSTED = """
posted AS (
    INSERT INTO "time_transfer" ("cause", "kind", "source_id", "target_id", "minutes",
        "happened_at", "recorded_at", "reverses_id")
    SELECT m.cause, m.kind, m.source_id, m.target_id, m.minutes, m.happened_at, ?::timestamptz,
        m.reverses_id
    FROM unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[],
        ?::bigint[]) AS m(cause, kind, source_id, target_id, minutes, happened_at, reverses_id)
    ON CONFLICT ("cause") DO NOTHING
    RETURNING "id", "cause"
)"""
_CHANGE = """
change AS (
    SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::boolean[])
        AS c(account_id, total, lowest, entries, spends)
)"""
_LOCKED = """
locked AS (
    SELECT "id" FROM "time_account" WHERE "id" IN (SELECT account_id FROM change)
    ORDER BY "id" FOR NO KEY UPDATE
)"""
_MOVED = """
moved AS (
    UPDATE "time_account" a SET "balance_minutes" = a."balance_minutes" + c.total,
        "entry_count" = a."entry_count" + c.entries
    FROM change c
    WHERE a."id" = c.account_id AND (SELECT count(*) FROM posted) = ?
        AND (SELECT count(*) FROM locked) >= 0
        AND a."status" <> 'closed' AND (a."status" = 'open' OR NOT c.spends)
        AND a."balance_minutes" - a."reserved_minutes" + c.lowest >= 0
    RETURNING a."id", a."balance_minutes" - c.total AS before
)"""
_ENTERED = """
entered AS (
    INSERT INTO "time_entry" ("transfer_id", "account_id", "minutes", "balance_after_minutes")
    SELECT p."id", l.account_id, l.minutes, v.before + l.running
    FROM unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
        WITH ORDINALITY AS l(cause, account_id, minutes, running, place)
    JOIN posted p ON p."cause" = l.cause
    LEFT JOIN moved v ON v."id" = l.account_id
    ORDER BY l.place
)"""
_LOTTED = """
lotted AS (
    INSERT INTO "time_lot" ("account_id", "transfer_id", "earned_on", "district_id", "service",
        "scheme", "minutes", "remaining_minutes")
    SELECT o.account_id, p."id", o.earned_on, o.district_id, o.service, o.scheme, o.minutes,
        o.minutes
    FROM unnest(?::text[], ?::bigint[], ?::date[], ?::bigint[], ?::text[], ?::text[], ?::bigint[])
        WITH ORDINALITY
        AS o(cause, account_id, earned_on, district_id, service, scheme, minutes, place)
    JOIN posted p ON p."cause" = o.cause
    ORDER BY o.place
)"""
_ANSWER = """
SELECT p."id", p."cause", ARRAY(SELECT "id" FROM moved) AS moved FROM posted p"""


def _statement(*, lots: bool) -> str:
    parts = [_POSTED, _CHANGE, _LOCKED, _MOVED, _ENTERED, *([_LOTTED] if lots else [])]
    return "WITH " + ",".join(parts) + _ANSWER


_STATEMENTS = {lots: _statement(lots=lots) for lots in (False, True)}


async def _on_postgres(plan: Plan) -> Written:
    moves = plan.moves
    params = _params(plan)
    origins = [(move, move.origin) for move in moves if move.origin is not None]
    if origins:
        params += [
            [move.cause for move, _ in origins],
            [move.target.id for move, _ in origins],
            [origin.earned_on for _, origin in origins],
            [origin.district_id for _, origin in origins],
            [origin.service for _, origin in origins],
            [origin.scheme for _, origin in origins],
            [move.minutes for move, _ in origins],
        ]
    rows = await read_all(_STATEMENTS[bool(origins)], params)
    moved = frozenset(rows[0]["moved"]) if rows else frozenset()
    return Written({row["cause"]: row["id"] for row in rows}, moved)


def _params(plan: Plan) -> list[object]:
    """In the order of the statement's marks: transfers, changes, entries."""
    moves, changes, legs = plan.moves, plan.in_id_order, plan.legs
    return [
        clock.now(),
        [move.cause for move in moves],
        [move.kind.value for move in moves],
        [move.source.id for move in moves],
        [move.target.id for move in moves],
        [move.minutes for move in moves],
        [move.happened_at for move in moves],
        [move.reverses_id for move in moves],
        [change.account_id for change in changes],
        [change.total for change in changes],
        [change.lowest for change in changes],
        [change.entries for change in changes],
        [change.spends for change in changes],
        len(moves),
        [leg.cause for leg in legs],
        [leg.account_id for leg in legs],
        [leg.minutes for leg in legs],
        [leg.running for leg in legs],
    ]


TRANSFER = (
    'INSERT INTO "time_transfer" ("cause", "kind", "source_id", "target_id", "minutes", '
    '"happened_at", "recorded_at", "reverses_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?) '
    'ON CONFLICT ("cause") DO NOTHING RETURNING "id"'
)
CHANGE = (
    'UPDATE "time_account" SET "balance_minutes" = "balance_minutes" + ?, '
    '"entry_count" = "entry_count" + ? WHERE "id" = ? AND "status" <> \'closed\' '
    'AND ("status" = \'open\' OR NOT ?) AND "balance_minutes" - "reserved_minutes" + ? >= 0 '
    'RETURNING "balance_minutes"'
)
ENTRY_COLUMNS = ("transfer_id", "account_id", "minutes", "balance_after_minutes")
LOT_COLUMNS = (
    "account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes",
    "remaining_minutes",
)  # fmt: skip


async def _on_sqlite(plan: Plan) -> Written:
    now = clock.now()
    ids: dict[str, int] = {}
    for move in plan.moves:
        values = (
            move.cause, move.kind, move.source.id, move.target.id, move.minutes,
            move.happened_at, now, move.reverses_id,
        )  # fmt: skip
        for row in await read_all(TRANSFER, values):
            ids[move.cause] = row["id"]
    if len(ids) < len(plan.moves):
        return Written(ids, frozenset())
    before = {change.account_id: await _change(change) for change in plan.in_id_order}
    moved = {account_id: balance for account_id, balance in before.items() if balance is not None}
    if len(moved) == len(before):
        await insert_many(
            "time_entry",
            ENTRY_COLUMNS,
            (
                (ids[leg.cause], leg.account_id, leg.minutes,
                 None if leg.running is None else moved[leg.account_id] + leg.running)
                for leg in plan.legs
            ),
        )  # fmt: skip
        await _lots_of_origin(plan, ids)
    return Written(ids, frozenset(moved))


async def _change(change: Change) -> int | None:
    """The balance before, or nothing when the account could not bear the change."""
    values = (change.total, change.entries, change.account_id, change.spends, change.lowest)
    rows = await read_all(CHANGE, values)
    return rows[0]["balance_minutes"] - change.total if rows else None


async def _lots_of_origin(plan: Plan, ids: dict[str, int]) -> None:
    await insert_many(
        "time_lot",
        LOT_COLUMNS,
        (
            (move.target.id, ids[move.cause], move.origin.earned_on, move.origin.district_id,
             move.origin.service, move.origin.scheme, move.minutes, move.minutes)
            for move in plan.moves
            if move.origin is not None
        ),
    )  # fmt: skip
