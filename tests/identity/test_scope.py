"""Who sees which rows, on both engines."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import (
    Cast,
    make_actor,
    make_attendance,
    make_employment,
    make_person,
)
from workforce.actor import Actor
from workforce.database import connection
from workforce.employment.models import Attendance, Employment
from workforce.identity.models import Organisation, User
from workforce.identity.scope import reaches, within
from workforce.people.models import Affiliation, Person
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateKind, Role


async def fill(cast: Cast) -> None:
    for employer in (cast.employer, cast.other_employer):
        person = await make_person(employer)
        employment = await make_employment(person, employer)
        await make_attendance(employment, "2026-10")
        await Certificate.create(
            person=person, kind=CertificateKind.SKILL_LEVEL, number=f"Y{employer.id}",
            issued_on=date(2025, 1, 1),
        )  # fmt: skip


MODELS = [Person, Employment, Attendance, Certificate]


@pytest.mark.parametrize("model", MODELS)
async def test_each_role_sees_what_lies_below_it(cast: Cast, model: type):
    await fill(cast)

    assert await within(cast.officer, model.all()).count() == 2
    assert await within(cast.hr, model.all()).count() == 1
    assert await within(cast.outsider, model.all()).count() == 0
    assert await within(Actor.system(), model.all()).count() == 2
    assert await within(Actor(None, "", ""), model.all()).count() == 0


async def test_a_permission_reaches_only_as_far_as_the_role_that_lends_it(cast: Cast):
    await fill(cast)
    reader = await make_actor(Role.STREET_REVIEWER, cast.district)
    writer = await make_actor(Role.EMPLOYER_HR, cast.employer)
    both = Actor(
        reader.user_id, "both", "两个角色", reader.grants + writer.grants,
        reader.permissions | writer.permissions,
    )  # fmt: skip

    assert await within(both, Person.all(), needs="people.read").count() == 2
    assert await within(both, Person.all(), needs="people.write").count() == 1
    assert await within(both, Person.all(), needs="subsidies.approve").count() == 0


@pytest.mark.parametrize("model", [*MODELS, Organisation])
async def test_rows_of_an_import_in_progress_exist_for_nobody(cast: Cast, model: type):
    await fill(cast)
    before = await within(cast.officer, model.all()).count()
    last = await model.all().order_by("-id").first()

    await model.filter(id=last.id).update(pending_batch_id=1)

    assert await within(cast.officer, model.all()).count() == before - 1
    assert not await within(Actor.system(), model.filter(id=last.id)).exists()


async def test_organisations_and_users_follow_the_path(cast: Cast):
    seen = await within(cast.hr, Organisation.all())

    assert [one.id for one in seen] == [cast.employer.id]
    assert {user.organisation_id for user in await within(cast.officer, User.all())} == {
        cast.district.id, cast.employer.id,
    }  # fmt: skip
    assert reaches(cast.officer, cast.employer.path)
    assert not reaches(cast.outsider, cast.employer.path)


async def test_a_path_is_no_prefix_of_a_longer_number(cast: Cast):
    """/1/2/ does not reach /1/22/."""
    twin = await Organisation.create(
        kind=cast.neighbour.kind, name="近似路径", path=cast.district.path[:-1] + "2/"
    )

    assert not await within(cast.officer, Organisation.filter(id=twin.id)).exists()


async def test_a_person_of_two_employers_is_one_row_and_can_be_locked(cast: Cast):
    person = await make_person(cast.employer)
    await Affiliation.create(person=person, organisation=cast.other_employer)

    async with connection()._in_transaction():
        held = await within(cast.officer, Person.all().select_for_update())

    assert [one.id for one in held] == [person.id]
