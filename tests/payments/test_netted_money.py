"""Netted money in the funds, in closing months and among batches at one moment."""

from __future__ import annotations

import asyncio

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
from tests.recoveries.test_netting import FEN, approved, differing, without_account
from tests.subsidies.approved import approve_now
from workforce import clock
from workforce.beneficiaries.money_answers import show_recovery
from workforce.beneficiaries.own import OwnRecovery
from workforce.identity.models import Organisation
from workforce.payments import closing, funds, preparing
from workforce.payments.models import FundAllocation
from workforce.recoveries import service
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.figures import figures_of
from workforce.subsidies.funds import funds_for
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds, undo_decisions
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import FundSource, HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold


async def paid_october(paying: Paying, *, but: int = 0) -> None:
    """Everybody's October arrives, but for so many of the first, and the batch is closed."""
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people[but:])))
    await closing.enter_voucher(paying.cast.finance, batch.id, number="1", on=clock.today())
    await closing.close(paying.cast.finance, batch.id)


async def allocate(paying: Paying, year: int, fen: int) -> None:
    await FundAllocation.create(
        district=paying.cast.district, policy_code="fengtai", year=year, amount_fen=fen,
        source=FundSource.DISTRICT, document="x", entered_by_name="x",
    )  # fmt: skip


async def available(month_id: int) -> int:
    month = await SubsidyMonth.get(id=month_id).select_related("policy", "district")
    return (await funds_for(month, await figures_of(month.current_run_id))).available_fen


@pytest.mark.parametrize("another", [False, True], ids=["alone", "with another's recovery"])
async def test_back_pay_nets_with_what_is_owed_of_its_month_whatever_happens_to_others(
    paying: Paying, another: bool
) -> None:
    person = paying.people[0]
    await paid_october(paying)
    await approved(paying, person, -40_000)
    await Recovery.all().update(cap_fen=20_000)
    december = await differing(paying, person, 40_000, month="2026-12")
    if another:
        await differing(paying, paying.people[1], -1_000, month="2026-12")

    await approve_now(paying.cast.approver, december.id)

    seen = await preparing.preview(paying.officer, "fengtai", [MONTH, "2026-12"])
    assert person.id not in {one.person_id for one in seen.collected.due}
    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0


async def test_the_month_of_back_pay_closes_when_its_last_money_is_netted(paying: Paying) -> None:
    await paid_october(paying)
    await approved(paying, paying.people[0], 20_000)

    await approved(paying, paying.people[0], -50_000, month="2026-12")

    assert (await SubsidyMonth.get(month="2026-11")).state is MonthState.CLOSED


async def test_a_decision_undone_and_made_again_closes_a_netted_month_again(
    paying: Paying,
) -> None:
    person, others = paying.people[0], paying.people[1:]
    await without_account(paying, person)
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, others)))
    await closing.enter_voucher(paying.cast.finance, batch.id, number="1", on=clock.today())
    await closing.close(paying.cast.finance, batch.id)
    hold = await Hold.create(
        month_id=paying.month.id, person_id=person.id, kind=HoldKind.BY_HAND, fingerprint="x",
        state=HoldState.RELEASED,
    )  # fmt: skip
    await approved(paying, person, -FEN)
    await undo_decisions(paying.officer, paying.month.id, (hold.id,), reason="再核")

    await decide_holds(
        paying.officer, paying.month.id, ChosenHolds((hold.id,)), decision=HoldState.RELEASED,
        reason="已核",
    )  # fmt: skip

    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.CLOSED


async def test_netted_back_pay_is_available_again_in_the_year_it_was_approved_for(
    paying: Paying,
) -> None:
    await paid_october(paying)
    for year in (2026, 2027):
        await allocate(paying, year, 1_000_000)
    december = await make_month(paying.cast, [], "2026-12", state=MonthState.NOTICED)
    march = await make_month(paying.cast, [], "2027-03", state=MonthState.NOTICED)
    before = [await available(december.id), await available(march.id)]

    await approved(paying, paying.people[0], 20_000, month="2027-01")
    assert [await available(december.id), await available(march.id)] == [
        before[0], before[1] - 20_000,
    ]  # fmt: skip
    await approved(paying, paying.people[0], -20_000, month="2027-02")

    assert [await available(december.id), await available(march.id)] == before


async def test_an_approved_month_never_shows_more_than_was_given(paying: Paying) -> None:
    await allocate(paying, 2026, 300_000)
    before = await available(paying.month.id)
    await without_account(paying, paying.people[0])

    await approved(paying, paying.people[0], -FEN)

    assert await available(paying.month.id) == before == 300_000


async def test_of_a_failed_payment_only_what_is_paid_again_is_under_way(paying: Paying) -> None:
    person, others = paying.people[0], paying.people[1:]
    await allocate(paying, 2026, 300_000)
    batch = await sent(paying)
    await approved(paying, person, -40_000)

    await answered(paying, batch, answer(failed_row(person), *map(paid_row, others)))

    [balance] = [
        one for one in await funds.overview(paying.officer)
        if (one.year, one.source) == (2026, FundSource.DISTRICT)
    ]  # fmt: skip
    assert (balance.under_way_fen, balance.available_fen) == (60_000, 40_000)


async def test_a_repayment_entered_by_mistake_is_owed_again_in_the_persons_own_balance(
    paying: Paying,
) -> None:
    await paid_october(paying)
    await approved(paying, paying.people[0], -FEN)
    owed = await Recovery.get()
    await service.note_repayment(
        paying.officer, owed.id, amount_fen=30_000, document="1", on=clock.today()
    )
    move = await RecoveryMove.get()
    await service.cancel_move(paying.cast.approver, owed.id, move.id, reason="登记有误")

    moves = await RecoveryMove.all().order_by("id")
    seen = show_recovery(OwnRecovery(await Recovery.get(), moves), {})

    assert seen.moves[-1].left_fen == seen.left_fen == FEN


async def test_a_batch_cancelled_while_another_is_prepared_does_not_lock_it_out(
    paying: Paying, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if engine == "sqlite":
        pytest.skip("one writer at a time: nobody waits for a row")
    seen = await preparing.preview(paying.officer, "fengtai", [MONTH])
    first = await prepared(paying)
    hold = preparing.hold_district
    cancelling, preparing_holds = asyncio.Event(), asyncio.Event()

    async def slowly(district_id: int) -> Organisation:
        if not cancelling.is_set():  # the cancelling one comes first to the district's row
            cancelling.set()
            await preparing_holds.wait()
            await asyncio.sleep(0.3)
            return await hold(district_id)
        found = await hold(district_id)
        preparing_holds.set()
        return found

    monkeypatch.setattr(preparing, "hold_district", slowly)

    async def prepare_another() -> None:
        await cancelling.wait()
        await preparing._prepare(
            paying.officer, paying.cast.district, "fengtai", [MONTH], seen.collected
        )

    done = await asyncio.gather(
        preparing.cancel(paying.officer, first.id, reason="重做"), prepare_another(),
        return_exceptions=True,
    )  # fmt: skip

    assert not any("deadlock" in str(one) for one in done)
