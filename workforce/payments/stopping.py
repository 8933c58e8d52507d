"""确认之后发现不能发的：没有账户、账户被更改、被暂缓、有核减待相抵。本批不送银行，可再入别的批次。

A person who is held takes only his own payments out of what an organisation gets; an account that
was changed or is gone takes out all that would have gone there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, read_all
from workforce.database.rows import among
from workforce.payments.models import PaymentBatch
from workforce.recoveries.netting import LEFT, NOBODY_ASKS, net_unpaid
from workforce.recoveries.offsetting import Whose, release_offsets
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.payees import ACCOUNT, SAME_PAYEE
from workforce.subsidy_words import PaymentItemState, StopReason

_ACCOUNT = ACCOUNT.format(s="i", p="p")
_HELD = f"""EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.state IN ('open', 'denied')
        AND h.month_id IN (i.subsidy_month_id, {SOURCE_MONTH.format(a="a")})
        AND h.person_id IN (i.person_id, l.person_id, a.person_id))"""
# What was found too much of a month is netted with that month's money before it goes out.
_TO_NET = f"""EXISTS (SELECT 1 FROM recovery r JOIN subsidy_adjustment d ON d.id = r.adjustment_id
        WHERE r.person_id IN (i.person_id, l.person_id, a.person_id) AND {LEFT} > 0
          AND {SAME_PAYEE.format(a="r", b="i")}
          AND d.source_month_id = COALESCE(a.source_month_id, i.subsidy_month_id)
          AND {NOBODY_ASKS})"""
_STOPS = f"""
    SELECT i.person_id, i.payee_id, MIN(CASE
      WHEN {_ACCOUNT} IS NULL THEN 'no_account'
      WHEN b.state <> 'draft' AND (i.account_index IS NULL
        OR i.account_index <> {_ACCOUNT}) THEN 'account_changed'
      WHEN {_HELD} THEN 'held' ELSE 'to_net' END) AS reason
    FROM payment_item i JOIN payment_batch b ON b.id = i.batch_id
    JOIN person p ON p.id = i.person_id
    LEFT JOIN subsidy_line l ON l.id = i.line_id
    LEFT JOIN subsidy_adjustment a ON a.id = i.adjustment_id
    WHERE i.batch_id = ? AND i.state = 'waiting' AND (
      {_ACCOUNT} IS NULL
      OR (b.state <> 'draft' AND (i.account_index IS NULL OR i.account_index <> {_ACCOUNT}))
      OR {_HELD} OR (i.net_fen > 0 AND {_TO_NET}))
    GROUP BY i.person_id, i.payee_id
"""
_PAYABLE = """
    SELECT COUNT(DISTINCT person_id) AS people, COALESCE(SUM(net_fen), 0) AS net_fen,
      COUNT(DISTINCT payee_id) AS units
    FROM payment_item WHERE batch_id = ? AND state = 'waiting'
"""
_OF_PEOPLE = """
    SELECT person_id, payee_id, SUM(net_fen) AS net_fen FROM payment_item
    WHERE batch_id = ? AND state = 'waiting' AND person_id {people} GROUP BY person_id, payee_id
"""
_BY_UNIT = """
    SELECT payee_id, COUNT(DISTINCT person_id) AS people FROM payment_item
    WHERE batch_id = ? AND state = 'waiting' AND payee_id IS NOT NULL GROUP BY payee_id
"""
Stops = dict[Whose, StopReason]


async def stops_of(batch: PaymentBatch) -> Stops:
    """Whose money of the batch may not be paid as it stands, and why.

    All that one person is paid by way of the same payee waits together.
    """
    rows = await read_all(_STOPS, [batch.id])
    return {(row["person_id"], row["payee_id"]): StopReason(row["reason"]) for row in rows}


@dataclass(frozen=True)
class Payable:
    """What of a batch can go to the bank now: of how many people, to how many organisations."""

    people: int
    net_fen: int
    units: int


async def payable_of(batch: PaymentBatch, stops: Stops) -> Payable:
    """The batch without what is stopped."""
    [whole] = await read_all(_PAYABLE, [batch.id])
    people, net_fen, units = (int(whole[name]) for name in ("people", "net_fen", "units"))
    if not stops:
        return Payable(people, net_fen, units)
    condition, value = among(sorted({person_id for person_id, _ in stops}))
    goes: set[int] = set()  # of the people something of whom is stopped: who is paid all the same
    for row in await read_all(_OF_PEOPLE.format(people=condition), [batch.id, value]):
        if (row["person_id"], row["payee_id"]) in stops:
            net_fen -= int(row["net_fen"])
        else:
            goes.add(row["person_id"])
    people -= len({person_id for person_id, _ in stops} - goes)
    stopped = Counter(payee_id for _, payee_id in stops if payee_id is not None)
    if stopped:
        of_units = await read_all(_BY_UNIT, [batch.id])
        units -= sum(row["people"] == stopped[row["payee_id"]] for row in of_units)
    return Payable(people, net_fen, units)


async def stop(actor: Actor, batch: PaymentBatch, stops: Stops) -> None:
    """Take this money out of the batch, inside the verb that sends it and holds the district."""
    if not stops:
        return
    for reason in StopReason:
        whose = [one for one, why in stops.items() if why is reason]
        for payee_id, people in by_payee(whose).items():
            await _take_out(actor, batch, payee_id, people, reason)
    await release_offsets(actor, batch.id, whose=set(stops))
    await net_unpaid(actor, batch.district_id, batch.policy_code)


def by_payee(whose: Collection[Whose]) -> dict[int | None, list[int]]:
    """The persons by whose money they are, as conditions want them."""
    found: dict[int | None, list[int]] = defaultdict(list)
    for person_id, payee_id in whose:
        found[payee_id].append(person_id)
    return found


async def _take_out(
    actor: Actor, batch: PaymentBatch, payee_id: int | None, people: list[int], reason: StopReason
) -> None:
    condition, value = among(people)
    which: list[Any] = [batch.id, value] if payee_id is None else [batch.id, value, payee_id]
    payee = "IS NULL" if payee_id is None else "= ?"
    of_them = f"batch_id = ? AND person_id {condition} AND payee_id {payee}"
    rows = await read_all(f"SELECT id, retries_id FROM payment_item WHERE {of_them}", which)
    await execute(
        f"UPDATE payment_item SET state = ?, failure = ? WHERE {of_them}",
        [PaymentItemState.CANCELLED, reason.label, *which],
    )
    again, ids = among([row["retries_id"] for row in rows if row["retries_id"] is not None])
    await execute(f"UPDATE payment_item SET state = 'failed' WHERE id {again}", [ids])
    await record_many(actor, "payments.item.stopped", "payment_item", [
        (row["id"], None, {"reason": reason.label}) for row in rows
    ])  # fmt: skip
