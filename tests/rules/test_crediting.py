"""What a confirmed service saves, as a table a clerk can check."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workforce.rules.crediting import Served, credit_for, years_between
from workforce.rules.schemes import (
    SHIPPED,
    SchemeNotInForce,
    SchemeWrong,
    read_scheme,
    scheme_on,
)
from workforce.service_words import CareService, MinutesGo

DAY = date(2026, 11, 2)
FULL = 36_000
CREDITED, OVERFLOW, BELOW, OVER = (
    MinutesGo.CREDITED,
    MinutesGo.OVERFLOW,
    MinutesGo.BELOW_UNIT,
    MinutesGo.OVER_DAILY_CAP,
)


def served(minutes: int, *, today: int = 0, balance: int = 0, age: int = 66,
           service: CareService = CareService.VISIT) -> Served:  # fmt: skip
    return Served(minutes, service, age, today, balance)


@pytest.mark.parametrize(
    ("fact", "went"),
    [
        pytest.param(served(0), {}, id="no service saves nothing"),
        pytest.param(served(59), {BELOW: 59}, id="less than an hour is not saved"),
        pytest.param(served(60), {CREDITED: 60}, id="an hour is an hour"),
        pytest.param(served(119), {CREDITED: 60, BELOW: 59}, id="the rest of an hour is left"),
        pytest.param(served(150), {CREDITED: 120, BELOW: 30}, id="two and a half hours save two"),
        pytest.param(served(240), {CREDITED: 120, OVER: 120}, id="the day has room for two hours"),
        pytest.param(served(60, today=120), {OVER: 60}, id="a full day has no room left"),
        pytest.param(served(60, today=150), {OVER: 60}, id="a day over a lowered cap stays"),
        pytest.param(served(130, today=60), {CREDITED: 60, OVER: 60, BELOW: 10}, id="half a day"),
        pytest.param(served(120, balance=FULL), {OVERFLOW: 120}, id="a full account overflows"),
        pytest.param(served(120, balance=FULL - 60), {CREDITED: 60, OVERFLOW: 60}, id="both"),
        pytest.param(
            served(120, balance=FULL - 30), {CREDITED: 30, OVERFLOW: 90}, id="to the last minute"
        ),
        pytest.param(served(120, age=17), {MinutesGo.TOO_YOUNG: 120}, id="under eighteen"),
        pytest.param(served(120, age=18), {CREDITED: 120}, id="eighteen"),
        pytest.param(
            served(120, service=CareService.OTHER),
            {MinutesGo.SERVICE_NOT_SAVED: 120},
            id="a service the scheme does not list",
        ),
    ],
)
def test_where_the_minutes_go(fact: Served, went: dict[MinutesGo, int]) -> None:
    credit = credit_for(scheme_on(DAY), fact)

    assert {share.goes: share.minutes for share in credit.shares} == went


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 1500), st.integers(0, 300), st.integers(0, FULL + 100), st.integers(10, 90),
       st.sampled_from(CareService))  # fmt: skip
def test_every_served_minute_is_accounted_for(
    minutes: int, today: int, balance: int, age: int, service: CareService
) -> None:
    scheme = scheme_on(DAY)
    credit = credit_for(
        scheme, served(minutes, today=today, balance=balance, age=age, service=service)
    )

    assert sum(share.minutes for share in credit.shares) == minutes
    assert all(share.minutes > 0 for share in credit.shares)
    assert today + credit.credited_minutes <= max(today, 120)
    assert balance + credit.credited_minutes <= max(balance, FULL)
    assert {share.term for share in credit.shares} <= set(scheme.terms)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(0, 400), max_size=6))
def test_a_day_saves_the_same_in_whatever_order_it_is_confirmed(
    records: list[int],
) -> None:
    def saved(order: list[int]) -> int:
        total = 0
        for minutes in order:
            fact = served(minutes, today=total, balance=total)
            total += credit_for(scheme_on(DAY), fact).credited_minutes
        return total

    assert saved(records) == saved(sorted(records)) == saved(records[::-1])


def test_every_number_of_the_scheme_says_where_it_is_written() -> None:
    for name, term in scheme_on(DAY).terms.items():
        assert term.document and term.clause and term.clause_text, name
        if term.document == "本区设定" or "参照" in term.document:
            assert term.reading and term.note, name


def test_before_the_scheme_nothing_is_saved() -> None:
    with pytest.raises(SchemeNotInForce):
        scheme_on(date(2022, 5, 31))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value: 120", "value: -1"),
        ("value: 120", "value: 两小时"),
        ("unit_minutes:", "unit_minute:"),
        ("value: floor", "value: up"),
        ("language: 1", "language: 2"),
        ("[meal, bathing", "[meals, bathing"),
    ],
)
def test_a_scheme_that_is_wrong_is_refused(old: str, new: str) -> None:
    text = (SHIPPED / "fengtai-timebank.yaml").read_text()
    assert old in text

    with pytest.raises(SchemeWrong):
        read_scheme("x", text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        (date(2008, 11, 2), date(2026, 11, 1), 17),
        (date(2008, 11, 2), date(2026, 11, 2), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_is_counted_in_completed_years(born: date, day: date, years: int) -> None:
    assert years_between(born, day) == years
