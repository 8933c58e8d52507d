"""What of a person's facts an element of a policy looks at.

A kind of condition says what it reads; one that does not (`reads_of` answers `None`) makes its
policy ask everybody anew, which is slower and never wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

from workforce.rules.subsidies.amounts import (
    ByArea,
    ByEducation,
    ByLevel,
    ByLevelAndTenure,
    ByTenure,
    Flat,
    Total,
)
from workforce.rules.subsidies.conditions import (
    OF_PERSON,
    Alive,
    AttendanceReported,
    Certified,
    Employed,
    Is,
    OneOf,
    PostsAtMost,
    Tenure,
)
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import Element, Served
from workforce.rules.subsidies.requirements import AnyOf, Filed, MonthsSince
from workforce.rules.subsidies.shapes import Cumulative, Fraud, Monthly, Prorated


@dataclass(frozen=True)
class Reads:
    """Fields of the post and of the person, whether days themselves, attendance, certificates."""

    post: frozenset[str] = frozenset()
    person: frozenset[str] = frozenset()
    exact_days: bool = False
    attendance: bool = False
    days_present: bool = False
    certificates: bool = False

    def __or__(self, other: Reads) -> Reads:
        return Reads(
            self.post | other.post,
            self.person | other.person,
            self.exact_days or other.exact_days,
            self.attendance or other.attendance,
            self.days_present or other.days_present,
            self.certificates or other.certificates,
        )


@singledispatch
def reads_of(element: Element) -> Reads | None:
    """What a condition or an amount looks at besides the days of posts and of death."""
    return None


@reads_of.register(PostsAtMost)
@reads_of.register(Employed)
@reads_of.register(Alive)
@reads_of.register(Flat)
@reads_of.register(Monthly)
@reads_of.register(Cumulative)
def _(element: Element) -> Reads | None:
    return Reads()


@reads_of.register
def _(element: OneOf) -> Reads | None:
    if element.fact in OF_PERSON:
        return Reads(person=frozenset({element.fact}))
    return Reads(post=frozenset({element.fact}))


@reads_of.register
def _(element: Is) -> Reads | None:
    return Reads(post=frozenset({element.fact}))


@reads_of.register
def _(element: AttendanceReported) -> Reads | None:
    return Reads(attendance=True, days_present=element.days_min is not None)


@reads_of.register
def _(element: Prorated) -> Reads | None:
    """The days due are no part of what makes people alike: they are asked anew."""
    return None if element.base == "days_due" else Reads(attendance=True, days_present=True)


@reads_of.register
def _(element: Fraud) -> Reads | None:
    return None if element.is_applied else Reads()


@reads_of.register(Tenure)
@reads_of.register(ByTenure)
def _(element: Served) -> Reads | None:
    return _of_service(element)


@reads_of.register(Certified)
@reads_of.register(ByLevel)
def _(element: Element) -> Reads | None:
    return Reads(certificates=True)


@reads_of.register
def _(element: ByLevelAndTenure) -> Reads | None:
    return _together([Reads(certificates=True), _of_service(element)])


@reads_of.register
def _(element: ByEducation) -> Reads | None:
    return Reads(person=frozenset({"education"}))


@reads_of.register
def _(element: ByArea) -> Reads | None:
    return Reads(post=frozenset({"area_class"}))


@reads_of.register
def _(element: Filed) -> Reads | None:
    return Reads(post=frozenset({"filing_number"}))


@reads_of.register
def _(element: MonthsSince) -> Reads | None:
    return Reads(person=frozenset({element.fact}), exact_days=element.as_of == "started_on")


@reads_of.register
def _(element: AnyOf) -> Reads | None:
    return _together([reads_of(option) for option in element.options])


@reads_of.register
def _(element: Total) -> Reads | None:
    return _together([reads_of(part) for part in element.parts])


def _of_service(element: Served) -> Reads | None:
    """Service at one employer asks which employer, which no two people need share."""
    if element.counts == "this_employer":
        return None
    names = {"post"} if element.only_posts is not None else set()
    return Reads(post=frozenset(names), exact_days=True)


def _together(found: list[Reads | None]) -> Reads | None:
    every = Reads()
    for one in found:
        if one is None:
            return None
        every |= one
    return every


def reads_of_policy(policy: Policy) -> Reads | None:
    """What the whole policy looks at, or `None` when one of its elements does not say."""
    elements = [element for pointer, element in policy.elements() if _asks(pointer)]
    return _together([reads_of(element) for element in elements])


def _asks(pointer: str) -> bool:
    asked = ("/amount", "/proration", "/shape", "/stacking", "/effect/entrants", "/fraud")
    return pointer in asked or pointer.startswith("/conditions/")
