"""A care worker's login: given by who employs them, used by nobody else."""

from __future__ import annotations

from datetime import date

from tests.asking import Asker
from tests.factories import make_employment, make_person
from tests.subsidies.conftest import District
from workforce.audit.models import AuditEvent
from workforce.identity.authentication import actor_for
from workforce.identity.models import RoleGrant, User
from workforce.vocabulary import Role
from workforce.volunteering.volunteers import add_volunteer, give_sign_in


async def test_a_login_given_by_hr_opens_the_own_months_and_nothing_else(
    district: District, ask: Asker
) -> None:
    given = await ask("POST", f"/people/{district.paid.id}/sign-in", district.cast.hr)
    assert given.status_code == 201, given.text
    assert given.headers["cache-control"] == "no-store"
    told = given.json()
    reset = await ask(
        "POST", "/session/password-reset",
        json={"login": told["login"], "code": told["code"], "new_password": "correct horse 42"},
    )  # fmt: skip
    assert reset.status_code == 204, reset.text

    user = await User.get(login=told["login"])
    actor = await actor_for(user)
    assert actor.permissions == {"subsidies.own"}
    assert (await ask("GET", "/my-subsidies", actor)).status_code == 200
    assert (await ask("GET", f"/people/{district.paid.id}", actor)).status_code == 403
    assert await AuditEvent.filter(kind="user_account", subject_id=user.id).exists()


async def test_asked_again_it_is_the_same_login_with_another_code(
    district: District, ask: Asker
) -> None:
    path = f"/people/{district.paid.id}/sign-in"
    first = (await ask("POST", path, district.cast.hr)).json()
    second = (await ask("POST", path, district.cast.hr)).json()

    assert first["login"] == second["login"] and first["code"] != second["code"]
    assert await User.filter(person_id=district.paid.id).count() == 1


async def test_who_left_gets_a_login_from_the_district_only(district: District, ask: Asker) -> None:
    path = f"/people/{district.left.id}/sign-in"

    by_hr = await ask("POST", path, district.cast.hr)
    by_officer = await ask("POST", path, district.cast.officer)

    assert by_hr.json()["code"] in ("beneficiaries.no_post", "missing")
    assert by_officer.status_code == 201


async def test_somebody_without_a_post_gets_none(district: District, ask: Asker) -> None:
    person = await make_person(district.cast.employer)

    refused = await ask("POST", f"/people/{person.id}/sign-in", district.cast.hr)

    assert (refused.status_code, refused.json()["code"]) == (409, "beneficiaries.no_post")


async def test_the_neighbour_district_finds_nobody(district: District, ask: Asker) -> None:
    answer = await ask("POST", f"/people/{district.paid.id}/sign-in", district.cast.outsider)

    assert answer.status_code == 404


async def test_hr_hands_out_no_code_for_a_volunteer_s_login(district: District, ask: Asker) -> None:
    cast = district.cast
    person = await make_person(cast.employer)
    await make_employment(person, cast.employer)
    volunteer = await add_volunteer(
        cast.officer, organisation_id=cast.street.id, agreed_on=date(2026, 1, 5),
        person_id=person.id,
    )  # fmt: skip
    await give_sign_in(cast.officer, volunteer.id)

    refused = await ask("POST", f"/people/{person.id}/sign-in", cast.hr)

    assert refused.json()["code"] == "beneficiaries.signs_in_otherwise"


async def test_a_care_worker_who_becomes_a_volunteer_keeps_one_login_and_may_both(
    district: District, ask: Asker
) -> None:
    cast = district.cast
    person = await make_person(cast.employer)
    await make_employment(person, cast.employer)
    first = (await ask("POST", f"/people/{person.id}/sign-in", cast.hr)).json()
    volunteer = await add_volunteer(
        cast.officer, organisation_id=cast.street.id, agreed_on=date(2026, 1, 5),
        person_id=person.id,
    )  # fmt: skip

    second = await give_sign_in(cast.officer, volunteer.id)

    user = await User.get(person_id=person.id)
    roles = set(await RoleGrant.filter(user_id=user.id).values_list("role", flat=True))
    assert second.login == first["login"] == user.login
    assert roles == {Role.CARE_WORKER, Role.VOLUNTEER}
