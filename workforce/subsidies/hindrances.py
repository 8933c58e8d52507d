"""What stands in the way of the next step of a month, in sentences; and who may take it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from workforce.actor import Actor
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.figures import Figures
from workforce.subsidies.hands import MakerIsChecker, has_acted
from workforce.subsidies.models import ComputeRun, PayList, SubsidyMonth
from workforce.subsidies.policies import released_to
from workforce.subsidies.routing import (
    APPROVED,
    UNDER_WAY,
    needs_to_review_lines,
    procedure_of,
    state_of_line_review,
    state_to_approve,
)
from workforce.subsidies.scope import may_on, may_within, month_of
from workforce.subsidies.unchanged import while_unchanged
from workforce.subsidy_words import MonthState

STALE = "计算之后政策版本或人员、从业、考勤、证书信息有变动，须重新计算"
OPEN_CASES = "还有 {count} 人待人工核定"
OPEN_ADJUSTMENTS = "还有 {count} 笔差额待人工核定"
NOTHING_COMPUTED = "尚未计算"
MAKER = MakerIsChecker.message
# Who returns a month from where it stands: whoever has it on the desk, else the approver.
RETURNED_BY = {
    MonthState.SUBMITTED: "subsidies.review",
    MonthState.STREET_REVIEWED: "subsidies.district_review",
}


@dataclass(frozen=True)
class Ways:
    """The month's state seen by one actor: what may be done, and why the rest may not."""

    stale: bool
    may: dict[str, bool]
    hindrances: list[str]


async def is_stale(month: SubsidyMonth) -> bool:
    """Whether the facts, or the version released for the month, moved on since it was computed.

    A submitted month is frozen.
    """
    if month.state is not MonthState.COMPUTED or month.current_run_id is None:
        return False
    run = await ComputeRun.get(id=month.current_run_id)
    release = await released_to(month.district_id, month.policy_code, month_of(month))
    applied_id = month.policy_id if release is None else release.policy_id
    if run.policy_id != applied_id:
        return True
    return run.watermark != await while_unchanged(partial(full_mark, month))


async def ways(actor: Actor, month: SubsidyMonth, figures: Figures) -> Ways:
    """For the answer: the buttons to show, and the sentences beside those that are missing."""
    stale = await is_stale(month)
    blocking = _blocking(month, figures, stale=stale)
    state, other = month.state, not await has_acted(actor, month)
    computable = state in (MonthState.OPEN, MonthState.COMPUTED)
    submitted, checked = state is MonthState.SUBMITTED, state is MonthState.STREET_REVIEWED
    ready = state is state_to_approve(month)

    def may(needs: str) -> bool:
        return may_on(actor, month, needs)

    allowed = {
        "compute": computable and may("subsidies.compute"),
        "settle": state is MonthState.COMPUTED and may("subsidies.settle"),
        "submit": state is MonthState.COMPUTED and not blocking and may("subsidies.submit"),
        "review": submitted and other and may_within(actor, month, "subsidies.review"),
        "review_lines": state is state_of_line_review(month)
        and other
        and may_within(actor, month, needs_to_review_lines(month)),
        "district_review": checked and other and may("subsidies.district_review"),
        "correct": state in UNDER_WAY and may("subsidies.settle"),
        "return": state in UNDER_WAY and may(RETURNED_BY.get(state, "subsidies.approve")),
        "publish": _may_publish(month) and may("publicity.publish"),
        "approve": ready and other and may("subsidies.approve"),
        "download": state in APPROVED
        and may("subsidies.pay_list")
        and await PayList.filter(month_id=month.id).exists(),
    }
    if not other and not _may_publish(month):  # making public is no check
        blocking.append(MAKER)
    return Ways(stale, allowed, blocking)


def _may_publish(month: SubsidyMonth) -> bool:
    return month.state is MonthState.REVIEWED and procedure_of(month).notice is not None


def _blocking(month: SubsidyMonth, figures: Figures, *, stale: bool) -> list[str]:
    if month.state is MonthState.OPEN:
        return [NOTHING_COMPUTED]
    found = [STALE] if stale else []
    if month.state is MonthState.COMPUTED and figures.still_open:
        found.append(OPEN_CASES.format(count=figures.still_open))
    if month.state is MonthState.COMPUTED and figures.adjustments_open:
        found.append(OPEN_ADJUSTMENTS.format(count=figures.adjustments_open))
    return found
