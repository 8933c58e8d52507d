"""核对：把文件逐行对照规则和已有记录，只存核对结果，不存人员。"""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.crypto.fields import open_sealed, seal
from workforce.database import execute, insert_many, verb
from workforce.errors import Refusal
from workforce.intake.batches import Checked, Place
from workforce.intake.kinds import INTAKES
from workforce.intake.models import ImportBatch, ImportFile
from workforce.intake.reading import read_file
from workforce.vocabulary import BatchKind, BatchState

FILE_PLACE = "import_file.content"
_FINDING_COLUMNS = ("batch_id", "row", "column", "code", "severity", "message")


class FileGone(Refusal):
    code = "intake.file_gone"
    message = "上传的文件已按规定删除，请重新上传"


async def check_data(place: Place, kind: BatchKind, data: bytes, month: str = "") -> Checked:
    """Check a file against what is stored; stores nothing. Raises what `read_file` raises."""
    read = await asyncio.to_thread(read_file, kind, data, month)
    return await INTAKES[kind](place).check(read, batch_id=None)


@verb
async def note_check(actor: Actor, batch_id: int, checked: Checked) -> ImportBatch:
    """保存核对结果。"""
    batch = await ImportBatch.get(id=batch_id)
    await execute("DELETE FROM import_finding WHERE batch_id = ?", [batch_id])
    await insert_many(
        "import_finding",
        _FINDING_COLUMNS,
        [(batch_id, f.row, f.column, f.code, f.severity, f.message) for f in checked.findings],
    )
    for name, count in checked.counts().items():
        setattr(batch, name, count)
    batch.sheet_name = checked.sheet_name
    batch.month = checked.month or batch.month
    batch.updated_at = clock.now()
    await batch.save()
    return batch


@verb
async def conclude_check(actor: Actor, batch_id: int, checked: Checked, finish: Any) -> None:
    """核对完成，等待确认。"""
    if not await _leave_checking(batch_id, state=BatchState.CHECKED):
        return
    batch = await note_check(actor, batch_id, checked)
    await finish({"batch_id": batch.id, **checked.counts()})


@verb
async def conclude_unreadable(actor: Actor, batch_id: int, failure: str, finish: Any) -> None:
    """文件无法读取：说明原因，文件删除。"""
    if await _leave_checking(batch_id, state=BatchState.UNREADABLE, failure=failure[:300]):
        await forget_file(batch_id)
        await finish({"batch_id": batch_id, "failure": failure})


async def keep_file(batch_id: int, data: bytes) -> None:
    await ImportFile.create(batch_id=batch_id, content=seal(data, FILE_PLACE))


async def file_of(batch_id: int) -> bytes:
    """The file as sent; raises FileGone once it is deleted."""
    stored = await ImportFile.filter(batch_id=batch_id).first()
    if stored is None:
        raise FileGone()
    return open_sealed(bytes(stored.content), FILE_PLACE)


async def forget_file(batch_id: int) -> None:
    await ImportFile.filter(batch_id=batch_id).delete()


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


async def _leave_checking(batch_id: int, **changes: Any) -> int:
    """Zero when somebody cancelled the batch meanwhile."""
    waiting = ImportBatch.filter(id=batch_id, state=BatchState.CHECKING)
    return await waiting.update(**changes, updated_at=clock.now())
