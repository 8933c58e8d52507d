"""A new city's published rule is a file alone: invented cities that use the whole language."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.rules.subsidies.people import Inventor
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import (
    answers_of,
    compile_policy,
    in_force,
    pays_back,
    result_of,
)
from workforce.rules.subsidies.decision import Decision
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import explain
from workforce.rules.subsidies.facts import Facts, read_facts
from workforce.rules.subsidies.loading import load_policy, set_parameters, shipped_policies
from workforce.rules.subsidies.paying import payee_of
from workforce.rules.subsidies.storing import facts_text, findings_text
from workforce.rules.subsidies.verdicts import Judge
from workforce.vocabulary import FindingResult, Outcome

CITIES = Path(__file__).parent / "cities"
FOUND = {path.stem: load_policy(str(path)).policy for path in sorted(CITIES.glob("*.yaml"))}
EVERY = {name: loaded.policy for name, loaded in shipped_policies()} | FOUND
GOOD: dict[str, Any] = {
    "person": {"birth_on": "1990-05-17", "sex": "女", "education": "高职/大专"},
    "employments": [{
        "id": 1, "employer_id": 9, "employer": "明洲养老院", "post": "养老护理员",
        "service_type": "机构", "contract_kind": "劳动合同", "public_staff": False,
        "filing_number": "备1", "area_class": "二类", "started_on": "2023-06-30",
    }],
    "attendance": [{"month": "2026-10", "days_present": 15}],
    "certificates": [{"level": "四级", "issued_on": "2024-05-01", "check": "已查验一致"}],
    "training_hours": [{"year": 2025, "hours": 16}],
    "trainings": [{
        "hours": 4, "passed": True, "ended_on": "2026-02-01",
        "course_kind": "职业道德和行为规范",
    }],
    "insurance": [{"month": "2026-10", "insured": True}],
    "applications": [{"month": "2026-10", "applied_on": "2026-11-05"}],
}  # fmt: skip


def month(text: str) -> Month:
    found = Month.parse(text)
    assert found is not None
    return found


def facts_with(changes: dict[str, Any]) -> Facts:
    """The good caregiver, changed: `post` and `person` in their fields, lists as a whole."""
    facts = deepcopy(GOOD)
    facts["employments"][0] |= changes.pop("post", {})
    facts["person"] |= changes.pop("person", {})
    return read_facts(json.dumps(facts | changes))


def decided(policy: Policy, at: str, **changes: Any) -> Decision:
    return compile_policy(policy)(facts_with(changes), month(at))


@pytest.mark.parametrize(
    ("changes", "outcome", "fen", "codes"),
    [
        pytest.param({}, "pay", 46_000, [], id="level four, three years, second area"),
        pytest.param({"post": {"started_on": "2023-07-01"}}, "pay", 40_000, [], id="a day short"),
        pytest.param(
            {"post": {"area_class": "三类"}}, "review", 0, ["area_unset"], id="parameter open"
        ),
        pytest.param(
            {"post": {"started_on": "2009-12-31"}}, "refuse", 0, ["old_entrant"], id="old entrant"
        ),
        pytest.param(
            {"insurance": [], "person": {"birth_on": "1970-05-17"}},
            "pay", 46_000, [], id="past retirement: insurance is waived",
        ),
        pytest.param(
            {"insurance": [{"month": "2026-10", "insured": False}]},
            "refuse", 0, ["uninsured"], id="below retirement: insurance is due",
        ),
        pytest.param(
            {"certificates": [
                {"level": "四级", "issued_on": "2024-05-01", "check": "已查验一致"},
                {"level": "三级", "issued_on": "2026-10-09", "check": "已查验一致"},
            ], "training_hours": [{"year": 2025, "hours": 24}]},
            "pay", 60_000, [], id="the amount counts a new level at once, as its own clause says",
        ),
        pytest.param(
            {"applications": [{"month": "2026-10", "applied_on": "2026-11-06"}]},
            "refuse", 0, ["applied_late"], id="a day after the deadline",
        ),
        pytest.param(
            {"negative_list": [{"from_on": "2026-09-01", "until_on": "2026-10-01"}]},
            "refuse", 0, ["listed"], id="listed on the first",
        ),
        pytest.param(
            {"negative_list": [{"from_on": "2026-09-01", "until_on": "2026-09-30"}]},
            "pay", 46_000, [], id="the listing ended the day before",
        ),
        pytest.param(
            {"payments_received": [
                {"policy": "other_city", "month": "2026-05", "amount_fen": 1}]},
            "refuse", 0, ["paid_elsewhere"], id="barred by another city's payment",
        ),
        pytest.param(
            {"person": {"education": None}}, "review", 0, ["education_unknown"], id="not known"
        ),
        pytest.param(
            {"post": {"filing_number": ""}}, "refuse", 0, ["unfiled"], id="known as unfiled"
        ),
        pytest.param(
            {"post": {"filing_number": None}}, "review", 0, ["filing_unknown"], id="filing unknown"
        ),
        pytest.param(
            {"person": {"birth_on": "1961-10-01"}}, "refuse", 0, ["too_old"], id="65 on the day"
        ),
        pytest.param({"person": {"birth_on": "1961-10-02"}}, "pay", 46_000, [], id="64 still"),
    ],
)  # fmt: skip
def test_a_month_of_mingzhou(
    changes: dict[str, Any], outcome: str, fen: int, codes: list[str]
) -> None:
    decision = decided(FOUND["mingzhou"], "2026-10", **deepcopy(changes))

    assert (decision.outcome, decision.amount_fen, decision.open_codes) == (outcome, fen, codes)


def test_the_district_sets_what_the_document_leaves_open() -> None:
    set_by_district = set_parameters(FOUND["mingzhou"], {"far_area": 20_000})

    decision = decided(set_by_district, "2026-10", post={"area_class": "三类"})

    assert (decision.outcome, decision.amount_fen) == ("pay", 56_000)


def paid(*payments: tuple[str, int], policy: str = "linhai_graduates") -> list[dict[str, Any]]:
    return [{"policy": policy, "month": at, "amount_fen": fen} for at, fen in payments]


ONE, TWO, THREE = ("2025-01", 300_000), ("2027-01", 300_000), ("2029-01", 400_001)


@pytest.mark.parametrize(
    ("at", "received", "outcome", "fen", "codes"),
    [
        pytest.param("2024-12", [], "refuse", 0, ["not_due"], id="a month short of a year"),
        pytest.param("2025-01", [], "pay", 300_000, [], id="first: 30 %, half up"),
        pytest.param("2025-02", [ONE], "refuse", 0, ["not_due"], id="not twice"),
        pytest.param("2027-01", [ONE], "pay", 300_000, [], id="second"),
        pytest.param("2029-01", [ONE, TWO], "pay", 400_001, [], id="the last is the remainder"),
        pytest.param("2029-02", [ONE, TWO, THREE], "refuse", 0, ["paid_all"], id="all paid"),
        pytest.param("2030-01", [], "pay", 300_000, [], id="who never had any begins at the first"),
        pytest.param("2025-01", [ONE, TWO, THREE], "pay", 300_000, [], id="decided again"),
        pytest.param("2027-01", [ONE, TWO, THREE], "pay", 300_000, [], id="the second again"),
        pytest.param("2025-03", [("2025-04", 300_000)], "refuse", 0, ["paid_all"],
                     id="its turn was taken by a later month"),
    ],
)  # fmt: skip
def test_three_instalments_each_with_its_service(
    at: str, received: list[tuple[str, int]], outcome: str, fen: int, codes: list[str]
) -> None:
    decision = decided(
        FOUND["linhai_graduates"], at, post={"started_on": "2024-01-31"},
        person={"education": "中职/高中"}, payments_received=paid(*received),
    )  # fmt: skip

    assert (decision.outcome, decision.amount_fen, decision.open_codes) == (outcome, fen, codes)


@pytest.mark.parametrize(
    ("level", "received", "outcome", "fen", "codes"),
    [
        pytest.param("四级", [], "pay", 200_000, [], id="nothing received"),
        pytest.param("三级", [("2023-01", 200_000)], "pay", 100_000, [], id="the difference"),
        pytest.param("四级", [("2023-01", 200_000)], "refuse", 0, ["covered"], id="no difference"),
        pytest.param("五级", [("2023-01", 300_000)], "refuse", 0, ["covered"], id="had more"),
        pytest.param("三级", [("2022-01", 100_000), ("2023-01", 100_000)], "pay", 100_000, [],
                     id="the difference to all of it"),
        pytest.param("三级", [("2024-05", 300_000)], "pay", 300_000, [], id="its own month again"),
    ],
)  # fmt: skip
def test_the_highest_only_with_the_difference_paid(
    level: str, received: list[tuple[str, int]], outcome: str, fen: int, codes: list[str]
) -> None:
    decision = decided(
        FOUND["changchuan"], "2024-05",
        certificates=[{"level": level, "issued_on": "2022-01-01"}],
        payments_received=paid(*received, policy="changchuan"),
    )  # fmt: skip

    assert (decision.outcome, decision.amount_fen, decision.open_codes) == (outcome, fen, codes)


@pytest.mark.parametrize(
    ("cost", "received", "outcome", "fen", "codes"),
    [
        pytest.param(70_001, [], "pay", 49_001, [], id="70 % of 700.01 is 490.007: half up"),
        pytest.param(200_000, [], "pay", 60_000, [], id="no more than the cap"),
        pytest.param(0, [], "refuse", 0, ["no_cost"], id="nothing spent"),
        pytest.param(None, [], "review", 0, ["cost_unknown"], id="not known what was spent"),
        pytest.param(1000, [("2024-02", 1)], "refuse", 0, ["not_due"], id="one full period, paid"),
    ],
)
def test_the_employer_gets_part_of_the_cost_every_three_years(
    cost: int | None, received: list[tuple[str, int]], outcome: str, fen: int, codes: list[str]
) -> None:
    costs = [] if cost is None else [{"kind": "health_check", "month": "2026-01", "cost_fen": cost}]
    changes = {
        "post": {"started_on": "2021-01-15"}, "costs": costs,
        "payments_received": paid(*received, policy="sanjiang"),
    }  # fmt: skip

    decision = decided(FOUND["sanjiang"], "2026-01", **changes)

    assert (decision.outcome, decision.amount_fen, decision.open_codes) == (outcome, fen, codes)
    payee = payee_of(FOUND["sanjiang"], facts_with({}), month("2026-01"))
    assert (payee["kind"], payee["name"], payee["id"]) == ("employer", "明洲养老院", 9)


@pytest.mark.parametrize(
    ("post", "education", "applied_on", "outcome", "fen", "codes"),
    [
        pytest.param("一类", "高职/大专", "2027-06-30", "pay", 500_000, [],
                     id="in none of the bands: nothing is added, on the last day"),
        pytest.param("二类", "本科", "2026-11-05", "pay", 800_000, [], id="two are added"),
        pytest.param("一类", "本科", "2027-07-01", "refuse", 0, ["applied_late"],
                     id="a day after the day of the year"),
        pytest.param(None, "本科", "2027-06-30", "review", 0, ["area_unknown"],
                     id="unknown is never nothing"),
    ],
)  # fmt: skip
def test_what_only_some_get_is_added_for_them_and_a_deadline_is_a_day_of_the_year(
    post: str | None, education: str, applied_on: str, outcome: str, fen: int, codes: list[str]
) -> None:
    decision = decided(
        FOUND["haicheng"], "2026-10", post={"area_class": post}, person={"education": education},
        applications=[{"month": "2026-10", "applied_on": applied_on}],
    )  # fmt: skip

    assert (decision.outcome, decision.amount_fen, decision.open_codes) == (outcome, fen, codes)


def test_the_second_full_period_is_paid_and_no_third() -> None:
    at = {"post": {"started_on": "2017-01-15"}, "costs": [
        {"kind": "health_check", "month": "2026-01", "cost_fen": 10_000}]}  # fmt: skip

    first, second = paid(("2022-05", 1), ("2023-02", 1), policy="sanjiang")
    once = decided(FOUND["sanjiang"], "2026-01", **deepcopy(at), payments_received=[first])
    twice = decided(FOUND["sanjiang"], "2026-01", **at, payments_received=[first, second])

    assert (once.outcome, once.amount_fen) == ("pay", 7_000)
    assert (twice.outcome, twice.open_codes) == ("refuse", ["paid_all"])


def test_late_evidence_brings_no_more_than_the_document_allows() -> None:
    now = month("2026-10")

    assert pays_back(FOUND["mingzhou"], month("2026-07"), now)
    assert not pays_back(FOUND["mingzhou"], month("2026-06"), now)
    assert pays_back(EVERY["hangzhou"], month("2024-08"), now)
    assert pays_back(EVERY["fengtai"], month("2024-08"), now)


def reachable(policy: Policy) -> set[str]:
    """Every code the policy may answer with, but what only a silent amount never says."""
    return {
        code for _, element in policy.elements() for code, _ in answers_of(element).values()
    }  # fmt: skip


def months_of(policy: Policy) -> Month:
    start, until = policy.effect.from_on, policy.effect.until_on
    later = Month.of(date(max(start.year + 1, 2021), 12, 1))
    return later if in_force(policy, later) else Month.of(until or start)


@pytest.mark.parametrize("name", EVERY)
def test_every_reason_can_be_reached_and_told_and_each_answer_is_the_same_again(name: str) -> None:
    policy = EVERY[name]
    at, decide, seen = months_of(policy), compile_policy(policy), set[str]()
    inventor, judge, wanted = Inventor(7, at.first_on), Judge(policy, at), reachable(policy)

    for number in range(4000):
        facts = inventor.person()
        decision = decide(facts, at)
        fresh = {f.code for f in decision.findings} - seen
        seen |= fresh
        if fresh or number % 50 == 0:
            told = explain(policy, decision.findings, facts, at)
            assert all("{" not in one.message + one.what_to_do and one.clause for one in told)
            assert decide(read_facts(facts_text(facts)), at) == decision
        assert judge.verdict(facts).findings == findings_text(decision)
        assert (decision.amount_fen > 0) == (decision.outcome is Outcome.PAY)
        assert decision.outcome is Outcome.PAY or decision.open_codes
        assert (decision.outcome is Outcome.PAY) == (
            {f.result for f in decision.findings} == {FindingResult.MET}
        )

    assert wanted - seen == set()


def test_a_slot_that_leaves_a_question_open_is_never_a_refusal() -> None:
    for policy in EVERY.values():
        for _, element in policy.elements():
            for slot, _reason in element.reasons():
                assert (result_of(slot) is FindingResult.UNKNOWN) == (
                    slot in {"unknown", "missing", "above", "unchecked", "unset", "received",
                             "died_within"}
                )  # fmt: skip
