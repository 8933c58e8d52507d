"""月度考勤：一条从业信息一个月一份。"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.employment.models import Attendance, Employment
from workforce.employment.service import employment_held
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.service import BeingImported
from workforce.rules.months import Month
from workforce.vocabulary import LeaveKind

DAYS = {"days_due": "应出勤天数", "days_present": "实际出勤天数", "leave_days": "请假天数"}
COUNTS = (*DAYS, "service_orders")


class DaysNegative(Malformed):
    code = "attendance.days_negative"


class DaysOverMonth(Malformed):
    code = "attendance.days_over_month"


class MonthOutsideEmployment(Refusal):
    code = "attendance.month_outside_employment"
    message = "{month} 不在该人员的在岗期间内"


class MonthNotBegun(Refusal):
    code = "attendance.month_not_begun"
    message = "{month} 还没有开始，不能登记考勤"


class AttendanceExists(Refusal):
    code = "attendance.already_there"
    message = "该月考勤已登记（编号 {attendance_id}），请直接更正"


class Reported(TypedDict, total=False):
    """What is reported of one month; a key left out is left alone."""

    days_due: int
    days_present: int
    leave_days: int
    leave_kind: LeaveKind | None
    service_orders: int | None
    insured: bool | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Wanted:
    month: str | None = None
    employer_id: int | None = None
    person_id: int | None = None


async def list_attendance(actor: Actor, wanted: Wanted, page: Page) -> Slice[Attendance]:
    rows = attendance_matching(actor, wanted).select_related(
        "employment__person", "employment__employer"
    )
    return await slice_of(rows, page, sorts=("month", "created_at"), default="-id")


def attendance_matching(actor: Actor, wanted: Wanted, *, needs: str = "employment.read") -> Any:
    conditions = {
        "month": wanted.month,
        "employment__employer_id": wanted.employer_id,
        "employment__person_id": wanted.person_id,
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    return within(actor, Attendance.filter(**given), needs=needs)


@verb
async def add_attendance(
    actor: Actor, reported: Reported, *, employment_id: int, month: str
) -> Attendance:
    """登记一个月的考勤，月份写作 2026-10。"""
    in_month = _month(month)
    employment = await employment_held(actor, employment_id, needs="attendance.write")
    _refuse_outside(employment, in_month)
    refuse_impossible(reported, in_month)
    attendance = await _store(employment, in_month, _columns(reported))
    await record(
        actor,
        "employment.attendance.added",
        attendance,
        after=_columns(reported) | {"month": str(in_month), "person": employment.person.name},
        organisation_id=employment.employer_id,
    )
    return await attendance_within(actor, attendance.id)


@verb
async def change_attendance(
    actor: Actor, attendance_id: int, reported: Reported, *, version: int | None
) -> Attendance:
    """更正一个月的考勤。没有变化则什么也不做。"""
    attendance = await attendance_within(actor, attendance_id, needs="attendance.write")
    await employment_held(actor, attendance.employment_id, needs="attendance.write")
    refuse_stale(attendance, version)
    refuse_impossible(reported, _month(attendance.month))
    columns = _columns(reported)
    changes = {name: to for name, to in columns.items() if getattr(attendance, name) != to}
    if changes:
        before = {name: getattr(attendance, name) for name in changes}
        await save_version(attendance, **changes)
        await record(
            actor,
            "employment.attendance.changed",
            attendance,
            before=before,
            after=changes,
            organisation_id=attendance.employment.employer_id,
        )
    return attendance


async def attendance_within(
    actor: Actor, attendance_id: int, *, needs: str = "employment.read"
) -> Attendance:
    found = within(actor, Attendance.filter(id=attendance_id), needs=needs)
    attendance = await found.select_related("employment__person", "employment__employer").first()
    if attendance is None:
        raise Missing()
    return attendance


def refuse_impossible(reported: Reported, month: Month) -> None:
    """Fewer days than none, or more than the month has."""
    stated: dict[str, int] = {
        name: value  # type: ignore[misc]
        for name in COUNTS
        if (value := reported.get(name)) is not None
    }
    below = [FieldError(f"/{name}", "不能小于 0") for name, days in stated.items() if days < 0]
    if below:
        raise DaysNegative(*below)
    days_in_month = month.last_on.day
    above = [
        FieldError(f"/{name}", f"{DAYS[name]}不能超过当月的 {days_in_month} 天")
        for name, days in stated.items()
        if name in DAYS and days > days_in_month
    ]
    if above:
        raise DaysOverMonth(*above)


def _month(text: str) -> Month:
    month = Month.parse(text)
    if month is None:
        raise Malformed(FieldError("/month", "月份应写作 2026-10"))
    return month


def _refuse_outside(employment: Employment, month: Month) -> None:
    if month.first_on > clock.today():
        raise MonthNotBegun(month=month.label)
    ended_on = employment.ended_on
    if month.last_on < employment.started_on or (ended_on and month.first_on > ended_on):
        raise MonthOutsideEmployment(month=month.label)


async def _store(employment: Employment, month: Month, columns: dict[str, Any]) -> Attendance:
    await _refuse_known(employment, month)
    try:
        async with savepoint():
            return await Attendance.create(employment=employment, month=str(month), **columns)
    except IntegrityError:  # somebody reported the same month a moment ago
        await _refuse_known(employment, month)
        raise


async def _refuse_known(employment: Employment, month: Month) -> None:
    known = await Attendance.get_or_none(employment_id=employment.id, month=str(month))
    if known is not None and known.pending_batch_id is not None:
        raise BeingImported()
    if known is not None:
        raise AttendanceExists(attendance_id=known.id)


def _columns(reported: Reported) -> dict[str, Any]:
    columns: dict[str, Any] = dict(reported)
    if "note" in columns:
        columns["note"] = (columns["note"] or "").strip()
    return columns
