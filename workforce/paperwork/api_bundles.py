"""归档包的接口：申请归档、看做到哪里、下载。"""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from workforce.jobs.api import JobAnswer, show_job
from workforce.paperwork import keeping
from workforce.paperwork.models import AuditBundle
from workforce.subsidy_words import BundleOf
from workforce.web.access import actor_of, route
from workforce.web.responses import Answer, accepted, ok

ZIP = "application/zip"


class BundleAnswer(Answer):
    """A finished archive. `state_label` is the state its month or batch had when it was made."""

    id: int
    file_name: str
    state_label: str
    people: int
    size: int
    sha256: str
    made_at: datetime
    asked_by_name: str


class BundlesAnswer(Answer):
    """`job` is the last work on an archive of this month or batch, whoever asked for it."""

    job: JobAnswer | None
    items: list[BundleAnswer]


async def list_month_bundles(request: Request) -> Response:
    """一个月的归档包，和正在做的"""
    return ok(await _kept(request, BundleOf.MONTH))


async def request_month_bundle(request: Request) -> Response:
    """归档一个月，返回时任务已排队"""
    return await _requested(request, BundleOf.MONTH)


async def list_batch_bundles(request: Request) -> Response:
    """一个发放批次的归档包，和正在做的"""
    return ok(await _kept(request, BundleOf.BATCH))


async def request_batch_bundle(request: Request) -> Response:
    """归档一个发放批次，返回时任务已排队"""
    return await _requested(request, BundleOf.BATCH)


async def get_bundle(request: Request) -> Response:
    """下载一个归档包"""
    bundle = await keeping.fetch_bundle(actor_of(request), request.path_params["bundle_id"])
    name = quote(bundle.file_name, safe="")
    headers = {
        "Content-Disposition": f"attachment; filename=\"download\"; filename*=UTF-8''{name}",
        "Content-Length": str(bundle.size),
    }
    return StreamingResponse(keeping.parts_of(bundle), media_type=ZIP, headers=headers)


async def _requested(request: Request, about: BundleOf) -> Response:
    await keeping.request_bundle(actor_of(request), about, _subject_id(request, about))
    return accepted(await _kept(request, about))


async def _kept(request: Request, about: BundleOf) -> BundlesAnswer:
    kept = await keeping.kept_of(actor_of(request), about, _subject_id(request, about))
    return BundlesAnswer(
        job=None if kept.job is None else show_job(kept.job),
        items=[_show(one) for one in kept.bundles],
    )


def _subject_id(request: Request, about: BundleOf) -> int:
    name = "payment_batch_id" if about is BundleOf.BATCH else "month_id"
    return int(request.path_params[name])


def _show(one: AuditBundle) -> BundleAnswer:
    assert one.finished_at is not None, "only finished archives are shown"
    return BundleAnswer(
        id=one.id,
        file_name=one.file_name,
        state_label=one.state_label,
        people=one.people,
        size=one.size,
        sha256=one.sha256,
        made_at=one.finished_at,
        asked_by_name=one.asked_by_name,
    )


OF_MONTH = "/subsidy-months/{month_id:int}/bundles"
OF_BATCH = "/payment-batches/{payment_batch_id:int}/bundles"
NEEDS = keeping.NEEDS

routes = [
    route("GET", OF_MONTH, list_month_bundles, needs=NEEDS, answer=BundlesAnswer),
    route("POST", OF_MONTH, request_month_bundle, needs=NEEDS, answer=BundlesAnswer, status=202),
    route("GET", OF_BATCH, list_batch_bundles, needs=NEEDS, answer=BundlesAnswer),
    route("POST", OF_BATCH, request_batch_bundle, needs=NEEDS, answer=BundlesAnswer, status=202),
    route("GET", "/bundles/{bundle_id:int}/content", get_bundle, needs=NEEDS, file_type=ZIP),
]
