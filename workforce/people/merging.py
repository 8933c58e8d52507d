"""合并重复人员：一条保留，一条关闭并指向保留的那条；名下的事项随之转移，过程可查。

What hangs on a person belongs to domains to the right of this one. Each registers how its things
join (`joins`), and a merge refuses to start unless all that must be there are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import refuse_stale, save_version, verb
from workforce.errors import Missing, Refusal
from workforce.identity.scope import within
from workforce.people.models import Affiliation, Person, PersonMerge
from workforce.people.revealing import checked_reason
from workforce.people.service import PersonMerged

Joining = Callable[[Actor, Person, Person], Awaitable[dict[str, Any]]]

JOININGS: dict[str, Joining] = {}
NEEDED = frozenset({"employment", "certificate"})

# Where the kept record says nothing, it takes what the other one says.
FILLED = {
    "phone": ("phone", "phone_index"),
    "address": ("address",),
    "household_registration": ("household_registration",),
    "bank_account": ("bank_account", "bank_account_index", "bank_name"),
    "wants_training": ("wants_training",),
    "education": ("education",),
    "deceased_on": ("deceased_on",),
    "graduated_on": ("graduated_on",),
    "resident_since": ("resident_since",),
}


class MergedWithItself(Refusal):
    code = "people.merged_with_itself"
    message = "不能把一条记录并入它自己"


class MergeWhileImporting(Refusal):
    code = "people.merge_while_importing"
    message = "其中一条记录有正在导入的内容，请待导入完成后再合并"


def joins(kind: str) -> Callable[[Joining], Joining]:
    """Register how one kind of thing moves from the closed record to the kept one.

    The function runs inside the merge; it moves what it can, refuses what conflicts, and returns
    the ids it moved, as they will be told to whoever asks later.
    """

    def register(joining: Joining) -> Joining:
        JOININGS[kind] = joining
        return joining

    return register


@verb
async def merge(
    actor: Actor, kept_id: int, *, merged_id: int, reason: str, version: int | None = None
) -> Person:
    """把编号 `merged_id` 的记录并入 `kept_id`。重复办理不再改动。"""
    assert JOININGS.keys() >= NEEDED, "what must move with a person is not registered"
    if kept_id == merged_id:
        raise MergedWithItself()
    why = checked_reason(reason)
    kept, merged = await _both(actor, kept_id, merged_id)
    if merged.merged_into_id == kept.id:
        return kept
    for person in (kept, merged):
        if person.merged_into_id is not None:
            raise PersonMerged(kept_id=person.merged_into_id)
    refuse_stale(kept, version)
    moved: dict[str, Any] = {
        kind: await joining(actor, kept, merged) for kind, joining in sorted(JOININGS.items())
    }
    moved["affiliation"] = await _share_affiliations(kept, merged)
    moved["earlier_merges"] = await _point_earlier_merges(kept, merged)
    moved["filled"] = await _close(kept, merged)
    await _explain(actor, kept, merged, moved, why)
    return kept


async def _both(actor: Actor, kept_id: int, merged_id: int) -> tuple[Person, Person]:
    """Both records, held in id order, whichever way they are merged."""
    wanted = Person.filter(id__in=[kept_id, merged_id]).order_by("id").select_for_update()
    found = {person.id: person for person in await within(actor, wanted, needs="people.merge")}
    if len(found) < 2:
        raise Missing()
    return found[kept_id], found[merged_id]


async def _share_affiliations(kept: Person, merged: Person) -> list[int]:
    """Whoever saw the closed record sees the kept one; the closed one stays where it was."""
    known = {own.organisation_id for own in await Affiliation.filter(person_id=kept.id)}
    added = []
    for affiliation in await Affiliation.filter(person_id=merged.id).order_by("id"):
        if affiliation.organisation_id not in known:
            organisation_id = affiliation.organisation_id
            await Affiliation.create(person_id=kept.id, organisation_id=organisation_id)
            added.append(organisation_id)
    return added


async def _point_earlier_merges(kept: Person, merged: Person) -> list[int]:
    """Records closed into the one now closed point at the one that stays: one step, no chains."""
    earlier = await Person.filter(merged_into_id=merged.id).order_by("id")
    for person in earlier:
        await save_version(person, merged_into_id=kept.id)
    return [person.id for person in earlier]


async def _close(kept: Person, merged: Person) -> list[str]:
    """Fill what the kept record lacks, then close the other. The fields filled."""
    gaps = [
        name
        for name, columns in FILLED.items()
        if getattr(kept, columns[0]) in (None, "") and getattr(merged, columns[0]) not in (None, "")
    ]
    columns = [column for name in gaps for column in FILLED[name]]
    await save_version(kept, **{column: getattr(merged, column) for column in columns})
    await save_version(merged, merged_into_id=kept.id)
    return gaps


async def _explain(
    actor: Actor, kept: Person, merged: Person, moved: dict[str, Any], why: str
) -> None:
    await PersonMerge.create(
        kept_id=kept.id,
        merged_id=merged.id,
        moved=moved,
        reason=why,
        merged_by_id=actor.user_id,
        merged_at=clock.now(),
    )
    await record(
        actor,
        "people.person.took_in",
        kept,
        after={"merged_id": merged.id, "merged_name": merged.name, "moved": moved},
        reason=why,
    )
    await record(
        actor,
        "people.person.merged",
        merged,
        before={"merged_into_id": None},
        after={"merged_into_id": kept.id},
        reason=why,
    )
