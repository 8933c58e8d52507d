"""通知的发出和阅读。A notice names no personal data: it says what waits, and links to it."""

from __future__ import annotations

from collections.abc import Iterable

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import in_one_transaction, verb
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.models import Organisation, RoleGrant
from workforce.notices.models import Notice
from workforce.paging import Page, Slice
from workforce.permissions import ROLE_PERMISSIONS


async def tell(
    user_ids: Iterable[int], *, cause: str, title: str, body: str = "", link: str = ""
) -> None:
    """Tell some users, inside the verb that made it true. `cause` is named after the fact."""
    assert in_one_transaction(), "what is told commits with what happened"
    wanted = sorted(set(user_ids))
    told = await Notice.filter(cause=cause, user_id__in=wanted)
    known = {notice.user_id for notice in told}
    for user_id in wanted:
        if user_id not in known:
            await Notice.create(user_id=user_id, cause=cause, title=title, body=body, link=link)


async def holders_of(permission: str, organisation: Organisation) -> list[int]:
    """Active users whose role lends the permission at this organisation or above it."""
    roles = [role for role, lent in ROLE_PERMISSIONS.items() if permission in lent]
    above = [int(part) for part in organisation.path.split("/") if part]
    grants = RoleGrant.filter(role__in=roles, organisation_id__in=above, user__active=True)
    return sorted({grant.user_id for grant in await grants})


async def listed(actor: Actor, page: Page, *, unread: bool | None = None) -> Slice[Notice]:
    """One's own, newest first."""
    rows = Notice.filter(user_id=actor.user_id or 0)
    if unread is not None:
        rows = rows.filter(read_at__isnull=unread)
    return await slice_of(rows, page, sorts=(), default="-id")


async def unread_count(actor: Actor) -> int:
    return await Notice.filter(user_id=actor.user_id or 0, read_at__isnull=True).count()


@verb
async def mark_read(actor: Actor, notice_id: int) -> None:
    """标为已读。已读的不再改动。"""
    notice = await Notice.get_or_none(id=notice_id, user_id=actor.user_id or 0)
    if notice is None:
        raise Missing()
    if notice.read_at is None:
        notice.read_at = clock.now()
        await notice.save(update_fields=["read_at"])
        await record(actor, "notices.notice.read", notice)


@verb
async def mark_all_read(actor: Actor) -> int:
    """全部标为已读。返回条数。"""
    unread = await Notice.filter(user_id=actor.user_id or 0, read_at__isnull=True)
    for notice in unread:
        notice.read_at = clock.now()
        await notice.save(update_fields=["read_at"])
        await record(actor, "notices.notice.read", notice)
    return len(unread)
