"""The three workbooks of 2026-10, by the pure rules alone: exactly what `expected.json` says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from workforce import clock
from workforce.intake.columns import ATTENDANCE, CERTIFICATES, ROSTER
from workforce.rules.rows.attendance import (
    AttendanceChecker,
    KnownEmployment,
    read_attendance_row,
)
from workforce.rules.rows.certificates import (
    CertificateChecker,
    CertificateRegister,
    KnownHolder,
    read_certificate_row,
)
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.findings import RowFinding, Severity
from workforce.rules.rows.roster import RosterChecker, RosterRegister, RosterRow
from workforce.rules.rows.roster_reading import read_roster_row
from workforce.sheets.tables import Column, TableRow, find_table
from workforce.sheets.workbook import Workbook

DATA = Path(__file__).parents[2] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())


def rows_of(name: str, columns: list[Column]) -> list[TableRow]:
    return list(find_table(Workbook((DATA / name).read_bytes()), columns).rows())


def checked_roster() -> tuple[list[RosterRow], list[RowFinding]]:
    checker = RosterChecker(RosterRegister(), today=clock.today())
    rows = [read_roster_row(r.number, r.values, r.formulas) for r in rows_of("roster.xlsx", ROSTER)]
    return rows, [finding for row in rows for finding in checker.check(row)]


def accepted_roster() -> list[RosterRow]:
    rows, findings = checked_roster()
    refused = {f.row for f in findings if f.severity is Severity.REFUSED}
    return [row for row in rows if row.number not in refused]


def as_listed(findings: Iterable[RowFinding], severity: Severity, key: str) -> list[dict]:
    return [{"row": f.row, key: f.code} for f in findings if f.severity is severity]


def test_the_roster_is_refused_and_warned_about_as_expected() -> None:
    rows, findings = checked_roster()

    assert len(rows) == EXPECTED["rows_in_table"]
    assert as_listed(findings, Severity.REFUSED, "fault") == EXPECTED["refused"]
    assert as_listed(findings, Severity.WARNING, "warning") == EXPECTED["warnings"]
    people = {row.id_number.text for row in accepted_roster() if row.id_number}
    assert (len(accepted_roster()), len(people)) == (EXPECTED["accepted"], EXPECTED["people"])


def test_the_attendance_is_refused_as_expected() -> None:
    posts: dict[str, list[KnownEmployment]] = {}
    for row in accepted_roster():
        assert row.id_number
        post = KnownEmployment(
            row.number,
            frozenset({name_key(row.name)}),
            row.employer_keys,
            row.started_on,
            row.ended_on,
        )
        posts.setdefault(row.id_number.text, []).append(post)
    checker = AttendanceChecker(
        posts, month_starts_on=date(2026, 10, 1), month_ends_on=date(2026, 10, 31)
    )

    rows = [
        read_attendance_row(r.number, r.values)
        for r in rows_of("attendance-2026-10.xlsx", ATTENDANCE)
    ]
    findings = [finding for row in rows for finding in checker.check(row)]

    assert len(rows) == EXPECTED["attendance_rows"]
    assert as_listed(findings, Severity.REFUSED, "fault") == EXPECTED["attendance_refused"]


def test_the_certificates_are_refused_and_warned_about_as_expected() -> None:
    people = {
        row.id_number.text: KnownHolder(
            row.number, frozenset({name_key(row.name)}), row.id_number.birth_on
        )
        for row in accepted_roster()
        if row.id_number
    }
    checker = CertificateChecker(CertificateRegister(people), today=date(2026, 11, 22))

    rows = [
        read_certificate_row(r.number, r.values) for r in rows_of("certificates.xlsx", CERTIFICATES)
    ]
    findings = [finding for row in rows for finding in checker.check(row)]

    wanted = EXPECTED["certificates"]
    assert len(rows) == wanted["rows"]
    assert as_listed(findings, Severity.REFUSED, "fault") == wanted["refused"]
    assert as_listed(findings, Severity.WARNING, "warning") == wanted["warnings"]
