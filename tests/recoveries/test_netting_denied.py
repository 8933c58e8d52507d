"""Back pay that is denied after a later difference counted it is netted, and nobody is dunned."""

from __future__ import annotations

import pytest

from tests.payments.conftest import (
    MONTH,
    Paying,
    answer,
    answered,
    confirmed,
    failed_row,
    make,
    make_payee,
    sent,
)
from tests.payments.conftest import paying as paying  # the fixture
from tests.payments.test_netted_money import paid_october
from tests.recoveries.test_netting import approved, differing
from tests.subsidies.approved import approve_now
from workforce.payments import preparing
from workforce.people.models import Person
from workforce.recoveries.models import Recovery
from workforce.subsidies.baselines import baselines
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

NOVEMBER = "2026-11"


async def deny(paying: Paying, person_id: int, month: str = NOVEMBER) -> None:
    """Somebody decides that the person is not paid the month."""
    found = await SubsidyMonth.get(month=month)
    hold = await Hold.create(month_id=found.id, person_id=person_id, kind=HoldKind.BY_HAND,
                             fingerprint="x")  # fmt: skip
    await decide_holds(
        paying.officer, found.id, ChosenHolds((hold.id,)), decision=HoldState.DENIED,
        reason="不予发放",
    )  # fmt: skip


async def granted(paying: Paying, person_id: int) -> int:
    return (await baselines(paying.month, person_id, person_id))[person_id].granted_fen


@pytest.mark.parametrize("end", ["cancelled", "stopped", "failed"])
async def test_back_pay_denied_after_a_difference_counted_it_is_netted_with_it(
    paying: Paying, end: str
) -> None:
    """October gives 70,000: 100,000 arrived, back pay of 20,000 never did, 50,000 too much."""
    person = paying.people[0]
    await paid_october(paying)
    await differing(paying, paying.people[1], 20_000)  # somebody else of the batch
    await approved(paying, person, 20_000)
    batch = await (sent if end == "failed" else confirmed)(paying, MONTH, NOVEMBER)
    await approved(paying, person, -50_000, month="2026-12")
    await deny(paying, person.id)

    match end:
        case "cancelled":
            await preparing.cancel(paying.officer, batch.id, reason="重做")
        case "stopped":
            await make(paying, batch)
        case _:
            await answered(paying, batch, answer(failed_row(person, "200.00")))

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 30_000
    assert await granted(paying, person.id) == 70_000  # nothing for the next run to find


async def test_of_back_pay_denied_after_a_difference_no_more_is_netted_than_is_owed(
    paying: Paying,
) -> None:
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, person, 80_000)
    batch = await confirmed(paying, MONTH, NOVEMBER)
    await approved(paying, person, -50_000, month="2026-12")
    await deny(paying, person.id)

    await preparing.cancel(paying.officer, batch.id, reason="重做")

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0
    assert await granted(paying, person.id) == 100_000  # the next run finds the 30,000 anew


async def test_a_difference_found_after_the_denial_nets_it_once(paying: Paying) -> None:
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, person, 20_000)
    await deny(paying, person.id)
    await approved(paying, person, -50_000, month="2026-12")

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 50_000
    assert await granted(paying, person.id) == 50_000


async def test_of_two_records_of_one_person_the_latest_difference_of_both_counts(
    paying: Paying,
) -> None:
    """The back pay of the record merged since is denied after a difference counted it."""
    kept, merged = paying.people[0], await make_payee(paying.cast, 9)
    await paid_october(paying)
    november = await differing(paying, kept, 20_000)
    await Adjustment.filter(person_id=kept.id).update(
        person_id=merged.id, before_fen=0, after_fen=20_000, source_line_id=None
    )
    await approve_now(paying.cast.approver, november.id)
    await Hold.filter(person_id=merged.id).update(state=HoldState.RELEASED)  # it was declared
    batch = await confirmed(paying, MONTH, NOVEMBER)
    await Person.filter(id=merged.id).update(merged_into_id=kept.id)
    assert await granted(paying, kept.id) == 120_000
    await approved(paying, kept, -50_000, month="2026-12")
    await deny(paying, merged.id)

    await preparing.cancel(paying.officer, batch.id, reason="重做")

    assert (await Recovery.get(person_id=kept.id)).remaining_fen == 30_000
    assert await granted(paying, kept.id) == 70_000


async def test_of_two_records_what_no_difference_counted_is_not_netted(paying: Paying) -> None:
    """Each record had its own difference before they were found to be one person's."""
    kept, merged = paying.people[0], await make_payee(paying.cast, 9)
    await paid_october(paying)
    november = await differing(paying, kept, 20_000)
    await Adjustment.filter(person_id=kept.id).update(
        person_id=merged.id, before_fen=0, after_fen=20_000, source_line_id=None
    )
    await approve_now(paying.cast.approver, november.id)
    await Hold.filter(person_id=merged.id).update(state=HoldState.RELEASED)  # it was declared
    batch = await confirmed(paying, MONTH, NOVEMBER)
    await approved(paying, kept, -50_000, month="2026-12")
    await Person.filter(id=merged.id).update(merged_into_id=kept.id)
    await deny(paying, merged.id)

    await preparing.cancel(paying.officer, batch.id, reason="重做")

    assert (await Recovery.get(person_id=kept.id)).remaining_fen == 50_000
    assert await granted(paying, kept.id) == 50_000
