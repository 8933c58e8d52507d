"""余额、收支明细、待兑换时长。Reading only; figures come from the entries, never beside them."""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.expressions import Q

from workforce.database import read_all
from workforce.ledger.models import Account, Entry, Transfer

PAGE_MAX = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One entry with the transfer behind it."""

    entry: Entry
    transfer: Transfer
    is_reversed: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """A page of an account, newest first; `next_id` is where the following page begins."""

    lines: list[Line]
    next_id: int | None
    total: int


@dataclass(frozen=True, slots=True)
class Liability:
    """What members can still redeem: in all, reserved, in pools, and what was ever issued."""

    members_minutes: int
    reserved_minutes: int
    pools_minutes: int
    issued_minutes: int


async def statement_of(
    account: Account, *, limit: int = 50, before_id: int | None = None
) -> Statement:
    """The newest entries, by the index of the account: as fast on a million as on one."""
    below = Q(id__lt=before_id) if before_id is not None else Q()
    limit = max(1, min(limit, PAGE_MAX))
    entries = await Entry.filter(below, account_id=account.id).order_by("-id").limit(limit + 1)
    shown = entries[:limit]
    ids = [entry.transfer_id for entry in shown]
    transfers = await Transfer.in_bulk(ids, "id")
    back = Transfer.filter(reverses_id__in=ids).values_list("reverses_id", flat=True)
    reversed_ids = set(await back) if ids else set()
    lines = [
        Line(entry, transfers[entry.transfer_id], entry.transfer_id in reversed_ids)
        for entry in shown
    ]
    more = len(entries) > limit
    return Statement(lines, shown[-1].id if more else None, account.entry_count)


async def liability() -> Liability:
    """待兑换时长：all lots that remain, by the accounts that hold them."""
    [held] = await read_all(
        'SELECT COALESCE(SUM("balance_minutes"), 0) AS "members", '
        'COALESCE(SUM("reserved_minutes"), 0) AS "reserved" FROM "time_account"'
    )
    by_kind = {row["kind"]: int(row["minutes"]) for row in await read_all(_BY_KIND)}
    return Liability(
        int(held["members"]),
        int(held["reserved"]),
        by_kind.get("pool", 0),
        -by_kind.get("issuance", 0),
    )


async def liability_by_district() -> dict[int | None, int]:
    """Minutes still held by members and groups, by the district in which they were earned."""
    rows = await read_all(_BY_DISTRICT)
    return {row["district_id"]: int(row["minutes"]) for row in rows}


_BY_KIND = """
SELECT a."kind", SUM(e."minutes") AS "minutes" FROM "time_entry" e
JOIN "time_account" a ON a."id" = e."account_id"
WHERE a."kind" IN ('pool', 'issuance') GROUP BY a."kind" """
_BY_DISTRICT = """
SELECT l."district_id", SUM(l."remaining_minutes") AS "minutes" FROM "time_lot" l
JOIN "time_account" a ON a."id" = l."account_id"
WHERE l."remaining_minutes" > 0 AND a."kind" IN ('member', 'group')
GROUP BY l."district_id" ORDER BY l."district_id" """
