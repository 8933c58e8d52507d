"""待我办理中的导入：核对完成、等待确认的批次，每批一条。"""

from __future__ import annotations

from datetime import timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.intake.find import NEEDS, batches_within
from workforce.reports.tasks import Task, gives_tasks
from workforce.vocabulary import BatchState

FILE_KEPT_FOR = timedelta(days=7)
SHOWN = 20


@gives_tasks
async def batches_to_confirm(actor: Actor) -> list[Task]:
    """Checked batches; the uploaded file is forgotten after seven days, so that is the term."""
    if not actor.may(NEEDS):
        return []
    checked = batches_within(actor).filter(state=BatchState.CHECKED).order_by("id")
    return [
        Task(
            "batch_to_confirm",
            f"{batch.kind.label}待确认：{batch.file_name}",
            1,
            f"/imports/{batch.id}",
            batch.created_at,
            clock.day_of(batch.created_at + FILE_KEPT_FOR),
        )
        for batch in await checked.limit(SHOWN)
    ]
