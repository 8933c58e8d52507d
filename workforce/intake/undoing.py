"""撤销：整批收回，直到有别的记录建立在它之上。"""

from __future__ import annotations

from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Refusal
from workforce.intake import effects, service, visibility
from workforce.intake.hindering import hindrance
from workforce.intake.models import ImportBatch
from workforce.vocabulary import BatchState


class NotApplied(Refusal):
    code = "intake.not_applied"
    message = "只有已入库的批次可以撤销（现为：{state}）"


class UndoHindered(Refusal):
    code = "intake.undo_hindered"
    message = "不能整批撤销：{hindrance}"


@verb
async def undo(actor: Actor, batch_id: int, *, reason: str) -> ImportBatch:
    """撤销整批：从此刻起不再可见，已改的记录恢复原样，随后由后台任务清除。"""
    batch = await hide_batch(actor, batch_id, reason=reason)
    await service.start_undo(actor, batch)
    return batch


@verb
async def hide_batch(actor: Actor, batch_id: int, *, reason: str) -> ImportBatch:
    """收回本批的全部新增和更改。"""
    batch = await service.locked(actor, batch_id)
    if batch.state is not BatchState.APPLIED:
        raise NotApplied(state=batch.state.label)
    await visibility.hold(batch.id)
    await effects.hold(batch.id)
    hindered = await hindrance(batch)
    if hindered:
        raise UndoHindered(hindrance=hindered)
    await effects.take_back(actor, await effects.effects_of(batch.id, made=True), reason)
    await visibility.hide(batch.id)
    batch.state, batch.undo_reason = BatchState.UNDOING, reason
    await service.save(batch, "state", "undo_reason")
    await record(
        actor,
        "intake.batch.undone",
        batch,
        before={"added": batch.added, "changed": batch.changed},
        reason=reason,
        organisation_id=batch.district_id,
    )
    return batch


@verb
async def conclude_undo(actor: Actor, batch_id: int, finish: Any) -> None:
    """清除完毕。"""
    await ImportBatch.filter(id=batch_id, state=BatchState.UNDOING).update(
        state=BatchState.UNDONE, undone_at=clock.now(), updated_at=clock.now()
    )
    await finish({"batch_id": batch_id})


@verb
async def conclude_withdrawal(actor: Actor, batch_id: int, failure: str = "") -> None:
    """入库中止：已写入的全部清除，批次作废。"""
    from workforce.intake.checking import forget_file

    batch = await ImportBatch.filter(id=batch_id).select_for_update().get()
    if batch.state is not BatchState.APPLYING:
        return
    await effects.drop_staged(batch_id)
    await forget_file(batch_id)
    batch.state, batch.failure = BatchState.CANCELLED, failure[:300]
    await service.save(batch, "state", "failure")
    await record(
        actor,
        "intake.batch.withdrawn",
        batch,
        after={"failure": failure},
        organisation_id=batch.district_id,
    )


async def withdraw(actor: Actor, batch_id: int, failure: str = "") -> None:
    """Remove what a batch has written and nobody has seen, then close it. Safe to repeat."""
    await visibility.remove_hidden(actor, batch_id)
    await conclude_withdrawal(actor, batch_id, failure)
