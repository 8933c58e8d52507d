"""Identity numbers, credit codes, certificate numbers and how they are shown."""

from __future__ import annotations

from datetime import date

import pytest

from workforce.rules.certificates import (
    CertificateNumber,
    NumberDoubt,
    NumberFault,
    doubts_about,
    read_certificate_number,
)
from workforce.rules.idnumbers import IdNumber, IdNumberFault, read_id_number, with_check_digit
from workforce.rules.masking import mask_account, mask_id_number, mask_name, mask_phone
from workforce.rules.uscc import is_uscc, with_check_character
from workforce.vocabulary import Sex, SkillLevel


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("992284196308250003", date(1963, 8, 25), id="a number of an unknown area"),
        pytest.param("99366519630112004X", date(1963, 1, 12), id="an X as check digit"),
        pytest.param(with_check_digit("99000020000229001"), date(2000, 2, 29), id="a leap day"),
        pytest.param("99228419630825003", IdNumberFault.FORM, id="one digit short"),
        pytest.param("992284630825000", IdNumberFault.FORM, id="the old fifteen digits"),
        pytest.param("99366519630112004x", IdNumberFault.FORM, id="not cleaned"),
        pytest.param("992284199902300003", IdNumberFault.BIRTH_DATE, id="30 February"),
        pytest.param("992284001908250003", IdNumberFault.BIRTH_DATE, id="the year 19"),
        pytest.param("992284196308250004", IdNumberFault.CHECK_DIGIT, id="another last digit"),
    ],
)
def test_an_identity_number_is_read_by_form_day_and_digit(
    text: str, expected: date | IdNumberFault
) -> None:
    found = read_id_number(text)
    assert (found.birth_on if isinstance(found, IdNumber) else found) == expected


def test_the_seventeenth_digit_tells_the_sex() -> None:
    woman, man = read_id_number("992284196308250003"), read_id_number("996766198409110015")
    assert isinstance(woman, IdNumber) and woman.sex is Sex.FEMALE
    assert isinstance(man, IdNumber) and man.sex is Sex.MALE


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("52110106000001029G", True),
        ("52110106000001029A", False),
        ("521101060000010294", False),
        ("5211010600000102", False),
        ("IIIIIIIIIIIIIIIIII", False),
        ("", False),
    ],
)
def test_a_credit_code_holds_by_its_check_character(text: str, holds: bool) -> None:
    assert is_uscc(text) is holds


def test_a_made_credit_code_holds() -> None:
    assert is_uscc(with_check_character("91110106000009999"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("S000111000001265000000", SkillLevel.FIVE, id="new, level five"),
        pytest.param("1101063527300212", None, id="old, sixteen digits"),
        pytest.param("21110635273002", NumberFault.FORM, id="fourteen digits"),
        pytest.param("S0001110000012650000001", NumberFault.FORM, id="one too many"),
        pytest.param("ST00111000001265000000", NumberFault.FORM, id="two letters"),
        pytest.param("S000199000001265000000", NumberFault.PROVINCE, id="province 99"),
    ],
)
def test_a_certificate_number_is_read_by_its_form(
    text: str, expected: SkillLevel | NumberFault | None
) -> None:
    found = read_certificate_number(text)
    assert (found.level if isinstance(found, CertificateNumber) else found) == expected


def test_a_number_that_contradicts_its_row_raises_both_doubts() -> None:
    doubts = doubts_about(
        "S000111000001265000000", level=SkillLevel.ONE, issued_on=date(2025, 1, 1)
    )
    assert doubts == [NumberDoubt.LEVEL, NumberDoubt.YEAR]


def test_an_old_number_raises_no_doubt() -> None:
    assert doubts_about("1101063527300212", level=SkillLevel.ONE, issued_on=date(2025, 1, 1)) == []


def test_masks_hide_the_middle() -> None:
    assert mask_id_number("992284196308250003") == "992284********0003"
    assert mask_phone("18063169596") == "180****9596"
    assert mask_account("6222023288405320712") == "6222****0712"
    assert mask_name("欧阳子怡") == "欧**怡"
    assert mask_name("张勇") == "张*"
    assert mask_account("123") == "***"
