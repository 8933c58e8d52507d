"""相抵：核减的是还没有发出去的钱时，直接从那笔钱里减去，谁也不欠；不受每批抵扣上限限制。

A payment is out of reach while it waits in a batch, is with the bank or has arrived. Once it fails,
comes back or leaves its batch it is netted then. Whoever prepares a batch and whoever nets hold the
district's row, so that a payment is never made of what was netted at the same moment.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, in_one_transaction, read_all
from workforce.identity.models import Organisation
from workforce.recoveries.models import RecoveryMove
from workforce.recoveries.offsetting import TAKE
from workforce.recoveries.telling import tell_netted
from workforce.subsidies.afterwards import after_netting
from workforce.subsidies.baselines import baselines
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import NETTED
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.payees import SAME_PAYEE
from workforce.subsidy_words import RecoveryMoveKind

LEFT = "r.amount_fen - r.offset_fen - r.repaid_fen - r.waived_fen"
NOBODY_ASKS = (
    "NOT EXISTS (SELECT 1 FROM waiver_request w WHERE w.recovery_id = r.id AND w.state = 'asked')"
)
# `+` keeps the planners on the person: a run has thousands of lines, a person has a few.
# A failed payment keeps what was offset of it: only the rest of it is free. What one organisation
# owes is never laid on the money of another, nor on the person's.
_FREE = f"""
    SELECT r.id AS recovery_id, r.person_id, {LEFT} AS left_fen, a.source_month_id AS month_id,
      m.id AS of_month_id,
      s.id AS source_id, f.id AS failed_id, COALESCE(f.offset_fen, 0) AS kept_fen,
      s.{{amount}} - COALESCE(f.offset_fen, 0) - {NETTED.format(key="{key}", of="s")} AS free_fen,
      COALESCE(k.merged_into_id, k.id) AS kept_id, CASE WHEN EXISTS (
        SELECT 1 FROM subsidy_hold h WHERE h.month_id IN ({{months}})
          AND h.person_id = s.person_id AND h.state = 'denied') THEN 1 ELSE 0 END AS denied,
      (SELECT COUNT(*) FROM recovery_move n WHERE n.recovery_id = r.id) AS moves
    FROM recovery r
    JOIN subsidy_adjustment a ON a.id = r.adjustment_id
    JOIN person k ON k.id = r.person_id
    JOIN person o ON o.id = COALESCE(k.merged_into_id, k.id)
      OR o.merged_into_id = COALESCE(k.merged_into_id, k.id)
    JOIN {{source}}
    LEFT JOIN payment_item f ON f.{{key}} = s.id AND f.{{key}} IS NOT NULL
      AND f.state NOT IN ('retried', 'cancelled')
    WHERE r.district_id = ? AND r.policy_code = ? AND {LEFT} > 0
      AND {NOBODY_ASKS} AND {SAME_PAYEE.format(a="r", b="s")}
      AND (f.id IS NULL OR f.state = 'failed')
    ORDER BY r.id, s.id
"""
_SOURCES = {
    "line_id": _FREE.format(
        key="line_id", amount="amount_fen", months="m.id",
        source="""subsidy_month m ON m.id = a.source_month_id
      JOIN subsidy_line s ON s.person_id = o.id AND +s.run_id = m.current_run_id
        AND s.outcome = 'pay'""",
    ),
    "adjustment_id": _FREE.format(
        key="adjustment_id", amount="difference_fen",
        months=f"m.id, {SOURCE_MONTH.format(a='s')}",
        source="""subsidy_adjustment s ON s.person_id = o.id
        AND +s.source_month_id = a.source_month_id AND s.difference_fen > 0
      JOIN subsidy_month m ON m.current_run_id = s.run_id AND m.state IN ('approved', 'closed')""",
    ),
}  # fmt: skip
DONE = "发放失败后已与核减相抵，不再发放"
FAILURE_LENGTH = 200
# Why the bank did not pay stays in front of it.
_NEVER_SENT_AGAIN = f"""
    UPDATE payment_item SET state = 'cancelled', failure = CASE WHEN failure = '' THEN ?
      ELSE SUBSTR(failure, 1, {FAILURE_LENGTH - len(DONE) - 1}) || '；' || ? END
    WHERE id = ? AND state = 'failed'
"""
# What was offset of it had been settled by it: that part of the payment stands, without a transfer.
_KEEP_OFFSET = """
    INSERT INTO payment_item (policy_code, batch_id, person_id, month, subsidy_month_id, line_id,
      adjustment_id, payee_id, gross_fen, offset_fen, net_fen, state, account_index, paid_on,
      failure, way_reason, decided_by_name)
    SELECT policy_code, batch_id, person_id, month, subsidy_month_id, line_id, adjustment_id,
      payee_id, offset_fen, offset_fen, 0, 'paid', account_index, ?, ?, '', ''
    FROM payment_item WHERE id = ? AND offset_fen > 0
"""
KEPT = "发放失败后其余已与核减相抵，只留抵扣部分"


async def hold_district(district_id: int) -> Organisation:
    """Before anything else that nets or prepares is locked: one order for all."""
    return await Organisation.filter(id=district_id).select_for_update().get()


async def net_unpaid(actor: Actor, district_id: int, policy_code: str) -> None:
    """Lay every open recovery on what of the same month the same person has not been paid."""
    assert in_one_transaction(), "netting commits with what made it possible"
    await hold_district(district_id)
    left: dict[int, int] = {}
    netted: Counter[int] = Counter()
    used: Counter[tuple[str, int]] = Counter()
    months: set[int] = set()
    shown = []
    for key, sql in _SOURCES.items():
        for row in await read_all(sql, [district_id, policy_code]):
            recovery_id, source = row["recovery_id"], (key, row["source_id"])
            free_fen = int(row["free_fen"]) - used[source]
            fen = min(left.setdefault(recovery_id, int(row["left_fen"])), free_fen)
            if row["denied"]:
                fen = min(fen, await _granted_too_little(row))
            if fen <= 0:
                continue
            left[recovery_id] -= fen
            used[source] += fen
            netted[recovery_id] += fen
            months |= {row["month_id"], row["of_month_id"]}  # back pay is the later month's money
            await _net(actor, row, key, fen)
            if fen == free_fen and row["failed_id"]:
                await execute(_NEVER_SENT_AGAIN, [DONE, DONE, row["failed_id"]])
                await execute(_KEEP_OFFSET, [clock.today(), KEPT, row["failed_id"]])
            shown.append((recovery_id, None, {
                "amount_fen": fen, "person_id": row["person_id"], key: row["source_id"],
            }))  # fmt: skip
    await record_many(actor, "recoveries.recovery.netted", "recovery", shown)
    await tell_netted(netted)
    touched = SubsidyMonth.filter(id__in=sorted(months)).order_by("id")
    for month in await touched.select_for_update():
        await after_netting(actor, month)


async def _granted_too_little(row: dict[str, Any]) -> int:
    """How far a denial took what was granted below what the month gives.

    What was denied before is in no later difference, and is no money to net with. What was denied
    after a difference was taken from it is: the difference counted it as received.
    """
    month = await SubsidyMonth.get(id=row["month_id"])
    found = await baselines(month, row["kept_id"], row["kept_id"])
    return found[row["kept_id"]].short_fen


async def _net(actor: Actor, row: dict[str, Any], key: str, fen: int) -> None:
    recovery_id = row["recovery_id"]
    taken = await execute(TAKE, [fen, clock.now(), fen, recovery_id, fen])
    assert taken, "the district's row is held: nobody else has taken from it"
    await RecoveryMove.create(
        recovery_id=recovery_id, kind=RecoveryMoveKind.NETTED, amount_fen=fen,
        cause=f"recovery:{recovery_id}:netted:{key}:{row['source_id']}:{row['moves']}",
        happened_on=clock.today(), actor_id=actor.user_id, actor_name=actor.name,
        **{key: row["source_id"]},
    )  # fmt: skip
