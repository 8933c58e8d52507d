"""Imports over HTTP: upload, findings, marked workbook, confirmation, undo, and who may."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import openpyxl
import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from workforce.actor import Actor
from workforce.database import read_all
from workforce.intake import handlers
from workforce.jobs.worker import Worker
from workforce.sheets.marking_styles import REFUSED_COLOUR

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def upload(
    ask: Asker, actor: Actor, data: bytes, kind: str = "roster", **more: str
) -> httpx2.Response:
    return await ask(
        "POST",
        "/imports",
        actor,
        data={"kind": kind, **more},
        files={"file": ("花名册.xlsx", data)},
    )


async def work() -> None:
    """What the worker would do, until nothing waits."""
    assert handlers

    async def load(user_id: int | None) -> Actor:
        return Actor.system()

    await Worker(load).run(until_idle=True)


async def people() -> int:
    [row] = await read_all("SELECT COUNT(*) AS n FROM person WHERE pending_batch_id IS NULL")
    return int(row["n"])


def csv(*rows: str) -> bytes:
    return "\n".join(("姓名,身份证号,单位名称,入职日期,银行卡号", *rows)).encode("gb18030")


SMALL = csv(
    "张丽,992284196308250003,康和养老院,2024-03-01,6222023288405320712",
    "李四,992284196308250004,康和养老院,2024-03-01,",
)


async def findings(ask: Asker, actor: Actor, batch: int, severity: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    cursor = ""
    while True:
        path = f"/imports/{batch}/findings?severity={severity}&limit=200{cursor}"
        answer = (await ask("GET", path, actor)).json()
        items += answer["items"]
        if not answer["next"]:
            assert len(items) == answer["total"]
            return items
        cursor = f"&cursor={answer['next']}"


async def test_a_roster_goes_from_upload_to_undo(cast: Cast, ask: Asker) -> None:
    officer = cast.officer
    sent = await upload(ask, officer, (DATA / "roster.xlsx").read_bytes())
    assert sent.status_code == 201, sent.text
    batch = sent.json()
    assert (batch["state"], batch["job"]["state"]) == ("checking", "queued")

    await work()

    path = f"/imports/{batch['id']}"
    batch = (await ask("GET", path, officer)).json()
    assert (batch["state"], batch["rows"], batch["accepted"]) == ("checked", 2000, 1897)
    assert batch["may_confirm"]
    assert await people() == 0
    refused = await findings(ask, officer, batch["id"], "refused")
    assert [{"row": f["row"], "fault": f["code"]} for f in refused] == EXPECTED["refused"]
    warned = await findings(ask, officer, batch["id"], "warning")
    assert [{"row": f["row"], "warning": f["code"]} for f in warned] == EXPECTED["warnings"]

    marked = await ask("GET", f"{path}/workbook", officer)
    sheet = openpyxl.load_workbook(io.BytesIO(marked.content))["从业人员花名册"]
    assert sheet["Z3"].value == "错误说明"
    explained = [r for r in range(4, sheet.max_row + 1) if sheet.cell(r, 26).value]
    assert explained == [f["row"] for f in EXPECTED["refused"]]
    coloured = {
        cell.row
        for line in sheet.iter_rows(min_row=4)
        for cell in line
        if cell.fill.fgColor.rgb == REFUSED_COLOUR
    }
    assert sorted(coloured) == explained
    assert sheet.freeze_panes == "C4"

    confirmed = await ask("POST", f"{path}/confirmation", officer, json={})
    assert (confirmed.status_code, confirmed.json()["state"]) == (202, "applying")
    again = await ask("POST", f"{path}/confirmation", officer)
    assert (again.status_code, again.json()["code"]) == (409, "intake.not_waiting")
    await work()
    batch = (await ask("GET", path, officer)).json()
    assert (batch["state"], batch["added"], batch["file_available"]) == ("applied", 1897, False)
    assert await people() == EXPECTED["people"]
    gone = await ask("GET", f"{path}/workbook", officer)
    assert (gone.status_code, gone.json()["code"]) == (409, "intake.file_gone")
    assert batch["may_undo"]

    undone = await ask("POST", f"{path}/undo", officer, json={"reason": "传错了文件"})
    assert (undone.status_code, undone.json()["state"]) == (202, "undoing")
    assert await people() == 0
    await work()
    assert (await ask("GET", path, officer)).json()["state"] == "undone"
    for table in ("person", "employment", "certificate", "affiliation"):
        assert (await read_all(f"SELECT COUNT(*) AS n FROM {table}"))[0]["n"] == 0


async def test_a_file_that_cannot_be_read_says_why(cast: Cast, ask: Asker) -> None:
    batch = (await upload(ask, cast.officer, b"\xd0\xcf\x11\xe0" + bytes(99))).json()

    await work()

    shown = (await ask("GET", f"/imports/{batch['id']}", cast.officer)).json()
    assert shown["state"] == "unreadable"
    assert "密码" in shown["failure"]
    refused = await ask("POST", f"/imports/{batch['id']}/confirmation", cast.officer)
    assert refused.status_code == 409


async def test_a_batch_is_seen_by_the_district_and_by_nobody_else(cast: Cast, ask: Asker) -> None:
    batch = (await upload(ask, cast.officer, SMALL)).json()
    path = f"/imports/{batch['id']}"

    assert (await ask("GET", path, cast.second_officer)).status_code == 200
    assert (await ask("GET", path, cast.outsider)).status_code == 404
    assert (await ask("POST", f"{path}/confirmation", cast.outsider)).status_code == 404
    assert (await ask("GET", f"{path}/workbook", cast.outsider)).status_code == 404
    assert (await ask("GET", path, cast.hr)).status_code == 403
    assert (await upload(ask, cast.approver, SMALL)).status_code == 403
    elsewhere = await upload(ask, cast.officer, SMALL, district_id=str(cast.neighbour.id))
    assert elsewhere.status_code == 404
    assert (await ask("GET", "/imports", cast.outsider)).json()["total"] == 0
    listed = (await ask("GET", "/imports?kind=roster", cast.officer)).json()
    assert [item["id"] for item in listed["items"]] == [batch["id"]]


async def test_a_cancelled_batch_is_over_and_its_file_gone(cast: Cast, ask: Asker) -> None:
    batch = (await upload(ask, cast.officer, SMALL)).json()
    path = f"/imports/{batch['id']}"

    cancelled = await ask("POST", f"{path}/cancellation", cast.officer)

    assert (cancelled.status_code, cancelled.json()["state"]) == (200, "cancelled")
    await work()
    shown = (await ask("GET", path, cast.officer)).json()
    assert (shown["state"], shown["file_available"]) == ("cancelled", False)
    assert (await ask("POST", f"{path}/cancellation", cast.officer)).status_code == 409


async def test_one_import_at_a_time_is_taken_in_per_district(cast: Cast, ask: Asker) -> None:
    first = (await upload(ask, cast.officer, SMALL)).json()
    second = (await upload(ask, cast.officer, SMALL + b"\n")).json()
    await work()

    await ask("POST", f"/imports/{first['id']}/confirmation", cast.officer)
    refused = await ask("POST", f"/imports/{second['id']}/confirmation", cast.officer)

    assert (refused.status_code, refused.json()["code"]) == (409, "intake.another_running")
    await work()
    confirmed = await ask("POST", f"/imports/{second['id']}/confirmation", cast.officer)
    assert confirmed.status_code == 202
    await work()
    shown = (await ask("GET", f"/imports/{second['id']}", cast.officer)).json()
    assert (shown["state"], shown["added"], shown["unchanged"]) == ("applied", 0, 1)
    assert await people() == 1


async def test_attendance_needs_its_month(cast: Cast, ask: Asker) -> None:
    data = (
        "姓名,身份证号,单位名称,应出勤天数,实际出勤天数\n张丽,992284196308250003,康和养老院,22,22\n"
    )
    unknown = (await upload(ask, cast.officer, data.encode(), "attendance")).json()
    named = (await upload(ask, cast.officer, data.encode(), "attendance", month="2026-10")).json()
    wrong = await upload(ask, cast.officer, data.encode(), "attendance", month="2026-13")

    await work()

    assert wrong.status_code == 422
    shown = (await ask("GET", f"/imports/{unknown['id']}", cast.officer)).json()
    assert (shown["state"], "月份" in shown["failure"]) == ("unreadable", True)
    shown = (await ask("GET", f"/imports/{named['id']}", cast.officer)).json()
    assert (shown["state"], shown["month"], shown["refused"]) == ("checked", "2026-10", 1)


@pytest.mark.parametrize("kind", ["roster", "attendance", "certificates"])
async def test_a_template_has_a_drop_down_on_every_row(cast: Cast, ask: Asker, kind: str) -> None:
    answer = await ask("GET", f"/import-templates/{kind}", cast.officer)

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    sheet = book.worksheets[1]
    assert sheet.freeze_panes == "A2"
    assert book["选项"].sheet_state == "hidden"
    offered = sheet.data_validations.dataValidation
    assert offered
    assert all(str(one.sqref).endswith("20001") for one in offered)
    assert (await ask("GET", "/import-templates/nothing", cast.officer)).status_code == 404


async def test_a_refused_upload_names_the_field(cast: Cast, ask: Asker) -> None:
    unknown = await upload(ask, cast.officer, SMALL, "payroll")
    absent = await ask("POST", "/imports", cast.officer, data={"kind": "roster"}, files={})

    assert unknown.status_code == 422
    assert unknown.json()["errors"][0]["pointer"] == "/kind"
    assert absent.status_code in (415, 422)
