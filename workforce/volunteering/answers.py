"""志愿服务的答复。"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime

import segno

from workforce.service_words import (
    ActivityState,
    CareService,
    SignupState,
)
from workforce.volunteering.codes import CheckInCode
from workforce.volunteering.models import Activity, Shift, Signup, Volunteer
from workforce.volunteering.volunteers import SignIn, Totals
from workforce.web.responses import Answer


class Named(Answer):
    id: int
    name: str


class VolunteerAnswer(Answer):
    id: int
    person: Named
    organisation: Named
    number: str
    skills: str
    agreed_on: date
    guardian_agreed_on: date | None
    active: bool
    version: int


class VolunteerDetail(VolunteerAnswer):
    """`login` 为空表示还没有开立登录。"""

    login: str | None
    served_minutes: int
    confirmed_records: int
    pending_records: int


class OwnVolunteerAnswer(Answer):
    """本人：登记情况和服务时长合计。服务时长是事实，转赠、兑换不会减少。"""

    id: int
    name: str
    number: str
    organisation: Named
    served_minutes: int
    confirmed_records: int
    pending_records: int


class SignInAnswer(Answer):
    """重置码只在此显示一次，当面交给本人。"""

    login: str
    code: str
    expires_at: datetime


class ShiftAnswer(Answer):
    id: int
    starts_at: datetime
    ends_at: datetime
    capacity: int
    signed_up: int
    places_left: int


class ActivityBrief(Answer):
    id: int
    title: str
    service: CareService
    service_label: str
    place: str
    organisation: Named


class ActivityAnswer(ActivityBrief):
    leader_name: str
    description: str
    state: ActivityState
    state_label: str
    cancel_reason: str
    shifts: list[ShiftAnswer]
    version: int


class SignupAnswer(Answer):
    id: int
    state: SignupState
    state_label: str
    signed_up_at: datetime
    volunteer: Named
    shift: ShiftAnswer
    activity: ActivityBrief


class CodeAnswer(Answer):
    """现场显示：6 位验证码，和同样有效的二维码链接。到时自动更换。"""

    shift_id: int
    code: str
    path: str
    url: str
    qr_svg: str
    valid_until: datetime


def show_volunteer(one: Volunteer) -> VolunteerAnswer:
    return VolunteerAnswer(
        id=one.id,
        person=Named(id=one.person_id, name=one.person.name),
        organisation=Named(id=one.organisation_id, name=one.organisation.name),
        number=one.number,
        skills=one.skills,
        agreed_on=one.agreed_on,
        guardian_agreed_on=one.guardian_agreed_on,
        active=one.active,
        version=one.version,
    )


def show_detail(one: Volunteer, totals: Totals, login: str | None) -> VolunteerDetail:
    return VolunteerDetail(
        **dict(show_volunteer(one)),
        login=login,
        served_minutes=totals.served_minutes,
        confirmed_records=totals.confirmed_records,
        pending_records=totals.pending_records,
    )


def show_own(one: Volunteer, totals: Totals) -> OwnVolunteerAnswer:
    return OwnVolunteerAnswer(
        id=one.id,
        name=one.person.name,
        number=one.number,
        organisation=Named(id=one.organisation_id, name=one.organisation.name),
        served_minutes=totals.served_minutes,
        confirmed_records=totals.confirmed_records,
        pending_records=totals.pending_records,
    )


def show_sign_in(one: SignIn) -> SignInAnswer:
    return SignInAnswer(login=one.login, code=one.code, expires_at=one.expires_at)


def show_shift(one: Shift) -> ShiftAnswer:
    return ShiftAnswer(
        id=one.id,
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        capacity=one.capacity,
        signed_up=one.signed_up,
        places_left=one.capacity - one.signed_up,
    )


def show_activity(one: Activity, shifts: Sequence[Shift]) -> ActivityAnswer:
    return ActivityAnswer(
        **dict(show_brief(one)),
        leader_name=one.leader_name,
        description=one.description,
        state=one.state,
        state_label=one.state.label,
        cancel_reason=one.cancel_reason,
        shifts=[show_shift(shift) for shift in shifts],
        version=one.version,
    )


def show_brief(one: Activity) -> ActivityBrief:
    return ActivityBrief(
        id=one.id,
        title=one.title,
        service=one.service,
        service_label=one.service.label,
        place=one.place,
        organisation=Named(id=one.organisation_id, name=one.organisation.name),
    )


def show_signup(one: Signup) -> SignupAnswer:
    return SignupAnswer(
        id=one.id,
        state=one.state,
        state_label=one.state.label,
        signed_up_at=one.signed_up_at,
        volunteer=Named(id=one.volunteer_id, name=one.volunteer.person.name),
        shift=show_shift(one.shift),
        activity=show_brief(one.shift.activity),
    )


def show_code(shift_id: int, code: CheckInCode, origin: str) -> CodeAnswer:
    path = f"/m/check-in?shift={shift_id}&token={code.token}"
    url = origin.rstrip("/") + path
    drawn = io.BytesIO()
    segno.make(url, error="m").save(drawn, kind="svg", scale=6, xmldecl=False, svgns=True)
    return CodeAnswer(
        shift_id=shift_id, code=code.code, path=path, url=url, qr_svg=drawn.getvalue().decode(),
        valid_until=code.valid_until,
    )  # fmt: skip
