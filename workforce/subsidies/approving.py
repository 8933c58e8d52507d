"""提交、审核、退回、审批：三步由三个人分别办理，管理员也不例外。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Missing, Refusal
from workforce.subsidies.accounts import accounts_digest, refuse_changed_accounts
from workforce.subsidies.declared import hold_undeclared
from workforce.subsidies.figures import Figures, figures_of
from workforce.subsidies.hindrances import has_acted, is_stale
from workforce.subsidies.models import PayList, SubsidyMonth
from workforce.subsidies.paylist import Prepared, prepare, sealed, unsealed
from workforce.subsidies.scope import month_of, month_seen, month_to_change, refuse_beyond
from workforce.subsidies.service import summary
from workforce.subsidies.steps import add_step
from workforce.subsidies.telling import tell_next
from workforce.subsidy_words import MonthState, MonthStepKind

RETURNABLE = (MonthState.SUBMITTED, MonthState.REVIEWED)


class WrongState(Refusal):
    code = "subsidies.wrong_state"
    message = "{month}现为“{state}”，不能{act}"


class MakerIsChecker(Refusal):
    code = "subsidies.maker_is_checker"
    message = "核定和提交、审核、审批须由不同的人办理，您已办理过本月的其中一步"


class FactsChanged(Refusal):
    code = "subsidies.facts_changed"
    message = "计算之后人员、从业、考勤或证书信息有变动，请重新计算后再提交"


class CasesOpen(Refusal):
    code = "subsidies.cases_open"
    message = "还有 {count} 人待人工核定，核定后才能提交"


class FiguresDiffer(Refusal):
    code = "subsidies.figures_differ"
    message = "所报人数和金额（{people} 人、{total_fen} 分）与现在的不一致，请刷新后核对"


class NothingToPay(Refusal):
    code = "subsidies.nothing_to_pay"
    message = "本月没有符合条件的人员，不必提交"


class PayListMissing(Missing):
    code = "subsidies.pay_list_missing"
    message = "发放清单在审批通过后生成，现在还没有"


@verb
async def submit(actor: Actor, month_id: int, *, people: int, total_fen: int) -> SubsidyMonth:
    """提交审核，数据自此冻结。人数和金额须与页面所示一致，事实有变动的须先重新计算。"""
    month = await month_to_change(actor, month_id, needs="subsidies.submit")
    _refuse_unless(month, MonthState.COMPUTED, act="提交")
    if await is_stale(month):
        raise FactsChanged()
    figures = await figures_of(month.current_run_id)
    if figures.still_open:
        raise CasesOpen(count=figures.still_open)
    if not figures.pay:
        raise NothingToPay()
    _refuse_other(figures, people, total_fen)
    await hold_undeclared(actor, month)
    return await _advance(
        actor, month, MonthState.SUBMITTED, MonthStepKind.SUBMITTED, figures,
        submitted_by_id=actor.user_id,
        accounts_digest=await accounts_digest(month.current_run_id),
    )  # fmt: skip


@verb
async def review(actor: Actor, month_id: int, *, note: str = "") -> SubsidyMonth:
    """审核通过。提交人不能审核自己提交的月份。"""
    month = await month_to_change(actor, month_id, needs="subsidies.review")
    _refuse_unless(month, MonthState.SUBMITTED, act="审核")
    await _refuse_maker(actor, month)
    await refuse_changed_accounts(month)
    figures = await figures_of(month.current_run_id)
    return await _advance(
        actor, month, MonthState.REVIEWED, MonthStepKind.REVIEWED, figures, note,
        reviewed_by_id=actor.user_id,
    )  # fmt: skip


@verb
async def send_back(actor: Actor, month_id: int, *, reason: str) -> SubsidyMonth:
    """退回经办，写明理由；退回后可以重新计算和核定。"""
    seen = await month_seen(actor, month_id)
    needs = "subsidies.review" if seen.state is MonthState.SUBMITTED else "subsidies.approve"
    month = await month_to_change(actor, month_id, needs=needs)
    # Once held it may have gone on to another desk, whose permission was not asked.
    if month.state is not seen.state or month.state not in RETURNABLE:
        raise _wrong(month, "退回")
    figures = await figures_of(month.current_run_id)
    return await _advance(
        actor, month, MonthState.COMPUTED, MonthStepKind.RETURNED, figures, reason,
        submitted_by_id=None, reviewed_by_id=None,
    )  # fmt: skip


async def approve(actor: Actor, month_id: int, *, people: int, total_fen: int) -> SubsidyMonth:
    """审批通过并归档发放清单。清单先做好，再在一个短事务里与审批一并存入。"""
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs="subsidies.approve")
    _refuse_unless(month, MonthState.REVIEWED, act="审批")
    await _refuse_maker(actor, month)
    figures = await figures_of(month.current_run_id)
    _refuse_other(figures, people, total_fen)
    return await _approve(actor, month_id, await prepare(month), version=month.version)


@verb
async def _approve(
    actor: Actor, month_id: int, prepared: Prepared, *, version: int
) -> SubsidyMonth:
    month = await month_to_change(actor, month_id, needs="subsidies.approve")
    _refuse_unless(month, MonthState.REVIEWED, act="审批")
    await _refuse_maker(actor, month)
    await refuse_changed_accounts(month)
    figures = await figures_of(month.current_run_id)
    if month.version != version or figures.pay_total_fen != prepared.total_fen:
        raise FiguresDiffer(people=prepared.people, total_fen=prepared.total_fen)
    month = await _advance(
        actor, month, MonthState.APPROVED, MonthStepKind.APPROVED, figures,
        approved_by_id=actor.user_id,
    )  # fmt: skip
    await PayList.create(
        month_id=month.id, content=sealed(prepared.content), sha256=prepared.sha256,
        size=len(prepared.content), people=prepared.people, total_fen=prepared.total_fen,
        created_by_id=actor.user_id,
    )  # fmt: skip
    await add_step(actor, month, MonthStepKind.PAY_LIST, figures=figures, note=prepared.sha256)
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


async def _advance(
    actor: Actor,
    month: SubsidyMonth,
    state: MonthState,
    step: MonthStepKind,
    figures: Figures,
    note: str = "",
    **columns: int | str | None,
) -> SubsidyMonth:
    before = {"state": month.state.value}
    await save_version(month, state=state, **columns)
    await add_step(actor, month, step, note=note, figures=figures)
    await record(
        actor, f"subsidies.month.{step.value}", month, before=before,
        after={"state": state.value, **summary(figures)}, reason=note,
        organisation_id=month.district_id,
    )  # fmt: skip
    await tell_next(actor, month, step, reason=note)
    return month


def _refuse_unless(month: SubsidyMonth, state: MonthState, *, act: str) -> None:
    if month.state is not state:
        raise _wrong(month, act)


def _wrong(month: SubsidyMonth, act: str) -> WrongState:
    return WrongState(month=month_of(month).label, state=month.state.label, act=act)


async def _refuse_maker(actor: Actor, month: SubsidyMonth) -> None:
    if await has_acted(actor, month):
        raise MakerIsChecker()


def _refuse_other(figures: Figures, people: int, total_fen: int) -> None:
    if (people, total_fen) != (figures.pay, figures.pay_total_fen):
        raise FiguresDiffer(people=people, total_fen=total_fen)
