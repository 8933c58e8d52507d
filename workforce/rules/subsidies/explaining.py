"""From codes to sentences: what a finding says, on which clause, and what to do about it.

Only when somebody looks: deciding stores codes and evidence ids, never prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workforce.rules.months import Month
from workforce.rules.subsidies.amounting import compile_amount
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import (
    AttendanceReported,
    Condition,
    OneOf,
    Tenure,
    TrainingHours,
)
from workforce.rules.subsidies.decision import Evidence, Finding
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import Element, Reason
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.judging import compile_condition
from workforce.vocabulary import FindingResult, Word

NOT_RECORDED = "未登记"
AMOUNT_LABEL = "补贴金额"


@dataclass(frozen=True)
class Explained:
    """One finding as a person reads it."""

    code: str
    result: FindingResult
    label: str
    clause: str
    message: str
    what_to_do: str
    reading: bool
    evidence: tuple[tuple[str, int | None], ...]


def explain(
    policy: Policy, findings: Iterable[Finding], facts: Facts, month: Month
) -> list[Explained]:
    """Each finding in sentences, filled in from the facts it was decided on."""
    elements = elements_of(policy)
    case = Case(facts, month)
    return [_explained(finding, elements, case) for finding in findings]


def labels_of(policy: Policy) -> dict[str, str]:
    """Every reason and condition code of the policy with its label."""
    found = {condition.code: condition.label for condition in policy.conditions}
    for _, element in policy.elements():
        found |= {reason.code: reason.label for _, reason in element.reasons()}
    return found


def elements_of(policy: Policy) -> dict[str, Element]:
    """Every condition by its code, and the amount under `amount`."""
    return {"amount": policy.amount, **{c.code: c for c in policy.conditions}}


def _explained(finding: Finding, elements: dict[str, Element], case: Case) -> Explained:
    element = elements[finding.condition]
    reason = next((r for _, r in element.reasons() if r.code == finding.code), None)
    label = element.label if isinstance(element, Condition) else AMOUNT_LABEL
    if reason is None:
        message, what_to_do = f"符合“{label}”", ""
    else:
        label = reason.label
        message = _filled(reason.message, reason, element, case)
        what_to_do = _filled(reason.what_to_do, reason, element, case)
    return Explained(
        finding.code,
        finding.result,
        label,
        finding.clause,
        message,
        what_to_do,
        element.reading,
        finding.evidence or _rests_on(element, case),
    )


def _rests_on(element: Element, case: Case) -> Evidence:
    """The records an answer rests on, found again in the facts it was decided on."""
    compiled = (
        compile_condition(element) if isinstance(element, Condition) else compile_amount(element)
    )
    return compiled[1](case)


def _filled(template: str, reason: Reason, element: Element, case: Case) -> str:
    def fill(found: re.Match[str]) -> str:
        return _value(found[1], element, case)

    return re.sub(r"\{(\w+)\}", fill, template)


def _value(name: str, element: Element, case: Case) -> str:
    post = case.post
    match name:
        case "month":
            return case.month.label
        case "employer":
            names = [p.employer or "" for p in case.running] or [
                post.employer or "" if post else ""
            ]
            return "、".join(name for name in names if name) or NOT_RECORDED
        case "started_on" | "ended_on" | "died_on":
            day = getattr(case.facts.person if name == "died_on" else post, name, None)
            return f"{day.year}年{day.month}月{day.day}日" if day else NOT_RECORDED
        case "count":
            return str(_count(element, case))
        case "needed":
            return str(_needed(element, case))
    return _spoken(_asked(element, case))


def _asked(element: Element, case: Case) -> object:
    if not isinstance(element, OneOf):
        return None
    of_person = element.fact in ("household_registration", "sex")
    return getattr(case.facts.person if of_person else case.post, element.fact, None)


def _spoken(value: object) -> str:
    if value is None or value == "":
        return NOT_RECORDED
    return value.label if isinstance(value, Word) else str(value)


def _count(element: Element, case: Case) -> int:
    if isinstance(element, AttendanceReported):
        return sum(row.days_present or 0 for row in case.attendance)
    if isinstance(element, Tenure):
        return case.months_served(element.as_of, element.counts) or 0
    if isinstance(element, TrainingHours):
        year = case.month.first_on.year
        return sum(row.hours for row in case.facts.training_hours if row.year == year)
    return len(case.running)


def _needed(element: Element, case: Case) -> int:
    if isinstance(element, AttendanceReported):
        return element.days_min or 0
    if isinstance(element, Tenure):
        return element.months_min
    if isinstance(element, TrainingHours):
        best = case.best_certificate("issue", element.hours)
        return element.hours[best.level] if best is not None and best.level is not None else 0
    return 1
