"""参保核查结果：one row is one person's answer of the social-insurance office for a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workforce.rules.idnumbers import IdNumber, IdNumberFault, read_id_number
from workforce.rules.rows.cleaning import (
    Typed,
    code_of,
    is_number,
    name_key,
    name_of,
    optional_text_of,
)
from workforce.rules.rows.findings import RowFinding, refusal
from workforce.rules.rows.reading import read_yes

BODY_MAX = 200


@dataclass(slots=True)
class InsuranceRow:
    number: int
    name: str
    id_number: str
    insured: bool
    insured_by: str
    fault: RowFinding | None = None


@dataclass(slots=True)
class InsuranceChecker:
    """`known` is the name of each person of the district, by identity number."""

    known: Mapping[str, str]
    _met: dict[str, int] = field(default_factory=dict)

    def check(self, row: InsuranceRow) -> RowFinding | None:
        """The one thing that keeps the row out, if any; a row refused hinders no other."""
        if row.fault is not None:
            return row.fault
        above = self._met.setdefault(row.id_number, row.number)
        if above != row.number:
            return refusal(row.number, "id_number", "repeated_row", above=above)
        known = self.known.get(row.id_number)
        if known is None:
            return refusal(row.number, "id_number", "unknown_person")
        if name_key(known) != name_key(row.name):
            return refusal(row.number, "name", "same_id_other_name", where="已登记人员")
        return None


def read_insurance_row(
    number: int, values: Mapping[str, Typed], formulas: frozenset[str]
) -> InsuranceRow:
    """A row by itself. Who is insured nowhere has no body that insures."""
    insured = read_yes(values.get("insured"))
    body = name_of(optional_text_of(values.get("insured_by")))
    row = InsuranceRow(
        number,
        name=name_of(values.get("name")),
        id_number=code_of(values.get("id_number")),
        insured=bool(insured),
        insured_by=body if insured else "",
    )
    for name in sorted(formulas):
        row.fault = row.fault or refusal(number, name, "formula_cell")
    row.fault = row.fault or _fault(row, values.get("id_number"), insured, body)
    return row


def _fault(row: InsuranceRow, typed: Typed, insured: bool | None, body: str) -> RowFinding | None:
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
    if insured is None:
        return refusal(row.number, "insured", "insured_unreadable")
    if len(body) > BODY_MAX:
        return refusal(row.number, "insured_by", "text_too_long")
    return None
