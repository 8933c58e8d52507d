"""Two districts with three places, told apart by a word in every name, and the people who ask.

`own` is where the roles under test are held, `same` another place of that district, `other` one of
the next district, `nowhere` a place whose ids belong to no row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.factories import make_organisation, make_person, make_user
from workforce import clock
from workforce.actor import Actor
from workforce.crypto.passwords import hash_password
from workforce.identity.models import Organisation, Region, User
from workforce.people.models import Affiliation, Person
from workforce.vocabulary import OrganisationKind, RegionLevel, Role
from workforce.volunteering.models import Volunteer

NOWHERE_ID = 2_000_000_000
PASSWORD = "correct horse 42"
AT_DISTRICT = (
    Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR,
    Role.BUSINESS_ADMINISTRATOR, Role.DISTRICT_OFFICER, Role.DISTRICT_APPROVER,
    Role.DISTRICT_FINANCE, Role.STREET_REVIEWER,
)  # fmt: skip


@dataclass(frozen=True)
class Side:
    """One place: what its names carry, its bodies, and a colleague who works there."""

    word: str
    district: Organisation
    street: Organisation
    employer: Organisation
    school: Organisation
    team: Organisation
    colleague: User | None = None

    def at(self, role: Role) -> Organisation:
        """Where a role is held in this place."""
        if role in AT_DISTRICT:
            return self.district
        bodies = {
            Role.EMPLOYER_HR: self.employer, Role.TRAINER: self.school,
            Role.VOLUNTEER_ORGANISER: self.team, Role.VOLUNTEER: self.team,
        }  # fmt: skip
        return bodies.get(role, self.street)

    @property
    def is_nowhere(self) -> bool:
        return self.street.id == NOWHERE_ID


@dataclass
class Stage:
    own: Side
    same: Side
    other: Side
    nowhere: Side
    actors: dict[Role, Actor]
    volunteer: Volunteer
    kept: dict[Any, Any] = field(default_factory=dict)
    serial: int = 0

    @property
    def sides(self) -> dict[str, Side]:
        return {"own": self.own, "same": self.same, "other": self.other, "none": self.nowhere}

    def next(self) -> int:
        self.serial += 1
        return self.serial


async def make_stage() -> Stage:
    city = await make_organisation(OrganisationKind.CITY, "北京市", None, region_code="110000")
    here, there = [
        await make_organisation(OrganisationKind.DISTRICT, name, city, region_code=code)
        for name, code in (("丰台区", "110106"), ("海淀区", "110108"))
    ]
    await make_regions()
    own = await make_side("甲处", here)
    volunteer = await make_volunteer(own)
    actors = {role: await make_actor(own, role) for role in Role}
    await User.filter(id=actors[Role.VOLUNTEER].user_id).update(person_id=volunteer.person_id)
    worker = await person_of(own)
    await User.filter(id=actors[Role.CARE_WORKER].user_id).update(person_id=worker.id)
    return Stage(
        own, await make_side("乙处", here), await make_side("丙处", there), nowhere(here),
        actors, volunteer,
    )  # fmt: skip


async def make_side(word: str, district: Organisation) -> Side:
    street = await make_organisation(OrganisationKind.STREET, f"{word}街道", district)
    employer, school, team = [
        await make_organisation(kind, f"{word}{name}", street)
        for kind, name in (
            (OrganisationKind.EMPLOYER, "养老院"),
            (OrganisationKind.TRAINING_BODY, "培训学校"),
            (OrganisationKind.VOLUNTEER_BODY, "志愿队"),
        )
    ]
    colleague = await make_user(street, Role.STREET_REVIEWER)
    await User.filter(id=colleague.id).update(name=f"{word}同事")
    return Side(word, district, street, employer, school, team, colleague)


def nowhere(district: Organisation) -> Side:
    bodies = [Organisation(id=NOWHERE_ID, name="没有的") for _ in range(5)]
    return Side("没有的", *bodies)


async def make_regions() -> None:
    for code, name, level in (
        ("110000", "北京市", RegionLevel.PROVINCE), ("110106", "丰台区", RegionLevel.COUNTY),
        ("130000", "河北省", RegionLevel.PROVINCE), ("130700", "张家口市", RegionLevel.PREFECTURE),
        ("130722", "张北县", RegionLevel.COUNTY),
    ):  # fmt: skip
        await Region.create(code=code, name=name, level=level)


async def make_volunteer(side: Side) -> Volunteer:
    person = await make_person(side.team, name=f"{side.word}志愿者")
    return await Volunteer.create(person=person, organisation=side.team, agreed_on=clock.today())


async def make_actor(side: Side, role: Role, **more: Any) -> Actor:
    user = await make_user(side.at(role), role, password_hash=await known_hash(), **more)
    return Actor(user.id, user.login, user.name)


async def known_hash() -> str:
    """Of PASSWORD; hashing is slow on purpose, so once for all."""
    if not _hashes:
        _hashes.append(await hash_password(PASSWORD))
    return _hashes[0]


_hashes: list[str] = []


async def person_of(side: Side, **more: Any) -> Person:
    """Somebody every body of the place knows."""
    person = await make_person(side.employer, **{"name": f"{side.word}人员", **more})
    for body in (side.school, side.team):
        await Affiliation.create(person=person, organisation=body)
    return person
