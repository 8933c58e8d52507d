"""The district of the subsidies, and somebody of it who signed in for himself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from tests.asking import Asker, new_client
from tests.factories import make_user
from tests.subsidies.conftest import district, month
from workforce.actor import Actor
from workforce.identity.authentication import actor_for
from workforce.identity.models import Organisation, User
from workforce.people.models import Person
from workforce.vocabulary import Role

__all__ = ["district", "month"]
SignedIn = Callable[[Person, Organisation], Awaitable[Actor]]


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def signed_in(person: Person, place: Organisation, role: Role = Role.CARE_WORKER) -> Actor:
    """The person with a login of their own."""
    user = await make_user(place, role)
    await User.filter(id=user.id).update(person_id=person.id)
    return await actor_for(await User.get(id=user.id))
