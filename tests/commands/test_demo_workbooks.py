"""The newcomer's files: importable, and wrong in just the places they are meant to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Portal


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_demonstration_files_import_with_their_planted_faults(
    portal: Portal, tmp_path: Path
) -> None:
    portal.run("demo", "--workbooks", str(tmp_path / "files"))
    roster, attendance = sorted(
        (tmp_path / "files").iterdir(), key=lambda path: "考勤" in path.name
    )

    people = portal.run("import", "roster", str(roster), "--confirm", "--json")
    days = portal.run("import", "attendance", str(attendance), "--confirm", "--json")
    month = portal.run("subsidies", "compute", "fengtai", "--month", "2026-10", "--json")

    assert [one["fault"] for one in people["refused"]] == ["id_check_digit", "name_missing"]
    assert [one["warning"] for one in people["warnings"]] == ["phone_length", "insured_elsewhere"]
    assert [one["fault"] for one in days["refused"]] == [
        "days_over_month", "unknown_person", "unknown_person",
    ]  # fmt: skip
    assert month["people"] == people["accepted"] == month["pay"] + month["refuse"] + month["review"]
    assert min(month["pay"], month["refuse"], month["review"]) > 0
    assert portal.run("verify", "--json")["ok"]
