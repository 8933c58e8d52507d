"""The shortest way to accounts and movements, each in a verb of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from workforce.actor import Actor
from workforce.database import verb
from workforce.ledger import accounts, posting, reserving
from workforce.ledger.models import Account, Reservation
from workforce.ledger.moves import Move, Origin
from workforce.ledger.verify import verify
from workforce.service_words import AccountKind, AccountStatus, TransferKind

SYSTEM = Actor.system()
NOON = datetime(2026, 11, 2, 4, tzinfo=UTC)
ORIGIN = Origin(date(2026, 11, 2), "test-1", 1, "visit")


@dataclass
class Books:
    issuance: Account
    pool: Account
    members: list[Account]


@verb
async def open_books(actor: Actor, members: int) -> Books:
    return Books(
        await accounts.account_of(AccountKind.ISSUANCE, "scheme", 1),
        await accounts.account_of(AccountKind.POOL, "scheme", 1),
        [
            await accounts.account_of(AccountKind.MEMBER, "person", number)
            for number in range(1, members + 1)
        ],
    )


@verb
async def post(actor: Actor, move: Move) -> int:
    return await posting.post(move)


@verb
async def post_many(actor: Actor, moves: list[Move]) -> dict[str, int]:
    return await posting.post_many(moves)


@verb
async def reverse(actor: Actor, transfer_id: int, cause: str) -> int:
    return await posting.reverse(transfer_id, cause=cause, happened_at=NOON)


@verb
async def reserve(actor: Actor, cause: str, account: Account, minutes: int) -> Reservation:
    return await reserving.reserve(cause=cause, account=account, minutes=minutes)


@verb
async def settle(
    actor: Actor, reservation_id: int, target: Account, minutes: int | None = None
) -> Reservation:
    return await reserving.settle(
        reservation_id,
        target=target,
        kind=TransferKind.REDEMPTION,
        happened_at=NOON,
        minutes=minutes,
    )


@verb
async def release(actor: Actor, reservation_id: int) -> Reservation:
    return await reserving.release(reservation_id)


@verb
async def set_status(actor: Actor, account: Account, status: AccountStatus) -> Account:
    return await accounts.set_status(account.id, status)


def earn(books: Books, member: Account, minutes: int, cause: str, on: date | None = None) -> Move:
    origin = ORIGIN if on is None else Origin(on, "test-1", 1, "visit")
    kind = TransferKind.EARNED
    return Move(cause, kind, books.issuance, member, minutes, NOON, origin)


def give(source: Account, target: Account, minutes: int, cause: str) -> Move:
    return Move(cause, TransferKind.GIFT, source, target, minutes, NOON)


async def balance(account: Account) -> int:
    found = await Account.get(id=account.id)
    assert found.balance_minutes is not None
    return found.balance_minutes


async def assert_right() -> None:
    assert await verify() == []
