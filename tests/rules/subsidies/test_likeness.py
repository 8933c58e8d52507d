"""People are alike only where no policy could tell them apart: whoever is read has the decision."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from workforce.rules.months import Month
from workforce.rules.subsidies import likeness
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.likeness import PERSON_WORDS, POST_WORDS, Likenesses, suffices
from workforce.rules.subsidies.loading import shipped_policies
from workforce.rules.subsidies.reads import Reads, reads_of_policy
from workforce.rules.subsidies.storing import findings_text
from workforce.rules.subsidies.verdicts import Judge
from workforce.subsidies.reading_rows import (
    Employer,
    Subject,
    add_attendance,
    add_post,
    subject_from,
)

HERE = 1
OCTOBER = Month.of(date(2026, 10, 1))
POLICIES = {name: loaded.policy for name, loaded in shipped_policies()}
EMPLOYERS = [
    Employer("甲", "养老机构", None, "一类", HERE, 5),
    Employer("乙", None, "备1", None, 2, 6),
]
FACT_OF = dict(zip(POST_WORDS, ("post", "service", "contract", "full_time", "public"), strict=True))

DAYS = some.sampled_from(
    [None, "2025-03-01", "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"]
)
PERSONS = some.fixed_dictionaries({
    "sex": some.sampled_from(["", "female", "male"]),
    "household_registration": some.sampled_from(["", "北京市丰台区", "外地"]),
    "education": some.sampled_from([None, "college"]),
    "died_on": some.none() | DAYS,
})  # fmt: skip
POSTS = some.fixed_dictionaries({
    "post": some.sampled_from(["caregiver", "manager", "other"]),
    "service": some.sampled_from(["home", "community", "institution"]),
    "contract": some.sampled_from(["labour", "service"]),
    "full_time": some.booleans(), "public": some.none() | some.booleans(),
    "started_on": DAYS, "ended_on": DAYS, "employer": some.sampled_from([0, 0, 0, 1]),
    "rows": some.sampled_from([0, 1, 1, 1, 2]),
})  # fmt: skip
USUAL = {
    "sex": "female",
    "household_registration": "北京市丰台区",
    "education": "college",
    "died_on": None,
}
POST = {
    "post": "caregiver", "service": "home", "contract": "labour", "full_time": True,
    "public": False, "started_on": "2025-03-01", "ended_on": None, "employer": 0, "rows": 1,
}  # fmt: skip


def read(person: dict[str, Any], posts: list[dict[str, Any]], alike: Likenesses) -> Subject:
    """As a sweep reads them, row by row: the person, the posts, then the month's attendance."""
    said = [person[name] for name in PERSON_WORDS]
    subject = subject_from((7, "1980-01-01", *said, person["died_on"], True))  # type: ignore[arg-type]
    for number, post in enumerate(posts, start=10):
        words = [post[name] for name in FACT_OF.values()]
        row = (number, 7, post["employer"], *words, post["started_on"], post["ended_on"], "")
        add_post(subject, row, EMPLOYERS[post["employer"]], HERE, alike)  # type: ignore[arg-type]
    for number, post in enumerate(posts, start=10):
        for again in range(post["rows"]):
            reported = (number * 10 + again, number, 22, 20, 0, "", None, None)
            add_attendance(subject, "", reported, "2026-10")  # type: ignore[arg-type]
    return subject


@pytest.mark.parametrize("name", POLICIES)
@given(crowd=some.lists(some.tuples(PERSONS, some.lists(POSTS, max_size=2)), max_size=12))
@settings(max_examples=25, deadline=None)
def test_whoever_is_read_has_the_decision(
    name: str, crowd: list[tuple[dict[str, Any], list[dict[str, Any]]]]
) -> None:
    policy, alike = POLICIES[name], Likenesses()
    judge, decide = Judge(policy, OCTOBER), compile_policy(policy)
    people = [read(person, posts, alike) for person, posts in [*crowd, *crowd]]

    verdicts = judge.verdicts_of(people)

    for one, verdict in zip(people, verdicts, strict=True):
        decision = decide(one.facts, OCTOBER)
        assert (verdict.outcome, verdict.amount_fen) == (decision.outcome, decision.amount_fen)
        assert verdict.findings == findings_text(decision)
        posts = [post.id for post in one.facts.employments]
        counted = None if verdict.post_at is None else posts[verdict.post_at]
        assert counted == decision.employment


DAYS_APART: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"started_on": "2026-09-30"}), ({}, {"started_on": "2026-10-01"}),
    ({}, {"started_on": "2026-10-31"}), ({}, {"started_on": "2026-11-01"}),
    ({}, {"started_on": None}), ({}, {"ended_on": "2026-09-30"}), ({}, {"ended_on": "2026-10-01"}),
    ({}, {"ended_on": "2026-10-31"}), ({}, {"ended_on": "2026-11-01"}),
    ({"died_on": "2026-09-30"}, {}), ({"died_on": "2026-10-01"}, {}),
    ({"died_on": "2026-11-01"}, {}),
]  # fmt: skip


@pytest.mark.parametrize("name", POLICIES)
def test_who_says_the_same_words_and_has_other_days_has_an_own_verdict(name: str) -> None:
    """After somebody usual, each differing from them by one day alone."""
    policy, alike = POLICIES[name], Likenesses()
    people = [
        read({**USUAL, **changed}, [{**POST, **at_post}], alike)
        for changed, at_post in [({}, {}), *DAYS_APART]
    ]
    assert len({one.likeness for one in people}) == 1

    found = Judge(policy, OCTOBER).verdicts_of(people)

    decide = compile_policy(policy)
    assert [one.findings for one in found] == [
        findings_text(decide(one.facts, OCTOBER)) for one in people
    ]


UNLIKE: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"sex": "male"}, {}), ({"household_registration": "外地"}, {}), ({"education": None}, {}),
    ({}, {"post": "manager"}), ({}, {"service": "community"}), ({}, {"contract": "service"}),
    ({}, {"full_time": False}), ({}, {"public": None}), ({}, {"rows": 0}),
]  # fmt: skip


@pytest.mark.parametrize(("person", "post"), UNLIKE)
def test_one_word_or_a_missing_row_makes_another_likeness(
    person: dict[str, Any], post: dict[str, Any]
) -> None:
    alike = Likenesses()
    usual, same, unlike = [
        read({**USUAL, **changed}, [{**POST, **at_post}], alike)
        for changed, at_post in (({}, {}), ({}, {}), (person, post))
    ]

    assert usual.likeness is same.likeness is not None
    assert unlike.likeness is not usual.likeness
    assert set(UNLIKE_WORDS) == {*PERSON_WORDS, *POST_WORDS}


UNLIKE_WORDS = [
    next(iter(person), None) or next(word for word, name in FACT_OF.items() if name in post)
    for person, post in UNLIKE
    if "rows" not in post
]


@pytest.mark.parametrize("posts", [
    [], [{**POST, "employer": 1}], [POST, POST], [{**POST, "rows": 2}],
])  # fmt: skip
def test_who_is_not_as_most_are_has_no_likeness(posts: list[dict[str, Any]]) -> None:
    assert read(USUAL, posts, Likenesses()).likeness is None


def test_a_policy_that_looks_closer_than_words_asks_for_the_facts() -> None:
    reads = reads_of_policy(POLICIES["fengtai"])

    assert reads is not None and suffices(reads)
    for more in (Reads(post=frozenset({"area_class"})), Reads(exact_days=True),
                 Reads(days_present=True), Reads(certificates=True)):  # fmt: skip
        assert not suffices(reads | more)


def test_a_likeness_that_misses_a_word_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The broken twin: all words give one likeness, and two unlike people get one verdict."""

    class Blind(Likenesses):
        def __getitem__(self, words: Any) -> likeness.Likeness:
            return super().__getitem__(None)

    def outcomes(alike: Likenesses) -> list[str]:
        people = [read({**USUAL, "household_registration": home}, [POST], alike)
                  for home in ("北京市丰台区", "外地")]  # fmt: skip
        return [one.code for one in Judge(POLICIES["fengtai"], OCTOBER).verdicts_of(people)]

    assert outcomes(Likenesses()) == ["pay", "refuse"]
    assert outcomes(Blind()) == ["pay", "pay"]


def test_forgetting_likenesses_changes_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "REMEMBERED", 1)
    alike = Likenesses()
    people = [read({**USUAL, "household_registration": home}, [POST], alike)
              for home in ("北京市丰台区", "外地", "北京市丰台区")]  # fmt: skip

    found = Judge(POLICIES["fengtai"], OCTOBER).verdicts_of(people)

    assert len(alike) == 1
    assert [one.code for one in found] == ["pay", "refuse", "pay"]
