"""人员的表单与答复：能填什么，给看什么。个人信息在这里遮盖。"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, cast

from pydantic import Field

from workforce.actor import Actor
from workforce.people import find, names, suspects
from workforce.people.facts import PersonFacts
from workforce.people.masked import masked_value
from workforce.people.revealing import Revealable
from workforce.vocabulary import Education, Post, ServiceType, Sex
from workforce.web.lists import ListQuery
from workforce.web.requests import ABSENT, Form, Id, Name, Note, Reason
from workforce.web.responses import Answer

if TYPE_CHECKING:
    from workforce.employment.models import Employment
    from workforce.people.models import Person

Short = Annotated[str, Field(max_length=100)]
Digits = Annotated[str, Field(max_length=60)]


class PersonForm(Form):
    """All that may be stated; only what is sent counts."""

    sex: Sex | None = None
    birth_on: date | None = None
    phone: Digits | None = None
    address: Annotated[str, Field(max_length=200)] | None = None
    household_registration: Short | None = None
    bank_account: Digits | None = None
    bank_name: Short | None = None
    wants_training: bool | None = None
    education: Education | None = None
    graduated_on: date | None = Field(None, description="毕业证书上的日期")
    resident_since: date | None = Field(None, description="居住证自哪一天起连续有效")
    note: Note | None = None

    @property
    def facts(self) -> PersonFacts:
        return cast(PersonFacts, self.model_dump(exclude_unset=True, exclude={"organisation_id"}))


class NewPerson(PersonForm):
    name: Name
    id_number: Digits
    organisation_id: Id


class PersonChange(PersonForm):
    name: Name = ABSENT
    id_number: Digits = ABSENT
    deceased_on: date | None = None


class NewName(Form):
    new_name: Name
    changed_on: date
    evidence: Annotated[str, Field(min_length=1, max_length=300)]


class Revelation(Form):
    field: Revealable
    reason: Reason


class Merge(Form):
    merged_id: Id
    reason: Reason


class Distinction(Form):
    other_id: Id
    reason: Reason


class PeopleQuery(ListQuery):
    query: Short | None = Field(None, description="姓名的一部分，或完整的身份证号、手机号、账号")
    employer_id: Id | None = None
    household_registration: Short | None = None
    has_account: bool | None = None
    post: Post | None = None
    service_type: ServiceType | None = None

    @property
    def wanted(self) -> find.Wanted:
        return find.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class Named(Answer):
    id: int
    name: str


class EmploymentBrief(Answer):
    id: int
    employer: Named
    post: Post
    post_label: str
    service_type: ServiceType
    service_type_label: str
    full_time: bool
    started_on: date
    ended_on: date | None


class PersonAnswer(Answer):
    """身份证号、手机号、账号、住址均已遮盖。"""

    id: int
    name: str
    former_names: list[str]
    id_number: str
    birth_on: date
    sex: Sex
    sex_label: str
    phone: str | None
    address: str | None
    household_registration: str
    bank_account: str | None
    bank_name: str
    wants_training: bool | None
    education: Education | None
    deceased_on: date | None
    graduated_on: date | None
    resident_since: date | None
    merged_into_id: int | None
    note: str
    employments: list[EmploymentBrief]
    version: int


class Revealed(Answer):
    field: Revealable
    value: str


class SuspectsAnswer(Answer):
    a: PersonAnswer
    b: PersonAnswer
    why: list[str]
    why_labels: list[str]


async def show_person(actor: Actor, person: Person) -> PersonAnswer:
    [shown] = await show_people(actor, [person])
    return shown


async def show_people(actor: Actor, people: Sequence[Person]) -> list[PersonAnswer]:
    former = await names.former_names_of([person.id for person in people])
    posts = await find.employments_seen(actor, people)
    return [_show(person, former[person.id], posts[person.id]) for person in people]


def _show(person: Person, former_names: list[str], posts: list[Employment]) -> PersonAnswer:
    plain = {
        field: masked_value(field, getattr(person, field))
        for field in PersonAnswer.model_fields
        if field not in {"former_names", "employments", "sex_label"}
    }
    return PersonAnswer(
        **plain,
        former_names=former_names,
        sex_label=person.sex.label,
        employments=[_show_post(post) for post in posts],
    )


def _show_post(post: Employment) -> EmploymentBrief:
    return EmploymentBrief(
        id=post.id,
        employer=Named(id=post.employer.id, name=post.employer.name),
        post=post.post,
        post_label=post.post_text or post.post.label,
        service_type=post.service_type,
        service_type_label=post.service_type.label,
        full_time=post.full_time,
        started_on=post.started_on,
        ended_on=post.ended_on,
    )


def show_suspects(pair: suspects.Suspects, shown: dict[int, PersonAnswer]) -> SuspectsAnswer:
    return SuspectsAnswer(
        a=shown[pair.a.id],
        b=shown[pair.b.id],
        why=list(pair.why),
        why_labels=[likeness.label for likeness in pair.why],
    )
