"""Of alternatives one that is met suffices; all that fail are told; an open one asks a person."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.rules.subsidies.test_likeness import OCTOBER, PERSONS, POSTS, read
from tests.rules.subsidies.test_new_city import CITIES, FOUND, decided, facts_with, month
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.document import Policy, policy_schema
from workforce.rules.subsidies.explaining import explain, labels_of
from workforce.rules.subsidies.judging import compile_condition
from workforce.rules.subsidies.likeness import Likenesses
from workforce.rules.subsidies.loading import check_policy
from workforce.rules.subsidies.storing import findings_from, findings_text
from workforce.rules.subsidies.verdicts import Judge

QINGYUAN = FOUND["qingyuan"]
HOME, AWAY = "北京市丰台区", "河北省张北县"
FULL: dict[str, Any] = {"attendance": [{"month": "2026-10", "days_present": 22}]}
STARTED = {"started_on": "2026-08-31"}


@pytest.mark.parametrize(
    ("home", "resident", "graduated", "outcome", "codes"),
    [
        pytest.param(HOME, None, None, "pay", [], id="the first is met, the others unknown"),
        pytest.param(AWAY, "2025-10-31", None, "pay", [], id="a year full on the last day"),
        pytest.param(AWAY, "2025-11-01", "2024-08-30", "refuse",
                     ["not_local", "resident_short", "graduated_long"],
                     id="all fail, each by a day: all are told"),
        pytest.param(AWAY, "2025-11-01", "2024-08-31", "pay", [], id="graduated on the last day"),
        pytest.param(AWAY, "2025-11-01", "2026-09-01", "refuse",
                     ["not_local", "resident_short", "graduated_later"],
                     id="graduated after entering"),
        pytest.param(AWAY, None, "2024-08-30", "review",
                     ["not_local", "resident_unknown", "graduated_long"],
                     id="none is met and one is open"),
        pytest.param(None, None, None, "review",
                     ["home_unknown", "resident_unknown", "graduated_unknown"],
                     id="nothing is known"),
    ],
)  # fmt: skip
def test_one_of_the_alternatives_suffices(
    home: str | None, resident: str | None, graduated: str | None, outcome: str, codes: list[str]
) -> None:
    person = {
        "household_registration": home, "resident_since": resident, "graduated_on": graduated,
    }  # fmt: skip
    decision = decided(QINGYUAN, "2026-10", person=person, post=STARTED, **deepcopy(FULL))

    assert (decision.outcome, decision.open_codes) == (outcome, codes)
    assert decision.amount_fen == (80_000 if outcome == "pay" else 0)
    conditions = [one.condition for one in decision.findings]
    assert ("belongs" in conditions) == (outcome == "pay")
    assert ("employed" in conditions) == (outcome == "pay"), "asked only if the whole is met"

    [whole] = [one for one in QINGYUAN.conditions if one.code == "belongs"]
    facts = facts_with({"person": person, "post": STARTED, **deepcopy(FULL)})
    asked = compile_condition(whole)[0](Case(facts, month("2026-10")))
    assert (asked is None) == (outcome == "pay"), "the whole as a question says the same"


def explained(**person: Any) -> list[tuple[str, str, str, str]]:
    facts = facts_with({"person": {"id": 7, **person}, "post": STARTED, **deepcopy(FULL)})
    decision = compile_policy(QINGYUAN)(facts, month("2026-10"))
    stored = findings_from(findings_text(decision), QINGYUAN)
    return [
        (one.code, one.clause, one.message, str(one.evidence))
        for one in explain(QINGYUAN, stored, facts, month("2026-10"))
    ]


def test_the_reader_learns_by_which_one_and_of_all_why_not() -> None:
    resident = explained(household_registration=AWAY, resident_since="2025-01-01")
    assert resident[1][:2] == ("belongs", "第二条")
    assert resident[1][2] == "符合“本市户籍、居住证满一年或应届毕业”中的“居住证满一年”"
    assert "('person', 7)" in resident[1][3]

    refused = explained(
        household_registration=AWAY, resident_since="2026-03-02", graduated_on="2020-06-30"
    )
    head = "“本市户籍、居住证满一年或应届毕业”符合一项即可，其中"
    assert refused[1:4] == [
        ("not_local", "第二条第一项", f"{head}“本市户籍”：户籍地为“{AWAY}”", "(('person', 7),)"),
        ("resident_short", "第二条第二项",
         f"{head}“居住证满一年”：居住证自2026年3月2日起，满 7 个月，不满 12 个月",
         "(('person', 7), ('employment', 1))"),
        ("graduated_long", "第二条第三项",
         f"{head}“毕业二十四个月内入职”：2020年6月30日毕业，到入职已超过 24 个月",
         "(('person', 7), ('employment', 1))"),
    ]  # fmt: skip


def test_a_whole_that_holds_asks_a_person_even_beside_a_failure() -> None:
    text = (CITIES / "qingyuan.yaml").read_text()
    left = {"post": {**STARTED, "ended_on": "2026-09-01"}, **deepcopy(FULL)}
    plain = text.replace("    only_if: [belongs]\n", "")
    holding = plain.replace("    kind: any_of\n", "    kind: any_of\n    holds: true\n")

    def outcome(written: str) -> str:
        policy, problems = check_policy(written.encode())
        assert policy is not None, problems
        return decided(policy, "2026-10", **deepcopy(left)).outcome

    assert (outcome(plain), outcome(holding)) == ("refuse", "review")


def test_every_code_of_an_alternative_has_its_label_and_its_words_in_the_schema() -> None:
    assert {"local", "not_local", "resident_unknown", "belongs"} <= labels_of(QINGYUAN).keys()
    told = policy_schema()["$defs"]
    assert "符合一项即可" in told["AnyOf"]["description"]
    assert "AnyOf" not in str(told["AnyOf"]["properties"]), "one level, no more"


def words_only() -> Policy:
    """Alternatives of words, as a district that knows no more would write them."""
    document = yaml.safe_load((CITIES / "qingyuan.yaml").read_text())
    del document["proration"], document["fraud"]
    group = document["conditions"][0]
    group["options"] = [group["options"][0], {
        **deepcopy(group["options"][0]), "code": "carer", "fact": "post", "met": ["养老护理员"],
    }]  # fmt: skip
    for slot in ("failed", "missing"):
        group["options"][1][slot]["code"] = f"carer_{slot}"
    return Policy.model_validate(document)


@pytest.mark.parametrize("policy", [words_only(), QINGYUAN], ids=["alike", "asked anew"])
@given(crowd=some.lists(some.tuples(PERSONS, some.lists(POSTS, max_size=2)), max_size=12))
@settings(max_examples=40, deadline=None)
def test_whoever_is_read_has_the_decision_on_the_alternatives(
    policy: Policy, crowd: list[tuple[dict[str, Any], list[dict[str, Any]]]]
) -> None:
    alike, judge, decide = Likenesses(), Judge(policy, OCTOBER), compile_policy(policy)
    people = [read(person, posts, alike) for person, posts in [*crowd, *crowd]]

    for one, verdict in zip(people, judge.verdicts_of(people), strict=True):
        decision = decide(one.facts, OCTOBER)
        assert (verdict.outcome, verdict.amount_fen) == (decision.outcome, decision.amount_fen)
        assert verdict.findings == findings_text(decision)
