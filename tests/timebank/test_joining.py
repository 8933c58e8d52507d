"""Two records found to be one person: saved minutes, service and login stay whole."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.factories import Cast, make_person, make_user
from tests.ledger.books import SYSTEM, give, post, reserve
from workforce.actor import Actor
from workforce.app import OPERATIONS
from workforce.database import verb
from workforce.identity.models import User
from workforce.ledger.models import Account, Lot
from workforce.ledger.verify import verify
from workforce.people.merging import merge
from workforce.people.models import Person
from workforce.service_words import AccountStatus, CareService
from workforce.timebank.crediting import Fact, credit_services, take_back
from workforce.timebank.joining import MergeWhileReserved
from workforce.timebank.models import ServiceCredit
from workforce.volunteering.joining import BothSignIn
from workforce.volunteering.models import Volunteer

assert OPERATIONS, "the composition registers what moves with a person"
NOON = datetime(2026, 11, 2, 4, tzinfo=UTC)


@verb
async def credit(actor: Actor, cause: str, person: Person, minutes: int, day: int = 2) -> None:
    fact = Fact(
        cause, person.id, person.birth_on, CareService.VISIT, minutes, date(2026, 11, day),
        NOON, 1,
    )  # fmt: skip
    await credit_services([fact])


@verb
async def back(actor: Actor, cause: str) -> ServiceCredit | None:
    return await take_back(cause, happened_at=NOON)


async def account(person: Person) -> Account:
    return await Account.get(owner_kind="person", owner_id=person.id)


async def test_an_account_changes_hands_when_only_one_has_one(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await credit(SYSTEM, "record:1", merged, 120)
    volunteer = await Volunteer.create(
        person=merged, organisation=cast.street, agreed_on=date(2026, 1, 1)
    )
    user = await make_user(cast.street, person_id=merged.id)

    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一个人")

    assert (await account(kept)).balance_minutes == 120
    assert (await Volunteer.get(id=volunteer.id)).person_id == kept.id
    assert (await User.get(id=user.id)).person_id == kept.id
    assert await verify() == []


async def test_two_accounts_become_one_and_lots_keep_their_day(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await credit(SYSTEM, "record:1", kept, 60, day=1)
    await credit(SYSTEM, "record:2", merged, 120, day=2)

    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一个人")

    assert (await account(kept)).balance_minutes == 180
    assert (await account(merged)).status is AccountStatus.CLOSED
    left = await Lot.filter(account_id=(await account(kept)).id).order_by("earned_on")
    assert [lot.earned_on.day for lot in left] == [1, 2]
    assert await verify() == []


async def test_what_is_promised_or_signed_in_twice_stops_the_merge(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await credit(SYSTEM, "record:1", kept, 60)
    await credit(SYSTEM, "record:2", merged, 60)
    await reserve(SYSTEM, "request:1", await account(merged), 30)
    with pytest.raises(MergeWhileReserved):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一个人")

    third = await make_person(cast.employer)
    for person in (kept, third):
        await make_user(cast.street, person_id=person.id)
    with pytest.raises(BothSignIn):
        await merge(cast.officer, kept.id, merged_id=third.id, reason="同一个人")
    assert (await account(merged)).status is AccountStatus.OPEN


async def test_a_credit_is_settled_once_and_taken_back_once(cast: Cast) -> None:
    person = await make_person(cast.employer)
    await credit(SYSTEM, "record:1", person, 120)
    await credit(SYSTEM, "record:1", person, 60)
    assert (await account(person)).balance_minutes == 120

    await back(SYSTEM, "record:1")
    await back(SYSTEM, "record:1")
    assert (await account(person)).balance_minutes == 0
    assert await back(SYSTEM, "record:9") is None

    await credit(SYSTEM, "record:2", person, 120)
    assert (await account(person)).balance_minutes == 120, "the day has room again"
    assert await verify() == []


async def test_minutes_given_away_leave_the_credit_as_it_was(cast: Cast) -> None:
    giver, taker = await make_person(cast.employer), await make_person(cast.employer)
    await credit(SYSTEM, "record:1", giver, 120)
    await credit(SYSTEM, "record:2", taker, 60)

    await post(SYSTEM, give(await account(giver), await account(taker), 60, "gift:1"))

    kept = await ServiceCredit.get(cause="record:1")
    assert (kept.served_minutes, kept.credited_minutes) == (120, 120)
