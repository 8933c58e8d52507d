"""退汇：银行报告到账之后又把钱退回。退回的一笔成为发放失败，决定之后随以后的批次重发。

A batch that was closed stays closed, with its voucher: what came back is taken up by a later batch.
A month that was closed is open for payment again until that money has arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute, in_one_transaction, read_all, verb
from workforce.database.rows import among
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.payments.closing import has_open_money
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.payees import PAYEE, payee_of, told_of
from workforce.payments.scope import batch_to_change, refuse_maker, refuse_unless
from workforce.payments.telling import tell_failures
from workforce.recoveries.netting import hold_district, net_unpaid
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.steps import reopen
from workforce.subsidy_words import (
    MonthState,
    PaymentBatchState,
    PaymentItemState,
)

NEEDS = "payments.bank"
BOUNCING = (PaymentBatchState.SENT, PaymentBatchState.ANSWERED, PaymentBatchState.CLOSED)
_PAYEE = PAYEE.format(i="payment_item")
_PAID = f"""
    SELECT id, {_PAYEE} AS payee, subsidy_month_id, paid_on FROM payment_item
    WHERE batch_id = ? AND state = 'paid' AND net_fen > 0 AND {_PAYEE} {{payees}}
"""
_BACK = """
    UPDATE payment_item SET state = 'failed', bounced_on = ?, failure = ?, paid_on = NULL
    WHERE state = 'paid' AND id {items}
"""


class NotPaidOut(Refusal):
    code = "payments.not_paid_out"
    message = "只有银行已付出的一笔才能登记退汇，这一笔现为“{state}”"


@dataclass(frozen=True)
class Bounce:
    """The day the money came back, and why."""

    on: date
    reason: str


@verb
async def note_bounce(actor: Actor, item_id: int, *, reason: str, on: date) -> PaymentItem:
    """登记退汇：银行已付出的一笔被退回；同一人或同一单位在同一批次里的几笔是一次付款，一并退回。"""
    found = await PaymentItem.filter(id=item_id).first()
    if found is None:
        raise Missing()
    batch = await batch_to_change(actor, found.batch_id, needs=NEEDS)
    await hold_district(batch.district_id)
    refuse_maker(actor, batch)
    refuse_unless(batch, *BOUNCING, act="登记退汇")
    item = await PaymentItem.filter(id=item_id).select_for_update().get()
    if item.state is not PaymentItemState.PAID or not item.net_fen:
        raise NotPaidOut(state=item.state.label)
    if on > clock.today() or (item.paid_on and on < item.paid_on):
        raise Malformed(FieldError("/on", "退回日期不能早于到账日期，也不能晚于今天"))
    await book_bounces(actor, batch, {payee_of(item): Bounce(on, reason)})
    await record(
        actor, "payments.batch.bounced", batch, reason=reason,
        after={"on": on.isoformat(), **told_of(payee_of(item))},
        organisation_id=batch.district_id,
    )  # fmt: skip
    await tell_failures(actor, batch, 1)
    return await PaymentItem.get(id=item_id).select_related("person", "batch")


async def book_bounces(actor: Actor, batch: PaymentBatch, bounces: Mapping[int, Bounce]) -> None:
    """What these payees of the batch were paid came back; a second time finds nothing to take."""
    assert in_one_transaction(), "a bounce commits with what it was read from"
    condition, value = among(sorted(bounces))
    rows = await read_all(_PAID.format(payees=condition), [batch.id, value])
    alike: dict[Bounce, list[int]] = defaultdict(list)
    for row in rows:
        alike[bounces[row["payee"]]].append(row["id"])
    for bounce, ids in alike.items():
        items, given = among(ids)
        await execute(_BACK.format(items=items), [bounce.on, f"退汇：{bounce.reason}"[:200], given])
    await record_many(actor, "payments.item.bounced", "payment_item", [
        (row["id"], {"state": "paid", "paid_on": str(row["paid_on"] or "")},
         {"state": "failed", "bounced_on": bounces[row["payee"]].on.isoformat(),
          "reason": bounces[row["payee"]].reason, "batch": batch.number})
        for row in rows
    ])  # fmt: skip
    await net_unpaid(actor, batch.district_id, batch.policy_code)
    await _reopen(actor, batch, {row["subsidy_month_id"] for row in rows})


async def _reopen(actor: Actor, batch: PaymentBatch, month_ids: set[int]) -> None:
    """A closed month has money to pay again; it closes with the batch that pays it."""
    closed = SubsidyMonth.filter(id__in=sorted(month_ids), state=MonthState.CLOSED)
    for month in await closed.order_by("id").select_for_update():
        if await has_open_money(month):
            await reopen(actor, month, f"{batch.number} 退汇")
