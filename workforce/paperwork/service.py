"""取一张表：按种类取数；工作簿每次下载都留痕。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.paperwork import filling
from workforce.paperwork.papers import FormKind, Paper, workbook_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import may_on, month_seen


async def paper_of(
    actor: Actor, month_id: int, form: FormKind, *,
    line_id: int | None = None, employer_id: int | None = None,
) -> Paper:  # fmt: skip
    """供打印的一张表，证件和账号遮盖。"""
    month = await month_seen(actor, month_id)
    return await _paper(actor, month, form, line_id, employer_id, filling.ROWS_MAX, full=False)


@verb
async def take_workbook(
    actor: Actor, month_id: int, form: FormKind, *,
    line_id: int | None = None, employer_id: int | None = None,
) -> tuple[Paper, bytes]:  # fmt: skip
    """下载一张表的工作簿；发放清单含完整证件和账号的，须有下载权限。"""
    month = await month_seen(actor, month_id)
    full = form is FormKind.PAY_LIST and may_on(actor, month, "subsidies.pay_list")
    paper = await _paper(actor, month, form, line_id, employer_id, None, full=full)
    await record(
        actor, "paperwork.workbook.taken", month,
        after={"form": form.label, "full": full, "code": paper.code},
        organisation_id=month.district_id,
    )  # fmt: skip
    return paper, workbook_of(paper)


async def _paper(
    actor: Actor, month: SubsidyMonth, form: FormKind, line_id: int | None,
    employer_id: int | None, limit: int | None, *, full: bool,
) -> Paper:  # fmt: skip
    match form:
        case FormKind.APPLICATION:
            return await filling.application(actor, month, line_id)
        case FormKind.NOTICE_LIST:
            return await filling.notice_list(actor, month)
        case FormKind.NOTICE_REPORT:
            return await filling.notice_report(actor, month)
        case FormKind.PAY_LIST:
            return await filling.pay_list(actor, month, employer_id, full=full, limit=limit)
        case FormKind.SIGNATURES:
            return await filling.signatures(actor, month, employer_id, limit)
    return await filling.approval(actor, month)
