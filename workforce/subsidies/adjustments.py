"""差额的列表与核定：政策没有写明的，逐笔由人定为发放或不发放，写明理由，可撤回。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, save_version, verb
from workforce.database.paging import slice_of
from workforce.declarations.models import Declaration
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within
from workforce.paging import Page, Slice
from workforce.rules.months import Month
from workforce.rules.subsidies.explaining import Explained, explain
from workforce.rules.subsidies.facts import Facts, read_facts
from workforce.rules.subsidies.storing import findings_from
from workforce.subsidies.afterwards import when_approved
from workforce.subsidies.baselines import ADJUSTMENT_FEN, LINE_FEN
from workforce.subsidies.models import Adjustment, PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.subsidies.scope import month_of, month_to_change
from workforce.subsidies.service import MonthFrozen
from workforce.subsidy_words import DeclarationState, MonthState
from workforce.vocabulary import FindingResult, Outcome

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
      OR a.before_fen <> COALESCE((
        SELECT SUM({ADJUSTMENT_FEN.format(a="b", m="m")}) FROM subsidy_adjustment b
        JOIN subsidy_month m ON m.current_run_id = b.run_id
        WHERE b.person_id = a.person_id AND b.source_month_id = a.source_month_id
          AND b.run_id <> a.run_id AND m.state IN ('approved', 'closed')), 0)
      + COALESCE({LINE_FEN.format(month="a.source_month_id")}, 0))
"""


NO_LINE = "当时没有此人的明细"
BEFORE = "当时：{what}"
NOW = "现在：{what}"
OTHER_AMOUNT = "核验结果未变，补贴金额有变"
LAPSED = "{employer}该月的申报逾期不补"
DENIED = "该月已决定不予发放"
GIVEN_BACK = "该月不予发放，此前多扣回或多退回的款项退还本人"


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


@dataclass(frozen=True)
class AdjustmentSeen:
    """A difference with today's findings in sentences, and those it was first decided with."""

    adjustment: Adjustment
    findings: list[Explained]
    before: list[Explained]
    facts: Facts
    employer_name: str
    is_lapsed: bool = False

    @property
    def changed(self) -> list[str]:
        """What is no longer as it was, in sentences: each condition whose answer differs."""
        is_met = all(one.result is FindingResult.MET for one in self.findings)
        if self.adjustment.before_fen < 0 and not self.adjustment.after_fen:
            return [GIVEN_BACK]
        if self.findings and is_met and self.adjustment.decided_outcome is Outcome.REFUSE:
            return [LAPSED.format(employer=self.employer_name) if self.is_lapsed else DENIED]
        then = {(one.clause, one.code) for one in self.before}
        now = {(one.clause, one.code) for one in self.findings}
        if not self.before:
            return [NO_LINE]
        gone = [one for one in self.before if (one.clause, one.code) not in now]
        come = [one for one in self.findings if (one.clause, one.code) not in then]
        told = [BEFORE.format(what=one.message) for one in gone]
        return told + [NOW.format(what=one.message) for one in come] or [OTHER_AMOUNT]


async def list_adjustments(
    actor: Actor, month: SubsidyMonth, page: Page, *, outcome: Outcome | None, person_id: int | None
) -> Slice[Adjustment]:
    """The differences of the run people see, within the actor's reach."""
    rows = _seen(actor, month)
    asked = {"outcome": outcome, "person_id": person_id}
    rows = rows.filter(**{name: value for name, value in asked.items() if value is not None})
    return await slice_of(
        rows.select_related("person"), page, sorts=("id", "difference_fen"), default="id"
    )


async def explained(rows: Sequence[Adjustment]) -> list[AdjustmentSeen]:
    """Under the version each was decided by, beside the line of the month as it was."""
    versions = {row.policy_version_id for row in rows}
    policies = {one.id: one for one in await PolicyVersion.filter(id__in=versions)}
    lines = {
        line.id: line
        for line in await SubsidyLine.filter(
            id__in=[row.source_line_id for row in rows if row.source_line_id]
        ).select_related("run__policy")
    }
    places = {row.employer_id for row in rows if row.employer_id}
    names = dict(await Organisation.filter(id__in=places).values_list("id", "name"))
    lapsed = await _lapsed(places)
    return [
        replace(
            _explained(row, policies[row.policy_version_id], lines.get(row.source_line_id or 0),
                       names.get(row.employer_id or 0, "")),
            is_lapsed=(policies[row.policy_version_id].code, row.month, row.employer_id) in lapsed)
        for row in rows
    ]  # fmt: skip


async def _lapsed(employers: set[int]) -> set[tuple[object, ...]]:
    """By policy, month and employer: which declarations of theirs were not made up for."""
    rows = Declaration.filter(employer_id__in=employers, state=DeclarationState.LAPSED)
    return set(await rows.values_list("policy_code", "month", "employer_id"))


@verb
async def settle_adjustment(
    actor: Actor, month_id: int, adjustment_id: int, *, outcome: Outcome, reason: str
) -> Adjustment:
    """核定一笔差额：该月应发或不应发，理由必填。"""
    month, found = await _to_change(actor, month_id, adjustment_id)
    if outcome is Outcome.REVIEW:
        raise Malformed(FieldError("/outcome", "应为发放或不发放"))
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
    month, found = await _to_change(actor, month_id, adjustment_id)
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


async def find_adjustment(actor: Actor, month: SubsidyMonth, adjustment_id: int) -> Adjustment:
    """One difference within reach; raises Missing."""
    found = await _seen(actor, month).filter(id=adjustment_id).select_related("person").first()
    if found is None:
        raise Missing()
    return found


def _seen(actor: Actor, month: SubsidyMonth) -> QuerySet[Adjustment]:
    rows = Adjustment.filter(run_id=month.current_run_id or 0)
    if reaches(actor, month.district.path):
        return rows
    own = within(actor, Organisation.filter(district_id=month.district_id))
    return rows.filter(employer_id__in=Subquery(own.values("id")))


async def _to_change(
    actor: Actor, month_id: int, adjustment_id: int
) -> tuple[SubsidyMonth, Adjustment]:
    month = await month_to_change(actor, month_id, needs="subsidies.settle")
    if month.state is not MonthState.COMPUTED:
        raise MonthFrozen(
            month=month_of(month).label, title=month.policy.title, state=month.state.label
        )
    return month, await find_adjustment(actor, month, adjustment_id)


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


def _explained(
    row: Adjustment, version: PolicyVersion, line: SubsidyLine | None, employer_name: str
) -> AdjustmentSeen:
    at = Month.parse(row.month)
    assert at is not None
    facts, policy = read_facts(row.facts), policy_of(version)
    before: list[Explained] = []
    if line is not None:
        then = policy_of(line.run.policy)
        before = explain(then, findings_from(line.findings, then), read_facts(line.facts), at)
    now = explain(policy, findings_from(row.findings, policy), facts, at)
    return AdjustmentSeen(row, now, before, facts, employer_name)
