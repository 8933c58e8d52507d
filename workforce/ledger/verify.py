"""对账：every sum that must hold, computed again from the entries. Called by `workforce verify`."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.database import read_all

FAULTS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One row that contradicts the ledger: which check, which row, what was found."""

    check: str
    row: int
    found: str


_LEGS = """
SELECT t."id" AS "row", COUNT(e."id") AS "legs", COALESCE(SUM(e."minutes"), 0) AS "sum"
FROM "time_transfer" t LEFT JOIN "time_entry" e ON e."transfer_id" = t."id"
GROUP BY t."id", t."source_id", t."target_id", t."minutes"
HAVING COUNT(e."id") <> 2 OR COALESCE(SUM(e."minutes"), 0) <> 0
    OR SUM(CASE WHEN e."account_id" = t."source_id" AND e."minutes" = -t."minutes" THEN 1
        WHEN e."account_id" = t."target_id" AND e."minutes" = t."minutes" THEN 1 ELSE 0 END) <> 2"""
_ORPHANS = """
SELECT e."id" AS "row", e."transfer_id" AS "transfer", e."account_id" AS "account"
FROM "time_entry" e LEFT JOIN "time_transfer" t ON t."id" = e."transfer_id"
LEFT JOIN "time_account" a ON a."id" = e."account_id"
WHERE t."id" IS NULL OR a."id" IS NULL"""
_BALANCES = """
SELECT a."id" AS "row", a."balance_minutes" AS "kept", a."entry_count" AS "counted",
    COALESCE(SUM(e."minutes"), 0) AS "sum", COUNT(e."id") AS "entries"
FROM "time_account" a LEFT JOIN "time_entry" e ON e."account_id" = a."id"
WHERE a."kind" IN ('member', 'group')
GROUP BY a."id", a."balance_minutes", a."entry_count"
HAVING COALESCE(SUM(e."minutes"), 0) <> a."balance_minutes" OR COUNT(e."id") <> a."entry_count"
    OR a."balance_minutes" < 0"""
_RUNNING = """
SELECT "row", "kept", "sum" FROM (
    SELECT e."id" AS "row", e."balance_after_minutes" AS "kept",
        SUM(e."minutes") OVER (PARTITION BY e."account_id" ORDER BY e."id") AS "sum"
    FROM "time_entry" e JOIN "time_account" a ON a."id" = e."account_id"
    WHERE a."kind" IN ('member', 'group')) AS chain
WHERE "kept" IS NULL OR "kept" <> "sum" """
_LOTS = """
SELECT a."id" AS "row", COALESCE(l."minutes", 0) AS "lots", COALESCE(e."minutes", 0) AS "sum"
FROM "time_account" a
LEFT JOIN (SELECT "account_id", SUM("remaining_minutes") AS "minutes" FROM "time_lot"
    GROUP BY "account_id") l ON l."account_id" = a."id"
LEFT JOIN (SELECT "account_id", SUM("minutes") AS "minutes" FROM "time_entry"
    GROUP BY "account_id") e ON e."account_id" = a."id"
WHERE a."kind" <> 'issuance' AND COALESCE(l."minutes", 0) <> COALESCE(e."minutes", 0)"""
_USES = """
SELECT l."id" AS "row", l."minutes" AS "minutes", l."remaining_minutes" AS "remaining",
    COALESCE(SUM(u."minutes"), 0) AS "used"
FROM "time_lot" l LEFT JOIN "time_lot_use" u ON u."lot_id" = l."id"
GROUP BY l."id", l."minutes", l."remaining_minutes"
HAVING l."minutes" - COALESCE(SUM(u."minutes"), 0) <> l."remaining_minutes" """
_RESERVED = """
SELECT a."id" AS "row", a."reserved_minutes" AS "kept", COALESCE(r."minutes", 0) AS "held"
FROM "time_account" a LEFT JOIN (SELECT "account_id", SUM("minutes") AS "minutes"
    FROM "time_reservation" WHERE "state" = 'held' GROUP BY "account_id") r
    ON r."account_id" = a."id"
WHERE a."reserved_minutes" <> COALESCE(r."minutes", 0)"""

CHECKS = {
    "ledger.transfer_has_two_legs_that_sum_to_zero": _LEGS,
    "ledger.entry_has_its_transfer_and_account": _ORPHANS,
    "ledger.balance_is_the_sum_of_entries": _BALANCES,
    "ledger.balance_after_runs_with_the_entries": _RUNNING,
    "ledger.lots_are_the_balance": _LOTS,
    "ledger.lot_is_what_was_not_used": _USES,
    "ledger.reserved_is_what_is_held": _RESERVED,
}


async def verify() -> list[Fault]:
    """All faults, at most twenty of each check; empty when the ledger is right.

    Reads several statements: on a live PostgreSQL call it inside one REPEATABLE READ transaction
    or when nobody posts, or a transfer between two statements looks like a fault.
    """
    faults = []
    for check, sql in CHECKS.items():
        for row in await read_all(f"{sql} LIMIT {FAULTS_SHOWN}"):
            found = ", ".join(f"{name}={value}" for name, value in row.items() if name != "row")
            faults.append(Fault(check, row["row"], found))
    return faults
