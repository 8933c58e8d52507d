"""每走一步，告诉下一步的人。A notice names the month and nobody in it."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.identity.models import RoleGrant
from workforce.notices.service import holders_of, tell
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.routing import is_street_first, needs_to_review_lines, procedure_of
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import MonthStepKind, ReviewState
from workforce.vocabulary import Role

# After a step: who is told (by permission), and what.
NEXT = {
    MonthStepKind.SUBMITTED: ("subsidies.review", "{month}补贴发放待审核"),
    MonthStepKind.STREET_REVIEWED: ("subsidies.district_review", "{month}补贴发放待区级复核"),
    MonthStepKind.REVIEWED: ("subsidies.approve", "{month}补贴发放待审批"),
    MonthStepKind.NOTICE_ENDED: ("subsidies.approve", "{month}补贴公示期满，待审批"),
    MonthStepKind.RETURNED: ("subsidies.submit", "{month}补贴发放被退回"),
    MonthStepKind.APPROVED: ("subsidies.pay_list", "{month}补贴发放已审批，可下载发放清单"),
}


def _next(month: SubsidyMonth, step: MonthStepKind) -> tuple[str, str]:
    """The way is the policy's: a street may be left out, a public notice may lie in between."""
    if step is MonthStepKind.SUBMITTED and not is_street_first(month):
        return NEXT[MonthStepKind.STREET_REVIEWED]
    if step is MonthStepKind.REVIEWED and procedure_of(month).notice is not None:
        return "publicity.publish", "{month}补贴已复核，待发布公示"
    return NEXT[step]


async def tell_next(
    actor: Actor, month: SubsidyMonth, step: MonthStepKind, *, reason: str = ""
) -> None:
    """Inside the verb of the step; told once for each time the month takes it."""
    if step not in NEXT:
        return
    permission, title = _next(month, step)
    await month.fetch_related("district")
    holders = await holders_of(permission, month.district)
    if step is MonthStepKind.SUBMITTED and is_street_first(month):
        holders += await _street_reviewers(month)
    await tell(
        [user_id for user_id in holders if user_id != actor.user_id],
        cause=f"subsidy_month:{month.id}:{month.version}:{step.value}",
        title=title.format(month=month_of(month).label),
        body=reason,
        link=f"/subsidies/{month.id}",
    )


async def tell_returned(actor: Actor, month: SubsidyMonth, count: int, reason: str) -> None:
    """Some lines came back: the officers mend them while the month goes on."""
    await month.fetch_related("district")
    holders = await holders_of("subsidies.settle", month.district)
    await tell(
        [user_id for user_id in holders if user_id != actor.user_id],
        cause=f"subsidy_month:{month.id}:{month.version}:lines_returned",
        title=f"{month_of(month).label}补贴有 {count} 人退回补正",
        body=reason,
        link=f"/subsidies/{month.id}?tab=checking&review_state=returned",
    )


async def tell_corrected(actor: Actor, month: SubsidyMonth, line: SubsidyLine) -> None:
    """A corrected line waits for its reviewer again."""
    await month.fetch_related("district")
    holders = await holders_of(needs_to_review_lines(month), month.district)
    if is_street_first(month) and line.street_id is not None:
        holders += await _reviewers_in([line.street_id])
    await tell(
        [user_id for user_id in holders if user_id != actor.user_id],
        cause=f"subsidy_month:{month.id}:{month.version}:line_corrected",
        title=f"{month_of(month).label}补贴有退回的人员已改正，待审核",
        link=f"/subsidies/{month.id}?tab=checking&review_state=pending",
    )


async def _street_reviewers(month: SubsidyMonth) -> list[int]:
    """Of the streets with somebody to review."""
    streets = await (
        SubsidyLine.filter(
            run_id=month.current_run_id or 0,
            street_id__isnull=False,
            review_state=ReviewState.PENDING,
        )
        .distinct()
        .values("street_id")
    )
    return await _reviewers_in([one["street_id"] for one in streets])


async def _reviewers_in(street_ids: list[int]) -> list[int]:
    grants = RoleGrant.filter(
        role=Role.STREET_REVIEWER, organisation_id__in=street_ids, user__active=True
    )
    return [grant.user_id for grant in await grants]
