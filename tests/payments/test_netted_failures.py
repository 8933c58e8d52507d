"""A failed payment netted since: what of it is still paid, and what the bank says again."""

from __future__ import annotations

import pytest

from tests.payments.conftest import (
    MONTH,
    Paying,
    answer,
    answered,
    failed_row,
    make_month,
    paid_row,
    prepared,
    sent,
)
from tests.payments.conftest import paying as paying  # the fixture
from tests.payments.test_netted_money import paid_october
from tests.recoveries.test_netting import FEN, approved
from workforce import clock
from workforce.identity.models import User
from workforce.notices.models import Notice
from workforce.paging import Page
from workforce.payments import answering, closing, failing, preparing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.people.models import Person
from workforce.recoveries.models import Recovery
from workforce.recoveries.netting import DONE
from workforce.recoveries.service import cancel_move, note_repayment
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import MonthState, PaymentItemState, ReturnWord


async def failed(paying: Paying, fen: int) -> PaymentBatch:
    """The first of three fails, and so much of it is netted."""
    batch = await sent(paying)
    await approved(paying, paying.people[0], -fen)
    await answered(
        paying, batch, answer(failed_row(paying.people[0]), *map(paid_row, paying.people[1:]))
    )
    return batch


async def told_again(paying: Paying, batch: PaymentBatch, data: bytes) -> list[ReturnWord]:
    checked = await answering.check_answer(paying.cast.finance, batch.id, data)
    assert checked.matched.changes == 0
    return [one.word for one in checked.matched.verdicts]


async def test_the_bank_saying_again_what_was_netted_since_gets_its_own_verdict(
    paying: Paying,
) -> None:
    person = paying.people[0]
    batch = await failed(paying, FEN)

    assert await told_again(paying, batch, answer(failed_row(person))) == [ReturnWord.NETTED]
    assert await told_again(paying, batch, answer(paid_row(person))) == [ReturnWord.CONTRADICTS]


async def test_of_two_months_in_one_transfer_one_netted_since_the_amount_is_still_known(
    paying: Paying,
) -> None:
    person = paying.people[0]
    await make_month(paying.cast, [person], "2026-09")
    batch = await sent(paying, "2026-09", MONTH)
    await approved(paying, person, -FEN)  # October alone
    row = failed_row(person, "2000.00")
    await answered(paying, batch, answer(row, *map(paid_row, paying.people[1:])))

    assert await told_again(paying, batch, answer(row)) == [ReturnWord.SAME]


async def test_whoever_was_stopped_before_the_file_is_still_unknown_to_the_batch(
    paying: Paying,
) -> None:
    """The guard can fail: only what was sent is known again."""
    batch = await failed(paying, FEN)
    await PaymentItem.filter(person_id=paying.people[0].id).update(failure="没有银行账户")

    words = await told_again(paying, batch, answer(failed_row(paying.people[0])))

    assert words == [ReturnWord.UNKNOWN]


async def test_of_a_failed_payment_the_list_tells_what_was_netted_since(paying: Paying) -> None:
    await failed(paying, 40_000)

    found = await failing.list_failed(paying.officer, Page())

    netted = await failing.netted_since(found.items)
    assert [(one.net_fen, netted[one.id]) for one in found.items] == [(FEN, 40_000)]


@pytest.mark.parametrize("reason", ["账户已销户", "", "长" * 190])
async def test_of_a_failed_payment_netted_whole_the_bank_s_reason_stays(
    paying: Paying, reason: str
) -> None:
    person = paying.people[0]
    batch = await sent(paying)
    await answered(paying, batch, answer(failed_row(person), *map(paid_row, paying.people[1:])))
    await PaymentItem.filter(person_id=person.id).update(failure=reason)

    await approved(paying, person, -FEN)

    item = await PaymentItem.get(batch_id=batch.id, person_id=person.id)
    assert item.state is PaymentItemState.CANCELLED and len(item.failure) <= 200
    assert item.failure.startswith(reason[:150]) and item.failure.endswith(DONE)
    assert await told_again(paying, batch, answer(failed_row(person))) == [ReturnWord.NETTED]


async def offset_failed(paying: Paying) -> PaymentBatch:
    """December of the first, less 30,000 owed of October, fails; all that was sent is netted."""
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, person, -30_000)
    await Recovery.all().update(cap_fen=None)
    december = await make_month(paying.cast, [person], "2026-12")
    batch = await sent(paying, "2026-12")
    paying.month.id, paying.month.current_run_id = december.id, december.current_run_id
    await approved(paying, person, -70_000, month="2027-01")
    await answered(paying, batch, answer(failed_row(person, "700.00")))
    return batch


async def test_what_was_offset_of_a_payment_netted_whole_needs_no_decision_and_no_account(
    paying: Paying,
) -> None:
    batch = await offset_failed(paying)

    items = await PaymentItem.filter(batch_id=batch.id).order_by("id")
    assert [(one.gross_fen, one.offset_fen, one.state) for one in items] == [
        (FEN, 30_000, PaymentItemState.CANCELLED), (30_000, 30_000, PaymentItemState.PAID),
    ]  # fmt: skip
    assert sum([one.remaining_fen for one in await Recovery.all()]) == 0
    await closing.enter_voucher(paying.cast.finance, batch.id, number="2", on=clock.today())
    await closing.close(paying.cast.finance, batch.id)
    assert (await SubsidyMonth.get(month="2026-12")).state is MonthState.CLOSED
    with pytest.raises(preparing.NothingDue):
        await prepared(paying, "2026-12")


async def with_login(paying: Paying, person: Person) -> None:
    await User.create(
        login=f"own{person.id}", name="own", password_hash="x", person_id=person.id,
        organisation=paying.cast.district,
    )  # fmt: skip


async def titles() -> list[str]:
    rows = await Notice.filter(link="/my-subsidies").order_by("id")
    return [row.title for row in rows]


async def test_whoever_was_told_to_pay_back_hears_that_it_is_settled(paying: Paying) -> None:
    person = paying.people[0]
    await with_login(paying, person)

    await failed(paying, FEN)

    assert await titles() == [
        "2026年10月补贴有多发的款项须追回",
        "2026年10月补贴须追回的款项已从未发款项中抵减，无须退款",
    ]  # fmt: skip


async def test_whoever_still_owes_a_part_hears_what_was_netted_and_what_remains(
    paying: Paying,
) -> None:
    """100,000 arrived of October; back pay of 20,000 failed after 50,000 were asked for."""
    person = paying.people[0]
    await with_login(paying, person)
    await paid_october(paying)
    await approved(paying, person, 20_000)
    batch = await sent(paying, "2026-11")
    await approved(paying, person, -50_000, month="2026-12")
    before = await titles()

    await answered(paying, batch, answer(failed_row(person, "200.00")))

    assert before == ["2026年10月补贴有多发的款项须追回"]
    assert (await titles())[1:] == ["2026年10月补贴须追回的款项已从未发款项中抵减一部分"]
    last = await Notice.filter(link="/my-subsidies").order_by("-id").first()
    owed = await Recovery.get(person_id=person.id)
    assert last and last.body == (f"追回通知书 {owed.number}：已抵减 200.00 元，还须追回 300.00 元")


async def test_whoever_still_owes_or_never_owed_hears_nothing_more(paying: Paying) -> None:
    for person in paying.people[:2]:
        await with_login(paying, person)
    await approved(paying, paying.people[1], -FEN)  # never paid: told so at once
    batch = await sent(paying)
    await approved(paying, paying.people[0], -FEN, month="2026-12")
    owed = await Recovery.get(person_id=paying.people[0].id)
    await note_repayment(paying.officer, owed.id, amount_fen=FEN, document="1", on=clock.today())
    move = await owed.moves.all().first()
    assert batch and move
    await cancel_move(paying.cast.approver, owed.id, move.id, reason="登记有误")

    assert await titles() == [
        "2026年10月补贴核减，未发的款项已相抵，无须退款", "2026年10月补贴有多发的款项须追回",
    ]  # fmt: skip
