"""每走一步，告诉下一步的人。A notice names the batch and nobody in it."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.notices.service import holders_of, tell
from workforce.payments.models import PaymentBatch
from workforce.subsidy_words import PaymentBatchState

# In a state: who is told (by permission), and what.
NEXT = {
    PaymentBatchState.DRAFT: ("payments.confirm", "发放批次 {number} 待确认"),
    PaymentBatchState.CONFIRMED: ("payments.bank", "发放批次 {number} 待送银行"),
    PaymentBatchState.CANCELLED: ("payments.prepare", "发放批次 {number} 已取消"),
    PaymentBatchState.CLOSED: ("payments.prepare", "发放批次 {number} 已办结"),
}


async def tell_next(actor: Actor, batch: PaymentBatch) -> None:
    """Inside the verb of the step."""
    permission, title = NEXT[batch.state]
    await _tell(actor, batch, permission, title.format(number=batch.number))


async def tell_failures(actor: Actor, batch: PaymentBatch, failed: int) -> None:
    """After a return file: those who mend accounts hear of what failed."""
    if failed:
        title = f"发放批次 {batch.number} 有 {failed} 笔发放失败，请处理"
        await _tell(actor, batch, "payments.prepare", title)


async def _tell(actor: Actor, batch: PaymentBatch, permission: str, title: str) -> None:
    holders = await holders_of(permission, batch.district)
    await tell(
        [user_id for user_id in holders if user_id != actor.user_id],
        cause=f"payment_batch:{batch.id}:{batch.version}:{batch.state.value}",
        title=title, body=batch.title, link=f"/payments/{batch.id}",
    )  # fmt: skip
