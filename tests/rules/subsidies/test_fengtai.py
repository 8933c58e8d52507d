"""丰台 二(八): every answer the rule can give, as a table a jurist can read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy, in_force
from workforce.rules.subsidies.decision import Decision
from workforce.rules.subsidies.explaining import explain, labels_of
from workforce.rules.subsidies.facts import read_facts
from workforce.rules.subsidies.loading import SHIPPED, load_policy
from workforce.rules.subsidies.storing import facts_text, findings_from, findings_text
from workforce.vocabulary import FindingResult, Outcome

OCTOBER = Month.parse("2026-10")
assert OCTOBER is not None
POLICY = load_policy("fengtai").policy
DECIDE = compile_policy(POLICY)

POST: dict[str, Any] = {
    "id": 1, "employer": "甲", "post": "养老护理员", "service_type": "居家",
    "started_on": "2024-01-01",
}  # fmt: skip
LOCAL = {"household_registration": "北京市丰台区"}
REPORTED = [{"month": "2026-10", "employment_id": 1, "days_present": 3, "id": 7}]


def decided(
    *posts: dict[str, Any], person: dict[str, Any] | None = None, attendance: Any = None
) -> Decision:
    facts = {
        "person": LOCAL if person is None else person,
        "employments": list(posts),
        "attendance": REPORTED if attendance is None else attendance,
    }
    return DECIDE(read_facts(json.dumps(facts)), OCTOBER)


@pytest.mark.parametrize(
    ("post", "person", "attendance", "outcome", "codes"),
    [
        pytest.param({}, None, None, "pay", [], id="home care, local, reported: paid"),
        pytest.param(
            {"service_type": "机构"}, None, None, "refuse", ["not_home_care"], id="institution"
        ),
        pytest.param(
            {"service_type": "社区"},
            None,
            None,
            "review",
            ["community_service_undefined"],
            id="community service is for a person to decide",
        ),
        pytest.param(
            {},
            {"household_registration": "河北省张北县"},
            None,
            "refuse",
            ["not_local"],
            id="registered elsewhere",
        ),
        pytest.param(
            {},
            {},
            None,
            "review",
            ["household_registration_missing"],
            id="registration not known is no refusal",
        ),
        pytest.param({"post": "管理人员"}, None, None, "refuse", ["not_care_post"], id="manager"),
        pytest.param(
            {"post": "其他人员"}, None, None, "review", ["post_undefined"], id="other post"
        ),
        pytest.param(
            {"ended_on": "2026-09-30"},
            None,
            [],
            "refuse",
            ["left_before_month"],
            id="left the day before: attendance is not asked",
        ),
        pytest.param(
            {"ended_on": "2026-10-01"},
            None,
            None,
            "pay",
            [],
            id="left on the first: one day is a month",
        ),
        pytest.param(
            {"started_on": "2026-10-31"}, None, None, "pay", [], id="joined on the last day"
        ),
        pytest.param(
            {"started_on": "2026-11-01"},
            None,
            [],
            "refuse",
            ["not_started"],
            id="joined the day after",
        ),
        pytest.param({}, None, [], "review", ["attendance_missing"], id="no attendance reported"),
        pytest.param(
            {},
            None,
            [{"month": "2026-09"}],
            "review",
            ["attendance_missing"],
            id="last month's attendance is not this month's",
        ),
        pytest.param(
            {},
            None,
            [{"month": "2026-10", "days_present": 0}],
            "pay",
            [],
            id="days present do not matter",
        ),
        pytest.param(
            {},
            None,
            [{"month": "2026-10", "employment_id": 2}],
            "review",
            ["attendance_missing"],
            id="attendance at another post is not this one's",
        ),
        pytest.param(
            {"service_type": "社区"},
            {"household_registration": "山西省临县"},
            None,
            "refuse",
            ["community_service_undefined", "not_local"],
            id="a failure goes before an unknown",
        ),
        pytest.param(
            {"service_type": None},
            None,
            None,
            "review",
            ["service_type_missing"],
            id="service type not known",
        ),
        pytest.param(
            {"started_on": None}, None, [], "review", ["start_missing"], id="start not known"
        ),
    ],
)
def test_one_post(
    post: dict[str, Any], person: Any, attendance: Any, outcome: str, codes: list[str]
) -> None:
    decision = decided({**POST, **post}, person=person, attendance=attendance)

    assert decision.outcome == outcome
    assert decision.open_codes == codes
    assert decision.amount_fen == (100_000 if outcome == "pay" else 0)


@pytest.mark.parametrize(
    ("second", "outcome", "codes", "counted"),
    [
        pytest.param({}, "review", ["two_employers"], 1, id="two running posts"),
        pytest.param({"ended_on": "2026-09-30"}, "pay", [], 1, id="the second ended before"),
        pytest.param({"started_on": "2026-11-01"}, "pay", [], 1, id="the second begins after"),
        pytest.param(
            {"ended_on": "2026-10-01"},
            "review",
            ["two_employers"],
            1,
            id="both on the first of the month",
        ),
    ],
)
def test_a_second_post(
    second: dict[str, Any], outcome: str, codes: list[str], counted: int
) -> None:
    decision = decided(POST, {**POST, "id": 2, "employer": "乙", **second})

    assert (decision.outcome, decision.open_codes) == (outcome, codes)
    assert decision.employment == counted


def test_two_running_posts_are_reviewed_whatever_else_fails() -> None:
    decision = decided(
        {**POST, "service_type": "机构"}, {**POST, "id": 2, "employer": "乙"},
        person={"household_registration": "山西省临县"},
    )  # fmt: skip

    assert decision.outcome is Outcome.REVIEW
    assert decision.open_codes == ["two_employers", "not_home_care", "not_local"]


def test_who_changed_employers_is_counted_at_the_running_one() -> None:
    decision = decided(
        {**POST, "service_type": "机构", "ended_on": "2026-08-31"}, {**POST, "id": 2},
        attendance=[{"month": "2026-10", "employment_id": 2}],
    )  # fmt: skip

    assert (decision.outcome, decision.employment) == (Outcome.PAY, 2)


def test_nobody_without_a_post_is_refused_in_silence() -> None:
    decision = decided(attendance=[])

    assert decision.outcome is Outcome.REVIEW
    assert "service_type_missing" in decision.open_codes


def test_every_finding_names_its_clause_its_evidence_and_what_to_do() -> None:
    facts = read_facts(json.dumps({
        "person": {"id": 5, "household_registration": "山西省临县"},
        "employments": [{**POST, "service_type": "机构"}, {**POST, "id": 2, "employer": "乙"}],
    }))  # fmt: skip
    decision = DECIDE(facts, OCTOBER)

    explained = {one.code: one for one in explain(POLICY, decision.findings, facts, OCTOBER)}

    assert all(one.clause for one in explained.values())
    assert explained["two_employers"].evidence == (("employment", 1), ("employment", 2))
    assert explained["two_employers"].message.startswith("2026年10月有 2 个在岗岗位：甲、乙")
    assert explained["not_local"].message == "户籍地为“山西省临县”，不是北京市丰台区"
    assert explained["not_local"].evidence == (("person", 5),)
    assert all(one.what_to_do for one in explained.values() if one.result is not FindingResult.MET)


def test_what_is_stored_is_read_back_and_decides_the_same() -> None:
    facts = read_facts((SHIPPED / "fengtai.facts.json").read_bytes())
    decision = DECIDE(facts, OCTOBER)

    again = read_facts(facts_text(facts))

    assert again == facts
    assert DECIDE(again, OCTOBER) == decision
    stored = findings_from(findings_text(decision), POLICY)
    assert [one[:4] for one in stored] == [one[:4] for one in decision.findings]
    assert explain(POLICY, stored, again, OCTOBER) == explain(
        POLICY, decision.findings, facts, OCTOBER
    )


def test_the_codes_the_district_counts_are_exactly_these() -> None:
    counted = {
        "not_home_care", "not_local", "not_care_post", "left_before_month",
        "community_service_undefined", "two_employers", "attendance_missing",
    }  # fmt: skip

    assert counted <= set(labels_of(POLICY))


def test_a_month_before_the_policy_is_not_its_business() -> None:
    early = Month.parse("2015-12")

    assert early is not None
    assert in_force(POLICY, OCTOBER)
    assert not in_force(POLICY, early)


def test_nobody_is_counted_under_a_post_elsewhere() -> None:
    decision = decided(
        {**POST, "ended_on": "2026-08-31"}, {**POST, "id": 2, "elsewhere": True}, attendance=[]
    )

    assert (decision.outcome, decision.employment) == (Outcome.REFUSE, 1)
    assert decision.open_codes == ["left_before_month"]


@pytest.mark.parametrize(
    ("died_on", "outcome", "codes"),
    [
        pytest.param("2026-09-30", "refuse", ["died_before_month"], id="before the month"),
        pytest.param("2026-10-01", "review", ["died_in_month"], id="in the month"),
        pytest.param("2026-11-01", "pay", [], id="after the month"),
    ],
)
def test_somebody_who_died(died_on: str, outcome: str, codes: list[str]) -> None:
    decision = decided(POST, person={**LOCAL, "died_on": died_on})

    assert (decision.outcome, decision.open_codes) == (outcome, codes)
