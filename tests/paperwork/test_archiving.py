"""An archive is asked for, made in the background, kept sealed, and fetched by whoever may."""

from __future__ import annotations

import pytest

from tests.asking import Asker
from tests.paperwork.archiving import archived, handlers, made, work
from tests.payments.conftest import Paying, paying, prepared
from tests.subsidies.conftest import District
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.database import execute, verb
from workforce.errors import Forbidden, Missing
from workforce.invariants import archives_are_as_made
from workforce.jobs import queue
from workforce.jobs.models import Job
from workforce.paperwork import keeping
from workforce.paperwork.models import AuditBundle, BundlePart
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import BundleOf
from workforce.vocabulary import JobState

__all__ = ["paying"]

MONTH = BundleOf.MONTH


async def test_a_person_asks_sees_it_being_made_and_fetches_it(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    officer, path = district.cast.officer, f"/subsidy-months/{month.id}/bundles"

    asked = await ask("POST", path, officer)
    again = await ask("POST", path, officer)
    await work(officer)
    shown = (await ask("GET", path, officer)).json()

    assert (asked.status_code, asked.json()["job"]["state"]) == (202, "queued")
    assert again.json()["job"]["id"] == asked.json()["job"]["id"], "one work at a time"
    [kept] = shown["items"]
    assert shown["job"]["state"] == "done" and kept["people"] == 6
    fetched = await ask("GET", f"/bundles/{kept['id']}/content", officer)
    assert fetched.content[:2] == b"PK" and len(fetched.content) == kept["size"]
    assert fetched.headers["content-length"] == str(kept["size"])
    assert await AuditEvent.filter(action="paperwork.bundle.taken", kind="subsidy_month").exists()


async def test_the_archive_is_for_the_district_its_approver_and_its_auditor(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    cast = district.cast
    bundle = await made(cast.officer, MONTH, month.id)
    paths = (f"/subsidy-months/{month.id}/bundles", f"/bundles/{bundle.id}/content")

    for path in paths:
        told = {
            name: (await ask("GET", path, getattr(cast, name))).status_code
            for name in ("officer", "approver", "auditor", "finance", "hr", "reviewer", "outsider")
        }
        assert told == {
            "officer": 200, "approver": 200, "auditor": 200, "finance": 403, "hr": 403,
            "reviewer": 403, "outsider": 404,
        }  # fmt: skip


async def test_the_archive_of_a_batch_is_out_of_the_neighbours_reach(
    paying: Paying, ask: Asker
) -> None:
    batch = await prepared(paying)
    path = f"/payment-batches/{batch.id}/bundles"

    told = {
        name: (await ask("POST", path, getattr(paying.cast, name))).status_code
        for name in ("auditor", "finance", "outsider")
    }

    assert told == {"auditor": 202, "finance": 403, "outsider": 404}


async def test_who_lost_the_right_meanwhile_gets_no_archive(
    district: District, month: SubsidyMonth
) -> None:
    asked = await keeping.request_bundle(district.cast.officer, MONTH, month.id)
    hr = district.cast.hr
    stripped = Actor(
        user_id=district.cast.officer.user_id, login="x", name="x", grants=hr.grants,
        permissions=hr.permissions,
    )  # fmt: skip

    await work(stripped)

    assert (await Job.get(id=asked.id)).state is JobState.FAILED
    with pytest.raises((Missing, Forbidden)):
        await keeping.request_bundle(stripped, MONTH, month.id)


async def test_a_month_that_changes_while_it_is_archived_is_archived_anew(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record changed after its table was written would contradict what comes later."""
    times = await _changing(month, monkeypatch, until=1)

    content = await archived(district.cast.officer, MONTH, month.id)

    assert times == [1, 2] and content[:2] == b"PK"
    assert await AuditBundle.all().count() == 1


async def test_a_month_that_never_stops_changing_is_refused(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = await _changing(month, monkeypatch, until=9)
    asked = await keeping.request_bundle(district.cast.officer, MONTH, month.id)
    await work(district.cast.officer)

    job = await Job.get(id=asked.id)
    assert (job.state, job.error) == (JobState.FAILED, handlers.ChangedMeanwhile.message)
    assert times == [1, 2, 3]
    assert (await keeping.kept_of(district.cast.officer, MONTH, month.id)).bundles == []


async def _changing(
    month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch, *, until: int
) -> list[int]:
    write, times = handlers.write_bundle, []

    async def writing(*given: object) -> None:
        times.append(len(times) + 1)
        await write(*given)  # type: ignore[arg-type]
        if len(times) <= until:
            await AuditEvent.create(
                actor_name="王", action="subsidies.month.settled", kind="subsidy_month",
                subject_id=month.id,
            )  # fmt: skip

    monkeypatch.setattr(handlers, "write_bundle", writing)
    return times


async def test_a_finished_archive_cannot_be_changed_or_thrown_away(
    district: District, month: SubsidyMonth
) -> None:
    bundle = await made(district.cast.officer, MONTH, month.id)

    @verb
    async def run(actor: Actor, sql: str) -> None:
        await execute(sql, [bundle.id])

    for sql in (
        "UPDATE audit_bundle SET sha256 = '0' WHERE id = ?",
        "DELETE FROM audit_bundle_part WHERE bundle_id = ?",
        "UPDATE audit_bundle_part SET number = 7 WHERE bundle_id = ?",
    ):
        with pytest.raises(Exception, match="keeps what was settled"):
            await run(district.cast.officer, sql)


async def test_the_pieces_are_sealed_and_open_at_their_own_place_only(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handlers, "PART_BYTES", 500)
    content = await archived(district.cast.officer, MONTH, month.id)
    parts = await BundlePart.all().order_by("number")

    assert len(parts) > 3
    assert [one.number for one in parts] == list(range(len(parts)))
    stored = b"".join(bytes(one.content) for one in parts)
    assert content[:2] == b"PK" and content[:40] not in stored
    with pytest.raises(Exception, match="cannot open"):
        keeping.open_sealed(
            bytes(parts[0].content), keeping._place(parts[0].bundle_id, parts[1].number)
        )


async def test_a_piece_put_in_or_changed_past_the_guards_is_told(
    district: District, month: SubsidyMonth
) -> None:
    """The guards refuse changes of kept pieces; one added behind the last is found by its hash."""
    bundle = await made(district.cast.officer, MONTH, month.id)
    sound = await archives_are_as_made()
    added = await BundlePart.create(
        bundle=bundle, number=1, content=keeping.seal(b"more", keeping._place(bundle.id, 1))
    )
    longer = await archives_are_as_made()
    await BundlePart.filter(id=added.id).update(content=keeping.seal(b"more", "elsewhere"))

    assert sound == []
    assert longer == [f"归档包 {bundle.id} 与做成时的校验值不符"]
    assert await archives_are_as_made() == [f"归档包 {bundle.id} 有一段不能解开"]


async def test_an_interrupted_archive_is_begun_anew_without_its_first_pieces(
    district: District, month: SubsidyMonth
) -> None:
    """What a killed worker wrote is of the same job, and is not in what the next one makes."""
    officer = district.cast.officer
    asked = await keeping.request_bundle(officer, MONTH, month.id)
    left = await AuditBundle.create(
        about=MONTH, subject_id=month.id, district_id=month.district_id, job_id=asked.id,
        file_name="x.zip",
    )  # fmt: skip
    await BundlePart.create(bundle=left, number=0, content=b"torn")

    content = await archived(officer, MONTH, month.id)

    assert content[:2] == b"PK"
    [bundle] = await AuditBundle.all()
    assert bundle.id != left.id and not await BundlePart.filter(bundle_id=left.id).exists()


async def test_what_a_cancelled_archive_left_is_thrown_away(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handlers, "PART_BYTES", 100)
    officer = district.cast.officer
    asked = await keeping.request_bundle(officer, MONTH, month.id)
    add = keeping.add_part

    async def stopped(*given: object) -> None:
        await add(*given)  # type: ignore[arg-type]
        await queue.cancel(officer, asked.id)

    monkeypatch.setattr(keeping, "add_part", stopped)
    await work(officer)
    left = await BundlePart.all().count()
    await keeping.forget_unfinished(officer)

    assert (await Job.get(id=asked.id)).state is JobState.CANCELLED
    assert left == 1
    assert (await BundlePart.all().count(), await AuditBundle.all().count()) == (0, 0)
