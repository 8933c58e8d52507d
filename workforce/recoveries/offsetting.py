"""抵扣：从当期应发中扣回以前多发的，每批不超过上限和本人应发；批次作废时原数退回。

The payments call this inside their own verbs. The guard stands in the UPDATE: whatever else takes
from a recovery at the same moment, it never gives more than is left of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, in_one_transaction, read_all
from workforce.database.rows import among
from workforce.errors import Refusal
from workforce.recoveries.models import RecoveryMove
from workforce.subsidy_words import RecoveryMoveKind

# Whose money: a person's, and the organisation that gets it, none where the person does himself.
Whose = tuple[int, int | None]
Plan = dict[Whose, list[tuple[int, int]]]

REMAINING = "amount_fen - offset_fen - repaid_fen - waived_fen"
# While somebody's request to waive one is undecided, nothing is taken on it.
_OPEN = f"""
    SELECT id, person_id, payee_id, cap_fen, {REMAINING} AS remaining_fen FROM recovery
    WHERE district_id = ? AND policy_code = ? AND person_id {{people}} AND {REMAINING} > 0
      AND NOT EXISTS (
        SELECT 1 FROM waiver_request w WHERE w.recovery_id = recovery.id AND w.state = 'asked')
    ORDER BY id
"""
TAKE = f"""
    UPDATE recovery SET offset_fen = offset_fen + ?, version = version + 1, updated_at = ?,
      state = CASE WHEN {REMAINING} = ? THEN 'settled' ELSE 'open' END
    WHERE id = ? AND {REMAINING} >= ?
"""
_GIVE_BACK = """
    UPDATE recovery SET offset_fen = offset_fen - ?, version = version + 1, updated_at = ?,
      state = 'open'
    WHERE id = ? AND offset_fen >= ?
"""


class OffsetOvertaken(Refusal):
    code = "recoveries.offset_overtaken"
    message = "有追回款在此期间已被退回、抵扣或免除，请重新建立批次"


async def plan_offsets(district_id: int, policy_code: str, gross: Mapping[Whose, int]) -> Plan:
    """By whose money: which recoveries give how much in a batch that pays these amounts.

    The oldest first; of each at most its cap, in all never more than the gross. What one got is
    never taken from what another is to get.
    """
    condition, wanted = among(sorted({person_id for person_id, _ in gross}))
    rows = await read_all(_OPEN.format(people=condition), [district_id, policy_code, wanted])
    plan: Plan = {}
    taken: dict[Whose, int] = {}
    for row in rows:
        whose = (row["person_id"], row["payee_id"])
        already = taken.get(whose, 0)
        room = gross.get(whose, 0) - already
        if row["cap_fen"] is not None:
            room = min(room, row["cap_fen"] - already)
        fen = min(row["remaining_fen"], room)
        if fen > 0:
            plan.setdefault(whose, []).append((row["id"], fen))
            taken[whose] = already + fen
    return plan


async def book_offsets(
    actor: Actor, batch_id: int, plan: Mapping[Whose, list[tuple[int, int]]]
) -> None:
    """Take what was planned; a second time changes nothing. Raises OffsetOvertaken."""
    assert in_one_transaction(), "an offset commits with the batch it belongs to"
    booked = {move.cause for move in await RecoveryMove.filter(batch_id=batch_id)}
    shown = []
    for (person_id, _), parts in sorted(plan.items(), key=repr):
        for recovery_id, fen in parts:
            cause = f"batch:{batch_id}:recovery:{recovery_id}:offset"
            if cause in booked:
                continue
            if not await execute(TAKE, [fen, clock.now(), fen, recovery_id, fen]):
                raise OffsetOvertaken()
            await RecoveryMove.create(
                recovery_id=recovery_id, kind=RecoveryMoveKind.OFFSET, amount_fen=fen, cause=cause,
                batch_id=batch_id, happened_on=clock.today(), actor_id=actor.user_id,
                actor_name=actor.name,
            )  # fmt: skip
            after = {"amount_fen": fen, "batch_id": batch_id, "person_id": person_id}
            shown.append((recovery_id, None, after))
    await record_many(actor, "recoveries.recovery.offset", "recovery", shown)


async def release_offsets(
    actor: Actor, batch_id: int, *, whose: Collection[Whose] | None = None
) -> None:
    """Give back what a batch took and did not send, of all of it or of this money."""
    assert in_one_transaction(), "a release commits with what undoes the batch"
    moves = await RecoveryMove.filter(batch_id=batch_id).select_related("recovery")
    undone = {move.reverses_id for move in moves}
    shown = []
    for move in moves:
        of = move.recovery
        is_theirs = whose is None or (of.person_id, of.payee_id) in whose
        if move.kind is not RecoveryMoveKind.OFFSET or move.id in undone or not is_theirs:
            continue
        fen, recovery_id = move.amount_fen, move.recovery_id
        given = await execute(_GIVE_BACK, [fen, clock.now(), recovery_id, fen])
        assert given, "an offset that was booked can be given back"
        await RecoveryMove.create(
            recovery_id=recovery_id, kind=RecoveryMoveKind.RELEASED, amount_fen=fen,
            cause=f"batch:{batch_id}:recovery:{recovery_id}:release", batch_id=batch_id,
            reverses_id=move.id, happened_on=clock.today(), actor_id=actor.user_id,
            actor_name=actor.name,
        )  # fmt: skip
        shown.append((recovery_id, None, {"amount_fen": fen, "batch_id": batch_id}))
    await record_many(actor, "recoveries.recovery.released", "recovery", shown)
