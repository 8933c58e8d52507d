"""What an evaluation answers: the outcome, the money, and one finding per condition asked.

Named tuples: immutable, and cheap enough to build a million of.
"""

from __future__ import annotations

from typing import NamedTuple

from workforce.vocabulary import FindingResult, Outcome

# A record something rests on: its kind (``employment``) and its id, if it has one.
Evidence = tuple[tuple[str, int | None], ...]


class Finding(NamedTuple):
    """One condition's answer. `code` is the reason's, or the condition's own when it is met."""

    code: str
    result: FindingResult
    condition: str
    clause: str
    evidence: Evidence


class Decision(NamedTuple):
    """`amount_fen` is what would be paid now; `proposed_fen` what a person's yes would pay.

    Neither is ever a silent zero: an outcome other than pay carries the findings that say why.
    """

    outcome: Outcome
    amount_fen: int
    proposed_fen: int
    findings: tuple[Finding, ...]
    employment: int | None

    @property
    def open_codes(self) -> list[str]:
        """The codes of everything not met, in the order of the policy."""
        return [f.code for f in self.findings if f.result is not FindingResult.MET]
