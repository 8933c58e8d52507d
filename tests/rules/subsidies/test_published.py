"""Published schemes of other cities, each a file alone: their worked examples, to the fen."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.decision import Decision
from workforce.rules.subsidies.explaining import explain
from workforce.rules.subsidies.facts import read_facts
from workforce.rules.subsidies.loading import SHIPPED, ParameterWrong, load_policy, set_parameters


def decided(policy: str, month: str, facts: dict[str, Any]) -> Decision:
    at = Month.parse(month)
    assert at is not None
    return compile_policy(load_policy(policy).policy)(read_facts(json.dumps(facts)), at)


def worker(**more: Any) -> dict[str, Any]:
    """A caregiver with a contract since long ago, not public staff, nothing else known."""
    post = {
        "id": 1,
        "post": "养老护理员",
        "service_type": "机构",
        "contract_kind": "劳动合同",
        "public_staff": False,
        "employer_kind": "民办养老机构",
        "started_on": "2015-01-01",
        **more.pop("post", {}),
    }
    return {"employments": [post], **more}


def certificate(level: str, issued_on: str = "2019-05-01") -> list[dict[str, Any]]:
    return [{"level": level, "issued_on": issued_on, "check": "已查验一致"}]


def studied(hours: int) -> list[dict[str, Any]]:
    return [{"year": 2023, "hours": hours}]


@pytest.mark.parametrize(
    ("policy", "month", "facts", "outcome", "fen", "codes"),
    [
        pytest.param(
            "ningbo_2018",
            "2023-01",
            worker(certificates=certificate("三级")),
            "pay",
            25_000,
            [],
            id="1 Ningbo: level three before the change",
        ),
        pytest.param(
            "ningbo",
            "2023-02",
            worker(certificates=certificate("三级"), training_hours=studied(24)),
            "pay",
            50_000,
            [],
            id="2 Ningbo: level three after it, 24 hours",
        ),
        pytest.param(
            "ningbo",
            "2023-02",
            worker(certificates=certificate("三级"), training_hours=studied(23)),
            "refuse",
            0,
            ["training_short"],
            id="3 Ningbo: one hour short",
        ),
        pytest.param(
            "ningbo_2018",
            "2023-01",
            worker(certificates=certificate("一级")),
            "refuse",
            0,
            ["no_tier"],
            id="4 Ningbo: no tier for level one before the change",
        ),
        pytest.param(
            "ningbo",
            "2023-02",
            worker(
                post={"public_staff": True},
                certificates=certificate("四级"),
                training_hours=studied(16),
            ),
            "refuse",
            0,
            ["public_staff"],
            id="5 Ningbo: public staff",
        ),
        pytest.param(
            "guangzhou",
            "2024-03",
            worker(post={"started_on": "2017-03-01"}, certificates=certificate("三级")),
            "pay",
            800_000,
            [],
            id="8 Guangzhou: seven years, level three",
        ),
        pytest.param(
            "guangzhou",
            "2024-03",
            worker(post={"started_on": "2014-03-01"}, certificates=certificate("一级")),
            "pay",
            2_500_000,
            [],
            id="9 Guangzhou: ten years, level one, nothing received",
        ),
        pytest.param(
            "guangzhou",
            "2024-03",
            worker(
                post={"started_on": "2014-03-01"},
                certificates=certificate("一级"),
                payments_received=[
                    {"policy": "guangzhou", "month": "2019-04", "amount_fen": 500_000}
                ],
            ),
            "review",
            0,
            ["already_received"],
            id="10 Guangzhou: ten years, had the five thousand",
        ),
        pytest.param(
            "guangzhou_2018",
            "2022-03",
            worker(
                post={"started_on": "2017-03-01"},
                certificates=certificate("三级"),
                person={"birth_on": "1983-07-20"},
            ),
            "pay",
            500_000,
            [],
            id="Guangzhou before 2023: no add-on",
        ),
        pytest.param(
            "guangzhou_2018",
            "2022-03",
            worker(post={"started_on": "2010-03-01"}, person={"birth_on": "1962-03-01"}),
            "refuse",
            0,
            ["too_old"],
            id="Guangzhou before 2023: sixty on the first of the month",
        ),
        pytest.param(
            "guangzhou_jobs",
            "2024-03",
            worker(person={"education": "本科"}),
            "pay",
            1_200_000,
            [],
            id="Guangzhou: a graduate's once-only employment subsidy",
        ),
        pytest.param(
            "guangzhou_jobs",
            "2024-03",
            worker(
                person={"education": "中职/高中"},
                payments_received=[
                    {"policy": "guangzhou_jobs", "month": "2021-04", "amount_fen": 500_000}
                ],
            ),
            "refuse",
            0,
            ["already_paid"],
            id="Guangzhou: the employment subsidy is paid once, history included",
        ),
        pytest.param(
            "guangzhou_jobs",
            "2024-03",
            worker(),
            "review",
            0,
            ["education_unknown"],
            id="Guangzhou: education not known",
        ),
        pytest.param(
            "guangzhou_jobs_2018",
            "2022-03",
            worker(person={"education": "本科", "birth_on": "1983-07-20"}),
            "review",
            0,
            ["amount_unset"],
            id="Guangzhou before 2023: an amount nobody published",
        ),
        pytest.param(
            "beijing_training",
            "2021-01",
            {"trainings": [{"hours": 40, "passed": True, "ended_on": "2021-01-31"}]},
            "pay",
            150_000,
            [],
            id="Beijing: forty hours passed, paid to the training body",
        ),
        pytest.param(
            "beijing_training",
            "2021-01",
            {"trainings": [{"hours": 39, "passed": True, "ended_on": "2021-01-31"}]},
            "refuse",
            0,
            ["training_short"],
            id="Beijing: an hour short",
        ),
        pytest.param(
            "guangzhou",
            "2024-03",
            worker(post={"started_on": "2019-04-01"}),
            "refuse",
            0,
            ["tenure_short"],
            id="Guangzhou: a month short of five years",
        ),
        pytest.param(
            "beijing_2020",
            "2021-01",
            worker(certificates=certificate("五级")),
            "pay",
            50_000,
            [],
            id="21 Beijing: level five",
        ),
        pytest.param(
            "beijing_2020",
            "2021-01",
            worker(certificates=certificate("一级")),
            "pay",
            150_000,
            [],
            id="21 Beijing: level one",
        ),
        pytest.param(
            "beijing_2020",
            "2021-01",
            worker(certificates=certificate("三级")),
            "review",
            0,
            ["amount_unset"],
            id="21 Beijing: a middle grade nobody published",
        ),
    ],
)
def test_worked_examples(
    policy: str, month: str, facts: dict[str, Any], outcome: str, fen: int, codes: list[str]
) -> None:
    decision = decided(policy, month, facts)

    assert (decision.outcome, decision.amount_fen) == (outcome, fen)
    assert decision.open_codes == codes


@pytest.mark.parametrize(
    ("started_on", "outcome", "fen"),
    [
        pytest.param("2021-11-01", "pay", 10_000, id="11 four years eleven months"),
        pytest.param("2021-10-01", "pay", 15_000, id="11 five years"),
        pytest.param("2016-10-01", "pay", 20_000, id="11 ten years"),
        pytest.param("2025-11-01", "refuse", 0, id="12 eleven months"),
        pytest.param("2025-10-01", "pay", 10_000, id="a year to the day"),
    ],
)
def test_zhengzhou_pays_by_tenure(started_on: str, outcome: str, fen: int) -> None:
    facts = worker(
        post={"started_on": started_on},
        insurance=[{"month": "2026-10", "insured": True}],
        training_hours=studied(40),
    )

    decision = decided("zhengzhou", "2026-10", facts)

    assert (decision.outcome, decision.amount_fen) == (outcome, fen)


# Hangzhou's districts set the amounts; these are one district's, for the examples alone.
HANGZHOU = set_parameters(
    load_policy("hangzhou").policy,
    {
        "level_five": 30_000,
        "level_four": 40_000,
        "level_three": 50_000,
        "level_two": 80_000,
        "level_one": 120_000,
    },
)


def in_hangzhou(month: str, *, days: int = 22, **more: Any) -> Decision:
    at = Month.parse(month)
    assert at is not None
    facts = worker(attendance=[{"month": month, "days_present": days}], **more)
    decide = compile_policy(HANGZHOU)
    return decide(read_facts(json.dumps(facts)), at)


def test_hangzhou_asks_for_twenty_days() -> None:
    four = certificate("四级")

    short, enough = (in_hangzhou("2026-09", days=days, certificates=four) for days in (19, 20))

    assert (short.outcome, short.open_codes) == ("refuse", ["attendance_short"])
    assert (enough.outcome, enough.amount_fen) == ("pay", 40_000)


def test_hangzhou_pays_a_higher_level_from_the_next_month() -> None:
    both = [*certificate("四级"), *certificate("三级", "2026-09-15")]

    september, october = (in_hangzhou(m, certificates=both) for m in ("2026-09", "2026-10"))

    assert (september.amount_fen, october.amount_fen) == (40_000, 50_000)


def test_hangzhou_stops_with_the_month_of_leaving() -> None:
    four = certificate("四级")

    left = in_hangzhou("2026-09", post={"ended_on": "2026-09-20"}, certificates=four)

    assert (left.outcome, left.open_codes) == ("refuse", ["left_in_month"])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        pytest.param({"level_five": 29_999}, "30000", id="below what the document allows"),
        pytest.param({"level_six": 30_000}, "level_five", id="no such parameter"),
    ],
)
def test_a_parameter_keeps_to_the_document(values: dict[str, int], said: str) -> None:
    with pytest.raises(ParameterWrong, match=said):
        set_parameters(load_policy("hangzhou").policy, values)


def test_hangzhou_without_its_amounts_is_for_a_person_to_decide() -> None:
    facts = worker(
        certificates=certificate("四级"), attendance=[{"month": "2026-09", "days_present": 22}]
    )

    assert decided("hangzhou", "2026-09", facts).open_codes == ["amount_unset"]


def test_tenure_over_several_posts_counts_overlaps_once() -> None:
    facts = worker(post={"started_on": "2016-01-01", "ended_on": "2019-12-31"})
    facts["employments"] += [
        {**facts["employments"][0], "id": 2, "started_on": "2019-01-01", "ended_on": None}
    ]

    decision = decided("guangzhou", "2024-01", facts)

    assert (decision.outcome, decision.amount_fen) == ("pay", 500_000)


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.yaml")))
def test_every_reason_of_every_policy_can_be_told(name: str) -> None:
    policy = load_policy(name).policy
    month = Month.of(max(policy.effect.from_on, date(2018, 1, 1)))
    facts = read_facts("{}")

    for one in explain(policy, compile_policy(policy)(facts, month).findings, facts, month):
        assert "{" not in one.message + one.what_to_do
        assert one.clause


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.yaml")))
def test_the_worked_example_beside_a_policy_answers_as_written(name: str) -> None:
    loaded = load_policy(name)
    written = json.loads((SHIPPED / f"{name}.answer.json").read_text())
    facts = read_facts((SHIPPED / f"{name}.facts.json").read_bytes())
    month = Month.parse(written["month"])
    assert month is not None

    decision = compile_policy(loaded.policy)(facts, month)

    assert written["policy"]["hash"] == loaded.sha256
    assert written["outcome"] == decision.outcome
    assert written["amount_fen"] == decision.amount_fen
    assert [f["code"] for f in written["findings"]] == [f.code for f in decision.findings]
