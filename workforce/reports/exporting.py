"""导出：作为后台任务生成工作簿，加密保存七天，谁导出谁下载，每一步都留痕。"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from datetime import timedelta
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.fields import open_sealed, seal
from workforce.database import verb
from workforce.errors import Forbidden, Missing
from workforce.jobs.handlers import Run, handles, tidies
from workforce.jobs.models import Job
from workforce.jobs.queue import enqueue
from workforce.people.revealing import checked_reason
from workforce.reports.columns import LISTINGS, Cells, ExportKind, rows_of
from workforce.reports.models import ExportFile
from workforce.reports.wanted import wanted_of
from workforce.sheets.writing import Table, write_workbook

JOB = "reports.export"
KEPT_FOR = timedelta(days=7)
CONDITIONS = "job.arguments.filters"  # they may hold a telephone or an ID number
CONTENT = "export_file.content"


@verb
async def request_export(
    actor: Actor,
    kind: ExportKind,
    filters: dict[str, str],
    *,
    reveal: bool = False,
    reason: str = "",
) -> Job:
    """登记一次导出。要完整个人信息的，须有查看权限并写明原因。"""
    why = ""
    if reveal:
        if not actor.may("people.reveal"):
            raise Forbidden(needs="people.reveal")
        why = checked_reason(reason)
    wanted_of(kind, filters)  # a mistake is told now, not by the job
    sealed = base64.b64encode(seal(json.dumps(filters), CONDITIONS)).decode()
    arguments = {"kind": kind.value, "filters": sealed, "reveal": reveal, "reason": why}
    job = await enqueue(actor, JOB, arguments)
    asked = {"kind": kind.value, "reveal": reveal, "conditions": sorted(filters)}
    await record(actor, "reports.export.requested", job, after=asked, reason=why)
    return job


@handles(JOB, "导出表格")
async def export(run: Run) -> dict[str, Any]:
    """Read in chunks, write in a thread, keep sealed; the event tells rows and hash."""
    kind, revealed = ExportKind(run.arguments["kind"]), bool(run.arguments["reveal"])
    _refuse_unauthorised(run.actor, revealed)
    wanted = wanted_of(kind, _filters(run.arguments["filters"]))
    rows: list[Cells] = []
    async for chunk in rows_of(LISTINGS[kind], run.actor, wanted, revealed=revealed):
        rows += chunk
        await run.progress(len(rows), note="读取数据")
    await run.progress(len(rows), len(rows), note="生成表格")
    content = await asyncio.to_thread(write_workbook, [_table(kind, rows, revealed)])
    return await _keep(run.actor, run, kind, content, len(rows))


@verb
async def fetch_file(actor: Actor, job_id: int) -> ExportFile:
    """下载导出的文件：只有导出人本人可以，每次下载都记录。"""
    job = await Job.get_or_none(id=job_id, created_by_id=actor.user_id, kind=JOB)
    file = await ExportFile.get_or_none(job_id=job_id) if job else None
    if job is None or file is None:
        raise Missing()
    _refuse_unauthorised(actor, bool(job.arguments["reveal"]))
    told = {"sha256": file.sha256, "rows": file.rows}
    await record(actor, "reports.export.downloaded", job, after=told)
    file.content = open_sealed(bytes(file.content), CONTENT)
    return file


@tidies
async def forget_old_files(actor: Actor) -> None:
    """Housekeeping: a file older than seven days is gone; its event stays."""
    await _forget(actor)


@verb
async def _forget(actor: Actor) -> None:
    await ExportFile.filter(created_at__lt=clock.now() - KEPT_FOR).delete()


@verb
async def _keep(
    actor: Actor, run: Run, kind: ExportKind, content: bytes, rows: int
) -> dict[str, Any]:
    """The sealed file, its event and the end of the job commit together."""
    name = f"{kind.label}-{clock.today():%Y%m%d}.xlsx"
    digest = hashlib.sha256(content).hexdigest()
    await ExportFile.create(
        job_id=run.job_id,
        file_name=name,
        content=seal(content, CONTENT),
        sha256=digest,
        rows=rows,
    )
    result = {"file": name, "rows": rows, "sha256": digest, "size": len(content)}
    await record(
        actor,
        "reports.export.made",
        await Job.get(id=run.job_id),
        after={"kind": kind.value, "reveal": run.arguments["reveal"], **result},
        reason=run.arguments["reason"],
    )
    await run.finish_in_transaction(result)
    return result


def _table(kind: ExportKind, rows: list[Cells], revealed: bool) -> Table:
    listing = LISTINGS[kind]
    note = "含完整个人信息，请妥善保管，用后销毁" if revealed else "个人信息已遮盖"
    return Table(
        kind.label,
        listing.header,
        rows,
        titles=(kind.label, f"{clock.today():%Y年%m月%d日}导出，共 {len(rows)} 行；{note}"),
        widths=listing.widths,
    )


def _refuse_unauthorised(actor: Actor, revealed: bool) -> None:
    """Roles may have changed since the export was asked for."""
    for needs in ("exports.make", *(("people.reveal",) if revealed else ())):
        if not actor.may(needs):
            raise Forbidden(needs=needs)


def _filters(sealed: str) -> dict[str, str]:
    opened: dict[str, str] = json.loads(open_sealed(base64.b64decode(sealed), CONDITIONS))
    return opened
