"""The jobs of this domain: check, apply, undo; and the housekeeping that ends what was left."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, verb
from workforce.intake import checking, inline, visibility
from workforce.intake.applying import apply_batch
from workforce.intake.batches import Place
from workforce.intake.models import ImportBatch, ImportFile
from workforce.intake.reading import MonthMissing
from workforce.intake.service import APPLY, CHECK, UNDO
from workforce.intake.undoing import conclude_undo, withdraw
from workforce.jobs.handlers import Cancelled, Run, handles, tidies
from workforce.sheets.faults import UnreadableFile
from workforce.vocabulary import BatchState

FILE_KEPT = timedelta(days=7)


@handles(CHECK, "核对表格")
async def check(run: Run) -> dict[str, Any]:
    batch = await ImportBatch.get(id=run.arguments["batch_id"])
    if batch.state is not BatchState.CHECKING:
        return {"batch_id": batch.id}
    await run.progress(0, note="读取表格")
    data = await checking.file_of(batch.id)
    try:
        place = await place_of(batch)
        checked = await checking.check_data(place, batch.kind, data, batch.month)
    except (UnreadableFile, MonthMissing) as refusal:
        finish = run.finish_in_transaction
        await checking.conclude_unreadable(run.actor, batch.id, refusal.sentence, finish)
        return {"batch_id": batch.id}
    await run.progress(checked.rows, checked.rows, note="保存核对结果")
    await checking.conclude_check(run.actor, batch.id, checked, run.finish_in_transaction)
    return {"batch_id": batch.id}


@handles(APPLY, "导入表格")
async def apply(run: Run) -> dict[str, Any]:
    batch = await ImportBatch.get(id=run.arguments["batch_id"])
    if batch.state is not BatchState.APPLYING:
        return {"batch_id": batch.id}
    data = await checking.file_of(batch.id)

    async def tell(done: int, total: int) -> None:
        await run.progress(done, total, note="写入记录")

    try:
        await apply_batch(
            run.actor,
            batch,
            await place_of(batch),
            data,
            tell=tell,
            finish=run.finish_in_transaction,
        )
    except Cancelled:
        await withdraw(run.actor, batch.id)
        raise
    return {"batch_id": batch.id}


@handles(UNDO, "撤销导入")
async def undo(run: Run) -> dict[str, Any]:
    batch_id = run.arguments["batch_id"]
    await visibility.remove_hidden(run.actor, batch_id)
    await conclude_undo(run.actor, batch_id, run.finish_in_transaction)
    return {"batch_id": batch_id}


async def place_of(batch: ImportBatch) -> Place:
    await batch.fetch_related("district")
    return Place(batch.district_id, batch.district.path)


@tidies
async def delete_old_files(actor: Actor) -> None:
    """Files nobody confirmed are deleted after seven days."""
    before = clock.now() - FILE_KEPT
    old = ImportFile.filter(created_at__lt=before).exclude(batch__state=BatchState.APPLYING)
    for batch_id in await old.values_list("batch_id", flat=True):
        await _expire(actor, int(str(batch_id)))


@tidies
async def close_abandoned(actor: Actor) -> None:
    """Batches whose job ended without them: what was half written is removed, and it is said."""
    for row in await read_all(
        "SELECT b.id, b.state, j.error FROM import_batch b JOIN job j ON j.id = b.job_id"
        " WHERE b.state IN ('checking', 'applying', 'undoing')"
        " AND j.state IN ('failed', 'cancelled')"
    ):
        if row["state"] == "checking":
            await _close_unchecked(actor, row["id"], row["error"] or "核对未完成，请重新上传")
        elif row["state"] == "applying":
            await withdraw(actor, row["id"], row["error"] or "")
        else:
            await visibility.remove_hidden(actor, row["id"])
            await conclude_undo(actor, row["id"], _nothing)


@verb
async def _expire(actor: Actor, batch_id: int) -> None:
    """逾期未确认的批次作废，文件删除。"""
    await checking.forget_file(batch_id)
    waiting = ImportBatch.filter(id=batch_id, state__in=[BatchState.CHECKED, BatchState.CHECKING])
    found = await waiting.first()
    if found is not None:
        await waiting.update(state=BatchState.EXPIRED, updated_at=clock.now())
        await _tell(actor, found, "intake.batch.expired", BatchState.EXPIRED)


@verb
async def _close_unchecked(actor: Actor, batch_id: int, failure: str) -> None:
    """核对未能完成的批次作废。"""
    await checking.forget_file(batch_id)
    waiting = ImportBatch.filter(id=batch_id, state=BatchState.CHECKING)
    found = await waiting.first()
    if found is not None:
        await waiting.update(
            state=BatchState.UNREADABLE, failure=failure[:300], updated_at=clock.now()
        )
        await _tell(actor, found, "intake.batch.unchecked", BatchState.UNREADABLE)


async def _tell(actor: Actor, batch: ImportBatch, action: str, state: BatchState) -> None:
    """What became of a batch that nobody attended to."""
    await record(
        actor, action, batch, before={"state": batch.state.label}, after={"state": state.label},
        organisation_id=batch.district_id,
    )  # fmt: skip


@tidies
async def close_interrupted(actor: Actor) -> None:
    """Imports of the command line have no job; one that stands still was killed."""
    await inline.close_interrupted(actor, idle=timedelta(minutes=2))


async def _nothing(_: dict[str, Any]) -> None:
    """The job of this undoing has ended already."""
