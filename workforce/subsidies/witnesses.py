"""What a finding rests on, as people read it: months in words, of a person what is registered."""

from __future__ import annotations

import re

from workforce.rules.months import Month
from workforce.rules.subsidies.facts import Facts, PersonalFacts
from workforce.rules.subsidies.witnessing import UNKNOWN, evidence_text

# Where a record's line names a month; never inside what somebody wrote.
_MONTH = re.compile(r"^[0-9]{4}-[0-9]{2}(?![0-9-])|(?<=为)[0-9]{4}-[0-9]{2}(?=提出申请$)")


def told_evidence(kind: str, number: int | None, facts: Facts) -> str:
    """One line about the record, or nothing when the facts no longer hold it."""
    if kind == "person":
        return _person(facts.person)
    return _MONTH.sub(_spoken, evidence_text(kind, number, facts))


def _person(person: PersonalFacts) -> str:
    """Conditions on where somebody lives and on whether they live rest on the same record."""
    died = person.died_on
    dead = f"{died.year}年{died.month}月{died.day}日死亡" if died else "没有死亡登记"
    return f"人员信息：户籍地 {person.household_registration or UNKNOWN}，{dead}"


def _spoken(found: re.Match[str]) -> str:
    month = Month.parse(found[0])
    return month.label if month else found[0]
