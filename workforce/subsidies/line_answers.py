"""A line of a month as the interface answers it, its findings in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workforce.rules.masking import mask_id_number
from workforce.rules.subsidies.explaining import Explained
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.witnessing import evidence_text
from workforce.subsidies.answers import Named
from workforce.subsidies.hold_answers import HoldBrief, show_hold_brief
from workforce.subsidies.lines import LineSeen
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import MonthState, PaymentState, ReviewState
from workforce.vocabulary import FindingResult, Outcome
from workforce.web.responses import Answer


class EvidenceAnswer(Answer):
    kind: str
    id: int | None
    text: str


class FindingAnswer(Answer):
    code: str
    result: FindingResult
    result_label: str
    label: str
    clause: str
    message: str
    reading: bool
    evidence: list[EvidenceAnswer]
    what_to_do: str


class PersonBrief(Named):
    id_number: str


class LineAnswer(Answer):
    """`decided_outcome` is what the rules found, `outcome` what holds now.

    `payee_id` is none where the person gets the money, 0 where the facts do not tell which
    organisation does. `payee_elsewhere`: 收款单位不在本区登记的，登记它的区，空的就在本区。
    """

    id: int
    person: PersonBrief
    employment_id: int
    employer: Named
    street: Named | None
    payee_id: int | None
    payee_name: str | None
    payee_elsewhere: str
    outcome: Outcome
    outcome_label: str
    decided_outcome: Outcome
    decided_outcome_label: str
    settled_by_name: str | None
    settled_at: datetime | None
    settlement_reason: str | None
    amount_fen: int
    proposed_fen: int
    last_amount_fen: int | None
    payment_state: PaymentState
    payment_state_label: str
    review_state: ReviewState
    review_state_label: str
    reviewed_by_name: str | None
    reviewed_at: datetime | None
    review_reason: str | None
    findings: list[FindingAnswer]
    holds: list[HoldBrief]


class PersonLineAnswer(Answer):
    """一个人一个月的一条明细；核验依据在该月之下。"""

    id: int
    month_id: int
    month: str
    month_state: MonthState
    month_state_label: str
    policy_title: str
    employer: Named
    outcome: Outcome
    outcome_label: str
    amount_fen: int
    payment_state: PaymentState
    payment_state_label: str


def show_person_line(line: SubsidyLine) -> PersonLineAnswer:
    month = line.run.month
    return PersonLineAnswer(
        id=line.id,
        month_id=month.id,
        month=month.month,
        month_state=month.state,
        month_state_label=month.state.label,
        policy_title=month.policy.title,
        employer=Named(id=line.employer.id, name=line.employer.name),
        outcome=line.outcome,
        outcome_label=line.outcome.label,
        amount_fen=line.amount_fen,
        payment_state=line.payment_state,
        payment_state_label=line.payment_state.label,
    )


def show_line(seen: LineSeen) -> LineAnswer:
    line, person = seen.line, seen.line.person
    street = line.street
    return LineAnswer(
        id=line.id,
        person=PersonBrief(
            id=person.id, name=person.name, id_number=mask_id_number(person.id_number)
        ),
        employment_id=line.employment_id,
        employer=Named(id=line.employer.id, name=line.employer.name),
        street=None if street is None else Named(id=street.id, name=street.name),
        payee_id=line.payee_id,
        payee_name=seen.payee_name,
        payee_elsewhere=seen.payee_elsewhere,
        outcome=line.outcome,
        outcome_label=line.outcome.label,
        decided_outcome=line.decided_outcome,
        decided_outcome_label=line.decided_outcome.label,
        settled_by_name=line.settled_by_name or None,
        settled_at=line.settled_at,
        settlement_reason=line.settlement_reason or None,
        amount_fen=line.amount_fen,
        proposed_fen=line.proposed_fen,
        last_amount_fen=line.last_amount_fen,
        payment_state=line.payment_state,
        payment_state_label=line.payment_state.label,
        review_state=line.review_state,
        review_state_label=line.review_state.label,
        reviewed_by_name=line.reviewed_by_name or None,
        reviewed_at=line.reviewed_at,
        review_reason=line.review_reason or None,
        findings=_show_findings(seen),
        holds=[show_hold_brief(one) for one in seen.holds],
    )


def _show_findings(seen: LineSeen) -> list[FindingAnswer]:
    return show_findings(seen.findings, seen.facts)


def show_findings(findings: Sequence[Explained], facts: Facts) -> list[FindingAnswer]:
    """Findings in sentences, with the records they rest on."""
    return [
        FindingAnswer(
            code=one.code, result=one.result, result_label=one.result.label, label=one.label,
            clause=one.clause, message=one.message, reading=one.reading,
            evidence=[
                EvidenceAnswer(kind=kind, id=number, text=evidence_text(kind, number, facts))
                for kind, number in one.evidence
            ],
            what_to_do=one.what_to_do,
        )
        for one in findings
    ]  # fmt: skip
