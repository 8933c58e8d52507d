"""The single door by which confirmed service becomes saved time, and by which it is taken back.

Called inside the verb that confirms; a settled fact is read back and never computed again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from workforce import clock
from workforce.database import in_one_transaction, insert_many, read_all
from workforce.database.connection import dialect
from workforce.database.rows import among, day_of
from workforce.ledger import posting
from workforce.ledger.models import Account, Transfer
from workforce.ledger.moves import Move, Origin
from workforce.rules.crediting import Credit, Served, credit_for, years_between
from workforce.rules.schemes import scheme_on
from workforce.service_words import CareService, TransferKind
from workforce.timebank.accounts import issuance_of, member_accounts, pool_of
from workforce.timebank.models import ServiceCredit

COLUMNS = (
    "cause", "account_id", "served_on", "served_minutes", "credited_minutes", "overflow_minutes",
    "shares", "scheme", "recorded_at",
)  # fmt: skip
_SETTLED = 'SELECT "cause", "credited_minutes", "overflow_minutes", "scheme" FROM "service_credit"'


@dataclass(frozen=True, slots=True)
class Fact:
    """A confirmed service: whose, what, how long, when, and in which district."""

    cause: str
    person_id: int
    birth_on: date
    service: CareService
    minutes: int
    served_on: date
    ended_at: datetime
    district_id: int


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one service, as it stands in the books."""

    credited_minutes: int
    overflow_minutes: int
    scheme: str


async def credit_services(facts: Sequence[Fact]) -> dict[str, Saved]:
    """Save what each service is worth, once; what became of it, by cause.

    Refuses with SchemeNotInForce for a day before the scheme, AccountClosed for a closed account.
    """
    assert in_one_transaction(), "service is credited inside the verb that confirms it"
    saved = await _saved_before([fact.cause for fact in facts])
    new = [fact for fact in facts if fact.cause not in saved]
    return saved | await _settle(new) if new else saved


async def take_back(cause: str, *, happened_at: datetime) -> ServiceCredit | None:
    """Reverse what a service had saved, because its record was corrected. Repeating is harmless.

    Refuses with BalanceTooLow when the minutes have been spent: then people decide, not this.
    """
    assert in_one_transaction(), "service is taken back inside the verb that corrects it"
    credit = await ServiceCredit.get_or_none(cause=cause)
    if credit is None or credit.reversed_at is not None:
        return credit
    for part in ("credit", "overflow"):
        transfer = await Transfer.get_or_none(cause=f"{cause}:{part}")
        if transfer is not None:
            await posting.reverse(
                transfer.id, cause=f"{cause}:{part}:reverse", happened_at=happened_at
            )
    credit.reversed_at = clock.now()
    await credit.save(update_fields=["reversed_at"])
    return credit


async def _saved_before(causes: Sequence[str]) -> dict[str, Saved]:
    condition, param = among(causes)
    rows = await read_all(f'{_SETTLED} WHERE "cause" {condition}', [param])
    return {
        row["cause"]: Saved(row["credited_minutes"], row["overflow_minutes"], row["scheme"])
        for row in rows
    }


async def _settle(facts: Sequence[Fact]) -> dict[str, Saved]:
    accounts = await member_accounts({fact.person_id for fact in facts})
    # The accounts are held first: their locks make one member's services settle one at a time,
    # so that two of them cannot both find room under the daily cap.
    balances = await _hold(list(accounts.values()))
    saved = await _saved_by_day(list(accounts.values()), {fact.served_on for fact in facts})
    systems = {
        district_id: (await issuance_of(district_id), await pool_of(district_id))
        for district_id in {fact.district_id for fact in facts}
    }
    moves: list[Move] = []
    rows: list[tuple[object, ...]] = []
    settled: dict[str, Saved] = {}
    for fact in facts:
        account = accounts[fact.person_id]
        day = (account.id, fact.served_on)
        credit = credit_for(
            scheme_on(fact.served_on),
            Served(
                fact.minutes, fact.service, years_between(fact.birth_on, fact.served_on),
                saved.get(day, 0), balances[account.id],
            ),
        )  # fmt: skip
        saved[day] = saved.get(day, 0) + credit.credited_minutes
        balances[account.id] += credit.credited_minutes
        moves += _moves(fact, account, credit, systems[fact.district_id])
        rows.append(_row(fact, account, credit))
        settled[fact.cause] = Saved(credit.credited_minutes, credit.overflow_minutes, credit.scheme)
    await posting.post_many(moves)
    await insert_many("service_credit", COLUMNS, rows)
    return settled


def _moves(
    fact: Fact, account: Account, credit: Credit, systems: tuple[Account, Account]
) -> list[Move]:
    issuance, pool = systems
    origin = Origin(fact.served_on, credit.scheme, fact.district_id, fact.service)
    parts = []
    if credit.credited_minutes:
        parts.append(("credit", TransferKind.EARNED, account, credit.credited_minutes))
    if credit.overflow_minutes:
        parts.append(("overflow", TransferKind.OVERFLOW, pool, credit.overflow_minutes))
    return [
        Move(f"{fact.cause}:{part}", kind, issuance, target, minutes, fact.ended_at, origin)
        for part, kind, target, minutes in parts
    ]


def _row(fact: Fact, account: Account, credit: Credit) -> tuple[object, ...]:
    shares = json.dumps(
        [{"goes": one.goes, "minutes": one.minutes, "term": one.term} for one in credit.shares]
    )
    return (
        fact.cause, account.id, fact.served_on, fact.minutes, credit.credited_minutes,
        credit.overflow_minutes, shares, credit.scheme, clock.now(),
    )  # fmt: skip


async def _hold(accounts: Sequence[Account]) -> dict[int, int]:
    """Lock the accounts, lowest id first, and read their balances as they stand now."""
    condition, param = among([account.id for account in accounts])
    lock = " FOR NO KEY UPDATE" if dialect() == "postgres" else ""
    rows = await read_all(
        f'SELECT "id", "balance_minutes" FROM "time_account" WHERE "id" {condition} '
        f'ORDER BY "id"{lock}',
        [param],
    )
    return {row["id"]: row["balance_minutes"] for row in rows}


async def _saved_by_day(
    accounts: Sequence[Account], days: set[date]
) -> dict[tuple[int, date], int]:
    found: dict[tuple[int, date], int] = {}
    condition, param = among([account.id for account in accounts])
    rows = await read_all(
        'SELECT "account_id", "served_on", SUM("credited_minutes") AS "minutes" '
        f'FROM "service_credit" WHERE "account_id" {condition} AND "served_on" BETWEEN ? AND ? '
        'AND "reversed_at" IS NULL GROUP BY "account_id", "served_on"',
        [param, min(days), max(days)],
    )
    for row in rows:
        day = day_of(row["served_on"])
        assert day is not None
        found[row["account_id"], day] = int(row["minutes"])
    return found
