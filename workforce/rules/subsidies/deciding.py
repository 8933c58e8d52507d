"""判定：一个人的一个月，按一份政策，得出结果和每一项核验结果。

A failure refuses; otherwise an unknown makes it a case for a person; a condition that `holds` does
so even beside a failure, because what it leaves open decides which facts count at all.
"""

from __future__ import annotations

from collections.abc import Callable

from workforce.rules.months import Month
from workforce.rules.subsidies.amounting import compile_amount
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import AnyCondition, Condition
from workforce.rules.subsidies.decision import Decision, Evidence, Finding
from workforce.rules.subsidies.document import Flat, Policy
from workforce.rules.subsidies.elements import Element
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.judging import Question, compile_condition
from workforce.vocabulary import FindingResult, Outcome

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


def compile_policy(policy: Policy) -> Decide:
    """The policy as one function of a person's facts and a month. Bind once, ask often."""
    lines = [_Line(condition) for condition in policy.conditions]
    money = _Money(policy)

    def decide(facts: Facts, month: Month) -> Decision:
        case = Case(facts, month)
        findings: list[Finding] = []
        met: set[str] = set()
        failed = unknown = held = False
        for line in lines:
            if line.only_if and not met.issuperset(line.only_if):
                continue
            code, result = line.answer(case)
            if result is MET:
                met.add(code)
            elif result is FAILED:
                failed = True
            else:
                unknown = True
                held = held or line.holds
            findings.append(Finding(code, result, line.code, line.clause, line.witness(case)))
        fen, finding = money.of(case)
        if finding is not None:
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

    def __init__(self, condition: AnyCondition) -> None:
        assert isinstance(condition, Condition)
        self._ask: Question
        self._ask, self.witness = compile_condition(condition)
        self.code = condition.code
        self.clause = condition.clause
        self.holds = condition.holds
        self.only_if = condition.only_if
        self._met: Answer = (condition.code, MET)
        self._answers = _answers(condition)

    def answer(self, case: Case) -> Answer:
        reason = self._ask(case)
        return self._met if reason is None else self._answers[reason.code]


class _Money:
    """The amount, bound. A flat amount is no question, so it leaves no finding."""

    __slots__ = ("_answers", "_clause", "_measure", "_silent", "_witness")

    def __init__(self, policy: Policy) -> None:
        self._measure, self._witness = compile_amount(policy.amount)
        self._silent = isinstance(policy.amount, Flat)
        self._clause = policy.amount.clause
        self._answers = _answers(policy.amount)

    def of(self, case: Case) -> tuple[int, Finding | None]:
        found = self._measure(case)
        if isinstance(found, int):
            return found, None if self._silent else self._finding((AMOUNT, MET), case)
        return 0, self._finding(self._answers[found.code], case)

    def _finding(self, answer: Answer, case: Case) -> Finding:
        evidence: Evidence = self._witness(case)
        return Finding(answer[0], answer[1], AMOUNT, self._clause, evidence)


def _answers(element: Element) -> dict[str, Answer]:
    return {reason.code: (reason.code, result_of(slot)) for slot, reason in element.reasons()}
