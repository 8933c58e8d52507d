"""A batch of payments as far as the balance of one person is concerned.

Everything payable and not yet paid, offsets taken by the real verbs, some payments failing, some
batches cancelled before they are sent.
"""

from __future__ import annotations

import random
from collections import Counter

from tortoise.expressions import Q

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.recoveries.models import RecoveryMove
from workforce.recoveries.offsetting import book_offsets, plan_offsets, release_offsets
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldState, MonthState, PaymentBatchState, PaymentItemState
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

LIVE = [PaymentItemState.WAITING, PaymentItemState.SENT, PaymentItemState.PAID]
Due = tuple[int, str, int, int, int | None, int | None]


@verb
async def pay(actor: Actor, policy_code: str, draw: random.Random) -> None:
    """One batch of all approved months: retried failures first, then what is new."""
    months = await SubsidyMonth.filter(
        policy_code=policy_code, state__in=[MonthState.APPROVED, MonthState.CLOSED]
    )
    batch = await PaymentBatch.create(
        district_id=months[0].district_id, policy_code=policy_code, title="批次",
        number=f"T{await PaymentBatch.all().count()}",
    )  # fmt: skip
    for failed in await PaymentItem.filter(state=PaymentItemState.FAILED):
        await PaymentItem.filter(id=failed.id).update(state=PaymentItemState.RETRIED)
        fen = await _unnetted(failed.line_id, failed.adjustment_id)
        await _item(batch, (failed.person_id, failed.month, failed.subsidy_month_id,
                    fen, failed.line_id, failed.adjustment_id),
                    failed.offset_fen, draw)  # fmt: skip
    await _pay_new(actor, batch, await _due(months), draw)


async def _pay_new(actor: Actor, batch: PaymentBatch, due: list[Due], draw: random.Random) -> None:
    gross: Counter[int] = Counter()
    for person_id, _, _, fen, _, _ in due:
        gross[person_id] += fen
    plan = await plan_offsets(batch.district_id, batch.policy_code, dict(gross))
    await book_offsets(actor, batch.id, plan)
    if draw.random() < 0.15:  # cancelled before it was sent: everything as before
        await release_offsets(actor, batch.id)
        await PaymentBatch.filter(id=batch.id).update(state=PaymentBatchState.CANCELLED)
        return
    left = {person: sum(fen for _, fen in parts) for person, parts in plan.items()}
    for one in due:
        taken = min(left.get(one[0], 0), one[3])
        left[one[0]] = left.get(one[0], 0) - taken
        await _item(batch, one, taken, draw)
    assert not any(left.values())


async def _item(batch: PaymentBatch, due: Due, offset: int, draw: random.Random) -> None:
    person_id, month, month_id, fen, line_id, adjustment_id = due
    failed = draw.random() < 0.08
    more = {"policy_code": batch.policy_code} if _knows_policy() else {}
    await PaymentItem.create(
        batch=batch, person_id=person_id, month=month, subsidy_month_id=month_id, line_id=line_id,
        adjustment_id=adjustment_id, gross_fen=fen, offset_fen=offset, net_fen=fen - offset,
        state=PaymentItemState.FAILED if failed else PaymentItemState.PAID,
        paid_on=None if failed else clock.today(), **more,
    )  # fmt: skip


def _knows_policy() -> bool:
    return "policy_code" in PaymentItem._meta.fields_map


async def _unnetted(line_id: int | None, adjustment_id: int | None) -> int:
    """What of a line or of back pay was not netted with what was overpaid."""
    if line_id is not None:
        whole = (await SubsidyLine.get(id=line_id)).amount_fen
        moves = await RecoveryMove.filter(line_id=line_id)
    else:
        whole = (await Adjustment.get(id=adjustment_id)).difference_fen
        moves = await RecoveryMove.filter(adjustment_id=adjustment_id)
    return whole - sum(move.amount_fen for move in moves)


async def _due(months: list[SubsidyMonth]) -> list[Due]:
    held = {
        (hold.month_id, hold.person_id)
        for hold in await Hold.filter(state__in=[HoldState.OPEN, HoldState.DENIED])
    }
    items = await PaymentItem.filter(Q(state__in=LIVE) | Q(state=PaymentItemState.FAILED))
    lines, adjusted = {item.line_id for item in items}, {item.adjustment_id for item in items}
    due: list[Due] = []
    for month in sorted(months, key=lambda one: one.month):
        for line in await SubsidyLine.filter(
            run_id=month.current_run_id, outcome=Outcome.PAY, person__bank_account__not_isnull=True
        ):
            fen = await _unnetted(line.id, None)
            if fen and line.id not in lines and (month.id, line.person_id) not in held:
                due.append((line.person_id, month.month, month.id, fen, line.id, None))
        for one in await Adjustment.filter(run_id=month.current_run_id, difference_fen__gt=0):
            places = {(month.id, one.person_id), (one.source_month_id, one.person_id)}
            fen = await _unnetted(None, one.id)
            if fen and one.id not in adjusted and not places & held:
                due.append((one.person_id, one.month, month.id, fen, None, one.id))
    return due
