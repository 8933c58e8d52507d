"""What the registers know becomes the facts a policy asks about."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from tests.subsidies.conftest import District
from workforce.audit.models import AuditEvent
from workforce.employment.models import Employment
from workforce.people.models import Person
from workforce.rules.months import Month
from workforce.rules.subsidies.facts import Facts
from workforce.subsidies.reading import subjects

OCTOBER = Month.parse("2026-10")
assert OCTOBER is not None


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def facts_of(cast: Cast, person: Person, month: Month = OCTOBER) -> Facts:
    found = [
        one.facts
        async for chunk in subjects(cast.district.id, month)
        for one in chunk
        if one.facts.person.id == person.id
    ]
    assert len(found) == 1
    return found[0]


async def test_what_the_forms_record_is_what_a_policy_asks(district: District, ask: Asker) -> None:
    cast, person = district.cast, district.paid
    post = await Employment.get(person_id=person.id)
    before = await facts_of(cast, person)

    async def change(path: str, form: dict[str, object]) -> None:
        found = await ask("GET", path, cast.officer)
        headers = {"If-Match": found.headers["etag"]}
        answer = await ask("PATCH", path, cast.officer, json=form, headers=headers)
        assert answer.status_code == 200, answer.text
        assert {name: answer.json()[name] for name in form} == form

    await change(f"/people/{person.id}", {"education": "college"})
    payroll = {"public_staff": True, "health_certificate_ends_on": "2027-03-31"}
    await change(f"/employments/{post.id}", payroll)
    filed = {"filing_number": "备京丰2026001", "area_class": "一类"}
    await change(f"/organisations/{post.employer_id}", filed)

    [was], [now] = before.employments, (facts := await facts_of(cast, person)).employments
    assert (was.public_staff, was.filing_number, was.area_class) == (None, None, None)
    assert before.person.education is None
    assert (now.public_staff, now.filing_number, now.area_class) == (True, "备京丰2026001", "一类")
    assert facts.person.education == "college"
    events = await AuditEvent.filter(action__contains=".changed").order_by("-id").limit(3)
    assert {name for event in events for name in event.after} == {"education", *payroll, *filed}


async def test_an_employer_without_a_class_of_area_has_its_streets(district: District) -> None:
    cast = district.cast
    cast.street.area_class = "二类"
    await cast.street.save(update_fields=["area_class"])

    [post] = (await facts_of(cast, district.paid)).employments

    assert post.area_class == "二类"
