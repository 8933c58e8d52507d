"""证书登记：one row is one certificate of somebody who is registered already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workforce.rules.certificates import NumberFault, doubts_about, read_certificate_number
from workforce.rules.rows.cleaning import (
    Typed,
    code_of,
    is_number,
    name_key,
    name_of,
    text_of,
)
from workforce.rules.rows.findings import RowFinding, refusal, warning
from workforce.rules.rows.reading import Unreadable, read_day, read_level, read_whole
from workforce.vocabulary import CertificateKind, SkillLevel

WORKING_AGE = 16
_SCORES = ("theory_score", "practice_score")


@dataclass(frozen=True, slots=True)
class KnownHolder:
    person_id: int
    names: frozenset[str]
    birth_on: date


@dataclass(frozen=True, slots=True)
class CertificateRegister:
    """People by identity number; who holds a number already (person ids)."""

    people: Mapping[str, KnownHolder] = field(default_factory=dict)
    holders: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class CertificateRow:
    number: int
    id_number: str
    name: str
    kind: CertificateKind
    occupation: str
    level: SkillLevel | Unreadable | None
    certificate_number: str
    number_is_typed_as_number: bool
    issued_on: date | Unreadable | None
    issuer: str
    scores: dict[str, int | Unreadable | None] = field(default_factory=dict)
    person_id: int = 0


def read_certificate_row(number: int, values: Mapping[str, Typed]) -> CertificateRow:
    get = values.get
    return CertificateRow(
        number,
        id_number=code_of(get("id_number")),
        name=name_of(get("name")),
        kind=_kind(text_of(get("kind"))),
        occupation=name_of(get("occupation"))[:60],
        level=read_level(get("level")),
        certificate_number=code_of(get("certificate_number")),
        number_is_typed_as_number=is_number(get("certificate_number")),
        issued_on=read_day(get("issued_on")),
        issuer=name_of(get("issuer"))[:200],
        scores={name: read_whole(get(name)) for name in _SCORES},
    )


class CertificateChecker:
    """Rules in the order of the document; `today` bounds the day of issue."""

    def __init__(self, register: CertificateRegister, *, today: date) -> None:
        self._register = register
        self._today = today
        self._numbers: dict[str, tuple[int, int]] = {}

    def check(self, row: CertificateRow) -> list[RowFinding]:
        holder = self._register.people.get(row.id_number)
        if holder is None or (row.name and name_key(row.name) not in holder.names):
            return [refusal(row.number, "id_number", "unknown_person")]
        row.person_id = holder.person_id
        fault = (
            _level_fault(row)
            or _number_fault(row)
            or self._holder_fault(row)
            or self._day_fault(row, holder)
            or _score_fault(row)
        )
        if fault is not None:
            return [fault]
        self._numbers.setdefault(row.certificate_number, (row.person_id, row.number))
        return _doubts(row)

    def _holder_fault(self, row: CertificateRow) -> RowFinding | None:
        above = self._numbers.get(row.certificate_number)
        holder = above[0] if above else self._register.holders.get(row.certificate_number)
        if holder in (None, row.person_id):
            return None
        where = f"第 {above[1]} 行" if above else "已登记证书"
        column = "certificate_number"
        return refusal(row.number, column, "number_of_another_person", where=where)

    def _day_fault(self, row: CertificateRow, holder: KnownHolder) -> RowFinding | None:
        if isinstance(row.issued_on, Unreadable):
            return refusal(row.number, "issued_on", "date_impossible")
        if row.issued_on is None:
            return None
        if row.issued_on > self._today:
            return refusal(row.number, "issued_on", "issued_in_future")
        if row.issued_on < sixteenth_birthday(holder.birth_on):
            return refusal(row.number, "issued_on", "issued_before_16")
        return None


def sixteenth_birthday(birth_on: date) -> date:
    """Who was born on 29 February turns sixteen on 1 March where that year has no leap day."""
    try:
        return birth_on.replace(year=birth_on.year + WORKING_AGE)
    except ValueError:
        return date(birth_on.year + WORKING_AGE, 3, 1)


def _level_fault(row: CertificateRow) -> RowFinding | None:
    missing = row.level is None and row.kind is not CertificateKind.COMPLETION
    if missing or isinstance(row.level, Unreadable):
        return refusal(row.number, "level", "level_unknown")
    return None


def _number_fault(row: CertificateRow) -> RowFinding | None:
    if row.number_is_typed_as_number:
        return refusal(row.number, "certificate_number", NumberFault.FORM.value)
    found = read_certificate_number(row.certificate_number)
    if isinstance(found, NumberFault):
        return refusal(row.number, "certificate_number", found.value)
    return None


def _score_fault(row: CertificateRow) -> RowFinding | None:
    for name, score in row.scores.items():
        if score is not None and (isinstance(score, Unreadable) or not 0 <= score <= 100):
            return refusal(row.number, name, "score_out_of_range")
    return None


def _doubts(row: CertificateRow) -> list[RowFinding]:
    level = row.level if isinstance(row.level, SkillLevel) else None
    issued_on = row.issued_on if isinstance(row.issued_on, date) else None
    doubts = doubts_about(row.certificate_number, level=level, issued_on=issued_on)
    return [warning(row.number, "certificate_number", doubt.value) for doubt in doubts]


def _kind(text: str) -> CertificateKind:
    if "资格" in text:
        return CertificateKind.QUALIFICATION
    if "结业" in text or "合格证" in text:
        return CertificateKind.COMPLETION
    return CertificateKind.SKILL_LEVEL
