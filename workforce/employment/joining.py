"""人员合并时的从业信息、考勤与实际费用：转到保留的人员名下；重复的并为一条；说不通的不准合并。"""

from __future__ import annotations

from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version
from workforce.employment.models import ActualCost, Attendance, Employment
from workforce.employment.overlaps import share_a_day
from workforce.errors import Refusal
from workforce.people.merging import MergeWhileImporting, joins
from workforce.people.models import Person

SAME = ("post", "service_type", "started_on", "ended_on")
REPORTED = ("days_due", "days_present", "leave_days", "leave_kind", "service_orders", "insured")


class PostsConflict(Refusal):
    code = "people.merge_posts_conflict"
    message = "两条记录在“{employer}”的从业信息时间重叠而内容不同，请先更正其中一条再合并"


class AttendanceConflict(Refusal):
    code = "people.merge_attendance_conflict"
    message = "两条记录在“{employer}”{month} 的考勤不同，请先更正其中一份再合并"


class CostsConflict(Refusal):
    code = "people.merge_costs_conflict"
    message = "两条记录的同一张票据（{receipt}）所登记的费用不同，请先更正其中一笔再合并"


@joins("employment")
async def join_employments(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """Move the posts of the merged person; a post both have is folded into the kept one's."""
    ours = await _posts_of(kept)
    moved: list[int] = []
    folded: list[dict[str, Any]] = []
    for post in await _posts_of(merged):
        same = _same_post(post, ours)
        if same is None:
            await save_version(post, person_id=kept.id)
            moved.append(post.id)
        else:
            folded.append(await _fold(actor, post, into=same))
    return {"moved": moved, "folded": folded}


async def _posts_of(person: Person) -> list[Employment]:
    held = Employment.filter(person_id=person.id).order_by("id").select_for_update()
    posts = await held
    if any(post.pending_batch_id is not None for post in posts):
        raise MergeWhileImporting()
    await Employment.fetch_for_list(posts, "employer")
    return posts


def _same_post(post: Employment, ours: list[Employment]) -> Employment | None:
    """The kept person's record of this very post; refuses one that contradicts it."""
    for own in ours:
        if own.employer_id != post.employer_id:
            continue
        if all(getattr(own, field) == getattr(post, field) for field in SAME):
            return own
        if share_a_day(own, post) or own.started_on == post.started_on:
            raise PostsConflict(employer=post.employer.name)
    return None


async def _fold(actor: Actor, post: Employment, *, into: Employment) -> dict[str, Any]:
    """Give the months to the kept post; the double stays with the closed person, without a day."""
    months = await _move_months(post, into)
    reason = f"重复登记，已并入从业信息 {into.id}"
    before = {"ended_on": post.ended_on, "ended_reason": post.ended_reason}
    after = {"ended_on": post.started_on, "ended_reason": reason}
    await save_version(post, **after)
    await record(
        actor, "employment.employment.folded", post, before=before, after=after, reason=reason
    )
    return {"id": post.id, "into": into.id, "attendance": months}


async def _move_months(post: Employment, into: Employment) -> list[int]:
    held = Attendance.filter(employment_id__in=[post.id, into.id]).order_by("month", "id")
    rows = await held.select_for_update()
    if any(row.pending_batch_id is not None for row in rows):
        raise MergeWhileImporting()
    known = {row.month: row for row in rows if row.employment_id == into.id}
    moved = []
    for row in rows:
        if row.employment_id != post.id:
            continue
        own = known.get(row.month)
        if own is None:
            await save_version(row, employment_id=into.id)
            moved.append(row.id)
        elif any(getattr(own, field) != getattr(row, field) for field in REPORTED):
            raise AttendanceConflict(employer=post.employer.name, month=row.month)
    return moved


@joins("actual_cost")
async def join_costs(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """Move the costs of the merged person; of one registered with both, the double is withdrawn."""
    held = ActualCost.filter(person_id__in=[kept.id, merged.id]).order_by("id")
    rows = await held.select_for_update()
    if any(row.pending_batch_id is not None for row in rows):
        raise MergeWhileImporting()
    known = {
        (row.kind, row.receipt_number): row
        for row in rows
        if row.person_id == kept.id and row.withdrawn_at is None
    }
    moved, folded = [], []
    for row in rows:
        if row.person_id != merged.id:
            continue
        own = known.get((row.kind, row.receipt_number)) if row.withdrawn_at is None else None
        if own is None:
            await save_version(row, person_id=kept.id)
            moved.append(row.id)
        else:
            await _withdraw_double(actor, row, own)
            folded.append({"id": row.id, "into": own.id})
    return {"moved": moved, "folded": folded}


async def _withdraw_double(actor: Actor, row: ActualCost, own: ActualCost) -> None:
    if (row.month, row.cost_fen) != (own.month, own.cost_fen):
        raise CostsConflict(receipt=row.receipt_number)
    reason = f"重复登记，已并入实际费用 {own.id}"
    await save_version(row, withdrawn_at=clock.now(), withdrawn_reason=reason)
    await record(
        actor, "employment.cost.withdrawn", row, reason=reason, organisation_id=row.employer_id
    )  # fmt: skip
