"""后台任务：进度、结果、取消。"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from workforce.jobs import queue
from workforce.jobs.handlers import LABELS
from workforce.jobs.models import Job
from workforce.vocabulary import JobState
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.responses import Answer, ListOf, ok


class JobAnswer(Answer):
    """`done` of `total` steps; `total` 0 while it is not known yet."""

    id: int
    kind: str
    kind_label: str
    state: JobState
    state_label: str
    done: int
    total: int
    note: str
    result: dict[str, Any] | None
    error: str
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    created_by_name: str
    cancellable: bool
    file: bool


class JobsQuery(ListQuery):
    state: JobState | None = None
    kind: str | None = None


def show_job(job: Job) -> JobAnswer:
    """Also for answers of other domains that started a job; the name needs `queue.find`."""
    return JobAnswer(
        id=job.id,
        kind=job.kind,
        kind_label=LABELS.get(job.kind, job.kind),
        state=job.state,
        state_label=job.state.label,
        done=job.done,
        total=job.total,
        note=job.note,
        result=job.result,
        error=job.error,
        created_at=job.created_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        created_by_name=str(getattr(job.created_by, "name", "")),
        cancellable=not job.is_finished and not job.cancel_requested,
        file=bool((job.result or {}).get("file")),
    )


async def list_jobs(request: Request, query: JobsQuery) -> Response:
    """后台任务列表：本人的；有权限的看到全部"""
    found = await queue.listed(actor_of(request), query.page, state=query.state, kind=query.kind)
    return show_list(found, [show_job(job) for job in found.items])


async def show_one_job(request: Request) -> Response:
    """后台任务的进度与结果"""
    return ok(show_job(await queue.find(actor_of(request), request.path_params["job_id"])))


async def cancel_job(request: Request) -> Response:
    """取消后台任务"""
    actor, job_id = actor_of(request), request.path_params["job_id"]
    await queue.cancel(actor, job_id)
    return ok(show_job(await queue.find(actor, job_id)))


routes = [
    route("GET", "/jobs", list_jobs, needs=SIGNED_IN, query=JobsQuery, answer=ListOf[JobAnswer]),
    route("GET", "/jobs/{job_id:int}", show_one_job, needs=SIGNED_IN, answer=JobAnswer),
    route(
        "POST", "/jobs/{job_id:int}/cancel", cancel_job,
        needs=SIGNED_IN, answer=JobAnswer, status=200, refusals=(queue.JobNotCancellable,),
    ),
]  # fmt: skip
