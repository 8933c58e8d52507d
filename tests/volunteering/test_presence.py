"""Signing up, and proving that one was there."""

from __future__ import annotations

import asyncio

import pytest

from tests.volunteering.conftest import HOUR, MINUTE, NINE, Team, add_shift, at, make_helper, serve
from workforce.audit.models import AuditEvent
from workforce.errors import Malformed, Missing
from workforce.identity.persons import NoPersonBehindLogin
from workforce.service_words import RecordFlag, RecordState, SignupState, TimeSource
from workforce.volunteering import activities, codes, presence, signups
from workforce.volunteering.activities import ActivityInProgress, ActivityNotOpen
from workforce.volunteering.models import ServiceRecord, Shift, Signup
from workforce.volunteering.presence import (
    AlreadyServing,
    CodeWrong,
    NotCheckedIn,
    NotSignedUp,
    TooEarly,
    TooLate,
    TooManyWrongCodes,
)
from workforce.volunteering.signups import ShiftFull, ShiftOver, SignupServed, SignupsOverlap
from workforce.volunteering.volunteers import GuardianNeeded

BEFORE = NINE - HOUR


async def test_a_place_is_taken_once_and_given_back(team: Team) -> None:
    with at(BEFORE):
        first = await signups.sign_up(team.anna.actor, team.shift.id)
        again = await signups.sign_up(team.anna.actor, team.shift.id)
        assert (await Shift.get(id=team.shift.id)).signed_up == 1
        await signups.cancel_signup(team.anna.actor, first.id)
        await signups.cancel_signup(team.anna.actor, first.id)

    assert first.id == again.id
    assert (await Shift.get(id=team.shift.id)).signed_up == 0


async def test_of_three_who_want_two_places_two_get_one(team: Team) -> None:
    with at(BEFORE):
        answers = await asyncio.gather(
            *(signups.sign_up(one.actor, team.shift.id)
              for one in (team.anna, team.bao, team.chen)),
            return_exceptions=True,
        )  # fmt: skip

    assert sum(isinstance(one, Signup) for one in answers) == 2
    assert sum(isinstance(one, ShiftFull) for one in answers) == 1


async def test_sign_up_is_refused_by_name(team: Team) -> None:
    same_time = await add_shift(team, NINE + HOUR, 60)
    with at(BEFORE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        with pytest.raises(SignupsOverlap, match="上门探访"):
            await signups.sign_up(team.anna.actor, same_time.id)
        child = await make_helper(team.body, "小杨", born=NINE.date().replace(year=2012))
        with pytest.raises(GuardianNeeded):
            await signups.sign_up(child.actor, team.shift.id)
        with pytest.raises(NoPersonBehindLogin):
            await signups.sign_up(team.organiser, team.shift.id)
    with at(NINE + 3 * HOUR), pytest.raises(ShiftOver):
        await signups.sign_up(team.bao.actor, team.shift.id)


async def test_the_next_district_sees_no_activity(team: Team) -> None:
    with at(BEFORE):
        with pytest.raises(Missing):
            await activities.activity_seen(team.elsewhere, team.activity.id)
        with pytest.raises(Missing):
            await activities.cancel_activity(team.elsewhere, team.activity.id, reason="不归我管")
        with pytest.raises(Missing):
            await signups.sign_up(
                team.elsewhere, team.shift.id, volunteer_id=team.anna.volunteer.id
            )
        with pytest.raises(Missing):
            await presence.assist_check_in(team.elsewhere, team.shift.id, team.anna.volunteer.id)


async def test_code_and_token_say_how_presence_was_proven(team: Team) -> None:
    found = await serve(team.anna, team.shift, NINE, 150)

    assert (found.start_source, found.end_source) == (TimeSource.CODE, TimeSource.QR)
    assert (found.state, found.served_minutes) == (RecordState.SUBMITTED, 150)
    assert found.due_on.isoformat() == "2026-11-16"


@pytest.mark.parametrize(
    ("located", "flags"), [(False, [RecordFlag.NOT_LOCATED]), (True, []), (None, [])]
)
async def test_a_check_in_that_could_not_show_its_place_says_so_for_good(
    team: Team, located: bool | None, flags: list[RecordFlag]
) -> None:
    """Whoever confirms the service is told; a place that nobody asked for is no fault."""
    with at(NINE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        code = codes.current_code(team.shift.id).code
        await presence.check_in(team.anna.actor, team.shift.id, code=code, located=located)
    with at(NINE + HOUR):
        token = codes.current_code(team.shift.id).token
        await presence.check_out(team.anna.actor, team.shift.id, token=token)

    kept = await ServiceRecord.get(volunteer_id=team.anna.volunteer.id)
    assert (kept.flags, kept.state) == (flags, RecordState.SUBMITTED)


async def test_only_what_lies_within_the_shift_is_service(team: Team) -> None:
    found = await serve(team.anna, team.shift, NINE - 20 * MINUTE, 200)

    assert found.served_minutes == 150
    assert found.started_at == NINE - 20 * MINUTE


async def test_a_code_expires_and_belongs_to_its_shift(team: Team) -> None:
    other = await add_shift(team, NINE + 4 * HOUR, 60)
    with at(NINE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        old = codes.current_code(team.shift.id)
        foreign = codes.current_code(other.id)
        with pytest.raises(CodeWrong):
            await presence.check_in(team.anna.actor, team.shift.id, token=foreign.token)
    with at(old.valid_until + 119 * MINUTE / 60):
        await presence.check_in(team.anna.actor, team.shift.id, code=old.code)
    with at(old.valid_until + 2 * MINUTE), pytest.raises(CodeWrong):
        await presence.check_out(team.anna.actor, team.shift.id, token=old.token)


async def test_guessing_codes_meets_its_limit_although_each_is_refused(team: Team) -> None:
    with at(NINE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        right = codes.current_code(team.shift.id).code
        wrong = f"{(int(right) + 1) % 1_000_000:06d}"
        for _ in range(5):
            with pytest.raises(CodeWrong):
                await presence.check_in(team.anna.actor, team.shift.id, code=wrong)
        with pytest.raises(TooManyWrongCodes):
            await presence.check_in(team.anna.actor, team.shift.id, code=right)
    assert await AuditEvent.filter(action="volunteering.signup.wrong_code").count() == 5
    with at(NINE + 16 * MINUTE):
        await presence.check_in(
            team.anna.actor, team.shift.id, code=codes.current_code(team.shift.id).code
        )


async def test_check_in_twice_is_one_record_and_check_out_twice_too(team: Team) -> None:
    with at(NINE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        code = codes.current_code(team.shift.id).code
        both = await asyncio.gather(
            *(presence.check_in(team.anna.actor, team.shift.id, code=code) for _ in range(8))
        )
    with at(NINE + HOUR):
        code = codes.current_code(team.shift.id).code
        out = [
            await presence.check_out(team.anna.actor, team.shift.id, code=code) for _ in range(2)
        ]

    assert len({one.id for one in (*both, *out)}) == 1
    assert await ServiceRecord.all().count() == 1


async def test_presence_is_refused_by_name(team: Team) -> None:
    late = await add_shift(team, NINE + HOUR, 60)
    with at(NINE):
        code = codes.current_code(team.shift.id).code
        with pytest.raises(NotSignedUp):
            await presence.check_in(team.anna.actor, team.shift.id, code=code)
        with pytest.raises(Malformed):
            await presence.check_in(team.anna.actor, team.shift.id)
        await signups.sign_up(team.anna.actor, team.shift.id)
        with pytest.raises(NotCheckedIn):
            await presence.check_out(team.anna.actor, team.shift.id, code=code)
        await presence.check_in(team.anna.actor, team.shift.id, code=code)
        with pytest.raises(ActivityInProgress):
            await activities.cancel_activity(team.organiser, team.activity.id, reason="下雨")
        with pytest.raises(AlreadyServing):
            await presence.assist_check_in(team.organiser, late.id, team.anna.volunteer.id)
        await signups.sign_up(team.bao.actor, late.id)
        with pytest.raises(TooEarly):
            await presence.check_in(team.bao.actor, late.id, code=codes.current_code(late.id).code)
    with at(NINE + 5 * HOUR):
        code = codes.current_code(team.shift.id).code
        with pytest.raises(TooLate):
            await presence.check_out(team.anna.actor, team.shift.id, code=code)


async def test_an_organiser_helps_who_has_no_phone_also_when_the_list_is_full(team: Team) -> None:
    with at(BEFORE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        await signups.sign_up(team.bao.actor, team.shift.id)
    with at(NINE):
        begun = await presence.assist_check_in(
            team.organiser, team.shift.id, team.chen.volunteer.id
        )
    with at(NINE + 4 * HOUR + 45 * MINUTE):
        done = await presence.assist_check_out(
            team.organiser, team.shift.id, team.chen.volunteer.id
        )

    assert begun.id == done.id
    assert (done.start_source, done.end_source) == (TimeSource.ASSISTED, TimeSource.ASSISTED)
    assert done.served_minutes == 150
    assert (await Shift.get(id=team.shift.id)).signed_up == 3


async def test_a_sign_up_that_was_served_is_not_cancelled(team: Team) -> None:
    await serve(team.anna, team.shift, NINE, 60)
    signup = await Signup.get(volunteer_id=team.anna.volunteer.id)

    with at(NINE + 2 * HOUR), pytest.raises(SignupServed):
        await signups.cancel_signup(team.anna.actor, signup.id)
    assert (await Signup.get(id=signup.id)).state is SignupState.SIGNED_UP


async def test_a_cancelled_activity_takes_nobody(team: Team) -> None:
    with at(BEFORE):
        await activities.cancel_activity(team.organiser, team.activity.id, reason="下雨")
        with pytest.raises(Missing):
            await signups.sign_up(team.anna.actor, team.shift.id)
        with pytest.raises(ActivityNotOpen):
            await signups.sign_up(
                team.organiser, team.shift.id, volunteer_id=team.anna.volunteer.id
            )
