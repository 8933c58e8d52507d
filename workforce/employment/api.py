"""从业信息、考勤与用人单位的接口。Read, call one verb, show."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.employment import api_costs, attendance, carrying, find, joining, service
from workforce.employment.answers import (
    AttendanceAnswer,
    AttendanceChange,
    AttendanceQuery,
    EmployerAnswer,
    EmployersQuery,
    EmploymentAnswer,
    EmploymentChange,
    EmploymentsQuery,
    Ending,
    NewAttendance,
    NewEmployment,
    show_attendance,
    show_employer,
    show_employment,
    show_employments,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, created, ok

assert joining and carrying, "posts move with their person and carry files: registered on import"


async def list_employments(request: Request, query: EmploymentsQuery) -> Response:
    """从业信息列表"""
    actor = actor_of(request)
    rows = await find.list_employments(actor, query.wanted, query.page)
    return show_list(rows, await show_employments(actor, rows.items))


async def add_employment(request: Request, form: NewEmployment) -> Response:
    """登记从业信息"""
    actor = actor_of(request)
    employment = await service.add_employment(
        actor,
        {**form.facts, "full_time": form.full_time},
        person_id=form.person_id,
        employer_id=form.employer_id,
    )
    return created(await show_employment(actor, employment), version=employment.version)


async def get_employment(request: Request) -> Response:
    """一条从业信息"""
    actor = actor_of(request)
    employment = await service.employment_within(actor, request.path_params["employment_id"])
    return ok(await show_employment(actor, employment), version=employment.version)


async def change_employment(request: Request, form: EmploymentChange) -> Response:
    """变更从业信息"""
    actor, employment_id = actor_of(request), request.path_params["employment_id"]
    employment = await service.change_employment(
        actor, employment_id, form.facts, version=version_of(request),
        attendance_wrong=form.attendance_wrong,
    )  # fmt: skip
    return ok(await show_employment(actor, employment), version=employment.version)


async def end_employment(request: Request, form: Ending) -> Response:
    """登记离职"""
    actor, employment_id = actor_of(request), request.path_params["employment_id"]
    employment = await service.end_employment(actor, employment_id, **form.model_dump())
    return ok(await show_employment(actor, employment), version=employment.version)


async def list_attendance(request: Request, query: AttendanceQuery) -> Response:
    """考勤列表"""
    rows = await attendance.list_attendance(actor_of(request), query.wanted, query.page)
    return show_list(rows, [show_attendance(row) for row in rows.items])


async def add_attendance(request: Request, form: NewAttendance) -> Response:
    """登记一个月的考勤"""
    row = await attendance.add_attendance(
        actor_of(request),
        {**form.reported, "leave_days": form.leave_days},
        employment_id=form.employment_id,
        month=form.month,
    )
    return created(show_attendance(row), version=row.version)


async def get_attendance(request: Request) -> Response:
    """一份考勤"""
    row = await attendance.attendance_within(
        actor_of(request), request.path_params["attendance_id"]
    )
    return ok(show_attendance(row), version=row.version)


async def change_attendance(request: Request, form: AttendanceChange) -> Response:
    """更正考勤"""
    actor, attendance_id = actor_of(request), request.path_params["attendance_id"]
    row = await attendance.change_attendance(
        actor, attendance_id, form.reported, version=version_of(request)
    )
    return ok(show_attendance(row), version=row.version)


async def list_employers(request: Request, query: EmployersQuery) -> Response:
    """用人单位及在岗人数"""
    rows = await find.list_employers(actor_of(request), query.query, query.page)
    return show_list(rows, [show_employer(employer) for employer in rows.items])


EMPLOYMENT = "/employments/{employment_id:int}"
ATTENDANCE = "/attendance/{attendance_id:int}"

routes = [
    route("GET", "/employments", list_employments, needs="employment.read",
          query=EmploymentsQuery, answer=ListOf[EmploymentAnswer]),
    route("POST", "/employments", add_employment, needs="employment.write",
          body=NewEmployment, answer=EmploymentAnswer),
    route("GET", EMPLOYMENT, get_employment, needs="employment.read", answer=EmploymentAnswer),
    route("PATCH", EMPLOYMENT, change_employment, needs="employment.write",
          body=EmploymentChange, answer=EmploymentAnswer),
    route("POST", f"{EMPLOYMENT}/end", end_employment, needs="employment.write", body=Ending,
          answer=EmploymentAnswer, status=200),
    route("GET", "/attendance", list_attendance, needs="employment.read",
          query=AttendanceQuery, answer=ListOf[AttendanceAnswer]),
    route("POST", "/attendance", add_attendance, needs="attendance.write", body=NewAttendance,
          answer=AttendanceAnswer),
    route("GET", ATTENDANCE, get_attendance, needs="employment.read", answer=AttendanceAnswer),
    route("PATCH", ATTENDANCE, change_attendance, needs="attendance.write",
          body=AttendanceChange, answer=AttendanceAnswer),
    route("GET", "/employers", list_employers, needs="employment.read", query=EmployersQuery,
          answer=ListOf[EmployerAnswer]),
    *api_costs.routes,
]  # fmt: skip
