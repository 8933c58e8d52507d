"""From approved months to paid people: prepare, confirm, send, hear from the bank, close."""

from __future__ import annotations

import hashlib

import pytest

from tests.factories import make_employment
from tests.payments.conftest import (
    FEN,
    MONTH,
    Paying,
    answer,
    answered,
    confirmed,
    failed_row,
    make,
    make_month,
    make_payee,
    paid_row,
    prepared,
    sent,
    states,
)
from workforce import clock
from workforce.actor import Actor
from workforce.errors import Forbidden, Malformed, Missing
from workforce.payments import answering, closing, failing, funds, preparing, sending, showing
from workforce.payments.collecting import collect
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
from workforce.payments.scope import PayerIsChecker, WrongBatchState
from workforce.people.models import Person
from workforce.people.service import enter_account
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.models import Adjustment, MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidies.payable import payable_lines
from workforce.subsidy_words import (
    FailureWay,
    FundSource,
    HoldKind,
    HoldState,
    MonthState,
    MonthStepKind,
    PaymentBatchState,
    PaymentItemState,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

PAID, FAILED = PaymentItemState.PAID, PaymentItemState.FAILED


async def hold(month: SubsidyMonth, person: Person, state: HoldState = HoldState.OPEN) -> Hold:
    return await Hold.create(
        month=month, person=person, kind=HoldKind.OBJECTION, fingerprint="0" * 64, state=state
    )


async def closed(paying: Paying, batch: PaymentBatch) -> PaymentBatch:
    finance = paying.cast.finance
    await closing.enter_voucher(finance, batch.id, number="财2026-118", on=clock.today())
    return await closing.close(finance, batch.id)


async def test_a_month_is_paid_from_the_batch_to_the_closed_month(paying: Paying) -> None:
    batch = await sent(paying)
    data = answer(*(paid_row(person) for person in paying.people))

    await answered(paying, batch, data)
    done = await closed(paying, batch)

    assert done.state is PaymentBatchState.CLOSED
    assert (done.people, done.net_fen) == (3, 3 * FEN)
    assert await states(batch) == {PAID: 3}
    month = await SubsidyMonth.get(id=paying.month.id)
    assert month.state is MonthState.CLOSED
    assert await MonthStep.filter(month_id=month.id, step=MonthStepKind.CLOSED).count() == 1
    progress = await showing.progress_of(paying.officer, month.id)
    assert (progress.due, progress.paid, progress.paid_fen) == (3, 3, 3 * FEN)


async def test_two_months_go_in_one_batch_and_one_line_to_the_bank(paying: Paying) -> None:
    await make_month(paying.cast, paying.people, "2026-09")

    batch = await confirmed(paying, "2026-09", MONTH)
    text = (await make(paying, batch)).decode("gb18030")

    assert (batch.people, batch.net_fen) == (3, 6 * FEN)
    assert await PaymentItem.filter(batch_id=batch.id).count() == 6
    assert text.count("2000.00") == 3


async def test_two_programmes_of_one_month_are_two_payments(paying: Paying) -> None:
    await make_month(paying.cast, paying.people, policy="beijing_2020")

    first = await prepared(paying)
    policy = (await SubsidyMonth.all().order_by("-id").first()).policy_code  # type: ignore[union-attr]
    second = await prepared(paying, policy=policy)

    assert first.policy_code != second.policy_code
    assert (first.people, second.people) == (3, 3)


async def test_a_month_with_nobody_to_pay_pays_nobody(paying: Paying) -> None:
    """Peers' defect 1: a filter that matches nobody falls back to everybody."""
    await make_month(paying.cast, [], "2026-08")

    seen = await preparing.preview(paying.officer, "fengtai", ["2026-08"])

    assert seen.collected.due == []
    with pytest.raises(preparing.NothingDue):
        await preparing.prepare(paying.officer, "fengtai", ["2026-08"], plan=seen.collected.digest)
    with pytest.raises(preparing.NothingDue):
        await preparing.prepare(paying.officer, "fengtai", [], plan=seen.collected.digest)
    assert await PaymentItem.all().count() == 0


async def test_preparing_again_pays_nobody_again(paying: Paying) -> None:
    """Peers' defect 6: running an entitlement again multiplies the amount."""
    await prepared(paying)

    for _ in range(3):
        seen = await preparing.preview(paying.officer, "fengtai", [MONTH])
        assert seen.collected.due == []
        with pytest.raises(preparing.NothingDue):
            await preparing.prepare(paying.officer, "fengtai", [MONTH], plan=seen.collected.digest)
    assert sum(await PaymentItem.all().values_list("gross_fen", flat=True)) == 3 * FEN  # type: ignore[arg-type]


async def test_a_month_not_approved_is_refused(paying: Paying) -> None:
    await make_month(paying.cast, paying.people, "2026-11", state=MonthState.REVIEWED)

    with pytest.raises(preparing.MonthNotApproved):
        await preparing.preview(paying.officer, "fengtai", ["2026-11"])
    with pytest.raises(preparing.MonthNotApproved):
        await preparing.prepare(paying.officer, "fengtai", ["2026-11"], plan="0" * 64)


async def test_what_moved_since_the_preview_asks_for_another(paying: Paying) -> None:
    seen = await preparing.preview(paying.officer, "fengtai", [MONTH])
    await hold(paying.month, paying.people[0])

    with pytest.raises(preparing.PlanMoved):
        await preparing.prepare(paying.officer, "fengtai", [MONTH], plan=seen.collected.digest)


async def test_held_and_accountless_people_wait_and_are_named(paying: Paying) -> None:
    """Peers' defect 5: people without an account vanish from the list without a word."""
    poor = await make_payee(paying.cast, 9, account=False)
    await make_employment(poor, paying.cast.employer)
    await SubsidyLine.filter(person_id=paying.people[2].id).update(person_id=poor.id)
    kept = await hold(paying.month, paying.people[0])

    batch = await prepared(paying)
    seen = await preparing.preview(paying.officer, "fengtai", [MONTH])

    assert batch.people == 1
    assert seen.collected.left_out == {"held": 1, "no_account": 1}
    progress = await showing.progress_of(paying.officer, paying.month.id)
    assert (progress.due, progress.under_way, progress.held, progress.not_batched) == (3, 1, 1, 1)

    await Hold.filter(id=kept.id).update(state=HoldState.RELEASED)
    await enter_account(paying.officer, poor.id, bank_account="6222021234567890128")
    await make_month(paying.cast, [paying.people[1]], "2026-11")
    later = await prepared(paying, "2026-11")
    assert sorted(i.month for i in await PaymentItem.filter(batch_id=later.id)) == [
        MONTH, MONTH, "2026-11",
    ]  # fmt: skip


async def test_a_batch_with_no_month_takes_what_became_payable_since(paying: Paying) -> None:
    kept = await hold(paying.month, paying.people[0])
    await prepared(paying)
    await Hold.filter(id=kept.id).update(state=HoldState.RELEASED)
    seen = await preparing.preview(paying.officer, "fengtai", [])

    batch = await preparing.prepare(paying.officer, "fengtai", [], plan=seen.collected.digest)

    assert (batch.people, batch.months) == (1, [MONTH])


async def test_back_pay_of_an_approved_run_is_paid_once(paying: Paying) -> None:
    person, line = paying.people[0], await SubsidyLine.filter(person_id=paying.people[0].id).get()
    await Adjustment.create(
        run_id=paying.month.current_run_id, person=person, source_month_id=paying.month.id,
        month="2026-09", policy_version_id=paying.month.policy_id, before_fen=0, after_fen=30_000,
        difference_fen=30_000, decided_outcome=Outcome.PAY, outcome=Outcome.PAY,
        findings="[]", facts="{}",
    )  # fmt: skip

    batch = await prepared(paying)

    assert (batch.people, batch.gross_fen) == (3, 3 * FEN + 30_000)
    assert (await PaymentItem.get(batch_id=batch.id, line_id=line.id)).gross_fen == FEN
    assert (await preparing.preview(paying.officer, "fengtai", [])).collected.due == []


async def test_each_step_is_another_persons(paying: Paying) -> None:
    """Peers' defect 4, on payments: the same person never checks what he made."""
    cast = paying.cast
    batch = await prepared(paying)
    with pytest.raises(Forbidden):
        await preparing.confirm(cast.officer, batch.id, people=3, net_fen=3 * FEN, note="无")
    both = Actor(
        cast.officer.user_id, "x", "两职", cast.officer.grants + cast.approver.grants
        + cast.finance.grants, cast.officer.permissions | cast.approver.permissions
        | cast.finance.permissions,
    )  # fmt: skip
    with pytest.raises(PayerIsChecker):
        await preparing.confirm(both, batch.id, people=3, net_fen=3 * FEN, note="无")
    await preparing.confirm(cast.approver, batch.id, people=3, net_fen=3 * FEN, note="无")
    with pytest.raises(PayerIsChecker):
        await sending.make_files(both, batch.id, profile="generic_csv", people=3, net_fen=3 * FEN)
    await make(paying, batch)
    data = answer(paid_row(paying.people[0]))
    plan = (await answering.check_answer(cast.finance, batch.id, data)).plan
    for act in (
        answering.take_answer(both, batch.id, file_name="x", data=data, plan=plan),
        closing.enter_voucher(both, batch.id, number="1", on=clock.today()),
        closing.close(both, batch.id),
    ):
        with pytest.raises(PayerIsChecker):
            await act


async def test_the_system_operator_checks_nothing_of_its_own(paying: Paying) -> None:
    system = Actor.system()
    batch = await prepared(paying, actor=system)

    with pytest.raises(PayerIsChecker):
        await preparing.confirm(system, batch.id, people=3, net_fen=3 * FEN, note="无")


async def test_other_figures_than_those_seen_are_refused(paying: Paying) -> None:
    batch = await prepared(paying)

    with pytest.raises(preparing.BatchFiguresDiffer, match=r"3 人、0\.01 元"):
        await preparing.confirm(paying.cast.approver, batch.id, people=3, net_fen=1, note="无")
    batch = await preparing.confirm(
        paying.cast.approver, batch.id, people=3, net_fen=3 * FEN, note="无"
    )
    with pytest.raises(preparing.BatchFiguresDiffer):
        await sending.make_files(
            paying.cast.finance, batch.id, profile="generic_csv", people=3, net_fen=1
        )
    with pytest.raises(sending.ProfileUnknown):
        await sending.make_files(
            paying.cast.finance, batch.id, profile="nobody", people=3, net_fen=3 * FEN
        )
    with pytest.raises(WrongBatchState):
        await preparing.confirm(
            paying.cast.approver, batch.id, people=3, net_fen=3 * FEN, note="无"
        )


async def test_funds_that_do_not_reach_need_a_reason(paying: Paying) -> None:
    batch = await prepared(paying)
    approver, finance = paying.cast.approver, paying.cast.finance
    with pytest.raises(preparing.FundsShort):
        await preparing.confirm(approver, batch.id, people=3, net_fen=3 * FEN)

    await funds.allocate(
        finance, policy_code="fengtai", year=2026, source=FundSource.DISTRICT,
        amount_fen=5 * FEN, document="丰财社〔2026〕12号",
    )  # fmt: skip
    await preparing.confirm(approver, batch.id, people=3, net_fen=3 * FEN)

    [balance] = await funds.overview(finance)
    assert (balance.allocated_fen, balance.approved_fen) == (5 * FEN, 3 * FEN)
    assert (balance.under_way_fen, balance.paid_fen, balance.available_fen) == (
        3 * FEN, 0, 2 * FEN,
    )  # fmt: skip
    with pytest.raises(funds.CutTooDeep):
        await funds.allocate(
            finance, policy_code="fengtai", year=2026, source=FundSource.DISTRICT,
            amount_fen=-6 * FEN, document="调减",
        )  # fmt: skip


async def test_a_cancelled_batch_frees_its_people(paying: Paying) -> None:
    batch = await confirmed(paying)

    await preparing.cancel(paying.officer, batch.id, reason="金额有误")

    assert await states(batch) == {PaymentItemState.CANCELLED: 3}
    again = await prepared(paying)
    assert again.people == 3
    await preparing.cancel(paying.cast.approver, again.id, reason="不同意")
    with pytest.raises(WrongBatchState):
        await preparing.cancel(paying.officer, again.id, reason="再取消")
    with pytest.raises(Forbidden):
        await preparing.cancel(paying.cast.auditor, again.id, reason="审计")


async def test_a_sent_batch_is_not_cancelled(paying: Paying) -> None:
    batch = await sent(paying)

    with pytest.raises(WrongBatchState):
        await preparing.cancel(paying.officer, batch.id, reason="已送出")


async def recovery_of(paying: Paying, person: Person, fen: int, cap: int | None = None) -> Recovery:
    return await Recovery.create(
        number=f"ZH{person.id}{fen}", person=person, district=paying.cast.district,
        policy_code="fengtai", month="2026-08", amount_fen=fen, reason="离职", cap_fen=cap,
    )  # fmt: skip


async def test_open_recoveries_are_offset_and_given_back_by_a_cancelling(paying: Paying) -> None:
    small = await recovery_of(paying, paying.people[0], 30_000)
    capped = await recovery_of(paying, paying.people[1], 200_000, cap=40_000)
    whole = await recovery_of(paying, paying.people[2], 150_000)

    batch = await prepared(paying)

    assert (batch.gross_fen, batch.offset_fen) == (3 * FEN, 30_000 + 40_000 + FEN)
    moved = [(await Recovery.get(id=one.id)).offset_fen for one in (small, capped, whole)]
    assert moved == [30_000, 40_000, FEN]
    await preparing.cancel(paying.officer, batch.id, reason="取消")
    assert [(await Recovery.get(id=one.id)).offset_fen for one in (small, capped, whole)] == [0] * 3
    assert await RecoveryMove.all().count() == 6

    again = await confirmed(paying)
    text = (await make(paying, again)).decode("gb18030")
    assert again.net_fen == 3 * FEN - 170_000
    assert "700.00" in text and "600.00" in text and paying.people[2].name not in text
    assert await states(again) == {PAID: 1, PaymentItemState.SENT: 2}


async def test_an_account_changed_after_the_confirmation_is_not_paid(paying: Paying) -> None:
    await recovery_of(paying, paying.people[0], 10_000)
    batch = await confirmed(paying)
    await enter_account(paying.officer, paying.people[0].id, bank_account="6222021234567890128")
    await hold(paying.month, paying.people[1])

    seen = await showing.find_batch(paying.cast.finance, batch.id)
    text = (await make(paying, batch)).decode("gb18030")

    assert {reason.value for reason in seen.stops.values()} == {"account_changed", "held"}
    assert (seen.payable_people, seen.payable_net_fen) == (1, FEN)
    assert text.count("1000.00") == 1 and paying.people[2].name in text
    batch = await PaymentBatch.get(id=batch.id)
    assert (batch.people, batch.net_fen, batch.offset_fen) == (1, FEN, 0)
    assert (await Recovery.all().get()).offset_fen == 0
    seen_again = await preparing.preview(paying.officer, "fengtai", [])
    assert [one.person_id for one in seen_again.collected.due] == [paying.people[0].id]


async def test_the_bank_file_is_kept_and_made_once(paying: Paying) -> None:
    batch = await confirmed(paying)
    first = await make(paying, batch)

    again = await sending.make_files(
        paying.cast.finance, batch.id, profile="generic_csv", people=0, net_fen=0
    )

    assert [one.sha256 for one in again] == [hashlib.sha256(first).hexdigest()]
    kept = await PaymentFile.get(batch_id=batch.id)
    assert (kept.size, kept.people, kept.total_fen) == (len(first), 3, 3 * FEN)
    assert first not in bytes(kept.content)
    with pytest.raises(sending.FileMade):
        await sending.make_files(
            paying.cast.finance, batch.id, profile="icbc_xlsx", people=3, net_fen=3 * FEN
        )


async def test_a_failed_payment_is_mended_and_paid_once(paying: Paying) -> None:
    person = paying.people[0]
    batch = await sent(paying)
    await answered(paying, batch, answer(failed_row(person), *map(paid_row, paying.people[1:])))
    item = await PaymentItem.get(batch_id=batch.id, person_id=person.id)
    assert (item.state, item.failure) == (FAILED, "账户已销户")
    undecided = await preparing.preview(paying.officer, "fengtai", [])
    assert undecided.collected.left_out == {"undecided": 1}
    with pytest.raises(closing.VoucherMissing):
        await closing.close(paying.cast.finance, batch.id)
    with pytest.raises(closing.FailuresUndecided):
        await closed(paying, batch)
    with pytest.raises(failing.SameAccount):
        await failing.decide_failed(
            paying.officer, item.id, way=FailureWay.NEW_ACCOUNT, reason="已更正",
            bank_account=person.bank_account, bank_name="北京银行",
        )  # fmt: skip
    with pytest.raises(Malformed):
        await failing.decide_failed(
            paying.officer, item.id, way=FailureWay.NEW_ACCOUNT, reason="已更正"
        )

    await failing.decide_failed(
        paying.officer, item.id, way=FailureWay.NEW_ACCOUNT, reason="已更正",
        bank_account="6222021234567890128", bank_name="北京农商银行",
    )  # fmt: skip
    assert (await closed(paying, batch)).state is PaymentBatchState.CLOSED
    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.APPROVED
    seen = await preparing.preview(paying.officer, "fengtai", [])
    retry = await preparing.prepare(paying.officer, "fengtai", [], plan=seen.collected.digest)
    assert (await PaymentItem.get(id=item.id)).state is PaymentItemState.RETRIED
    await preparing.confirm(paying.cast.approver, retry.id, people=1, net_fen=FEN, note="无")
    assert "6222021234567890128" in (await make(paying, retry)).decode("gb18030")
    person = await Person.get(id=person.id)
    await answered(paying, retry, answer(paid_row(person)))
    await closed(paying, retry)

    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.CLOSED
    paid = await PaymentItem.filter(state=PAID).values_list("gross_fen", flat=True)
    assert list(paid) == [FEN] * 3
    with pytest.raises(failing.NotFailed):
        await failing.decide_failed(
            paying.officer, item.id, way=FailureWay.SAME_ACCOUNT, reason="再来"
        )


async def test_a_cancelled_retry_fails_again(paying: Paying) -> None:
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(failed_row, paying.people)))
    for item in await PaymentItem.filter(batch_id=batch.id):
        await failing.decide_failed(
            paying.officer, item.id, way=FailureWay.SAME_ACCOUNT, reason="银行系统故障"
        )
    retry = await prepared(paying)

    await preparing.cancel(paying.officer, retry.id, reason="取消")

    assert await states(batch) == {FAILED: 3}
    assert (await prepared(paying)).people == 3


async def test_an_offset_of_a_failed_payment_stays_offset_once(paying: Paying) -> None:
    one = await recovery_of(paying, paying.people[0], 30_000)
    batch = await sent(paying)
    await answered(paying, batch, answer(failed_row(paying.people[0], "700.00")))
    item = await PaymentItem.get(batch_id=batch.id, person_id=paying.people[0].id)
    await failing.decide_failed(paying.officer, item.id, way=FailureWay.SAME_ACCOUNT, reason="再发")

    retry = await prepared(paying)

    assert (retry.gross_fen, retry.offset_fen, retry.net_fen) == (FEN, 30_000, 70_000)
    assert (await Recovery.get(id=one.id)).offset_fen == 30_000


async def test_one_person_of_two_districts_is_paid_once_a_month(paying: Paying) -> None:
    cast = paying.cast
    await make_month(cast, paying.people, district=cast.neighbour)
    await prepared(paying)

    seen = await preparing.preview(cast.outsider, "fengtai", [MONTH])

    assert seen.collected.due == [] and seen.collected.left_out == {"elsewhere": 3}


async def test_merged_records_are_paid_once(paying: Paying) -> None:
    kept, merged, _ = paying.people
    await Person.filter(id=merged.id).update(merged_into_id=kept.id)

    batch = await prepared(paying)

    assert batch.people == 2
    items = await PaymentItem.filter(batch_id=batch.id, person_id=kept.id)
    assert len(items) == 1


async def test_the_neighbour_district_sees_no_batch(paying: Paying) -> None:
    batch = await prepared(paying)
    outsider = paying.cast.outsider

    with pytest.raises(Missing):
        await showing.find_batch(outsider, batch.id)
    with pytest.raises(Missing):
        await preparing.cancel(outsider, batch.id, reason="不是我的")
    with pytest.raises(Missing):
        await preparing.preview(outsider, "fengtai", [MONTH], district_id=paying.cast.district.id)


async def test_a_hand_that_stops_the_index_is_found(paying: Paying) -> None:
    """The guard itself: a second live payment of a line cannot be stored."""
    batch = await prepared(paying)
    item = await PaymentItem.filter(batch_id=batch.id).first()
    assert item is not None
    with pytest.raises(Exception, match=r"(?i)unique"):
        await PaymentItem.create(
            batch=batch, policy_code="fengtai", person_id=item.person_id, month=MONTH,
            subsidy_month_id=paying.month.id, line_id=item.line_id, gross_fen=FEN, net_fen=FEN,
        )  # fmt: skip


async def test_what_is_due_is_what_is_payable(paying: Paying) -> None:
    """Payments say of a line what `subsidies/payable.py` says."""
    poor = await make_payee(paying.cast, 9, account=False)
    await make_month(paying.cast, [*paying.people, poor], "2026-09")
    await hold(paying.month, paying.people[1], HoldState.DENIED)
    ids = [month.id for month in await SubsidyMonth.all()]

    found = await collect(paying.cast.district.id, "fengtai", ids)

    payable = await payable_lines(ids)
    assert len(payable) == 5
    assert {one.line_id for one in found.due} == {one.line_id for one in payable}
