"""导出的列：每种名单有哪些列，从哪里来。Personal values are masked unless revealing was granted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.employment import attendance
from workforce.employment import find as employment_find
from workforce.identity.scope import within
from workforce.people import find
from workforce.people.masked import masked_value
from workforce.people.models import Person
from workforce.sheets.writing import CellValue
from workforce.vocabulary import Word

CHUNK = 2000

Cells = list[CellValue]


class ExportKind(Word):
    PEOPLE = "people", "人员名单"
    EMPLOYMENTS = "employments", "从业信息"
    ATTENDANCE = "attendance", "月度考勤"


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of list: its header, the rows wanted, and what a chunk of them looks like."""

    header: Sequence[str]
    widths: Sequence[float]
    matching: Callable[[Actor, Any], QuerySet[Any]]
    cells: Callable[[Actor, list[Any], bool], Any]


async def rows_of(
    listing: Listing, actor: Actor, wanted: Any, *, revealed: bool
) -> AsyncIterator[list[Cells]]:
    """The rows in chunks, in the order they were registered."""
    query = listing.matching(actor, wanted)
    if revealed:
        query = within(actor, query, needs="people.reveal")
    last_id = 0
    while chunk := await query.filter(id__gt=last_id).order_by("id").limit(CHUNK):
        last_id = chunk[-1].id
        yield await listing.cells(actor, chunk, revealed)


async def _people(actor: Actor, people: list[Person], revealed: bool) -> list[Cells]:
    posts = await find.employments_seen(actor, people)
    return [
        [
            *_identity(person, revealed),
            person.sex.label,
            person.birth_on,
            _personal(person, "phone", revealed),
            _personal(person, "address", revealed),
            person.household_registration,
            _personal(person, "bank_account", revealed),
            person.bank_name,
            _yes(person.wants_training),
            "；".join(
                f"{post.employer.name} {post.post_text or post.post.label}"
                for post in posts[person.id]
                if post.ended_on is None
            ),
        ]
        for person in people
    ]


async def _employments(actor: Actor, employments: list[Any], revealed: bool) -> list[Cells]:
    return [
        [
            *_identity(one.person, revealed),
            one.employer.name,
            one.post_text or one.post.label,
            one.service_type.label,
            "全职" if one.full_time else "兼职",
            one.contract_kind.label,
            one.contract_starts_on,
            one.contract_ends_on,
            one.started_on,
            one.ended_on,
            one.insured_by,
            one.note,
        ]
        for one in employments
    ]


async def _attendance(actor: Actor, rows: list[Any], revealed: bool) -> list[Cells]:
    return [
        [
            *_identity(row.employment.person, revealed),
            row.employment.employer.name,
            row.month,
            row.days_due,
            row.days_present,
            row.leave_days,
            row.leave_kind.label if row.leave_kind else "",
            row.service_orders,
            _yes(row.insured),
            row.note,
        ]
        for row in rows
    ]


def _identity(person: Person, revealed: bool) -> list[CellValue]:
    return [person.name, _personal(person, "id_number", revealed)]


def _personal(person: Person, field: str, revealed: bool) -> str:
    value = getattr(person, field)
    return (value if revealed else masked_value(field, value)) or ""


def _yes(value: bool | None) -> str:
    return "" if value is None else "是" if value else "否"


LISTINGS = {
    ExportKind.PEOPLE: Listing(
        ("姓名", "身份证号", "性别", "出生日期", "手机号", "住址", "户籍地", "银行账号", "开户行",
         "是否愿意参加培训", "在岗单位与岗位"),
        (10, 22, 6, 12, 14, 30, 16, 24, 16, 10, 40),
        lambda actor, wanted: find.people_matching(actor, wanted, needs="exports.make"),
        _people,
    ),
    ExportKind.EMPLOYMENTS: Listing(
        ("姓名", "身份证号", "单位名称", "岗位", "服务类型", "全职或兼职", "合同类型",
         "合同起始日期", "合同终止日期", "入职日期", "离职日期", "参保单位", "备注"),
        (10, 22, 32, 12, 8, 10, 10, 12, 12, 12, 12, 32, 24),
        lambda actor, wanted: employment_find.employments_matching(
            actor, wanted, needs="exports.make"
        ).select_related("person", "employer"),
        _employments,
    ),
    ExportKind.ATTENDANCE: Listing(
        ("姓名", "身份证号", "单位名称", "月份", "应出勤天数", "实际出勤天数", "请假天数",
         "请假类别", "上门服务工单数", "是否缴纳社会保险", "备注"),
        (10, 22, 32, 10, 10, 10, 10, 10, 12, 12, 24),
        lambda actor, wanted: attendance.attendance_matching(
            actor, wanted, needs="exports.make"
        ).select_related("employment__person", "employment__employer"),
        _attendance,
    ),
}  # fmt: skip
