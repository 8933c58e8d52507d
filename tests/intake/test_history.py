"""What was paid before the portal: taken in once, marked where it cannot be, taken back whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.factories import Cast, make_employment, make_person
from tests.subsidies.approved import approved
from workforce.commands.importing import answer_of
from workforce.intake.applying import Checked
from workforce.intake.batches import Place
from workforce.intake.checking import check_data
from workforce.intake.inline import import_data
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import hide_batch
from workforce.payments.models import PastPayment
from workforce.people.models import Person
from workforce.rules.rows.history import read_fen, read_month
from workforce.vocabulary import BatchKind

HEADERS = ("姓名", "身份证号", "政策代码或名称", "所属月份", "金额（元）", "依据文号")


def sheet(*rows: tuple[Any, ...]) -> bytes:
    from io import BytesIO

    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    assert page is not None
    page.append(HEADERS)
    for row in rows:
        page.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
async def person(cast: Cast) -> Person:
    made = await make_person(cast.district, name="王老人")
    await make_employment(made, cast.employer)
    return made


def paid(person: Person, **other: Any) -> tuple[Any, ...]:
    given = {
        "name": person.name, "number": person.id_number, "policy": "fengtai",
        "month": "2025-10", "amount": 1000, "document": "丰民发1号", **other,
    }  # fmt: skip
    return tuple(given.values())


async def taken(cast: Cast, data: bytes) -> Checked:
    return await import_data(
        cast.officer, BatchKind.HISTORY, district=cast.district, file_name="历史.xlsx", data=data,
        month="",
    )  # fmt: skip


async def faults(cast: Cast, *rows: tuple[Any, ...]) -> list[str]:
    place = Place(cast.district.id, cast.district.path)
    checked = await check_data(place, BatchKind.HISTORY, sheet(*rows))
    return [finding["fault"] for finding in answer_of(checked)["refused"]]


async def test_what_was_paid_is_taken_in_per_person_policy_and_month(
    cast: Cast, person: Person
) -> None:
    checked = await taken(
        cast,
        sheet(paid(person), paid(person, policy="岗位补贴", month="2025年11月", amount="1,000.50")),
    )

    assert checked.counts()["added"] == 2
    found = await PastPayment.all().order_by("month")
    assert [(one.policy_code, one.month, one.amount_fen) for one in found] == [
        ("fengtai", "2025-10", 100_000), ("fengtai", "2025-11", 100_050),
    ]  # fmt: skip
    assert all(one.pending_batch_id is None for one in found)


async def test_taking_the_same_file_in_again_adds_nothing(cast: Cast, person: Person) -> None:
    data = sheet(paid(person), paid(person))

    first, second = await taken(cast, data), await taken(cast, data)

    assert (first.counts()["added"], first.counts()["unchanged"]) == (1, 1)
    assert (second.counts()["added"], second.counts()["unchanged"]) == (0, 2)
    assert await PastPayment.all().count() == 1


@pytest.mark.parametrize(
    ("other", "fault"),
    [
        pytest.param({"number": "990000198005060000"}, "unknown_person", id="unknown number"),
        pytest.param({"name": "另一人"}, "unknown_person", id="another name"),
        pytest.param({"policy": "不存在的补贴"}, "policy_unknown", id="unknown policy"),
        pytest.param({"month": "2025-13"}, "month_unreadable", id="no such month"),
        pytest.param({"month": "2099-01"}, "month_in_future", id="month in the future"),
        pytest.param({"amount": 10.005}, "amount_unreadable", id="three decimals"),
        pytest.param({"amount": -5}, "amount_unreadable", id="negative"),
        pytest.param({"amount": 0}, "amount_unreadable", id="nothing"),
        pytest.param({"document": None}, "document_missing", id="no document"),
    ],
)
async def test_a_row_that_cannot_be_is_refused_with_its_reason(
    cast: Cast, person: Person, other: dict[str, Any], fault: str
) -> None:
    assert await faults(cast, paid(person, **other)) == [fault]


async def test_another_amount_for_the_same_month_is_refused_in_the_file_and_against_the_record(
    cast: Cast, person: Person
) -> None:
    assert await faults(cast, paid(person), paid(person, amount=900)) == ["repeated_row"]
    await taken(cast, sheet(paid(person)))
    assert await faults(cast, paid(person, amount=900)) == ["already_recorded"]


async def test_a_month_approved_here_is_no_history(cast: Cast, person: Person) -> None:
    from tests.factories import make_attendance
    from workforce.employment.models import Employment

    await make_attendance(await Employment.get(person_id=person.id), "2026-10")
    await approved(cast.officer, cast.approver, "2026-10")

    assert await faults(cast, paid(person, month="2026-10")) == ["month_of_portal"]


async def test_somebody_of_the_next_district_is_unknown_here(cast: Cast) -> None:
    stranger = await make_person(cast.neighbour, name="外区人")

    assert await faults(cast, paid(stranger)) == ["unknown_person"]


async def test_an_undone_batch_is_seen_no_more(cast: Cast, person: Person) -> None:
    await taken(cast, sheet(paid(person)))
    batch = await ImportBatch.get(kind=BatchKind.HISTORY)

    await hide_batch(cast.officer, batch.id, reason="导错了文件")

    assert await PastPayment.filter(pending_batch_id__isnull=True).count() == 0


@pytest.mark.parametrize(
    ("written", "month"),
    [("2026-9", "2026-09"), ("202609", "2026-09"), ("2026年9月份", "2026-09"), (9, None)],
)
def test_months_are_read_however_they_are_written(written: Any, month: str | None) -> None:
    assert read_month(written) == month


def test_amounts_are_exact() -> None:
    assert [read_fen(one) for one in (1000, 0.29, "12.3", "１２元", "1e3", True)] == [
        100_000, 29, 1230, 1200, None, None,
    ]  # fmt: skip
