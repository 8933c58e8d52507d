"""凭证和办结：区财政登记凭证号，批次办结；一个月的钱全部发放或不予发放后，月份随之办结。"""

from __future__ import annotations

from datetime import date

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.scope import batch_to_change, refuse_maker, refuse_unless
from workforce.payments.telling import tell_next
from workforce.recoveries.netting import hold_district
from workforce.subsidies.afterwards import when_denied, when_netted
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import BACK_PAY_NETTED, LINE_NETTED
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.steps import add_step
from workforce.subsidy_words import (
    MonthState,
    MonthStepKind,
    PaymentBatchState,
    PaymentItemState,
)

NEEDS = "payments.bank"
UNDER_WAY = (
    PaymentBatchState.DRAFT, PaymentBatchState.CONFIRMED, PaymentBatchState.SENT,
    PaymentBatchState.ANSWERED,
)  # fmt: skip
LIVE = (
    PaymentItemState.WAITING, PaymentItemState.SENT, PaymentItemState.PAID,
    PaymentItemState.FAILED,
)  # fmt: skip
_UNPAID_LINES = f"""
    SELECT COUNT(*) AS n FROM subsidy_line l WHERE l.run_id = ? AND l.outcome = 'pay'
    AND l.amount_fen > {LINE_NETTED}
    AND NOT EXISTS (SELECT 1 FROM payment_item i WHERE i.line_id = l.id AND i.state = 'paid')
    AND NOT EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.month_id = ?
      AND h.person_id = l.person_id AND h.state = 'denied')
"""
_UNPAID_ADJUSTMENTS = f"""
    SELECT COUNT(*) AS n FROM subsidy_adjustment a WHERE a.run_id = ? AND a.difference_fen > 0
    AND a.difference_fen > {BACK_PAY_NETTED}
    AND NOT EXISTS (SELECT 1 FROM payment_item i WHERE i.adjustment_id = a.id AND i.state = 'paid')
    AND NOT EXISTS (SELECT 1 FROM subsidy_hold h
      WHERE h.month_id IN (?, {SOURCE_MONTH.format(a="a")})
        AND h.person_id = a.person_id AND h.state = 'denied')
"""


class VoucherMissing(Refusal):
    code = "payments.voucher_missing"
    message = "请先登记区财政的凭证号，再办结批次"


class FailuresUndecided(Refusal):
    code = "payments.failures_undecided"
    message = "还有 {count} 笔发放失败没有处理决定，处理后才能办结"


@verb
async def enter_voucher(actor: Actor, batch_id: int, *, number: str, on: date) -> PaymentBatch:
    """登记区财政的凭证号和日期；办结之前可以更正。"""
    batch = await batch_to_change(actor, batch_id, needs=NEEDS)
    refuse_maker(actor, batch)
    refuse_unless(batch, PaymentBatchState.SENT, PaymentBatchState.ANSWERED, act="登记凭证")
    if on > clock.today():
        raise Malformed(FieldError("/on", "凭证日期不能晚于今天"))
    if (batch.voucher_number, batch.voucher_on) == (number, on):
        return batch
    before = {"voucher_number": batch.voucher_number}
    await save_version(batch, voucher_number=number, voucher_on=on, vouchered_by_id=actor.user_id)
    await record(actor, "payments.batch.vouchered", batch, before=before,
                 after={"voucher_number": number, "on": on.isoformat()},
                 organisation_id=batch.district_id)  # fmt: skip
    return batch


@verb
async def close(actor: Actor, batch_id: int) -> PaymentBatch:
    """办结批次：每笔已到账，或失败已有处理决定。钱已发清的月份一并办结。"""
    batch = await batch_to_change(actor, batch_id, needs=NEEDS)
    await hold_district(batch.district_id)  # whoever nets holds it before the months, too
    refuse_maker(actor, batch)
    refuse_unless(batch, PaymentBatchState.ANSWERED, act="办结")
    if not batch.voucher_number:
        raise VoucherMissing()
    undecided = await PaymentItem.filter(
        batch_id=batch.id, state=PaymentItemState.FAILED, way__isnull=True
    ).count()
    if undecided:
        raise FailuresUndecided(count=undecided)
    await save_version(batch, state=PaymentBatchState.CLOSED, closed_at=clock.now())
    await record(
        actor, "payments.batch.closed", batch, organisation_id=batch.district_id,
        after={"voucher_number": batch.voucher_number, "net_fen": batch.net_fen},
    )  # fmt: skip
    await tell_next(actor, batch)
    await _close_months(actor, batch)
    return batch


async def _close_months(actor: Actor, batch: PaymentBatch) -> None:
    """Months of the policy of which nothing is left to pay, those of earlier batches included."""
    approved = SubsidyMonth.filter(
        district_id=batch.district_id, policy_code=batch.policy_code, state=MonthState.APPROVED
    )
    for month in await approved.order_by("id").select_for_update():
        if not await has_open_money(month):
            await _close_month(actor, month, batch.number)


@when_denied
async def close_denied(actor: Actor, month: SubsidyMonth) -> None:
    """The last of a month's open money was denied: it closes, without another batch.

    While a batch with its money is not closed, that batch closes it, with the voucher.
    """
    await _close_without_batch(actor, month, "其余不予发放")


@when_netted
async def close_netted(actor: Actor, month: SubsidyMonth) -> None:
    """The last of a month's open money will not be paid: it was netted with what was overpaid."""
    await _close_without_batch(actor, month, "其余已与核减相抵")


async def _close_without_batch(actor: Actor, month: SubsidyMonth, note: str) -> None:
    if month.state is not MonthState.APPROVED or await has_open_money(month):
        return
    if await PaymentItem.filter(
        subsidy_month_id=month.id, batch__state__in=list(UNDER_WAY), state__in=list(LIVE)
    ).exists():
        return
    await _close_month(actor, month, note)


async def _close_month(actor: Actor, month: SubsidyMonth, note: str) -> None:
    figures = await figures_of(month.current_run_id)
    await save_version(month, state=MonthState.CLOSED)
    await add_step(actor, month, MonthStepKind.CLOSED, note=note, figures=figures)
    await record(actor, "subsidies.month.closed", month, organisation_id=month.district_id,
                 after={"state": MonthState.CLOSED.value, "note": note})  # fmt: skip


async def has_open_money(month: SubsidyMonth) -> bool:
    """Whether something of the month is still to be paid."""
    values = [month.current_run_id or 0, month.id]
    unpaid = [await read_all(sql, values) for sql in (_UNPAID_LINES, _UNPAID_ADJUSTMENTS)]
    return any(rows[0]["n"] for rows in unpaid)
