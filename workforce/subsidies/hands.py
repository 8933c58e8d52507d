"""经过谁的手：核定、改正、补录账户、决定暂缓、提交、审核、复核、公示、审批须由不同的人办理。

Persons are compared, not roles: the system's own operator is one person too.
"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.database import read_all
from workforce.errors import Refusal
from workforce.subsidies.models import Adjustment, MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidies.routing import APPROVED, UNDER_WAY, is_street_first
from workforce.subsidies.unit_accounts import has_entered_accounts
from workforce.subsidy_words import HoldKind, HoldState, MonthState, MonthStepKind, ReviewState
from workforce.vetting.models import Hold

# What opens and ends these is a check of its own, taken by a reviewer or by who decides objections.
_CHECKS = (HoldKind.RETURNED, HoldKind.OBJECTION)
# A line decided anew, or given the account it is paid to, keeps nobody's id: its events do.
_MADE_BY_EVENT = """
    SELECT e.id FROM audit_event e JOIN subsidy_line l ON l.id = e.subject_id
    WHERE {actor} AND e.kind = 'subsidy_line'
      AND e.action IN ('subsidies.line.corrected', 'subsidies.line.released') AND l.run_id = ?
    LIMIT 1
"""
_BY_USER, _BY_SYSTEM = "e.actor_id = ?", "e.actor_id IS NULL"


class MakerIsChecker(Refusal):
    code = "subsidies.maker_is_checker"
    message = "核定和提交、审核、复核、审批须由不同的人办理，您已办理过本月的其中一步"


async def refuse_maker(actor: Actor, month: SubsidyMonth) -> None:
    if await has_acted(actor, month):
        raise MakerIsChecker()


async def refuse_checker(actor: Actor, month: SubsidyMonth) -> None:
    """Whoever has checked the month makes nothing in it any more."""
    if actor.user_id in _checkers(month):
        raise MakerIsChecker()


async def refuse_hand_in_lines(actor: Actor, month: SubsidyMonth) -> None:
    """For a single line that comes back later: its reviewer may be the one of before, its maker
    may not, nor whoever took the steps after."""
    later = [month.submitted_by_id]
    if month.state in (*UNDER_WAY[2:], *APPROVED) and is_street_first(month):
        later.append(month.reviewed_by_id)
    if month.state in APPROVED:
        later.append(month.approved_by_id)
    if actor.user_id in later or await has_made_lines(actor, month):
        raise MakerIsChecker()


async def has_acted(actor: Actor, month: SubsidyMonth) -> bool:
    """Whether the actor has already had a hand in what is now to be checked."""
    return month.state in UNDER_WAY and await had_hand(actor, month)


async def had_hand(actor: Actor, month: SubsidyMonth) -> bool:
    """Also of an approved month, whose approval itself is no hand in what it approved."""
    return (
        actor.user_id == month.submitted_by_id
        or actor.user_id in _checkers(month)
        or await has_made_lines(actor, month)
        or await _has_accepted_lines(actor, month)
        or await _has_made_public(actor, month)
    )


async def has_made_lines(actor: Actor, month: SubsidyMonth) -> bool:
    """By settling a case, correcting a line, entering an account, or deciding about a hold."""
    by_them = {"run_id": month.current_run_id or 0, "settled_by_id": actor.user_id}
    settled = SubsidyLine.filter(**by_them, settled_at__isnull=False)
    adjusted = Adjustment.filter(**by_them, settled_at__isnull=False)
    decided = Hold.filter(
        month_id=month.id, decided_by_id=actor.user_id, decided_at__isnull=False,
        state__in=[HoldState.RELEASED, HoldState.DENIED],
    ).exclude(kind__in=_CHECKS)  # fmt: skip
    return (
        await settled.exists()
        or await adjusted.exists()
        or await decided.exists()
        or await _has_changed_lines(actor, month)
        or await has_entered_accounts(actor, month)
    )


async def _has_changed_lines(actor: Actor, month: SubsidyMonth) -> bool:
    run_id, user_id = month.current_run_id or 0, actor.user_id
    if user_id is None:
        return bool(await read_all(_MADE_BY_EVENT.format(actor=_BY_SYSTEM), [run_id]))
    return bool(await read_all(_MADE_BY_EVENT.format(actor=_BY_USER), [user_id, run_id]))


async def _has_made_public(actor: Actor, month: SubsidyMonth) -> bool:
    """By putting the list of this round on show, or taking it down."""
    steps = MonthStep.filter(month_id=month.id)
    begun = await steps.filter(step=MonthStepKind.SUBMITTED).order_by("-id").first()
    return await steps.filter(
        id__gt=begun.id if begun else 0, actor_id=actor.user_id,
        step__in=[MonthStepKind.NOTICED, MonthStepKind.NOTICE_TAKEN_DOWN],
    ).exists()  # fmt: skip


async def _has_accepted_lines(actor: Actor, month: SubsidyMonth) -> bool:
    """As the street's reviewer; where the district reviews directly, that is the same step."""
    if not is_street_first(month) and month.state is MonthState.STREET_REVIEWED:
        return False
    if month.state is MonthState.SUBMITTED:
        return False
    return await SubsidyLine.filter(
        run_id=month.current_run_id or 0, reviewed_by_id=actor.user_id,
        reviewed_at__isnull=False, review_state=ReviewState.ACCEPTED,
    ).exists()  # fmt: skip


def _checkers(month: SubsidyMonth) -> tuple[int | None, ...]:
    """Who has taken the steps that lie behind the month."""
    place = UNDER_WAY.index(month.state) if month.state in UNDER_WAY else -1
    if month.state in APPROVED:
        place = len(UNDER_WAY)
    checked: list[int | None] = []
    if place >= 1 and is_street_first(month):
        checked.append(month.street_reviewed_by_id)
    if place >= 2:
        checked.append(month.reviewed_by_id)
    return tuple(checked)
