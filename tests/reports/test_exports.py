"""Exports as jobs, on both engines: who may, what is in the file, what is left behind."""

from __future__ import annotations

import hashlib
import io
from datetime import timedelta
from typing import Any

import openpyxl
import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.database import connection
from workforce.errors import Forbidden, Malformed, Missing
from workforce.jobs.models import Job
from workforce.jobs.worker import Worker
from workforce.reports.columns import ExportKind
from workforce.reports.exporting import fetch_file, forget_old_files, request_export
from workforce.reports.models import ExportFile
from workforce.vocabulary import JobState

PHONE = "13800138000"


async def work(*actors: Actor) -> None:
    """Run what waits, as the worker would."""
    known = {actor.user_id: actor for actor in actors}

    async def load(user_id: int | None) -> Actor:
        return known[user_id]

    await Worker(load).run(until_idle=True)


async def exported(actor: Actor, kind: ExportKind, **more: Any) -> tuple[list[Any], bytes]:
    filters = {name: str(value) for name, value in more.pop("filters", {}).items()}
    job = await request_export(actor, kind, filters, **more)
    await work(actor)
    file = await fetch_file(actor, job.id)
    sheet = openpyxl.load_workbook(io.BytesIO(file.content)).active
    assert sheet is not None
    return list(sheet.iter_rows(values_only=True)), file.content


async def test_people_are_exported_masked(cast: Cast) -> None:
    person = await make_person(cast.employer, name="=1+1", phone=PHONE)
    await make_employment(person, cast.employer)
    await make_person(cast.neighbour)

    rows, _ = await exported(cast.officer, ExportKind.PEOPLE)

    assert rows[2][:2] == ("姓名", "身份证号")
    [line] = rows[3:]
    assert line[0] == "=1+1"
    assert line[1] == person.id_number[:6] + "********" + person.id_number[-4:]
    assert line[4] == "138****8000"
    assert cast.employer.name in line[10]


async def test_no_cell_of_an_export_is_a_formula(cast: Cast) -> None:
    person = await make_person(
        cast.employer, name="=HYPERLINK(1)", household_registration="@SUM(1)"
    )
    await make_employment(person, cast.employer, note="+cmd|' /C calc'!A0")

    for kind in (ExportKind.PEOPLE, ExportKind.EMPLOYMENTS):
        _, content = await exported(cast.officer, kind)
        sheet = openpyxl.load_workbook(io.BytesIO(content)).active
        assert sheet is not None
        assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


async def test_whole_values_need_permission_and_reason(cast: Cast) -> None:
    person = await make_person(cast.employer, phone=PHONE)
    administrator = Actor(
        user_id=cast.officer.user_id, login="x", name="x", grants=cast.officer.grants,
        permissions=cast.officer.permissions - {"people.reveal"},
    )  # fmt: skip

    with pytest.raises(Forbidden):
        await request_export(administrator, ExportKind.PEOPLE, {}, reveal=True, reason="发放核对用")
    with pytest.raises(Malformed):
        await request_export(cast.officer, ExportKind.PEOPLE, {}, reveal=True)

    rows, _ = await exported(cast.officer, ExportKind.PEOPLE, reveal=True, reason="发放核对用")
    assert rows[3][1] == person.id_number
    assert rows[3][4] == PHONE


async def test_the_event_tells_rows_hash_and_reason_and_no_value(cast: Cast) -> None:
    person = await make_person(cast.employer, phone=PHONE)

    _, content = await exported(
        cast.officer, ExportKind.PEOPLE, filters={"query": PHONE}, reveal=True, reason="发放核对用"
    )

    event = await AuditEvent.get(action="reports.export.made")
    assert event.after is not None
    assert event.after["sha256"] == hashlib.sha256(content).hexdigest()
    assert (event.after["rows"], event.reason) == (1, "发放核对用")
    everything = str([e.after for e in await AuditEvent.all()]) + str((await Job.get()).arguments)
    assert PHONE not in everything and person.id_number not in everything


async def test_the_file_lies_sealed(cast: Cast) -> None:
    await make_person(cast.employer)

    _, content = await exported(cast.officer, ExportKind.PEOPLE)

    [row] = await connection().execute_query_dict("SELECT content FROM export_file")
    assert bytes(row["content"]) != content and b"PK\x03\x04" not in bytes(row["content"])[:64]


async def test_conditions_are_those_of_the_list(cast: Cast) -> None:
    post = await make_employment(await make_person(name="甲"), cast.employer)
    other = await make_employment(await make_person(name="乙"), cast.other_employer)
    for one in (post, other):
        await make_attendance(one, "2026-09")
        await make_attendance(one, "2026-10")

    rows, _ = await exported(
        cast.officer,
        ExportKind.ATTENDANCE,
        filters={"month": "2026-10", "employer_id": cast.employer.id},
    )

    assert [(row[0], row[3]) for row in rows[3:]] == [("甲", "2026-10")]


async def test_more_rows_than_a_chunk_are_all_there_once(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workforce.reports.columns.CHUNK", 3)
    people = [await make_person(cast.employer) for _ in range(7)]

    rows, _ = await exported(cast.officer, ExportKind.PEOPLE)

    assert sorted(row[0] for row in rows[3:]) == sorted(person.name for person in people)


@pytest.mark.parametrize(
    "filters",
    [{"nonsense": "1"}, {"employer_id": "x"}, {"has_account": "maybe"}, {"post": "king"}],
)
async def test_a_condition_that_is_not_one_is_told_at_once(
    cast: Cast, filters: dict[str, str]
) -> None:
    with pytest.raises(Malformed):
        await request_export(cast.officer, ExportKind.PEOPLE, filters)
    assert await Job.all().count() == 0


async def test_only_who_exported_downloads_and_each_time_is_recorded(cast: Cast) -> None:
    job = await request_export(cast.officer, ExportKind.PEOPLE, {})
    with pytest.raises(Missing):
        await fetch_file(cast.officer, job.id)
    await work(cast.officer)

    for actor in (cast.second_officer, cast.outsider):
        with pytest.raises(Missing):
            await fetch_file(actor, job.id)
    for _ in range(2):
        await fetch_file(cast.officer, job.id)
    assert await AuditEvent.filter(action="reports.export.downloaded").count() == 2


async def test_somebody_who_lost_the_permission_gets_no_file(cast: Cast) -> None:
    job = await request_export(cast.officer, ExportKind.PEOPLE, {})
    demoted = Actor(
        user_id=cast.officer.user_id, login="x", name="x", grants=(), permissions=frozenset()
    )

    await work(demoted)

    failed = await Job.get(id=job.id)
    assert failed.state is JobState.FAILED
    assert await ExportFile.all().count() == 0


async def test_a_file_is_forgotten_after_seven_days(cast: Cast) -> None:
    await exported(cast.officer, ExportKind.PEOPLE)

    with clock.fixed(clock.now() + timedelta(days=6)):
        await forget_old_files(Actor.system())
    assert await ExportFile.all().count() == 1
    with clock.fixed(clock.now() + timedelta(days=8)):
        await forget_old_files(Actor.system())
    assert await ExportFile.all().count() == 0
