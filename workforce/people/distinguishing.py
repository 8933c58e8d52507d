"""不是同一人：两条相似的记录经查证属于两个人，不再列为疑似重复。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Missing, Refusal
from workforce.identity.scope import within
from workforce.people.models import Person, PersonDistinction
from workforce.people.revealing import checked_reason


class SameRecord(Refusal):
    code = "people.same_record"
    message = "请选择两条不同的记录"


@verb
async def tell_apart(actor: Actor, person_id: int, *, other_id: int, reason: str) -> None:
    """认定两条记录不是同一人。重复认定不再改动；以后仍可合并。"""
    if person_id == other_id:
        raise SameRecord()
    why = checked_reason(reason)
    a_id, b_id = sorted((person_id, other_id))
    # The lower id first, as a merge holds them, so that two officers cannot wait for each other.
    seen = within(actor, Person.filter(id__in=[a_id, b_id]), needs="people.merge")
    people = await seen.filter(merged_into_id__isnull=True).order_by("id").select_for_update()
    if len(people) != 2:
        raise Missing()
    if await PersonDistinction.filter(a_id=a_id, b_id=b_id).exists():
        return
    await PersonDistinction.create(a_id=a_id, b_id=b_id, reason=why, decided_by_id=actor.user_id)
    for person, other in (people, people[::-1]):
        await record(
            actor, "people.person.told_apart", person, after={"other": other.id}, reason=why
        )


async def told_apart() -> set[tuple[int, int]]:
    """Pairs an officer has decided about, the lower id first."""
    rows = await PersonDistinction.all().values_list("a_id", "b_id")
    return {(int(a_id), int(b_id)) for a_id, b_id in rows}
