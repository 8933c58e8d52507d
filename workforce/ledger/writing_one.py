"""One transfer on PostgreSQL in one statement, every row found by its key.

The batch statement joins; for a single transfer the planner would read tables where it should look
up rows, so this one is written with plain parameters.
"""

from __future__ import annotations

from workforce import clock
from workforce.database import read_all
from workforce.ledger.moves import Move, Plan, Written

_POSTED = """
posted AS (
    INSERT INTO "time_transfer" ("cause", "kind", "source_id", "target_id", "minutes",
        "happened_at", "recorded_at", "reverses_id")
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT ("cause") DO NOTHING RETURNING "id"
)"""
# Lowest id first, whichever way the minutes run, so that two transfers cannot wait for each other.
_LOCKED = """
locked AS (
    SELECT "id" FROM "time_account" WHERE "id" = ANY(ARRAY[$3, $4]::bigint[])
    ORDER BY "id" FOR NO KEY UPDATE
)"""
_PAID = """
paid AS (
    UPDATE "time_account" a SET "balance_minutes" = a."balance_minutes" - $5,
        "entry_count" = a."entry_count" + 1
    WHERE a."id" = $3 AND (SELECT count(*) FROM posted) = 1{after_lock}
        AND a."status" <> 'closed' AND (a."status" = 'open' OR $8::bigint IS NOT NULL)
        AND a."balance_minutes" - a."reserved_minutes" - $5 >= 0
    RETURNING a."id", a."balance_minutes"
)"""
_GOT = """
got AS (
    UPDATE "time_account" a SET "balance_minutes" = a."balance_minutes" + $5,
        "entry_count" = a."entry_count" + 1
    WHERE a."id" = $4 AND (SELECT count(*) FROM posted) = 1{after_lock}
        AND a."status" <> 'closed'
    RETURNING a."id", a."balance_minutes"
)"""
_ENTERED = """
entered AS (
    INSERT INTO "time_entry" ("transfer_id", "account_id", "minutes", "balance_after_minutes")
    SELECT "id", $3, -$5, {paid} FROM posted UNION ALL SELECT "id", $4, $5, {got} FROM posted
)"""
_LOTTED = """
lotted AS (
    INSERT INTO "time_lot" ("account_id", "transfer_id", "earned_on", "district_id", "service",
        "scheme", "minutes", "remaining_minutes")
    SELECT $4, "id", $9::date, $10::bigint, $11, $12, $5, $5 FROM posted
)"""
# A spend also brings the oldest lots of its source along: most often they are enough.
_LOTS = """ LEFT JOIN LATERAL (
    SELECT * FROM "time_lot" WHERE "account_id" = $3 AND "remaining_minutes" > 0
    ORDER BY "earned_on", "id" LIMIT 4) l ON TRUE"""
_LOT_COLUMNS = """, l."id" AS lot_id, l."earned_on", l."district_id", l."service", l."scheme",
    l."remaining_minutes" """


def _statement(*, pays: bool, gets: bool, origin: bool) -> str:
    both = pays and gets
    after_lock = "\n        AND (SELECT count(*) FROM locked) >= 0" if both else ""
    balance = '(SELECT "balance_minutes" FROM {})'
    entered = _ENTERED.format(
        paid=balance.format("paid") if pays else "NULL::bigint",
        got=balance.format("got") if gets else "NULL::bigint",
    )
    parts = [_POSTED]
    parts += [_LOCKED] if both else []
    parts += [_PAID.format(after_lock=after_lock)] if pays else []
    parts += [_GOT.format(after_lock=after_lock)] if gets else []
    parts += [entered, *([_LOTTED] if origin else [])]
    moved = [f'SELECT "id" FROM {name}' for name, on in (("paid", pays), ("got", gets)) if on]
    listed = f"ARRAY({' UNION ALL '.join(moved)})" if moved else "ARRAY[]::bigint[]"
    columns, lots = (_LOT_COLUMNS, _LOTS) if pays else ("", "")
    return f'WITH {",".join(parts)}\nSELECT p."id", {listed} AS moved{columns} FROM posted p{lots}'


_STATEMENTS = {
    (pays, gets, origin): _statement(pays=pays, gets=gets, origin=origin)
    for pays in (False, True)
    for gets in (False, True)
    for origin in (False, True)
}


async def write_one(plan: Plan) -> Written:
    [move] = plan.moves
    pays, gets = move.source.is_guarded, move.target.is_guarded
    rows = await read_all(_STATEMENTS[pays, gets, move.origin is not None], _params(move))
    if not rows:
        return Written({}, frozenset())
    lots = [row for row in rows if row["lot_id"] is not None] if pays else []
    seen = [] if move.is_reversal else lots
    return Written({move.cause: rows[0]["id"]}, frozenset(rows[0]["moved"]), seen)


def _params(move: Move) -> list[object]:
    origin = move.origin
    given: list[object] = [
        move.cause, move.kind, move.source.id, move.target.id, move.minutes, move.happened_at,
        clock.now(), move.reverses_id,
    ]  # fmt: skip
    if origin is not None:
        given += [origin.earned_on, origin.district_id, str(origin.service), origin.scheme]
    return given
