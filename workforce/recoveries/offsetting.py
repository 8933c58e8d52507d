"""从发放批次中抵扣：先算出每人抵多少，随批次记下，批次未发出而取消的退回。"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, in_one_transaction, insert_many, read_all
from workforce.database.rows import among
from workforce.errors import Refusal
from workforce.subsidy_words import RecoveryMoveKind, RecoveryState

Offsets = dict[int, list[tuple[int, int]]]

_MOVE = (
    "recovery_id", "kind", "amount_fen", "cause", "document", "reason", "at", "actor_id",
    "actor_name",
)  # fmt: skip
_TAKE = """
    UPDATE recovery SET offset_fen = offset_fen + ?, version = version + 1, updated_at = ?,
      state = CASE WHEN offset_fen + repaid_fen + waived_fen + ? = amount_fen THEN ? ELSE state END
    WHERE id = ? AND offset_fen + repaid_fen + waived_fen + ? <= amount_fen
"""
_GIVE_BACK = """
    UPDATE recovery SET offset_fen = offset_fen - ?, state = ?, version = version + 1,
      updated_at = ? WHERE id = ?
"""


class RecoveryMoved(Refusal):
    code = "recoveries.moved"
    message = "预览之后有追回款项被抵扣、退回或免予追回，请重新预览"


async def plan_offsets(
    district_id: int, policy_code: str, gross_by_person: Mapping[int, int]
) -> Offsets:
    """What each person's open recoveries take of what is due now: (recovery, 分), oldest first.

    Never more than the person's gross, nor than the cap of a recovery, which is per batch.
    """
    rows = await read_all(
        "SELECT id, person_id, cap_fen,"
        " amount_fen - offset_fen - repaid_fen - waived_fen AS left_fen"
        " FROM recovery WHERE district_id = ? AND policy_code = ? AND state = ? ORDER BY id",
        [district_id, policy_code, RecoveryState.OPEN],
    )
    planned: Offsets = {}
    for row in rows:
        person_id = row["person_id"]
        taken = sum(fen for _, fen in planned.get(person_id, []))
        room = gross_by_person.get(person_id, 0) - taken
        if row["cap_fen"] is not None:
            room = min(room, row["cap_fen"] - taken)
        fen = min(room, row["left_fen"])
        if fen > 0:
            planned.setdefault(person_id, []).append((row["id"], fen))
    return planned


async def book_offsets(actor: Actor, batch_id: int, offsets: Offsets) -> None:
    """Take what was planned, once for each batch and recovery, with the batch that is made."""
    assert in_one_transaction(), "offsets are taken with their batch"
    now = clock.now()
    taken = sorted(one for of_person in offsets.values() for one in of_person)
    for recovery_id, fen in taken:
        values = [fen, now, fen, RecoveryState.SETTLED, recovery_id, fen]
        if not await execute(_TAKE, values):
            raise RecoveryMoved()
    await insert_many("recovery_move", _MOVE, [
        (recovery_id, RecoveryMoveKind.OFFSET, fen, _cause(batch_id, recovery_id), "", "", now,
         actor.user_id, actor.name)
        for recovery_id, fen in taken
    ])  # fmt: skip
    changes = [(recovery_id, None, {"offset_fen": fen}) for recovery_id, fen in taken]
    await record_many(actor, "recoveries.recovery.offset", "recovery", changes)


async def release_offsets(
    actor: Actor, batch_id: int, person_ids: Sequence[int] | None = None
) -> None:
    """Undo what an unsent batch had taken, of everybody or of some; done twice it is done once."""
    assert in_one_transaction(), "offsets are given back with their batch"
    now = clock.now()
    taken = await _taken(batch_id, person_ids)
    for row in taken:
        values = [row["amount_fen"], RecoveryState.OPEN, now, row["recovery_id"]]
        await execute(_GIVE_BACK, values)
    await insert_many("recovery_move", _MOVE, [
        (row["recovery_id"], RecoveryMoveKind.RELEASED, row["amount_fen"],
         f"{row['cause']}:released", "", "", now, actor.user_id, actor.name)
        for row in taken
    ])  # fmt: skip
    changes = [(row["recovery_id"], {"offset_fen": row["amount_fen"]}, None) for row in taken]
    await record_many(actor, "recoveries.recovery.offset_released", "recovery", changes)


async def _taken(batch_id: int, person_ids: Sequence[int] | None) -> list[dict[str, Any]]:
    sql = (
        "SELECT m.recovery_id, m.amount_fen, m.cause FROM recovery_move m"
        " JOIN recovery r ON r.id = m.recovery_id WHERE m.kind = ? AND m.cause LIKE ?"
        " AND NOT EXISTS (SELECT 1 FROM recovery_move b WHERE b.cause = m.cause || ':released')"
    )
    values: list[Any] = [RecoveryMoveKind.OFFSET, f"payment_batch:{batch_id}:%"]
    if person_ids is not None:
        condition, value = among(list(person_ids))
        sql, values = f"{sql} AND r.person_id {condition}", [*values, value]
    return await read_all(f"{sql} ORDER BY m.recovery_id", values)


def _cause(batch_id: int, recovery_id: int) -> str:
    return f"payment_batch:{batch_id}:recovery:{recovery_id}"
