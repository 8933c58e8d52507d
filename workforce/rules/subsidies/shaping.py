"""What of a person's facts a policy looks at: two people alike in it are decided alike.

A kind of condition says what it reads; one that does not (`reads_of` answers `None`) makes its
policy ask everybody anew, which is slower and never wrong. Days count by where they lie: before,
within or after the month; only tenure looks at the day itself.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import singledispatch
from operator import attrgetter
from typing import TypeVar

from workforce.rules.months import Month
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
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
)
from workforce.rules.subsidies.requirements import Filed
from workforce.rules.subsidies.shapes import Cumulative, Monthly

# Above this many different answers people are too unlike for remembering to help.
REMEMBERED = 100_000
Answer = TypeVar("Answer")


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


class Places(dict[date | None, int | None]):
    """Where a day lies: -1 before the month, 0 within, 1 after. Found once a day."""

    def __init__(self, month: Month) -> None:
        super().__init__({None: None})
        self._month = month

    def __missing__(self, day: date) -> int:
        month = self._month
        place = -1 if day < month.first_on else 1 if day > month.last_on else 0
        self[day] = place
        return place


class Shape:
    """A policy's look at people of one month: `key` is equal where the answer must be."""

    __slots__ = (
        "_attendance", "_certificates", "_day", "_days_present", "_month", "_of", "_places",
        "_plain", "_who",
    )  # fmt: skip

    def __init__(self, reads: Reads, month: Month) -> None:
        self._of = _getter(reads.post)
        self._who = _getter(reads.person)
        places = Places(month)
        self._day: Callable[[date | None], Hashable] = (
            (lambda day: day) if reads.exact_days else places.__getitem__
        )
        self._attendance, self._days_present = reads.attendance, reads.days_present
        self._certificates = Places(month) if reads.certificates else None
        self._month = month.text
        self._places = places
        self._plain = not (reads.exact_days or reads.days_present or reads.certificates)

    def key(self, facts: Facts) -> Hashable:
        day, of, posts, rows = self._day, self._of, facts.employments, facts.attendance
        person = facts.person
        told = self._told(rows, posts) if rows and self._attendance else None
        held = self._held(facts.certificates) if self._certificates is not None else None
        who, died = self._who(person), person.died_on
        if len(posts) == 1:
            post = posts[0]
            ended_on = post.ended_on
            return (
                day(post.started_on), ended_on and day(ended_on), post.elsewhere, of(post), told,
                held, who, died and day(died),
            )  # fmt: skip
        seen = tuple([(day(p.started_on), day(p.ended_on), p.elsewhere, of(p)) for p in posts])
        return seen, told, held, who, died and day(died)

    def answers(
        self, many: Iterable[Facts], known: dict[Hashable, Answer], ask: Callable[[Facts], Answer]
    ) -> list[Answer]:
        """What is known of each by its key, else asked for and remembered.

        Most people have one post and one row a month; where a policy looks no closer, their key is
        made here and not by `key`: a call a person is a third of the time of deciding.
        """
        of, who, month, key_of = self._of, self._who, self._month, self.key
        places = self._places if self._plain else None
        found: list[Answer] = []
        for facts in many:
            posts, rows = facts.employments, facts.attendance
            if places is not None and len(posts) == 1 and len(rows) < 2:
                [post], person, told = posts, facts.person, None
                if rows and self._attendance:
                    [row] = rows
                    at_post = row.employment_id
                    told = row.month == month and (at_post is None or at_post == post.id)
                key: Hashable = (
                    of(post), who(person), told, places[post.started_on], places[post.ended_on],
                    post.elsewhere, places[person.died_on],
                )  # fmt: skip
            else:
                key = key_of(facts)
            try:
                found.append(known[key])
            except KeyError:
                found.append(_remembered(known, key, ask(facts)))
        return found

    def _held(self, certificates: list[CertificateFacts]) -> Hashable:
        places = self._certificates
        assert places is not None, "asked only by policies that look at certificates"
        return tuple([(one.level, places[one.issued_on], one.check) for one in certificates])

    def _told(self, rows: list[AttendanceFacts], posts: list[EmploymentFacts]) -> Hashable:
        """Which rows are of the month, and of which post; their days only where asked for."""
        if len(rows) == 1 and len(posts) == 1 and not self._days_present:
            row, at_post = rows[0], rows[0].employment_id
            return row.month == self._month, at_post is None or at_post == posts[0].id
        at = {post.id: place for place, post in enumerate(posts)}
        return tuple([
            (
                at.get(row.employment_id, -1) if row.employment_id is not None else None,
                row.days_present if self._days_present else None,
            )
            for row in rows
            if row.month == self._month
        ])  # fmt: skip


def _remembered(known: dict[Hashable, Answer], key: Hashable, answer: Answer) -> Answer:
    if len(known) >= REMEMBERED:
        known.clear()
    known[key] = answer
    return answer


def shape_of(policy: Policy) -> Reads | None:
    """What the whole policy looks at, or `None` when one of its elements does not say."""
    elements = [element for pointer, element in policy.elements() if _asks(pointer)]
    return _together([reads_of(element) for element in elements])


def _asks(pointer: str) -> bool:
    asked = ("/amount", "/shape", "/stacking", "/effect/entrants")
    return pointer in asked or pointer.startswith("/conditions/")


def _getter(names: frozenset[str]) -> Callable[[object], Hashable]:
    return attrgetter(*sorted(names)) if names else lambda record: None
