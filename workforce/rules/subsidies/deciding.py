"""判定：一个人的一个月，按一份政策，得出结果和每一项核验结果。

A failure refuses; otherwise an unknown makes it a case for a person; a condition that `holds` does
so even beside a failure, because what it leaves open decides which facts count at all. Of
alternatives one that is met suffices; while none is and one is open, the whole is open.
"""

from __future__ import annotations

from collections.abc import Callable

from workforce.rules.months import Month
from workforce.rules.subsidies import judging_alternatives, judging_records, prorating
from workforce.rules.subsidies.amounting import compile_amount
from workforce.rules.subsidies.amounts import Flat
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import Condition
from workforce.rules.subsidies.decision import Decision, Finding
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import Element
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.falling_due import compile_due
from workforce.rules.subsidies.judging import Question, compile_condition
from workforce.rules.subsidies.requirements import AnyOf
from workforce.vocabulary import FindingResult, Outcome

assert judging_records and judging_alternatives and prorating, "their questions register themselves"

Decide = Callable[[Facts, Month], Decision]
Answer = tuple[str, FindingResult]

AMOUNT = "amount"
# The slots that leave a question open; every other reason is a failure.
OPEN_SLOTS = frozenset(
    {"unknown", "missing", "above", "unchecked", "unset", "received", "died_within"}
)

MET, FAILED, UNKNOWN = FindingResult.MET, FindingResult.FAILED, FindingResult.UNKNOWN


def result_of(slot: str) -> FindingResult:
    """What a reason in this slot of an element means."""
    return UNKNOWN if slot in OPEN_SLOTS else FAILED


def in_force(policy: Policy, month: Month) -> bool:
    """Whether the policy is applied to this month at all."""
    effect = policy.effect
    started = effect.from_on <= month.first_on
    return started and (effect.until_on is None or month.first_on <= effect.until_on)


def pays_back(policy: Policy, earlier: Month, now: Month) -> bool:
    """Whether evidence that comes only now still brings the money of an earlier month."""
    arrears = policy.arrears
    if arrears is None:
        return True
    apart = (now.first_on.year - earlier.first_on.year) * 12
    apart += now.first_on.month - earlier.first_on.month
    return arrears.pays and (arrears.months_max is None or apart <= arrears.months_max)


def compile_policy(policy: Policy) -> Decide:
    """The policy as one function of a person's facts and a month. Bind once, ask often."""
    lines = _lines(policy)
    money = _Money(policy)

    def decide(facts: Facts, month: Month) -> Decision:
        case = Case(facts, month)
        findings: list[Finding] = []
        met: set[str] = set()
        failed = unknown = held = False
        for line in lines:
            if line.only_if and not met.issuperset(line.only_if):
                continue
            result = line.add(case, findings)
            if result is MET:
                met.add(line.code)
            elif result is FAILED:
                failed = True
            else:
                unknown = True
                held = held or line.holds
        fen, told = money.of(case)
        for finding in told:
            findings.append(finding)
            failed = failed or finding.result is FAILED
            unknown = unknown or finding.result is UNKNOWN
        outcome = _outcome(failed=failed, unknown=unknown, held=held)
        paid = fen if outcome is Outcome.PAY else 0
        assert outcome is not Outcome.PAY or paid > 0, "paying nothing is never an answer"
        return Decision(outcome, paid, fen, tuple(findings), case.post.id if case.post else None)

    return decide


def _outcome(*, failed: bool, unknown: bool, held: bool) -> Outcome:
    if held or (unknown and not failed):
        return Outcome.REVIEW
    return Outcome.REFUSE if failed else Outcome.PAY


class _Line:
    """One condition with everything bound that does not depend on the person."""

    __slots__ = ("_answers", "_ask", "_met", "clause", "code", "holds", "only_if", "witness")

    def __init__(self, code: str, element: Element) -> None:
        self._ask: Question
        self._ask, self.witness = compile_condition(element)
        self.code, self.clause = code, element.clause
        self.holds = isinstance(element, Condition) and element.holds
        self.only_if = element.only_if if isinstance(element, Condition) else ()
        self._met: Answer = (code, MET)
        self._answers = answers_of(element)

    def answer(self, case: Case) -> Answer:
        reason = self._ask(case)
        return self._met if reason is None else self._answers[reason.code]

    def add(self, case: Case, findings: list[Finding]) -> FindingResult:
        """The answer, and what was found told among the findings."""
        code, result = self.answer(case)
        findings.append(Finding(code, result, self.code, self.clause, self.witness(case)))
        return result


class _Group(_Line):
    """Alternatives: the first that is met meets all; else each tells why it does not."""

    __slots__ = ("_options",)

    def __init__(self, group: AnyOf) -> None:
        super().__init__(group.code, group)
        self._options = [_Line(option.code, option) for option in group.options]

    def add(self, case: Case, findings: list[Finding]) -> FindingResult:
        told: list[Finding] = []
        for option in self._options:
            if option.add(case, told) is MET:
                witness = told[-1].evidence
                findings.append(Finding(self.code, MET, self.code, self.clause, witness))
                return MET
        findings += told
        return UNKNOWN if any(one.result is UNKNOWN for one in told) else FAILED


def _lines(policy: Policy) -> list[_Line]:
    entrants, fraud = policy.effect.entrants, policy.fraud
    first = [] if entrants is None else [_Line("entrants", entrants)]
    if fraud is not None and fraud.is_applied:
        first.append(_Line("fraud", fraud))
    return first + [
        _Group(condition) if isinstance(condition, AnyOf) else _Line(condition.code, condition)
        for condition in policy.conditions
    ]


class _Money:
    """The amount, its shape and what it stands beside, bound.

    A flat amount, a monthly shape and freely added payments are no questions: no finding.
    """

    __slots__ = ("_amount", "_answers", "_clause", "_silent", "_steps", "_witness")

    def __init__(self, policy: Policy) -> None:
        amount = policy.amount
        self._amount, self._witness = compile_amount(amount, policy.values)
        self._silent = isinstance(amount, Flat) and isinstance(amount.fen, int)
        self._clause, self._answers = amount.clause, answers_of(amount)
        parts = [
            ("proration", policy.proration), ("shape", policy.shape),
            ("stacking", policy.stacking),
        ]  # fmt: skip
        self._steps = [
            (name, part.clause, answers_of(part), *found)
            for name, part in parts
            if part is not None and (found := compile_due(part, policy.code)) is not None
        ]

    def of(self, case: Case) -> tuple[int, list[Finding]]:
        """What falls due, and how every part of it was found."""
        found = self._amount(case)
        if not isinstance(found, int):
            code, result = self._answers[found.code]
            return 0, [Finding(code, result, AMOUNT, self._clause, self._witness(case))]
        findings: list[Finding] = []
        if not self._silent:
            findings.append(Finding(AMOUNT, MET, AMOUNT, self._clause, self._witness(case)))
        for name, clause, answers, due, witness in self._steps:
            found = due(case, found)
            code, result = (name, MET) if isinstance(found, int) else answers[found.code]
            findings.append(Finding(code, result, name, clause, witness(case)))
            if not isinstance(found, int):
                return 0, findings
        return found, findings


def answers_of(element: Element) -> dict[str, Answer]:
    """What each reason of an element means, by its code."""
    return {reason.code: (reason.code, result_of(slot)) for slot, reason in element.reasons()}
