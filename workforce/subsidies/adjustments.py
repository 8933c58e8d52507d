"""差额的核定：政策没有写明的，逐笔由人定为发放或不发放，写明理由，可撤回。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.models import Organisation
from workforce.subsidies.adjustment_reading import find_adjustment
from workforce.subsidies.afterwards import when_approved
from workforce.subsidies.baselines import ADJUSTMENT_FEN, LINE_FEN
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidies.payees import SAME_PAYEE
from workforce.subsidies.scope import month_of, month_to_change
from workforce.subsidies.service import MonthFrozen
from workforce.subsidy_words import MonthState
from workforce.vocabulary import Outcome

_GRANTED = f"""SELECT SUM({ADJUSTMENT_FEN.format(a="b", m="m")}) FROM subsidy_adjustment b
        JOIN subsidy_month m ON m.current_run_id = b.run_id
        WHERE b.person_id = a.person_id AND b.source_month_id = a.source_month_id
          AND b.run_id <> a.run_id AND m.state IN ('approved', 'closed')"""
_LINE = f"COALESCE({LINE_FEN.format(month='a.source_month_id')}, 0)"
# Whoever is to give back has it no more: it went on to another meanwhile, and the sum is the same.
_GONE_ON = f"""(a.difference_fen < 0 AND EXISTS (
        SELECT 1 FROM subsidy_adjustment c WHERE c.person_id = a.person_id
          AND c.source_month_id = a.source_month_id AND c.payee_id IS NOT NULL)
      AND -a.difference_fen > COALESCE(({_GRANTED} AND {SAME_PAYEE.format(a="b", b="a")}), 0)
        + CASE WHEN {SAME_PAYEE.format(a="l", b="a")} THEN {_LINE} ELSE 0 END)"""
# Whose granted amount is no longer what the difference was computed from. A merged record's
# months count for the kept one, so its lines cannot be added up here; computing does.
_MOVED = f"""
    SELECT COUNT(*) AS moved FROM subsidy_adjustment a
    LEFT JOIN subsidy_line l ON l.id = a.source_line_id
    WHERE a.run_id = ? AND NOT EXISTS (
      SELECT 1 FROM person q WHERE q.merged_into_id = a.person_id)
    AND (EXISTS (
        SELECT 1 FROM subsidy_hold h WHERE h.month_id = a.source_month_id
          AND h.person_id = a.person_id AND h.state = 'open')
      OR a.before_fen <> COALESCE(({_GRANTED}), 0) + {_LINE} OR {_GONE_ON})
"""


class AdjustmentNotOpen(Refusal):
    code = "subsidies.adjustment_not_open"
    message = "这笔差额不在待核定之列，请刷新后再看"


class AdjustmentNotSettled(Refusal):
    code = "subsidies.adjustment_not_settled"
    message = "这笔差额没有核定结果可撤回"


class AdjustmentAmountUnknown(Refusal):
    code = "subsidies.adjustment_amount_unknown"
    message = "补贴金额无法确定，不能定为发放"


class AdjustmentsOvertaken(Refusal):
    """Two months were on their way with the same difference: the second is not paid twice."""

    code = "subsidies.adjustments_overtaken"
    message = "有 {count} 笔差额在计算之后已在其他月份办理或被暂缓，请退回经办重新计算"


@verb
async def settle_adjustment(
    actor: Actor, month_id: int, adjustment_id: int, *, outcome: Outcome, reason: str
) -> Adjustment:
    """核定一笔差额：该月应发或不应发，理由必填。"""
    refuse_no_answer(outcome)
    month = await month_to_settle(actor, month_id)
    found = await find_adjustment(actor, month, adjustment_id)
    if found.outcome is not Outcome.REVIEW:
        raise AdjustmentNotOpen()
    if outcome is Outcome.PAY and not found.proposed_fen:
        raise AdjustmentAmountUnknown()
    found.after_fen = found.proposed_fen if outcome is Outcome.PAY else 0
    found.settled_by_id, found.settled_by_name = actor.user_id, actor.name
    found.settled_at, found.settlement_reason = clock.now(), reason
    return await _save(actor, month, found, outcome, "subsidies.adjustment.settled", reason)


@verb
async def withdraw_adjustment(actor: Actor, month_id: int, adjustment_id: int) -> Adjustment:
    """撤回差额的核定，恢复为待核定。"""
    month = await month_to_settle(actor, month_id)
    found = await find_adjustment(actor, month, adjustment_id)
    if found.settled_at is None:
        raise AdjustmentNotSettled()
    found.after_fen = found.before_fen
    found.settled_by_id, found.settled_by_name = None, ""
    found.settled_at, found.settlement_reason = None, ""
    action = "subsidies.adjustment.settlement_withdrawn"
    return await _save(actor, month, found, Outcome.REVIEW, action, "")


@when_approved
async def refuse_overtaken(actor: Actor, month: SubsidyMonth) -> None:
    """What each difference was computed from must still hold when it becomes money."""
    # One approval of a district at a time: two months may carry the same difference.
    await Organisation.filter(id=month.district_id).select_for_update().get()
    [row] = await read_all(_MOVED, [month.current_run_id or 0])
    if row["moved"]:
        raise AdjustmentsOvertaken(count=row["moved"])


def refuse_no_answer(outcome: Outcome) -> None:
    if outcome is Outcome.REVIEW:
        raise Malformed(FieldError("/outcome", "应为发放或不发放"))


async def month_to_settle(actor: Actor, month_id: int) -> SubsidyMonth:
    """The month, held, while its differences may still be settled; raises MonthFrozen."""
    month = await month_to_change(actor, month_id, needs="subsidies.settle")
    if month.state is not MonthState.COMPUTED:
        raise MonthFrozen(
            month=month_of(month).label, title=month.policy.title, state=month.state.label
        )
    return month


async def _save(
    actor: Actor, month: SubsidyMonth, found: Adjustment, outcome: Outcome, action: str, reason: str
) -> Adjustment:
    before = {"outcome": found.outcome.value, "difference_fen": found.difference_fen}
    found.outcome, found.difference_fen = outcome, found.after_fen - found.before_fen
    await found.save()
    await save_version(month)
    await record(
        actor, action, found, before=before,
        after={"outcome": outcome.value, "difference_fen": found.difference_fen,
               "person_id": found.person_id, "month": found.month},
        reason=reason, organisation_id=month.district_id,
    )  # fmt: skip
    return found
