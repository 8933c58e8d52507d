"""Lists by keyset: a page starts after the last row of the page before, however the rows change.

An endpoint's query model extends `ListQuery` with its filters; `page` takes the scoped queryset:

    found = await page(query, service.visible_people(actor, ...), sorts={"name": "name"})
    return show_list(found, [show_person(person) for person in found.rows])

Only columns that are never null may be sorted by: the two engines put nulls at different ends.
"""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Protocol, Self, TypeVar

from pydantic import BaseModel, Field
from starlette.responses import Response

from workforce.crypto.index import blind_index
from workforce.errors import FieldError, Malformed
from workforce.web.requests import Form
from workforce.web.responses import ListOf, ok

LIMIT_MAX = 200
RowT = TypeVar("RowT")


class ListQuery(Form):
    limit: int = Field(50, ge=1, le=LIMIT_MAX, description="每页条数")
    cursor: str | None = Field(None, max_length=500, description="上一页答复中的 next")
    sort: str | None = Field(None, max_length=50, description="排序字段，前加 - 为倒序")


class Rows(Protocol):
    """As much of a Tortoise queryset as a page needs."""

    def filter(self, **conditions: Any) -> Self: ...

    def order_by(self, *columns: str) -> Self: ...

    def limit(self, limit: int) -> Self: ...

    def count(self) -> Awaitable[int]: ...

    def __await__(self) -> Any: ...


@dataclass(frozen=True)
class Page(Generic[RowT]):
    rows: list[RowT]
    next: str | None
    total: int


@dataclass(frozen=True)
class Order:
    """The column sorted by and the direction; `id` breaks ties in the same direction."""

    name: str
    column: str
    descending: bool

    @property
    def columns(self) -> tuple[str, ...]:
        sign = "-" if self.descending else ""
        return (f"{sign}id",) if self.column == "id" else (f"{sign}{self.column}", f"{sign}id")

    @property
    def beyond(self) -> str:
        return "lt" if self.descending else "gt"


async def page(
    query: ListQuery, rows: Any, *, sorts: Mapping[str, str], default: str = "id"
) -> Page[Any]:
    """One page of a queryset. `sorts`: what `sort` may say → the column (`employer__name` needs
    select_related); `default` is in the form of `sort`, `-id` for the newest first."""
    order = order_of(query, sorts, default)
    total = await rows.count()
    wanted = query.limit + 1
    ordered = rows.order_by(*order.columns).limit(wanted)
    after = position_of(query, order)
    if after is None:
        found = list(await ordered)
    elif order.column == "id":
        found = list(await ordered.filter(**{f"id__{order.beyond}": after[1]}))
    else:
        value, row_id = after
        ties = ordered.filter(**{order.column: value, f"id__{order.beyond}": row_id})
        found = list(await ties)
        if len(found) < wanted:
            rest = ordered.filter(**{f"{order.column}__{order.beyond}": value})
            found += list(await rest.limit(wanted - len(found)))
    shown = found[: query.limit]
    more = len(found) > query.limit
    return Page(shown, _cursor(order, shown[-1]) if more else None, total)


async def page_of(
    query: ListQuery,
    fetch: Callable[[tuple[Any, int] | None, int, Order], Awaitable[tuple[Sequence[Any], int]]],
    *, sorts: Mapping[str, str], default: str = "id",
) -> Page[Any]:  # fmt: skip
    """The same for rows fetched by SQL: `fetch(after, limit, order)` answers rows and the total."""
    order = order_of(query, sorts, default)
    found, total = await fetch(position_of(query, order), query.limit + 1, order)
    shown = list(found[: query.limit])
    more = len(found) > query.limit
    return Page(shown, _cursor(order, shown[-1]) if more else None, total)


def show_list(found: Page[Any], items: Sequence[BaseModel]) -> Response:
    return ok(ListOf[Any](items=list(items), next=found.next, total=found.total))


def order_of(query: ListQuery, sorts: Mapping[str, str], default: str) -> Order:
    said = query.sort or default
    name = said.removeprefix("-")
    column = {"id": "id", **sorts}.get(name)
    if column is None:
        choices = "、".join(["id", *sorts])
        raise Malformed(FieldError("/sort", f"只能按 {choices} 排序，前加 - 为倒序"))
    return Order(name, column, said.startswith("-"))


def position_of(query: ListQuery, order: Order) -> tuple[Any, int] | None:
    """The sort value and id of the last row of the page before."""
    if query.cursor is None:
        return None
    text, _, mark = query.cursor.rpartition(".")
    if not hmac.compare_digest(mark.encode(), _mark(text, order).encode()):
        raise Malformed(FieldError("/cursor", "翻页位置无效，请从第一页重新查询"))
    kind, value, row_id = json.loads(base64.urlsafe_b64decode(text + "=="))
    return _READ[kind](value), row_id


def _mark(text: str, order: Order) -> str:
    """A cursor is good only as we gave it and for the order it was given for."""
    return blind_index(f"{order.name} {order.beyond} {text}", "cursor")[:20]


_READ: dict[str, Callable[[str], Any]] = {
    "str": str,
    "int": int,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
}


def _cursor(order: Order, row: Any) -> str:
    value: Any = row
    for part in order.column.split("__"):
        value = value[part] if isinstance(value, Mapping) else getattr(value, part)
    row_id = row["id"] if isinstance(row, Mapping) else row.id
    kind = next(k for k in (datetime, date, int, str) if isinstance(value, k)).__name__
    text = value.isoformat() if isinstance(value, date) else str(value)
    written = json.dumps([kind, text, row_id], ensure_ascii=False).encode()
    opaque = base64.urlsafe_b64encode(written).decode().rstrip("=")
    return f"{opaque}.{_mark(opaque, order)}"
