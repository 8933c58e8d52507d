"""确认之后发现不能发的：没有账户、账户被更改、被暂缓、有核减待相抵。本批不送银行，可再入别的批次。"""

from __future__ import annotations

from collections.abc import Sequence

from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, read_all
from workforce.database.rows import among
from workforce.payments.models import PaymentBatch
from workforce.recoveries.netting import LEFT, NOBODY_ASKS, net_unpaid
from workforce.recoveries.offsetting import release_offsets
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidy_words import PaymentItemState, StopReason

_HELD = f"""EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.state IN ('open', 'denied')
        AND h.month_id IN (i.subsidy_month_id, {SOURCE_MONTH.format(a="a")})
        AND h.person_id IN (i.person_id, l.person_id, a.person_id))"""
# What was found too much of a month is netted with that month's money before it goes out.
_TO_NET = f"""EXISTS (SELECT 1 FROM recovery r JOIN subsidy_adjustment d ON d.id = r.adjustment_id
        WHERE r.person_id IN (i.person_id, l.person_id, a.person_id) AND {LEFT} > 0
          AND d.source_month_id = COALESCE(a.source_month_id, i.subsidy_month_id)
          AND {NOBODY_ASKS})"""
_STOPS = f"""
    SELECT i.person_id, MIN(CASE
      WHEN p.bank_account_index IS NULL THEN 'no_account'
      WHEN b.state <> 'draft' AND (i.account_index IS NULL
        OR i.account_index <> p.bank_account_index) THEN 'account_changed'
      WHEN {_HELD} THEN 'held' ELSE 'to_net' END) AS reason
    FROM payment_item i JOIN payment_batch b ON b.id = i.batch_id
    JOIN person p ON p.id = i.person_id
    LEFT JOIN subsidy_line l ON l.id = i.line_id
    LEFT JOIN subsidy_adjustment a ON a.id = i.adjustment_id
    WHERE i.batch_id = ? AND i.state = 'waiting' AND (
      p.bank_account_index IS NULL
      OR (b.state <> 'draft'
        AND (i.account_index IS NULL OR i.account_index <> p.bank_account_index))
      OR {_HELD} OR (i.net_fen > 0 AND {_TO_NET}))
    GROUP BY i.person_id
"""


async def stops_of(batch: PaymentBatch) -> dict[int, StopReason]:
    """Who of the batch may not be paid as it stands, and why. All of a person's payments wait."""
    rows = await read_all(_STOPS, [batch.id])
    return {row["person_id"]: StopReason(row["reason"]) for row in rows}


async def stop(actor: Actor, batch: PaymentBatch, stops: dict[int, StopReason]) -> None:
    """Take these people out of the batch, inside the verb that sends it and holds the district."""
    if not stops:
        return
    for reason in StopReason:
        people = [person_id for person_id, why in stops.items() if why is reason]
        if people:
            await _take_out(actor, batch, people, reason)
    await release_offsets(actor, batch.id, person_ids=set(stops))
    await net_unpaid(actor, batch.district_id, batch.policy_code)


async def _take_out(
    actor: Actor, batch: PaymentBatch, people: Sequence[int], reason: StopReason
) -> None:
    condition, value = among(list(people))
    of_people = f"batch_id = ? AND person_id {condition}"
    rows = await read_all(f"SELECT id, retries_id FROM payment_item WHERE {of_people}",
                          [batch.id, value])  # fmt: skip
    await execute(
        f"UPDATE payment_item SET state = ?, failure = ? WHERE {of_people}",
        [PaymentItemState.CANCELLED, reason.label, batch.id, value],
    )
    again, ids = among([row["retries_id"] for row in rows if row["retries_id"] is not None])
    await execute(f"UPDATE payment_item SET state = 'failed' WHERE id {again}", [ids])
    await record_many(actor, "payments.item.stopped", "payment_item", [
        (row["id"], None, {"reason": reason.label}) for row in rows
    ])  # fmt: skip
