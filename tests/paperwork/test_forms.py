"""The forms: what they say, what they hide, and a code that follows the figures."""

from __future__ import annotations

import io
import json

import openpyxl
import pytest

from tests.asking import Asker
from tests.subsidies.conftest import District
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.paperwork import filling
from workforce.people.models import Person
from workforce.publicity.models import PublicNotice
from workforce.rules.publishing import notice_name, notice_number
from workforce.subsidies.models import SubsidyLine, SubsidyMonth

NAME, NUMBER = notice_name("陈可发"), notice_number("992284196308250003")
ROW = {"line_id": 1, "month": "2026-10", "name": NAME, "number": NUMBER,
       "employer": "康和养老院", "amount_fen": 100_000}  # fmt: skip


async def paper(ask: Asker, month: SubsidyMonth, district: District, query: str) -> dict:  # type: ignore[type-arg]
    answer = await ask("GET", f"/subsidy-months/{month.id}/paper?{query}", district.cast.approver)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_the_approval_form_adds_up_to_the_month(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    found = await paper(ask, month, district, "form=approval")

    facts = {one["label"]: one["value"] for one in found["facts"]}
    assert (facts["符合人数"], facts["应发合计（元）"]) == ("2", "2,000.00")
    assert found["rows"] == [["云岗街道", "2", "2,000.00"]]
    assert "区民政审批" in found["signatures"]


async def test_the_code_is_the_same_until_a_figure_changes(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    first = await paper(ask, month, district, "form=pay_list")
    again = await paper(ask, month, district, "form=pay_list")
    await SubsidyLine.filter(person_id=district.paid.id).update(amount_fen=99_999)
    changed = await paper(ask, month, district, "form=pay_list")

    assert first["code"] == again["code"] != changed["code"]


async def test_what_is_printed_shows_no_whole_number(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    line = await SubsidyLine.get(person_id=district.paid.id)
    person = await Person.get(id=district.paid.id)
    for query in ("form=pay_list", "form=signatures", f"form=application&line_id={line.id}"):
        told = str(await paper(ask, month, district, query))
        assert person.id_number not in told and str(person.bank_account) not in told


async def test_the_whole_numbers_are_in_the_workbook_of_who_may_download_the_pay_list(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    person = await Person.get(id=district.paid.id)
    path = f"/subsidy-months/{month.id}/paper/workbook?form=pay_list"
    cells = {}
    for name in ("approver", "officer"):
        answer = await ask("GET", path, getattr(district.cast, name))
        book = openpyxl.load_workbook(io.BytesIO(answer.content))
        cells[name] = {str(cell.value) for row in book.active.iter_rows() for cell in row}  # type: ignore[union-attr]

    assert person.id_number in cells["approver"] and person.id_number not in cells["officer"]
    assert await AuditEvent.filter(action="paperwork.workbook.taken").count() == 2


async def test_a_notice_form_needs_a_notice(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    path = f"/subsidy-months/{month.id}/paper?form=notice_list"
    refused = await ask("GET", path, district.cast.officer)
    await PublicNotice.create(
        month_id=month.id, code="abc", title="十月公示", starts_on=clock.today(),
        ends_on=clock.today(), days=5, counted="working", people=1, total_fen=100_000,
        rows=json.dumps([ROW]), sha256="0" * 64,
    )  # fmt: skip
    shown = await ask("GET", path, district.cast.officer)
    report = await ask(
        "GET", f"/subsidy-months/{month.id}/paper?form=notice_report", district.cast.officer
    )

    assert refused.json()["code"] == "paperwork.no_notice"
    assert shown.json()["rows"] == [
        [
            notice_name("陈可发"),
            notice_number("992284196308250003"),
            "康和养老院",
            "2026-10",
            "1,000.00",
        ]
    ]
    assert report.status_code == 200


async def test_too_many_for_paper_are_printed_by_employer(
    district: District, month: SubsidyMonth, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "ROWS_MAX", 1)
    path = f"/subsidy-months/{month.id}/paper?form=signatures"
    refused = await ask("GET", path, district.cast.officer)
    by_employer = await ask(
        "GET", f"{path}&employer_id={district.cast.other_employer.id}", district.cast.officer
    )

    assert refused.json()["code"] == "paperwork.too_many_rows"
    assert by_employer.json()["rows"] == []


async def test_the_neighbour_district_finds_no_form(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    path = f"/subsidy-months/{month.id}/paper"
    for tail in ("?form=approval", "/workbook?form=approval"):
        assert (await ask("GET", path + tail, district.cast.outsider)).status_code == 404
