"""A volunteer team in the street: two organisers, three volunteers, one morning of visits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.asking import Asker, new_client
from tests.factories import (
    Cast,
    actor_of,
    id_number,
    make_actor,
    make_organisation,
    make_person,
    make_user,
)
from workforce import clock
from workforce.actor import Actor
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.service_words import CareService
from workforce.vocabulary import OrganisationKind, Role
from workforce.volunteering import activities, codes, presence, signups
from workforce.volunteering.models import Activity, ServiceRecord, Shift, Volunteer

# 2026-11-02 is a Monday; the shift is from nine to half past eleven in Shanghai.
NINE = datetime(2026, 11, 2, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Helper:
    """A volunteer with the person and the login."""

    actor: Actor
    person: Person
    volunteer: Volunteer


@dataclass
class Team:
    cast: Cast
    body: Organisation
    organiser: Actor
    second: Actor
    elsewhere: Actor
    anna: Helper
    bao: Helper
    chen: Helper
    activity: Activity
    shift: Shift


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    with clock.fixed(moment):
        yield


@pytest.fixture
async def team(cast: Cast) -> Team:
    body = await make_organisation(OrganisationKind.VOLUNTEER_BODY, "云岗邻里互助队", cast.street)
    other = await make_organisation(OrganisationKind.VOLUNTEER_BODY, "海淀志愿队", cast.neighbour)
    organiser = await make_actor(Role.VOLUNTEER_ORGANISER, body)
    with at(NINE - 24 * HOUR):
        activity = await activities.add_activity(
            organiser, organisation_id=body.id, title="上门探访独居老人",
            service=CareService.VISIT, place="云岗街道南里社区", leader_name="朱琳",
        )  # fmt: skip
        shift = await activities.add_shift(
            organiser, activity.id, starts_at=NINE, ends_at=NINE + 150 * MINUTE, capacity=2
        )
    return Team(
        cast, body, organiser, await make_actor(Role.VOLUNTEER_ORGANISER, body),
        await make_actor(Role.VOLUNTEER_ORGANISER, other),
        await make_helper(body, "安桂兰"), await make_helper(body, "鲍建国"),
        await make_helper(body, "陈秀英"), activity, shift,
    )  # fmt: skip


async def make_helper(
    body: Organisation, name: str, *, born: date = date(1960, 5, 6), **more: object
) -> Helper:
    person = await make_person(body, name=name, id_number=id_number(born))
    user = await make_user(body, Role.VOLUNTEER, person_id=person.id)
    volunteer = await Volunteer.create(
        person=person, organisation=body, agreed_on=date(2026, 1, 5), **more
    )
    return Helper(actor_of(user, Role.VOLUNTEER, body), person, volunteer)


async def add_shift(team: Team, starts_at: datetime, minutes: int, capacity: int = 10) -> Shift:
    with at(starts_at - 24 * HOUR):
        return await activities.add_shift(
            team.organiser, team.activity.id, starts_at=starts_at,
            ends_at=starts_at + minutes * MINUTE, capacity=capacity,
        )  # fmt: skip


async def serve(helper: Helper, shift: Shift, starts_at: datetime, minutes: int) -> ServiceRecord:
    """Sign up, check in and check out with the code shown at the place."""
    with at(starts_at):
        await signups.sign_up(helper.actor, shift.id)
        code = codes.current_code(shift.id).code
        await presence.check_in(helper.actor, shift.id, code=code)
    with at(starts_at + minutes * MINUTE):
        token = codes.current_code(shift.id).token
        return await presence.check_out(helper.actor, shift.id, token=token)


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)
