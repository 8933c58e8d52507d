"""逐人审核：通过，或写明理由退回补正；成批办理，本月转入下一步之前可以撤回。

A returned line keeps its own money back (a hold) and stops nobody else. A street acts on its own
employers' lines; a reviewer of the whole district on all, those of no street included.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute, save_version, verb
from workforce.errors import Forbidden, Missing, Refusal
from workforce.identity.scope import within_sql
from workforce.subsidies.accounts import hold_changed_accounts
from workforce.subsidies.advancing import advance, refuse_unless
from workforce.subsidies.doors import Door, door_to_lines
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hands import refuse_maker
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.returned import hold_returned, let_go_accepted, undo_returned
from workforce.subsidies.routing import needs_to_review_lines, state_of_line_review
from workforce.subsidies.scope import lines_within, may_within, month_locked
from workforce.subsidies.telling import tell_returned
from workforce.subsidy_words import MonthState, MonthStepKind, ReviewState

REVIEWED_AT_ONCE = 2000


class NotReviewable(Refusal):
    code = "subsidies.line_not_reviewable"
    message = "所选人员中有 {count} 人现在不能{act}，请刷新后重选"


class NotYourReview(Refusal):
    code = "subsidies.review_not_yours"
    message = "所选人员中有 {count} 人不是由您审核的，不能撤回"


class NothingPending(Refusal):
    code = "subsidies.nothing_pending"
    message = "您审核范围内没有待审核的人员，其他街道还有 {count} 人待审核"


class TooManyToReview(Refusal):
    code = "subsidies.too_many_to_review"
    message = "一次最多审核 {most} 人，所选 {count} 人，请缩小范围"


@dataclass(frozen=True)
class Picked:
    """The lines to review: by id, or all that wait at an employer or in a street."""

    line_ids: tuple[int, ...] = ()
    employer_id: int | None = None
    street_id: int | None = None


@verb
async def review_lines(
    actor: Actor, month_id: int, picked: Picked, *, accept: bool, reason: str = ""
) -> list[int]:
    """逐人或成批审核通过、退回补正，返回所办的明细；退回须写明理由。"""
    month = await month_locked(actor, month_id)
    door = await door_to_lines(actor, month, accept=accept)
    lines = await _picked(actor, month, picked, door)
    if not lines:
        return []
    await _write(actor, [line.id for line in lines], door.to, reason)
    if accept:
        await let_go_accepted(actor, month)
    else:
        await hold_returned(actor, month, lines, reason)
    await save_version(month)
    if not accept:
        await tell_returned(actor, month, len(lines), reason)
    await record_many(
        actor, f"subsidies.line.{door.to.value}", "subsidy_line",
        [(line.id, {"review_state": line.review_state.value},
          {"review_state": door.to.value, "person_id": line.person_id}) for line in lines],
        reason=reason,
    )  # fmt: skip
    await record(
        actor, "subsidies.month.lines_reviewed", month,
        after={"review_state": door.to.value, "lines": len(lines)}, reason=reason,
        organisation_id=month.district_id,
    )  # fmt: skip
    return [line.id for line in lines]


@verb
async def withdraw_reviews(actor: Actor, month_id: int, line_ids: Sequence[int]) -> int:
    """撤回自己的审核结果，恢复为待审核，返回人数；本月已转入下一步的不能撤回。"""
    month = await month_locked(actor, month_id)
    needs = needs_to_review_lines(month)
    _refuse_beyond(actor, month, needs)
    refuse_unless(month, state_of_line_review(month), act="撤回审核结果")
    wanted = set(line_ids)
    lines = await lines_within(actor, month, needs).filter(id__in=wanted)
    if len(lines) < len(wanted):
        raise Missing()
    own = [one for one in lines if one.reviewed_at and one.reviewed_by_id == actor.user_id]
    if len(own) < len(wanted):
        raise NotYourReview(count=len(wanted) - len(own))
    await execute(
        "UPDATE subsidy_line SET review_state = 'pending', reviewed_by_id = NULL,"
        " reviewed_by_name = '', reviewed_at = NULL, review_reason = ''"
        f" WHERE id IN ({', '.join('?' * len(own))})",
        [line.id for line in own],
    )
    await undo_returned(actor, month, [line.person_id for line in own])
    await save_version(month)
    await record_many(
        actor, "subsidies.line.review_withdrawn", "subsidy_line",
        [(line.id, {"review_state": line.review_state.value},
          {"review_state": "pending", "person_id": line.person_id}) for line in own],
    )  # fmt: skip
    return len(own)


@verb
async def review(actor: Actor, month_id: int, *, note: str = "") -> SubsidyMonth:
    """审核通过自己范围内所有待审核的人；全区都审核完的，转区级复核。"""
    month = await month_locked(actor, month_id)
    _refuse_beyond(actor, month, "subsidies.review")
    refuse_unless(month, MonthState.SUBMITTED, act="审核")
    await refuse_maker(actor, month)
    await hold_changed_accounts(actor, month)
    accepted = await accept_pending(actor, month, needs="subsidies.review", note=note)
    left = await SubsidyLine.filter(
        run_id=month.current_run_id or 0, review_state=ReviewState.PENDING
    ).count()
    if left and not accepted:
        raise NothingPending(count=left)
    if not left:
        figures = await figures_of(month.current_run_id)
        return await advance(
            actor, month, MonthState.STREET_REVIEWED, MonthStepKind.STREET_REVIEWED, figures, note,
            street_reviewed_by_id=actor.user_id,
        )  # fmt: skip
    await save_version(month)
    await record(
        actor, "subsidies.month.lines_reviewed", month,
        after={"review_state": "accepted", "lines": accepted, "left": left}, reason=note,
        organisation_id=month.district_id,
    )  # fmt: skip
    return month


async def accept_pending(actor: Actor, month: SubsidyMonth, *, needs: str, note: str) -> int:
    """Every line within reach that still waits, in one statement."""
    condition, params = within_sql(actor, "o.path", needs=needs)
    accepted = await execute(
        "UPDATE subsidy_line SET review_state = 'accepted', reviewed_by_id = ?,"
        " reviewed_by_name = ?, reviewed_at = ?, review_reason = ?"
        " WHERE run_id = ? AND review_state = 'pending'"
        f" AND employer_id IN (SELECT o.id FROM organisation o WHERE {condition})",
        [actor.user_id, actor.name, clock.now(), note, month.current_run_id or 0, *params],
    )
    await let_go_accepted(actor, month)
    return accepted


def _refuse_beyond(actor: Actor, month: SubsidyMonth, needs: str) -> None:
    if not may_within(actor, month, needs):
        raise Forbidden(needs=needs)


async def _picked(
    actor: Actor, month: SubsidyMonth, picked: Picked, door: Door
) -> list[SubsidyLine]:
    within_reach = lines_within(actor, month, door.needs)
    if picked.line_ids:
        wanted = set(picked.line_ids)
        lines = await within_reach.filter(id__in=wanted).only(
            "id", "person_id", "review_state", "run_id"
        )
        if len(lines) < len(wanted):
            raise Missing()
        if shut := sum(line.review_state not in door.passes for line in lines):
            raise NotReviewable(count=shut, act=door.act)
        return lines
    asked = {"employer_id": picked.employer_id, "street_id": picked.street_id}
    waiting = within_reach.filter(
        review_state=ReviewState.PENDING, **{k: v for k, v in asked.items() if v is not None}
    )
    if (count := await waiting.count()) > REVIEWED_AT_ONCE:
        raise TooManyToReview(most=REVIEWED_AT_ONCE, count=count)
    return await waiting.only("id", "person_id", "review_state", "run_id")


async def _write(actor: Actor, line_ids: list[int], state: ReviewState, reason: str) -> None:
    """Set-based, in pieces that fit the engines' limit of parameters."""
    for start in range(0, len(line_ids), 500):
        some = line_ids[start : start + 500]
        await execute(
            "UPDATE subsidy_line SET review_state = ?, reviewed_by_id = ?, reviewed_by_name = ?,"
            f" reviewed_at = ?, review_reason = ? WHERE id IN ({', '.join('?' * len(some))})",
            [state, actor.user_id, actor.name, clock.now(), reason, *some],
        )
