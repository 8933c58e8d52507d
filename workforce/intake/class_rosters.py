"""培训班名册：核对、标注、报名。

A class roster is short and goes to one class, so it needs no batch and no worker: the check stores
nothing, and the confirmation sends the same file again with what the check had planned.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Refusal
from workforce.intake.answering import marked, marked_name
from workforce.intake.columns import TRAINEES
from workforce.people.indexes import id_number_index
from workforce.people.models import Person
from workforce.rules.rows.findings import RowFinding, Severity
from workforce.rules.rows.trainees import (
    KnownTrainee,
    Standing,
    TraineeChecker,
    TraineeRow,
    read_trainee_row,
)
from workforce.sheets.tables import find_table
from workforce.sheets.workbook import Workbook
from workforce.training.classes import ClassNotOpen, class_within, open_class_within
from workforce.training.enrolling import Trainee, enrol
from workforce.training.models import Enrolment, TrainingClass
from workforce.vocabulary import ClassState

ROWS_MAX = 500
NEEDS = "training.write"


class RosterTooLong(Refusal):
    code = "intake.class_roster_too_long"
    message = "名册有 {rows} 行，一个班一次最多 {most} 行，请核对是否选错了文件"


class RosterMoved(Refusal):
    code = "intake.class_roster_moved"
    message = "核对之后文件、人员或名额有变化，请重新核对"


class NobodyToEnrol(Refusal):
    code = "intake.class_roster_empty"
    message = "名册里没有可以报名的人，请按提示更正后重新核对"


@dataclass(frozen=True)
class CheckedRoster:
    """What a file would do to a class. `plan` stands for exactly this file and this outcome."""

    rows: int
    added: list[TraineeRow]
    unchanged: int
    findings: list[RowFinding]
    plan: str

    def rows_found(self, severity: Severity) -> int:
        return len({found.row for found in self.findings if found.severity is severity})


async def check_roster(actor: Actor, class_id: int, data: bytes) -> CheckedRoster:
    """核对名册，不报名。"""
    found = await class_within(actor, class_id, needs=NEEDS)
    if found.state is not ClassState.OPEN:
        raise ClassNotOpen(state=found.state.label)
    return await _checked(found, data)


async def marked_roster(
    actor: Actor, class_id: int, *, file_name: str, data: bytes
) -> tuple[str, bytes]:
    """The file as sent with its mistakes marked; name and content."""
    checked = await check_roster(actor, class_id, data)
    content = await asyncio.to_thread(marked, data, TRAINEES, checked.findings)
    return marked_name(file_name, "培训班名册"), content


@verb
async def enrol_roster(
    actor: Actor, class_id: int, *, file_name: str, data: bytes, plan: str
) -> CheckedRoster:
    """按名册报名：核对过的人一次全部报名，或一个也不报。"""
    found = await open_class_within(actor, class_id)
    checked = await _checked(found, data)
    if checked.plan != plan:
        raise RosterMoved()
    if not checked.added:
        raise NobodyToEnrol()
    for row in checked.added:
        trainee = Trainee(row.name, row.id_number, row.phone or None, row.wants_training)
        await enrol(actor, class_id, trainee)
    await record(
        actor, "intake.class_roster.enrolled", found,
        after={"file": file_name[:200], "sha256": hashlib.sha256(data).hexdigest(),
               "rows": checked.rows, "added": len(checked.added),
               "refused": checked.rows_found(Severity.REFUSED)},
        organisation_id=found.body_id,
    )  # fmt: skip
    return checked


async def _checked(found: TrainingClass, data: bytes) -> CheckedRoster:
    rows = await asyncio.to_thread(_read, data)
    if len(rows) > ROWS_MAX:
        raise RosterTooLong(rows=len(rows), most=ROWS_MAX)
    known = await _known(found, [row.id_number for row in rows if row.fault is None])
    checker = TraineeChecker(known, await _seats_left(found))
    findings, added, unchanged = [], [], 0
    for row in rows:
        told = checker.check(row)
        findings += told
        if any(one.severity is Severity.REFUSED for one in told):
            continue
        if checker.is_enrolled(row):
            unchanged += 1
        else:
            added.append(row)
    outcome = repr(([row.number for row in added], unchanged, [(f.row, f.code) for f in findings]))
    plan = hashlib.sha256(data + outcome.encode()).hexdigest()
    return CheckedRoster(len(rows), added, unchanged, findings, plan)


def _read(data: bytes) -> list[TraineeRow]:
    table = find_table(Workbook(data), TRAINEES)
    return [read_trainee_row(row.number, row.values, row.formulas) for row in table.rows()]


async def _seats_left(found: TrainingClass) -> int | None:
    if found.seats is None:
        return None
    return found.seats - await Enrolment.filter(training_class=found).count()


async def _known(found: TrainingClass, id_numbers: list[str]) -> dict[str, KnownTrainee]:
    """Who of them is registered, under the name of the record that is kept."""
    by_index = {id_number_index(number): number for number in id_numbers}
    people = await Person.filter(id_number_index__in=list(by_index)).select_related("merged_into")
    # The unmerged record comes last and wins over a closed one with the same number.
    people.sort(key=lambda person: person.merged_into_id is None)
    kept = {by_index[p.id_number_index]: p.merged_into or p for p in people}
    ids = [person.id for person in kept.values()]
    rows = await Enrolment.filter(training_class=found, person_id__in=ids)
    enrolled = {row.person_id for row in rows}
    return {number: _known_one(person, enrolled) for number, person in kept.items()}


def _known_one(person: Person, enrolled: set[int]) -> KnownTrainee:
    if person.pending_batch_id is not None:
        return KnownTrainee(person.name, Standing.BEING_IMPORTED)
    standing = Standing.ENROLLED if person.id in enrolled else Standing.OUTSIDE
    return KnownTrainee(person.name, standing)
