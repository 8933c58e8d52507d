"""培训班名册：one row is one trainee, held against the rows above it and the seats left."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from workforce.rules.idnumbers import IdNumber, IdNumberFault, read_id_number
from workforce.rules.rows.cleaning import Typed, code_of, is_number, name_key, name_of, phone_of
from workforce.rules.rows.findings import RowFinding, refusal, warning
from workforce.rules.rows.reading import read_yes

NAME_MAX = 50
_PHONE = re.compile(r"1\d{10}|0\d{9,11}", re.ASCII)


class Standing(Enum):
    """How somebody already registered stands to the class."""

    OUTSIDE = "outside"
    ENROLLED = "enrolled"
    BEING_IMPORTED = "being imported"


@dataclass(frozen=True, slots=True)
class KnownTrainee:
    name: str
    standing: Standing


@dataclass(slots=True)
class TraineeRow:
    number: int
    name: str
    id_number: str
    phone: str
    wants_training: bool
    fault: RowFinding | None = None


@dataclass(slots=True)
class TraineeChecker:
    """Earlier rows take the seats; `seats` is what is left, None without a limit."""

    known: Mapping[str, KnownTrainee]
    seats: int | None = None
    _met: dict[str, int] = field(default_factory=dict)
    _taken: int = 0

    def check(self, row: TraineeRow) -> list[RowFinding]:
        """One refusal, or any number of warnings. A row already enrolled takes no seat."""
        fault = row.fault or self._fault(row)
        if fault is not None:
            return [fault]
        self._met[row.id_number] = row.number
        self._taken += not self.is_enrolled(row)
        if row.phone and not _PHONE.fullmatch(row.phone):
            row.phone = ""
            return [warning(row.number, "phone", "trainee_phone")]
        return []

    def is_enrolled(self, row: TraineeRow) -> bool:
        known = self.known.get(row.id_number)
        return known is not None and known.standing is Standing.ENROLLED

    def _fault(self, row: TraineeRow) -> RowFinding | None:
        above = self._met.get(row.id_number)
        if above is not None:
            return refusal(row.number, "id_number", "trainee_repeated", above=above)
        known = self.known.get(row.id_number)
        if known is not None and known.standing is Standing.BEING_IMPORTED:
            return refusal(row.number, "id_number", "could_not_store")
        if known is not None and name_key(known.name) != name_key(row.name):
            return refusal(row.number, "name", "same_id_other_name", where="已登记人员")
        if self.seats is not None and self._taken >= self.seats and not self.is_enrolled(row):
            return refusal(row.number, "name", "class_full", seats=self.seats)
        return None


def read_trainee_row(
    number: int, values: Mapping[str, Typed], formulas: frozenset[str]
) -> TraineeRow:
    """A row by itself. Who says nothing of wanting to be trained came, and so wants to."""
    wants = read_yes(values.get("wants_training"))
    row = TraineeRow(
        number,
        name=name_of(values.get("name")),
        id_number=code_of(values.get("id_number")),
        phone=phone_of(values.get("phone")),
        wants_training=wants is not False,
    )
    for name in sorted(formulas):
        row.fault = row.fault or refusal(number, name, "formula_cell")
    row.fault = row.fault or _identity_fault(row, values.get("id_number"))
    return row


def _identity_fault(row: TraineeRow, typed: Typed) -> RowFinding | None:
    if not row.id_number:
        return refusal(row.number, "id_number", "id_missing")
    if is_number(typed):
        return refusal(row.number, "id_number", "id_is_number")
    found = read_id_number(row.id_number)
    if not isinstance(found, IdNumber):
        day = found is IdNumberFault.BIRTH_DATE
        return refusal(row.number, "id_number", "id_birth_date" if day else "id_check_digit")
    if not row.name:
        return refusal(row.number, "name", "name_missing")
    if len(row.name) > NAME_MAX or any(c.isdigit() or not c.isprintable() for c in row.name):
        return refusal(row.number, "name", "name_form")
    return None
