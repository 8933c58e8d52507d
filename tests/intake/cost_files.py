"""Lists of actual costs as a district sends them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from openpyxl import Workbook

from tests.factories import Cast
from workforce.commands.importing import answer_of
from workforce.intake.applying import Checked
from workforce.intake.batches import Place
from workforce.intake.checking import check_data
from workforce.intake.inline import import_data
from workforce.people.models import Person
from workforce.vocabulary import BatchKind

HEADERS = (
    "姓名", "证件号码", "用人单位", "费用项目", "月份", "金额（元）", "票据号码", "付款日期",
    "备注",
)  # fmt: skip


def sheet(*rows: tuple[Any, ...], headers: tuple[str, ...] = HEADERS) -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(headers)
    for row in rows:
        page.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def spent(cast: Cast, person: Person, **other: Any) -> tuple[Any, ...]:
    given = {
        "name": person.name, "number": person.id_number, "employer": cast.employer.name,
        "kind": "培训费", "month": "2026-10", "amount": 680, "receipt": "2611-0001",
        "paid_on": "2026-10-16", "note": "", **other,
    }  # fmt: skip
    return tuple(given.values())


async def taken(cast: Cast, data: bytes) -> Checked:
    return await import_data(
        cast.officer, BatchKind.COSTS, district=cast.district, file_name="费用.xlsx", data=data
    )


async def told(cast: Cast, *rows: tuple[Any, ...]) -> list[tuple[int, str, str]]:
    """Row, column and code of everything found; nothing is stored."""
    place = Place(cast.district.id, cast.district.path)
    checked = await check_data(place, BatchKind.COSTS, sheet(*rows))
    assert len(answer_of(checked)["refused"]) == len(checked.refused)
    return [(one.row, one.column, one.code) for one in checked.findings]
