"""Every route of the product, whoever wrote it: guarded, documented, closed to the neighbour."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.asking import Asker, new_client
from tests.factories import (
    Cast,
    make_attendance,
    make_employment,
    make_person,
    make_user,
)
from workforce import clock
from workforce.actor import Actor
from workforce.app import OPERATIONS, document
from workforce.audit.words import label_of
from workforce.identity.models import RoleGrant
from workforce.ledger.models import Account
from workforce.permissions import ROLE_PERMISSIONS
from workforce.service_words import AccountKind, CareService, TimeSource
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateKind, Role
from workforce.volunteering.models import Activity, ServiceRecord, Shift, Signup, Volunteer
from workforce.web.access import PUBLIC, Operation

PUBLIC_PATHS = {
    "POST /session",
    "POST /session/refresh",
    "POST /session/password-reset",
    "GET /sign-in-options",
    "POST /verifications",
    "GET /verifications/{code}",
    "GET /published-notices",
    "GET /published-notices/{code}",
    "POST /published-notices/{code}/objections",
}
# The second argument of record() and record_many().
ACTION = re.compile(r"record(?:_many)?\(\s*\w+,\s*\"([a-z_]+\.[a-z_]+\.[a-z_]+)\"")
CHINESE = re.compile("[\u4e00-\u9fff]")
GUARDED = [one for one in OPERATIONS if one.needs is not PUBLIC]
PERMITTED = [one for one in GUARDED if one.permissions]
FILE = {"file": ("x.xlsx", b"PK", "application/octet-stream")}
WITH_ID = [one for one in PERMITTED if "{" in one.path]


def name_of(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


def test_the_document_is_valid_openapi():
    assert list(OpenAPIV31SpecValidator(document()).iter_errors()) == []


def test_every_operation_is_in_the_document_with_a_chinese_summary_and_one_name():
    paths = document()["paths"]
    described = {
        f"{method.upper()} {path.removeprefix('/api/v1')}": said
        for path, methods in paths.items()
        for method, said in methods.items()
    }

    assert set(described) == {re.sub(r":\w+}", "}", name_of(one)) for one in OPERATIONS}
    assert len({said["operationId"] for said in described.values()}) == len(OPERATIONS)
    without = [
        name
        for name, said in described.items()
        if not re.search("[\u4e00-\u9fff]", said["summary"])
    ]
    assert without == []


def test_every_operation_that_says_no_says_so_in_the_document():
    for path, methods in document()["paths"].items():
        for method, said in methods.items():
            statuses = set(said["responses"])
            assert "422" in statuses and "503" in statuses, (method, path)
            if "security" in said:
                assert "401" in statuses, (method, path)
            if method == "patch":
                assert {"412", "428"} <= statuses, (method, path)


def test_only_the_way_in_and_the_public_check_are_public():
    assert {name_of(one) for one in OPERATIONS if one.needs is PUBLIC} <= PUBLIC_PATHS


async def test_nobody_gets_anywhere_without_a_token(database: str, ask: Asker):
    answers = {name_of(one): await ask(one.method, filled(one.path, {})) for one in GUARDED}

    assert {name: a.status_code for name, a in answers.items() if a.status_code != 401} == {}
    assert len({answer.text for answer in answers.values()}) == 1


async def test_a_role_without_the_permission_is_refused(cast: Cast, ask: Asker):
    actors = {role: await in_role(cast, role) for role in Role if role is not Role.ELDER}
    wrong = {}
    for one in PERMITTED:
        role = next(r for r in actors if ROLE_PERMISSIONS[r].isdisjoint(one.permissions))
        answer = await ask(one.method, filled(one.path, {}), actors[role])
        if answer.status_code != 403 or answer.json()["code"] != "forbidden":
            wrong[name_of(one)] = (role, answer.status_code)

    assert wrong == {}


async def test_the_neighbour_district_finds_nothing_whatever_its_roles(cast: Cast, ask: Asker):
    """Every permission there is, but next door: nothing of this district can be seen or touched."""
    ids = await fill(cast)
    outsider = await in_every_role(cast)
    wrong = {}
    for one in WITH_ID:
        headers = {"If-Match": '"1"'} if one.names_version else {}
        more = {} if one.body is None else {"files": FILE} if one.upload else {"json": {}}
        answer = await ask(one.method, filled(one.path, ids), outsider, headers=headers, **more)
        # An empty form is refused before the row is looked for; nothing else may come first.
        wanted = {404, 422} if one.body is not None else {404}
        if answer.status_code not in wanted:
            wrong[name_of(one)] = (answer.status_code, answer.text[:200])

    assert wrong == {}


async def test_lists_are_empty_next_door(cast: Cast, ask: Asker):
    await fill(cast)
    outsider = await in_every_role(cast)
    shared = {"/regions", "/roles", "/policies", "/organisations", "/organisations/tree", "/users"}
    wrong = {}
    for one in PERMITTED:
        if one.method != "GET" or "{" in one.path or one.path in shared:
            continue
        answer = await ask("GET", one.path, outsider)
        if answer.status_code == 200 and "丰台" in answer.text:
            wrong[one.path] = answer.text[:300]

    assert wrong == {}


async def test_an_id_too_big_for_any_row_is_not_found(cast: Cast, ask: Asker):
    everything = await in_every_role(cast, cast.district)
    ids = {name: 10**25 for one in WITH_ID for name in re.findall(r"{(\w+):int}", one.path)}
    wrong = {}
    for one in WITH_ID:
        if ":int}" in one.path and one.method == "GET":
            answer = await ask(one.method, filled(one.path, ids), everything)
            if answer.status_code != 404:
                wrong[name_of(one)] = answer.status_code

    assert wrong == {}


def filled(path: str, ids: dict[str, int]) -> str:
    return re.sub(r"{(\w+)(:\w+)?}", lambda found: str(ids.get(found[1], 1)), path)


async def fill(cast: Cast) -> dict[str, int]:
    """One of each record in 丰台, by the name its id has in paths."""
    person = await make_person(cast.employer)
    employment = await make_employment(person, cast.employer)
    attendance = await make_attendance(employment, "2026-10")
    certificate = await Certificate.create(
        person=person, kind=CertificateKind.SKILL_LEVEL, number="Y000012345678901"
    )
    assert cast.officer.user_id is not None
    grant = await RoleGrant.get(user_id=cast.officer.user_id)
    return {
        "person_id": person.id,
        "employment_id": employment.id,
        "attendance_id": attendance.id,
        "certificate_id": certificate.id,
        "organisation_id": cast.employer.id,
        "user_id": cast.officer.user_id,
        "grant_id": grant.id,
        **await fill_service(cast),
    }


async def fill_service(cast: Cast) -> dict[str, int]:
    """A volunteer with an activity, a place in a shift, a record of service, an account."""
    now = clock.now()
    person = await make_person(cast.street)
    volunteer = await Volunteer.create(
        person=person, organisation=cast.street, agreed_on=clock.today()
    )
    activity = await Activity.create(
        organisation=cast.street, district_id=cast.district.id, title="丰台探访",
        service=CareService.VISIT, place="云岗", leader_name="朱琳",
    )  # fmt: skip
    shift = await Shift.create(
        activity=activity, starts_at=now, ends_at=now + timedelta(hours=2), capacity=5
    )
    signup = await Signup.create(shift=shift, volunteer=volunteer)
    record = await ServiceRecord.create(
        volunteer=volunteer, shift=shift, organisation_id=cast.street.id, started_at=now,
        start_source=TimeSource.CODE, served_on=clock.today(), due_on=clock.today(),
    )  # fmt: skip
    account = await Account.create(
        kind=AccountKind.MEMBER, owner_kind="person", owner_id=person.id, balance_minutes=0
    )
    return {
        "volunteer_id": volunteer.id,
        "activity_id": activity.id,
        "shift_id": shift.id,
        "signup_id": signup.id,
        "record_id": record.id,
        "account_id": account.id,
    }


async def in_role(cast: Cast, role: Role) -> Actor:
    user = await make_user(cast.district, role)
    return Actor(user.id, user.login, user.name)


async def in_every_role(cast: Cast, organisation=None) -> Actor:
    """No verb would grant all of these to one person; the worst case for scope."""
    user = await make_user(organisation or cast.neighbour, *Role)
    return Actor(user.id, user.login, user.name)


def test_every_recorded_action_has_a_chinese_name():
    written = {
        found
        for file in (Path(__file__).parent.parent / "workforce").rglob("*.py")
        for found in ACTION.findall(file.read_text())
    }

    assert {action for action in written if label_of(action) == action} == set()
