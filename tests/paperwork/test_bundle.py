"""The archive of a month: complete, twice the same, and checkable without the product."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

import pytest

from tests.paperwork.archiving import archived
from tests.subsidies.conftest import District
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.declarations.models import Declaration
from workforce.paperwork.models import AuditBundle
from workforce.paperwork.records import EXCEPTED, hanging, more_of, sheets_of
from workforce.publicity.models import Objection
from workforce.recoveries.models import Recovery
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import BundleOf, HoldKind, MonthState, ObjectorKind
from workforce.vetting.models import Hold


async def taken(district: District, month: SubsidyMonth) -> bytes:
    return await archived(district.cast.officer, BundleOf.MONTH, month.id)


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
    assert await AuditBundle.all().count() == 1, "the same archive is kept once"
    assert await AuditEvent.filter(action="paperwork.bundle.made").count() == 2


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
            "payment_file", "recovery", "recovery_move", "waiver_request",
            "behalf_declaration"} <= bundled  # fmt: skip


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


async def test_what_was_done_to_each_record_of_the_month_is_told(
    district: District, month: SubsidyMonth
) -> None:
    """Not of the month and its lines alone: of holds, objections, notices, declarations, money."""
    sheets = {sheet.table: sheet for sheet in sheets_of(month)}
    hold = await Hold.create(
        month=month, person=district.paid, kind=HoldKind.OBJECTION, fingerprint="0" * 64
    )
    declared = await Declaration.create(
        policy_code=month.policy_code, month=month.month, employer=district.cast.employer,
        district_id=month.district_id,
    )  # fmt: skip
    owed = await Recovery.create(
        number="ZH1", person=district.paid, district_id=month.district_id,
        policy_code=month.policy_code, month=month.month, amount_fen=100, reason="多发",
    )  # fmt: skip
    elsewhere = await Hold.create(
        month=await other_month(month), person=district.paid, kind=HoldKind.OBJECTION,
        fingerprint="0" * 64,
    )  # fmt: skip
    for kind, one in (("subsidy_hold", hold), ("declaration", declared), ("recovery", owed)):
        await AuditEvent.create(
            actor_name="王", action=f"told.{kind}", kind=kind, subject_id=one.id
        )
    await AuditEvent.create(
        actor_name="王", action="told.elsewhere", kind="subsidy_hold", subject_id=elsewhere.id
    )

    with zipfile.ZipFile(io.BytesIO(await taken(district, month))) as archive:
        events = [json.loads(one) for one in archive.read("audit_events.jsonl").splitlines()]

    told = {one["action"] for one in events}
    assert {"told.subsidy_hold", "told.declaration", "told.recovery"} <= told
    assert "told.elsewhere" not in told
    assert {"public_notice", "objection", "subsidy_adjustment", "waiver_request"} <= set(sheets)


async def other_month(month: SubsidyMonth) -> SubsidyMonth:
    return await SubsidyMonth.create(
        policy_code=month.policy_code, policy_id=month.policy_id, district_id=month.district_id,
        month="2026-09",
    )  # fmt: skip
