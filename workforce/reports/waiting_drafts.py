"""What waits in policies: drafts to approve, and those sent back."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.drafting.scope import drafts_seen, may_on
from workforce.drafting.service import has_drafted
from workforce.reports.tasks import Task, gives_tasks
from workforce.subsidy_words import DraftState


@gives_tasks
async def drafts_to_approve(actor: Actor) -> list[Task]:
    """Each draft somebody else wrote and submitted."""
    if not actor.may("policies.approve"):
        return []
    waiting = await drafts_seen(actor).filter(state=DraftState.SUBMITTED).order_by("submitted_at")
    return [
        Task("draft_to_approve", f"政策草稿待批准：{draft.title}", 1,
             f"/policies/drafts/{draft.id}", draft.submitted_at)
        for draft in waiting
        if may_on(actor, draft, "policies.approve") and not await has_drafted(actor, draft)
    ]  # fmt: skip


@gives_tasks
async def drafts_returned(actor: Actor) -> list[Task]:
    """One's own drafts that were sent back."""
    if not actor.may("policies.draft"):
        return []
    returned = await drafts_seen(actor).filter(
        state=DraftState.RETURNED, written_by_id=actor.user_id
    )
    return [
        Task("draft_returned", f"政策草稿被退回：{draft.decision_reason}", 1,
             f"/policies/drafts/{draft.id}", draft.decided_at)
        for draft in returned
    ]  # fmt: skip
