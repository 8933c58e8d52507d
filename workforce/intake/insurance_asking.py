"""参保核查名单：请社保经办机构核查一个月的人是否参保、在哪里参保。

The list carries full identity numbers, so it leaves only with a reason, to somebody who may see
them of the whole district, and with an event that tells how many people and which file.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Refusal
from workforce.people.revealing import checked_reason
from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import month_of, month_seen, refuse_beyond
from workforce.vocabulary import Outcome

HEADER = ("序号", "姓名", "身份证号", "单位名称", "是否参保", "参保单位")
WIDTHS = (6, 12, 22, 34, 10, 34)
READ_AT_ONCE = 1000
NOTE = "请在“是否参保”填写是或否，参保的写明参保单位；含完整个人信息，请妥善保管，用后销毁"


class NobodyToAsk(Refusal):
    code = "intake.insurance_nobody"
    message = "本月没有待发放或待核定的人，不必核查"


async def ask_about_insurance(
    actor: Actor, month_id: int, *, reason: str
) -> tuple[SubsidyMonth, bytes]:
    """导出参保核查名单，须写明原因；每次导出都留痕。"""
    month = await month_seen(actor, month_id)
    for needs in ("vetting.record", "people.reveal"):
        refuse_beyond(actor, month, needs=needs)
    why = checked_reason(reason)
    rows = [row async for some in _asked(month) for row in some]
    if not rows:
        raise NobodyToAsk()
    label = month_of(month).label
    title = f"{month.district.name}{label}参保核查名单（共 {len(rows)} 人）"
    numbered = [[place, *row, None, None] for place, row in enumerate(rows, start=1)]
    table = Table("参保核查", HEADER, numbered, (title, NOTE), widths=WIDTHS)
    content = await asyncio.to_thread(write_workbook, [table])
    await _record(actor, month, content, len(rows), why)
    return month, content


@verb
async def _record(
    actor: Actor, month: SubsidyMonth, content: bytes, people: int, reason: str
) -> None:
    await record(
        actor, "vetting.insurance.asked", month,
        after={"people": people, "sha256": hashlib.sha256(content).hexdigest()},
        reason=reason, organisation_id=month.district_id,
    )  # fmt: skip


async def _asked(month: SubsidyMonth) -> AsyncIterator[list[list[CellValue]]]:
    """Everybody the month pays or leaves open, some at a time."""
    last_id = 0
    while True:
        lines = await (
            SubsidyLine.filter(run_id=month.current_run_id or 0, id__gt=last_id)
            .exclude(outcome=Outcome.REFUSE)
            .select_related("person", "employer")
            .order_by("id")
            .limit(READ_AT_ONCE)
        )
        if not lines:
            return
        yield [[one.person.name, one.person.id_number, one.employer.name] for one in lines]
        last_id = lines[-1].id
