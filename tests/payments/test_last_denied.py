"""A month is over with the last of its money: paid, or denied after the last batch."""

from __future__ import annotations

import pytest

from tests.declarations.conftest import lapsing
from tests.factories import Cast
from tests.payments.conftest import MONTH, Paying, answer, answered, paid_row, sent
from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.database import verb
from workforce.declarations.deciding import decide_many
from workforce.declarations.models import Declaration
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.payments import closing
from workforce.payments.models import PaymentBatch
from workforce.publicity import deciding
from workforce.publicity.models import Objection, PublicNotice
from workforce.subsidies.declared import hold_undeclared
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds, undo_decisions
from workforce.subsidies.models import MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import (
    DeclarationAct,
    DeclarationState,
    HoldKind,
    HoldState,
    MonthState,
    MonthStepKind,
    ObjectorKind,
)
from workforce.vetting.models import Hold

assert lapsing, "the fixture of the declarations"


@pytest.fixture
async def hold(paying: Paying) -> Hold:
    """The third person of the month waits for a decision."""
    return await Hold.create(
        month_id=paying.month.id, person_id=paying.people[2].id, kind=HoldKind.CONTRACT_EXPIRED,
        fingerprint="x",
    )  # fmt: skip


async def paid_batch(paying: Paying, *, close: bool) -> PaymentBatch:
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people[:2])))
    await closing.enter_voucher(paying.cast.finance, batch.id, number="财1", on=clock.today())
    return await closing.close(paying.cast.finance, batch.id) if close else batch


async def deny(paying: Paying, hold: Hold) -> None:
    await decide_holds(
        paying.officer, paying.month.id, ChosenHolds((hold.id,)), decision=HoldState.DENIED,
        reason="合同到期未续签",
    )  # fmt: skip


async def state(paying: Paying) -> MonthState:
    return (await SubsidyMonth.get(id=paying.month.id)).state


async def test_a_month_closes_with_the_denial_of_its_last_open_person(
    paying: Paying, hold: Hold
) -> None:
    await paid_batch(paying, close=True)
    assert await state(paying) is MonthState.APPROVED

    await deny(paying, hold)

    assert await state(paying) is MonthState.CLOSED
    step = await MonthStep.get(step=MonthStepKind.CLOSED)
    assert step.note == "其余不予发放"
    assert await AuditEvent.filter(action="subsidies.month.closed").count() == 1


async def test_a_batch_under_way_closes_the_month_itself(paying: Paying, hold: Hold) -> None:
    batch = await paid_batch(paying, close=False)

    await deny(paying, hold)
    assert await state(paying) is MonthState.APPROVED

    await closing.close(paying.cast.finance, batch.id)
    assert await state(paying) is MonthState.CLOSED


async def test_others_still_unpaid_keep_the_month_open(paying: Paying, hold: Hold) -> None:
    await deny(paying, hold)

    assert await state(paying) is MonthState.APPROVED


async def test_a_month_closes_with_the_objection_that_is_upheld_last(paying: Paying) -> None:
    await paid_batch_but_for(paying, await objected(paying))
    objection = await Objection.get(month_id=paying.month.id)
    assert await state(paying) is MonthState.APPROVED

    await deciding.decide(
        paying.cast.approver, objection.id, upheld=True, remedy=None, answer="经核查已离职"
    )

    await closed_by_denial(paying, HoldKind.OBJECTION, paying.cast.approver.user_id)


async def test_an_objection_that_is_not_upheld_leaves_its_money_to_be_paid(paying: Paying) -> None:
    await paid_batch_but_for(paying, await objected(paying))
    objection = await Objection.get(month_id=paying.month.id)

    await deciding.decide(
        paying.cast.approver, objection.id, upheld=False, remedy=None, answer="经核查在岗"
    )

    assert await state(paying) is MonthState.APPROVED


async def test_a_month_closes_with_the_declaration_that_lapses_last(
    paying: Paying, lapsing: None
) -> None:
    """Its people are denied the month by whoever let it lapse; nothing else was left to pay."""
    cast = paying.cast
    await passed_by(cast, cast.employer)
    await of_another_employer(paying)
    await hold_undeclared_now(cast.officer, paying.month.id)
    await paid_batch_but_for(paying, await Hold.get(kind=HoldKind.DECLARATION))
    assert await state(paying) is MonthState.APPROVED

    done = await decide_many(
        cast.second_officer, policy="fengtai", month=MONTH, act=DeclarationAct.LAPSE,
        employer_ids=[cast.other_employer.id], reason="逾期不补，已两次催报",
    )  # fmt: skip

    assert done.decided == 1, done
    await closed_by_denial(paying, HoldKind.DECLARATION, cast.second_officer.user_id)


async def objected(paying: Paying) -> Hold:
    """Somebody objected to the third person while the month was on notice."""
    today = clock.today()
    notice = await PublicNotice.create(
        month=paying.month, code="0123456789abcdef", title="公示", starts_on=today,
        ends_on=today, days=5, counted="working", rows="[]", sha256="0" * 64, people=3,
        total_fen=300_000, contact="区民政局",
    )  # fmt: skip
    person = paying.people[2]
    made = await Objection.create(
        number="202610-1-001", notice=notice, month=paying.month, person_id=person.id,
        objector=ObjectorKind.PUBLIC, text="此人已离职", due_on=today,
    )  # fmt: skip
    return await Hold.create(
        month_id=paying.month.id, person_id=person.id, kind=HoldKind.OBJECTION, fingerprint="x",
        evidence=[{"objection_id": made.id}],
    )  # fmt: skip


async def passed_by(cast: Cast, employer: Organisation) -> None:
    await Declaration.create(
        policy_code="fengtai", month=MONTH, employer=employer, district=cast.district,
        state=DeclarationState.PASSED,
    )  # fmt: skip


async def of_another_employer(paying: Paying) -> None:
    """The third person works where nobody has declared."""
    other = paying.cast.other_employer
    post = await Employment.get(person_id=paying.people[2].id)
    await Employment.filter(id=post.id).update(employer_id=other.id)
    await SubsidyLine.filter(employment_id=post.id).update(employer_id=other.id)


@verb
async def hold_undeclared_now(actor: Actor, month_id: int) -> None:
    month = await SubsidyMonth.get(id=month_id).select_related("policy", "district")
    await hold_undeclared(actor, month)


async def paid_batch_but_for(paying: Paying, hold: Hold) -> None:
    assert (hold.person_id, hold.state) == (paying.people[2].id, HoldState.OPEN)
    await paid_batch(paying, close=True)


async def closed_by_denial(paying: Paying, kind: HoldKind, by: int | None) -> None:
    hold = await Hold.get(month_id=paying.month.id, kind=kind)
    assert (hold.state, hold.decided_by_id) == (HoldState.DENIED, by)
    assert await state(paying) is MonthState.CLOSED
    assert (await MonthStep.get(step=MonthStepKind.CLOSED)).note == "其余不予发放"


async def test_a_denial_taken_back_opens_the_month_again(paying: Paying, hold: Hold) -> None:
    await paid_batch(paying, close=True)
    await deny(paying, hold)

    await undo_decisions(paying.officer, paying.month.id, (hold.id,), reason="续签合同已补交")

    assert await state(paying) is MonthState.APPROVED
    assert await MonthStep.filter(step=MonthStepKind.REOPENED).count() == 1
