"""`workforce import` as the contract has it: the three files, twice, on an empty database."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.commands.conftest import Portal
from tests.intake.cost_files import HEADERS as COST_HEADERS

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED: dict[str, Any] = json.loads((DATA / "expected.json").read_text())
ROSTER, ATTENDANCE = str(DATA / "roster.xlsx"), str(DATA / "attendance-2026-10.xlsx")


def listed(found: list[dict[str, Any]], key: str) -> list[dict[str, Any]]:
    assert all(one["message"] for one in found)
    return [{"row": one["row"], key: one[key]} for one in found]


def test_the_district_of_october_is_imported_as_expected(portal: Portal) -> None:
    portal.run("migrate")
    checked = portal.run("import", "roster", ROSTER, "--json")
    assert listed(checked["refused"], "fault") == EXPECTED["refused"]
    assert listed(checked["warnings"], "warning") == EXPECTED["warnings"]
    assert (checked["rows"], checked["accepted"], checked["added"]) == (2000, 1897, 1897)

    # Nothing was stored by the check: nobody of the attendance is known yet.
    unknown = portal.run("import", "attendance", ATTENDANCE, "--json")
    assert unknown["accepted"] == 0

    assert portal.run("import", "roster", ROSTER, "--confirm", "--json") == checked
    attendance = portal.run("import", "attendance", ATTENDANCE, "--confirm", "--json")
    assert listed(attendance["refused"], "fault") == EXPECTED["attendance_refused"]
    assert attendance["rows"] == EXPECTED["attendance_rows"]

    again = portal.run("import", "roster", ROSTER, "--confirm", "--json")
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 1897)
    assert listed(again["refused"], "fault") == EXPECTED["refused"]


def test_a_refused_command_says_why_in_a_sentence(portal: Portal, tmp_path: Path) -> None:
    portal.run("migrate")
    sheet = tmp_path / "a.csv"
    sheet.write_text("姓名,身份证号,单位名称,应出勤天数,实际出勤天数\n")

    for arguments, sentence in (
        (("attendance", str(sheet)), "月份"),
        (("attendance", str(sheet), "--month", "2026-13"), "--month"),
        (("roster", str(tmp_path / "nothing.xlsx")), "读不到文件"),
        (("certificates", str(sheet)), "没有找到所需的表格"),
        (("roster", ROSTER, "--as", "nobody"), "账号"),
        (("roster", ROSTER, "--district", "999999", "--confirm"), "行政区划"),
    ):
        done = portal.call("import", *arguments, "--json")
        assert done.returncode == 1, arguments
        assert done.stdout == ""
        assert sentence in done.stderr


def test_costs_come_in_by_the_command_line(portal: Portal, tmp_path: Path) -> None:
    portal.run("migrate")
    roster, costs = tmp_path / "roster.csv", tmp_path / "costs.csv"
    number = "992284196308250003"
    roster.write_text(
        "姓名,身份证号,单位名称,岗位,服务类型,入职日期\n"
        f"陈有票,{number},莲花驿站,养老护理员,社区,2024-01-01\n"
    )
    rows = [
        ["陈有票", number, "莲花驿站", "培训费", "2025-10", "333.33", "A1", "2025-10-16", ""],
        ["陈有票", number, "莲花驿站", "体检费", "2025-10", "-1", "A2", "2025-10-16", ""],
    ]
    costs.write_text("\n".join(",".join(one) for one in (COST_HEADERS, *rows)))
    portal.run("import", "roster", str(roster), "--confirm", "--json")

    checked = portal.run("import", "costs", str(costs), "--json")
    assert portal.run("import", "costs", str(costs), "--confirm", "--json") == checked
    again = portal.run("import", "costs", str(costs), "--confirm", "--json")

    assert (checked["added"], again["added"], again["unchanged"]) == (1, 0, 1)
    [refused] = checked["refused"]
    assert (refused["row"], refused["fault"]) == (3, "amount_unreadable")
