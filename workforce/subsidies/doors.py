"""谁在哪一步可以审核哪些明细。

Lines are reviewed in one state of the month. Afterwards a single line may still come back: one the
district finds wrong, one that was corrected, one whose papers were brought after the approval.
"""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.errors import Forbidden
from workforce.subsidies.advancing import wrong
from workforce.subsidies.hands import refuse_hand_in_lines, refuse_maker
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.routing import (
    APPROVED,
    UNDER_WAY,
    needs_to_review_lines,
    state_of_line_review,
)
from workforce.subsidies.scope import may_within
from workforce.subsidy_words import MonthState, ReviewState

PENDING, ACCEPTED, RETURNED = ReviewState.PENDING, ReviewState.ACCEPTED, ReviewState.RETURNED


@dataclass(frozen=True)
class Door:
    """One act on lines: the permission it takes, the lines it takes in, what they become."""

    act: str
    needs: str
    passes: tuple[ReviewState, ...]
    to: ReviewState


async def door_to_lines(actor: Actor, month: SubsidyMonth, *, accept: bool) -> Door:
    """Open for this actor now, or a refusal: Forbidden, WrongState, MakerIsChecker."""
    door = to_accept(month) if accept else to_return(actor, month)
    if door is None:
        raise wrong(month, "审核通过" if accept else "退回人员")
    if not may_within(actor, month, door.needs):
        raise Forbidden(needs=door.needs)
    if month.state is state_of_line_review(month) or door.needs == "subsidies.district_review":
        await refuse_maker(actor, month)
    else:
        await refuse_hand_in_lines(actor, month)
    return door


def to_accept(month: SubsidyMonth) -> Door | None:
    """A line that waits, or one that was returned and is right after all."""
    if month.state not in (*UNDER_WAY, *APPROVED):
        return None
    return Door("审核通过", needs_to_review_lines(month), (PENDING, RETURNED), ACCEPTED)


def to_return(actor: Actor, month: SubsidyMonth) -> Door | None:
    """While lines are reviewed, and by the district when it looks at what the street accepted."""
    if month.state not in UNDER_WAY:
        return None
    needs = needs_to_review_lines(month)
    if month.state is state_of_line_review(month):
        return Door("退回", needs, (PENDING, ACCEPTED), RETURNED)
    if month.state is MonthState.STREET_REVIEWED and actor.may("subsidies.district_review"):
        return Door("退回", "subsidies.district_review", (PENDING, ACCEPTED), RETURNED)
    return Door("退回", needs, (PENDING,), RETURNED)
