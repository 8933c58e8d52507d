"""Conditions about certificates, training, insurance, conduct and payments, as questions."""

from __future__ import annotations

from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import (
    Certified,
    Clean,
    Insured,
    NotReceived,
    Trained,
    TrainingHours,
)
from workforce.rules.subsidies.elements import Reason
from workforce.rules.subsidies.facts import PaymentFacts, TrainingHoursFacts
from workforce.rules.subsidies.judging import Question, Witness, compile_condition, the_person
from workforce.rules.subsidies.judging_person import is_past_retirement, is_within
from workforce.vocabulary import CertificateCheck


@compile_condition.register
def _(condition: Certified) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        best = case.best_certificate(condition.counts_from, condition.levels)
        if best is None:
            return condition.absent
        if condition.checked and best.check is not CertificateCheck.CONSISTENT:
            return condition.unchecked
        return None

    return ask, lambda case: tuple([("certificate", one.id) for one in case.facts.certificates])


@compile_condition.register
def _(condition: TrainingHours) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        best = case.best_certificate("issue", condition.hours)
        rows = hours_asked(condition, case)
        if best is None or best.level is None or not rows:
            return condition.missing
        return (
            None if sum(r.hours for r in rows) >= condition.hours[best.level] else condition.short
        )

    return ask, lambda case: tuple(
        [("training_hours", row.id) for row in case.facts.training_hours]
    )


@compile_condition.register
def _(condition: Trained) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        facts = case.facts
        return None if facts.training_hours or facts.certificates else condition.missing

    return ask, lambda case: tuple(
        [("training_hours", row.id) for row in case.facts.training_hours]
    )


@compile_condition.register
def _(condition: Clean) -> tuple[Question, Witness]:
    within = condition.within

    def ask(case: Case) -> Reason | None:
        breaches = [
            day for day in case.facts.person.breaches_on if is_within(day, within, case.month)
        ]
        return condition.breached if breaches else None

    return ask, the_person


@compile_condition.register
def _(condition: NotReceived) -> tuple[Question, Witness]:
    policies = frozenset(condition.policies)
    reason = condition.received or condition.barred

    def ask(case: Case) -> Reason | None:
        return reason if _received(case, policies) else None

    return ask, lambda case: tuple([("payment", one.id) for one in _received(case, policies)])


def hours_asked(condition: TrainingHours, case: Case) -> list[TrainingHoursFacts]:
    """The hours of the year the condition asks about."""
    year = case.month.first_on.year - (condition.year == "previous")
    return [row for row in case.facts.training_hours if row.year == year]


def _received(case: Case, policies: frozenset[str]) -> list[PaymentFacts]:
    month = case.month.text
    paid = case.facts.payments_received
    return [one for one in paid if one.policy in policies and one.month < month]


@compile_condition.register
def _(condition: Insured) -> tuple[Question, Witness]:
    waived = condition.waived_past_retirement

    def ask(case: Case) -> Reason | None:
        month = case.month.text
        rows = [row for row in case.facts.insurance if row.month == month]
        if any(row.insured for row in rows):
            return None
        if waived:
            past = is_past_retirement(case, case.month.first_on)
            if past:
                return None
            if past is None:
                return condition.missing
        return condition.uninsured if rows else condition.missing

    return ask, lambda case: tuple([("insurance", row.id) for row in case.facts.insurance])
