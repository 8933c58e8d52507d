"""Many at once: no minute is spent twice, none is lost, and nobody waits for ever."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable

import pytest

from tests.conftest import connected
from tests.ledger import books as b
from tests.ledger.books import NOON, SYSTEM, balance, earn, give, open_books
from tests.ledger.twins import without_guard
from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import Refusal
from workforce.ledger import posting
from workforce.ledger.models import Account, Entry, Transfer
from workforce.ledger.moves import Move
from workforce.service_words import TransferKind


async def outcomes(*asked: Awaitable[object]) -> Counter[str]:
    answers = await asyncio.gather(*asked, return_exceptions=True)
    counted: Counter[str] = Counter()
    for answer in answers:
        if isinstance(answer, BaseException) and not isinstance(answer, Refusal):
            raise answer
        counted[answer.code if isinstance(answer, Refusal) else "done"] += 1
    return counted


@pytest.fixture
async def wide(database_url: str) -> object:
    """A pool as wide as the race."""
    async with connected(database_url, pool=32):
        yield database_url


async def test_of_thirty_two_spends_of_ten_from_a_hundred_ten_pass(wide: str) -> None:
    books = await open_books(SYSTEM, 2)
    giver, receiver = books.members
    await b.post(SYSTEM, earn(books, giver, 100, "visit:1"))

    counted = await outcomes(
        *(b.post(SYSTEM, give(giver, receiver, 10, f"gift:{n}")) for n in range(32))
    )

    assert counted == {"done": 10, "ledger.balance_too_low": 22}
    assert (await balance(giver), await balance(receiver)) == (0, 100)
    await b.assert_right()


async def test_without_the_guard_more_than_ten_are_tried_and_only_the_check_stands(
    wide: str,
) -> None:
    """The broken twin of the race: no guard in the UPDATE, so the database's CHECK must break."""
    books = await open_books(SYSTEM, 2)
    await b.post(SYSTEM, earn(books, books.members[0], 100, "visit:1"))

    with without_guard():
        answers = await asyncio.gather(
            *(b.post(SYSTEM, give(*books.members, 10, f"gift:{n}")) for n in range(32)),
            return_exceptions=True,
        )

    unexpected = [one for one in answers if isinstance(one, Exception)]
    assert not any(isinstance(one, Refusal) for one in unexpected)
    assert len(unexpected) == 22
    assert await balance(books.members[0]) == 0


async def test_read_check_write_lets_too_many_through(wide: str, engine: str) -> None:
    """The broken twin of the ledger itself: on PostgreSQL, checking before writing loses money."""
    if engine == "sqlite":
        pytest.skip("one writer at a time: BEGIN IMMEDIATE already makes them take turns")
    books = await open_books(SYSTEM, 1)
    member = books.members[0]
    await b.post(SYSTEM, earn(books, member, 100, "visit:1"))

    @verb
    async def spend(actor: Actor) -> bool:
        account = await Account.get(id=member.id)
        await asyncio.sleep(0.01)
        if account.available_minutes < 10:
            return False
        await Account.filter(id=member.id).update(
            balance_minutes=(account.balance_minutes or 0) - 10
        )
        return True

    passed = sum(await asyncio.gather(*(spend(SYSTEM) for _ in range(32))))

    assert passed > 10


async def test_one_cause_posted_by_thirty_two_at_once_moves_once(wide: str) -> None:
    books = await open_books(SYSTEM, 1)
    move = earn(books, books.members[0], 60, "visit:1")

    ids = await asyncio.gather(*(b.post(SYSTEM, move) for _ in range(32)))

    assert len(set(ids)) == 1
    assert await Entry.all().count() == 2
    assert await balance(books.members[0]) == 60


async def test_eighteen_settlements_of_one_reservation_move_once(wide: str) -> None:
    books = await open_books(SYSTEM, 2)
    giver, receiver = books.members
    await b.post(SYSTEM, earn(books, giver, 100, "visit:1"))
    held = await b.reserve(SYSTEM, "request:1", giver, 60)

    counted = await outcomes(*(b.settle(SYSTEM, held.id, receiver) for _ in range(18)))

    assert counted == {"done": 18}
    assert (await balance(giver), await balance(receiver)) == (40, 60)
    await b.assert_right()


async def test_settlement_and_release_of_one_reservation_exclude_each_other(wide: str) -> None:
    books = await open_books(SYSTEM, 2)
    await b.post(SYSTEM, earn(books, books.members[0], 100, "visit:1"))
    held = await b.reserve(SYSTEM, "request:1", books.members[0], 60)

    counted = await outcomes(
        *(b.settle(SYSTEM, held.id, books.members[1]) for _ in range(9)),
        *(b.release(SYSTEM, held.id) for _ in range(9)),
    )

    assert counted["done"] == 9
    await b.assert_right()


async def test_gifts_both_ways_do_not_wait_for_each_other_for_ever(wide: str) -> None:
    books = await open_books(SYSTEM, 4)
    for number, member in enumerate(books.members):
        await b.post(SYSTEM, earn(books, member, 1000, f"visit:{number}"))
    pairs = [(n % 4, (n * 3 + 1) % 4) for n in range(64)]

    counted = await outcomes(
        *(
            b.post(SYSTEM, give(books.members[i], books.members[j], 7, f"gift:{n}"))
            for n, (i, j) in enumerate(pairs)
            if i != j
        )
    )

    assert set(counted) == {"done"}
    await b.assert_right()


async def test_withdrawals_from_a_pool_take_turns(wide: str) -> None:
    books = await open_books(SYSTEM, 2)
    giver, poor = books.members
    await b.post(SYSTEM, earn(books, giver, 100, "visit:1"))
    for n in range(10):
        await b.post(
            SYSTEM, Move(f"donation:{n}", TransferKind.DONATION, giver, books.pool, 10, NOON)
        )

    counted = await outcomes(
        *(
            b.post(SYSTEM, Move(f"grant:{n}", TransferKind.GRANT, books.pool, poor, 10, NOON))
            for n in range(20)
        )
    )

    assert counted == {"done": 10, "ledger.pool_too_low": 10}
    await b.assert_right()


async def test_reversing_one_transfer_eighteen_times_moves_back_once(wide: str) -> None:
    books = await open_books(SYSTEM, 1)
    first = await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))

    counted = await outcomes(*(b.reverse(SYSTEM, first, f"undo:{n}") for n in range(18)))

    assert counted == {"done": 1, "ledger.already_reversed": 17}
    await b.assert_right()


async def test_batches_that_cross_do_not_deadlock_and_lose_nothing(wide: str) -> None:
    books = await open_books(SYSTEM, 20)

    @verb
    async def batch(actor: Actor, number: int) -> None:
        members = books.members if number % 2 else books.members[::-1]
        await posting.post_many(
            [earn(books, one, 5, f"batch:{number}:{one.id}") for one in members]
        )

    await asyncio.gather(*(batch(SYSTEM, number) for number in range(24)))

    assert {await balance(one) for one in books.members} == {120}
    assert await Transfer.all().count() == 480
    await b.assert_right()
