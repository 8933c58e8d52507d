"""后台任务：做一个归档包。"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workforce.errors import Refusal
from workforce.jobs.handlers import Run, handles
from workforce.paperwork import keeping
from workforce.paperwork.bundle import rows_in, write_bundle
from workforce.paperwork.contents import Contents, contents_of
from workforce.paperwork.events import mark_of
from workforce.paperwork.models import AuditBundle
from workforce.paperwork.zipping import Sink
from workforce.subsidy_words import BundleOf

PART_BYTES = 1024 * 1024
ATTEMPTS_MAX = 3


class ChangedMeanwhile(Refusal):
    code = "paperwork.changed_meanwhile"
    message = "归档期间记录一直有变动，没有做成；请在办理告一段落后重新归档"


@dataclass
class Keeper:
    """Takes what has been written, seals it piece by piece, and tells how far it is."""

    run: Run
    bundle: AuditBundle
    sink: Sink
    total: int
    done: int = 0
    number: int = 0

    async def step(self, rows: int) -> None:
        self.done += rows
        await self.keep(PART_BYTES)
        await self.run.progress(min(self.done, self.total), self.total, "写入归档包")

    async def keep(self, at_least: int) -> None:
        if content := self.sink.take(at_least):
            await keeping.add_part(self.run.actor, self.run, self.bundle, self.number, content)
            self.number += 1


@handles(keeping.JOB, label="归档包")
async def make_bundle(run: Run) -> dict[str, Any]:
    """Written from the records as they stand; begun anew when one of them changes meanwhile."""
    about = BundleOf(run.arguments["about"])
    for _ in range(ATTEMPTS_MAX):
        subject = await keeping.subject_of(run.actor, about, int(run.arguments["subject_id"]))
        contents = await contents_of(subject)
        mark = await mark_of(contents.sheets)
        if await _written(run, contents, mark):
            return {}
    raise ChangedMeanwhile()


async def _written(run: Run, contents: Contents, mark: tuple[int, int]) -> bool:
    bundle = await keeping.begin(run.actor, run, contents)
    sink = Sink()
    keeper = Keeper(run, bundle, sink, await rows_in(contents))
    await write_bundle(contents, sink, keeper.step)
    await keeper.keep(1)
    now = await contents_of(contents.subject)
    if await mark_of(now.sheets) != mark:
        return False
    await keeping.finish(run.actor, run, bundle, contents, sink)
    return True
