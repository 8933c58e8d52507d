"""疑似重复人员的名单，供经办人逐对判断。"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.errors import FieldError, Malformed
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.distinguishing import told_apart
from workforce.people.duplicates import Likeness, Pair, Traits, pairs_among
from workforce.people.models import NameChange, Person

CHUNK = 2000  # so many are opened between two breaths of the event loop
COMPARED = ("id", "name", "id_number", "birth_on", "phone_index", "bank_account_index")


@dataclass(frozen=True, slots=True)
class Suspects:
    a: Person
    b: Person
    why: tuple[Likeness, ...]


async def list_suspects(actor: Actor, page: Page) -> Slice[Suspects]:
    """Pairs among the people this actor may merge, those with most reasons first."""
    alike = await asyncio.to_thread(pairs_among, await _traits(actor))
    decided = await told_apart()
    pairs = [pair for pair in alike if (pair.a_id, pair.b_id) not in decided]
    start = _start(page.cursor)
    end = start + page.limit
    shown = pairs[start:end]
    ids = {person_id for pair in shown for person_id in (pair.a_id, pair.b_id)}
    people = {person.id: person for person in await Person.filter(id__in=list(ids))}
    items = [_suspects(pair, people) for pair in shown]
    return Slice(items, str(end) if end < len(pairs) else None, len(pairs))


def _suspects(pair: Pair, people: dict[int, Person]) -> Suspects:
    return Suspects(people[pair.a_id], people[pair.b_id], pair.why)


async def _traits(actor: Actor) -> list[Traits]:
    """What is compared of everybody, read in chunks so that others are answered meanwhile."""
    seen = within(actor, Person.filter(merged_into_id__isnull=True), needs="people.merge")
    former = await _former_names()
    traits: list[Traits] = []
    last_id = 0
    while chunk := await seen.filter(id__gt=last_id).order_by("id").limit(CHUNK).values(*COMPARED):
        last_id = chunk[-1]["id"]
        for row in chunk:
            names = frozenset({row.pop("name"), *former.get(row["id"], ())})
            traits.append(Traits(person_id=row.pop("id"), names=names, **row))
    return traits


async def _former_names() -> dict[int, set[str]]:
    former: dict[int, set[str]] = {}
    for change in await NameChange.all():
        former.setdefault(change.person_id, set()).add(change.former_name)
    return former


def _start(cursor: str | None) -> int:
    if cursor is None:
        return 0
    if not cursor.isdecimal() or len(cursor) > 9:
        raise Malformed(FieldError("/cursor", "翻页位置无效，请从第一页重新开始"))
    return int(cursor)
