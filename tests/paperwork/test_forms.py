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
from workforce.paperwork import choosing
from workforce.people.models import Person
from workforce.publicity.models import PublicNotice
from workforce.rules.publishing import notice_name, notice_number
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

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
    monkeypatch.setattr(choosing, "ROWS_MAX", 1)
    path = f"/subsidy-months/{month.id}/paper?form=signatures"
    refused = await ask("GET", path, district.cast.officer)
    by_employer = await ask(
        "GET", f"{path}&employer_id={district.cast.other_employer.id}", district.cast.officer
    )

    assert refused.json()["code"] == "paperwork.too_many_rows"
    assert by_employer.json()["rows"] == []


async def test_a_list_is_of_one_street_or_employer_and_says_so(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    cast = district.cast
    whole = await paper(ask, month, district, "form=signatures")
    one = await paper(ask, month, district, f"form=signatures&street_id={cast.street.id}")
    none = await paper(
        ask, month, district, f"form=signatures&employer_id={cast.other_employer.id}"
    )

    assert [row[1] for row in whole["rows"]] == [row[1] for row in one["rows"]] == ["陈可发"]
    assert {"label": "街道", "value": cast.street.name} in one["facts"]
    assert none["rows"] == [] and len({whole["code"], one["code"], none["code"]}) == 3
    for query in (f"employer_id={cast.neighbour.id}", "street_id=999999"):
        path = f"/subsidy-months/{month.id}/paper?form=pay_list&{query}"
        assert (await ask("GET", path, cast.officer)).status_code == 404


async def test_whose_money_waits_is_apart_and_signs_nothing(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    """白无户 has no account; 陈可发 waits for a check, and then is denied by a decision."""
    before = await paper(ask, month, district, "form=pay_list")
    hold = await Hold.create(
        month=month, person=district.paid, kind=HoldKind.OBJECTION, fingerprint="0" * 64
    )
    listed = await paper(ask, month, district, "form=pay_list")
    signed = await paper(ask, month, district, "form=signatures")
    await Hold.filter(id=hold.id).update(state=HoldState.DENIED, decision_reason="不符合")
    denied = await paper(ask, month, district, "form=pay_list")

    assert [len(before["rows"]), *parts(before)] == [1, ("暂缓发放", ["没有银行账户"])]
    assert listed["rows"] == [] and listed["code"] != before["code"]
    assert parts(listed) == [("暂缓发放", ["待核查：公示异议", "没有银行账户"])]
    assert {"label": "暂缓发放", "value": "2 人，2,000.00 元"} in listed["facts"]
    assert signed["rows"] == [] and "另有 2 人" in signed["notes"][0]
    assert parts(denied) == [
        ("暂缓发放", ["没有银行账户"]), ("不予发放", ["不予发放：不符合"])
    ]  # fmt: skip


def parts(found: dict) -> list[tuple[str, list[str]]]:  # type: ignore[type-arg]
    return [(one["name"], [row[3] for row in one["rows"]]) for one in found["parts"]]


async def test_the_workbook_has_no_limit_and_a_sheet_for_who_waits(
    district: District, month: SubsidyMonth, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "ROWS_MAX", 1)
    path = f"/subsidy-months/{month.id}/paper/workbook?form=pay_list"

    answer = await ask("GET", path, district.cast.officer)

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    assert book.sheetnames == ["发放清单", "暂缓发放"]


async def test_the_published_list_is_printed_by_street_too(
    district: District, month: SubsidyMonth, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "ROWS_MAX", 1)
    line = await SubsidyLine.get(person_id=district.paid.id)
    listed = [{**ROW, "line_id": line.id}, {**ROW, "line_id": None, "month": "2026-09"}]
    await PublicNotice.create(
        month_id=month.id, code="abc", title="十月公示", starts_on=clock.today(),
        ends_on=clock.today(), days=5, counted="working", people=2, total_fen=200_000,
        rows=json.dumps(listed), sha256="0" * 64,
    )  # fmt: skip
    path = f"/subsidy-months/{month.id}/paper?form=notice_list"

    refused = await ask("GET", path, district.cast.officer)
    by_street = await ask(
        "GET", f"{path}&street_id={district.cast.street.id}", district.cast.officer
    )

    assert refused.json()["code"] == "paperwork.too_many_rows"
    assert [row[3] for row in by_street.json()["rows"]] == ["2026-10"]


async def test_the_neighbour_district_finds_no_form(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    path = f"/subsidy-months/{month.id}/paper"
    for tail in ("?form=approval", "/workbook?form=approval"):
        assert (await ask("GET", path + tail, district.cast.outsider)).status_code == 404
