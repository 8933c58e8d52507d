"""人工核定：把系统无法判定的人逐个或成批定为发放或不发放，并写明理由；也可撤回。"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute, save_version, verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.people import service as people
from workforce.people.models import Person
from workforce.subsidies.accounts import hold_changed_accounts
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import ACCOUNT_OF_LINE
from workforce.subsidies.routing import UNDER_WAY
from workforce.subsidies.scope import lines_seen, month_of, month_to_change
from workforce.subsidies.service import MonthFrozen
from workforce.subsidies.settled_holds import release_settled, reopen_settled
from workforce.subsidies.watermarks import with_person_versions
from workforce.subsidy_words import MonthState, PaymentState
from workforce.vocabulary import Outcome

SETTLED_AT_ONCE = 10_000


class NotOpen(Refusal):
    code = "subsidies.line_not_open"
    message = "所选人员中有 {count} 人不在待核定之列，请刷新后重选"


class AmountUnknown(Refusal):
    code = "subsidies.amount_unknown"
    message = "有 {count} 人的补贴金额无法确定，不能定为发放"


class NotSettled(Refusal):
    code = "subsidies.line_not_settled"
    message = "该人员没有核定结果可撤回"


class NotBlocked(Refusal):
    code = "subsidies.line_not_blocked"
    message = "该人员的发放没有因缺少账户而暂缓"


class UnitPaid(Refusal):
    code = "subsidies.unit_paid"
    message = "这笔钱发给单位，请在单位资料里登记收款账户"


class TooMany(Refusal):
    code = "subsidies.too_many_at_once"
    message = "一次最多核定 {most} 人，所选 {count} 人，请缩小范围"


@dataclass(frozen=True)
class Chosen:
    """The lines to settle: by id, or every open one with a finding or at an employer."""

    line_ids: tuple[int, ...] = ()
    finding: str | None = None
    employer_id: int | None = None


@verb
async def settle(
    actor: Actor, month_id: int, chosen: Chosen, *, outcome: Outcome, reason: str
) -> int:
    """核定一人或多人，返回人数。只能核定待人工核定的人；理由必填。"""
    month = await _month(actor, month_id)
    if outcome is Outcome.REVIEW:
        raise Malformed(FieldError("/outcome", "应为发放或不发放"))
    lines = await _chosen(actor, month, chosen)
    if outcome is Outcome.PAY and (unknown := sum(line.proposed_fen == 0 for line in lines)):
        raise AmountUnknown(count=unknown)
    if not lines:
        return 0
    now = clock.now()
    await _write(actor, [line.id for line in lines], outcome, reason, now)
    if outcome is Outcome.PAY:
        await release_settled(actor, month, lines, now, reason)
    await save_version(month)
    after = {"outcome": outcome.value}
    await record_many(
        actor, "subsidies.line.settled", "subsidy_line",
        [(line.id, {"outcome": line.outcome.value}, after | {"person_id": line.person_id})
         for line in lines],
        reason=reason,
    )  # fmt: skip
    await record(
        actor, "subsidies.month.settled", month,
        after=after | {"settled": len(lines)}, reason=reason, organisation_id=month.district_id,
    )  # fmt: skip
    return len(lines)


@verb
async def withdraw_settlement(actor: Actor, month_id: int, line_id: int) -> SubsidyLine:
    """撤回核定，恢复为待人工核定。"""
    month = await _month(actor, month_id)
    line = await _line(actor, month, line_id)
    if line.settled_at is None:
        raise NotSettled()
    before = {"outcome": line.outcome.value, "reason": line.settlement_reason}
    await reopen_settled(actor, month, line, clock.now())
    line.outcome, line.amount_fen = line.decided_outcome, 0
    line.payment_state = PaymentState.NONE
    line.settled_by_id, line.settled_by_name = None, ""
    line.settled_at, line.settlement_reason = None, ""
    await line.save()
    await save_version(month)
    await record(
        actor, "subsidies.line.settlement_withdrawn", line, before=before,
        after={"outcome": line.outcome.value, "person_id": line.person_id},
        organisation_id=line.employer_id,
    )  # fmt: skip
    return line


@verb
async def enter_account(
    actor: Actor, month_id: int, line_id: int, *, bank_account: str, bank_name: str
) -> SubsidyLine:
    """补录银行账户，解除暂缓发放。账户记在人员信息里，本月计算结果不因此失效。"""
    month = await month_to_change(actor, month_id, needs="subsidies.settle")
    if month.state not in (MonthState.COMPUTED, *UNDER_WAY):
        raise MonthFrozen(
            month=month_of(month).label, title=month.policy.title, state=month.state.label
        )
    line = await _line(actor, month, line_id)
    if line.payee_id is not None:
        raise UnitPaid()
    if line.payment_state is not PaymentState.BLOCKED:
        raise NotBlocked()
    # Held first: a correction by somebody else must not slip under the watermark.
    before = await Person.filter(id=line.person_id).select_for_update().get()
    after = await people.enter_account(
        actor, line.person_id, bank_account=bank_account, bank_name=bank_name
    )
    await _know(line.run_id, after.version - before.version)
    line.payment_state = PaymentState.READY
    # Only where there was none is this the account that was seen; another one holds the line.
    if month.state in UNDER_WAY and not (line.account_index or before.bank_account_index):
        line.account_index = after.bank_account_index
    await line.save(update_fields=["payment_state", "account_index"])
    await save_version(month)
    await hold_changed_accounts(actor, month)
    await record(
        actor, "subsidies.line.released", line,
        before={"payment_state": PaymentState.BLOCKED.value},
        after={"payment_state": PaymentState.READY.value, "person_id": line.person_id},
        organisation_id=line.employer_id,
    )  # fmt: skip
    return line


async def _month(actor: Actor, month_id: int) -> SubsidyMonth:
    month = await month_to_change(actor, month_id, needs="subsidies.settle")
    if month.state is not MonthState.COMPUTED:
        raise MonthFrozen(
            month=month_of(month).label, title=month.policy.title, state=month.state.label
        )
    return month


async def _line(actor: Actor, month: SubsidyMonth, line_id: int) -> SubsidyLine:
    found = await lines_seen(actor, month).filter(id=line_id).select_for_update().first()
    if found is None:
        raise Missing()
    return found


async def _chosen(actor: Actor, month: SubsidyMonth, chosen: Chosen) -> list[SubsidyLine]:
    waiting: QuerySet[SubsidyLine] = (
        lines_seen(actor, month)
        .filter(outcome=Outcome.REVIEW)
        .only("id", "person_id", "proposed_fen", "outcome", "open_codes")
    )
    if chosen.line_ids:
        wanted = set(chosen.line_ids)
        lines = await waiting.filter(id__in=wanted)
        if len(lines) < len(wanted):
            raise NotOpen(count=len(wanted) - len(lines))
        return lines
    if chosen.finding is not None:
        waiting = waiting.filter(open_codes__contains=f" {chosen.finding} ")
    if chosen.employer_id is not None:
        waiting = waiting.filter(employer_id=chosen.employer_id)
    if (count := await waiting.count()) > SETTLED_AT_ONCE:
        raise TooMany(most=SETTLED_AT_ONCE, count=count)
    return await waiting


async def _write(
    actor: Actor, line_ids: list[int], outcome: Outcome, reason: str, now: datetime
) -> None:
    """Set-based, in pieces that fit the engines' limit of parameters."""
    for start in range(0, len(line_ids), 500):
        some = line_ids[start : start + 500]
        settled: list[Any] = [outcome, actor.user_id, actor.name, now, reason]
        await execute(
            "UPDATE subsidy_line SET outcome = ?, settled_by_id = ?, settled_by_name = ?,"
            " settled_at = ?, settlement_reason = ?"
            f", amount_fen = {'proposed_fen' if outcome is Outcome.PAY else '0'}"
            f", payment_state = {_STATE if outcome is Outcome.PAY else _NONE}"
            f" WHERE id IN ({', '.join('?' * len(some))})",
            [*settled, *some],
        )


_NONE = "'none'"
_STATE = f"CASE WHEN ({ACCOUNT_OF_LINE}) IS NULL THEN 'blocked' ELSE 'ready' END"


async def _know(run_id: int, raised_by: int) -> None:
    """The run takes the new account into account: alone it does not make the run stale."""
    run = await ComputeRun.filter(id=run_id).select_for_update().get()
    run.watermark = with_person_versions(run.watermark, raised_by)
    await run.save(update_fields=["watermark"])
