"""What is found too much of a month while its money waits in a batch is netted before it goes."""

from __future__ import annotations

import pytest

from tests.payments.conftest import MONTH, Paying, confirmed, make, make_month, prepared
from tests.payments.conftest import paying as paying  # the fixture
from tests.payments.test_netted_money import paid_october
from tests.recoveries.test_netting import FEN, approved, gross
from workforce.payments import preparing, sending, showing
from workforce.payments.models import PaymentItem
from workforce.recoveries import service
from workforce.recoveries.models import Recovery
from workforce.subsidy_words import PaymentItemState, StopReason


async def test_money_with_a_difference_waiting_is_left_out_of_the_bank_file_and_netted(
    paying: Paying,
) -> None:
    person = paying.people[0]
    batch = await confirmed(paying)
    await approved(paying, person, -40_000)

    seen = await showing.find_batch(paying.cast.finance, batch.id)
    content = await make(paying, batch)

    assert seen.stops == {(person.id, None): StopReason.TO_NET}
    assert (seen.payable_people, seen.payable_net_fen) == (2, 2 * FEN)
    assert (person.bank_account or "").encode() not in content
    item = await PaymentItem.get(person_id=person.id)
    assert (item.state, item.failure) == (PaymentItemState.CANCELLED, StopReason.TO_NET.label)
    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0  # nobody owes anything
    assert await gross(person, await prepared(paying)) == (60_000, 0)


async def test_a_file_of_figures_from_before_the_difference_is_refused(paying: Paying) -> None:
    batch = await confirmed(paying)
    seen = await showing.find_batch(paying.cast.finance, batch.id)
    await approved(paying, paying.people[0], -40_000)

    with pytest.raises(preparing.BatchFiguresDiffer):
        await sending.make_files(
            paying.cast.finance, batch.id, profile="generic_csv",
            people=seen.payable_people, net_fen=seen.payable_net_fen,
        )  # fmt: skip


async def test_back_pay_with_a_difference_of_its_month_waiting_is_netted_too(
    paying: Paying,
) -> None:
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, paying.people[1], 10_000)
    await approved(paying, person, 20_000, month="2026-12")
    batch = await confirmed(paying, MONTH, "2026-11", "2026-12")
    await approved(paying, person, -50_000, month="2027-01")

    await make(paying, batch)

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 30_000
    assert await gross(person, batch) == (20_000, 0)
    assert (await PaymentItem.filter(batch_id=batch.id, person_id=person.id).get()).state == (
        PaymentItemState.CANCELLED
    )


async def test_what_is_owed_of_a_month_long_paid_stops_nothing(paying: Paying) -> None:
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, person, -40_000)
    await Recovery.all().update(cap_fen=10_000)
    await make_month(paying.cast, paying.people, "2026-12")
    batch = await confirmed(paying, "2026-12")

    await make(paying, batch)

    assert await gross(person, batch) == (FEN, 10_000)
    assert (await PaymentItem.get(batch_id=batch.id, person_id=person.id)).state == "sent"


async def test_while_a_waiver_is_asked_the_money_goes_as_it_is(paying: Paying) -> None:
    person = paying.people[0]
    batch = await confirmed(paying)
    await approved(paying, person, -40_000)
    owed = await Recovery.get(person_id=person.id)
    await service.ask_waiver(
        paying.officer, owed.id, amount_fen=40_000, reason="困难", document="请示1号"
    )

    await make(paying, batch)

    assert (await PaymentItem.get(person_id=person.id)).state is PaymentItemState.SENT
