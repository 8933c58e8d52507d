"""An account with a million entries beside an empty one, both used in turns."""

from __future__ import annotations

import statistics
import time
import uuid
from datetime import timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.commands.bench_posts import ORIGIN, SYSTEM, post_one
from workforce.database import execute, verb
from workforce.ledger.accounts import account_of
from workforce.ledger.models import Account
from workforce.ledger.moves import Move
from workforce.ledger.statements import statement_of
from workforce.service_words import AccountKind, TransferKind

ENTRIES = 1_000_000
ROUNDS = 300
TRANSFERS = """
INSERT INTO time_transfer (cause, kind, source_id, target_id, minutes, happened_at, recorded_at)
SELECT 'deep:' || n, 'earned', ?::bigint, ?::bigint, 1, ?::timestamptz, ?::timestamptz
FROM generate_series(1, ?::bigint) n"""
ENTERED = """
INSERT INTO time_entry (transfer_id, account_id, minutes, balance_after_minutes)
SELECT id, source_id, -1, NULL FROM time_transfer WHERE cause LIKE 'deep:%'
UNION ALL
SELECT id, target_id, 1, row_number() OVER (ORDER BY id)
FROM time_transfer WHERE cause LIKE 'deep:%'"""
LOTS = """
INSERT INTO time_lot (account_id, transfer_id, earned_on, district_id, service, scheme, minutes,
    remaining_minutes)
SELECT target_id, id, DATE '2026-01-01', 1, 'visit', 'bench', 1, 1
FROM time_transfer WHERE cause LIKE 'deep:%'"""


@verb
async def make_deep(actor: Actor) -> tuple[Account, Account, Account]:
    """The deep account, an empty one, and a third that both give to."""
    issuance = await account_of(AccountKind.ISSUANCE, "bench", 0)
    deep, fresh, third = [
        await account_of(AccountKind.MEMBER, "deep", number) for number in range(3)
    ]
    then = clock.now() - timedelta(days=1)
    await execute(TRANSFERS, [issuance.id, deep.id, then, then, ENTRIES])
    await execute(ENTERED)
    await execute(LOTS)
    await execute(
        'UPDATE time_account SET balance_minutes = ?, entry_count = ? WHERE "id" = ?',
        [ENTRIES, ENTRIES, deep.id],
    )
    return deep, fresh, third


async def use_in_turns(deep: Account, fresh: Account, third: Account) -> tuple[float, float]:
    """Median seconds to earn, give and read one's statement: deep and empty."""
    issuance = await Account.get(kind=AccountKind.ISSUANCE, owner_kind="bench")
    times: dict[int, list[float]] = {deep.id: [], fresh.id: []}
    for _ in range(ROUNDS):
        for account in (deep, fresh):
            began = time.perf_counter()
            await _use(issuance, account, third)
            times[account.id].append(time.perf_counter() - began)
    return statistics.median(times[deep.id]), statistics.median(times[fresh.id])


async def _use(issuance: Account, account: Account, third: Account) -> None:
    now = clock.now()
    earned = Move(uuid.uuid4().hex, TransferKind.EARNED, issuance, account, 2, now, ORIGIN)
    await post_one(SYSTEM, earned)
    await post_one(SYSTEM, Move(uuid.uuid4().hex, TransferKind.GIFT, account, third, 2, now))
    shown = await statement_of(await Account.get(id=account.id), limit=20)
    assert shown.lines[0].entry.minutes == -2
