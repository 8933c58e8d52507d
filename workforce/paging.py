"""A page of a list: what was asked for, and what is answered. Knows no database and no request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page:
    """`sort` is a field's name, with a minus for descending; `cursor` is a former `Slice.next`."""

    limit: int = 50
    cursor: str | None = None
    sort: str | None = None


@dataclass(frozen=True, slots=True)
class Slice(Generic[Item]):
    """`total` counts the whole list, `next` is None on the last page."""

    items: Sequence[Item]
    next: str | None
    total: int
