"""Each kind of amount as a question to a case: the money in 分, or the reason there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.document import ByLevel, ByTenure, Flat, Total
from workforce.rules.subsidies.elements import Element, Reason

Measure = Callable[[Case], "int | Reason"]
Witness = Callable[[Case], Evidence]


@singledispatch
def compile_amount(amount: Element) -> tuple[Measure, Witness]:
    """How much for a case, and which records that rests on."""
    raise AssertionError(f"no measure for {type(amount).__name__}")


@compile_amount.register
def _(amount: Flat) -> tuple[Measure, Witness]:
    return lambda case: amount.fen, lambda case: ()


@compile_amount.register
def _(amount: ByLevel) -> tuple[Measure, Witness]:
    def measure(case: Case) -> int | Reason:
        best = case.best_certificate(amount.counts_from)
        if best is None or best.level not in amount.fen:
            return amount.no_tier or 0
        fen = amount.fen[best.level]
        if fen is not None:
            return fen
        assert amount.unset is not None, "checked when the policy is read"
        return amount.unset

    return measure, lambda case: tuple([("certificate", one.id) for one in case.facts.certificates])


@compile_amount.register
def _(amount: ByTenure) -> tuple[Measure, Witness]:
    def measure(case: Case) -> int | Reason:
        served = case.months_served(amount.as_of, amount.counts)
        if served is None:
            return amount.missing
        reached = [band.fen for band in amount.bands if band.months_from <= served]
        return reached[-1] if reached else amount.no_band

    return measure, lambda case: (("employment", case.post.id),) if case.post is not None else ()


@compile_amount.register
def _(amount: Total) -> tuple[Measure, Witness]:
    parts = [compile_amount(part) for part in amount.parts]

    def measure(case: Case) -> int | Reason:
        fen = 0
        for part, _ in parts:
            found = part(case)
            if not isinstance(found, int):
                return found
            fen += found
        return fen

    return measure, lambda case: tuple([seen for _, witness in parts for seen in witness(case)])
