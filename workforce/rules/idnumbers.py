"""公民身份号码 (GB 11643): form, date of birth, sex and check digit.

The area in the first six digits is never judged: areas are abolished and people keep their numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from stdnum.cn import ric

from workforce.vocabulary import Sex

EARLIEST_YEAR = 1900

_FORM = re.compile(r"[0-9]{17}[0-9X]")


class IdNumberFault(StrEnum):
    """What can be wrong with a number; the values are the codes people and imports see."""

    FORM = "id_form"
    BIRTH_DATE = "id_birth_date"
    CHECK_DIGIT = "id_check_digit"


@dataclass(frozen=True, slots=True)
class IdNumber:
    """A number that holds, and what it says of its bearer."""

    text: str
    birth_on: date
    sex: Sex


def read_id_number(text: str) -> IdNumber | IdNumberFault:
    """Read a cleaned number (18 characters, capital X): the form, then the day, then the digit."""
    if not _FORM.fullmatch(text):
        return IdNumberFault.FORM
    birth_on = _birth_day(text)
    if birth_on is None:
        return IdNumberFault.BIRTH_DATE
    if ric.calc_check_digit(text) != text[-1]:
        return IdNumberFault.CHECK_DIGIT
    return IdNumber(text, birth_on, Sex.MALE if int(text[16]) % 2 else Sex.FEMALE)


def is_id_number(text: str) -> bool:
    return isinstance(read_id_number(text), IdNumber)


def with_check_digit(first_seventeen: str) -> str:
    """The whole number for its first seventeen digits."""
    assert re.fullmatch(r"[0-9]{17}", first_seventeen)
    return first_seventeen + ric.calc_check_digit(first_seventeen + "0")


def _birth_day(text: str) -> date | None:
    if int(text[6:10]) < EARLIEST_YEAR:
        return None
    try:
        return date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return None
