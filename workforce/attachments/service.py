"""附件的添加、查看和移除。"""

from __future__ import annotations

import hashlib

from workforce import clock
from workforce.actor import Actor
from workforce.attachments.models import Attachment
from workforce.attachments.subjects import refuse_unreachable
from workforce.audit import record
from workforce.crypto.fields import open_sealed, seal
from workforce.database import verb
from workforce.errors import FieldError, Forbidden, Malformed, Missing, Refusal, TooLarge
from workforce.rules.filetypes import ending_fits, recognise
from workforce.settings import settings

PLACE = "attachment.content"
EACH_SUBJECT_MAX = 30


class TypeNotAccepted(Malformed):
    """The content decides, not the name."""

    def __init__(self) -> None:
        super().__init__(
            FieldError(
                "/file", "只接受 PDF、JPG、PNG、Word（.docx）和 Excel（.xlsx），不含宏和脚本"
            )
        )


class TooManyAttachments(Refusal):
    code = "attachments.too_many"
    message = "一条记录最多 {most} 个附件，请先移除不用的"


@verb
async def attach(
    actor: Actor, *, kind: str, subject_id: int, name: str, content: bytes
) -> Attachment:
    """添加附件。照片中的拍摄地点等信息会去除；同一文件重复添加，只存一份。"""
    await refuse_unreachable(actor, kind, subject_id, writing=True)
    if len(content) > settings().max_attachment_bytes:
        raise TooLarge()
    found = recognise(content)
    if found is None or not ending_fits(name, found.media_type):
        raise TypeNotAccepted()
    digest = hashlib.sha256(found.content).hexdigest()
    present = Attachment.filter(kind=kind, subject_id=subject_id, removed_at__isnull=True)
    same = await present.filter(sha256=digest).first()
    if same is not None:
        return same
    if await present.count() >= EACH_SUBJECT_MAX:
        raise TooManyAttachments(most=EACH_SUBJECT_MAX)
    made = await Attachment.create(
        kind=kind,
        subject_id=subject_id,
        name=name,
        media_type=found.media_type,
        size=len(found.content),
        sha256=digest,
        content=seal(found.content, PLACE),
        uploaded_by_id=actor.user_id,
        uploaded_by_name=actor.name,
    )
    await record(actor, "attachments.attachment.added", made, after=_shown(made))
    return made


async def listed(actor: Actor, *, kind: str, subject_id: int) -> list[Attachment]:
    """Those that were not removed, newest first, without their content."""
    await refuse_unreachable(actor, kind, subject_id, writing=False)
    rows = Attachment.filter(kind=kind, subject_id=subject_id, removed_at__isnull=True)
    return await rows.order_by("-id").only(
        "id", "kind", "subject_id", "name", "media_type", "size", "sha256",
        "uploaded_by_name", "uploaded_at",
    )  # fmt: skip


@verb
async def opened(actor: Actor, attachment_id: int) -> tuple[Attachment, bytes]:
    """打开附件。每次打开都留下记录。"""
    found = await _reachable(actor, attachment_id, writing=False)
    assert found.content is not None
    await record(actor, "attachments.attachment.opened", found, after=_shown(found))
    return found, open_sealed(found.content, PLACE)


@verb
async def remove(actor: Actor, attachment_id: int, *, reason: str) -> None:
    """移除附件：内容销毁，名称和去向留在历史里。"""
    found = await _reachable(actor, attachment_id, writing=True)
    found.content, found.removed_at, found.removed_reason = None, clock.now(), reason
    await found.save(update_fields=["content", "removed_at", "removed_reason"])
    await record(
        actor, "attachments.attachment.removed", found, before=_shown(found), reason=reason
    )


async def _reachable(actor: Actor, attachment_id: int, *, writing: bool) -> Attachment:
    """Who may not see the record does not learn that it carries a file."""
    found = await Attachment.get_or_none(id=attachment_id, removed_at__isnull=True)
    if found is None:
        raise Missing()
    try:
        await refuse_unreachable(actor, found.kind, found.subject_id, writing=False)
    except Forbidden:
        raise Missing() from None
    if writing:
        await refuse_unreachable(actor, found.kind, found.subject_id, writing=True)
    return found


def _shown(attachment: Attachment) -> dict[str, object]:
    return {
        "name": attachment.name,
        "of": f"{attachment.kind}:{attachment.subject_id}",
        "size": attachment.size,
        "sha256": attachment.sha256,
    }
