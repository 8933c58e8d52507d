"""参保核查结果：核对、标注、登记。

The check stores nothing; the confirmation sends the same file with the plan the check answered. Who
is not of the district, or not readable, is pointed out and hinders nobody else.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute_many, insert_many, read_all, verb
from workforce.database.rows import among
from workforce.errors import Refusal
from workforce.identity.models import Organisation
from workforce.intake.answering import marked, marked_name
from workforce.intake.columns import INSURANCE
from workforce.people.indexes import id_number_index
from workforce.rules.rows.findings import RowFinding
from workforce.rules.rows.insurance import InsuranceChecker, InsuranceRow, read_insurance_row
from workforce.sheets.tables import find_table
from workforce.sheets.workbook import Workbook
from workforce.subsidies.holding import recheck
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.reading import PERSONS_OF_DISTRICT
from workforce.subsidies.scope import month_seen, refuse_beyond
from workforce.subsidy_words import HoldKind

ROWS_MAX = 20_000
NEEDS = "vetting.record"
_COLUMNS = (
    "person_id", "month", "insured", "insured_by", "answered_at", "entered_by_id", "file_sha256",
    "version",
)  # fmt: skip


class AnswersTooLong(Refusal):
    code = "intake.insurance_too_long"
    message = "核查结果有 {rows} 行，一次最多 {most} 行，请分开导入"


class AnswersMoved(Refusal):
    code = "intake.insurance_moved"
    message = "核对之后文件或人员有变化，请重新核对"


class NothingAnswered(Refusal):
    code = "intake.insurance_empty"
    message = "没有可以登记的新结果，请按提示更正后重新核对"


@dataclass(frozen=True)
class Answered:
    """One person's answer as it would be stored; `answer_id` where one is there already."""

    person_id: int
    insured: bool
    insured_by: str
    answer_id: int | None


@dataclass(frozen=True)
class CheckedAnswers:
    """What a file would do to a month. `plan` stands for exactly this file and this outcome."""

    rows: int
    added: list[Answered]
    changed: list[Answered]
    unchanged: int
    findings: list[RowFinding]
    plan: str


async def check_answers(actor: Actor, month_id: int, data: bytes) -> CheckedAnswers:
    """核对参保核查结果，不登记。"""
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs=NEEDS)
    return await _checked(month, data)


async def marked_answers(
    actor: Actor, month_id: int, *, file_name: str, data: bytes
) -> tuple[str, bytes]:
    """The file as sent with its mistakes marked; name and content."""
    checked = await check_answers(actor, month_id, data)
    content = await asyncio.to_thread(marked, data, INSURANCE, checked.findings)
    return marked_name(file_name, "参保核查结果"), content


async def take_answers(
    actor: Actor, month_id: int, *, file_name: str, data: bytes, plan: str
) -> CheckedAnswers:
    """登记核对过的参保核查结果；未审批的月份随即更新暂缓，已审批的不动。"""
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs=NEEDS)
    checked = await _checked(month, data)
    if checked.plan != plan:
        raise AnswersMoved()
    if not checked.added and not checked.changed:
        raise NothingAnswered()
    await _store(actor, month, checked, file_name, hashlib.sha256(data).hexdigest())
    same = SubsidyMonth.filter(district_id=month.district_id, month=month.month)
    for one in await same.order_by("id"):
        await recheck(actor, one.id, HoldKind.INSURED_ELSEWHERE)
    return checked


@verb
async def _store(
    actor: Actor, month: SubsidyMonth, checked: CheckedAnswers, file_name: str, sha256: str
) -> None:
    # Of one district one file is stored at a time; what moved meanwhile is refused.
    await Organisation.filter(id=month.district_id).select_for_update().get()
    people = [one.person_id for one in (*checked.added, *checked.changed)]
    now, known = clock.now(), await _answers(month.month, people)
    if {one.person_id for one in checked.changed} != set(known):
        raise AnswersMoved()
    await insert_many("insurance_answer", _COLUMNS, [
        (one.person_id, month.month, one.insured, one.insured_by, now, actor.user_id, sha256, 1)
        for one in checked.added
    ])  # fmt: skip
    await execute_many(
        "UPDATE insurance_answer SET insured = ?, insured_by = ?, answered_at = ?,"
        " entered_by_id = ?, file_sha256 = ?, version = version + 1 WHERE id = ?",
        [(one.insured, one.insured_by, now, actor.user_id, sha256, one.answer_id)
         for one in checked.changed],
    )  # fmt: skip
    await record(
        actor, "vetting.insurance.answered", month,
        after={"file": file_name[:200], "sha256": sha256, "rows": checked.rows,
               "added": len(checked.added), "changed": len(checked.changed),
               "refused": len(checked.findings)},
        organisation_id=month.district_id,
    )  # fmt: skip


async def _checked(month: SubsidyMonth, data: bytes) -> CheckedAnswers:
    rows = await asyncio.to_thread(_read, data)
    if len(rows) > ROWS_MAX:
        raise AnswersTooLong(rows=len(rows), most=ROWS_MAX)
    people = await _people(month.district_id, [row.id_number for row in rows if not row.fault])
    known = await _answers(month.month, [person_id for person_id, _ in people.values()])
    checker = InsuranceChecker({number: name for number, (_, name) in people.items()})
    findings: list[RowFinding] = []
    added: list[Answered] = []
    changed: list[Answered] = []
    unchanged = 0
    for row in rows:
        if (fault := checker.check(row)) is not None:
            findings.append(fault)
            continue
        person_id = people[row.id_number][0]
        answer_id, insured, insured_by = known.get(person_id, (None, None, None))
        answered = Answered(person_id, row.insured, row.insured_by, answer_id)
        if answer_id is None:
            added.append(answered)
        elif (insured, insured_by) != (row.insured, row.insured_by):
            changed.append(answered)
        else:
            unchanged += 1
    outcome = repr((month.id, added, changed, [(f.row, f.code) for f in findings]))
    plan = hashlib.sha256(data + outcome.encode()).hexdigest()
    return CheckedAnswers(len(rows), added, changed, unchanged, findings, plan)


def _read(data: bytes) -> list[InsuranceRow]:
    table = find_table(Workbook(data), INSURANCE)
    return [read_insurance_row(row.number, row.values, row.formulas) for row in table.rows()]


async def _people(district_id: int, id_numbers: list[str]) -> dict[str, tuple[int, str]]:
    """The people of the district among these numbers, by number: id and name."""
    by_index = {id_number_index(number): number for number in id_numbers}
    condition, given = among(list(by_index))
    rows = await read_all(
        f"SELECT p.id, p.name, p.id_number_index FROM person p WHERE p.id_number_index {condition}"
        " AND p.pending_batch_id IS NULL AND p.merged_into_id IS NULL"
        f" AND p.id IN ({PERSONS_OF_DISTRICT})",
        [given, district_id],
    )
    return {by_index[row["id_number_index"]]: (row["id"], row["name"]) for row in rows}


async def _answers(month: str, people: list[int]) -> dict[int, tuple[int, bool, str]]:
    condition, given = among(sorted(set(people)))
    rows = await read_all(
        "SELECT id, person_id, insured, insured_by FROM insurance_answer"
        f" WHERE month = ? AND person_id {condition}",
        [month, given],
    )
    return {r["person_id"]: (r["id"], bool(r["insured"]), r["insured_by"]) for r in rows}
