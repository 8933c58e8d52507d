"""Decisions as they are stored: codes with evidence ids, and the facts as a FACTS document."""

from __future__ import annotations

import json
from collections.abc import Iterable

from workforce.rules.subsidies.decision import Decision, Finding
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.facts import FACTS, Facts
from workforce.vocabulary import FindingResult


def findings_text(decision: Decision) -> str:
    """`[[code, result, condition, [[kind, id], …]], …]`, one entry per condition asked."""
    return json.dumps(
        [[f.code, f.result.value, f.condition, f.evidence] for f in decision.findings],
        separators=(",", ":"),
    )


def findings_from(text: str, policy: Policy) -> list[Finding]:
    """What `findings_text` stored; the clause is the policy version's own."""
    clauses = {code: element.clause for code, element in policy.asked().items()}
    return [
        Finding(
            code, FindingResult(result), condition, clauses[condition],
            tuple((kind, number) for kind, number in evidence),
        )
        for code, result, condition, evidence in json.loads(text)
    ]  # fmt: skip


def facts_text(facts: Facts) -> str:
    """The facts in the form `workforce policies evaluate --facts` reads."""
    return FACTS.dump_json(facts, exclude_none=True, exclude_defaults=True).decode()


def marked(codes: Iterable[str]) -> str:
    """Codes as text in which one code is found by ` code ` without touching its neighbours."""
    found = list(codes)
    return f" {' '.join(found)} " if found else ""
