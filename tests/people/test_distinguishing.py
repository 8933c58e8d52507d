"""Two people who look alike are told apart once, and are not asked about again."""

from __future__ import annotations

import asyncio

import pytest

from tests.factories import Cast, make_person
from workforce.audit.models import AuditEvent
from workforce.employment import joining as employment_joining
from workforce.errors import Malformed, Missing
from workforce.paging import Page
from workforce.people.distinguishing import SameRecord, tell_apart
from workforce.people.merging import merge
from workforce.people.models import Person, PersonDistinction
from workforce.people.suspects import list_suspects
from workforce.training import joining as training_joining

assert employment_joining and training_joining  # imported to register what moves

WHY = "双胞胎，证件号和照片均不同"


async def alike(cast: Cast) -> tuple[Person, Person]:
    one = await make_person(cast.employer, name="王平")
    return one, await make_person(cast.other_employer, name="王平", birth_on=one.birth_on)


async def suspected(cast: Cast) -> int:
    return (await list_suspects(cast.officer, Page())).total


@pytest.mark.parametrize("turned", [False, True])
async def test_told_apart_they_are_no_longer_suspected(cast: Cast, turned: bool) -> None:
    one, other = await alike(cast)
    third = await make_person(cast.employer, name="王平", birth_on=one.birth_on)
    assert await suspected(cast) == 3

    first, second = (other, one) if turned else (one, other)
    await tell_apart(cast.officer, first.id, other_id=second.id, reason=WHY)

    pairs = (await list_suspects(cast.officer, Page())).items
    assert {(pair.a.id, pair.b.id) for pair in pairs} == {
        (one.id, third.id),
        (other.id, third.id),
    }
    events = await AuditEvent.filter(action="people.person.told_apart").values_list(
        "subject_id", "after", "reason"
    )
    assert sorted((who, after["other"], why) for who, after, why in events) == [
        (one.id, other.id, WHY),
        (other.id, one.id, WHY),
    ]


async def test_decided_twice_or_at_once_it_is_kept_once(cast: Cast) -> None:
    one, other = await alike(cast)

    await asyncio.gather(
        *(
            tell_apart(cast.officer, a.id, other_id=b.id, reason=WHY)
            for a, b in ((one, other), (other, one), (one, other))
        )
    )

    assert await PersonDistinction.all().count() == 1


async def test_they_can_still_be_merged_afterwards(cast: Cast) -> None:
    one, other = await alike(cast)
    await tell_apart(cast.officer, one.id, other_id=other.id, reason=WHY)

    await merge(cast.officer, one.id, merged_id=other.id, reason="复核后确认为同一人")

    assert (await Person.get(id=other.id)).merged_into_id == one.id


async def test_what_is_refused(cast: Cast) -> None:
    one, other = await alike(cast)

    with pytest.raises(SameRecord):
        await tell_apart(cast.officer, one.id, other_id=one.id, reason=WHY)
    with pytest.raises(Malformed):
        await tell_apart(cast.officer, one.id, other_id=other.id, reason="  ")
    with pytest.raises(Missing):
        await tell_apart(cast.outsider, one.id, other_id=other.id, reason=WHY)
    with pytest.raises(Missing):
        await tell_apart(cast.officer, one.id, other_id=999_999, reason=WHY)
    await merge(cast.officer, one.id, merged_id=other.id, reason="复核后确认为同一人")
    with pytest.raises(Missing):
        await tell_apart(cast.officer, one.id, other_id=other.id, reason=WHY)
    assert not await PersonDistinction.exists()
