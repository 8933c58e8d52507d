"""预留、结算、释放：minutes promised to a request before it has been fulfilled."""

from __future__ import annotations

from datetime import datetime

from tortoise.expressions import F

from workforce import clock
from workforce.database import in_one_transaction, read_all
from workforce.database.connection import dialect
from workforce.errors import Refusal
from workforce.ledger.models import Account, Reservation
from workforce.ledger.moves import (
    AccountClosed,
    AccountFrozen,
    BalanceTooLow,
    CauseReused,
    Move,
)
from workforce.ledger.posting import post
from workforce.service_words import AccountStatus, ReservationState, TransferKind


class ReservationReleased(Refusal):
    code = "ledger.reservation_released"
    message = "该笔预留已经释放"


class ReservationSettled(Refusal):
    code = "ledger.reservation_settled"
    message = "该笔预留已经结算"


_RESERVE = (
    'INSERT INTO "time_reservation" ("cause", "account_id", "minutes", "state", "made_at") '
    'VALUES (?, ?, ?, ?, ?) ON CONFLICT ("cause") DO NOTHING RETURNING "id"'
)
_HOLD = (
    'UPDATE "time_account" SET "reserved_minutes" = "reserved_minutes" + ? WHERE "id" = ? '
    'AND "status" = \'open\' AND "balance_minutes" - "reserved_minutes" >= ? RETURNING "id"'
)


async def reserve(*, cause: str, account: Account, minutes: int) -> Reservation:
    """Hold minutes back once; asking again for the same cause answers the first reservation."""
    assert in_one_transaction(), "minutes are reserved inside a verb"
    assert minutes > 0
    assert account.is_guarded
    values = [cause, account.id, minutes, ReservationState.HELD, clock.now()]
    if not await read_all(_RESERVE, values):
        earlier = await Reservation.get(cause=cause)
        if (earlier.account_id, earlier.minutes) != (account.id, minutes):
            raise CauseReused(cause=cause)
        return earlier
    if not await read_all(_HOLD, [minutes, account.id, minutes]):
        await _refuse_hold(account.id, minutes)
    return await Reservation.get(cause=cause)


async def settle(
    reservation_id: int,
    *,
    target: Account,
    kind: TransferKind,
    happened_at: datetime,
    minutes: int | None = None,
) -> Reservation:
    """Move what was reserved, or less of it, to `target`; the rest is free again."""
    assert in_one_transaction(), "minutes move inside a verb"
    reservation = await Reservation.select_for_update().get(id=reservation_id)
    moved = reservation.minutes if minutes is None else minutes
    assert 0 < moved <= reservation.minutes, "no more is settled than was reserved"
    if reservation.state is ReservationState.RELEASED:
        raise ReservationReleased()
    source = await Account.get(id=reservation.account_id)
    if reservation.state is ReservationState.HELD:
        await _lock_in_order(source.id, target.id)
        await _free(reservation)
    cause = f"{reservation.cause}:settle"
    transfer_id = await post(Move(cause, kind, source, target, moved, happened_at))
    return await _end(reservation, ReservationState.SETTLED, transfer_id)


async def release(reservation_id: int) -> Reservation:
    """Give back what was reserved; releasing again changes nothing."""
    assert in_one_transaction(), "minutes are released inside a verb"
    reservation = await Reservation.select_for_update().get(id=reservation_id)
    if reservation.state is ReservationState.SETTLED:
        raise ReservationSettled()
    if reservation.state is ReservationState.HELD:
        await _free(reservation)
    return await _end(reservation, ReservationState.RELEASED, None)


async def _free(reservation: Reservation) -> None:
    changed = await Account.filter(id=reservation.account_id).update(
        reserved_minutes=F("reserved_minutes") - reservation.minutes
    )
    assert changed == 1


async def _end(
    reservation: Reservation, state: ReservationState, transfer_id: int | None
) -> Reservation:
    if reservation.state is ReservationState.HELD:
        reservation.state, reservation.transfer_id = state, transfer_id
        reservation.ended_at = clock.now()
        await reservation.save(update_fields=["state", "transfer_id", "ended_at"])
    return reservation


async def _lock_in_order(*account_ids: int) -> None:
    """Before one account is touched alone, so that the order of ids holds for the whole verb."""
    if dialect() == "postgres":
        await read_all(
            'SELECT "id" FROM "time_account" WHERE "id" = ANY(?::bigint[]) ORDER BY "id" '
            "FOR NO KEY UPDATE",
            [list(account_ids)],
        )


async def _refuse_hold(account_id: int, minutes: int) -> None:
    account = await Account.get(id=account_id)
    if account.status is AccountStatus.CLOSED:
        raise AccountClosed(account_id=account_id)
    if account.status is AccountStatus.FROZEN:
        raise AccountFrozen(account_id=account_id)
    raise BalanceTooLow(
        account_id=account_id,
        available_minutes=account.available_minutes,
        needed_minutes=minutes,
    )
