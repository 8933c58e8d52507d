"""What a public notice shows of a person, and until which day."""

from __future__ import annotations

from datetime import date

import pytest

from workforce.rules.publishing import (
    NoticeRow,
    Unmasked,
    decide_by,
    notice_employer,
    notice_name,
    notice_number,
    notice_period,
    row_from,
)

FIT = {
    "line_id": 1, "month": "2026-10", "name": "陈**", "number": "992***********0003",
    "employer": "康和养老院", "amount_fen": 100_000,
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("王小明", "王**", id="three characters"),
        pytest.param("张丽", "张*", id="two characters"),
        pytest.param("欧阳娜", "欧阳*", id="compound surname, one given"),
        pytest.param("司马相如", "司马**", id="compound surname, two given"),
        pytest.param("欧阳", "欧*", id="what looks like a compound surname alone"),
        pytest.param("买买提·艾力", "买***", id="minority name with a dot"),
        pytest.param("John Smith", "J***", id="latin name"),
        pytest.param("Ng", "N***", id="short latin name"),
        pytest.param("王", "*", id="a single character is hidden whole"),
        pytest.param("  ", "*", id="blank"),
        pytest.param("**", "***", id="stars"),
        pytest.param("𠮷田花", "𠮷**", id="a character beyond the basic plane"),
    ],
)
def test_a_name_keeps_its_surname_and_no_more(name: str, shown: str) -> None:
    assert notice_name(name) == shown
    NoticeRow(**{**FIT, "name": notice_name(name)})


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        pytest.param("992284196308250003", "992***********0003", id="eighteen digits"),
        pytest.param("99228419630825002X", "992***********002X", id="ends in X"),
        pytest.param("992284630825001", "992********5001", id="fifteen digits"),
        pytest.param("G12345678", "********", id="a passport is hidden whole"),
        pytest.param("", "********", id="nothing"),
    ],
)
def test_a_number_keeps_three_and_four_and_neither_birth_date_nor_place(
    number: str, shown: str
) -> None:
    assert notice_number(number) == shown
    NoticeRow(**{**FIT, "number": shown})


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"name": "陈可发"}, id="a whole name"),
        pytest.param({"number": "992284196308250003"}, id="a whole number"),
        pytest.param({"number": "992284********0003"}, id="six digits, as inside the house"),
        pytest.param({"employer": "张三 18063169596"}, id="a telephone beside the employer"),
    ],
)
def test_what_is_not_masked_is_never_a_row(wrong: dict[str, str]) -> None:
    with pytest.raises(Unmasked):
        NoticeRow(**{**FIT, **wrong})


@pytest.mark.parametrize("column", ["phone", "bank_account", "address", "birth_on"])
def test_a_column_beyond_those_of_a_notice_is_refused(column: str) -> None:
    assert row_from(FIT).name == "陈**"
    with pytest.raises(Unmasked):
        row_from({**FIT, column: "x"})


def test_a_number_in_an_employer_s_name_is_taken_out() -> None:
    assert notice_employer("个体户13800000000") == "个体户***"


@pytest.mark.parametrize(
    ("put_up", "days", "counted", "last"),
    [
        pytest.param(date(2026, 9, 25), 5, "working", date(2026, 10, 9), id="over National Day"),
        pytest.param(date(2026, 9, 25), 5, "calendar", date(2026, 9, 30), id="calendar days"),
        pytest.param(date(2026, 11, 27), 5, "working", date(2026, 12, 4), id="over a weekend"),
    ],
)
def test_the_days_of_a_notice_are_counted_after_the_day_it_is_put_up(
    put_up: date, days: int, counted: str, last: date
) -> None:
    assert notice_period(put_up, days, counted).ends_on == last  # type: ignore[arg-type]


def test_an_unknown_year_of_holidays_is_said() -> None:
    assert "2027年" in notice_period(date(2026, 12, 30), 5, "working").assumed


def test_an_objection_is_decided_within_days_after_the_notice() -> None:
    assert decide_by(date(2026, 9, 24), 10, "working") == date(2026, 10, 15)
    assert decide_by(date(2026, 9, 24), 10, "calendar") == date(2026, 10, 4)
