"""The costs file as a district meets it: its template, marked mistakes, undoing."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_employment, make_person
from tests.intake.cost_files import sheet, spent, taken
from tests.intake.test_api import upload, work
from workforce.employment.costs import CostFacts, add_cost
from workforce.employment.models import ActualCost
from workforce.intake.cost_sheets import CostIntake
from workforce.intake.models import ImportBatch, ImportFinding
from workforce.people.models import Person
from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.rules.subsidies.loading import policy_from
from workforce.sheets.marking_styles import REFUSED_COLOUR
from workforce.subsidies import policies
from workforce.vocabulary import BatchKind

XIHE = Path(__file__).parents[1] / "rules/subsidies/cities/xihe.yaml"
PAYLOADS = ("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", '=HYPERLINK("http://x","y")')


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def person(cast: Cast) -> Person:
    made = await make_person(cast.employer, name="陈有票")
    await make_employment(made, cast.employer)
    return made


async def test_the_template_offers_the_kinds_by_name_and_the_codes_of_policies_in_use(
    cast: Cast, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = XIHE.read_bytes().replace(b"training_fee", b"bed_fee")
    monkeypatch.setattr(policies, "shipped", lambda: {"xihe": policy_from(text)})

    answer = await ask("GET", "/import-templates/costs", cast.officer)

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    headers = [cell.value for cell in book.worksheets[1][1]]
    assert headers == [
        "姓名", "身份证号", "用人单位", "统一社会信用代码", "费用项目", "所属月份", "金额（元）",
        "票据号码", "付款日期", "备注",
    ]  # fmt: skip
    offered = [row[4] for row in book["选项"].iter_rows(values_only=True) if row[4]]
    assert offered == [*COST_LABELS.values(), "bed_fee"]


async def test_mistakes_are_told_and_marked_confirmed_rows_come_in_and_are_undone(
    cast: Cast, person: Person, ask: Asker
) -> None:
    data = sheet(
        spent(cast, person),
        spent(cast, person, receipt="2", amount="12.345"),
        *(spent(cast, person, receipt="3", kind="x", note=one, employer=one) for one in PAYLOADS),
    )
    sent = await upload(ask, cast.officer, data, "costs")
    batch_id = sent.json()["id"]
    assert (await upload(ask, cast.hr, data, "costs")).status_code == 403
    await work()

    found = (await ask("GET", f"/imports/{batch_id}/findings", cast.officer)).json()["items"]
    assert (found[0]["row"], found[0]["column"], found[0]["message"]) == (
        3, "金额（元）", "金额应为大于 0 的数，至多两位小数，不带单位",
    )  # fmt: skip
    marked = await ask("GET", f"/imports/{batch_id}/workbook", cast.officer)
    page = openpyxl.load_workbook(io.BytesIO(marked.content)).active
    assert page is not None
    assert page.cell(3, 6).fill.fgColor.rgb == REFUSED_COLOUR
    assert page.cell(2, 6).fill.fgColor.rgb != REFUSED_COLOUR
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
    assert await ActualCost.all().count() == 0

    await ask("POST", f"/imports/{batch_id}/confirmation", cast.officer)
    await work()
    assert [one.cost_fen for one in await ActualCost.all()] == [68_000]
    shown = await ask("GET", f"/costs?person_id={person.id}", cast.hr)
    assert [one["receipt_number"] for one in shown.json()["items"]] == ["26110001"]
    assert (await ask("GET", f"/imports/{batch_id}", cast.outsider)).status_code == 404
    undo = await ask("POST", f"/imports/{batch_id}/undo", cast.officer, json={"reason": "导错了"})
    assert undo.status_code == 202
    await work()
    assert await ActualCost.all().count() == 0
    ended = (await ask("GET", f"/imports/{batch_id}", cast.officer)).json()
    assert ended["state"] == "undone"


async def test_a_receipt_entered_by_hand_meanwhile_is_told_at_its_row_and_the_rest_comes_in(
    cast: Cast, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = CostFacts(
        kind="training_fee", month="2026-10", cost_fen=1, receipt_number="26110001",
        paid_on=date(2026, 10, 16),
    )  # fmt: skip

    async def meanwhile(*_: object) -> None:
        await add_cost(cast.hr, facts, person_id=person.id, employer_id=cast.employer.id)

    monkeypatch.setattr(CostIntake, "prepare", meanwhile)
    await taken(cast, sheet(spent(cast, person), spent(cast, person, receipt="2")))

    found = await ImportFinding.all()
    assert [(one.row, one.code) for one in found] == [(2, "could_not_store")]
    batch = await ImportBatch.get(kind=BatchKind.COSTS)
    assert (batch.added, batch.refused) == (1, 1)
    costs = await ActualCost.all().order_by("cost_fen")
    assert [(one.receipt_number, one.cost_fen) for one in costs] == [("26110001", 1), ("2", 68_000)]
