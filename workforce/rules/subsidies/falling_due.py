"""How much of the amount falls due in this month: the shape, and what else was received.

What was paid is told by `payments_received`, history from before the portal included. Deciding a
month again must give what it gave: an instalment counts the payments of earlier months, and a
payment of the month itself is that very one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from workforce.rules.subsidies.amounting import half_up
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.elements import Element, Reason
from workforce.rules.subsidies.facts import PaymentFacts
from workforce.rules.subsidies.judging import the_post
from workforce.rules.subsidies.shapes import EveryYears, HighestOnly, Instalments, Once

# What falls due of the amount found so far, or the reason that nothing does.
Due = Callable[[Case, int], "int | Reason"]
Witness = Callable[[Case], Evidence]


@singledispatch
def compile_due(element: Element, code: str) -> tuple[Due, Witness] | None:
    """The part of an amount that falls due; nothing where all of it always does."""
    return None


@compile_due.register
def _(shape: Once, code: str) -> tuple[Due, Witness] | None:
    paid = shape.paid
    if paid is None:
        return None
    paid_before: Reason = paid

    def due(case: Case, fen: int) -> int | Reason:
        return paid_before if _before(case, code) or _overtaken(case, code) else fen

    return due, _payments_of(code)


@compile_due.register
def _(shape: Instalments, code: str) -> tuple[Due, Witness]:
    parts = shape.parts

    def due(case: Case, fen: int) -> int | Reason:
        before = _before(case, code)
        if len(before) >= len(parts) or _overtaken(case, code):
            return shape.paid_all
        served = case.months_served(shape)
        if served is None:
            return shape.missing
        part = parts[len(before)]
        if served < part.months_from:
            return shape.not_due
        last = len(before) == len(parts) - 1
        share = fen - sum(one.amount_fen for one in before) if last else half_up(fen, part.percent)
        return share if share > 0 else shape.paid_all

    return due, lambda case: (*the_post(case), *_payments_of(code)(case))


@compile_due.register
def _(shape: EveryYears, code: str) -> tuple[Due, Witness]:
    months, most = shape.years * 12, shape.times_max

    def due(case: Case, fen: int) -> int | Reason:
        served = case.months_served(shape)
        if served is None:
            return shape.missing
        paid, full = len(_before(case, code)), served // months
        if shape.paid_all is not None and most is not None and paid >= most:
            return shape.paid_all
        return shape.not_due if paid >= full or _overtaken(case, code) else fen

    return due, lambda case: (*the_post(case), *_payments_of(code)(case))


@compile_due.register
def _(stacking: HighestOnly, code: str) -> tuple[Due, Witness]:
    policies, same_month = frozenset(stacking.policies), stacking.period == "month"

    def counted(case: Case) -> list[PaymentFacts]:
        month = case.month.text
        return [
            one
            for one in case.facts.payments_received
            if one.policy in policies
            and (one.month < month or (one.month == month and one.policy != code))
            and (one.month == month or not same_month)
        ]

    def due(case: Case, fen: int) -> int | Reason:
        difference = fen - sum(one.amount_fen for one in counted(case))
        return difference if difference > 0 else stacking.covered

    return due, lambda case: tuple([("payment", one.id) for one in counted(case)])


def _before(case: Case, code: str) -> list[PaymentFacts]:
    month = case.month.text
    return [p for p in case.facts.payments_received if p.policy == code and p.month < month]


def _overtaken(case: Case, code: str) -> bool:
    """A later month has been paid while this one was not: its turn was taken there."""
    months = [one.month for one in case.facts.payments_received if one.policy == code]
    return case.month.text not in months and any(month > case.month.text for month in months)


def _payments_of(code: str) -> Witness:
    return lambda case: tuple(
        [("payment", one.id) for one in case.facts.payments_received if one.policy == code]
    )
