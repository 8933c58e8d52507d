"""An import from beginning to end in one process, for the command line and the demonstration.

It has no job. A command that was killed leaves a batch behind that nobody sees: the same command
goes on with it, and whoever comes later removes it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.identity.models import Organisation
from workforce.intake import checking, service
from workforce.intake.applying import BatchMoved, apply_batch
from workforce.intake.batches import Checked, Place
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import withdraw
from workforce.vocabulary import BatchKind, BatchState

IDLE = timedelta(seconds=15)


async def import_data(
    actor: Actor,
    kind: BatchKind,
    *,
    district: Organisation,
    file_name: str,
    data: bytes,
    month: str = "",
) -> Checked:
    """Check, confirm, apply, publish. A file without an acceptable row stores nothing."""
    place = Place(district.id, district.path)
    batch = await _interrupted(district, kind, data)
    if batch is None:
        await close_interrupted(actor, idle=IDLE)
        checked = await checking.check_data(place, kind, data, month)
        if not checked.outcomes:
            return checked
        batch = await service.create_batch(
            actor, kind, district=district, file_name=file_name, data=data, month=checked.month
        )
        await checking.conclude_check(actor, batch.id, checked, _nothing)
        batch = await _confirmed(actor, batch)
    try:
        return await apply_batch(actor, batch, place, data, tell=_silent, finish=_nothing)
    except BatchMoved:
        raise
    except BaseException:
        await withdraw(actor, batch.id, "导入中断")
        raise


async def _confirmed(actor: Actor, batch: ImportBatch) -> ImportBatch:
    """Confirmed, or cancelled: no command leaves a batch behind that waits for somebody."""
    try:
        return await service.mark_confirmed(actor, batch.id)
    except service.AnotherImportRunning:
        await service.cancel(actor, batch.id)
        raise


async def close_interrupted(actor: Actor, *, idle: timedelta) -> None:
    """Remove what killed commands have left, once they have stood still for `idle`."""
    before = clock.now() - idle
    left = ImportBatch.filter(job_id=None, state=BatchState.APPLYING, updated_at__lt=before)
    for batch in await left:
        await withdraw(actor, batch.id, "导入中断")


async def _interrupted(district: Organisation, kind: BatchKind, data: bytes) -> ImportBatch | None:
    """The batch of the same file that a killed command has left half written."""
    return await ImportBatch.filter(
        district_id=district.id,
        kind=kind,
        sha256=checking.fingerprint(data),
        state=BatchState.APPLYING,
        job_id=None,
    ).first()


async def _silent(done: int, total: int) -> None:
    """Nobody watches the progress of a command."""


async def _nothing(_: dict[str, Any]) -> None:
    """There is no job whose result would be stored."""
