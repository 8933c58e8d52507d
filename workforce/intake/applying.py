"""入库：按块写入、断点续做、一次发布。

A block of rows and the cursor that says so commit together, so a killed worker goes on where it
stopped. Nothing is seen before `publish`, one short transaction at the end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Refusal
from workforce.intake import effects, visibility
from workforce.intake.batches import CHUNK_ROWS, Checked, Intake, Place
from workforce.intake.checking import forget_file, note_check
from workforce.intake.kinds import INTAKES
from workforce.intake.models import ImportBatch, ImportFinding
from workforce.intake.reading import read_file
from workforce.rules.rows.findings import REFUSALS, WARNINGS, Severity
from workforce.vocabulary import BatchState

Tell = Callable[[int, int], Awaitable[None]]
Finish = Callable[[dict[str, Any]], Awaitable[None]]


class BatchMoved(Refusal):
    """The batch is not where this attempt left it: somebody else works on it, or it was stopped."""

    code = "intake.batch_moved"
    message = "该批次的状态已改变，本次处理停止"


class RowNotStored(Refusal):
    """A row rests on one that could not be stored."""

    code = "intake.row_not_stored"
    message = "该行所依据的人员未能入库"


async def apply_batch(
    actor: Actor, batch: ImportBatch, place: Place, data: bytes, *, tell: Tell, finish: Finish
) -> Checked:
    """Take the accepted rows in from the cursor on, then publish. Safe to repeat after any stop."""
    read = await asyncio.to_thread(read_file, batch.kind, data, batch.month)
    intake = INTAKES[batch.kind](place)
    checked = await intake.check(read, batch_id=batch.id)
    if batch.cursor == 0:
        await note_check(actor, batch.id, checked)
    await intake.prepare(actor, batch.id)
    numbers = [number for number in intake.accepted() if number > batch.cursor]
    done, total = len(checked.outcomes) - len(numbers), len(checked.outcomes)
    cursor = batch.cursor
    for start in range(0, len(numbers), CHUNK_ROWS):
        chunk = numbers[start : start + CHUNK_ROWS]
        done += len(chunk)
        await _store(actor, batch.id, intake, chunk, cursor, partial(tell, done, total))
        cursor = chunk[-1]
    staged = await effects.prepared_for(batch.id)
    await publish(actor, batch.id, checked, staged, finish)
    await visibility.count_anew()
    return checked


async def _store(
    actor: Actor,
    batch_id: int,
    intake: Intake,
    chunk: Sequence[int],
    cursor: int,
    tell: Callable[[], Awaitable[None]],
) -> None:
    """A chunk at once; where that fails, its rows one by one, so that one cannot sink the rest."""
    try:
        await store_chunk(actor, batch_id, intake, chunk, cursor, tell)
    except (IntegrityError, RowNotStored):
        for number in chunk:
            try:
                await store_chunk(actor, batch_id, intake, [number], cursor, tell)
                intake.committed()
            except (IntegrityError, RowNotStored):
                await note_failed_row(actor, batch_id, number, cursor)
            cursor = number
    else:
        intake.committed()


@verb
async def store_chunk(
    actor: Actor,
    batch_id: int,
    intake: Intake,
    numbers: Sequence[int],
    cursor: int,
    tell: Callable[[], Awaitable[None]],
) -> None:
    """写入一块，并把进度推到块尾；未发布前不可见。"""
    await tell()
    await _advance(batch_id, cursor, numbers[-1])
    changes = await intake.store(actor, batch_id, numbers)
    await effects.stage(batch_id, changes)


@verb
async def note_failed_row(actor: Actor, batch_id: int, number: int, cursor: int) -> None:
    """记下未能入库的一行。"""
    await _advance(batch_id, cursor, number)
    await ImportFinding.create(
        batch_id=batch_id,
        row=number,
        column="name",
        code="could_not_store",
        severity=Severity.REFUSED,
        message=REFUSALS["could_not_store"][1],
    )


@verb
async def publish(
    actor: Actor,
    batch_id: int,
    checked: Checked,
    staged: list[effects.Prepared],
    finish: Finish,
) -> None:
    """发布：新记录全部可见，对已有记录的更改生效，文件删除。"""
    batch = await ImportBatch.filter(id=batch_id).select_for_update().get()
    if batch.state is not BatchState.APPLYING:
        raise BatchMoved()
    await visibility.show(batch_id)
    left = await effects.make(actor, batch_id, staged)
    await _note_left(batch_id, left)
    await forget_file(batch_id)
    batch.state, batch.applied_at = BatchState.APPLIED, clock.now()
    await _count(batch, checked)
    await batch.save()
    counts = {name: getattr(batch, name) for name in checked.counts()}
    await record(
        actor,
        "intake.batch.applied",
        batch,
        after={"kind": batch.kind.label, "file": batch.file_name, **counts},
        organisation_id=batch.district_id,
    )
    await finish({"batch_id": batch_id, **counts})


async def _advance(batch_id: int, cursor: int, to: int) -> None:
    """The cursor moves with the rows, and only from where this attempt believes it to be."""
    moved = await ImportBatch.filter(id=batch_id, state=BatchState.APPLYING, cursor=cursor).update(
        cursor=to, updated_at=clock.now()
    )
    if not moved:
        raise BatchMoved()


async def _note_left(batch_id: int, left: list[int]) -> None:
    for row in left:
        await ImportFinding.create(
            batch_id=batch_id,
            row=row,
            column="name",
            code="changed_meanwhile",
            severity=Severity.WARNING,
            message=WARNINGS["changed_meanwhile"][1],
        )


async def _count(batch: ImportBatch, checked: Checked) -> None:
    """Rows that could not be stored count as refused, whatever was planned for them."""
    found = await ImportFinding.filter(batch_id=batch.id, code="could_not_store")
    failed = [finding.row for finding in found]
    for number in failed:
        checked.outcomes.pop(number, None)
    for name, count in checked.counts().items():
        setattr(batch, name, count)
    batch.refused += len(failed)
    batch.version += 1
