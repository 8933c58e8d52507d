"""Remembered verdicts are the decisions, whatever the facts are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from workforce.rules.months import Month
from workforce.rules.subsidies.conditions import Condition
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    PaymentFacts,
    PersonalFacts,
    TrainingHoursFacts,
)
from workforce.rules.subsidies.loading import load_policy, shipped_policies
from workforce.rules.subsidies.reads import Reads, reads_of, reads_of_policy
from workforce.rules.subsidies.shaping import Shape
from workforce.rules.subsidies.storing import findings_text
from workforce.rules.subsidies.verdicts import Judge
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
    Word,
)

OCTOBER = Month.of(date(2026, 10, 1))
POLICIES = {name: loaded.policy for name, loaded in shipped_policies()}


def word(kind: type[Word]) -> some.SearchStrategy[Any]:
    return some.none() | some.sampled_from(kind)


DAYS = some.none() | some.sampled_from(
    [date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 1)]
) | some.dates(date(2010, 1, 1), date(2027, 12, 31))  # fmt: skip
MONTHS = some.sampled_from(["2026-09", "2026-10", "2026-11"])
HOMES = [None, "", "北京市丰台区", "外地"]
TRUTH = some.none() | some.booleans()
POSTS = some.lists(
    some.builds(
        EmploymentFacts, id=some.none(), employer_id=some.integers(1, 3),
        employer=some.sampled_from(["甲", "乙\"“\n"]), post=word(Post),
        service_type=word(ServiceType),
        contract_kind=word(ContractKind), full_time=TRUTH, public_staff=TRUTH, started_on=DAYS,
        ended_on=DAYS, elsewhere=some.booleans(),
    ),
    max_size=3,
)  # fmt: skip
CERTIFICATES = some.lists(
    some.builds(CertificateFacts, level=word(SkillLevel), issued_on=DAYS,
                check=word(CertificateCheck), number=some.none() | some.text(max_size=5)),
    max_size=3,
)  # fmt: skip


@some.composite
def people(draw: some.DrawFn) -> Facts:
    posts = draw(POSTS)
    for number, post in enumerate(posts, start=10):
        post.id = number
    rows = some.builds(
        AttendanceFacts, month=MONTHS, id=some.none() | some.integers(1, 9),
        employment_id=some.sampled_from([None, 10, 11, 99]),
        days_present=some.none() | some.integers(0, 31),
    )  # fmt: skip
    return Facts(
        draw(some.builds(PersonalFacts, id=some.integers(1, 9), sex=word(Sex), died_on=DAYS,
                         household_registration=some.sampled_from(HOMES),
                         breaches_on=some.just([date(2026, 3, 1)]) | some.just([]))),
        employments=posts,
        attendance=draw(some.lists(rows, max_size=3)),
        certificates=draw(CERTIFICATES),
        training_hours=draw(some.lists(some.builds(TrainingHoursFacts,
                                    year=some.sampled_from([2025, 2026]),
                                    hours=some.integers(0, 50)), max_size=2)),
        insurance=draw(some.lists(some.builds(InsuranceFacts, month=MONTHS,
                                              insured=some.booleans()),
                        max_size=2)),
        payments_received=draw(some.lists(some.builds(PaymentFacts,
                                    policy=some.sampled_from(["guangzhou", "x"]),
                                    month=MONTHS, amount_fen=some.just(500_000)), max_size=2)),
    )  # fmt: skip


@pytest.mark.parametrize("name", POLICIES)
@given(crowd=some.lists(people(), min_size=1, max_size=8))
@settings(max_examples=20, deadline=None)
def test_a_remembered_verdict_is_the_decision(name: str, crowd: list[Facts]) -> None:
    policy = POLICIES[name]
    judge, decide = Judge(policy, OCTOBER), compile_policy(policy)

    for facts in [*crowd, *reversed(crowd)]:
        verdict, decision = judge.verdict(facts), decide(facts, OCTOBER)

        assert verdict.outcome is decision.outcome
        assert (verdict.amount_fen, verdict.proposed_fen) == (
            decision.amount_fen, decision.proposed_fen,
        )  # fmt: skip
        assert verdict.findings == findings_text(decision)
        assert list(verdict.open_codes) == decision.open_codes
        posts = [post.id for post in facts.employments]
        counted = None if verdict.post_at is None else posts[verdict.post_at]
        assert counted == decision.employment


def test_a_look_that_misses_something_is_found() -> None:
    """The broken twin: the household is not looked at, and two unlike people become alike."""
    reads = reads_of_policy(POLICIES["fengtai"])
    assert reads is not None
    blind = Shape(Reads(reads.post, frozenset(), False, reads.attendance), OCTOBER)
    here, there = [
        Facts(PersonalFacts(household_registration=home)) for home in ("北京市丰台区", "外地")
    ]

    assert blind.key(here) == blind.key(there)
    assert Shape(reads, OCTOBER).key(here) != Shape(reads, OCTOBER).key(there)


def test_a_kind_of_condition_that_does_not_say_what_it_reads_is_asked_anew() -> None:
    class Unheard(Condition):
        """A condition somebody adds without a thought for remembering."""

    element = Unheard(code="unheard", label="新条件", clause="一", clause_text="无")

    assert reads_of(element) is None


def test_a_table_of_levels_and_years_says_what_it_reads() -> None:
    policy = load_policy(str(Path(__file__).parent / "cities/pingzhou.yaml")).policy
    reads = reads_of_policy(policy)

    assert reads is not None
    assert reads.post == {"post", "area_class", "filing_number"}
    assert (reads.person, reads.exact_days, reads.certificates) == ({"education"}, True, True)


def test_people_alike_in_what_is_asked_share_one_verdict() -> None:
    judge = Judge(POLICIES["fengtai"], OCTOBER)
    alike = [
        Facts(PersonalFacts(id=n), [EmploymentFacts(id=n, started_on=date(2024, 1, n))])
        for n in (1, 2)
    ]

    assert judge.verdict(alike[0]) is judge.verdict(alike[1])


UNLIKE: list[tuple[str, dict[str, object]]] = [
    ("person", {"household_registration": "外地"}),
    ("person", {"died_on": date(2026, 9, 1)}),
    ("employments", {"service_type": ServiceType.INSTITUTION}),
    ("employments", {"post": Post.MANAGER}),
    ("employments", {"started_on": date(2026, 11, 1)}),
    ("employments", {"ended_on": date(2026, 9, 1)}),
    ("employments", {"elsewhere": True}),
    ("attendance", {"month": "2026-09"}),
    ("attendance", {"employment_id": 2}),
]


@pytest.mark.parametrize(("part", "other"), UNLIKE)
def test_who_differs_in_one_thing_that_is_asked_has_a_verdict_of_their_own(
    part: str, other: dict[str, object]
) -> None:
    """One post and one row a month, which most people have: each thing alone makes two unlike."""
    person = PersonalFacts(id=1, household_registration="北京市丰台区")
    post = EmploymentFacts(id=1, post=Post.CAREGIVER, service_type=ServiceType.HOME,
                           started_on=date(2024, 1, 1))  # fmt: skip
    usual = Facts(person, [post], attendance=[AttendanceFacts("2026-10", employment_id=1)])
    of_part = getattr(usual, part)
    changed = [replace(one, **other) for one in of_part] if isinstance(of_part, list) else replace(
        of_part, **other
    )  # fmt: skip
    unlike = replace(usual, **{part: changed})
    policy = POLICIES["fengtai"]

    verdicts = Judge(policy, OCTOBER).verdicts([usual, unlike, usual])

    assert verdicts[0] is verdicts[2] is not verdicts[1]
    for facts, verdict in zip((usual, unlike), verdicts, strict=False):
        assert verdict.findings == findings_text(
            compile_policy(POLICIES["fengtai"])(facts, OCTOBER)
        )
