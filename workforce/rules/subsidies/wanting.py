"""Which facts a policy asks about besides posts, attendance and certificates.

What nobody asks about is not read: it costs nothing, is not stored, and makes no month stale.
"""

from __future__ import annotations

from typing import NamedTuple

from workforce.rules.subsidies.amounts import ActualCost, Total
from workforce.rules.subsidies.conditions import (
    Clean,
    Insured,
    NotReceived,
    Trained,
    TrainingHours,
)
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.requirements import Applied, MonthsSince, TrainingPassed, Unlisted
from workforce.rules.subsidies.shapes import HighestOnly, Monthly


class Wanted(NamedTuple):
    """`payments` are the policies whose earlier payments count; None there means every one's.

    `costs` are the kinds of actual cost; `dates` whether graduation or residence is asked about.
    """

    policy: str = ""
    training: bool = False
    insurance: bool = False
    conduct: bool = False
    payments: tuple[str, ...] | None = ()
    applications: bool = False
    costs: tuple[str, ...] | None = ()
    dates: bool = False


NOTHING_MORE = Wanted()
EVERYTHING = Wanted(
    training=True, insurance=True, conduct=True, payments=None, costs=None, dates=True
)


def wanted_by(policy: Policy) -> Wanted:
    """What the conditions, the shape and the stacking of a policy look at."""
    kinds = {type(condition) for condition in policy.every_condition}
    barred = policy.fraud is not None and policy.fraud.is_applied
    return Wanted(
        policy.code,
        training=bool(kinds & {TrainingHours, Trained, TrainingPassed}),
        insurance=Insured in kinds,
        conduct=bool(kinds & {Clean, Unlisted}) or barred,
        payments=tuple(sorted(_policies(policy))),
        applications=Applied in kinds,
        costs=tuple(sorted(costs_of(policy))),
        dates=MonthsSince in kinds,
    )


def costs_of(policy: Policy) -> set[str]:
    """The kinds of actual cost that make up what the policy pays."""
    amount = policy.amount
    parts = amount.parts if isinstance(amount, Total) else [amount]
    return {part.cost for part in parts if isinstance(part, ActualCost)}


def _policies(policy: Policy) -> set[str]:
    found = {
        code
        for condition in policy.every_condition
        if isinstance(condition, NotReceived)
        for code in condition.policies
    }
    if not isinstance(policy.shape, Monthly):
        found.add(policy.code)
    if isinstance(policy.stacking, HighestOnly):
        found.update(policy.stacking.policies)
    return found
