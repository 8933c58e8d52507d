"""A month is over with the last of its money: paid, or denied after the last batch."""

from __future__ import annotations

import pytest

from tests.payments.conftest import Paying, answer, answered, paid_row, sent
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.payments import closing
from workforce.payments.models import PaymentBatch
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds, undo_decisions
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState, MonthStepKind
from workforce.vetting.models import Hold


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


async def test_a_denial_taken_back_opens_the_month_again(paying: Paying, hold: Hold) -> None:
    await paid_batch(paying, close=True)
    await deny(paying, hold)

    await undo_decisions(paying.officer, paying.month.id, (hold.id,), reason="续签合同已补交")

    assert await state(paying) is MonthState.APPROVED
    assert await MonthStep.filter(step=MonthStepKind.REOPENED).count() == 1
