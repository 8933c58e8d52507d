"""From codes to sentences: what a finding says, on which clause, and what to do about it.

Only when somebody looks: deciding stores codes and evidence ids, never prose.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workforce.rules.months import Month
from workforce.rules.subsidies.amounting import compile_amount
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import Condition
from workforce.rules.subsidies.decision import Evidence, Finding
from workforce.rules.subsidies.document import PART_LABELS, Policy
from workforce.rules.subsidies.elements import Element
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.falling_due import compile_due
from workforce.rules.subsidies.filling import filled
from workforce.rules.subsidies.judging import compile_condition
from workforce.rules.subsidies.judging_alternatives import met_option
from workforce.rules.subsidies.prorating import told_share
from workforce.rules.subsidies.requirements import AnyOf
from workforce.rules.subsidies.shapes import Fraud, Prorated
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
    case = Case(facts, month)
    return [_explained(finding, policy, case) for finding in findings]


def labels_of(policy: Policy) -> dict[str, str]:
    """Every reason and condition code of the policy with its label."""
    found = {condition.code: condition.label for condition in policy.every_condition}
    for _, element in policy.elements():
        found |= {reason.code: reason.label for _, reason in element.reasons()}
    return found


def _explained(finding: Finding, policy: Policy, case: Case) -> Explained:
    element = policy.asked()[finding.condition]
    reason = next((r for _, r in element.reasons() if r.code == finding.code), None)
    label = PART_LABELS.get(finding.condition, "") or _label(element)
    if reason is None:
        message, what_to_do = _met(label, element, policy, case), ""
    else:
        label = reason.label
        message = filled(reason.message, element, case, policy.code)
        if group := policy.groups.get(finding.condition):
            message = f"“{group.label}”符合一项即可，其中“{_label(element)}”：{message}"
        what_to_do = filled(reason.what_to_do, element, case, policy.code)
    return Explained(
        finding.code,
        finding.result,
        label,
        finding.clause,
        message,
        what_to_do,
        element.reading,
        finding.evidence or _rests_on(finding.condition, element, policy, case),
    )


def _label(element: Element) -> str:
    return element.label if isinstance(element, Condition) else ""


def _met(label: str, element: Element, policy: Policy, case: Case) -> str:
    """What is met; of alternatives the one, of a share how it was found."""
    option = met_option(element, case) if isinstance(element, AnyOf) else None
    if option is not None:
        return f"符合“{label}”中的“{option.label}”"
    if isinstance(element, Prorated):
        fen = compile_amount(policy.amount, policy.values)[0](case)
        return told_share(element, case, fen) if isinstance(fen, int) else ""
    if isinstance(element, Fraud):
        return "不在弄虚作假的停发期内"
    return f"符合“{label}”"


def _rests_on(name: str, element: Element, policy: Policy, case: Case) -> Evidence:
    """The records an answer rests on, found again in the facts it was decided on."""
    if name == "amount":
        return compile_amount(element, policy.values)[1](case)
    if name in ("proration", "shape", "stacking"):
        due = compile_due(element, policy.code)
        return due[1](case) if due is not None else ()
    return compile_condition(element)[1](case)
