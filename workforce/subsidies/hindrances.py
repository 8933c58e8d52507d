"""What stands in the way of the next step of a month, in sentences; and who may take it."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.subsidies.accounts import AccountsChanged, have_accounts_changed
from workforce.subsidies.figures import Figures
from workforce.subsidies.models import ComputeRun, PayList, SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import may_on, month_of
from workforce.subsidies.watermarks import watermark
from workforce.subsidy_words import MonthState
from workforce.vetting.models import Hold

STALE = "计算之后人员、从业、考勤或证书信息有变动，须重新计算"
OPEN_CASES = "还有 {count} 人待人工核定"
NOTHING_COMPUTED = "尚未计算"
MAKER = "核定和提交、审核、审批须由不同的人办理，您已办理过其中一步"


@dataclass(frozen=True)
class Ways:
    """The month's state seen by one actor: what may be done, and why the rest may not."""

    stale: bool
    may: dict[str, bool]
    hindrances: list[str]


async def is_stale(month: SubsidyMonth) -> bool:
    """Whether the facts moved on since the month was computed. A submitted month is frozen."""
    if month.state is not MonthState.COMPUTED or month.current_run_id is None:
        return False
    run = await ComputeRun.get(id=month.current_run_id)
    return run.policy_id != month.policy_id or run.watermark != await watermark(
        month.district_id, month_of(month)
    )


async def has_acted(actor: Actor, month: SubsidyMonth) -> bool:
    """Whether the actor has already had a hand in what is now to be checked.

    Submitting, reviewing, settling a case and deciding a hold are such hands, whatever roles the
    actor holds.
    """
    if month.state not in (MonthState.SUBMITTED, MonthState.REVIEWED):
        return False
    if actor.user_id in _makers(month):
        return True
    settled = await SubsidyLine.filter(
        run_id=month.current_run_id or 0, settled_by_id=actor.user_id, settled_at__isnull=False
    ).exists()
    return (
        settled
        or await Hold.filter(
            month_id=month.id, decided_by_id=actor.user_id, decided_at__isnull=False
        ).exists()
    )


def _makers(month: SubsidyMonth) -> tuple[int | None, ...]:
    taken = {
        MonthState.SUBMITTED: (month.submitted_by_id,),
        MonthState.REVIEWED: (month.submitted_by_id, month.reviewed_by_id),
    }
    return taken.get(month.state, ())


async def ways(actor: Actor, month: SubsidyMonth, figures: Figures) -> Ways:
    """For the answer: the buttons to show, and the sentences beside those that are missing."""
    stale = await is_stale(month)
    moved = await have_accounts_changed(month)
    blocking = _blocking(month, figures, stale=stale) + [AccountsChanged.message] * moved
    state, other = month.state, not await has_acted(actor, month)
    computable = state in (MonthState.OPEN, MonthState.COMPUTED)
    submitted, reviewed = state is MonthState.SUBMITTED, state is MonthState.REVIEWED

    def may(needs: str) -> bool:
        return may_on(actor, month, needs)

    allowed = {
        "compute": computable and may("subsidies.compute"),
        "settle": state is MonthState.COMPUTED and may("subsidies.settle"),
        "submit": state is MonthState.COMPUTED and not blocking and may("subsidies.submit"),
        "review": submitted and other and not moved and may("subsidies.review"),
        "return": (submitted and may("subsidies.review"))
        or (reviewed and may("subsidies.approve")),
        "approve": reviewed and other and not moved and may("subsidies.approve"),
        "download": state is MonthState.APPROVED
        and may("subsidies.pay_list")
        and await PayList.filter(month_id=month.id).exists(),
    }
    if not other:
        blocking.append(MAKER)
    return Ways(stale, allowed, blocking)


def _blocking(month: SubsidyMonth, figures: Figures, *, stale: bool) -> list[str]:
    if month.state is MonthState.OPEN:
        return [NOTHING_COMPUTED]
    found = [STALE] if stale else []
    if month.state is MonthState.COMPUTED and figures.still_open:
        found.append(OPEN_CASES.format(count=figures.still_open))
    return found
