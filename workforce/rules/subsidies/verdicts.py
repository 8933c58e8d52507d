"""判定很多人：同样的事实只判定一次；逐人不同的只有记录编号，需要时再从事实里找出来。

A district's people are alike in what a policy asks far more often than not. What a verdict holds
depends on no id, so that a million people share a few hundred of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.likeness import Remembering, Seen, suffices
from workforce.rules.subsidies.reads import reads_of_policy
from workforce.rules.subsidies.shaping import Shape
from workforce.rules.subsidies.storing import findings_text, marked
from workforce.vocabulary import Outcome


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision without the ids: `post_at` is the place of the post that counts, if any.

    `code` is the outcome's; `findings` is JSON text of codes; in `open_text` one code is found
    without touching its neighbours.
    """

    outcome: Outcome
    amount_fen: int
    proposed_fen: int
    open_codes: tuple[str, ...]
    open_text: str
    findings: str
    post_at: int | None
    code: str


class Judge:
    """One policy over one month. Bind once, ask a million times."""

    __slots__ = ("_alike", "_decide", "_known", "_month", "_shape")

    def __init__(self, policy: Policy, month: Month) -> None:
        reads = reads_of_policy(policy)
        self._decide = compile_policy(policy)
        self._shape = None if reads is None else Shape(reads, month)
        self._month = month
        self._known: dict[Hashable, Verdict] = {}
        words = reads is not None and suffices(reads)
        self._alike = Remembering(month, self.verdict) if words else None

    def verdict(self, facts: Facts) -> Verdict:
        [found] = self.verdicts([facts])
        return found

    def verdicts(self, many: Iterable[Facts]) -> list[Verdict]:
        """One for each, in their order; a district is asked chunk by chunk."""
        if self._shape is None:
            return [self._anew(facts) for facts in many]
        return self._shape.answers(many, self._known, self._anew)

    def verdicts_of(self, many: Iterable[Seen]) -> list[Verdict]:
        """The same of people as they are read, who bring with them whom they are alike."""
        if self._alike is None:
            return self.verdicts(one.facts for one in many)
        return self._alike.answers(many)

    def _anew(self, facts: Facts) -> Verdict:
        decision = self._decide(facts, self._month)
        codes = decision.open_codes
        posts = [post.id for post in facts.employments]
        return Verdict(
            decision.outcome,
            decision.amount_fen,
            decision.proposed_fen,
            tuple(codes),
            marked(codes),
            findings_text(decision),
            posts.index(decision.employment) if decision.employment in posts else None,
            decision.outcome.value,
        )
