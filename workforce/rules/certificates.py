"""证书编号: what a certificate's number says of its kind, province, year and level.

New numbers (职业技能等级证书) have 22 characters: kind of body, body code (2–5), province (6–7),
body serial (8–13), year of issue (14–15), level (16), serial (17–22). Old ones (职业资格证书) have
16 digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workforce.vocabulary import SkillLevel

_NEW = re.compile(r"[A-Z][0-9]{21}")
_OLD = re.compile(r"[0-9]{16}")

# GB/T 2260, first two digits.
_PROVINCES = (
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
    "50 51 52 53 54 61 62 63 64 65 71 81 82"
)
PROVINCES = frozenset(_PROVINCES.split())

_LEVEL_OF_DIGIT = {level.digit: level for level in SkillLevel}


class NumberFault(StrEnum):
    FORM = "number_form"
    PROVINCE = "province_unknown"


class NumberDoubt(StrEnum):
    """The number contradicts what is written beside it; a person should look."""

    LEVEL = "certificate_level_mismatch"
    YEAR = "certificate_year_mismatch"


@dataclass(frozen=True, slots=True)
class CertificateNumber:
    """The parts that can be held against the row. An old number tells nothing we rely on."""

    text: str
    province: str | None
    year_digits: str | None
    level: SkillLevel | None


def read_certificate_number(text: str) -> CertificateNumber | NumberFault:
    """Read a cleaned number (capitals, no spaces)."""
    if _OLD.fullmatch(text):
        return CertificateNumber(text, None, None, None)
    if not _NEW.fullmatch(text):
        return NumberFault.FORM
    if text[5:7] not in PROVINCES:
        return NumberFault.PROVINCE
    return _parts(text)


def doubts_about(
    number: str, *, level: SkillLevel | None, issued_on: date | None
) -> list[NumberDoubt]:
    """Where a new number contradicts the level or the year beside it. Other numbers raise none."""
    if not _NEW.fullmatch(number):
        return []
    doubts = []
    if level is not None and number[15] != level.digit:
        doubts.append(NumberDoubt.LEVEL)
    if issued_on is not None and number[13:15] != f"{issued_on.year % 100:02d}":
        doubts.append(NumberDoubt.YEAR)
    return doubts


def _parts(text: str) -> CertificateNumber:
    return CertificateNumber(text, text[5:7], text[13:15], _LEVEL_OF_DIGIT.get(text[15]))
