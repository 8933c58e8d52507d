"""From codes to sentences: what a finding says, on which clause, and what to do about it.

Only when somebody looks: deciding stores codes and evidence ids, never prose.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workforce.rules.months import Month
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import Condition
from workforce.rules.subsidies.decision import Finding
from workforce.rules.subsidies.document import PART_LABELS, Policy
from workforce.rules.subsidies.elements import Element
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.filling import filled
from workforce.vocabulary import FindingResult


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
    elements = policy.asked()
    case = Case(facts, month)
    return [_explained(finding, elements, case, policy.code) for finding in findings]


def labels_of(policy: Policy) -> dict[str, str]:
    """Every reason and condition code of the policy with its label."""
    found = {condition.code: condition.label for condition in policy.conditions}
    for _, element in policy.elements():
        found |= {reason.code: reason.label for _, reason in element.reasons()}
    return found


def _explained(finding: Finding, elements: dict[str, Element], case: Case, own: str) -> Explained:
    element = elements[finding.condition]
    reason = next((r for _, r in element.reasons() if r.code == finding.code), None)
    label = PART_LABELS.get(finding.condition, "")
    if isinstance(element, Condition):
        label = element.label
    if reason is None:
        message, what_to_do = f"符合“{label}”", ""
    else:
        label = reason.label
        message = filled(reason.message, element, case, own)
        what_to_do = filled(reason.what_to_do, element, case, own)
    return Explained(
        finding.code,
        finding.result,
        label,
        finding.clause,
        message,
        what_to_do,
        element.reading,
        finding.evidence,
    )
