"""报名、退出、登记成绩。"""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.facts import PersonFacts, tidy_name
from workforce.people.indexes import id_number_index
from workforce.people.models import Affiliation, Person
from workforce.people.service import add_person
from workforce.training.classes import class_within, open_class_within
from workforce.training.models import Enrolment, TrainingClass
from workforce.vocabulary import TrainingResult

SCORE_MAX = 100


@dataclass(frozen=True)
class Trainee:
    """A line of a class roster. Somebody already known is found by the number."""

    name: str
    id_number: str
    phone: str | None = None
    wants_training: bool = True


@dataclass(frozen=True)
class Mark:
    enrolment_id: int
    result: TrainingResult
    hours_attended: int | None = None
    score: int | None = None


class NameDiffers(Refusal):
    """Says nothing of the name that is registered: whoever knows a number learns no name by it."""

    code = "training.name_differs"
    message = "该身份证号登记的姓名与所填的不同，请核对"


class ClassFull(Refusal):
    code = "training.class_full"
    message = "名额 {seats} 人已满"


class HasResult(Refusal):
    code = "training.has_result"
    message = "已有成绩，不能退出报名"


async def list_enrolments(actor: Actor, class_id: int, page: Page) -> Slice[Enrolment]:
    await class_within(actor, class_id)
    rows = Enrolment.filter(training_class_id=class_id).select_related("person", "certificate")
    return await slice_of(rows, page, sorts=(), default="id")


async def enrolments_of(actor: Actor, person_id: int, page: Page) -> Slice[Enrolment]:
    """一个人参加的培训，最近报名的在前；只列看得到的培训班。"""
    rows = within(actor, Enrolment.filter(person_id=person_id), needs="training.read")
    rows = rows.select_related("person", "certificate", "training_class__body")
    return await slice_of(rows, page, sorts=(), default="-id")


@verb
async def enrol(actor: Actor, class_id: int, trainee: Trainee) -> Enrolment:
    """一人报名。已登记的人按身份证号找到；没有的登记在培训机构之下。重复报名返回原来的一条。"""
    found = await open_class_within(actor, class_id)
    person = await _person_of(actor, trainee, body=found.body)
    known = await Enrolment.get_or_none(training_class=found, person=person)
    if known is not None:
        return known
    taken = await Enrolment.filter(training_class=found).count()
    if found.seats is not None and taken >= found.seats:
        raise ClassFull(seats=found.seats)
    made = await Enrolment.create(training_class=found, person=person)
    await record(
        actor, "training.enrolment.added", made,
        after={"class": found.title, "person_id": person.id}, organisation_id=found.body_id,
    )  # fmt: skip
    return made


@verb
async def withdraw(actor: Actor, class_id: int, enrolment_id: int) -> None:
    """退出报名；有成绩的不能退出。"""
    found = await open_class_within(actor, class_id)
    enrolment = await Enrolment.get_or_none(id=enrolment_id, training_class=found)
    if enrolment is None:
        raise Missing()
    if enrolment.result is not TrainingResult.PENDING:
        raise HasResult()
    await record(
        actor, "training.enrolment.withdrawn", enrolment,
        before={"class": found.title, "person_id": enrolment.person_id},
    )  # fmt: skip
    await enrolment.delete()


@verb
async def record_results(actor: Actor, class_id: int, marks: list[Mark]) -> int:
    """登记一班的成绩，全部登记或全部不登记。返回有变化的人数。"""
    found = await open_class_within(actor, class_id)
    wanted = [mark.enrolment_id for mark in marks]
    rows = {row.id: row for row in await Enrolment.filter(training_class=found, id__in=wanted)}
    _refuse_impossible(found, marks, set(rows))
    changed = 0
    for mark in marks:
        enrolment = rows[mark.enrolment_id]
        before = _shown(enrolment)
        after = {"result": mark.result, "hours_attended": mark.hours_attended, "score": mark.score}
        if before != after:
            await save_version(enrolment, **after)
            await record(actor, "training.result.recorded", enrolment, before=before, after=after)
            changed += 1
    return changed


async def _person_of(actor: Actor, trainee: Trainee, *, body: Organisation) -> Person:
    index = id_number_index(trainee.id_number)
    known = await Person.filter(id_number_index=index, pending_batch_id__isnull=True).first()
    if known is None:
        facts = PersonFacts(name=trainee.name, id_number=trainee.id_number)
        if trainee.phone:
            facts["phone"] = trainee.phone
        facts["wants_training"] = trainee.wants_training
        return await add_person(actor, facts, organisation_id=body.id)
    person = known if known.merged_into_id is None else await Person.get(id=known.merged_into_id)
    if person.name != tidy_name(trainee.name):
        raise NameDiffers()
    await Affiliation.get_or_create(person_id=person.id, organisation_id=body.id)
    return person


def _refuse_impossible(found: TrainingClass, marks: list[Mark], known: set[int]) -> None:
    mistakes = []
    for place, mark in enumerate(marks):
        if mark.enrolment_id not in known:
            mistakes.append(FieldError(f"/marks/{place}/enrolment_id", "不是本班的报名"))
        if mark.hours_attended is not None and not 0 <= mark.hours_attended <= found.hours:
            mistakes.append(
                FieldError(f"/marks/{place}/hours_attended", f"学时应在 0 到 {found.hours} 之间")
            )
        if mark.score is not None and not 0 <= mark.score <= SCORE_MAX:
            mistakes.append(FieldError(f"/marks/{place}/score", "成绩应在 0 到 100 之间"))
        if mark.result is TrainingResult.ABSENT and mark.score is not None:
            mistakes.append(FieldError(f"/marks/{place}/score", "缺考的没有成绩"))
    if len({mark.enrolment_id for mark in marks}) < len(marks):
        mistakes.append(FieldError("/marks", "同一人出现了两次"))
    if mistakes:
        raise Malformed(*mistakes)


def _shown(enrolment: Enrolment) -> dict[str, object]:
    return {
        "result": enrolment.result,
        "hours_attended": enrolment.hours_attended,
        "score": enrolment.score,
    }
