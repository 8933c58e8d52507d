"""培训班：开班、更改、取消、结班。结班时为合格者生成结业证书。"""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict

from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.training.models import Certificate, Enrolment, TrainingClass
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ClassState,
    CourseKind,
    OrganisationKind,
    TraineeKind,
    TrainingResult,
)

TEACHING = (
    OrganisationKind.TRAINING_BODY,
    OrganisationKind.GUIDANCE_CENTRE,
    OrganisationKind.VOLUNTEER_BODY,
)


class ClassFacts(TypedDict, total=False):
    title: str
    trainee_kind: TraineeKind
    course_kind: CourseKind
    hours: int
    starts_on: date
    ends_on: date
    place: str
    seats: int | None


class ClassNotOpen(Refusal):
    code = "training.class_not_open"
    message = "该培训班{state}，不能再更改"


class ResultsOutstanding(Refusal):
    code = "training.results_outstanding"
    message = "还有 {people} 人没有成绩，登记齐后再结班"


class ClassNotEnded(Refusal):
    code = "training.class_not_ended"
    message = "培训到 {ends_on} 才结束，不能提前结班"


class ClassHasTrainees(Refusal):
    code = "training.class_has_trainees"
    message = "已有 {people} 人报名，请先退出报名再取消"


async def list_classes(
    actor: Actor, page: Page, *, state: ClassState | None = None, body_id: int | None = None,
    trainee_kind: TraineeKind | None = None,
) -> Slice[TrainingClass]:  # fmt: skip
    rows = classes_within(actor)
    given = {"state": state, "body_id": body_id, "trainee_kind": trainee_kind}
    rows = rows.filter(**{name: value for name, value in given.items() if value is not None})
    return await slice_of(rows, page, sorts=("starts_on", "title"), default="-id")


def classes_within(actor: Actor, *, needs: str = "training.read") -> QuerySet[TrainingClass]:
    return within(actor, TrainingClass.all(), needs=needs).select_related("body")


async def class_within(
    actor: Actor, class_id: int, *, needs: str = "training.read"
) -> TrainingClass:
    found = await classes_within(actor, needs=needs).filter(id=class_id).first()
    if found is None:
        raise Missing()
    return found


async def open_class_within(actor: Actor, class_id: int) -> TrainingClass:
    """The class to write to, held until the verb ends, and still open."""
    held = within(
        actor, TrainingClass.filter(id=class_id).select_for_update(), needs="training.write"
    )
    found = await held.first()
    if found is None:
        raise Missing()
    if found.state is not ClassState.OPEN:
        raise ClassNotOpen(state=found.state.label)
    await found.fetch_related("body")
    return found


@verb
async def open_class(actor: Actor, facts: ClassFacts, *, body_id: int) -> TrainingClass:
    """开班。"""
    bodies = Organisation.filter(id=body_id, kind__in=TEACHING, active=True)
    body = await within(actor, bodies, needs="training.write").first()
    if body is None:
        raise Malformed(FieldError("/body_id", "没有这个可以开班的培训机构"))
    _refuse_disorder(facts)
    made = await TrainingClass.create(**facts, body=body)
    await record(actor, "training.class.opened", made, after=dict(facts), organisation_id=body.id)
    return made


@verb
async def change_class(
    actor: Actor, class_id: int, facts: ClassFacts, *, version: int | None
) -> TrainingClass:
    """更改培训班。已结班或取消的不再更改。"""
    found = await open_class_within(actor, class_id)
    refuse_stale(found, version)
    _refuse_disorder({"starts_on": found.starts_on, "ends_on": found.ends_on, **facts})
    before, after = changed({name: getattr(found, name) for name in facts}, dict(facts))
    if after:
        await save_version(found, **after)
        await record(actor, "training.class.changed", found, before=before, after=after)
    return found


@verb
async def cancel_class(actor: Actor, class_id: int, *, reason: str) -> TrainingClass:
    """取消培训班；有人报名的不能取消。"""
    found = await open_class_within(actor, class_id)
    people = await Enrolment.filter(training_class=found).count()
    if people:
        raise ClassHasTrainees(people=people)
    await save_version(found, state=ClassState.CANCELLED)
    await record(actor, "training.class.cancelled", found, reason=reason)
    return found


@verb
async def close_class(actor: Actor, class_id: int) -> TrainingClass:
    """结班：人人有成绩后办理，合格者各得一张结业证书。重复办理不再发证。"""
    closed = await class_within(actor, class_id, needs="training.write")
    if closed.state is ClassState.CLOSED:
        return closed
    found = await open_class_within(actor, class_id)
    if clock.today() < found.ends_on:
        raise ClassNotEnded(ends_on=found.ends_on)
    rows = Enrolment.filter(training_class=found)
    outstanding = await rows.filter(result=TrainingResult.PENDING).count()
    if outstanding:
        raise ResultsOutstanding(people=outstanding)
    passed = await rows.filter(result=TrainingResult.PASSED).order_by("id")
    for serial, enrolment in enumerate(passed, 1):
        await _certify(actor, found, enrolment, serial)
    await save_version(found, state=ClassState.CLOSED, closed_on=clock.today())
    await record(actor, "training.class.closed", found, after={"passed": len(passed)})
    return found


async def _certify(actor: Actor, found: TrainingClass, enrolment: Enrolment, serial: int) -> None:
    certificate = await Certificate.create(
        person_id=enrolment.person_id,
        kind=CertificateKind.COMPLETION,
        occupation=found.trainee_kind.label,
        number=f"JY{found.ends_on:%Y}{found.id:06d}{serial:04d}",
        issued_on=clock.today(),
        issuer=found.body.name,
        # The issuer's own register is this one: there is nobody else to ask.
        check_state=CertificateCheck.CONSISTENT,
    )
    await save_version(enrolment, certificate_id=certificate.id)
    await record(
        actor, "training.certificate.registered", certificate,
        after={"number": certificate.number, "class": found.title},
    )  # fmt: skip


def _refuse_disorder(facts: Any) -> None:
    if facts["ends_on"] < facts["starts_on"]:
        raise Malformed(FieldError("/ends_on", "结束日期不能早于开始日期"))
