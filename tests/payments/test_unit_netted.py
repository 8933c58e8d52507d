"""What was found too much is netted with money of the same payee before it goes, and no other."""

from __future__ import annotations

import pytest

from tests.factories import Cast
from tests.payments.conftest import MONTH, answer, answered, confirmed, make, prepared, sent
from tests.payments.units import (
    BIG,
    EACH,
    SMALL,
    Employers,
    differing,
    make_employers,
    row_of,
    states_of,
    too_much,
)
from workforce.payments import answering, showing, stopping
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery
from workforce.subsidies.models import Adjustment
from workforce.subsidies.payees import SAME_PAYEE
from workforce.subsidy_words import ReturnWord, StopReason


@pytest.fixture
async def employers(cast: Cast) -> Employers:
    return await make_employers(cast)


async def test_a_difference_that_waits_keeps_back_the_money_of_its_payee_alone(
    employers: Employers,
) -> None:
    batch = await confirmed(employers)
    await too_much(employers, 0, 20_000)

    seen = await showing.find_batch(employers.cast.finance, batch.id)
    text = (await make(employers, batch)).decode("gb18030")

    assert seen.stops == {(employers.people[0].id, employers.big.id): StopReason.TO_NET}
    assert (seen.payable_people, seen.payable_units, seen.payable_net_fen) == (4, 2, 4 * EACH)
    assert text.count("1000.00") == 2
    assert (await Recovery.get()).remaining_fen == 0
    again = await prepared(employers)
    assert (again.people, again.net_fen) == (1, 30_000)


async def test_what_another_had_of_the_same_month_keeps_nothing_back(
    employers: Employers, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = await confirmed(employers)
    await differing(employers, 0, 20_000)
    of_another = await Adjustment.get()
    await Recovery.create(
        number="丰追2026-9001", person=employers.people[0], district=employers.cast.district,
        policy_code="jiangwan", month=MONTH, adjustment_id=of_another.id, amount_fen=20_000,
        payee_id=employers.small.id, reason="已离职",
    )  # fmt: skip

    seen = await showing.find_batch(employers.cast.finance, batch.id)

    assert (seen.stops, seen.payable_net_fen) == ({}, 5 * EACH)
    assert (await Recovery.get()).remaining_fen == 20_000
    # Without that condition the person's money would wait for a netting that never comes.
    rule = SAME_PAYEE.format(a="r", b="i")
    assert rule in stopping._STOPS
    monkeypatch.setattr(stopping, "_STOPS", stopping._STOPS.replace(rule, "1 = 1"))
    assert len(await stopping.stops_of(batch)) == 1


async def test_of_a_failed_transfer_one_part_netted_since_the_amount_is_still_known(
    employers: Employers,
) -> None:
    batch = await sent(employers)
    failure = row_of(employers.big, BIG, 3, "账户已销户")
    await answered(employers, batch, answer(failure, row_of(employers.small, SMALL, 2)))

    await too_much(employers, 0, EACH)

    assert await states_of(employers.big) == ["cancelled", "failed", "failed"]
    assert {item.payee_id for item in await PaymentItem.all()} == {
        employers.big.id, employers.small.id,
    }  # fmt: skip
    finance = employers.cast.finance
    repeat = await answering.check_answer(finance, batch.id, answer(failure))
    assert [one.word for one in repeat.matched.verdicts] == [ReturnWord.SAME]
