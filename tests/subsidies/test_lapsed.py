"""逾期不补: what an employer let lapse is not made up for later, by no other way either."""

from __future__ import annotations

from tests.declarations.conftest import lapsing
from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approved, computed
from tests.subsidies.test_adjusting import DECEMBER, FULL, NOVEMBER, OCTOBER, Two, of_run, two
from workforce.declarations import deciding
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.people.models import Person
from workforce.recoveries.models import Recovery
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidy_words import (
    DeclarationAct,
    HoldState,
    PaymentBatchState,
    PaymentItemState,
)
from workforce.vetting.models import Hold

assert two and lapsing, "the fixtures of the differences and of the policy"


async def known_late(cast: Cast) -> Person:
    """Somebody of the other employer whose October was told after its approval."""
    late = await make_person(name="何晚报", bank_account="6222021234567890136")
    post = await make_employment(late, cast.other_employer)
    for month in (OCTOBER, NOVEMBER, DECEMBER):
        await make_attendance(post, month)
    return late


async def paid_out(month: SubsidyMonth) -> None:
    """The back pay of the month was with the bank before anybody looked at a declaration."""
    batch = await PaymentBatch.create(
        district_id=month.district_id, policy_code=month.policy_code, number="1", title="1",
        state=PaymentBatchState.SENT,
    )  # fmt: skip
    for one in await Adjustment.filter(run_id=month.current_run_id):
        await PaymentItem.create(
            policy_code=month.policy_code, batch=batch, person_id=one.person_id, month=one.month,
            subsidy_month_id=month.id, adjustment_id=one.id, gross_fen=one.difference_fen,
            net_fen=one.difference_fen, state=PaymentItemState.SENT,
        )  # fmt: skip


async def lapse(two: Two) -> None:
    await deciding.decide_many(
        two.second, policy="fengtai", month=OCTOBER, act=DeclarationAct.LAPSE,
        employer_ids=[two.cast.other_employer.id], reason="逾期不补，已两次催报",
    )  # fmt: skip


async def test_late_evidence_brings_nothing_for_a_month_the_employer_let_lapse(
    two: Two, lapsing: None
) -> None:
    await known_late(two.cast)
    await lapse(two)

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == []


async def test_what_late_evidence_brought_before_the_lapse_is_not_paid(
    two: Two, lapsing: None
) -> None:
    late = await known_late(two.cast)
    november = await approved(two.officer, two.approver, NOVEMBER)
    assert await of_run(november) == [(late.id, OCTOBER, 0, FULL, FULL)]

    await lapse(two)

    assert (await Hold.get(person_id=late.id, month_id=two.month.id)).state is HoldState.DENIED
    december = await approved(two.officer, two.approver, DECEMBER)
    assert await of_run(december) == []


async def test_what_was_paid_of_it_before_the_lapse_is_recovered(two: Two, lapsing: None) -> None:
    late = await known_late(two.cast)
    november = await approved(two.officer, two.approver, NOVEMBER)
    await paid_out(november)
    await lapse(two)

    december = await approved(two.officer, two.approver, DECEMBER)

    assert await of_run(december) == [(late.id, OCTOBER, FULL, 0, -FULL)]
    told = await Recovery.get(person_id=late.id)
    assert (told.amount_fen, told.reason) == (FULL, "福泽养老服务驿站该月的申报逾期不补")


async def test_the_lapse_of_one_employer_leaves_late_evidence_of_another_alone(
    two: Two, lapsing: None
) -> None:
    await known_late(two.cast)
    await lapse(two)
    other = await make_person(name="林晚报", bank_account="6222021234567890144")
    post = await make_employment(other, two.cast.employer)
    await make_attendance(post, OCTOBER)

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == [(other.id, OCTOBER, 0, FULL, FULL)]
