"""Batches, payments and their files for the questions of the whole product."""

from __future__ import annotations

from typing import Any

from tests.whole.stage import Side, Stage
from workforce import clock
from workforce.actor import Actor
from workforce.crypto.fields import seal
from workforce.payments.models import FundAllocation, PaymentBatch, PaymentFile, PaymentItem
from workforce.payments.sending import PLACE
from workforce.people.models import Person
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import (
    FundSource,
    MonthState,
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
)

BatchState, ItemState = PaymentBatchState, PaymentItemState
ITEM_STATES = {
    BatchState.DRAFT: ItemState.WAITING, BatchState.CONFIRMED: ItemState.WAITING,
    BatchState.SENT: ItemState.SENT, BatchState.ANSWERED: ItemState.FAILED,
}  # fmt: skip
ACCOUNT = "6222021234567890128"


async def make_payment(
    stage: Stage, side: Side, actor: Actor, state: BatchState = BatchState.ANSWERED
) -> dict[str, Any]:
    """A batch of one person, made and confirmed by nobody who asks."""
    from tests.whole.things import make_month

    ids = await make_month(stage, side, actor, MonthState.APPROVED)
    month = await SubsidyMonth.get(id=ids["month_id"])
    line = await SubsidyLine.get(id=ids["line_id"])
    person = await Person.get(id=line.person_id)
    batch = await PaymentBatch.create(
        district=side.district, policy_code=month.policy_code, number=f"FF{stage.next():06d}",
        title=f"{side.word}补贴", months=[month.month], state=state, people=1, gross_fen=50_000,
        net_fen=50_000, prepared_by_id=0, prepared_by_name=f"{side.word}经办",
        confirmed_by_id=0, sent_at=clock.now(), voucher_number="财1",
    )  # fmt: skip
    item = await PaymentItem.create(
        batch=batch, policy_code=month.policy_code, person=person, month=month.month,
        subsidy_month_id=month.id, line_id=line.id, gross_fen=50_000, net_fen=50_000,
        state=ITEM_STATES[state], account_index=person.bank_account_index, failure="账户已销户",
    )  # fmt: skip
    was_sent = state in (BatchState.SENT, BatchState.ANSWERED)
    kind = PaymentFileKind.PAY_FILE if was_sent else PaymentFileKind.RETURN_FILE
    file = await PaymentFile.create(
        batch=batch, kind=kind, profile="generic_csv", file_name="x.csv",
        content=seal(b"x", PLACE), sha256=f"{stage.next():064d}", size=1, people=1,
        total_fen=50_000,
    )  # fmt: skip
    await FundAllocation.create(
        district=side.district, policy_code=month.policy_code, year=2026,
        source=FundSource.DISTRICT, amount_fen=50_000, document=f"{side.word}财社",
    )  # fmt: skip
    await Person.filter(id=person.id).update(name=f"{side.word}领款人")
    return {
        **ids, "payment_batch_id": batch.id, "payment_item_id": item.id, "payment_file_id": file.id,
        "sheet": (
            f"收款账号,收款户名,金额,处理结果\n{ACCOUNT},{side.word}领款人,500.00,成功\n".encode()
        ),
        "month": month.month,
    }  # fmt: skip


MAKERS = dict.fromkeys(("payment_batch_id", "payment_item_id", "payment_file_id"), make_payment)
