"""Facts written by hand are the text pydantic writes, to the byte, whoever the facts are of."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from tests.rules.subsidies.people import Inventor
from workforce.rules.subsidies import facts_writing
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    PersonalFacts,
)
from workforce.rules.subsidies.storing import facts_text, whole_text
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    Education,
    LeaveKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
)

DAY = date(2026, 2, 3)
EVERYTHING = Facts(
    PersonalFacts(1, DAY, Sex.MALE, "北京市", Education.BACHELOR, DAY),
    [EmploymentFacts(2, 3, "院", "公办", Post.NURSE, ServiceType.HOME, ContractKind.LABOUR, "备",
                     "一类", True, True, DAY, DAY, True)],
    [CertificateFacts(SkillLevel.THREE, DAY, CertificateCheck.CONSISTENT, "S1", 4)],
    attendance=[AttendanceFacts("2026-10", 5, 2, 22, 20, 2, LeaveKind.SICK, 7)],
    insurance=[InsuranceFacts("2026-10", True, "院", 6)],
)  # fmt: skip
RECORDS = ("person", "employments", "certificates", "attendance", "insurance")
HARD = ['“引”"\\/', "\n\r\t\b\f\x00\x1f\x7f", "\u2028é𠮷", ""]


def one_of(name: str) -> Any:
    found = getattr(EVERYTHING, name)
    return found[0] if isinstance(found, list) else found


def with_one(name: str, record: Any) -> Facts:
    """Nothing but that record."""
    return Facts(record) if name == "person" else Facts(**{name: [record, record]})


def test_everything_known_is_written() -> None:
    assert facts_writing.written(EVERYTHING) == whole_text(EVERYTHING)


def test_nothing_known_is_written() -> None:
    assert facts_writing.written(Facts()) == whole_text(Facts()) == "{}"


@pytest.mark.parametrize("name", RECORDS)
def test_each_field_may_be_missing_or_the_only_one_or_strange(name: str) -> None:
    """A field added later is missing here until it is written, and this fails."""
    full = one_of(name)
    known = {field.name: getattr(full, field.name) for field in fields(full)}
    needed = {"month": "2026-10", "insured": False}
    bare = type(full)(**{key: value for key, value in needed.items() if key in known})
    for key, value in known.items():
        values = [value, *(HARD if isinstance(value, str) and type(value) is str else ())]
        values += [False] if isinstance(value, bool) else []
        values += [0] if type(value) is int else []
        strange = [with_one(name, replace(bare, **{key: one})) for one in values]
        if key not in needed:
            strange.append(with_one(name, replace(full, **{key: None})))
        for facts in strange:
            assert facts_writing.written(facts) == whole_text(facts)


def test_a_thousand_people_are_written_alike() -> None:
    inventor = Inventor(7, date(2026, 10, 1))
    people = [inventor.person() for _ in range(1000)]
    plain = [
        replace(
            one, training_hours=[], trainings=[], costs=[], negative_list=[],
            payments_received=[], applications=[], person=replace(
                one.person, breaches_on=[], graduated_on=None, resident_since=None),
        )
        for one in people
    ]  # fmt: skip

    assert [facts_text(one) for one in people] == [whole_text(one) for one in people]
    assert [facts_writing.written(one) for one in plain] == [whole_text(one) for one in plain]


def test_a_kind_of_fact_added_later_is_not_forgotten() -> None:
    """Whatever `Facts` holds is written here or sends the whole to pydantic."""
    inventor = Inventor(3, date(2026, 10, 1))
    seen: dict[str, Any] = {}
    for _ in range(200):
        one = inventor.person()
        seen |= {
            field.name: value for field in fields(Facts) if (value := getattr(one, field.name))
        }

    assert set(seen) == {field.name for field in fields(Facts)}
    for name, value in seen.items():
        if name not in RECORDS:
            assert facts_writing.written(Facts(**{name: value})) is None
