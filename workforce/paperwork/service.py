"""取一张表：按种类取数；工作簿每次下载都留痕。"""

from __future__ import annotations

import asyncio

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.paperwork import choosing, filling, lists
from workforce.paperwork.choosing import Choice, chosen
from workforce.paperwork.papers import FormKind, Paper, workbook_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import may_on, month_seen


async def paper_of(
    actor: Actor, month_id: int, form: FormKind, *,
    line_id: int | None = None, employer_id: int | None = None, street_id: int | None = None,
) -> Paper:  # fmt: skip
    """供打印的一张表，证件和账号遮盖；人数太多的要先选单位或街道。"""
    month = await month_seen(actor, month_id)
    choice = await chosen(
        actor, employer_id=employer_id, street_id=street_id, limit=choosing.ROWS_MAX
    )
    return await _paper(actor, month, form, line_id, choice, full=False)


async def take_workbook(
    actor: Actor, month_id: int, form: FormKind, *,
    line_id: int | None = None, employer_id: int | None = None, street_id: int | None = None,
) -> tuple[Paper, bytes]:  # fmt: skip
    """下载一张表的工作簿，不限人数；发放清单含完整证件和账号的，须有下载权限。"""
    month = await month_seen(actor, month_id)
    full = form is FormKind.PAY_LIST and may_on(actor, month, "subsidies.pay_list")
    choice = await chosen(actor, employer_id=employer_id, street_id=street_id, limit=None)
    paper = await _paper(actor, month, form, line_id, choice, full=full)
    content = await asyncio.to_thread(workbook_of, paper)
    await _note(actor, month_id, paper, full=full)
    return paper, content


@verb
async def _note(actor: Actor, month_id: int, paper: Paper, *, full: bool) -> None:
    """Before the first byte leaves; the reading and writing of a large list is outside."""
    month = await month_seen(actor, month_id)
    await record(
        actor, "paperwork.workbook.taken", month,
        after={"form": paper.label, "full": full, "code": paper.code},
        organisation_id=month.district_id,
    )  # fmt: skip


async def _paper(
    actor: Actor, month: SubsidyMonth, form: FormKind, line_id: int | None, choice: Choice, *,
    full: bool,
) -> Paper:  # fmt: skip
    match form:
        case FormKind.APPLICATION:
            return await filling.application(actor, month, line_id)
        case FormKind.NOTICE_LIST:
            return await filling.notice_list(actor, month, choice)
        case FormKind.NOTICE_REPORT:
            return await filling.notice_report(actor, month)
        case FormKind.PAY_LIST:
            return await lists.pay_list(actor, month, choice, full=full)
        case FormKind.SIGNATURES:
            return await lists.signatures(actor, month, choice)
    return await filling.approval(actor, month)
