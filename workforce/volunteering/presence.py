"""签到与签退：by the code shown at the place, or assisted by an organiser.

The code is compared before anything is opened: a wrong one is counted in a transaction of its own,
so that guessing meets its limit although the attempt is refused.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tortoise.expressions import F

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import FieldError, Malformed, Refusal, Throttled
from workforce.rules.serving import CHECK_IN_EARLY, CHECK_OUT_LATE, served_minutes
from workforce.service_words import (
    ActivityState,
    RecordFlag,
    RecordState,
    SignupState,
    TimeSource,
)
from workforce.volunteering.activities import ActivityNotOpen, shift_seen, shift_within
from workforce.volunteering.codes import source_of_proof
from workforce.volunteering.models import ServiceRecord, Shift, Signup, Volunteer
from workforce.volunteering.records import hold_volunteer, new_record, record_to_show
from workforce.volunteering.volunteers import own_volunteer, volunteer_within

WRONG_CODES_MAX = 5
WRONG_CODES_WITHIN = timedelta(minutes=15)


class NotSignedUp(Refusal):
    code = "volunteering.not_signed_up"
    message = "还没有报名这个班次，请先报名或请组织者代为报名"


class CodeWrong(Refusal):
    code = "volunteering.code_wrong"
    message = "验证码不对或已过期，请看现场显示的最新验证码"


class TooManyWrongCodes(Throttled):
    code = "volunteering.too_many_wrong_codes"
    message = "验证码输错次数过多，请 15 分钟后再试，或请组织者协助签到"


class TooEarly(Refusal):
    code = "volunteering.too_early"
    message = "班次开始前 30 分钟起可以签到"


class TooLate(Refusal):
    code = "volunteering.too_late"
    message = "该班次的签到签退时间已过，请补录服务记录"


class AlreadyServing(Refusal):
    code = "volunteering.already_serving"
    message = "您在另一个班次中还没有签退"


class NotCheckedIn(Refusal):
    code = "volunteering.not_checked_in"
    message = "还没有签到"


async def check_in(
    actor: Actor,
    shift_id: int,
    *,
    code: str | None = None,
    token: str | None = None,
    located: bool | None = None,
) -> ServiceRecord:
    """凭验证码或二维码签到。已在服务中的，答复原记录。"""
    source = await _proven(actor, shift_id, code, token)
    return await _start(actor, shift_id, source=source, located=located)


async def check_out(
    actor: Actor, shift_id: int, *, code: str | None = None, token: str | None = None
) -> ServiceRecord:
    """凭验证码或二维码签退，服务记录随即提交确认。已签退的，答复原记录。"""
    source = await _proven(actor, shift_id, code, token)
    return await _finish(actor, shift_id, source=source)


@verb
async def assist_check_in(actor: Actor, shift_id: int, volunteer_id: int) -> ServiceRecord:
    """组织者协助签到；没有报名的一并报名。"""
    return await _start(
        actor, shift_id, source=TimeSource.ASSISTED, volunteer_id=volunteer_id, located=True
    )


@verb
async def assist_check_out(actor: Actor, shift_id: int, volunteer_id: int) -> ServiceRecord:
    """组织者协助签退。"""
    return await _finish(actor, shift_id, source=TimeSource.ASSISTED, volunteer_id=volunteer_id)


async def _proven(actor: Actor, shift_id: int, code: str | None, token: str | None) -> TimeSource:
    if (code is None) == (token is None):
        raise Malformed(FieldError("/code", "请给出 6 位验证码或二维码中的 token，二者之一"))
    volunteer = await own_volunteer(actor)
    await shift_seen(actor, shift_id)
    signup = await _live_signup(shift_id, volunteer.id)
    if signup is None:
        raise NotSignedUp()
    if _is_blocked(signup):
        raise TooManyWrongCodes(retry_after_seconds=int(WRONG_CODES_WITHIN.total_seconds()))
    source = source_of_proof(shift_id, code=code, token=token)
    if source is None:
        await _count_wrong_code(actor, signup.id)
        raise CodeWrong()
    return source


def _is_blocked(signup: Signup) -> bool:
    recent = signup.wrong_code_at is not None and (
        clock.now() - signup.wrong_code_at < WRONG_CODES_WITHIN
    )
    return recent and signup.wrong_codes >= WRONG_CODES_MAX


@verb
async def _count_wrong_code(actor: Actor, signup_id: int) -> None:
    signup = await Signup.select_for_update().get(id=signup_id)
    at = signup.wrong_code_at
    recent = at is not None and clock.now() - at < WRONG_CODES_WITHIN
    count = signup.wrong_codes + 1 if recent else 1
    await Signup.filter(id=signup_id).update(wrong_codes=count, wrong_code_at=clock.now())
    await record(actor, "volunteering.signup.wrong_code", signup, after={"wrong_codes": count})


@verb
async def _start(
    actor: Actor,
    shift_id: int,
    *,
    source: TimeSource,
    located: bool | None,
    volunteer_id: int | None = None,
) -> ServiceRecord:
    shift, volunteer = await _both(actor, shift_id, volunteer_id)
    await hold_volunteer(volunteer.id)
    running = await ServiceRecord.get_or_none(volunteer_id=volunteer.id, state=RecordState.RUNNING)
    if running is not None:
        if running.shift_id != shift.id:
            raise AlreadyServing()
        return await record_to_show(running.id)
    _refuse_moment(shift, clock.now())
    if await _live_signup(shift.id, volunteer.id) is None:
        if source is not TimeSource.ASSISTED:
            raise NotSignedUp()
        await _sign_up_on_the_spot(shift, volunteer)
    flags = [RecordFlag.NOT_LOCATED] if located is False else []
    return await new_record(
        actor, volunteer, shift, started_at=clock.now(), start_source=source, flags=flags
    )


@verb
async def _finish(
    actor: Actor, shift_id: int, *, source: TimeSource, volunteer_id: int | None = None
) -> ServiceRecord:
    shift, volunteer = await _both(actor, shift_id, volunteer_id)
    await hold_volunteer(volunteer.id)
    mine = ServiceRecord.filter(volunteer_id=volunteer.id, shift_id=shift.id)
    running = await mine.filter(state=RecordState.RUNNING).first()
    if running is None:
        done = await mine.filter(ended_at__isnull=False).order_by("-id").first()
        if done is None:
            raise NotCheckedIn()
        return await record_to_show(done.id)
    now = clock.now()
    if now > shift.ends_at + CHECK_OUT_LATE and source is not TimeSource.ASSISTED:
        raise TooLate()
    minutes = served_minutes(
        running.started_at, now, shift_starts=shift.starts_at, shift_ends=shift.ends_at
    )
    # Who assisted in any part of the record does not confirm it.
    recorded_by_id = actor.user_id if source is TimeSource.ASSISTED else running.recorded_by_id
    await save_version(
        running, ended_at=max(now, running.started_at), end_source=source,
        served_minutes=minutes, state=RecordState.SUBMITTED, recorded_by_id=recorded_by_id,
    )  # fmt: skip
    await record(
        actor, "volunteering.record.submitted", running,
        after={"ended_at": now, "end_source": source, "served_minutes": minutes},
        organisation_id=running.organisation_id,
    )  # fmt: skip
    return await record_to_show(running.id)


async def _both(actor: Actor, shift_id: int, volunteer_id: int | None) -> tuple[Shift, Volunteer]:
    if volunteer_id is None:
        return await shift_seen(actor, shift_id), await own_volunteer(actor)
    shift = await shift_within(actor, shift_id, needs="volunteering.organise")
    return shift, await volunteer_within(actor, volunteer_id, needs="volunteering.organise")


def _refuse_moment(shift: Shift, now: datetime) -> None:
    if shift.activity.state is not ActivityState.OPEN:
        raise ActivityNotOpen()
    if now < shift.starts_at - CHECK_IN_EARLY:
        raise TooEarly()
    if now >= shift.ends_at:
        raise TooLate()


async def _live_signup(shift_id: int, volunteer_id: int) -> Signup | None:
    return await Signup.get_or_none(
        shift_id=shift_id, volunteer_id=volunteer_id, state=SignupState.SIGNED_UP
    )


async def _sign_up_on_the_spot(shift: Shift, volunteer: Volunteer) -> None:
    """Who stands there helps, also when the list was full: the room grows by one."""
    grown = await Shift.filter(id=shift.id, signed_up__gte=F("capacity")).update(
        capacity=F("signed_up") + 1
    )
    assert grown in (0, 1)
    await Shift.filter(id=shift.id).update(signed_up=F("signed_up") + 1)
    await Signup.create(shift=shift, volunteer=volunteer)
