"""Decisions as they are stored: codes, and the facts with their ids as a FACTS document.

Which records a code rests on is not written beside it: the policy's version finds them again in the
facts it was decided on, whenever somebody looks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from workforce.rules.subsidies.decision import Decision, Finding
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.facts import FACTS, Facts
from workforce.rules.subsidies.facts_writing import written
from workforce.vocabulary import FindingResult


def findings_text(decision: Decision) -> str:
    """`[[code, result, condition], …]`, one entry per condition asked."""
    return json.dumps(
        [[f.code, f.result.value, f.condition] for f in decision.findings],
        separators=(",", ":"),
    )


def findings_from(text: str, policy: Policy) -> list[Finding]:
    """What `findings_text` stored; the clause is the policy version's own, the evidence is found by
    `explain`. Texts of before carry their evidence ids, which are left to the facts too."""
    clauses = {code: element.clause for code, element in policy.asked().items()}
    return [
        Finding(code, FindingResult(result), condition, clauses[condition], ())
        for code, result, condition, *_ in json.loads(text)
    ]


def facts_text(facts: Facts) -> str:
    """The facts in the form `workforce policies evaluate --facts` reads."""
    text = written(facts)
    return whole_text(facts) if text is None else text


def whole_text(facts: Facts) -> str:
    """The same of any facts, by pydantic: what `written` must give to the byte."""
    return FACTS.dump_json(facts, exclude_none=True, exclude_defaults=True).decode()


def marked(codes: Iterable[str]) -> str:
    """Codes as text in which one code is found by ` code ` without touching its neighbours."""
    found = list(codes)
    return f" {' '.join(found)} " if found else ""
