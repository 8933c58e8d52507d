"""Minutes move once, by two entries, never below zero; what a lot remembers goes with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.ledger import books as b
from tests.ledger.books import NOON, SYSTEM, Books, balance, earn, give, open_books
from tests.ledger.twins import without_reservations
from workforce.actor import Actor
from workforce.database import execute, read_all, verb
from workforce.errors import Refusal
from workforce.ledger import posting, statements
from workforce.ledger.models import Entry, Lot, LotUse, Transfer
from workforce.ledger.moves import (
    AccountClosed,
    AccountFrozen,
    AlreadyReversed,
    BalanceTooLow,
    CauseReused,
    Move,
    PoolTooLow,
    ReversalNotReversible,
)
from workforce.service_words import AccountStatus, TransferKind


@pytest.fixture
async def books(database: str) -> Books:
    return await open_books(SYSTEM, 3)


async def test_earning_writes_two_entries_that_sum_to_zero(books: Books) -> None:
    transfer_id = await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))

    entries = await Entry.filter(transfer_id=transfer_id)
    assert sorted(entry.minutes for entry in entries) == [-60, 60]
    assert {entry.balance_after_minutes for entry in entries} == {None, 60}
    assert await balance(books.members[0]) == 60
    await b.assert_right()


async def test_the_same_cause_twice_moves_minutes_once(books: Books) -> None:
    move = earn(books, books.members[0], 60, "visit:1")

    assert await b.post(SYSTEM, move) == await b.post(SYSTEM, move)
    assert await b.post_many(SYSTEM, [move]) == {"visit:1": (await Transfer.get()).id}

    assert await balance(books.members[0]) == 60
    assert await Entry.all().count() == 2


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(lambda move, books: replace(move, minutes=61), id="other minutes"),
        pytest.param(lambda move, books: replace(move, target=books.members[1]), id="other target"),
        pytest.param(
            lambda move, books: replace(move, happened_at=NOON + timedelta(hours=1)),
            id="other time",
        ),
        pytest.param(lambda move, books: replace(move, kind=TransferKind.GRANT), id="other kind"),
    ],
)
async def test_one_cause_cannot_mean_two_things(books: Books, other) -> None:  # type: ignore[no-untyped-def]
    move = earn(books, books.members[0], 60, "visit:1")
    await b.post(SYSTEM, move)

    with pytest.raises(CauseReused):
        await b.post(SYSTEM, other(move, books))
    with pytest.raises(CauseReused):
        await b.post_many(SYSTEM, [other(move, books)])
    assert await balance(books.members[0]) == 60


async def test_a_spend_beyond_the_balance_leaves_no_trace(books: Books) -> None:
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1"))

    with pytest.raises(BalanceTooLow) as refusal:
        await b.post(SYSTEM, give(giver, receiver, 61, "gift:1"))

    assert refusal.value.facts["available_minutes"] == 60
    assert await Transfer.filter(cause="gift:1").count() == 0
    assert (await balance(giver), await balance(receiver)) == (60, 0)
    await b.assert_right()


async def test_lots_go_oldest_first_and_keep_where_they_were_earned(books: Books) -> None:
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:late", date(2026, 11, 2)))
    await b.post(SYSTEM, earn(books, giver, 30, "visit:early", date(2026, 10, 1)))

    await b.post(SYSTEM, give(giver, receiver, 50, "gift:1"))

    mine = await Lot.filter(account_id=giver.id).order_by("earned_on")
    theirs = await Lot.filter(account_id=receiver.id).order_by("earned_on")
    assert [lot.remaining_minutes for lot in mine] == [0, 40]
    assert [(lot.earned_on, lot.minutes) for lot in theirs] == [
        (date(2026, 10, 1), 30),
        (date(2026, 11, 2), 20),
    ]
    assert {(lot.scheme, lot.district_id, lot.service) for lot in theirs} == {
        ("test-1", 1, "visit")
    }
    assert await LotUse.all().count() == 2
    await b.assert_right()


async def test_a_gift_spends_more_lots_than_are_read_at_once(books: Books) -> None:
    giver, receiver, _ = books.members
    moves = [earn(books, giver, 1, f"visit:{n}") for n in range(150)]
    await b.post_many(SYSTEM, moves)

    await b.post(SYSTEM, give(giver, receiver, 140, "gift:1"))

    assert await Lot.filter(account_id=receiver.id).count() == 140
    await b.assert_right()


async def test_a_batch_checks_the_lowest_point_and_not_only_the_end(books: Books) -> None:
    giver, receiver, _ = books.members
    with pytest.raises(BalanceTooLow):
        await b.post_many(
            SYSTEM, [give(giver, receiver, 30, "gift:1"), earn(books, giver, 60, "visit:1")]
        )
    assert await Transfer.all().count() == 0

    await b.post_many(
        SYSTEM, [earn(books, giver, 60, "visit:1"), give(giver, receiver, 30, "gift:1")]
    )
    after = await Entry.filter(account_id=giver.id).order_by("id")
    assert [entry.balance_after_minutes for entry in after] == [60, 30]
    await b.assert_right()


async def test_in_a_large_batch_balances_run_in_the_order_given(books: Books) -> None:
    moves = [
        earn(books, books.members[number % 3], number + 1, f"visit:{number}")
        for number in range(400)
    ]
    await b.post_many(SYSTEM, moves)

    await b.assert_right()


async def test_a_reversal_gives_back_what_was_taken_as_it_was_earned(books: Books) -> None:
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1", date(2026, 1, 5)))
    await b.post(SYSTEM, earn(books, receiver, 60, "visit:2", date(2025, 1, 5)))
    gift = await b.post(SYSTEM, give(giver, receiver, 40, "gift:1"))

    first = await b.reverse(SYSTEM, gift, "gift:1:reverse")
    assert await b.reverse(SYSTEM, gift, "gift:1:reverse") == first

    assert (await balance(giver), await balance(receiver)) == (60, 60)
    open_lots = await Lot.filter(account_id=giver.id, remaining_minutes__gt=0)
    assert {lot.earned_on for lot in open_lots} == {date(2026, 1, 5)}
    [left] = await Lot.filter(account_id=receiver.id, remaining_minutes__gt=0)
    assert left.earned_on == date(2025, 1, 5)
    await b.assert_right()


async def test_a_transfer_is_reversed_once_and_a_reversal_never(books: Books) -> None:
    earned = await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))
    back = await b.reverse(SYSTEM, earned, "visit:1:reverse")

    with pytest.raises(AlreadyReversed):
        await b.reverse(SYSTEM, earned, "visit:1:again")
    with pytest.raises(ReversalNotReversible):
        await b.reverse(SYSTEM, back, "visit:1:back")
    await b.assert_right()


async def test_what_has_been_spent_cannot_be_reversed(books: Books) -> None:
    earned = await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))
    await b.post(SYSTEM, give(books.members[0], books.members[1], 10, "gift:1"))

    with pytest.raises(BalanceTooLow):
        await b.reverse(SYSTEM, earned, "visit:1:reverse")
    await b.assert_right()


async def test_a_frozen_account_receives_and_does_not_spend(books: Books) -> None:
    frozen, other, _ = books.members
    await b.post(SYSTEM, earn(books, frozen, 60, "visit:1"))
    await b.set_status(SYSTEM, frozen, AccountStatus.FROZEN)

    await b.post(SYSTEM, earn(books, frozen, 60, "visit:2"))
    with pytest.raises(AccountFrozen):
        await b.post(SYSTEM, give(frozen, other, 10, "gift:1"))
    with pytest.raises(AccountFrozen):
        await b.reserve(SYSTEM, "request:1", frozen, 10)
    assert await balance(frozen) == 120


async def test_a_closed_account_neither_receives_nor_spends(books: Books) -> None:
    closed = await b.set_status(SYSTEM, books.members[0], AccountStatus.CLOSED)

    with pytest.raises(AccountClosed):
        await b.post(SYSTEM, earn(books, closed, 60, "visit:1"))
    with pytest.raises(AccountClosed):
        await b.reserve(SYSTEM, "request:1", closed, 10)


async def test_an_account_with_minutes_is_not_closed(books: Books) -> None:
    await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))

    with pytest.raises(Refusal, match="60"):
        await b.set_status(SYSTEM, books.members[0], AccountStatus.CLOSED)


async def test_a_pool_gives_what_was_given_to_it_and_no_more(books: Books) -> None:
    giver, poor, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1", date(2026, 3, 1)))
    await b.post(SYSTEM, Move("donation:1", TransferKind.DONATION, giver, books.pool, 45, NOON))

    grant = Move("grant:1", TransferKind.GRANT, books.pool, poor, 46, NOON)
    with pytest.raises(PoolTooLow):
        await b.post(SYSTEM, grant)
    await b.post(SYSTEM, replace(grant, minutes=45))

    [lot] = await Lot.filter(account_id=poor.id)
    assert (lot.earned_on, lot.minutes) == (date(2026, 3, 1), 45)
    await b.assert_right()


async def test_reserved_minutes_cannot_be_spent_until_released(books: Books) -> None:
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1"))
    held = await b.reserve(SYSTEM, "request:1", giver, 50)
    assert (await b.reserve(SYSTEM, "request:1", giver, 50)).id == held.id
    with pytest.raises(CauseReused):
        await b.reserve(SYSTEM, "request:1", giver, 40)

    with pytest.raises(BalanceTooLow):
        await b.post(SYSTEM, give(giver, receiver, 20, "gift:1"))
    with pytest.raises(BalanceTooLow):
        await b.reserve(SYSTEM, "request:2", giver, 11)
    await b.release(SYSTEM, held.id)
    await b.release(SYSTEM, held.id)
    await b.post(SYSTEM, give(giver, receiver, 20, "gift:1"))
    with pytest.raises(Refusal, match="释放"):
        await b.settle(SYSTEM, held.id, receiver)
    await b.assert_right()


async def test_settling_less_than_was_reserved_frees_the_rest(books: Books) -> None:
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1"))
    held = await b.reserve(SYSTEM, "request:1", giver, 60)

    await b.settle(SYSTEM, held.id, receiver, 40)
    await b.settle(SYSTEM, held.id, receiver, 40)

    assert (await balance(giver), await balance(receiver)) == (20, 40)
    await b.post(SYSTEM, give(giver, receiver, 20, "gift:1"))
    with pytest.raises(Refusal, match="结算"):
        await b.release(SYSTEM, held.id)
    await b.assert_right()


async def test_a_refusal_after_a_posting_undoes_the_posting(books: Books) -> None:
    class Forbade(Refusal):
        code = "test.forbade"
        message = "不行"

    @verb
    async def post_and_refuse(actor: Actor) -> None:
        await posting.post(earn(books, books.members[0], 60, "visit:1"))
        raise Forbade()

    with pytest.raises(Forbade):
        await post_and_refuse(SYSTEM)
    assert await Transfer.all().count() == 0


async def test_posting_outside_a_verb_is_a_bug(books: Books) -> None:
    with pytest.raises(AssertionError):
        await posting.post(earn(books, books.members[0], 60, "visit:1"))


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE "time_entry" SET "minutes" = 1',
        'DELETE FROM "time_entry"',
        'UPDATE "time_transfer" SET "minutes" = 1',
        'DELETE FROM "time_transfer"',
        'DELETE FROM "time_lot_use"',
        'DELETE FROM "time_lot"',
        'UPDATE "time_lot" SET "earned_on" = \'2020-01-01\'',
        'UPDATE "time_lot" SET "remaining_minutes" = -1',
        'UPDATE "time_lot" SET "remaining_minutes" = "minutes" + 1',
        'UPDATE "time_account" SET "balance_minutes" = -1',
        'UPDATE "time_account" SET "balance_minutes" = NULL',
        'UPDATE "time_account" SET "reserved_minutes" = 1000',
        'INSERT INTO "time_transfer" ("cause", "kind", "source_id", "target_id", "minutes", '
        "\"happened_at\", \"recorded_at\") VALUES ('x', 'gift', 1, 2, 0, "
        "'2026-01-01', '2026-01-01')",
    ],
)
async def test_the_database_itself_refuses_what_no_verb_may_do(
    books: Books, statement: str
) -> None:
    await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))
    await b.post(SYSTEM, give(books.members[0], books.members[1], 10, "gift:1"))

    with pytest.raises((IntegrityError, OperationalError)):
        await execute(statement)
    await b.assert_right()


async def test_the_statement_pages_newest_first_and_marks_what_was_reversed(books: Books) -> None:
    member = books.members[0]
    ids = [await b.post(SYSTEM, earn(books, member, 10, f"visit:{n}")) for n in range(5)]
    await b.reverse(SYSTEM, ids[0], "visit:0:reverse")
    account = await type(member).get(id=member.id)

    first = await statements.statement_of(account, limit=4)
    rest = await statements.statement_of(account, limit=4, before_id=first.next_id)

    assert [line.entry.minutes for line in first.lines] == [-10, 10, 10, 10]
    assert [line.transfer.cause for line in rest.lines] == ["visit:1", "visit:0"]
    assert [line.is_reversed for line in rest.lines] == [False, True]
    assert (first.total, rest.next_id) == (6, None)


async def test_the_liability_is_what_was_issued(books: Books) -> None:
    await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))
    await b.post(
        SYSTEM,
        Move("donation:1", TransferKind.DONATION, books.members[0], books.pool, 15, NOON),
    )
    await b.reserve(SYSTEM, "request:1", books.members[0], 5)

    found = await statements.liability()

    assert (found.members_minutes, found.reserved_minutes) == (45, 5)
    assert (found.pools_minutes, found.issued_minutes) == (15, 60)
    assert await statements.liability_by_district() == {1: 45}


@pytest.mark.parametrize(
    ("check", "tamper"),
    [
        ("ledger.balance_is_the_sum_of_entries", 'UPDATE "time_account" SET "balance_minutes" = '
         '"balance_minutes" + 1 WHERE "kind" = \'member\''),
        ("ledger.lots_are_the_balance", 'UPDATE "time_lot" SET "remaining_minutes" = 0'),
        ("ledger.reserved_is_what_is_held", 'UPDATE "time_account" SET "reserved_minutes" = 1 '
         "WHERE \"kind\" = 'member' AND \"balance_minutes\" > 1"),
        ("ledger.transfer_has_two_legs_that_sum_to_zero", 'INSERT INTO "time_entry" '
         '("transfer_id", "account_id", "minutes") SELECT "transfer_id", 999, 5 FROM "time_entry" '
         'LIMIT 1'),
        ("ledger.entry_has_its_transfer_and_account", 'INSERT INTO "time_entry" '
         '("transfer_id", "account_id", "minutes") VALUES (999, 1, 5)'),
        ("ledger.balance_after_runs_with_the_entries", 'INSERT INTO "time_entry" '
         '("transfer_id", "account_id", "minutes", "balance_after_minutes") '
         'SELECT 999, "account_id", 1, 7 FROM "time_entry" WHERE "minutes" > 0'),
    ],
)  # fmt: skip
async def test_verification_finds_each_tampering(books: Books, check: str, tamper: str) -> None:
    await b.post(SYSTEM, earn(books, books.members[0], 60, "visit:1"))
    await b.assert_right()

    await read_all(tamper)

    assert check in {fault.check for fault in await b.verify()}


async def test_without_the_guard_for_what_is_reserved_only_the_check_stands(books: Books) -> None:
    """The broken twin: spending as if nothing were promised breaks on the database's CHECK."""
    giver, receiver, _ = books.members
    await b.post(SYSTEM, earn(books, giver, 60, "visit:1"))
    await b.reserve(SYSTEM, "request:1", giver, 50)

    with without_reservations(), pytest.raises(IntegrityError):
        await b.post(SYSTEM, give(giver, receiver, 20, "gift:1"))
