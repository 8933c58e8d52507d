"""撤销：整批收回，直到有别的记录建立在它之上。"""

from __future__ import annotations

from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, verb
from workforce.errors import Refusal
from workforce.intake import effects, service, visibility
from workforce.intake.models import ImportBatch
from workforce.vocabulary import BatchState


class NotApplied(Refusal):
    code = "intake.not_applied"
    message = "只有已入库的批次可以撤销（现为：{state}）"


class UndoHindered(Refusal):
    code = "intake.undo_hindered"
    message = "不能整批撤销：{hindrance}"


# What may rest on a batch: (how it is told, the rows that would show it).
_OTHERS = "(x.created_batch_id IS NULL OR x.created_batch_id <> b.id)"
_RESTING: tuple[tuple[str, str], ...] = (
    *(
        (
            f"其中 {{count}} 条{words}已被修改",
            f"SELECT COUNT(*) AS n FROM {table} x JOIN import_batch b ON b.id = x.created_batch_id"
            " WHERE b.id = ? AND x.version > 1",
        )
        for table, words in (
            ("person", "人员记录"),
            ("employment", "从业信息"),
            ("attendance", "考勤"),
            ("certificate", "证书"),
            ("organisation", "单位或街道"),
        )
    ),
    (
        "已有 {count} 条考勤记在本批的从业信息上",
        "SELECT COUNT(*) AS n FROM attendance x JOIN employment e ON e.id = x.employment_id"
        f" JOIN import_batch b ON b.id = e.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "已有 {count} 条从业信息记在本批的人员上",
        "SELECT COUNT(*) AS n FROM employment x JOIN person p ON p.id = x.person_id"
        f" JOIN import_batch b ON b.id = p.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "已有 {count} 条从业信息记在本批的单位上",
        "SELECT COUNT(*) AS n FROM employment x JOIN organisation o ON o.id = x.employer_id"
        f" JOIN import_batch b ON b.id = o.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "已有 {count} 张证书记在本批的人员上",
        "SELECT COUNT(*) AS n FROM certificate x JOIN person p ON p.id = x.person_id"
        f" JOIN import_batch b ON b.id = p.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "本批的人员已归属 {count} 个其他单位",
        "SELECT COUNT(*) AS n FROM affiliation x JOIN person p ON p.id = x.person_id"
        f" JOIN import_batch b ON b.id = p.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "本批的人员有 {count} 条更名记录",
        "SELECT COUNT(*) AS n FROM name_change x JOIN person p ON p.id = x.person_id"
        " WHERE p.created_batch_id = ?",
    ),
    (
        "本批的人员有 {count} 条合并记录",
        "SELECT COUNT(*) AS n FROM person_merge x JOIN person p ON p.id IN (x.kept_id, x.merged_id)"
        " WHERE p.created_batch_id = ?",
    ),
    (
        "本批的单位或街道下已有 {count} 个其他组织",
        "SELECT COUNT(*) AS n FROM organisation x JOIN organisation o ON o.id = x.parent_id"
        f" JOIN import_batch b ON b.id = o.created_batch_id WHERE b.id = ? AND {_OTHERS}",
    ),
    (
        "本批的单位或街道已有 {count} 个用户",
        "SELECT COUNT(*) AS n FROM user_account x JOIN organisation o ON o.id = x.organisation_id"
        " WHERE o.created_batch_id = ?",
    ),
    (
        "补贴津贴中已有 {count} 条发放明细用到本批的人员",
        "SELECT COUNT(*) AS n FROM subsidy_line x JOIN person p ON p.id = x.person_id"
        " WHERE p.created_batch_id = ?",
    ),
)


async def hindrance(batch: ImportBatch) -> str:
    """Why the batch cannot be undone as a whole; empty when it can."""
    if batch.state is not BatchState.APPLIED:
        return ""
    for told, sql in _RESTING:
        [row] = await read_all(sql, [batch.id])
        if row["n"]:
            return told.format(count=row["n"])
    return await _changed_since(batch.id)


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


async def _changed_since(batch_id: int) -> str:
    for kind in effects.KINDS:
        [row] = await read_all(
            f"SELECT COUNT(*) AS n FROM import_effect e JOIN {kind} t ON t.id = e.subject_id"
            " WHERE e.batch_id = ? AND e.kind = ? AND e.made = ? AND t.version <> e.version + 1",
            [batch_id, kind, True],
        )
        if row["n"]:
            return f"本批更改过的记录中有 {row['n']} 条此后又被修改"
    return ""
