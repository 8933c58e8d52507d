"""The district of the subsidy tests, with two who draft."""

from __future__ import annotations

import pytest

from tests.factories import Cast, make_actor
from tests.subsidies.conftest import district, month
from workforce.actor import Actor
from workforce.vocabulary import Role

__all__ = ["district", "month"]


@pytest.fixture
async def drafter(cast: Cast) -> Actor:
    return await make_actor(Role.BUSINESS_ADMINISTRATOR, cast.district)
