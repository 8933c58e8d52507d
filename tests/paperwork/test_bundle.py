"""The archive of a month: complete, twice the same, and checkable without the product."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

import pytest

from tests.asking import Asker
from tests.subsidies.conftest import District
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.paperwork.bundle import make_bundle
from workforce.paperwork.records import EXCEPTED, hanging, more_of, sheets_of
from workforce.publicity.models import Objection
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import MonthState, ObjectorKind


async def taken(district: District, month: SubsidyMonth) -> bytes:
    _, content = await make_bundle(district.cast.officer, month.id)
    with content:
        return content.read()


async def test_the_bundle_of_a_closed_month_holds_reasons_facts_steps_policy_and_manifest(
    district: District, month: SubsidyMonth
) -> None:
    with zipfile.ZipFile(io.BytesIO(await taken(district, month))) as archive:
        names = set(archive.namelist())
        reasons = archive.read("reasons.csv").decode()
        facts = archive.read("facts.jsonl").decode().splitlines()
        lines = archive.read("records/subsidy_line.jsonl").decode().splitlines()
        policy = archive.read(f"policies/{month.policy.sha256}.yaml")
        events = archive.read("audit_events.jsonl").decode()

    assert {"manifest.json", "SHA256SUMS", "README.txt", "records/month_step.jsonl"} <= names
    assert len(facts) == len(lines) == 6 and all(json.loads(one)["facts"] for one in facts)
    assert "何外地" in reasons and "户籍" in reasons
    assert hashlib.sha256(policy).hexdigest() == month.policy.sha256
    assert "subsidies.month.computed" in events


async def test_two_bundles_of_an_unchanged_month_are_the_same_bytes(
    district: District, month: SubsidyMonth
) -> None:
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.CLOSED)
    first = await taken(district, month)
    second = await taken(district, month)

    assert first == second
    assert await AuditEvent.filter(action="paperwork.bundle.taken").count() == 2


async def test_every_file_is_in_the_manifest_with_its_hash(
    district: District, month: SubsidyMonth
) -> None:
    with zipfile.ZipFile(io.BytesIO(await taken(district, month))) as archive:
        told = {one["name"]: one for one in json.loads(archive.read("manifest.json"))["files"]}
        sums = dict(
            reversed(row.split("  ")) for row in archive.read("SHA256SUMS").decode().splitlines()
        )
        for name in set(archive.namelist()) - {"manifest.json", "SHA256SUMS"}:
            content = archive.read(name)
            assert told[name]["sha256"] == sums[name] == hashlib.sha256(content).hexdigest()
            assert told[name]["size"] == len(content)


async def test_no_table_of_a_month_is_forgotten(district: District, month: SubsidyMonth) -> None:
    bundled = {str(sheet.rows.model._meta.db_table) for sheet in sheets_of(month)}

    assert set(hanging()) - bundled - set(EXCEPTED) == set()
    assert {"subsidy_line", "subsidy_adjustment", "declaration", "payment_item", "payment_batch",
            "payment_file", "recovery", "recovery_move", "waiver_request"} <= bundled  # fmt: skip


async def test_a_table_nobody_thought_of_is_taken_in_by_itself(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workforce.paperwork import records

    monkeypatch.setattr(records, "hanging", lambda: {"a_new_table": Objection})

    assert [one.model for one in more_of(month)] == [Objection]


async def test_a_telephone_of_an_objector_is_not_in_the_bundle(
    district: District, month: SubsidyMonth
) -> None:
    await Objection.create(
        number="YY1", month_id=month.id, person=district.paid, objector=ObjectorKind.PUBLIC,
        objector_phone="19900009999", text="有异议", due_on=clock.today(),
    )  # fmt: skip

    with zipfile.ZipFile(io.BytesIO(await taken(district, month))) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())

    assert "有异议".encode() in whole and b"19900009999" not in whole


async def test_the_bundle_is_for_the_district_and_its_auditor(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    cast, path = district.cast, f"/subsidy-months/{month.id}/bundle"

    told = {
        name: (await ask("GET", path, getattr(cast, name))).status_code
        for name in ("officer", "approver", "auditor", "finance", "hr", "outsider")
    }

    assert told == {
        "officer": 200, "approver": 200, "auditor": 200, "finance": 403, "hr": 403,
        "outsider": 404,
    }  # fmt: skip
