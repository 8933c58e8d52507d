"""A checked batch waits for whoever may confirm it."""

from __future__ import annotations

from tests.factories import Cast
from workforce.intake import tasks
from workforce.intake.models import ImportBatch
from workforce.reports.tasks import tasks_of
from workforce.vocabulary import BatchKind, BatchState

assert tasks


async def test_a_checked_batch_waits_for_its_district(cast: Cast) -> None:
    for state in (BatchState.CHECKING, BatchState.CHECKED, BatchState.APPLIED):
        await ImportBatch.create(
            kind=BatchKind.ROSTER, state=state, file_name="花名册.xlsx", sha256="0" * 64,
            district=cast.district,
        )  # fmt: skip

    mine = [task for task in await tasks_of(cast.officer) if task.kind == "batch_to_confirm"]
    theirs = [task for task in await tasks_of(cast.outsider) if task.kind == "batch_to_confirm"]

    assert len(mine) == 1 and "花名册.xlsx" in mine[0].title
    assert theirs == []
    assert [t for t in await tasks_of(cast.reviewer) if t.kind == "batch_to_confirm"] == []
