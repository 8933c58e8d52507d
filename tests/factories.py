"""The cast of the tests, and the shortest way to each thing they need. All people are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from workforce.actor import Actor, Grant
from workforce.crypto.index import blind_index
from workforce.employment.models import Attendance, Employment
from workforce.identity.models import Organisation, RoleGrant, User
from workforce.people.models import Affiliation, Person
from workforce.permissions import ROLE_PERMISSIONS
from workforce.vocabulary import (
    ContractKind,
    OrganisationKind,
    Post,
    Role,
    ServiceType,
    Sex,
)

_serial = count(1)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class Cast:
    """Who is there in every test. `outsider` does the officer's job in the next district,
    `checker` is the officer who reviews what the other two made."""

    city: Organisation
    district: Organisation
    street: Organisation
    employer: Organisation
    other_employer: Organisation
    neighbour: Organisation
    officer: Actor
    second_officer: Actor
    reviewer: Actor
    approver: Actor
    finance: Actor
    hr: Actor
    auditor: Actor
    system_administrator: Actor
    security_administrator: Actor
    outsider: Actor
    checker: Actor


async def make_cast() -> Cast:
    city = await make_organisation(OrganisationKind.CITY, "北京市", None, region_code="110000")
    district = await make_organisation(
        OrganisationKind.DISTRICT, "丰台区", city, region_code="110106"
    )
    neighbour = await make_organisation(
        OrganisationKind.DISTRICT, "海淀区", city, region_code="110108"
    )
    street = await make_organisation(OrganisationKind.STREET, "云岗街道", district)
    employer = await make_organisation(OrganisationKind.EMPLOYER, "康和养老院（云岗街道）", street)
    other = await make_organisation(OrganisationKind.EMPLOYER, "福泽养老服务驿站", street)
    return Cast(
        city=city,
        district=district,
        street=street,
        employer=employer,
        other_employer=other,
        neighbour=neighbour,
        officer=await make_actor(Role.DISTRICT_OFFICER, district),
        second_officer=await make_actor(Role.DISTRICT_OFFICER, district),
        reviewer=await make_actor(Role.STREET_REVIEWER, district),
        approver=await make_actor(Role.DISTRICT_APPROVER, district),
        finance=await make_actor(Role.DISTRICT_FINANCE, district),
        hr=await make_actor(Role.EMPLOYER_HR, employer),
        auditor=await make_actor(Role.AUDITOR, district),
        system_administrator=await make_actor(Role.SYSTEM_ADMINISTRATOR, district),
        security_administrator=await make_actor(Role.SECURITY_ADMINISTRATOR, district),
        outsider=await make_actor(Role.DISTRICT_OFFICER, neighbour),
        checker=await make_actor(Role.DISTRICT_OFFICER, district),
    )


async def make_organisation(
    kind: OrganisationKind, name: str, parent: Organisation | None, **more: Any
) -> Organisation:
    made = await Organisation.create(kind=kind, name=name, parent=parent, **more)
    made.path = f"{parent.path if parent else '/'}{made.id}/"
    is_district = kind is OrganisationKind.DISTRICT
    made.district_id = made.id if is_district else parent.district_id if parent else None
    await made.save(update_fields=["path", "district_id"])
    return made


async def make_user(
    organisation: Organisation, *roles: Role, login: str = "", password_hash: str = "!", **more: Any
) -> User:
    login = login or f"user{next(_serial)}"
    user = await User.create(
        login=login,
        name=f"用户{login}",
        password_hash=password_hash,
        organisation=organisation,
        **more,
    )
    for role in roles:
        await RoleGrant.create(user=user, role=role, organisation=organisation)
    return user


async def make_actor(role: Role, organisation: Organisation) -> Actor:
    return actor_of(await make_user(organisation, role), role, organisation)


def actor_of(user: User, role: Role, organisation: Organisation) -> Actor:
    grant = Grant(role, organisation.id, organisation.path, organisation.district_id)
    return Actor(
        user_id=user.id,
        login=user.login,
        name=user.name,
        grants=(grant,),
        permissions=ROLE_PERMISSIONS[role],
    )


def id_number(
    birth_on: date = date(1980, 5, 6), *, serial: int | None = None, area: str = ""
) -> str:
    """A number with a right check digit in an area that is not assigned."""
    serial = next(_serial) if serial is None else serial
    body = f"{area or '99' + str(1000 + serial // 1000 % 9000)}{birth_on:%Y%m%d}{serial % 1000:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
    return body + "10X98765432"[total % 11]


async def make_person(organisation: Organisation | None = None, **more: Any) -> Person:
    """A person, seen by `organisation` when one is given; plain values are sealed on the way."""
    number = more.pop("id_number", None) or id_number(more.get("birth_on", date(1980, 5, 6)))
    for field in ("phone", "bank_account"):
        if more.get(field):
            more[f"{field}_index"] = blind_index(more[field], f"person.{field}")
    person = await Person.create(
        **{
            "name": f"测试{next(_serial)}",
            "birth_on": date(int(number[6:10]), int(number[10:12]), int(number[12:14])),
            "sex": Sex.MALE if int(number[16]) % 2 else Sex.FEMALE,
            "household_registration": "北京市丰台区",
            **more,
        },
        id_number=number,
        id_number_index=blind_index(number, "person.id_number"),
    )
    if organisation is not None:
        await Affiliation.create(person=person, organisation=organisation)
    return person


async def make_employment(person: Person, employer: Organisation, **more: Any) -> Employment:
    made = await Employment.create(
        **{
            "person": person,
            "employer": employer,
            "post": Post.CAREGIVER,
            "service_type": ServiceType.HOME,
            "contract_kind": ContractKind.LABOUR,
            "started_on": date(2024, 1, 1),
            **more,
        }
    )
    await Affiliation.get_or_create(person_id=person.id, organisation_id=employer.id)
    return made


async def make_attendance(employment: Employment, month: str, **more: Any) -> Attendance:
    values: dict[str, Any] = {"days_due": 22, "days_present": 22, **more}
    return await Attendance.create(employment=employment, month=month, **values)
