"""Lists: what every list's query may say, and how a page is answered.

rows = await service.list_people(actor, query.page, ...)        # a Slice, by slice_of
return show_list(rows, [show_person(person) for person in rows.items])
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import Response

from workforce.paging import Page, Slice
from workforce.web.requests import Form
from workforce.web.responses import ListOf, ok

LIMIT_MAX = 200


class ListQuery(Form):
    """A list's own query extends this with its filters."""

    limit: int = Field(50, ge=1, le=LIMIT_MAX, description="每页条数")
    cursor: str | None = Field(None, max_length=200, description="上一页答复中的 next")
    sort: str | None = Field(None, max_length=50, description="排序字段，前加 - 为倒序")

    @property
    def page(self) -> Page:
        return Page(self.limit, self.cursor, self.sort)


def show_list(found: Slice[Any], items: Sequence[BaseModel]) -> Response:
    return ok(ListOf[Any](items=list(items), next=found.next, total=found.total))
