"""The three workbooks of 2026-10 through the service, on both engines, and once more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.factories import Cast
from workforce.actor import Actor
from workforce.commands.importing import answer_of
from workforce.database import read_all
from workforce.intake.inline import import_data
from workforce.people.models import Person
from workforce.vocabulary import BatchKind

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())
FILES = {
    BatchKind.ROSTER: "roster.xlsx",
    BatchKind.ATTENDANCE: "attendance-2026-10.xlsx",
    BatchKind.CERTIFICATES: "certificates.xlsx",
}


async def imported(cast: Cast, kind: BatchKind) -> dict[str, Any]:
    checked = await import_data(
        Actor.system(),
        kind,
        district=cast.district,
        file_name=FILES[kind],
        data=(DATA / FILES[kind]).read_bytes(),
    )
    return answer_of(checked)


def faults(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"row": f["row"], "fault": f["fault"]} for f in answer["refused"]]


def doubts(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"row": f["row"], "warning": f["warning"]} for f in answer["warnings"]]


async def counts() -> dict[str, int]:
    found = {}
    for table in ("person", "employment", "attendance", "certificate", "organisation"):
        sql = f"SELECT COUNT(*) AS n FROM {table} WHERE pending_batch_id IS NULL"
        found[table] = (await read_all(sql))[0]["n"]
    return found


async def test_three_files_are_stored_as_expected_and_a_second_run_adds_nothing(
    cast: Cast,
) -> None:
    roster = await imported(cast, BatchKind.ROSTER)

    assert faults(roster) == EXPECTED["refused"]
    assert doubts(roster) == EXPECTED["warnings"]
    assert (roster["rows"], roster["accepted"], roster["added"]) == (2000, 1897, 1897)
    stored = await counts()
    assert (stored["person"], stored["employment"]) == (EXPECTED["people"], 1897)
    assert await Person.filter(bank_account=None).count() > 0

    attendance = await imported(cast, BatchKind.ATTENDANCE)
    assert attendance["rows"] == EXPECTED["attendance_rows"]
    assert faults(attendance) == EXPECTED["attendance_refused"]
    assert attendance["added"] == attendance["accepted"]

    certificates = await imported(cast, BatchKind.CERTIFICATES)
    wanted = EXPECTED["certificates"]
    assert faults(certificates) == wanted["refused"]
    assert doubts(certificates) == wanted["warnings"]
    assert (certificates["rows"], certificates["added"]) == (wanted["rows"], wanted["accepted"])

    before = await counts()
    for kind, first in (
        (BatchKind.ROSTER, roster),
        (BatchKind.ATTENDANCE, attendance),
        (BatchKind.CERTIFICATES, certificates),
    ):
        again = await imported(cast, kind)
        assert (again["added"], again["changed"]) == (0, 0)
        assert again["unchanged"] == first["accepted"]
        assert faults(again) == faults(first)
        assert doubts(again) == doubts(first)
    assert await counts() == before
