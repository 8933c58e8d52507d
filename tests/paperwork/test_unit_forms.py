"""The forms of a month whose money goes to organisations: whose account, and what each gets."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from tests.asking import Asker
from tests.paperwork.archiving import archived
from tests.paperwork.test_forms import paper
from tests.subsidies.conftest import District
from tests.subsidies.unit_paid import ACCOUNT, account_of, unit_month_of
from workforce.people.models import Person
from workforce.subsidies import paylist
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import NOBODY
from workforce.subsidy_words import BundleOf, HoldKind, PaymentState
from workforce.vetting.models import Hold

UNIT, OTHER = "康和养老院（云岗街道）", "福泽养老服务驿站"


@pytest.fixture
async def unit_month(district: District) -> SubsidyMonth:
    """Two employers get money, one of them for two people; the other has no account."""
    await account_of(district.cast.employer)
    month = await unit_month_of(district)
    await SubsidyLine.filter(person_id=district.community.id).update(
        outcome="pay", amount_fen=100_000, payment_state=PaymentState.BLOCKED
    )
    return month


def facts(found: dict[str, Any]) -> dict[str, str]:
    return {one["label"]: one["value"] for one in found["facts"]}


def part(found: dict[str, Any], name: str) -> dict[str, Any]:
    return next(dict(one) for one in found["parts"] if one["name"] == name)


async def test_a_line_says_which_organisation_gets_the_money(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    cast = district.cast
    month = (await ask("GET", f"/subsidy-months/{unit_month.id}", cast.officer)).json()
    listed = await ask("GET", f"/subsidy-months/{unit_month.id}/lines?limit=50", cast.officer)

    told = {one["person"]["name"]: one for one in listed.json()["items"]}
    assert (month["policy"]["payee"], month["units"]) == ("employer", 2)
    assert (told["陈可发"]["payee_id"], told["陈可发"]["payee_name"]) == (cast.employer.id, UNIT)
    assert told["孙社区"]["payee_name"] == OTHER
    # The account of the person does not matter.
    assert told["白无户"]["payment_state"] == "ready"
    await SubsidyLine.filter(id=told["孙社区"]["id"]).update(payee_id=NOBODY)
    at = f"/subsidy-months/{unit_month.id}/lines/{told['孙社区']['id']}"
    unknown = (await ask("GET", at, cast.officer)).json()
    assert (unknown["payee_id"], unknown["payee_name"]) == (NOBODY, None)


async def test_of_a_month_that_pays_people_a_line_names_nobody_else(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    listed = await ask("GET", f"/subsidy-months/{month.id}/lines", district.cast.officer)
    told = (await ask("GET", f"/subsidy-months/{month.id}", district.cast.officer)).json()

    assert {one["payee_id"] for one in listed.json()["items"]} == {None}
    assert (told["policy"]["payee"], told["units"]) == ("person", None)


async def test_the_pay_list_names_the_account_of_the_organisation_and_adds_up_by_it(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    found = await paper(ask, unit_month, district, "form=pay_list")

    assert found["header"][3:5] == ["收款单位", "银行账号"]
    assert {row[3] for row in found["rows"]} == {UNIT} and len(found["rows"]) == 2
    assert all(row[4].endswith(ACCOUNT[-4:]) and ACCOUNT not in row[4] for row in found["rows"])
    assert (facts(found)["发给"], facts(found)["收款单位"]) == ("用人单位", "2 个")
    by_unit = part(found, "按收款单位")
    assert by_unit["counted"] == "2 个单位"
    assert [(row[1], row[3], row[4], row[5], row[7]) for row in by_unit["rows"]] == [
        (UNIT, "2", "2,000.00", "0.00", "2,000.00"),
        (OTHER, "1", "0.00", "1,000.00", "1,000.00"),
        ("合计", "3", "2,000.00", "1,000.00", "3,000.00"),
    ]
    [waits] = part(found, "暂缓发放")["rows"]
    assert (waits[3], waits[4]) == (OTHER, "收款单位没有登记账户")


async def test_the_organisation_signs_for_its_people(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    await Hold.create(
        month=unit_month, person=district.paid, kind=HoldKind.OBJECTION, fingerprint="0" * 64
    )

    found = await paper(ask, unit_month, district, "form=signatures")

    assert found["title"].endswith("单位签收确认表") and found["form_label"] == "单位签收确认表"
    [[number, unit, account, people, money, signed]] = found["rows"]
    assert (number, unit, people, money, signed) == ("1", UNIT, "1", "1,000.00", "")
    assert ACCOUNT not in account and "另有 2 人" in found["notes"][0]
    path = f"/subsidy-months/{unit_month.id}/paper/workbook?form=signatures"
    answer = await ask("GET", path, district.cast.officer)
    assert openpyxl.load_workbook(io.BytesIO(answer.content)).sheetnames == ["单位签收确认表"]


async def test_application_and_approval_tell_where_the_money_goes(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    line = await SubsidyLine.get(person_id=district.paid.id)
    person = await Person.get(id=district.paid.id)

    asked = await paper(ask, unit_month, district, f"form=application&line_id={line.id}")
    approval = await paper(ask, unit_month, district, "form=approval")

    assert facts(asked)["收款单位"] == UNIT
    assert facts(asked)["收款单位银行账号"].endswith(ACCOUNT[-4:])
    assert str(person.bank_account)[-4:] not in str(facts(asked)) and "银行账号" not in facts(asked)
    assert part(approval, "按收款单位")["rows"] == [
        [UNIT, "2", "2,000.00"], [OTHER, "1", "1,000.00"]
    ]  # fmt: skip
    assert sum(int(row[1]) for row in approval["rows"]) == 3


async def test_the_sealed_pay_list_adds_up_to_the_month_by_organisation(
    district: District, unit_month: SubsidyMonth
) -> None:
    made = await paylist.prepare(unit_month)
    book = openpyxl.load_workbook(io.BytesIO(made.content))

    assert book.sheetnames == ["发放清单", "按收款单位", "暂缓发放"]
    rows = [[cell.value for cell in row] for row in book["按收款单位"].iter_rows(min_row=3)]
    units, total = rows[:-1], rows[-1]
    assert [row[1] for row in units] == [UNIT, OTHER] and units[0][3] == ACCOUNT
    assert sum(Decimal(str(row[9])) for row in units) == Decimal(str(total[9]))
    assert Decimal(str(total[9])) * 100 == made.total_fen == 300_000
    assert (total[4], made.people) == (3, 3)
    paid = [[cell.value for cell in row] for row in book["发放清单"].iter_rows(min_row=3)]
    assert paid[0][:7][3:] == ["收款单位", "开户行", "银行账号", "金额（元）"]
    assert {(row[3], row[5]) for row in paid[1:3]} == {(UNIT, ACCOUNT)}
    assert [row[6] for row in paid[3:]] == [2000, 1000, 3000]


async def test_the_archive_names_the_organisation_beside_each_reason(
    district: District, unit_month: SubsidyMonth
) -> None:
    content = await archived(district.cast.officer, BundleOf.MONTH, unit_month.id)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        told = archive.read("reasons.csv").decode("utf-8-sig").splitlines()

    assert told[0].endswith(",收款单位")
    assert all(row.endswith(f",{UNIT}") for row in told if "陈可发" in row)


async def test_the_archive_of_a_month_that_pays_people_has_no_such_column(
    district: District, month: SubsidyMonth
) -> None:
    content = await archived(district.cast.officer, BundleOf.MONTH, month.id)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "收款单位" not in archive.read("reasons.csv").decode().splitlines()[0]
