"""Each kind of amount as a question to a case: the money in 分, or the reason there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import singledispatch

from workforce.rules.subsidies.amounts import (
    ActualCost,
    Band,
    ByArea,
    ByEducation,
    ByLevel,
    ByLevelAndTenure,
    ByTenure,
    Flat,
    Total,
)
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.elements import Element, Reason
from workforce.rules.subsidies.facts import CostFacts
from workforce.rules.subsidies.judging import the_person, the_post

Measure = Callable[[Case], "int | Reason"]
Witness = Callable[[Case], Evidence]
# What each parameter stands for, nothing where the district has not said.
Values = Mapping[str, int | None]


def half_up(fen: int, percent: int) -> int:
    """The percentage of an amount, rounded half up to the 分 (四舍五入)."""
    return (fen * percent * 2 + 100) // 200


@singledispatch
def compile_amount(amount: Element, values: Values) -> tuple[Measure, Witness]:
    """How much for a case, and which records that rests on."""
    raise AssertionError(f"no measure for {type(amount).__name__}")


@compile_amount.register
def _(amount: Flat, values: Values) -> tuple[Measure, Witness]:
    found = _told(amount.fen, amount.unset, values)
    return lambda case: found, lambda case: ()


@compile_amount.register
def _(amount: ByLevel, values: Values) -> tuple[Measure, Witness]:
    table = {level: _told(fen, amount.unset, values) for level, fen in amount.fen.items()}

    def measure(case: Case) -> int | Reason:
        best = case.best_certificate(amount.counts_from)
        if best is None or best.level not in table:
            return amount.no_tier or 0
        return table[best.level]

    return measure, _certificates


@compile_amount.register
def _(amount: ByTenure, values: Values) -> tuple[Measure, Witness]:
    bands = _bands(amount.bands, amount.unset, values)

    def measure(case: Case) -> int | Reason:
        served = case.months_served(amount)
        return amount.missing if served is None else _reached(bands, served, amount.no_band or 0)

    return measure, the_post


@compile_amount.register
def _(amount: ByLevelAndTenure, values: Values) -> tuple[Measure, Witness]:
    table = {level: _bands(bands, amount.unset, values) for level, bands in amount.table.items()}

    def measure(case: Case) -> int | Reason:
        best = case.best_certificate(amount.counts_from)
        if best is None or best.level not in table:
            return amount.no_tier
        served = case.months_served(amount)
        if served is None:
            return amount.missing
        return _reached(table[best.level], served, amount.no_band)

    return measure, lambda case: (*_certificates(case), *the_post(case))


@compile_amount.register
def _(amount: ByEducation, values: Values) -> tuple[Measure, Witness]:
    table = {level: _told(fen, amount.unset, values) for level, fen in amount.fen.items()}

    def measure(case: Case) -> int | Reason:
        education = case.facts.person.education
        return amount.missing if education is None else table.get(education, amount.no_tier or 0)

    return measure, the_person


@compile_amount.register
def _(amount: ByArea, values: Values) -> tuple[Measure, Witness]:
    table = {area: _told(fen, amount.unset, values) for area, fen in amount.fen.items()}

    def measure(case: Case) -> int | Reason:
        area = None if case.post is None else case.post.area_class
        return table.get(area, amount.no_tier or 0) if area else amount.missing

    return measure, the_post


@compile_amount.register
def _(amount: ActualCost, values: Values) -> tuple[Measure, Witness]:
    cap = None if amount.cap_fen is None else _told(amount.cap_fen, amount.unset, values)

    def measure(case: Case) -> int | Reason:
        rows = _costs(amount, case)
        if not rows:
            return amount.missing
        fen = half_up(sum(row.cost_fen for row in rows), amount.percent)
        if fen == 0 or cap is None:
            return fen or amount.no_cost
        return min(fen, cap) if isinstance(cap, int) else cap

    return measure, lambda case: tuple([("cost", row.id) for row in _costs(amount, case)])


@compile_amount.register
def _(amount: Total, values: Values) -> tuple[Measure, Witness]:
    parts = [compile_amount(part, values) for part in amount.parts]

    def measure(case: Case) -> int | Reason:
        fen = 0
        for part, _ in parts:
            found = part(case)
            if not isinstance(found, int):
                return found
            fen += found
        return fen

    return measure, lambda case: tuple([seen for _, witness in parts for seen in witness(case)])


def _told(value: int | str | None, unset: Reason | None, values: Values) -> int | Reason:
    """The money written, or a parameter's; else why there is none."""
    fen = values.get(value) if isinstance(value, str) else value
    if fen is not None:
        return fen
    assert unset is not None, "checked when the policy is read"
    return unset


def _bands(
    bands: list[Band], unset: Reason | None, values: Values
) -> list[tuple[int, int | Reason]]:
    return [(band.months_from, _told(band.fen, unset, values)) for band in bands]


def _reached(
    bands: list[tuple[int, int | Reason]], served: int, none: int | Reason
) -> int | Reason:
    reached = [found for months_from, found in bands if months_from <= served]
    return reached[-1] if reached else none


def _certificates(case: Case) -> Evidence:
    return tuple([("certificate", one.id) for one in case.facts.certificates])


def _costs(amount: ActualCost, case: Case) -> list[CostFacts]:
    month = case.month.text
    since = {"month": month, "year": f"{month[:4]}-01"}.get(amount.within, "")
    return [
        row for row in case.facts.costs if row.kind == amount.cost and since <= row.month <= month
    ]
