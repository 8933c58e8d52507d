"""每走一步，告诉下一步的人。A notice names the month and nobody in it."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.notices.service import holders_of, tell
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import MonthStepKind

# After a step: who is told (by permission), and what.
NEXT = {
    MonthStepKind.SUBMITTED: ("subsidies.review", "{month}补贴发放待审核"),
    MonthStepKind.REVIEWED: ("subsidies.approve", "{month}补贴发放待审批"),
    MonthStepKind.RETURNED: ("subsidies.submit", "{month}补贴发放被退回"),
    MonthStepKind.APPROVED: ("subsidies.pay_list", "{month}补贴发放已审批，可下载发放清单"),
}


async def tell_next(
    actor: Actor, month: SubsidyMonth, step: MonthStepKind, *, reason: str = ""
) -> None:
    """Inside the verb of the step; told once for each time the month takes it."""
    if step not in NEXT:
        return
    permission, title = NEXT[step]
    await month.fetch_related("district")
    holders = await holders_of(permission, month.district)
    await tell(
        [user_id for user_id in holders if user_id != actor.user_id],
        cause=f"subsidy_month:{month.id}:{month.version}:{step.value}",
        title=title.format(month=month_of(month).label),
        body=reason,
        link=f"/subsidies/{month.id}",
    )
