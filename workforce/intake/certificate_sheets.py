"""证书的导入：为已登记人员登记证书，编号唯一。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import insert_many
from workforce.database.rows import day_of
from workforce.intake.batches import Change, Checked, Place, RowOutcome, allocate_ids, read_by
from workforce.intake.people import load_people
from workforce.intake.reading import ReadFile
from workforce.intake.roster_storing import CERTIFICATE_COLUMNS
from workforce.rules.rows.certificates import (
    CertificateChecker,
    CertificateRegister,
    CertificateRow,
    KnownHolder,
)
from workforce.rules.rows.findings import RowFinding, Severity
from workforce.vocabulary import CertificateCheck, SkillLevel


@dataclass
class PlannedCertificate:
    row: CertificateRow
    is_new: bool

    @property
    def outcome(self) -> RowOutcome:
        return RowOutcome.ADDED if self.is_new else RowOutcome.UNCHANGED


class CertificateIntake:
    """Checks and stores one list of certificates. A stored certificate is never overwritten."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.planned: dict[int, PlannedCertificate] = {}
        self._findings: list[RowFinding] = []

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[CertificateRow]", read.rows)
        register = await self._register(rows)
        await asyncio.to_thread(self._check_rows, rows, register)
        outcomes = {number: planned.outcome for number, planned in self.planned.items()}
        return Checked(len(rows), self._findings, outcomes, read.sheet_name)

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        """Certificates need nothing to be made first."""

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb. Certificates are only added."""
        new = [self.planned[number].row for number in numbers if self.planned[number].is_new]
        ids = await allocate_ids("certificate", len(new))
        rows = [_stored(row, i, batch_id) for row, i in zip(new, ids, strict=True)]
        await insert_many("certificate", CERTIFICATE_COLUMNS, rows)
        shown = [(i, None, _shown(row, batch_id)) for row, i in zip(new, ids, strict=True)]
        await record_many(actor, "intake.certificate.added", "certificate", shown)
        return []

    def committed(self) -> None:
        """Nothing to remember between chunks."""

    async def _register(self, rows: list[CertificateRow]) -> CertificateRegister:
        people = await load_people(self.place, (row.id_number for row in rows if row.id_number))
        holders = await read_by(
            "SELECT number, person_id FROM certificate"
            " WHERE pending_batch_id IS NULL AND number IN ({keys})",
            [row.certificate_number for row in rows if row.certificate_number],
        )
        return CertificateRegister(
            people={
                number: KnownHolder(
                    person.id,
                    frozenset(person.names),
                    cast("date", day_of(person.columns["birth_on"])),
                )
                for number, person in people.items()
                if person.is_of_district
            },
            holders={row["number"]: row["person_id"] for row in holders},
        )

    def _check_rows(self, rows: list[CertificateRow], register: CertificateRegister) -> None:
        checker = CertificateChecker(register, today=clock.today())
        met = set(register.holders)
        for row in rows:
            found = checker.check(row)
            self._findings += found
            if any(finding.severity is Severity.REFUSED for finding in found):
                continue
            self.planned[row.number] = PlannedCertificate(row, row.certificate_number not in met)
            met.add(row.certificate_number)


def _stored(row: CertificateRow, certificate_id: int, batch_id: int) -> tuple[Any, ...]:
    at = clock.now()
    return (
        certificate_id, row.person_id, row.kind, row.occupation, row.level,
        row.certificate_number, row.issued_on, row.issuer, row.scores["theory_score"],
        row.scores["practice_score"], CertificateCheck.UNCHECKED, 1, at, at, batch_id, batch_id,
    )  # fmt: skip


def _shown(row: CertificateRow, batch_id: int) -> dict[str, Any]:
    return {
        "number": row.certificate_number,
        "kind": row.kind.label,
        "level": row.level.label if isinstance(row.level, SkillLevel) else None,
        "issued_on": row.issued_on,
        "batch": batch_id,
        "row": row.number,
    }
