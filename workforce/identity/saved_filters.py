"""常用筛选：每人每页各存各的。"""

from __future__ import annotations

from urllib.parse import parse_qsl

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import SavedFilter

EACH_PAGE_MAX = 20
# Words searched for may be somebody's name or number: they are never kept.
NOT_KEPT = {"query", "cursor"}


class TooManyFilters(Refusal):
    code = "identity.too_many_filters"
    message = "一个页面最多保存 {most} 个常用筛选"


async def listed(actor: Actor, page: str) -> list[SavedFilter]:
    return await SavedFilter.filter(user_id=actor.user_id or 0, page=page).order_by("name")


@verb
async def save(actor: Actor, *, page: str, name: str, query: str) -> SavedFilter:
    """保存筛选；同名的换成新的。"""
    assert actor.user_id is not None
    if NOT_KEPT & {key for key, _ in parse_qsl(query.removeprefix("?"), keep_blank_values=True)}:
        raise Malformed(
            FieldError("/query", "搜索的文字可能是个人信息，不能保存，请只保存筛选条件")
        )
    own = SavedFilter.filter(user_id=actor.user_id, page=page)
    kept = await own.filter(name=name).first()
    if kept is None and await own.count() >= EACH_PAGE_MAX:
        raise TooManyFilters(most=EACH_PAGE_MAX)
    before = None if kept is None else {"query": kept.query}
    if kept is None:
        kept = await SavedFilter.create(user_id=actor.user_id, page=page, name=name, query=query)
    else:
        kept.query = query
        await kept.save(update_fields=["query"])
    after = {"page": page, "name": name, "query": query}
    await record(actor, "identity.filter.saved", kept, before=before, after=after)
    return kept


@verb
async def remove(actor: Actor, filter_id: int) -> None:
    """删除自己的一个常用筛选。"""
    found = await SavedFilter.get_or_none(id=filter_id, user_id=actor.user_id or 0)
    if found is None:
        raise Missing()
    await record(actor, "identity.filter.removed", found, before={"name": found.name})
    await found.delete()
