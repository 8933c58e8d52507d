"""Whose turn it is on the money: months to batch, batches to confirm, send, answer, failures."""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.payments.directing import has_directed
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.scope import batches_seen, districts_of, has_made, may_on
from workforce.reports.tasks import Task, gives_tasks
from workforce.rules.workdays import workdays_after
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import may_on as may_on_month
from workforce.subsidies.scope import month_of, months_seen
from workforce.subsidy_words import MonthState, PaymentBatchState, PaymentItemState

# House deadlines in working days; nothing is refused because of them.
STEP_WITHIN = 3

TURNS = {
    PaymentBatchState.DRAFT: ("payments.confirm", "batch_to_confirm", "待确认", ""),
    PaymentBatchState.CONFIRMED: ("payments.bank", "batch_to_send", "待送银行", ""),
    PaymentBatchState.SENT: ("payments.bank", "return_awaited", "待导入回盘", "?tab=answer"),
    PaymentBatchState.ANSWERED: ("payments.bank", "batch_to_close", "待登记凭证和办结", ""),
}


@gives_tasks
async def months_to_batch(actor: Actor) -> list[Task]:
    """Approved months that stand in no batch yet."""
    if not actor.may("payments.prepare"):
        return []
    batches = await batches_seen(actor).exclude(state=PaymentBatchState.CANCELLED)
    taken = {(one.district_id, one.policy_code, month) for one in batches for month in one.months}
    approved = await months_seen(actor).filter(state=MonthState.APPROVED).order_by("month")
    return [
        _of_month(month)
        for month in approved
        if (month.district_id, month.policy_code, month.month) not in taken
        and may_on_month(actor, month, "payments.prepare")
    ]


@gives_tasks
async def batches_under_way(actor: Actor) -> list[Task]:
    """The next step of each batch, for who may take it and had no hand in it."""
    if not actor.may("payments.read"):
        return []
    rows = batches_seen(actor).filter(state__in=list(TURNS)).order_by("id")
    return [
        _of_batch(batch)
        for batch in await rows
        if may_on(actor, batch, TURNS[batch.state][0])
        and not has_made(actor, batch)
        and not (batch.state is PaymentBatchState.DRAFT and await has_directed(actor, batch))
    ]


@gives_tasks
async def failures_to_mend(actor: Actor) -> list[Task]:
    """Payments the bank could not make and nobody has decided about."""
    if not actor.may("payments.prepare"):
        return []
    rows = PaymentItem.filter(
        batch__district_id__in=districts_of(actor, "payments.prepare"),
        state=PaymentItemState.FAILED, way__isnull=True,
    )  # fmt: skip
    oldest = await rows.order_by("id").select_related("batch").first()
    if oldest is None:
        return []
    link = "/failed-payments?decided=false"
    since = oldest.batch.updated_at
    due_on = workdays_after(clock.day_of(since), STEP_WITHIN).due_on
    return [Task("failures_to_mend", "发放失败待处理", await rows.count(), link, since, due_on)]


def _of_month(month: SubsidyMonth) -> Task:
    title = f"{month_of(month).label}{month.policy.title}待建立发放批次"
    since = month.updated_at
    due_on = workdays_after(clock.day_of(since), STEP_WITHIN).due_on
    return Task("month_to_batch", title, 1, "/payments/new", since, due_on)


def _of_batch(batch: PaymentBatch) -> Task:
    _, kind, what, tab = TURNS[batch.state]
    due_on = workdays_after(clock.day_of(batch.updated_at), STEP_WITHIN).due_on
    title = f"发放批次 {batch.number} {what}"
    return Task(kind, title, 1, f"/payments/{batch.id}{tab}", batch.updated_at, due_on)
