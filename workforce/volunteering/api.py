"""志愿者、活动、班次、报名的接口；签到与服务记录的接口也在这里登记。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.identity.persons import NoPersonBehindLogin
from workforce.settings import settings
from workforce.volunteering import (
    activities,
    api_records,
    codes,
    joining,
    signups,
    volunteers,
)
from workforce.volunteering.answers import (
    ActivityAnswer,
    CodeAnswer,
    OwnVolunteerAnswer,
    SignInAnswer,
    SignupAnswer,
    VolunteerAnswer,
    VolunteerDetail,
    show_activity,
    show_code,
    show_detail,
    show_own,
    show_sign_in,
    show_signup,
    show_volunteer,
)
from workforce.volunteering.forms import (
    ActivitiesQuery,
    ActivityChange,
    Cancellation,
    NewActivity,
    NewShift,
    NewSignup,
    NewVolunteer,
    SignupsQuery,
    VolunteerChange,
    VolunteersQuery,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, created, ok

assert joining, "a volunteer moves with the person: registered on import"


async def get_own(request: Request) -> Response:
    """本人的志愿者登记和服务时长合计"""
    volunteer = await volunteers.own_volunteer(actor_of(request))
    return ok(show_own(volunteer, await volunteers.totals_of(volunteer.id)))


async def list_volunteers(request: Request, query: VolunteersQuery) -> Response:
    """志愿者列表"""
    rows = await volunteers.list_volunteers(actor_of(request), query.wanted, query.page)
    return show_list(rows, [show_volunteer(one) for one in rows.items])


async def add_volunteer(request: Request, form: NewVolunteer) -> Response:
    """登记志愿者"""
    made = await volunteers.add_volunteer(
        actor_of(request), organisation_id=form.organisation_id, agreed_on=form.agreed_on,
        person_id=form.person_id, facts=form.facts, **form.profile,
    )  # fmt: skip
    return created(show_volunteer(made), version=made.version)


async def get_volunteer(request: Request) -> Response:
    """一名志愿者"""
    found = await volunteers.volunteer_within(
        actor_of(request), request.path_params["volunteer_id"], needs="volunteering.organise"
    )
    totals, login = await volunteers.totals_of(found.id), await volunteers.login_of(found)
    return ok(show_detail(found, totals, login), version=found.version)


async def change_volunteer(request: Request, form: VolunteerChange) -> Response:
    """更改志愿者登记"""
    changed = await volunteers.change_volunteer(
        actor_of(request), request.path_params["volunteer_id"], version=version_of(request),
        changes=form.model_dump(exclude_unset=True),
    )  # fmt: skip
    return ok(show_volunteer(changed), version=changed.version)


async def give_sign_in(request: Request) -> Response:
    """为志愿者开立或找回登录"""
    given = await volunteers.give_sign_in(actor_of(request), request.path_params["volunteer_id"])
    response = created(show_sign_in(given))
    response.headers["Cache-Control"] = "no-store"
    return response


async def list_activities(request: Request, query: ActivitiesQuery) -> Response:
    """志愿活动列表"""
    rows = await activities.list_activities(actor_of(request), query.wanted, query.page)
    shifts = await activities.shifts_of(rows.items)
    return show_list(rows, [show_activity(one, shifts[one.id]) for one in rows.items])


async def add_activity(request: Request, form: NewActivity) -> Response:
    """发布志愿活动"""
    made = await activities.add_activity(actor_of(request), **form.model_dump())
    return created(await _shown(request, made.id), version=made.version)


async def get_activity(request: Request) -> Response:
    """一项志愿活动"""
    shown = await _shown(request, request.path_params["activity_id"])
    return ok(shown, version=shown.version)


async def change_activity(request: Request, form: ActivityChange) -> Response:
    """更改志愿活动"""
    changed = await activities.change_activity(
        actor_of(request), request.path_params["activity_id"], version=version_of(request),
        changes=form.model_dump(exclude_unset=True),
    )  # fmt: skip
    return ok(await _shown(request, changed.id), version=changed.version)


async def cancel_activity(request: Request, form: Cancellation) -> Response:
    """取消志愿活动"""
    activity_id = request.path_params["activity_id"]
    cancelled = await activities.cancel_activity(actor_of(request), activity_id, reason=form.reason)
    return ok(await _shown(request, activity_id), version=cancelled.version)


async def add_shift(request: Request, form: NewShift) -> Response:
    """增加一个班次"""
    activity_id = request.path_params["activity_id"]
    await activities.add_shift(actor_of(request), activity_id, **form.model_dump())
    shown = await _shown(request, activity_id)
    return created(shown, version=shown.version)


async def get_code(request: Request) -> Response:
    """现场显示的签到码"""
    shift = await activities.shift_within(
        actor_of(request), request.path_params["shift_id"], needs="volunteering.organise"
    )
    site = settings().public_url or str(request.base_url)
    response = ok(show_code(shift.id, codes.current_code(shift.id), site))
    response.headers["Cache-Control"] = "no-store"
    return response


async def list_signups(request: Request, query: SignupsQuery) -> Response:
    """一个班次或一名志愿者的报名"""
    rows = await signups.list_signups(actor_of(request), query.wanted, query.page)
    return show_list(rows, [show_signup(one) for one in rows.items])


async def list_own_signups(request: Request, query: ListQuery) -> Response:
    """本人的报名"""
    rows = await signups.own_signups(actor_of(request), query.page)
    return show_list(rows, [show_signup(one) for one in rows.items])


async def sign_up(request: Request, form: NewSignup) -> Response:
    """报名"""
    made = await signups.sign_up(actor_of(request), form.shift_id, volunteer_id=form.volunteer_id)
    return created(show_signup(made))


async def cancel_signup(request: Request) -> Response:
    """取消报名"""
    cancelled = await signups.cancel_signup(actor_of(request), request.path_params["signup_id"])
    return ok(show_signup(cancelled))


async def _shown(request: Request, activity_id: int) -> ActivityAnswer:
    activity = await activities.activity_seen(actor_of(request), activity_id)
    shifts = await activities.shifts_of([activity])
    return show_activity(activity, shifts[activity.id])


VOLUNTEER = "/volunteers/{volunteer_id:int}"
ACTIVITY = "/activities/{activity_id:int}"

routes = [
    route("GET", "/volunteers/me", get_own, needs="volunteering.serve", answer=OwnVolunteerAnswer,
          refusals=(NoPersonBehindLogin,)),
    route("GET", "/volunteers", list_volunteers, needs="volunteering.organise",
          query=VolunteersQuery, answer=ListOf[VolunteerAnswer]),
    route("POST", "/volunteers", add_volunteer, needs="volunteering.organise", body=NewVolunteer,
          answer=VolunteerAnswer),
    route("GET", VOLUNTEER, get_volunteer, needs="volunteering.organise", answer=VolunteerDetail),
    route("PATCH", VOLUNTEER, change_volunteer, needs="volunteering.organise",
          body=VolunteerChange, answer=VolunteerAnswer),
    route("POST", f"{VOLUNTEER}/sign-in", give_sign_in, needs="volunteering.organise",
          answer=SignInAnswer),
    route("GET", "/activities", list_activities, needs="volunteering.read", query=ActivitiesQuery,
          answer=ListOf[ActivityAnswer]),
    route("POST", "/activities", add_activity, needs="volunteering.organise", body=NewActivity,
          answer=ActivityAnswer),
    route("GET", ACTIVITY, get_activity, needs="volunteering.read", answer=ActivityAnswer),
    route("PATCH", ACTIVITY, change_activity, needs="volunteering.organise", body=ActivityChange,
          answer=ActivityAnswer),
    route("POST", f"{ACTIVITY}/cancellation", cancel_activity, needs="volunteering.organise",
          body=Cancellation, answer=ActivityAnswer, status=200),
    route("POST", f"{ACTIVITY}/shifts", add_shift, needs="volunteering.organise", body=NewShift,
          answer=ActivityAnswer),
    route("GET", "/shifts/{shift_id:int}/check-in-code", get_code, needs="volunteering.organise",
          answer=CodeAnswer),
    route("GET", "/signups/mine", list_own_signups, needs="volunteering.serve", query=ListQuery,
          answer=ListOf[SignupAnswer], refusals=(NoPersonBehindLogin,)),
    route("GET", "/signups", list_signups, needs="volunteering.organise", query=SignupsQuery,
          answer=ListOf[SignupAnswer]),
    route("POST", "/signups", sign_up, needs="volunteering.read", body=NewSignup,
          answer=SignupAnswer),
    route("POST", "/signups/{signup_id:int}/cancellation", cancel_signup,
          needs="volunteering.read", answer=SignupAnswer, status=200),
    *api_records.routes,
]  # fmt: skip
