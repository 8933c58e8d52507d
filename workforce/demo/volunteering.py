"""演示区的志愿服务：three activities, ten invented volunteers, some hours and an account with them.

Everything is done by the product's own verbs, on the days it would have happened; safe to repeat.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.demo import district
from workforce.identity.authentication import actor_for
from workforce.identity.models import Organisation, User
from workforce.people.facts import PersonFacts
from workforce.rules.idnumbers import with_check_digit
from workforce.service_words import CareService
from workforce.volunteering import activities, codes, confirming, presence, signups
from workforce.volunteering.models import Activity, ServiceRecord, Shift, Volunteer
from workforce.volunteering.volunteers import add_volunteer

ORGANISER, VOLUNTEER = "zhiguan", "zhiyuan"
NAMES = (
    "秦桂兰", "孔祥福", "曹玉珍", "严志远", "华秀芬", "金宝山", "魏淑琴", "陶建民", "姜丽萍",
    "戚长林",
)  # fmt: skip
ACTIVITIES = (
    ("独居老人上门探访", CareService.VISIT, "云岗街道北里社区", "聊天、代读信件，留意老人身体情况"),
    ("社区食堂助餐", CareService.MEAL, "云岗街道养老服务中心", "为行动不便的老人打饭送餐"),
    ("智能手机小课堂", CareService.COMPANION, "云岗街道文化站", "教老人用手机挂号、付款、视频"),
)
# Days ago, hour of the shift, its minutes, which volunteers came, and whether it is confirmed yet.
PAST = (
    (0, 20, 9, 150, (0, 1, 2, 3), True),
    (1, 15, 10, 120, (0, 4, 5), True),
    (2, 9, 14, 90, (0, 6, 7), True),
    (0, 6, 9, 120, (0, 2, 8), True),
    (1, 2, 10, 120, (0, 3), False),
)
COMING = ((0, 1, 9, 150, 6), (1, 3, 10, 120, 8), (2, 7, 14, 90, 12))
IN_MINUTES = timedelta(minutes=1)


@dataclass(frozen=True)
class VolunteeringDemo:
    activities: int
    volunteers: int
    records: int


async def make_volunteering_demo() -> VolunteeringDemo:
    """装入志愿服务的演示数据；已经装过的不再改动。"""
    body = await Organisation.get(name=district.VOLUNTEER_BODY)
    if not await Activity.filter(organisation_id=body.id).exists():
        await _load(Actor.system(), body)
    return VolunteeringDemo(
        await Activity.filter(organisation_id=body.id).count(),
        await Volunteer.filter(organisation_id=body.id).count(),
        await ServiceRecord.filter(organisation_id=body.id).count(),
    )


@verb
async def _load(actor: Actor, body: Organisation) -> None:
    organiser = await actor_for(await User.get(login=ORGANISER))
    today = clock.today()
    with _days_ago(30):
        volunteers = [
            await add_volunteer(
                actor, organisation_id=body.id, agreed_on=clock.today(),
                facts=_facts(number), number=f"YL2026{number:04d}",
            )
            for number in range(len(NAMES))
        ]  # fmt: skip
    await User.filter(login=VOLUNTEER).update(person_id=volunteers[0].person_id)
    own = await actor_for(await User.get(login=VOLUNTEER))
    made = []
    for title, service, place, description in ACTIVITIES:
        made.append(
            await activities.add_activity(
                organiser, organisation_id=body.id, title=title, service=service, place=place,
                description=description, leader_name="朱琳",
            )
        )  # fmt: skip
    for which, days, hour, minutes, who, is_confirmed in PAST:
        with _days_ago(days + 2):
            day = today - timedelta(days=days)
            shift = await _shift(organiser, made[which], day, hour, minutes, 8)
        records = await _serve(actor, own, shift, [volunteers[number] for number in who])
        if is_confirmed:
            with clock.fixed(shift.ends_at + 120 * IN_MINUTES):
                await confirming.confirm_records(organiser, [one.id for one in records])
    await _coming(organiser, own, made)


async def _coming(organiser: Actor, own: Actor, made: list[Activity]) -> None:
    """A shift that runs now, so that check-in can be tried, and some to sign up for."""
    now = clock.now().replace(second=0, microsecond=0)
    running = await activities.add_shift(
        organiser, made[1].id, starts_at=now - 10 * IN_MINUTES, ends_at=now + 180 * IN_MINUTES,
        capacity=10,
    )  # fmt: skip
    await signups.sign_up(own, running.id)
    for which, days, hour, minutes, capacity in COMING:
        day = clock.today() + timedelta(days=days)
        await _shift(organiser, made[which], day, hour, minutes, capacity)


async def _shift(
    organiser: Actor, activity: Activity, day: date, hour: int, minutes: int, capacity: int
) -> Shift:
    starts_at = datetime.combine(day, time(hour), clock.SHANGHAI)
    return await activities.add_shift(
        organiser, activity.id, starts_at=starts_at,
        ends_at=starts_at + minutes * IN_MINUTES, capacity=capacity,
    )  # fmt: skip


async def _serve(
    actor: Actor, own: Actor, shift: Shift, volunteers: list[Volunteer]
) -> list[ServiceRecord]:
    """The first has a phone and types the code; the others are helped."""
    with clock.fixed(shift.starts_at - 5 * IN_MINUTES):
        await signups.sign_up(own, shift.id)
        await presence.check_in(own, shift.id, code=codes.current_code(shift.id).code)
        for volunteer in volunteers[1:]:
            await presence.assist_check_in(actor, shift.id, volunteer.id)
    with clock.fixed(shift.ends_at + 3 * IN_MINUTES):
        token = codes.current_code(shift.id).token
        records = [await presence.check_out(own, shift.id, token=token)]
        for volunteer in volunteers[1:]:
            records.append(await presence.assist_check_out(actor, shift.id, volunteer.id))
    return records


def _facts(number: int) -> PersonFacts:
    """Invented; the area of the number is not assigned."""
    born = date(1956 + number, 1 + number, 8 + number)
    body = f"{990900 + number}{born:%Y%m%d}{2 * number + (0 if number % 3 == 0 else 1):03d}"
    return PersonFacts(
        name=NAMES[number],
        id_number=with_check_digit(body),
        phone=f"1990001{number:04d}",
        household_registration="北京市丰台区",
    )


@contextmanager
def _days_ago(days: int) -> Iterator[None]:
    with clock.fixed(clock.now() - timedelta(days=days)):
        yield
