"""导入：上传、核对结果、标注文件、确认、取消、撤销、模板。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.intake import (
    answering,
    api_class_rosters,
    api_insurance,
    find,
    hindering,
    merging,
    service,
    tasks,
    templates,
    undoing,
)
from workforce.intake.answers import (
    BatchAnswer,
    BatchesQuery,
    CodeCount,
    FindingAnswer,
    FindingsQuery,
    NewImport,
    Undoing,
    show_batch,
    show_finding,
)
from workforce.intake.checking import FileGone
from workforce.intake.columns import COLUMNS
from workforce.intake.cost_sheets import own_cost_kinds
from workforce.rules.rows.findings import label_of
from workforce.vocabulary import BatchKind
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import UploadedFile
from workforce.web.responses import XLSX, ListOf, accepted, created, file, ok

assert tasks and merging, "what waits in imports, and what must wait for them, register here"


async def upload(request: Request, form: NewImport, file: UploadedFile) -> Response:
    """上传表格并核对；确认之前不入库"""
    actor = actor_of(request)
    batch = await service.upload(
        actor,
        form.kind,
        file_name=file.name,
        data=file.content,
        month=form.month or "",
        district_id=form.district_id,
    )
    return created(await _shown(request, batch.id), version=batch.version)


async def list_batches(request: Request, query: BatchesQuery) -> Response:
    """导入批次列表"""
    found = await find.list_batches(
        actor_of(request), query.page, kind=query.kind, state=query.state
    )
    jobs = await find.jobs_of(found.items)
    items = [show_batch(batch, jobs.get(batch.job_id or 0)) for batch in found.items]
    return show_list(found, items)


async def show_one_batch(request: Request) -> Response:
    """导入批次：进度、数量、可办事项"""
    shown = await _shown(request, request.path_params["batch_id"])
    return ok(shown, version=shown.version)


async def list_findings(request: Request, query: FindingsQuery) -> Response:
    """核对结果，按行"""
    actor, batch_id = actor_of(request), request.path_params["batch_id"]
    batch = await find.batch_within(actor, batch_id)
    found = await find.list_findings(
        actor, batch_id, query.page, severity=query.severity, code=query.code
    )
    headers = {column.name: column.headers[0] for column in COLUMNS[batch.kind]}
    return show_list(found, [show_finding(finding, headers) for finding in found.items])


async def download_workbook(request: Request) -> Response:
    """标注文件：错误单元格标色，末列写明错误说明"""
    name, content = await answering.marked_workbook(
        actor_of(request), request.path_params["batch_id"]
    )
    response = file(content, name)
    response.headers["Cache-Control"] = "no-store"
    return response


async def confirm(request: Request) -> Response:
    """确认导入"""
    batch = await service.confirm(actor_of(request), request.path_params["batch_id"])
    return accepted(await _shown(request, batch.id), version=batch.version)


async def undo(request: Request, form: Undoing) -> Response:
    """整批撤销"""
    actor, batch_id = actor_of(request), request.path_params["batch_id"]
    batch = await undoing.undo(actor, batch_id, reason=form.reason)
    return accepted(await _shown(request, batch.id), version=batch.version)


async def cancel(request: Request) -> Response:
    """取消未完成的批次"""
    batch = await service.cancel(actor_of(request), request.path_params["batch_id"])
    return ok(await _shown(request, batch.id), version=batch.version)


async def download_template(request: Request) -> Response:
    """空白模板"""
    kind = find.kind_named(request.path_params["kind"])
    named = await own_cost_kinds(actor_of(request)) if kind is BatchKind.COSTS else ()
    return file(templates.template_of(kind, cost_kinds=named), f"{kind.label}模板.xlsx")


async def _shown(request: Request, batch_id: int) -> BatchAnswer:
    batch = await find.batch_within(actor_of(request), batch_id)
    jobs = await find.jobs_of([batch])
    return show_batch(
        batch,
        jobs.get(batch.job_id or 0),
        hindrance=await hindering.hindrance(batch),
        has_file=await find.has_file(batch.id),
        counts=[
            CodeCount(label=label_of(row["code"]), **row)
            for row in await find.counts_by_code(batch.id)
        ],
    )


routes = [
    *api_class_rosters.routes,
    *api_insurance.routes,
    route("GET", "/imports", list_batches, needs=find.NEEDS, query=BatchesQuery,
          answer=ListOf[BatchAnswer]),
    route("POST", "/imports", upload, needs=find.NEEDS, body=NewImport, upload=True,
          answer=BatchAnswer),
    route("GET", "/imports/{batch_id:int}", show_one_batch, needs=find.NEEDS, answer=BatchAnswer),
    route("GET", "/imports/{batch_id:int}/findings", list_findings, needs=find.NEEDS,
          query=FindingsQuery, answer=ListOf[FindingAnswer]),
    route("GET", "/imports/{batch_id:int}/workbook", download_workbook, needs=find.NEEDS,
          file_type=XLSX, refusals=(FileGone,)),
    route("POST", "/imports/{batch_id:int}/confirmation", confirm, needs=find.NEEDS,
          answer=BatchAnswer, status=202,
          refusals=(service.NotWaiting, service.NothingToImport, service.AnotherImportRunning)),
    route("POST", "/imports/{batch_id:int}/undo", undo, needs=find.NEEDS, body=Undoing,
          answer=BatchAnswer, status=202, refusals=(undoing.NotApplied, undoing.UndoHindered)),
    route("POST", "/imports/{batch_id:int}/cancellation", cancel, needs=find.NEEDS,
          answer=BatchAnswer, status=200, refusals=(service.NotCancellable,)),
    route("GET", "/import-templates/{kind}", download_template, needs=find.NEEDS, file_type=XLSX),
]  # fmt: skip
