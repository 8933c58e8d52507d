"""存入记录的消耗：oldest first, and what is given away keeps where it was earned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workforce.database import execute, insert_many, read_all
from workforce.database.connection import dialect
from workforce.database.rows import day_of
from workforce.ledger.moves import Move, PoolTooLow
from workforce.ledger.writing import LOT_COLUMNS

READ_AT_ONCE = 64
_COLUMNS = '"id", "earned_on", "district_id", "service", "scheme", "remaining_minutes"'
_OLDEST = (
    f'SELECT {_COLUMNS} FROM "time_lot" WHERE "account_id" = ? AND "remaining_minutes" > 0 '
    'ORDER BY "earned_on", "id" LIMIT ? OFFSET ?'
)
_MADE_BY = (
    f'SELECT {_COLUMNS} FROM "time_lot" WHERE "transfer_id" = ? AND "account_id" = ? '
    'AND "remaining_minutes" > 0 ORDER BY "earned_on", "id"'
)
_USED_BY = (
    'SELECT l."id", l."earned_on", l."district_id", l."service", l."scheme", '
    'u."minutes" AS "remaining_minutes" FROM "time_lot_use" u '
    'JOIN "time_lot" l ON l."id" = u."lot_id" WHERE u."transfer_id" = ? ORDER BY u."id"'
)
_TAKE = 'UPDATE "time_lot" SET "remaining_minutes" = "remaining_minutes" - ? WHERE "id" = ?'
# On PostgreSQL lots taken, uses noted and the receiver's lots made are one statement. The lots are
# found by key: a join with the listed ids would read the table.
_HAND_OVER = """
WITH fit AS (
    SELECT COUNT(*) = cardinality($1::bigint[]) AS all_fit FROM "time_lot" l
    WHERE l."id" = ANY($1::bigint[])
        AND l."remaining_minutes" >= ($2::bigint[])[array_position($1::bigint[], l."id")]
), taken AS (
    UPDATE "time_lot" l
    SET "remaining_minutes" = l."remaining_minutes" - ($2::bigint[])[array_position($1, l."id")]
    WHERE l."id" = ANY($1::bigint[]) AND (SELECT all_fit FROM fit)
), part AS (
    SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::date[], $4::bigint[], $5::text[],
        $6::text[]) AS p(lot_id, minutes, earned_on, district_id, service, scheme)
    WHERE (SELECT all_fit FROM fit)
), noted AS (
    INSERT INTO "time_lot_use" ("lot_id", "transfer_id", "minutes")
    SELECT lot_id, $7::bigint, minutes FROM part
), given AS (
    INSERT INTO "time_lot" ("account_id", "transfer_id", "earned_on", "district_id", "service",
        "scheme", "minutes", "remaining_minutes")
    SELECT $8::bigint, $7::bigint, earned_on, district_id, service, scheme, minutes, minutes
    FROM part WHERE $9::boolean
)
SELECT all_fit FROM fit"""


@dataclass(frozen=True, slots=True)
class Part:
    """Minutes of one lot, with what the lot remembers."""

    lot_id: int
    minutes: int
    earned_on: date
    district_id: int | None
    service: str
    scheme: str


async def carry(move: Move, transfer_id: int, seen: Sequence[dict[str, Any]] = ()) -> None:
    """Take the moved minutes from the source's lots and hand them to the target as its own.

    `seen` are lots read before the source was locked: used when they still hold what is needed.
    """
    if not move.source.keeps_lots and not move.is_reversal:
        return
    if seen and await _carry_seen(move, transfer_id, seen):
        return
    taken = await _take(move) if move.source.keeps_lots else []
    given = taken
    if move.is_reversal:
        given = _parts(await read_all(_USED_BY, [move.reverses_id]))
    if not move.target.keeps_lots:
        given = []
    if dialect() == "postgres" and (given is taken or not given):
        fit = await _hand_over(taken, move, transfer_id, is_given=bool(given))
        assert fit, "the lots are held by the lock of their account"
        return
    for part in taken:
        await execute(_TAKE, [part.minutes, part.lot_id])
    uses = [(part.lot_id, transfer_id, part.minutes) for part in taken]
    await insert_many("time_lot_use", ("lot_id", "transfer_id", "minutes"), uses)
    await insert_many("time_lot", LOT_COLUMNS, _rows(given, move.target.id, transfer_id))


async def _carry_seen(move: Move, transfer_id: int, seen: Sequence[dict[str, Any]]) -> bool:
    lots = _parts([{**row, "id": row["lot_id"]} for row in seen])
    taken = _oldest(lots, move.minutes)
    if sum(part.minutes for part in taken) < move.minutes:
        return False
    return await _hand_over(taken, move, transfer_id, is_given=move.target.keeps_lots)


async def _take(move: Move) -> list[Part]:
    """Which lots give: those a reversed transfer made first, then the oldest."""
    if not move.source.is_guarded:
        await _lock_pool(move.source.id)
    taken: list[Part] = []
    if move.is_reversal:
        made = _parts(await read_all(_MADE_BY, [move.reverses_id, move.source.id]))
        taken = _oldest(made, move.minutes)
    seen = {part.lot_id for part in taken}
    offset = 0
    while (needed := move.minutes - sum(part.minutes for part in taken)) > 0:
        rows = await read_all(_OLDEST, [move.source.id, READ_AT_ONCE, offset])
        if not rows:
            assert not move.source.is_guarded, "lots and balance of a guarded account agree"
            raise PoolTooLow(available_minutes=move.minutes - needed, needed_minutes=move.minutes)
        offset += len(rows)
        taken += _oldest([part for part in _parts(rows) if part.lot_id not in seen], needed)
    return taken


def _oldest(parts: Sequence[Part], needed: int) -> list[Part]:
    taken: list[Part] = []
    for part in parts:
        if needed <= 0:
            break
        minutes = min(part.minutes, needed)
        needed -= minutes
        taken.append(
            Part(part.lot_id, minutes, part.earned_on, part.district_id, part.service, part.scheme)
        )
    return taken


async def _lock_pool(account_id: int) -> None:
    """Withdrawals from a pool take turns; deposits do not wait for them."""
    if dialect() == "postgres":
        await read_all('SELECT "id" FROM "time_account" WHERE "id" = ? FOR UPDATE', [account_id])


async def _hand_over(taken: list[Part], move: Move, transfer_id: int, *, is_given: bool) -> bool:
    """All of it, or nothing when a lot no longer holds what was to be taken from it."""
    rows = await read_all(
        _HAND_OVER,
        [
            [part.lot_id for part in taken],
            [part.minutes for part in taken],
            [part.earned_on for part in taken],
            [part.district_id for part in taken],
            [part.service for part in taken],
            [part.scheme for part in taken],
            transfer_id,
            move.target.id,
            is_given,
        ],
    )
    return bool(rows[0]["all_fit"])


def _parts(rows: Sequence[dict[str, Any]]) -> list[Part]:
    parts = []
    for row in rows:
        earned_on = day_of(row["earned_on"])
        assert earned_on is not None
        parts.append(
            Part(
                row["id"], row["remaining_minutes"], earned_on, row["district_id"],
                row["service"], row["scheme"],
            )
        )  # fmt: skip
    return parts


def _rows(parts: Sequence[Part], account_id: int, transfer_id: int) -> list[tuple[object, ...]]:
    return [
        (
            account_id, transfer_id, part.earned_on, part.district_id, part.service, part.scheme,
            part.minutes, part.minutes,
        )
        for part in parts
    ]  # fmt: skip
