"""渐进式延迟法定退休年龄: rows of the published tables, by birth month, sex and post."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from workforce.rules.retirement import is_retired_by_age, statutory_retirement
from workforce.vocabulary import Post, Sex

MAN, WOMAN = Sex.MALE, Sex.FEMALE


@pytest.mark.parametrize(
    ("born", "sex", "post", "age", "month"),
    [
        pytest.param("1964-12-31", MAN, Post.OTHER, "60周岁", "2024-12", id="a man before it"),
        pytest.param("1965-01-01", MAN, Post.OTHER, "60周岁零1个月", "2025-02", id="the first man"),
        pytest.param("1965-04-30", MAN, Post.OTHER, "60周岁零1个月", "2025-05", id="fourth month"),
        pytest.param("1965-05-01", MAN, Post.OTHER, "60周岁零2个月", "2025-07", id="fifth month"),
        pytest.param("1976-08-15", MAN, Post.OTHER, "62周岁零11个月", "2039-07", id="last step"),
        pytest.param("1976-09-01", MAN, Post.OTHER, "63周岁", "2039-09", id="sixty-three"),
        pytest.param("1990-01-01", MAN, Post.OTHER, "63周岁", "2053-01", id="never above it"),
        pytest.param("1969-12-01", WOMAN, Post.NURSE, "55周岁", "2024-12", id="a nurse before it"),
        pytest.param("1970-01-01", WOMAN, Post.NURSE, "55周岁零1个月", "2025-02", id="first nurse"),
        pytest.param("1981-08-01", WOMAN, Post.MANAGER, "57周岁零11个月", "2039-07", id="nearly"),
        pytest.param("1981-09-01", WOMAN, Post.MANAGER, "58周岁", "2039-09", id="fifty-eight"),
        pytest.param("1974-12-01", WOMAN, Post.CAREGIVER, "50周岁", "2024-12", id="worker before"),
        pytest.param("1975-01-01", WOMAN, Post.CAREGIVER, "50周岁零1个月", "2025-02", id="first"),
        pytest.param("1975-03-01", WOMAN, Post.CAREGIVER, "50周岁零2个月", "2025-05", id="second"),
        pytest.param("1984-10-01", WOMAN, Post.CAREGIVER, "54周岁零11个月", "2039-09", id="last"),
        pytest.param("1984-11-01", WOMAN, Post.CAREGIVER, "55周岁", "2039-11", id="fifty-five"),
    ],
)
def test_the_published_table(born: str, sex: Sex, post: Post, age: str, month: str) -> None:
    found = statutory_retirement(date.fromisoformat(born), sex, post)

    assert found is not None
    assert (found.age_label, found.reached_on.isoformat()[:7]) == (age, month)
    assert "第" in str(found.basis)


def test_a_day_that_does_not_exist_becomes_the_last_of_its_month() -> None:
    found = statutory_retirement(date(1965, 1, 31), MAN, None)

    assert found is not None
    assert found.reached_on == date(2025, 2, 28)


def test_nobody_retires_before_somebody_older() -> None:
    for sex, post in ((MAN, None), (WOMAN, Post.NURSE), (WOMAN, Post.CAREGIVER)):
        day, last = date(1960, 1, 1), date(1900, 1, 1)
        while day < date(1990, 1, 1):
            found = statutory_retirement(day, sex, post)
            assert found is not None
            assert found.reached_on >= last
            last, day = found.reached_on, day + timedelta(days=1)


def test_a_post_that_does_not_tell_leaves_only_the_years_between_open() -> None:
    born = date(1972, 6, 1)

    answers = [
        is_retired_by_age(born, WOMAN, Post.OTHER, day)
        for day in (date(2022, 5, 31), date(2022, 6, 1), date(2027, 12, 31), date(2028, 6, 1))
    ]

    assert statutory_retirement(born, WOMAN, None) is None
    assert answers == [False, None, None, True]
    assert is_retired_by_age(born, MAN, None, date(2026, 1, 1)) is False
