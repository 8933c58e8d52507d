"""Months, full months of service, values with a history, and working days."""

from __future__ import annotations

from datetime import date

import pytest

from workforce.rules.dated import Basis, Dated
from workforce.rules.months import Month, full_months_between
from workforce.rules.workdays import is_workday, workdays_after, workdays_left


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("2026-10", date(2026, 10, 1), date(2026, 10, 31), id="thirty-one days"),
        pytest.param("2028-02", date(2028, 2, 1), date(2028, 2, 29), id="a leap year"),
        pytest.param("2027-02", date(2027, 2, 1), date(2027, 2, 28), id="no leap year"),
    ],
)
def test_a_month_knows_its_days(text: str, first: date, last: date) -> None:
    month = Month.parse(text)

    assert month is not None
    assert (month.first_on, month.last_on, str(month)) == (first, last, text)


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-00", "2026-1", "26-10", "2026/10", "２０２６-10"]
)
def test_what_is_no_month_is_none(text: str) -> None:
    assert Month.parse(text) is None


def test_months_know_their_neighbours_across_the_year() -> None:
    january = Month.of(date(2026, 1, 31))

    assert str(january.previous) == "2025-12"
    assert str(Month.of(date(2026, 12, 1)).following) == "2027-01"
    assert january.label == "2026年1月"


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        pytest.param(date(2021, 11, 1), date(2026, 10, 31), 59, id="one day short of five years"),
        pytest.param(date(2021, 11, 1), date(2026, 11, 1), 60, id="five years to the day"),
        pytest.param(
            date(2026, 1, 31), date(2026, 2, 28), 1, id="the last day stands for the 31st"
        ),
        pytest.param(date(2024, 2, 29), date(2025, 2, 28), 12, id="29 February, a year on"),
        pytest.param(date(2026, 10, 5), date(2026, 10, 5), 0, id="the starting day counts nothing"),
    ],
)
def test_full_months_are_counted_without_the_first_day(start: date, end: date, months: int) -> None:
    assert full_months_between(start, end) == months


def test_old_days_keep_their_old_value() -> None:
    old, new = Basis("旧办法", "第三条"), Basis("新办法", "第四条")
    amount = Dated((date(2020, 1, 1), 300, old), (date(2023, 2, 1), 500, new))

    assert (amount.on(date(2023, 1, 31)), amount.on(date(2023, 2, 1))) == (300, 500)
    assert str(amount.basis(date(2024, 1, 1))) == "新办法第四条"
    with pytest.raises(AssertionError):
        amount.on(date(2019, 12, 31))


def test_holidays_and_moved_weekends_are_known() -> None:
    assert is_workday(date(2025, 10, 1)) == (False, False)
    assert is_workday(date(2025, 9, 28)) == (True, False)  # 国庆调休


def test_a_year_not_known_falls_back_on_weekdays_and_says_so() -> None:
    deadline = workdays_after(date(2099, 12, 30), 2)

    assert "2099年" in deadline.assumed and "周一至周五" in deadline.assumed
    assert is_workday(date(2099, 1, 3)) == (False, True)  # a Saturday


def test_an_imported_table_goes_before_the_built_in_one() -> None:
    known = {date(2025, 3, 4): False}

    assert workdays_after(date(2025, 3, 3), 1, known).due_on == date(2025, 3, 5)
    assert workdays_left(date(2025, 3, 3), date(2025, 3, 7), known) == 3
    assert workdays_left(date(2025, 3, 7), date(2025, 3, 3), known) == -3
