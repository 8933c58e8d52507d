"""提交、区级复核、退回、审批：由不同的人分别办理，管理员也不例外。街道审核见 reviewing。"""

from __future__ import annotations

from decimal import Decimal

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, verb
from workforce.errors import Missing, Refusal
from workforce.subsidies import undeclared
from workforce.subsidies.accounts import hold_changed_accounts, note_accounts
from workforce.subsidies.advancing import (
    FiguresDiffer,
    WrongState,
    advance,
    refuse_other,
    refuse_unless,
    wrong,
)
from workforce.subsidies.afterwards import after_approval, after_return, before_look
from workforce.subsidies.declared import hold_undeclared
from workforce.subsidies.figures import figures_of
from workforce.subsidies.funds import Funds, funds_for
from workforce.subsidies.hands import MakerIsChecker, refuse_maker
from workforce.subsidies.hindrances import RETURNED_BY, is_stale
from workforce.subsidies.models import PayList, SubsidyMonth
from workforce.subsidies.paylist import Prepared, prepare, sealed, unsealed
from workforce.subsidies.returned import drop_returned
from workforce.subsidies.reviewing import accept_pending, review
from workforce.subsidies.routing import (
    UNDER_WAY,
    is_street_first,
    state_after_submission,
    state_to_approve,
)
from workforce.subsidies.scope import month_seen, month_to_change, refuse_beyond
from workforce.subsidies.steps import add_step
from workforce.subsidy_words import MonthState, MonthStepKind

__all__ = ["FiguresDiffer", "MakerIsChecker", "WrongState", "review"]


class FactsChanged(Refusal):
    code = "subsidies.facts_changed"
    message = "计算之后政策版本或人员、从业、考勤、证书信息有变动，请重新计算后再提交"


class CasesOpen(Refusal):
    code = "subsidies.cases_open"
    message = "还有 {count} 人待人工核定，核定后才能提交"


class AdjustmentsOpen(Refusal):
    code = "subsidies.adjustments_open"
    message = "还有 {count} 笔以前月份的差额待人工核定，核定后才能提交"


class NothingToPay(Refusal):
    code = "subsidies.nothing_to_pay"
    message = "本月没有符合条件的人员，不必提交"


class FundsShort(Refusal):
    code = "subsidies.funds_short"
    message = "指标余额 {available} 元，本月需要 {required} 元，资金不足；确认知悉后才能审批"


class PayListMissing(Missing):
    code = "subsidies.pay_list_missing"
    message = "发放清单在审批通过后生成，现在还没有"


# An approval lets back pay go: what keeps it back is registered by being there.
HELD_BY = undeclared.hold_back_pay


@verb
async def submit(actor: Actor, month_id: int, *, people: int, total_fen: int) -> SubsidyMonth:
    """提交审核，数据自此冻结。人数和金额须与页面所示一致，事实有变动的须先重新计算。"""
    month = await month_to_change(actor, month_id, needs="subsidies.submit")
    refuse_unless(month, MonthState.COMPUTED, act="提交")
    if await is_stale(month):
        raise FactsChanged()
    figures = await figures_of(month.current_run_id)
    if figures.still_open:
        raise CasesOpen(count=figures.still_open)
    if figures.adjustments_open:
        raise AdjustmentsOpen(count=figures.adjustments_open)
    if not figures.pay and not figures.adjustments:
        raise NothingToPay()
    refuse_other(figures, people, total_fen)
    await _begin_line_review(month)
    await note_accounts(month)
    await hold_undeclared(actor, month)
    submitted = await advance(
        actor, month, state_after_submission(month), MonthStepKind.SUBMITTED, figures,
        submitted_by_id=actor.user_id, street_reviewed_by_id=None, reviewed_by_id=None,
    )  # fmt: skip
    await hold_changed_accounts(actor, submitted)  # those of an earlier round are over
    return submitted


@verb
async def district_review(actor: Actor, month_id: int, *, note: str = "") -> SubsidyMonth:
    """区级复核通过。核定、提交和街道审核过本月的人不能复核。"""
    month = await month_to_change(actor, month_id, needs="subsidies.district_review")
    refuse_unless(month, MonthState.STREET_REVIEWED, act="复核")
    await refuse_maker(actor, month)
    await hold_changed_accounts(actor, month)
    if not is_street_first(month):
        await accept_pending(actor, month, needs="subsidies.district_review", note=note)
    figures = await figures_of(month.current_run_id)
    return await advance(
        actor, month, MonthState.REVIEWED, MonthStepKind.REVIEWED, figures, note,
        reviewed_by_id=actor.user_id,
    )  # fmt: skip


@verb
async def send_back(actor: Actor, month_id: int, *, reason: str) -> SubsidyMonth:
    """退回经办，写明理由；退回后可以重新计算和核定，公示中的随即撤下。"""
    seen = await month_seen(actor, month_id)
    needs = RETURNED_BY.get(seen.state, "subsidies.approve")
    month = await month_to_change(actor, month_id, needs=needs)
    # Once held it may have gone on to another desk, whose permission was not asked.
    if month.state is not seen.state or month.state not in UNDER_WAY:
        raise wrong(month, "退回")
    figures = await figures_of(month.current_run_id)
    await drop_returned(actor, month)
    await after_return(actor, month, reason)
    return await advance(
        actor, month, MonthState.COMPUTED, MonthStepKind.RETURNED, figures, reason,
        submitted_by_id=None, street_reviewed_by_id=None, reviewed_by_id=None,
    )  # fmt: skip


async def approve(
    actor: Actor, month_id: int, *, people: int, total_fen: int, short_of_funds: bool = False
) -> SubsidyMonth:
    """审批通过并归档发放清单。清单先做好，再在一个短事务里与审批一并存入。

    `short_of_funds`: the approver has seen that the funds do not suffice and approves all the same.
    """
    await before_look(await month_seen(actor, month_id))
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs="subsidies.approve")
    refuse_unless(month, state_to_approve(month), act="审批")
    await refuse_maker(actor, month)
    figures = await figures_of(month.current_run_id)
    refuse_other(figures, people, total_fen)
    _refuse_short(await funds_for(month, figures), acknowledged=short_of_funds)
    return await _approve(actor, month_id, await prepare(month), version=month.version)


@verb
async def _approve(
    actor: Actor, month_id: int, prepared: Prepared, *, version: int
) -> SubsidyMonth:
    month = await month_to_change(actor, month_id, needs="subsidies.approve")
    refuse_unless(month, state_to_approve(month), act="审批")
    await refuse_maker(actor, month)
    moved = await hold_changed_accounts(actor, month)
    figures = await figures_of(month.current_run_id)
    if moved or month.version != version or figures.pay_total_fen != prepared.total_fen:
        raise FiguresDiffer(people=prepared.people, total_fen=prepared.total_fen)
    month = await advance(
        actor, month, MonthState.APPROVED, MonthStepKind.APPROVED, figures,
        approved_by_id=actor.user_id,
    )  # fmt: skip
    await PayList.create(
        month_id=month.id, content=sealed(prepared.content), sha256=prepared.sha256,
        size=len(prepared.content), people=prepared.people, total_fen=prepared.total_fen,
        created_by_id=actor.user_id,
    )  # fmt: skip
    await add_step(actor, month, MonthStepKind.PAY_LIST, figures=figures, note=prepared.sha256)
    await after_approval(actor, month)
    return month


@verb
async def fetch_pay_list(actor: Actor, month_id: int) -> tuple[SubsidyMonth, bytes]:
    """下载已归档的发放清单；每次下载都留痕。"""
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs="subsidies.pay_list")
    kept = await PayList.get_or_none(month_id=month.id)
    if kept is None:
        raise PayListMissing()
    await record(
        actor, "subsidies.pay_list.downloaded", kept,
        after={"sha256": kept.sha256, "people": kept.people, "total_fen": kept.total_fen},
        organisation_id=month.district_id,
    )  # fmt: skip
    return month, unsealed(kept.content)


async def _begin_line_review(month: SubsidyMonth) -> None:
    """Whoever is to be paid waits for a reviewer; what an earlier round said is over."""
    await execute(
        "UPDATE subsidy_line SET reviewed_by_id = NULL, reviewed_by_name = '', reviewed_at = NULL,"
        " review_reason = '',"
        " review_state = CASE WHEN outcome = 'pay' THEN 'pending' ELSE 'none' END"
        " WHERE run_id = ?",
        [month.current_run_id or 0],
    )


def _refuse_short(funds: Funds, *, acknowledged: bool) -> None:
    if funds.is_short and not acknowledged:
        raise FundsShort(required=_yuan(funds.required_fen), available=_yuan(funds.available_fen))


def _yuan(fen: int) -> str:
    return f"{Decimal(fen).scaleb(-2):,.2f}"
