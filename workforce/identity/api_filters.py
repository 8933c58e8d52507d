"""常用筛选的接口。"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.identity import saved_filters
from workforce.identity.models import SavedFilter
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.requests import Form
from workforce.web.responses import Answer, ListOf, created, no_content, ok

PageName = Annotated[str, Field(pattern=r"^[a-z][a-z-]{0,59}$", description="页面，如 people")]


class FiltersQuery(Form):
    page: PageName


class NewFilter(Form):
    page: PageName
    name: Annotated[str, Field(min_length=1, max_length=40)]
    query: Annotated[str, Field(min_length=1, max_length=1000)]


class FilterAnswer(Answer):
    id: int
    page: str
    name: str
    query: str


def show(saved: SavedFilter) -> FilterAnswer:
    return FilterAnswer(id=saved.id, page=saved.page, name=saved.name, query=saved.query)


async def list_filters(request: Request, query: FiltersQuery) -> Response:
    """我在一个页面的常用筛选"""
    rows = await saved_filters.listed(actor_of(request), query.page)
    return ok(ListOf[FilterAnswer](items=[show(row) for row in rows], next=None, total=len(rows)))


async def save_filter(request: Request, form: NewFilter) -> Response:
    """保存常用筛选"""
    return created(show(await saved_filters.save(actor_of(request), **form.model_dump())))


async def remove_filter(request: Request) -> Response:
    """删除常用筛选"""
    await saved_filters.remove(actor_of(request), request.path_params["filter_id"])
    return no_content()


routes = [
    route("GET", "/saved-filters", list_filters, needs=SIGNED_IN, query=FiltersQuery,
          answer=ListOf[FilterAnswer]),
    route("POST", "/saved-filters", save_filter, needs=SIGNED_IN, body=NewFilter,
          answer=FilterAnswer, refusals=(saved_filters.TooManyFilters,)),
    route("DELETE", "/saved-filters/{filter_id:int}", remove_filter, needs=SIGNED_IN),
]  # fmt: skip
