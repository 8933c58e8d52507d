"""志愿者：a person as a volunteer, and the way in for somebody without e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Subquery

from workforce import clock
from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.database import read_all, refuse_stale, save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation, User
from workforce.identity.persons import (
    NoPersonBehindLogin,
    personal_sign_in,
    require_own_person_id,
)
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.facts import PersonFacts
from workforce.people.models import Affiliation, Person
from workforce.people.service import add_person, person_within
from workforce.rules.crediting import years_between
from workforce.vocabulary import Role
from workforce.volunteering.models import Volunteer

ADULT_YEARS = 18


class AlreadyVolunteer(Refusal):
    code = "volunteering.already_volunteer"
    message = "该人员已是志愿者（编号 {volunteer_id}）"


class NotAVolunteer(Refusal):
    code = "volunteering.not_a_volunteer"
    message = "您还没有登记为志愿者，请联系志愿组织"


class GuardianNeeded(Refusal):
    code = "volunteering.guardian_needed"
    message = "未满 18 周岁的志愿者须有监护人同意（志愿服务条例）"


@dataclass(frozen=True, slots=True)
class Wanted:
    query: str | None = None
    organisation_id: int | None = None
    person_id: int | None = None
    active: bool | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """What an organiser hands over: the code is shown once."""

    login: str
    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Totals:
    """Served time is a fact and never goes down by giving saved time away."""

    served_minutes: int
    confirmed_records: int
    pending_records: int


@verb
async def add_volunteer(
    actor: Actor,
    /,
    *,
    organisation_id: int,
    agreed_on: date,
    person_id: int | None = None,
    facts: PersonFacts | None = None,
    **profile: Any,
) -> Volunteer:
    """登记志愿者：已登记的人员凭编号，其他人连同本人信息一起登记。"""
    organisation = await within(
        actor, Organisation.filter(id=organisation_id, active=True), needs="volunteering.organise"
    ).first()
    if organisation is None:
        raise Malformed(FieldError("/organisation_id", "没有这个组织，或不在您的管理范围内"))
    if (person_id is None) == (facts is None):
        raise Malformed(FieldError("/person_id", "请给出已登记人员的编号，或本人的姓名和身份证号"))
    if agreed_on > clock.today():
        raise Malformed(FieldError("/agreed_on", "同意日期不能晚于今天"))
    if facts is not None:
        person = await add_person(actor, facts, organisation_id=organisation.id)
    else:
        assert person_id is not None
        person = await person_within(actor, person_id)
    known = await Volunteer.get_or_none(person_id=person.id)
    if known is not None:
        raise AlreadyVolunteer(volunteer_id=known.id)
    refuse_minor_alone(person, profile.get("guardian_agreed_on"), clock.today())
    await Affiliation.get_or_create(person_id=person.id, organisation_id=organisation.id)
    volunteer = await Volunteer.create(
        person=person, organisation=organisation, agreed_on=agreed_on, **profile
    )
    await record(
        actor, "volunteering.volunteer.added", volunteer,
        after={"organisation": organisation.name, "agreed_on": agreed_on, **profile},
        organisation_id=organisation.id,
    )  # fmt: skip
    return volunteer


@verb
async def change_volunteer(
    actor: Actor, volunteer_id: int, *, version: int, changes: dict[str, Any]
) -> Volunteer:
    """更改志愿者登记：编号、专长、是否继续服务。"""
    volunteer = await volunteer_within(actor, volunteer_id, needs="volunteering.organise")
    refuse_stale(volunteer, version)
    before, after = changed({name: getattr(volunteer, name) for name in changes}, changes)
    if after:
        await save_version(volunteer, **after)
        await record(actor, "volunteering.volunteer.changed", volunteer, before=before, after=after)
    return volunteer


@verb
async def give_sign_in(actor: Actor, volunteer_id: int) -> SignIn:
    """为志愿者开立或找回登录：登录名和一次性重置码当面交给本人，口令由本人设置。"""
    volunteer = await volunteer_within(actor, volunteer_id, needs="volunteering.organise")
    user, code, expires_at = await personal_sign_in(
        actor,
        person_id=volunteer.person_id,
        name=volunteer.person.name,
        login=f"zy{volunteer.id:06d}",
        organisation_id=volunteer.organisation_id,
        role=Role.VOLUNTEER,
    )
    return SignIn(user.login, code, expires_at)


async def list_volunteers(actor: Actor, wanted: Wanted, page: Page) -> Slice[Volunteer]:
    """志愿者列表，可按姓名、组织、状态查。"""
    rows = within(actor, Volunteer.all(), needs="volunteering.organise")
    given = {"organisation_id": wanted.organisation_id, "person_id": wanted.person_id,
             "active": wanted.active}  # fmt: skip
    rows = rows.filter(**{name: value for name, value in given.items() if value is not None})
    if wanted.query:
        named = Person.filter(name__icontains=wanted.query).values("id")
        rows = rows.filter(person_id__in=Subquery(named))
    rows = rows.select_related("person", "organisation")
    return await slice_of(rows, page, sorts=("id", "created_at"), default="id")


async def volunteer_within(actor: Actor, volunteer_id: int, *, needs: str) -> Volunteer:
    found = within(actor, Volunteer.filter(id=volunteer_id), needs=needs)
    volunteer = await found.select_related("person", "organisation").first()
    if volunteer is None:
        raise Missing()
    return volunteer


async def own_volunteer(actor: Actor) -> Volunteer:
    """The volunteer who signed in."""
    person_id = await require_own_person_id(actor)
    found = Volunteer.filter(person_id=person_id).select_related("person", "organisation")
    volunteer = await found.first()
    if volunteer is None:
        raise NotAVolunteer()
    return volunteer


async def own_volunteer_id(actor: Actor) -> int:
    """The same for looking something up: who is no volunteer finds nothing of his own."""
    try:
        return int((await own_volunteer(actor)).id)
    except (NoPersonBehindLogin, NotAVolunteer):
        raise Missing() from None


async def login_of(volunteer: Volunteer) -> str | None:
    """The login the volunteer signs in with, once one was opened."""
    user = await User.filter(person_id=volunteer.person_id).only("id", "login").first()
    return None if user is None else user.login


async def totals_of(volunteer_id: int) -> Totals:
    """服务时长合计：only what has been confirmed counts."""
    [row] = await read_all(_TOTALS, [volunteer_id])
    return Totals(int(row["served"] or 0), int(row["confirmed"] or 0), int(row["pending"] or 0))


def refuse_minor_alone(person: Person, guardian_agreed_on: date | None, day: date) -> None:
    if years_between(person.birth_on, day) < ADULT_YEARS and guardian_agreed_on is None:
        raise GuardianNeeded()


_TOTALS = """
SELECT SUM(CASE WHEN "state" = 'confirmed' THEN "served_minutes" ELSE 0 END) AS "served",
    SUM(CASE WHEN "state" = 'confirmed' THEN 1 ELSE 0 END) AS "confirmed",
    SUM(CASE WHEN "state" IN ('running', 'submitted') THEN 1 ELSE 0 END) AS "pending"
FROM "service_record" WHERE "volunteer_id" = ?"""
