"""退汇: money the bank sent back after it had said paid is owed again, and paid once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.payments.conftest import (
    FEN,
    Paying,
    answer,
    answered,
    failed_row,
    paid_row,
    sent,
    states,
)
from tests.subsidies.test_races import at_once
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.errors import Forbidden, Malformed, Missing
from workforce.payments import answering, bouncing, closing, failing, preparing, showing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.scope import PayerIsChecker
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidy_words import (
    FailureWay,
    MonthState,
    MonthStepKind,
    PaymentBatchState,
    PaymentItemState,
    ReturnWord,
)

PAID, FAILED = PaymentItemState.PAID, PaymentItemState.FAILED


async def closed(paying: Paying) -> PaymentBatch:
    """A batch everybody of which was paid, with its voucher and its month closed."""
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    finance = paying.cast.finance
    await closing.enter_voucher(finance, batch.id, number="财1", on=clock.today())
    return await closing.close(finance, batch.id)


async def item_of(paying: Paying, number: int = 0) -> PaymentItem:
    return await PaymentItem.get(person_id=paying.people[number].id)


async def bounce(paying: Paying, item: PaymentItem, on: date | None = None) -> PaymentItem:
    return await bouncing.note_bounce(
        paying.cast.finance, item.id, reason="账户已销户", on=on or clock.today()
    )


async def month_of(paying: Paying) -> SubsidyMonth:
    return await SubsidyMonth.get(id=paying.month.id)


async def test_a_bounce_reopens_the_month_and_leaves_the_batch_closed(paying: Paying) -> None:
    batch = await closed(paying)
    assert (await month_of(paying)).state is MonthState.CLOSED

    done = await bounce(paying, await item_of(paying))

    assert (done.state, done.paid_on, done.bounced_on) == (FAILED, None, clock.today())
    assert done.failure == "退汇：账户已销户"
    assert await states(batch) == {PAID: 2, FAILED: 1}
    kept = await PaymentBatch.get(id=batch.id)
    assert (kept.state, kept.voucher_number, kept.net_fen) == (
        PaymentBatchState.CLOSED, "财1", 3 * FEN,
    )  # fmt: skip
    assert (await month_of(paying)).state is MonthState.APPROVED
    assert await MonthStep.filter(step=MonthStepKind.REOPENED).count() == 1
    seen = await showing.progress_of(paying.officer, paying.month.id)
    assert (seen.paid, seen.paid_fen, seen.failed) == (2, 2 * FEN, 1)
    actions = set(await AuditEvent.all().values_list("action", flat=True))
    assert {
        "payments.batch.bounced", "payments.item.bounced", "subsidies.month.reopened",
    } <= actions  # fmt: skip


async def test_what_bounced_is_paid_once_by_a_later_batch_and_the_month_closes(
    paying: Paying,
) -> None:
    await closed(paying)
    item = await bounce(paying, await item_of(paying))
    with pytest.raises(preparing.NothingDue):  # nobody has decided how yet
        await sent(paying)
    await failing.decide_failed(
        paying.officer, item.id, way=FailureWay.NEW_ACCOUNT, reason="本人报来新账户",
        bank_account="0622202123456789999", bank_name="北京银行",
    )  # fmt: skip

    again = await sent(paying)
    await paying.people[0].refresh_from_db()
    await answered(paying, again, answer(paid_row(paying.people[0])))
    finance = paying.cast.finance
    await closing.enter_voucher(finance, again.id, number="财2", on=clock.today())
    await closing.close(finance, again.id)

    assert (again.people, again.net_fen) == (1, FEN)
    assert (await month_of(paying)).state is MonthState.CLOSED
    paid = await PaymentItem.filter(line_id=item.line_id, state=PAID)
    assert [one.batch_id for one in paid] == [again.id]
    assert (await PaymentItem.get(id=item.id)).state is PaymentItemState.RETRIED
    with pytest.raises(bouncing.NotPaidOut):
        await bounce(paying, item)


async def test_the_return_file_of_a_closed_batch_records_bounces_row_by_row(
    paying: Paying,
) -> None:
    first, second, _ = paying.people
    batch = await closed(paying)
    data = answer(failed_row(first), paid_row(second))

    checked = await answered(paying, batch, data)

    assert [one.word for one in checked.matched.verdicts] == [ReturnWord.BOUNCED, ReturnWord.SAME]
    assert await states(batch) == {PAID: 2, FAILED: 1}
    assert (await item_of(paying)).bounced_on == clock.today()
    assert (await PaymentBatch.get(id=batch.id)).state is PaymentBatchState.CLOSED
    assert (await month_of(paying)).state is MonthState.APPROVED
    again = await answering.check_answer(paying.cast.finance, batch.id, data + b"\n")
    assert again.matched.changes == 0


async def test_a_failure_older_than_the_arrival_is_no_bounce(paying: Paying) -> None:
    first = paying.people[0]
    batch = await closed(paying)
    text = (
        "收款账号,收款户名,金额,处理结果,入账日期\n"
        f"{first.bank_account},{first.name},1000.00,失败,2020-01-01\n"
    )

    checked = await answering.check_answer(paying.cast.finance, batch.id, text.encode())

    assert [one.word for one in checked.matched.verdicts] == [ReturnWord.CONTRADICTS]


async def test_a_batch_not_closed_waits_for_the_decision_about_a_bounce(paying: Paying) -> None:
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    finance = paying.cast.finance
    await closing.enter_voucher(finance, batch.id, number="财1", on=clock.today())

    await bounce(paying, await item_of(paying))

    with pytest.raises(closing.FailuresUndecided):
        await closing.close(finance, batch.id)


async def test_two_who_record_a_bounce_at_once_record_it_once(paying: Paying) -> None:
    await closed(paying)
    item = await item_of(paying)

    went, codes = await at_once(*(bounce(paying, item) for _ in range(4)))

    assert (went, set(codes)) == (1, {"payments.not_paid_out"})
    assert await AuditEvent.filter(action="payments.item.bounced").count() == 1
    assert await MonthStep.filter(step=MonthStepKind.REOPENED).count() == 1


async def test_the_day_and_the_hands_of_a_bounce_are_checked(paying: Paying) -> None:
    batch = await closed(paying)
    item = await item_of(paying)
    given = {"reason": "账户已销户", "on": clock.today()}

    for wrong in (date(2099, 1, 1), date(2020, 1, 1)):
        with pytest.raises(Malformed):
            await bounce(paying, item, wrong)
    with pytest.raises(Forbidden):
        await bouncing.note_bounce(paying.officer, item.id, **given)
    with pytest.raises(Missing):
        await bouncing.note_bounce(paying.cast.outsider, item.id, **given)
    with pytest.raises(Missing):
        await bouncing.note_bounce(paying.cast.finance, 0, **given)
    await PaymentBatch.filter(id=batch.id).update(prepared_by_id=paying.cast.finance.user_id)
    with pytest.raises(PayerIsChecker):
        await bounce(paying, item)


async def test_money_that_is_still_on_its_way_cannot_bounce(paying: Paying) -> None:
    await sent(paying)

    with pytest.raises(bouncing.NotPaidOut):
        await bounce(paying, await item_of(paying))


async def test_a_voucher_of_a_day_to_come_is_refused(paying: Paying) -> None:
    batch = await sent(paying)
    finance, tomorrow = paying.cast.finance, clock.today() + timedelta(days=1)

    with pytest.raises(Malformed) as refused:
        await closing.enter_voucher(finance, batch.id, number="财1", on=tomorrow)

    assert refused.value.errors[0].pointer == "/on"
    assert (await PaymentBatch.get(id=batch.id)).voucher_number == ""
