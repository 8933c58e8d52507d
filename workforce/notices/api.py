"""站内通知的接口：只看自己的。"""

from __future__ import annotations

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from workforce.notices import service
from workforce.notices.models import Notice
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.responses import Answer, ListOf, no_content, ok


class NoticesQuery(ListQuery):
    unread: bool | None = None


class NoticeAnswer(Answer):
    id: int
    title: str
    body: str
    link: str
    created_at: datetime
    read_at: datetime | None


class Unread(Answer):
    count: int


def show(notice: Notice) -> NoticeAnswer:
    return NoticeAnswer(**{name: getattr(notice, name) for name in NoticeAnswer.model_fields})


async def list_notices(request: Request, query: NoticesQuery) -> Response:
    """我的通知"""
    found = await service.listed(actor_of(request), query.page, unread=query.unread)
    return show_list(found, [show(notice) for notice in found.items])


async def count_unread(request: Request) -> Response:
    """未读通知的条数"""
    return ok(Unread(count=await service.unread_count(actor_of(request))))


async def mark_read(request: Request) -> Response:
    """标为已读"""
    await service.mark_read(actor_of(request), request.path_params["notice_id"])
    return no_content()


async def mark_all_read(request: Request) -> Response:
    """全部标为已读"""
    await service.mark_all_read(actor_of(request))
    return no_content()


routes = [
    route("GET", "/notices", list_notices, needs=SIGNED_IN, query=NoticesQuery,
          answer=ListOf[NoticeAnswer]),
    route("GET", "/notices/unread", count_unread, needs=SIGNED_IN, answer=Unread),
    route("POST", "/notices/{notice_id:int}/reading", mark_read, needs=SIGNED_IN),
    route("POST", "/notices/reading", mark_all_read, needs=SIGNED_IN),
]  # fmt: skip
