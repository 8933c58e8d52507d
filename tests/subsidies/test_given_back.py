"""What was taken for a month that is not paid at all is given back, whatever is decided of it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.subsidies.approved import approved, computed
from tests.subsidies.test_adjusting import DECEMBER, FULL, NOVEMBER, OCTOBER, Two, of_run, two
from workforce import clock
from workforce.database import save_version
from workforce.payments import preparing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.stopping import stops_of
from workforce.recoveries import service
from workforce.recoveries.models import Recovery
from workforce.subsidies.adjustment_reading import GIVEN_BACK, explained
from workforce.subsidies.baselines import baselines
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds
from workforce.subsidies.models import Adjustment
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

assert two, "the fixture of the differences"


async def batch_of(two: Two, month: str) -> PaymentBatch:
    seen = await preparing.preview(two.officer, "fengtai", [month])
    return await preparing.prepare(two.officer, "fengtai", [month], plan=seen.collected.digest)


async def deny_october(two: Two, person_id: int) -> None:
    hold = await Hold.create(month_id=two.month.id, person_id=person_id, kind=HoldKind.BY_HAND,
                             fingerprint="x")  # fmt: skip
    await decide_holds(
        two.second, two.month.id, ChosenHolds((hold.id,)), decision=HoldState.DENIED,
        reason="不予发放",
    )  # fmt: skip


@pytest.mark.parametrize("way", ["offset", "repaid"])
async def test_what_was_taken_for_a_month_denied_later_is_given_back_by_the_next_run(
    two: Two, way: str
) -> None:
    """October waits in a batch, is found too much and taken elsewhere; then it is denied whole."""
    person = two.people[0]
    of_october = await batch_of(two, OCTOBER)
    await save_version(two.posts[0], started_on=date(2026, 11, 1))
    await approved(two.officer, two.approver, NOVEMBER)
    await Recovery.all().update(cap_fen=None)
    if way == "offset":
        of_november = await batch_of(two, NOVEMBER)
        assert (of_november.gross_fen, of_november.offset_fen) == (2 * FULL, FULL)
    else:
        owed = await Recovery.get()
        await service.note_repayment(
            two.officer, owed.id, amount_fen=FULL, document="缴1", on=clock.today()
        )
    await preparing.cancel(two.officer, of_october.id, reason="重做")
    await deny_october(two, person.id)

    december = await approved(two.officer, two.approver, DECEMBER)

    assert await of_run(december) == [(person.id, OCTOBER, -FULL, 0, FULL)]
    [seen] = await explained(await Adjustment.filter(run_id=december.current_run_id))
    assert seen.changed == [GIVEN_BACK]
    batch = await batch_of(two, DECEMBER)
    item = await PaymentItem.get(batch_id=batch.id, person_id=person.id, month=OCTOBER)
    assert (item.gross_fen, item.net_fen) == (FULL, FULL)
    assert (person.id, None) not in await stops_of(batch)
    found = await baselines(two.month, person.id, person.id)
    assert found[person.id].granted_fen == 0  # and the run after finds nothing


async def test_money_of_a_denied_month_is_not_given_back_as_if_it_had_been_taken(two: Two) -> None:
    """The guard can fail: what a denied month never gave is no money to give back."""
    await deny_october(two, two.people[0].id)

    assert await of_run(await computed(two.officer, NOVEMBER)) == []
