"""导入的办理：上传、确认、取消、撤销。每一步都是一个事务，并留痕。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.intake import checking, visibility
from workforce.intake.find import NEEDS, batch_within
from workforce.intake.models import ImportBatch
from workforce.jobs import queue
from workforce.jobs.models import Job
from workforce.vocabulary import BatchKind, BatchState, OrganisationKind

CHECK, APPLY, UNDO = "intake.check", "intake.apply", "intake.undo"
RUNNING = (BatchState.CHECKING, BatchState.APPLYING)


class NotWaiting(Refusal):
    code = "intake.not_waiting"
    message = "该批次不在待确认状态（现为：{state}），不能确认"


class NothingToImport(Refusal):
    code = "intake.nothing_to_import"
    message = "没有可以导入的行，请按标注修改后重新上传"


class AnotherImportRunning(Refusal):
    code = "intake.another_running"
    message = "本区另一批次（第 {batch} 批）正在入库，请等它完成后再确认"


class NotCancellable(Refusal):
    code = "intake.not_cancellable"
    message = "该批次已经结束（{state}），不能取消"


async def district_for(actor: Actor, district_id: int | None) -> Organisation:
    """The district a file goes to: the one named, or the only one the actor imports into."""
    districts = Organisation.filter(kind=OrganisationKind.DISTRICT)
    if district_id is not None:
        districts = districts.filter(id=district_id)
    found = await within(actor, districts, needs=NEEDS).limit(2)
    if not found:
        raise Missing()
    if len(found) > 1:
        raise Malformed(FieldError("/district_id", "请选择导入到哪个区"))
    return found[0]


@verb
async def upload(
    actor: Actor,
    kind: BatchKind,
    *,
    file_name: str,
    data: bytes,
    month: str = "",
    district_id: int | None = None,
) -> ImportBatch:
    """上传表格：加密保存文件，登记核对任务。人员信息此时不入库。"""
    district = await district_for(actor, district_id)
    batch = await create_batch(
        actor, kind, district=district, file_name=file_name, data=data, month=month
    )
    await _start(actor, batch, CHECK)
    return batch


@verb
async def create_batch(
    actor: Actor,
    kind: BatchKind,
    *,
    district: Organisation,
    file_name: str,
    data: bytes,
    month: str = "",
) -> ImportBatch:
    """登记批次并加密保存文件。"""
    batch = await ImportBatch.create(
        kind=kind,
        file_name=file_name[:200],
        sha256=checking.fingerprint(data),
        district=district,
        month=month if kind is BatchKind.ATTENDANCE else "",
        created_by_id=actor.user_id,
        created_by_name=actor.name,
    )
    await checking.keep_file(batch.id, data)
    await record(
        actor,
        "intake.batch.uploaded",
        batch,
        after={"kind": kind.label, "file": batch.file_name, "sha256": batch.sha256},
        organisation_id=district.id,
    )
    return batch


@verb
async def confirm(actor: Actor, batch_id: int) -> ImportBatch:
    """确认导入：登记入库任务。"""
    batch = await mark_confirmed(actor, batch_id)
    await _start(actor, batch, APPLY)
    return batch


@verb
async def mark_confirmed(actor: Actor, batch_id: int) -> ImportBatch:
    """批次由待确认转为入库中。一个区同时只入库一批。"""
    batch = await _locked(actor, batch_id)
    if batch.state is not BatchState.CHECKED:
        raise NotWaiting(state=batch.state.label)
    if not batch.accepted:
        raise NothingToImport()
    await _refuse_beside_another(batch)
    batch.state, batch.confirmed_at = BatchState.APPLYING, clock.now()
    await _save(batch, "state", "confirmed_at")
    await record(
        actor,
        "intake.batch.confirmed",
        batch,
        after={"rows": batch.rows, "accepted": batch.accepted, "refused": batch.refused},
        organisation_id=batch.district_id,
    )
    return batch


async def _refuse_beside_another(batch: ImportBatch) -> None:
    # The district is held, so that of two confirmed at once the second sees the first.
    await Organisation.filter(id=batch.district_id).select_for_update().get()
    other = await ImportBatch.filter(
        district_id=batch.district_id, state=BatchState.APPLYING
    ).first()
    if other is not None:
        raise AnotherImportRunning(batch=other.id)


@verb
async def cancel(actor: Actor, batch_id: int) -> ImportBatch:
    """取消批次：未确认的立即作废；入库中的在下一块停下，已写入的清除。"""
    batch = await _locked(actor, batch_id)
    if batch.state not in (*RUNNING, BatchState.CHECKED):
        raise NotCancellable(state=batch.state.label)
    if batch.state in RUNNING and batch.job_id:
        await _stop_job(batch.job_id)
    before = batch.state.label
    if batch.state is not BatchState.APPLYING or not await visibility.was_begun(batch.id):
        batch.state = BatchState.CANCELLED
        await checking.forget_file(batch.id)
    await _save(batch, "state")
    await record(
        actor,
        "intake.batch.cancelled",
        batch,
        before={"state": before},
        organisation_id=batch.district_id,
    )
    return batch


async def start_undo(actor: Actor, batch: ImportBatch) -> Job:
    return await _start(actor, batch, UNDO)


async def locked(actor: Actor, batch_id: int) -> ImportBatch:
    """The batch, held for the open transaction."""
    return await _locked(actor, batch_id)


async def save(batch: ImportBatch, *fields: str) -> None:
    await _save(batch, *fields)


async def _locked(actor: Actor, batch_id: int) -> ImportBatch:
    batch = await batch_within(actor, batch_id)
    held = await ImportBatch.filter(id=batch_id).select_for_update().get()
    held.district = batch.district
    return held


async def _save(batch: ImportBatch, *fields: str) -> None:
    batch.version += 1
    batch.updated_at = clock.now()
    await batch.save(update_fields=[*fields, "version", "updated_at"])


async def _start(actor: Actor, batch: ImportBatch, kind: str) -> Job:
    job = await queue.enqueue(
        actor,
        kind,
        {"batch_id": batch.id},
        total=batch.accepted if kind == APPLY else 0,
        organisation_id=batch.district_id,
    )
    await ImportBatch.filter(id=batch.id).update(job_id=job.id)
    batch.job_id = job.id
    return job


async def _stop_job(job_id: int) -> None:
    """Whoever may cancel the batch may stop its job, also one that a colleague started."""
    await queue.cancel(Actor.system(), job_id)
