"""Batches and findings as somebody may see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.intake.models import ImportBatch, ImportFinding
from workforce.jobs.models import Job
from workforce.paging import Page, Slice
from workforce.rules.rows.findings import Severity
from workforce.vocabulary import BatchKind, BatchState

NEEDS = "intake.import"


def batches_within(actor: Actor) -> QuerySet[ImportBatch]:
    """Batches of the districts the actor may import into."""
    batches = ImportBatch.all().select_related("district")
    if actor.is_system:
        return batches
    districts = within(actor, Organisation.all(), needs=NEEDS).values("id")
    return batches.filter(district_id__in=Subquery(districts))


async def list_batches(
    actor: Actor, page: Page, *, kind: BatchKind | None = None, state: BatchState | None = None
) -> Slice[ImportBatch]:
    """导入批次列表，最近的在前。"""
    rows = batches_within(actor)
    if kind is not None:
        rows = rows.filter(kind=kind)
    if state is not None:
        rows = rows.filter(state=state)
    return await slice_of(rows, page, sorts=("created_at",), default="-id")


async def batch_within(actor: Actor, batch_id: int) -> ImportBatch:
    found = await batches_within(actor).filter(id=batch_id).first()
    if found is None:
        raise Missing()
    return found


async def list_findings(
    actor: Actor,
    batch_id: int,
    page: Page,
    *,
    severity: Severity | None = None,
    code: str | None = None,
) -> Slice[ImportFinding]:
    """一批的核对结果，按表格行号。"""
    batch = await batch_within(actor, batch_id)
    rows = ImportFinding.filter(batch_id=batch.id)
    if severity is not None:
        rows = rows.filter(severity=severity)
    if code is not None:
        rows = rows.filter(code=code)
    return await slice_of(rows, page, sorts=("row",), default="row")


async def counts_by_code(batch_id: int) -> list[dict[str, Any]]:
    return await read_all(
        "SELECT code, severity, COUNT(*) AS count FROM import_finding WHERE batch_id = ?"
        " GROUP BY code, severity ORDER BY severity, COUNT(*) DESC, code",
        [batch_id],
    )


async def jobs_of(batches: Sequence[ImportBatch]) -> dict[int, Job]:
    ids = [batch.job_id for batch in batches if batch.job_id]
    jobs = await Job.filter(id__in=ids).select_related("created_by")
    return {job.id: job for job in jobs}


async def has_file(batch_id: int) -> bool:
    rows = await read_all("SELECT 1 AS one FROM import_file WHERE batch_id = ?", [batch_id])
    return bool(rows)


def kind_named(name: str) -> BatchKind:
    """Raises Missing for a kind of sheet there is not."""
    try:
        return BatchKind(name)
    except ValueError:
        raise Missing() from None
