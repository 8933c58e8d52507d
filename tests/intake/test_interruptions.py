"""Killed, cancelled, hindered: an import is whole or not there, and nothing is done twice."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.intake.test_api import SMALL, csv
from workforce import clock
from workforce.actor import Actor
from workforce.crypto import keys
from workforce.database import execute, read_all, verb
from workforce.employment.models import Employment
from workforce.intake import applying, checking, find, handlers, hindering, inline, service, undoing
from workforce.intake.batches import Place
from workforce.intake.models import ImportBatch, ImportFile, ImportFinding
from workforce.jobs.handlers import Cancelled
from workforce.jobs.worker import Worker
from workforce.people.models import Affiliation, Person
from workforce.vocabulary import BatchKind, BatchState

ROSTER = Path(__file__).parents[1] / "data" / "2026-10" / "roster.xlsx"
TABLES = ("person", "employment", "certificate", "organisation", "affiliation")


@pytest.fixture
def keys_file(tmp_path: Path, key_ring: keys.KeyRing) -> Iterator[Path]:
    """Keys that this process and the one to be killed share."""
    path = tmp_path / "keys.json"
    keys.use(keys.make_keys(path))
    yield path
    keys.use(key_ring)


async def visible() -> dict[str, int]:
    found = {}
    for table in TABLES:
        hidden = " WHERE pending_batch_id IS NULL"
        if table == "affiliation":
            hidden = f" WHERE person_id IN (SELECT id FROM person{hidden})"
        found[table] = (await read_all(f"SELECT COUNT(*) AS n FROM {table}{hidden}"))[0]["n"]
    return found


async def hidden() -> int:
    found = await read_all("SELECT COUNT(*) AS n FROM person WHERE pending_batch_id IS NOT NULL")
    return int(found[0]["n"])


async def small(cast: Cast, data: bytes = SMALL) -> Any:
    """A file of few rows, imported."""
    return await inline.import_data(
        cast.officer, BatchKind.ROSTER, district=cast.district, file_name="x.csv", data=data
    )


async def last_batch() -> ImportBatch:
    found = await ImportBatch.all().order_by("-id").first().select_related("district")
    assert found is not None
    return found


async def work() -> None:
    async def load(user_id: int | None) -> Actor:
        return Actor.system()

    await Worker(load).run(until_idle=True)


async def import_apart(url: str, keys_file: Path, *, die_at: int) -> Any:
    """The roster imported by a process of its own, which kills itself at a block."""
    command = [sys.executable, "-m", "tests.intake.killed_import", url, str(keys_file)]
    return await asyncio.to_thread(
        subprocess.run, [*command, str(ROSTER), str(die_at)], capture_output=True, text=True
    )


async def test_a_killed_import_goes_on_where_it_stopped_and_doubles_nothing(
    cast: Cast, database_url: str, keys_file: Path
) -> None:
    before = await visible()

    killed = await import_apart(database_url, keys_file, die_at=3)

    assert killed.returncode == -9, killed.stderr
    batch = await last_batch()
    assert batch.state is BatchState.APPLYING
    assert batch.cursor > 0
    assert 0 < await hidden() < 1889
    assert await visible() == before

    finished = await import_apart(database_url, keys_file, die_at=0)

    assert finished.returncode == 0, finished.stderr
    assert "'added': 1897" in finished.stdout
    assert await ImportBatch.all().count() == 1
    assert await hidden() == 0
    after = await visible()
    assert (after["person"], after["employment"]) == (1889, 1897)
    assert after["affiliation"] == 1897
    assert (await last_batch()).state is BatchState.APPLIED


async def test_a_killed_import_that_nobody_takes_up_is_removed(
    cast: Cast, database_url: str, keys_file: Path
) -> None:
    before = await visible()
    await import_apart(database_url, keys_file, die_at=2)

    await inline.close_interrupted(Actor.system(), idle=timedelta(minutes=2))
    assert await hidden() > 0
    with clock.fixed(clock.now() + timedelta(minutes=5)):
        await handlers.close_interrupted(Actor.system())

    assert await hidden() == 0
    assert await visible() == before
    assert (await last_batch()).state is BatchState.CANCELLED
    assert not await ImportFile.exists()


async def test_an_import_cancelled_before_it_began_is_over_at_once(cast: Cast) -> None:
    batch = await confirmed(cast, SMALL)

    await service.cancel(cast.officer, batch.id)

    assert (await last_batch()).state is BatchState.CANCELLED
    assert not await find.has_file(batch.id)
    await work()
    assert not await Person.exists()


async def confirmed(cast: Cast, data: bytes) -> ImportBatch:
    batch = await service.upload(cast.officer, BatchKind.ROSTER, file_name="x.xlsx", data=data)
    await work()
    return await service.confirm(cast.officer, batch.id)


async def test_an_import_cancelled_midway_leaves_nothing(cast: Cast) -> None:
    before = await visible()
    batch = await confirmed(cast, ROSTER.read_bytes())

    async def tell(done: int, total: int) -> None:
        if done > 500:
            raise Cancelled()

    place = Place(cast.district.id, cast.district.path)
    data = await checking.file_of(batch.id)
    with pytest.raises(Cancelled):
        await applying.apply_batch(
            cast.officer, batch, place, data, tell=tell, finish=inline._nothing
        )
    assert await hidden() > 0

    await service.cancel(cast.officer, batch.id)
    await work()
    await handlers.close_abandoned(Actor.system())

    assert await hidden() == 0
    assert await visible() == before
    assert not await Affiliation.exists()
    assert (await last_batch()).state is BatchState.CANCELLED


async def test_a_failed_job_leaves_nothing_and_says_so(cast: Cast) -> None:
    """Good rows were stored when it failed: nobody ever saw them, and none of them stays."""
    before = await visible()
    batch = await confirmed(cast, ROSTER.read_bytes())

    async def tell(done: int, total: int) -> None:
        if done > 500:
            raise OSError("the disk is full")

    place = Place(cast.district.id, cast.district.path)
    data = await checking.file_of(batch.id)
    with pytest.raises(OSError, match="disk"):
        await applying.apply_batch(
            cast.officer, batch, place, data, tell=tell, finish=inline._nothing
        )
    assert await hidden() > 0 and await visible() == before
    await set_job(Actor.system(), batch.job_id, "failed", "连续中断")

    await handlers.close_abandoned(Actor.system())

    batch = await last_batch()
    assert (batch.state, batch.failure) == (BatchState.CANCELLED, "连续中断")
    assert await hidden() == 0 and await visible() == before


@verb
async def set_job(actor: Actor, job_id: int | None, state: str, error: str) -> None:
    await execute("UPDATE job SET state = ?, error = ? WHERE id = ?", [state, error, job_id])


async def test_a_row_that_fails_does_not_sink_its_block(cast: Cast) -> None:
    """Somebody registers the same number by hand between the check and the block."""
    rows = [
        f"张丽{n},{number},康和养老院,2024-03-01,"
        for n, number in enumerate(("992284196308250003", "996766198409110015"))
    ]
    batch = await confirmed(cast, csv(*rows))
    place = Place(cast.district.id, cast.district.path)

    # The person appears inside the first attempt, so the block fails whole and is tried by rows.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(applying, "store_chunk", racing(applying.store_chunk))
        await applying.apply_batch(
            cast.officer, batch, place, await checking.file_of(batch.id),
            tell=inline._silent, finish=inline._nothing,
        )  # fmt: skip

    batch = await last_batch()
    assert (batch.state, batch.added, batch.refused) == (BatchState.APPLIED, 1, 1)
    [finding] = await ImportFinding.filter(batch_id=batch.id)
    assert (finding.row, finding.code) == (2, "could_not_store")
    assert await Person.filter(pending_batch_id=None).count() == 2


def racing(store: Any) -> Any:
    async def with_a_rival(*arguments: Any) -> None:
        if not await Person.exists():
            await make_person(id_number="992284196308250003", name="张丽零")
        await store(*arguments)

    return with_a_rival


async def test_a_change_is_staged_made_and_taken_back(cast: Cast) -> None:
    await small(cast)
    person = await Person.get()
    card = "6222024296545927204"
    data = csv(f"张丽,992284196308250003,康和养老院,2024-03-01,{card}")

    checked = await small(cast, data)

    assert checked.counts()["changed"] == 1
    changed = await Person.get()
    assert (changed.bank_account, changed.version) == (card, person.version + 1)
    again = await small(cast, data)
    assert again.counts()["unchanged"] == 1
    batch = await ImportBatch.get(changed=1)
    await undoing.undo(cast.officer, batch.id, reason="传错了文件")
    await work()
    restored = await Person.get()
    assert restored.bank_account == person.bank_account
    assert restored.bank_account_index == person.bank_account_index


async def test_what_somebody_changed_meanwhile_is_not_overwritten(cast: Cast) -> None:
    await small(cast)
    card = "6222024296545927204"
    batch = await confirmed(cast, csv(f"张丽,992284196308250003,康和养老院,2024-03-01,{card}"))
    place = Place(cast.district.id, cast.district.path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(applying, "publish", after_an_edit(applying.publish))
        await applying.apply_batch(
            cast.officer, batch, place, await checking.file_of(batch.id),
            tell=inline._silent, finish=inline._nothing,
        )  # fmt: skip

    person = await Person.get()
    assert person.bank_account != card
    found = await ImportFinding.filter(batch_id=batch.id, code="changed_meanwhile")
    assert [finding.row for finding in found] == [2]


def after_an_edit(publish: Any) -> Any:
    async def edited(*arguments: Any) -> None:
        person = await Person.get()
        person.version += 1
        await person.save()
        await publish(*arguments)

    return edited


async def test_an_undo_is_hindered_by_what_rests_on_the_batch(cast: Cast) -> None:
    await small(cast)
    batch = await last_batch()
    assert await hindering.hindrance(batch) == ""
    employment = await Employment.get()

    attendance = await make_attendance(employment, "2026-10")
    assert "考勤" in await hindering.hindrance(batch)
    with pytest.raises(undoing.UndoHindered):
        await undoing.undo(cast.officer, batch.id, reason="传错了文件")
    await attendance.delete()

    other = await make_employment(await Person.get(), cast.employer)
    assert "从业信息" in await hindering.hindrance(batch)
    await other.delete()
    await Affiliation.filter(organisation_id=cast.employer.id).delete()
    assert await hindering.hindrance(batch) == ""

    await Person.filter(name="张丽").update(version=2)
    assert "已被修改" in await hindering.hindrance(batch)


def test_whatever_points_at_imported_records_is_looked_at(database: str) -> None:
    found = {(child, column) for child, column, _, _ in hindering.references()}

    assert {
        ("employment", "person_id"), ("attendance", "employment_id"), ("certificate", "person_id"),
        ("affiliation", "person_id"), ("name_change", "person_id"), ("person_merge", "kept_id"),
        ("person", "merged_into_id"), ("organisation", "parent_id"),
        ("user_account", "organisation_id"), ("subsidy_line", "person_id"),
    } <= found  # fmt: skip


async def test_undoing_twice_or_before_is_refused(cast: Cast) -> None:
    batch = await service.upload(cast.officer, BatchKind.ROSTER, file_name="x.csv", data=SMALL)
    with pytest.raises(undoing.NotApplied):
        await undoing.undo(cast.officer, batch.id, reason="传错了文件")


async def test_a_file_is_sealed_and_deleted_after_seven_days(cast: Cast) -> None:
    batch = await service.upload(cast.officer, BatchKind.ROSTER, file_name="x.csv", data=SMALL)
    await work()
    stored = await ImportFile.get(batch_id=batch.id)
    assert "张丽".encode("gb18030") not in bytes(stored.content)

    with clock.fixed(clock.now() + timedelta(days=6)):
        await handlers.delete_old_files(Actor.system())
    assert await find.has_file(batch.id)
    with clock.fixed(clock.now() + timedelta(days=8)):
        await handlers.delete_old_files(Actor.system())

    assert not await find.has_file(batch.id)
    assert (await last_batch()).state is BatchState.EXPIRED


async def test_a_person_of_the_next_district_is_joined_and_not_changed(cast: Cast) -> None:
    await inline.import_data(
        cast.outsider, BatchKind.ROSTER, district=cast.neighbour, file_name="x.csv", data=SMALL
    )
    before = await Person.get()

    checked = await small(
        cast, csv("张丽,992284196308250003,福泽驿站,2025-03-01,6222024296545927204")
    )

    assert checked.counts()["added"] == 1
    assert [finding.code for finding in checked.findings] == ["two_employers_overlap"]
    after = await Person.get()
    assert (after.bank_account, after.version) == (before.bank_account, before.version)
    assert await Affiliation.filter(person_id=after.id).count() == 2


async def test_a_merged_number_leads_to_the_person_that_was_kept(cast: Cast) -> None:
    kept = await make_person(cast.employer, name="张丽丽")
    merged = await make_person(name="张丽", id_number="992284196308250003")
    await Person.filter(id=merged.id).update(merged_into_id=kept.id)

    checked = await small(cast)

    assert checked.counts()["added"] == 1
    employment = await Employment.get()
    assert employment.person_id == kept.id
    assert employment.started_on == date(2024, 3, 1)
