"""Taking a batch back while somebody is adding to what it brought."""

from __future__ import annotations

import asyncio

import pytest

from tests.factories import Cast, make_employment, make_person
from tests.intake.test_api import csv
from tests.intake.test_interruptions import small
from workforce.actor import Actor
from workforce.database import save_version, verb
from workforce.employment.attendance import Reported, add_attendance
from workforce.employment.models import Attendance, Employment
from workforce.errors import Missing
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import UndoHindered, hide_batch
from workforce.people.models import Affiliation, Person
from workforce.vocabulary import BatchKind, BatchState

DAYS = Reported(days_due=22, days_present=22, leave_days=0)


async def applied_batch(cast: Cast) -> tuple[ImportBatch, Employment]:
    batch = await ImportBatch.create(
        kind=BatchKind.ROSTER, state=BatchState.APPLIED, file_name="x.xlsx", sha256="0" * 64,
        district=cast.district,
    )  # fmt: skip
    person = await make_person(cast.employer, created_batch_id=batch.id)
    post = await make_employment(person, cast.employer, created_batch_id=batch.id)
    await Affiliation.all().update(created_batch_id=batch.id)
    return batch, post


async def test_a_month_being_reported_stops_the_undoing(cast: Cast) -> None:
    batch, post = await applied_batch(cast)
    reported, undoing = asyncio.Event(), asyncio.Event()

    @verb
    async def report_slowly(actor: Actor) -> None:
        await add_attendance(actor, DAYS, employment_id=post.id, month="2026-09")
        reported.set()
        await undoing.wait()
        await asyncio.sleep(0.3)  # time for the undoing to reach the row

    reporting = asyncio.create_task(report_slowly(cast.hr))
    await asyncio.wait_for(reported.wait(), 20)
    undoing.set()
    with pytest.raises(UndoHindered, match="考勤"):
        await hide_batch(cast.officer, batch.id, reason="传错了文件")
    await reporting

    assert (await Employment.get(id=post.id)).pending_batch_id is None
    assert await Attendance.all().count() == 1


async def test_a_month_reported_while_the_batch_is_taken_back_finds_no_post(cast: Cast) -> None:
    batch, post = await applied_batch(cast)
    hidden, reporting = asyncio.Event(), asyncio.Event()

    @verb
    async def undo_slowly(actor: Actor) -> None:
        await hide_batch(actor, batch.id, reason="传错了文件")
        hidden.set()
        await reporting.wait()
        await asyncio.sleep(0.3)

    undoing = asyncio.create_task(undo_slowly(cast.officer))
    await asyncio.wait_for(hidden.wait(), 20)
    reporting.set()
    with pytest.raises(Missing):
        await add_attendance(cast.hr, DAYS, employment_id=post.id, month="2026-09")
    await undoing

    assert await Attendance.all().count() == 0


async def test_a_changed_record_being_corrected_stops_the_undoing(cast: Cast) -> None:
    await small(cast)
    card = "6222024296545927204"
    await small(cast, csv(f"张丽,992284196308250003,康和养老院,2024-03-01,{card}"))
    batch = await ImportBatch.get(changed=1)
    corrected, undoing = asyncio.Event(), asyncio.Event()

    @verb
    async def correct_slowly(actor: Actor) -> None:
        await save_version(await Person.get(), note="本人来电更正")
        corrected.set()
        await undoing.wait()
        await asyncio.sleep(0.3)

    correcting = asyncio.create_task(correct_slowly(cast.officer))
    await asyncio.wait_for(corrected.wait(), 20)
    undoing.set()
    with pytest.raises(UndoHindered):
        await hide_batch(cast.officer, batch.id, reason="传错了文件")
    await correcting

    assert (await Person.get()).bank_account == card
