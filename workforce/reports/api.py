"""待我办理与导出的接口。Read, call one verb, show."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.jobs.api import JobAnswer, show_job
from workforce.reports import (
    exporting,
    waiting,
    waiting_declarations,
    waiting_drafts,
    waiting_months,
    waiting_objections,
    waiting_recoveries,
    waiting_vetting,
)
from workforce.reports.columns import ExportKind
from workforce.reports.tasks import Task, tasks_of
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.requests import Form
from workforce.web.responses import XLSX, Answer, accepted, file, ok

# What waits is registered on import.
WAITING = (
    waiting,
    waiting_declarations,
    waiting_drafts,
    waiting_months,
    waiting_objections,
    waiting_recoveries,
    waiting_vetting,
)
assert WAITING


class TaskAnswer(Answer):
    """`days_left` 为距期限的工作日数，负数表示已逾期。"""

    kind: str
    title: str
    count: int
    oldest_at: datetime | None
    due_on: date | None
    days_left: int | None
    link: str


class TasksAnswer(Answer):
    items: list[TaskAnswer]


class NewExport(Form):
    """`filters` 与列表页的查询条件同名；`reveal` 须有权限并写明原因。"""

    kind: ExportKind
    filters: dict[Annotated[str, Field(max_length=40)], Annotated[str, Field(max_length=200)]] = (
        Field({}, max_length=20)
    )
    reveal: bool = False
    reason: Annotated[str, Field(max_length=500)] = ""


class ExportAnswer(Answer):
    job: JobAnswer


async def list_tasks(request: Request) -> Response:
    """待我办理"""
    tasks = await tasks_of(actor_of(request))
    return ok(TasksAnswer(items=[_show(task) for task in tasks]))


async def add_export(request: Request, form: NewExport) -> Response:
    """导出表格"""
    job = await exporting.request_export(
        actor_of(request), form.kind, form.filters, reveal=form.reveal, reason=form.reason
    )
    return accepted(ExportAnswer(job=show_job(job)))


async def download_export(request: Request) -> Response:
    """下载导出的表格"""
    found = await exporting.fetch_file(actor_of(request), request.path_params["job_id"])
    response = file(found.content, found.file_name)
    response.headers["Cache-Control"] = "no-store"
    return response


def _show(task: Task) -> TaskAnswer:
    return TaskAnswer(
        kind=task.kind,
        title=task.title,
        count=task.count,
        oldest_at=task.oldest_at,
        due_on=task.due_on,
        days_left=task.days_left,
        link=task.link,
    )


routes = [
    route("GET", "/tasks", list_tasks, needs=SIGNED_IN, answer=TasksAnswer),
    route("POST", "/exports", add_export, needs="exports.make", body=NewExport,
          answer=ExportAnswer, status=202),
    route("GET", "/jobs/{job_id:int}/file", download_export, needs="exports.make",
          file_type=XLSX),
]  # fmt: skip
