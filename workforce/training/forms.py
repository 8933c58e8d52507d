"""培训班、报名、成绩、证书查验的表单与答复。"""

from __future__ import annotations

from datetime import date
from typing import Annotated, cast

from pydantic import Field

from workforce.rules.masking import mask_name
from workforce.training.classes import ClassFacts
from workforce.training.enrolling import Mark, Trainee
from workforce.training.models import Certificate, Enrolment, TrainingClass
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ClassState,
    CourseKind,
    SkillLevel,
    TraineeKind,
    TrainingResult,
)
from workforce.web.lists import ListQuery
from workforce.web.requests import INTEGER_MAX, Form, Id, Name
from workforce.web.responses import Answer

Hours = Annotated[int, Field(ge=1, le=1000, description="学时")]
Seats = Annotated[int, Field(ge=1, le=10_000)]
Stated = Annotated[int, Field(ge=-INTEGER_MAX, le=INTEGER_MAX)]  # the verb says what is wrong
Place = Annotated[str, Field(max_length=200)]


class ClassesQuery(ListQuery):
    state: ClassState | None = None
    body_id: Id | None = None
    trainee_kind: TraineeKind | None = None


class ClassForm(Form):
    place: Place = ""
    seats: Seats | None = None

    @property
    def facts(self) -> ClassFacts:
        return cast(ClassFacts, self.model_dump(exclude_unset=True, exclude={"body_id"}))


class NewClass(ClassForm):
    body_id: Id
    title: Name
    trainee_kind: TraineeKind
    course_kind: CourseKind
    hours: Hours
    starts_on: date
    ends_on: date


class ClassChange(ClassForm):
    title: Name = "—"
    trainee_kind: TraineeKind = TraineeKind.CAREGIVER
    course_kind: CourseKind = CourseKind.SKILL
    hours: Hours = 1
    starts_on: date = date.min
    ends_on: date = date.max


class TraineeForm(Form):
    name: Name
    id_number: Annotated[str, Field(min_length=1, max_length=40)]
    phone: Annotated[str, Field(max_length=30)] | None = None
    wants_training: bool = True

    @property
    def trainee(self) -> Trainee:
        return Trainee(**self.model_dump())


class MarkForm(Form):
    enrolment_id: Id
    result: TrainingResult
    hours_attended: Stated | None = None
    score: Stated | None = None


class Marks(Form):
    marks: Annotated[list[MarkForm], Field(min_length=1, max_length=500)]

    @property
    def given(self) -> list[Mark]:
        return [Mark(**mark.model_dump()) for mark in self.marks]


class Question(Form):
    """Who asks knows the number and the name on the paper."""

    number: Annotated[str, Field(min_length=1, max_length=60)]
    name: Name


class Body(Answer):
    id: int
    name: str


class ClassAnswer(Answer):
    id: int
    body: Body
    title: str
    trainee_kind: TraineeKind
    trainee_kind_label: str
    course_kind: CourseKind
    course_kind_label: str
    hours: int
    starts_on: date
    ends_on: date
    place: str
    seats: int | None
    state: ClassState
    state_label: str
    closed_on: date | None
    enrolled: int
    passed: int
    outstanding: int
    version: int


class EnrolmentAnswer(Answer):
    id: int
    person_id: int
    name: str
    hours_attended: int | None
    score: int | None
    result: TrainingResult
    result_label: str
    certificate_id: int | None
    certificate_number: str | None


class EnrolmentsQuery(ListQuery):
    person_id: Id


class OwnEnrolmentAnswer(EnrolmentAnswer):
    """一个人的一次培训，连同所在的班。"""

    class_id: int
    class_title: str
    body_name: str
    starts_on: date
    ends_on: date
    class_state: ClassState
    class_state_label: str


class Recorded(Answer):
    changed: int


class VerifiedAnswer(Answer):
    """What anybody with the paper may learn: the name shows one character."""

    name: str
    kind: CertificateKind
    kind_label: str
    occupation: str
    level: SkillLevel | None
    level_label: str | None
    number: str
    issued_on: date | None
    issuer: str
    check_state: CertificateCheck
    check_state_label: str


async def show_classes(rows: list[TrainingClass]) -> list[ClassAnswer]:
    """Classes with the counts of their trainees."""
    found = await Enrolment.filter(training_class_id__in=[row.id for row in rows])
    trainees: dict[int, list[TrainingResult]] = {row.id: [] for row in rows}
    for enrolment in found:
        trainees[enrolment.training_class_id].append(enrolment.result)
    return [_class(row, trainees[row.id]) for row in rows]


def _class(row: TrainingClass, results: list[TrainingResult]) -> ClassAnswer:
    derived = {"body", "trainee_kind_label", "course_kind_label", "state_label", "enrolled",
               "passed", "outstanding"}  # fmt: skip
    plain = [name for name in ClassAnswer.model_fields if name not in derived]
    return ClassAnswer(
        **{name: getattr(row, name) for name in plain},
        body=Body(id=row.body.id, name=row.body.name),
        trainee_kind_label=row.trainee_kind.label,
        course_kind_label=row.course_kind.label,
        state_label=row.state.label,
        enrolled=len(results),
        passed=results.count(TrainingResult.PASSED),
        outstanding=results.count(TrainingResult.PENDING),
    )


def show_enrolment(row: Enrolment) -> EnrolmentAnswer:
    return EnrolmentAnswer(
        id=row.id, person_id=row.person_id, name=row.person.name,
        hours_attended=row.hours_attended, score=row.score,
        result=row.result, result_label=row.result.label, certificate_id=row.certificate_id,
        certificate_number=row.certificate.number if row.certificate else None,
    )  # fmt: skip


def show_own_enrolment(row: Enrolment) -> OwnEnrolmentAnswer:
    attended = row.training_class
    return OwnEnrolmentAnswer(
        **dict(show_enrolment(row)), class_id=attended.id, class_title=attended.title,
        body_name=attended.body.name, starts_on=attended.starts_on, ends_on=attended.ends_on,
        class_state=attended.state, class_state_label=attended.state.label,
    )  # fmt: skip


def show_verified(found: Certificate) -> VerifiedAnswer:
    return VerifiedAnswer(
        name=mask_name(found.person.name), kind=found.kind, kind_label=found.kind.label,
        occupation=found.occupation, level=found.level,
        level_label=found.level.label if found.level else None, number=found.number,
        issued_on=found.issued_on, issuer=found.issuer, check_state=found.check_state,
        check_state_label=found.check_state.label,
    )  # fmt: skip
