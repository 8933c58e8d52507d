"""Lists in pages, by the last row seen and not by counting rows off.

The cursor names the order and the last row's id, never its values: addresses are logged and kept.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Sequence
from typing import Any, TypeVar

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from workforce.crypto.index import blind_index
from workforce.database.rows import read_all
from workforce.errors import FieldError, Malformed
from workforce.paging import Page, Slice

Row = TypeVar("Row", bound=Model)

LIMIT_MAX = 200
MARK_LENGTH = 16


async def slice_of(
    query: QuerySet[Row], page: Page, *, sorts: tuple[str, ...], default: str
) -> Slice[Row]:
    """One page of the query in the order asked for. The fields of `sorts` are never null."""
    order = page.sort or default
    field = order.removeprefix("-")
    if field not in (*sorts, default.removeprefix("-")):
        raise Malformed(FieldError("/sort", "不能按这个字段排序"))
    total = await query.count()
    rest = query
    if page.cursor:
        rest = query.filter(await _after(query.model, order, _last_id(page.cursor, order)))
    limit = max(1, min(page.limit, LIMIT_MAX))
    sign = "-" if order.startswith("-") else ""
    orders = (order,) if field == "id" else (order, f"{sign}id")
    rows = await rest.order_by(*orders).limit(limit + 1)
    items = rows[:limit]
    more = len(rows) > limit
    return Slice(items, _cursor(order, items[-1].pk) if more else None, total)


async def ids_of(select: str, params: Sequence[Any], page: Page) -> Slice[int]:
    """One page of the ids an SQL text selects (`SELECT x.id AS id FROM …`), the newest first."""
    if page.sort not in (None, "-id"):
        raise Malformed(FieldError("/sort", "不能按这个字段排序"))
    [counted] = await read_all(f"SELECT COUNT(*) AS n FROM ({select}) found", params)
    past, given = "", list(params)
    if page.cursor:
        past = " WHERE found.id < ?"
        given.append(_last_id(page.cursor, "-id"))
    limit = max(1, min(page.limit, LIMIT_MAX))
    rows = await read_all(
        f"SELECT found.id FROM ({select}) found{past} ORDER BY found.id DESC LIMIT ?",
        [*given, limit + 1],
    )
    items = [int(row["id"]) for row in rows[:limit]]
    more = len(rows) > limit
    return Slice(items, _cursor("-id", items[-1]) if more else None, int(counted["n"]))


async def _after(model: type[Model], order: str, last_id: int) -> Q:
    field = order.removeprefix("-")
    compare = "lt" if order.startswith("-") else "gt"
    past: dict[str, Any] = {f"id__{compare}": last_id}
    if field == "id":
        return Q(**past)
    row = await model.filter(id=last_id).first().values(field)
    if row is None:
        raise _bad_cursor()
    value = row[field]
    beyond: dict[str, Any] = {f"{field}__{compare}": value}
    level: dict[str, Any] = {field: value, f"id__{compare}": last_id}
    return Q(**beyond) | Q(**level)


def _cursor(order: str, last_id: int) -> str:
    text = f"{order}:{last_id}:{_mark(order, last_id)}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _last_id(cursor: str, order: str) -> int:
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        of_order, last_id, mark = text.rsplit(":", 2)
        number = int(last_id)
    except (binascii.Error, ValueError):
        raise _bad_cursor() from None
    if of_order != order or not hmac.compare_digest(mark.encode(), _mark(order, number).encode()):
        raise _bad_cursor()
    return number


def _mark(order: str, last_id: int) -> str:
    """Shows that we made the cursor: one made up for a row out of reach would tell, by where the
    page begins, what that row says."""
    return blind_index(f"{order}:{last_id}", "cursor")[:MARK_LENGTH]


def _bad_cursor() -> Malformed:
    return Malformed(FieldError("/cursor", "翻页位置无效，请从第一页重新开始"))
