"""从业信息、考勤、用人单位的表单与答复。"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, cast

from pydantic import Field

from workforce.actor import Actor
from workforce.employment import attendance, find
from workforce.employment.facts import EmploymentFacts
from workforce.employment.overlaps import Overlap, overlaps_of
from workforce.vocabulary import ContractKind, LeaveKind, Post, ServiceType
from workforce.web.lists import ListQuery
from workforce.web.requests import INTEGER_MAX, Form, Id, Month, Note
from workforce.web.responses import Answer

if TYPE_CHECKING:
    from workforce.employment.models import Attendance, Employment

Text = Annotated[str, Field(max_length=200)]
Wrong = Annotated[bool, Field(description="确认在岗期间以外的考勤是报错了，日期属实")]
NOT_FACTS = {"person_id", "employer_id", "attendance_wrong"}
Days = Annotated[int, Field(ge=-INTEGER_MAX, le=INTEGER_MAX)]  # the verb says what is wrong


class EmploymentForm(Form):
    contract_starts_on: date | None = None
    contract_ends_on: date | None = None
    insured_by: Text | None = None
    public_staff: bool | None = None
    health_certificate_ends_on: date | None = None
    note: Note | None = None

    @property
    def facts(self) -> EmploymentFacts:
        given = self.model_dump(exclude_unset=True, exclude=NOT_FACTS)
        return cast(EmploymentFacts, given)


class NewEmployment(EmploymentForm):
    person_id: Id
    employer_id: Id
    post: Post
    service_type: ServiceType
    full_time: bool = True
    contract_kind: ContractKind
    started_on: date


class EmploymentChange(EmploymentForm):
    post: Post = Post.OTHER
    service_type: ServiceType = ServiceType.HOME
    full_time: bool = True
    contract_kind: ContractKind = ContractKind.OTHER
    started_on: date = date.min
    ended_on: date | None = None
    attendance_wrong: Wrong = False


class Ending(Form):
    ended_on: date
    reason: Annotated[str, Field(min_length=1, max_length=200)]
    attendance_wrong: Wrong = False


class EmploymentsQuery(ListQuery):
    query: Text | None = Field(None, description="姓名的一部分")
    person_id: Id | None = None
    employer_id: Id | None = None
    running_on: date | None = Field(None, description="这一天在岗")
    post: Post | None = None
    service_type: ServiceType | None = None
    unreported_month: Month | None = Field(None, description="这个月在岗而考勤未登记")

    @property
    def wanted(self) -> find.Wanted:
        return find.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class AttendanceForm(Form):
    leave_kind: LeaveKind | None = None
    service_orders: Days | None = None
    insured: bool | None = None
    note: Note | None = None

    @property
    def reported(self) -> attendance.Reported:
        given = self.model_dump(exclude_unset=True, exclude={"employment_id", "month"})
        return cast(attendance.Reported, given)


class NewAttendance(AttendanceForm):
    employment_id: Id
    month: Month
    days_due: Days
    days_present: Days
    leave_days: Days = 0


class AttendanceChange(AttendanceForm):
    days_due: Days = 0
    days_present: Days = 0
    leave_days: Days = 0


class AttendanceQuery(ListQuery):
    month: Month | None = None
    employer_id: Id | None = None
    person_id: Id | None = None

    @property
    def wanted(self) -> attendance.Wanted:
        return attendance.Wanted(self.month, self.employer_id, self.person_id)


class EmployersQuery(ListQuery):
    query: Text | None = Field(None, description="单位名称的一部分，或统一社会信用代码")


class Named(Answer):
    id: int
    name: str


class OverlapAnswer(Answer):
    """同一时间的另一在岗；不在管理范围内的，只给出起止日期。"""

    employment_id: int | None
    employer: Named | None
    employer_name: str
    started_on: date
    ended_on: date | None


class EmploymentAnswer(Answer):
    id: int
    person: Named
    employer: Named
    post: Post
    post_label: str
    service_type: ServiceType
    service_type_label: str
    full_time: bool
    contract_kind: ContractKind
    contract_kind_label: str
    contract_starts_on: date | None
    contract_ends_on: date | None
    started_on: date
    ended_on: date | None
    ended_reason: str
    insured_by: str
    public_staff: bool | None
    health_certificate_ends_on: date | None
    note: str
    overlaps: list[OverlapAnswer]
    version: int


class AttendanceAnswer(Answer):
    id: int
    employment_id: int
    person: Named
    employer: Named
    month: str
    days_due: int
    days_present: int
    leave_days: int
    leave_kind: LeaveKind | None
    leave_kind_label: str | None
    service_orders: int | None
    insured: bool | None
    note: str
    version: int


class EmployerAnswer(Answer):
    """`people` 为今天在岗的人数。"""

    id: int
    name: str
    uscc: str | None
    employer_kind: str
    street: Named | None
    people: int


async def show_employment(actor: Actor, employment: Employment) -> EmploymentAnswer:
    [shown] = await show_employments(actor, [employment])
    return shown


async def show_employments(
    actor: Actor, employments: Sequence[Employment]
) -> list[EmploymentAnswer]:
    overlaps = await overlaps_of(actor, employments)
    return [_show(employment, overlaps[employment.id]) for employment in employments]


def show_attendance(row: Attendance) -> AttendanceAnswer:
    person, employer = row.employment.person, row.employment.employer
    return AttendanceAnswer(
        **_plain(row, AttendanceAnswer, {"person", "employer", "leave_kind_label"}),
        person=Named(id=person.id, name=person.name),
        employer=Named(id=employer.id, name=employer.name),
        leave_kind_label=row.leave_kind.label if row.leave_kind else None,
    )


def show_employer(employer: find.Employer) -> EmployerAnswer:
    one = employer.organisation
    return EmployerAnswer(
        id=one.id,
        name=one.name,
        uscc=one.uscc,
        employer_kind=one.employer_kind,
        street=Named(id=one.parent.id, name=one.parent.name) if one.parent else None,
        people=employer.people,
    )


def _show(employment: Employment, overlaps: Sequence[Overlap]) -> EmploymentAnswer:
    labels = {"post_label", "service_type_label", "contract_kind_label"}
    return EmploymentAnswer(
        **_plain(employment, EmploymentAnswer, {"person", "employer", "overlaps", *labels}),
        person=Named(id=employment.person.id, name=employment.person.name),
        employer=Named(id=employment.employer.id, name=employment.employer.name),
        post_label=employment.post_text or employment.post.label,
        service_type_label=employment.service_type.label,
        contract_kind_label=employment.contract_kind.label,
        overlaps=[_show_overlap(overlap) for overlap in overlaps],
    )


def _show_overlap(overlap: Overlap) -> OverlapAnswer:
    known = overlap.employer_id is not None
    return OverlapAnswer(
        employment_id=overlap.employment_id,
        employer=Named(id=overlap.employer_id, name=overlap.employer_name) if known else None,
        employer_name=overlap.employer_name,
        started_on=overlap.started_on,
        ended_on=overlap.ended_on,
    )


def _plain(row: object, answer: type[Answer], leave: set[str]) -> dict[str, object]:
    return {name: getattr(row, name) for name in answer.model_fields if name not in leave}
