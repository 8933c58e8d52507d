"""志愿服务的表单。"""

from __future__ import annotations

from datetime import date
from typing import Annotated, cast
from uuid import UUID

from pydantic import AwareDatetime, Field

from workforce.people.facts import PersonFacts
from workforce.service_words import ActivityState, CareService, RecordState, SignupState
from workforce.volunteering import activities, records, signups, volunteers
from workforce.web.lists import ListQuery
from workforce.web.requests import ABSENT, Form, Id, Name, Note, Reason

Short = Annotated[str, Field(max_length=100)]
Place = Annotated[str, Field(min_length=1, max_length=200)]
Code = Annotated[str, Field(pattern=r"^[0-9]{6}$", description="现场显示的 6 位验证码")]
Token = Annotated[str, Field(min_length=32, max_length=32, description="二维码链接中的 token")]
RecordIds = Annotated[list[Id], Field(min_length=1, max_length=1000)]


class NewVolunteer(Form):
    """已登记的人员给 person_id；其他人给姓名、身份证号和手机号。"""

    organisation_id: Id
    agreed_on: date
    person_id: Id | None = None
    name: Name | None = None
    id_number: Annotated[str, Field(max_length=60)] | None = None
    phone: Annotated[str, Field(max_length=60)] | None = None
    number: Annotated[str, Field(max_length=40)] = ""
    skills: Annotated[str, Field(max_length=300)] = ""
    guardian_agreed_on: date | None = None

    @property
    def facts(self) -> PersonFacts | None:
        given = self.model_dump(include={"name", "id_number", "phone"}, exclude_none=True)
        return cast(PersonFacts, {"name": "", "id_number": ""} | given) if given else None

    @property
    def profile(self) -> dict[str, object]:
        return self.model_dump(include={"number", "skills", "guardian_agreed_on"})


class VolunteerChange(Form):
    number: Annotated[str, Field(max_length=40)] = ABSENT
    skills: Annotated[str, Field(max_length=300)] = ABSENT
    guardian_agreed_on: date | None = ABSENT
    active: bool = ABSENT


class VolunteersQuery(ListQuery):
    query: Short | None = Field(None, description="姓名的一部分")
    organisation_id: Id | None = None
    person_id: Id | None = None
    active: bool | None = None

    @property
    def wanted(self) -> volunteers.Wanted:
        return volunteers.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class NewActivity(Form):
    organisation_id: Id
    title: Name
    service: CareService
    place: Place
    leader_name: Annotated[str, Field(min_length=1, max_length=60)]
    description: Note = ""


class ActivityChange(Form):
    title: Name = ABSENT
    place: Place = ABSENT
    leader_name: Annotated[str, Field(min_length=1, max_length=60)] = ABSENT
    description: Note = ABSENT


class Cancellation(Form):
    reason: Reason


class ActivitiesQuery(ListQuery):
    query: Short | None = Field(None, description="名称或地点的一部分")
    service: CareService | None = None
    state: ActivityState | None = None
    organisation_id: Id | None = None
    upcoming: bool | None = Field(None, description="只列还有班次未结束的")

    @property
    def wanted(self) -> activities.Wanted:
        return activities.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class NewShift(Form):
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    capacity: Annotated[int, Field(ge=1, le=1000)]


class NewSignup(Form):
    """组织者代办时给 volunteer_id。"""

    shift_id: Id
    volunteer_id: Id | None = None


class SignupsQuery(ListQuery):
    """一个班次的，或一名志愿者的。"""

    shift_id: Id | None = None
    volunteer_id: Id | None = None
    state: SignupState | None = None

    @property
    def wanted(self) -> signups.Wanted:
        return signups.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class CheckIn(Form):
    shift_id: Id
    code: Code | None = None
    token: Token | None = None
    located: bool | None = Field(None, description="手机是否给出了位置；false 记为未定位")


class CheckOut(Form):
    shift_id: Id
    code: Code | None = None
    token: Token | None = None


class Assisted(Form):
    volunteer_id: Id


class LateEntry(Form):
    """`client_id` 由手机生成，重复提交不会重复记录；`sent_at` 是发送时手机的时间。"""

    client_id: UUID
    shift_id: Id
    started_at: AwareDatetime
    ended_at: AwareDatetime
    note: Annotated[str, Field(max_length=500)] = ""
    located: bool | None = None
    sent_at: AwareDatetime | None = None


class LateEntryFor(LateEntry):
    volunteer_id: Id


class RecordsQuery(ListQuery):
    state: RecordState | None = None
    shift_id: Id | None = None
    activity_id: Id | None = None
    volunteer_id: Id | None = None
    query: Short | None = Field(None, description="志愿者姓名的一部分")
    overdue: bool | None = Field(None, description="只列超过十个工作日仍未确认的")
    confirmable: bool | None = Field(None, description="只列待确认、且可由本人确认的")
    forgotten: bool | None = Field(None, description="只列班次已过、还没有签退的")

    @property
    def wanted(self) -> records.Wanted:
        return records.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class Confirmation(Form):
    paid_reason: Annotated[str, Field(max_length=500)] = Field(
        "", description="当天在岗的，写明为何仍是志愿服务"
    )


class Confirmations(Confirmation):
    record_ids: RecordIds


class Rejection(Form):
    reason: Reason


class Correction(Form):
    started_at: AwareDatetime
    ended_at: AwareDatetime
    reason: Reason
