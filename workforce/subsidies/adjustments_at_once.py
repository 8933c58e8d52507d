"""成批核定差额：选中的，或符合条件的全部，写明一个理由；不能办理的留下并说明缘由，可成批撤回。

What is bound is what was seen: a whole filter names its count and its total, and nothing is settled
when either is another by now. A chosen row that cannot be settled stays as it is and is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute, save_version, verb
from workforce.database.rows import among
from workforce.errors import Refusal
from workforce.people.models import Person
from workforce.rules.months import Month
from workforce.subsidies.adjustment_reading import AdjustmentFilter, adjustments_seen
from workforce.subsidies.adjustment_totals import (
    COLUMNS,
    difference_of,
    open_adjustments,
    problem_of,
    sums_of,
)
from workforce.subsidies.adjustments import (
    AdjustmentNotOpen,
    AdjustmentNotSettled,
    month_to_settle,
    refuse_no_answer,
)
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.vocabulary import Outcome

SETTLED_AT_ONCE = 10_000
TOLD = 20
_SETTLE = """
    UPDATE subsidy_adjustment SET outcome = ?, after_fen = {after},
      difference_fen = {after} - before_fen, settled_by_id = ?, settled_by_name = ?,
      settled_at = ?, settlement_reason = ?
    WHERE id {among}
"""
_WITHDRAW = """
    UPDATE subsidy_adjustment SET outcome = 'review', after_fen = before_fen, difference_fen = 0,
      settled_by_id = NULL, settled_by_name = '', settled_at = NULL, settlement_reason = ''
    WHERE id {among}
"""


class AdjustmentsDiffer(Refusal):
    code = "subsidies.adjustments_differ"
    message = "符合条件的差额现有 {found} 笔、合计 {total}，与所见的不一致，请刷新后核对"


class TooManyAdjustments(Refusal):
    code = "subsidies.too_many_adjustments"
    message = "一次最多核定 {most} 笔，符合条件的有 {count} 笔，请缩小范围"


@dataclass(frozen=True)
class ChosenAdjustments:
    """By id, or every open one of a filter, with the count and the total that were seen."""

    adjustment_ids: tuple[int, ...] = ()
    wanted: AdjustmentFilter = field(default_factory=AdjustmentFilter)
    count: int = 0
    total_fen: int = 0


@dataclass(frozen=True)
class AtOnce:
    """What was done; the others by the code of what stood in the way, the first ones by name."""

    adjustment_ids: list[int]
    total_fen: int = 0
    left: dict[str, int] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)


@verb
async def settle_adjustments(
    actor: Actor, month_id: int, chosen: ChosenAdjustments, *, outcome: Outcome, reason: str
) -> AtOnce:
    """成批核定差额：选中的，或符合条件的全部；不能办理的留下，并说明缘由。"""
    refuse_no_answer(outcome)
    month = await month_to_settle(actor, month_id)
    if chosen.adjustment_ids:
        rows = await _by_id(actor, month, chosen.adjustment_ids)
    else:
        rows = await _of_filter(actor, month, chosen, outcome)
    problems = {row.id: problem_of(row, outcome) for row in rows}
    fit = [row for row in rows if problems[row.id] is None]
    gone = len(set(chosen.adjustment_ids)) - len(rows) if chosen.adjustment_ids else 0
    if fit:
        await _settle(actor, month, fit, outcome, reason)
    left, sentences = await _told(rows, problems, [AdjustmentNotOpen()] * gone)
    total = sum(difference_of(row, outcome) for row in fit)
    return AtOnce([row.id for row in fit], total, left, sentences)


@verb
async def withdraw_adjustments(
    actor: Actor, month_id: int, adjustment_ids: Sequence[int]
) -> AtOnce:
    """成批撤回差额的核定，恢复为待核定；没有核定的留下，并说明缘由。"""
    month = await month_to_settle(actor, month_id)
    rows = await _by_id(actor, month, adjustment_ids)
    problems: dict[int, Refusal | None] = {
        row.id: None if row.settled_at else AdjustmentNotSettled() for row in rows
    }
    fit = [row for row in rows if problems[row.id] is None]
    if fit:
        condition, given = among([row.id for row in fit])
        await execute(_WITHDRAW.format(among=condition), [given])
        await _noted(actor, month, fit, Outcome.REVIEW, "settlement_withdrawn", "")
    gone = len(set(adjustment_ids)) - len(rows)
    left, sentences = await _told(rows, problems, [AdjustmentNotSettled()] * gone)
    return AtOnce([row.id for row in fit], 0, left, sentences)


async def _settle(
    actor: Actor, month: SubsidyMonth, rows: list[Adjustment], outcome: Outcome, reason: str
) -> None:
    condition, given = among([row.id for row in rows])
    after = "proposed_fen" if outcome is Outcome.PAY else "0"
    await execute(
        _SETTLE.format(after=after, among=condition),
        [outcome, actor.user_id, actor.name, clock.now(), reason, given],
    )
    await _noted(actor, month, rows, outcome, "settled", reason)


async def _noted(
    actor: Actor, month: SubsidyMonth, rows: list[Adjustment], outcome: Outcome, act: str,
    reason: str,
) -> None:  # fmt: skip
    """An event of each row and one of the month, as for lines."""
    await save_version(month)
    after: dict[str, Any] = {"outcome": outcome.value}
    await record_many(
        actor, f"subsidies.adjustment.{act}", "subsidy_adjustment",
        [(row.id, {"outcome": row.outcome.value},
          after | {"difference_fen": difference_of(row, outcome), "person_id": row.person_id,
                   "month": row.month})
         for row in rows],
        reason=reason,
    )  # fmt: skip
    await record(
        actor, f"subsidies.month.adjustments_{act}", month,
        after=after | {"adjustments": len(rows)}, reason=reason, organisation_id=month.district_id,
    )  # fmt: skip


async def _by_id(actor: Actor, month: SubsidyMonth, ids: Sequence[int]) -> list[Adjustment]:
    rows = adjustments_seen(actor, month).filter(id__in=sorted(set(ids)))
    return await rows.order_by("id").only(*COLUMNS)


async def _of_filter(
    actor: Actor, month: SubsidyMonth, chosen: ChosenAdjustments, outcome: Outcome
) -> list[Adjustment]:
    rows = await open_adjustments(actor, month, chosen.wanted)
    if len(rows) > SETTLED_AT_ONCE:
        raise TooManyAdjustments(most=SETTLED_AT_ONCE, count=len(rows))
    now = sums_of(rows, outcome)
    if (now.count, now.total_fen) != (chosen.count, chosen.total_fen):
        raise AdjustmentsDiffer(found=now.count, total=f"{now.total_fen / 100:,.2f} 元")
    return rows


async def _told(
    rows: Sequence[Adjustment], problems: dict[int, Refusal | None], gone: list[Refusal]
) -> tuple[dict[str, int], list[str]]:
    """How many were left by what, and the first of them with whose month it is."""
    left = [(row, problem) for row in rows if (problem := problems[row.id]) is not None]
    people = {row.person_id for row, _ in left[:TOLD]}
    names = dict(await Person.filter(id__in=people).values_list("id", "name"))
    sentences = []
    for row, problem in left[:TOLD]:
        at = Month.parse(row.month)
        label = row.month if at is None else at.label
        sentences.append(f"{names[row.person_id]}{label}：{problem.sentence}")
    codes = Counter(problem.code for problem in [problem for _, problem in left] + gone)
    return dict(codes), sentences
