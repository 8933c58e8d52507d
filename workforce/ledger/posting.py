"""The only door by which minutes move.

Minutes are never made or destroyed: each transfer writes two entries that sum to zero. A transfer
is named after the fact that caused it; posting the same fact again changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workforce.database import in_one_transaction, read_all
from workforce.database.rows import among
from workforce.ledger.lots import carry
from workforce.ledger.models import Account, Transfer
from workforce.ledger.moves import (
    AccountClosed,
    AccountFrozen,
    AlreadyReversed,
    BalanceTooLow,
    CauseRaced,
    CauseReused,
    Move,
    Plan,
    ReversalNotReversible,
    Written,
)
from workforce.ledger.writing import write
from workforce.service_words import AccountStatus, TransferKind


async def post(move: Move) -> int:
    """Move minutes once; the transfer's id. The same cause again returns the first transfer's.

    Refuses with BalanceTooLow, PoolTooLow, AccountFrozen, AccountClosed, or CauseReused when the
    cause has been used for something else.
    """
    assert in_one_transaction(), "minutes move inside a verb"
    move.check()
    plan = Plan.of((move,))
    written = await write(plan)
    if move.cause not in written.transfer_ids:
        return _same_or_refuse(await Transfer.get(cause=move.cause), move)
    await _refuse_short(plan, written)
    await carry(move, written.transfer_ids[move.cause], written.lots)
    return written.transfer_ids[move.cause]


async def post_many(moves: Sequence[Move]) -> dict[str, int]:
    """Move a batch, all or nothing; ids of the transfers by cause. Repeats are left out.

    Balances are checked in the order given; lots the batch brings are there before its gifts take.
    """
    assert in_one_transaction(), "minutes move inside a verb"
    for move in moves:
        move.check()
    by_cause = {move.cause: move for move in moves}
    assert len(by_cause) == len(moves), "one batch names each cause once"
    condition, param = among(list(by_cause))
    known = await read_all(f'SELECT "id" FROM "time_transfer" WHERE "cause" {condition}', [param])
    earlier = await Transfer.filter(id__in=[row["id"] for row in known]) if known else []
    ids = {one.cause: _same_or_refuse(one, by_cause[one.cause]) for one in earlier}
    new = [move for move in moves if move.cause not in ids]
    if new:
        plan = Plan.of(new)
        written = await write(plan)
        if len(written.transfer_ids) < len(new):
            raise CauseRaced()
        await _refuse_short(plan, written)
        for move in new:
            await carry(move, written.transfer_ids[move.cause])
        ids |= written.transfer_ids
    return ids


async def reverse(transfer_id: int, *, cause: str, happened_at: datetime) -> int:
    """Move the minutes of a transfer back by another transfer, once; its id.

    The receiver gives back the very lots the transfer made, as far as they are left; the giver
    gets what was taken, as it was earned.
    """
    assert in_one_transaction(), "minutes move inside a verb"
    first = await Transfer.select_for_update().get(id=transfer_id)
    if first.kind is TransferKind.REVERSAL:
        raise ReversalNotReversible()
    earlier = await Transfer.get_or_none(reverses_id=first.id)
    if earlier is not None and earlier.cause != cause:
        raise AlreadyReversed()
    accounts = await Account.in_bulk([first.source_id, first.target_id], "id")
    return await post(
        Move(
            cause,
            TransferKind.REVERSAL,
            accounts[first.target_id],
            accounts[first.source_id],
            first.minutes,
            happened_at,
            reverses_id=first.id,
        )
    )


def _same_or_refuse(earlier: Transfer, move: Move) -> int:
    asked = (move.source.id, move.target.id, move.minutes, move.kind, move.reverses_id)
    was = (
        earlier.source_id, earlier.target_id, earlier.minutes, earlier.kind, earlier.reverses_id,
    )  # fmt: skip
    if was != asked or earlier.happened_at != move.happened_at:
        raise CauseReused(cause=earlier.cause)
    return int(earlier.id)


async def _refuse_short(plan: Plan, written: Written) -> None:
    """Name why an account could not bear its change; the refusal undoes what was written."""
    short = [change for change in plan.in_id_order if change.account_id not in written.moved]
    if not short:
        return
    account = await Account.get(id=short[0].account_id)
    if account.status is AccountStatus.CLOSED:
        raise AccountClosed(account_id=account.id)
    if account.status is AccountStatus.FROZEN and short[0].spends:
        raise AccountFrozen(account_id=account.id)
    raise BalanceTooLow(
        account_id=account.id,
        available_minutes=account.available_minutes,
        needed_minutes=-short[0].lowest,
    )
