"""A district with a handful of people, one per answer the rules can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from workforce.people.models import Person
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.vocabulary import Post, ServiceType

MONTH = "2026-10"


@dataclass(frozen=True)
class District:
    """Six people: two to pay (one without an account), two to refuse, two left open."""

    cast: Cast
    paid: Person
    blocked: Person
    not_local: Person
    left: Person
    community: Person
    two_posts: Person


def account(which: int) -> dict[str, Any]:
    """Everybody's own, or the checks would hold the money of all who share it."""
    return {"bank_account": f"622202123456789{which:04d}", "bank_name": "北京银行"}


@pytest.fixture
async def district(cast: Cast) -> District:
    paid = await make_person(name="陈可发", **account(0))
    blocked = await make_person(name="白无户")
    not_local = await make_person(
        name="何外地", household_registration="河北省张北县", **account(1)
    )
    left = await make_person(name="李已离", **account(2))
    community = await make_person(name="孙社区", **account(3))
    elsewhere = {"household_registration": "河北省张北县", **account(4)}
    two_posts = await make_person(name="双在岗", **elsewhere)
    for person, employer, more in (
        (paid, cast.employer, {}),
        (blocked, cast.employer, {}),
        (not_local, cast.employer, {"post": Post.MANAGER}),
        (left, cast.employer, {"ended_on": date(2026, 9, 30)}),
        (community, cast.other_employer, {"service_type": ServiceType.COMMUNITY}),
        (two_posts, cast.employer, {}),
        (two_posts, cast.other_employer, {"service_type": ServiceType.INSTITUTION}),
    ):
        employment = await make_employment(person, employer, **more)
        if person is not left:
            await make_attendance(employment, MONTH)
    return District(cast, paid, blocked, not_local, left, community, two_posts)


@pytest.fixture
async def month(district: District) -> SubsidyMonth:
    """October 2026, opened and computed by the officer."""
    opened = await open_month(district.cast.officer, named("fengtai"), MONTH)
    await compute(district.cast.officer, opened.id)
    return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")
