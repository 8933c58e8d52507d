"""Pay by the days attended, in whole 分; the months after a fraud that nothing is paid for."""

from __future__ import annotations

from copy import deepcopy
from fractions import Fraction
from typing import Any

import pytest

from tests.rules.subsidies.test_new_city import CITIES, FOUND, decided, facts_with, month
from workforce.rules.subsidies.checking import notes_on
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.describing import terms_of
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import explain
from workforce.rules.subsidies.loading import check_policy
from workforce.rules.subsidies.prorating import share_of

HOME = {"household_registration": "北京市丰台区"}


def qingyuan(**changed: str) -> Policy:
    text = (CITIES / "qingyuan.yaml").read_text()
    for old, new in (
        ("  full_from_days: 20\n", changed.get("full", "")),
        ("base: 22", f"base: {changed.get('base', '22')}"),
        ("rounding: fen", f"rounding: {changed.get('rounding', 'fen')}"),
        ("  matters: [骗取, 虚报]\n", changed.get("words", "  matters: [骗取, 虚报]\n")),
    ):
        assert old in text
        text = text.replace(old, new)
    policy, problems = check_policy(text.encode())
    assert policy is not None, problems
    return policy


def of_days(policy: Policy, *rows: dict[str, Any], at: str = "2026-10") -> tuple[str, int, str]:
    attendance = [{"month": at, **row} for row in rows]
    decision = decided(policy, at, person=HOME, attendance=attendance)
    return decision.outcome.value, decision.amount_fen, " ".join(decision.open_codes)


@pytest.mark.parametrize(
    ("base", "row", "found"),
    [
        pytest.param("22", {"days_present": 15}, ("pay", 54_545, ""), id="545.4545…: down"),
        pytest.param("22", {"days_present": 13}, ("pay", 47_273, ""), id="472.7272…: up"),
        pytest.param("22", {"days_present": 22}, ("pay", 80_000, ""), id="all days"),
        pytest.param("22", {"days_present": 26}, ("pay", 80_000, ""), id="never more than all"),
        pytest.param("22", {"days_present": 0}, ("refuse", 0, "no_days"), id="no day is told"),
        pytest.param("22", {}, ("review", 0, "days_unknown"), id="unknown is never nothing"),
        pytest.param("days_of_month", {"days_present": 30}, ("pay", 77_419, ""), id="of 31"),
        pytest.param("working_days", {"days_present": 9}, ("pay", 40_000, ""),
                     id="October 2026 has 18: a holiday of five and a moved Saturday"),
        pytest.param("days_due", {"days_present": 20, "days_due": 25}, ("pay", 64_000, ""),
                     id="of the days due"),
        pytest.param("days_due", {"days_present": 20}, ("review", 0, "days_unknown"),
                     id="days due unknown"),
        pytest.param("days_due", {"days_present": 20, "days_due": 0},
                     ("review", 0, "days_unknown"), id="no days due, and yet attended"),
        pytest.param("days_due", {"days_present": 0}, ("refuse", 0, "no_days"),
                     id="no day attended, whatever was due"),
    ],
)  # fmt: skip
def test_a_month_is_paid_by_its_days(
    base: str, row: dict[str, Any], found: tuple[str, int, str]
) -> None:
    assert of_days(qingyuan(base=base), row) == found


def test_days_of_several_rows_add_up_and_one_that_is_silent_leaves_all_open() -> None:
    policy = qingyuan()

    assert of_days(policy, {"days_present": 5}, {"days_present": 6}) == ("pay", 40_000, "")
    assert of_days(policy, {"days_present": 5}, {}) == ("review", 0, "days_unknown")
    assert of_days(policy) == ("review", 0, "days_unknown")


def test_who_attended_enough_days_gets_the_whole() -> None:
    policy = qingyuan(full="  full_from_days: 20\n")

    assert of_days(policy, {"days_present": 19}) == ("pay", 69_091, "")
    assert of_days(policy, {"days_present": 20}) == ("pay", 80_000, "")


def test_a_year_whose_holidays_are_not_known_is_for_a_person() -> None:
    policy, day = qingyuan(base="working_days"), {"days_present": 9}

    assert of_days(policy, day, at="2099-10") == ("review", 0, "days_unknown")


@pytest.mark.parametrize(
    ("rounding", "fen"),
    [("fen", 54_545), ("fen_down", 54_545), ("yuan", 54_500), ("yuan_down", 54_500),
     ("yuan_up", 54_600)],
)  # fmt: skip
def test_the_rounding_is_the_policys(rounding: str, fen: int) -> None:
    assert of_days(qingyuan(rounding=rounding), {"days_present": 15}) == ("pay", fen, "")


def test_a_share_is_exact_for_every_day_and_base() -> None:
    for base in range(1, 32):
        for days in range(base + 1):
            for fen in (1, 99, 80_000, 100_000_000):
                exact = Fraction(fen * days, base)
                assert abs(share_of(fen, days, base, "fen") - exact) <= Fraction(1, 2)
                assert 0 <= exact - share_of(fen, days, base, "fen_down") < 1
                assert 0 <= exact - share_of(fen, days, base, "yuan_down") < 100
                assert 0 <= share_of(fen, days, base, "yuan_up") - exact < 100
                assert abs(share_of(fen, days, base, "yuan") - exact) <= 50
    assert share_of(1, 1, 2, "fen") == 1, "half a 分 is rounded up"
    assert share_of(100, 1, 2, "yuan") == 100, "half a 元 is rounded up"


def test_the_reader_sees_how_the_share_was_found() -> None:
    attendance = [{"month": "2026-10", "days_present": 15, "id": 3}]
    facts = facts_with({"person": HOME, "attendance": attendance})
    decision = compile_policy(qingyuan())(facts, month("2026-10"))

    told = explain(qingyuan(), decision.findings, facts, month("2026-10"))[-1]

    assert (told.label, told.clause, told.evidence) == (
        "按出勤折算", "第四条", (("attendance", 3),)
    )  # fmt: skip
    assert told.message == (
        "2026年10月出勤 15 天，基数 22 天：800.00 元 × 15 ÷ 22，四舍五入到分，为 545.45 元"
    )


@pytest.mark.parametrize(
    ("since", "matter", "outcome"),
    [
        pytest.param("2025-10-01", "虚报考勤三个月", "refuse", id="its last day is in the month"),
        pytest.param("2025-09-30", "虚报考勤三个月", "pay", id="it ended the day before"),
        pytest.param("2026-10-31", "骗取补贴", "refuse", id="it begins on the last day"),
        pytest.param("2026-11-01", "骗取补贴", "pay", id="it begins the day after"),
        pytest.param("2026-10-01", "辱骂老人", "pay", id="another matter is no fraud"),
        pytest.param("2026-10-01", None, "pay", id="a matter nobody named"),
    ],
)
def test_who_cheated_is_barred_for_the_months_of_the_policy(
    since: str, matter: str | None, outcome: str
) -> None:
    listing = {"from_on": since, "until_on": since, "matter": matter}
    decision = decided(
        FOUND["qingyuan"], "2026-10", person=HOME, negative_list=[listing],
        attendance=[{"month": "2026-10", "days_present": 22}],
    )  # fmt: skip

    assert decision.outcome == outcome
    assert decision.open_codes == (["barred"] if outcome == "refuse" else [])


@pytest.mark.parametrize("words", ["  matters: [骗取, 虚报]\n", ""])
@pytest.mark.parametrize("matter", ["骗取补贴", "辱骂老人"])
@pytest.mark.parametrize("fraud", [True, False])
def test_what_the_decision_says_outweighs_the_words(words: str, matter: str, fraud: bool) -> None:
    listing = {"from_on": "2026-09-01", "matter": matter, "fraud": fraud}
    decision = decided(
        qingyuan(words=words), "2026-10", person=HOME, negative_list=[listing],
        attendance=[{"month": "2026-10", "days_present": 22}],
    )  # fmt: skip

    assert decision.outcome == ("refuse" if fraud else "pay")


def test_a_bar_that_is_only_told_is_told_as_such() -> None:
    told, applied = FOUND["mingzhou"], FOUND["qingyuan"]
    listing = {"from_on": "2026-09-01", "until_on": "2026-09-02", "matter": "骗取补贴"}
    sentence = {p.code: t.sentence for p in (told, applied) for t in terms_of(p)
                if t.label == "弄虚作假"}  # fmt: skip

    assert decided(told, "2026-10", negative_list=[deepcopy(listing)]).outcome == "pay"
    assert "系统不据此停发" in sentence["mingzhou"] and "系统不据此停发" in notes_on(told)[0]
    assert "认定骗取补贴的事项生效日起停发 12 个月" in sentence["qingyuan"]
    assert sentence["qingyuan"].endswith("没有写明是否认定的，写有骗取、虚报字样的事项都算")
    assert not any("停发" in one for one in notes_on(applied))
