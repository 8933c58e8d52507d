"""A roster may tell the days of graduation and residence; one that does not changes nothing."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from tests.factories import Cast, id_number
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.intake.applying import Checked
from workforce.intake.inline import import_data
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import hide_batch
from workforce.people.models import Person
from workforce.vocabulary import BatchKind

HEADERS = ("姓名", "身份证号", "单位名称", "入职日期")
DAYS = ("毕业日期", "居住证起始日期")
NUMBER = id_number(serial=71)


async def taken(cast: Cast, *rows: tuple[Any, ...], days: bool = True) -> Checked:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(HEADERS + (DAYS if days else ()))
    for graduated, since in rows:
        told = (graduated, since) if days else ()
        page.append(("陈毕业", NUMBER, cast.employer.name, "2024-08-01", *told))
    out = BytesIO()
    book.save(out)
    return await import_data(
        cast.officer, BatchKind.ROSTER, district=cast.district, file_name="花名册.xlsx",
        data=out.getvalue(),
    )  # fmt: skip


async def stored() -> tuple[date | None, date | None, int]:
    person = await Person.get(name="陈毕业")
    return person.graduated_on, person.resident_since, person.version


async def test_the_days_come_in_with_a_new_person_and_are_changed_but_never_erased(
    cast: Cast,
) -> None:
    graduated, since = date(2024, 6, 30), date(2023, 1, 2)
    assert (await taken(cast, (None, None), ("2024年6月30日", since))).counts()["refused"] == 0
    assert await stored() == (graduated, since, 1)
    added = await AuditEvent.get(action="intake.person.added")
    assert added.after is not None and added.after["graduated_on"] == "2024-06-30"

    assert (await taken(cast, (None, "无"))).counts()["unchanged"] == 1
    assert (await taken(cast, (None, None), days=False)).counts()["unchanged"] == 1
    assert await stored() == (graduated, since, 1)

    assert (await taken(cast, ("2024-07-01", "2022-05-06"))).counts()["changed"] == 1
    assert await stored() == (date(2024, 7, 1), date(2022, 5, 6), 2)


async def test_days_a_roster_brought_are_taken_back_with_it(cast: Cast) -> None:
    await taken(cast, (None, None), days=False)
    added = await AuditEvent.get(action="intake.person.added")
    assert added.after is not None and not {"graduated_on", "resident_since"} & set(added.after)
    await taken(cast, ("2024-06-30", "2023-01-02"))
    assert await stored() == (date(2024, 6, 30), date(2023, 1, 2), 2)

    batch = await ImportBatch.all().order_by("-id").first()
    assert batch is not None
    await hide_batch(cast.officer, batch.id, reason="导错了文件")

    assert await stored() == (None, None, 3)


async def test_a_day_that_cannot_be_is_refused_at_its_cell(cast: Cast) -> None:
    tomorrow = date.fromordinal(clock.today().toordinal() + 1)
    checked = await taken(
        cast, ("2024-02-30", None), (None, "去年"), (tomorrow, None), (None, tomorrow),
        (clock.today(), clock.today()),
    )  # fmt: skip

    assert [(one.row, one.column, one.code) for one in checked.refused] == [
        (2, "graduated_on", "date_impossible"), (3, "resident_since", "date_impossible"),
        (4, "graduated_on", "day_in_future"), (5, "resident_since", "day_in_future"),
    ]  # fmt: skip
    assert (await stored())[:2] == (clock.today(), clock.today())
