"""附件的接口。"""

from __future__ import annotations

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from workforce.attachments import service
from workforce.attachments.models import Attachment
from workforce.rules.filetypes import ENDINGS
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.requests import Form, Id, Reason, UploadedFile
from workforce.web.responses import Answer, ListOf, created, file, no_content, ok


class Place(Form):
    """`kind` is the record's kind (person, employment, …), `subject_id` its number."""

    kind: str
    subject_id: Id


class Removal(Form):
    reason: Reason


class AttachmentAnswer(Answer):
    """`size` in bytes; `sha256` of the content as kept."""

    id: int
    kind: str
    subject_id: int
    name: str
    media_type: str
    size: int
    sha256: str
    uploaded_by_name: str
    uploaded_at: datetime


def show(attachment: Attachment) -> AttachmentAnswer:
    return AttachmentAnswer(
        **{name: getattr(attachment, name) for name in AttachmentAnswer.model_fields}
    )


async def list_attachments(request: Request, query: Place) -> Response:
    """一条记录的附件"""
    rows = await service.listed(actor_of(request), kind=query.kind, subject_id=query.subject_id)
    return ok(
        ListOf[AttachmentAnswer](items=[show(row) for row in rows], next=None, total=len(rows))
    )


async def add_attachment(request: Request, form: Place, file: UploadedFile) -> Response:
    """添加附件"""
    made = await service.attach(
        actor_of(request),
        kind=form.kind,
        subject_id=form.subject_id,
        name=file.name,
        content=file.content,
    )
    return created(show(made))


async def open_attachment(request: Request) -> Response:
    """打开附件"""
    attachment_id = request.path_params["attachment_id"]
    found, content = await service.opened(actor_of(request), attachment_id)
    return file(content, found.name, found.media_type)


async def remove_attachment(request: Request, form: Removal) -> Response:
    """移除附件"""
    await service.remove(
        actor_of(request), request.path_params["attachment_id"], reason=form.reason
    )
    return no_content()


ONE = "/attachments/{attachment_id:int}"

routes = [
    route("GET", "/attachments", list_attachments, needs=SIGNED_IN, query=Place,
          answer=ListOf[AttachmentAnswer]),
    route("POST", "/attachments", add_attachment, needs=SIGNED_IN, body=Place, upload=True,
          answer=AttachmentAnswer,
          refusals=(service.TooManyAttachments,)),
    route("GET", f"{ONE}/content", open_attachment, needs=SIGNED_IN,
          file_type=tuple(ENDINGS)),
    route("POST", f"{ONE}/removal", remove_attachment, needs=SIGNED_IN, body=Removal),
]  # fmt: skip
