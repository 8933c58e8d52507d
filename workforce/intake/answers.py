"""导入的表单与答复。"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from workforce.intake.models import ImportBatch, ImportFinding
from workforce.jobs.api import JobAnswer, show_job
from workforce.jobs.models import Job
from workforce.rules.rows.findings import RowFinding, Severity, label_of
from workforce.vocabulary import BatchKind, BatchState
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id, Month, Reason
from workforce.web.responses import Answer


class NewImport(Form):
    """考勤须知道所属月份：选择，或写在工作表名称中。"""

    kind: BatchKind
    month: Month | None = None
    district_id: Id | None = None


class Undoing(Form):
    reason: Reason


class BatchesQuery(ListQuery):
    kind: BatchKind | None = None
    state: BatchState | None = None


class FindingsQuery(ListQuery):
    severity: Severity | None = None
    code: Annotated[str, Field(max_length=40)] | None = None


class DistrictBrief(Answer):
    id: int
    name: str


class CodeCount(Answer):
    code: str
    label: str
    severity: Severity
    count: int


class BatchAnswer(Answer):
    """`file_available`：上传的文件还在，可以下载标注文件；入库后或七天后文件删除。"""

    id: int
    kind: BatchKind
    kind_label: str
    file_name: str
    month: str | None
    district: DistrictBrief
    state: BatchState
    state_label: str
    rows: int
    accepted: int
    added: int
    changed: int
    unchanged: int
    refused: int
    warned: int
    failure: str
    job: JobAnswer | None
    created_by_name: str
    created_at: datetime
    confirmed_at: datetime | None
    applied_at: datetime | None
    undone_at: datetime | None
    may_confirm: bool
    may_undo: bool
    undo_hindrance: str | None
    file_available: bool
    version: int
    counts_by_code: list[CodeCount]


class FindingAnswer(Answer):
    row: int
    column: str
    code: str
    label: str
    message: str
    severity: Severity


def show_batch(
    batch: ImportBatch,
    job: Job | None,
    *,
    hindrance: str = "",
    has_file: bool = False,
    counts: list[CodeCount] | None = None,
) -> BatchAnswer:
    """In a list the counts by code are left out, and what hinders an undoing is not looked up."""
    return BatchAnswer(
        id=batch.id,
        kind=batch.kind,
        kind_label=batch.kind.label,
        file_name=batch.file_name,
        month=batch.month or None,
        district=DistrictBrief(id=batch.district.id, name=batch.district.name),
        state=batch.state,
        state_label=batch.state.label,
        rows=batch.rows,
        accepted=batch.accepted,
        added=batch.added,
        changed=batch.changed,
        unchanged=batch.unchanged,
        refused=batch.refused,
        warned=batch.warned,
        failure=batch.failure,
        job=show_job(job) if job else None,
        created_by_name=batch.created_by_name,
        created_at=batch.created_at,
        confirmed_at=batch.confirmed_at,
        applied_at=batch.applied_at,
        undone_at=batch.undone_at,
        may_confirm=batch.state is BatchState.CHECKED and batch.accepted > 0,
        may_undo=batch.state is BatchState.APPLIED and not hindrance,
        undo_hindrance=hindrance or None,
        file_available=has_file,
        version=batch.version,
        counts_by_code=counts or [],
    )


def show_finding(finding: ImportFinding | RowFinding, headers: dict[str, str]) -> FindingAnswer:
    return FindingAnswer(
        row=finding.row,
        column=headers.get(finding.column, ""),
        code=finding.code,
        label=label_of(finding.code),
        message=finding.message,
        severity=finding.severity,
    )
