"""A policy's look at people: two who are alike in what it reads (`reads.py`) are decided alike.

Days count by where they lie: before, within, after the month; only tenure looks at the day itself.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from operator import attrgetter
from typing import TypeVar

from workforce.rules.months import Month
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
)
from workforce.rules.subsidies.reads import Reads

# Above this many different answers people are too unlike for remembering to help.
REMEMBERED = 100_000
Answer = TypeVar("Answer")


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
        "_attendance", "_certificates", "_day", "_days_present", "_first_on", "_last_on",
        "_month", "_of", "_plain", "_who",
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
        self._month, self._first_on, self._last_on = month.text, month.first_on, month.last_on
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
        made here and not by `key`: a call a person is a third of the time of deciding. Hashing the
        days each person brings, as `Places` does, is as much: here a day is compared with the ends
        of the month, 0 before it, 1 within, 2 after.
        """
        of, who, month, key_of = self._of, self._who, self._month, self.key
        first, last = self._first_on, self._last_on
        plain, asked = self._plain, self._attendance
        found: list[Answer] = []
        for facts in many:
            posts, rows = facts.employments, facts.attendance
            if plain and len(posts) == 1 and len(rows) < 2:
                [post], person, told = posts, facts.person, None
                if rows and asked:
                    [row] = rows
                    at_post = row.employment_id
                    told = row.month == month and (at_post is None or at_post == post.id)
                started, ended, died = post.started_on, post.ended_on, person.died_on
                key: Hashable = (
                    of(post), who(person), told, post.elsewhere,
                    started and (started >= first) + (started > last),
                    ended and (ended >= first) + (ended > last),
                    died and (died >= first) + (died > last),
                )  # fmt: skip
            else:
                key = key_of(facts)
            try:
                found.append(known[key])
            except KeyError:
                found.append(remembered(known, key, ask(facts)))
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


def remembered(known: dict[Hashable, Answer], key: Hashable, answer: Answer) -> Answer:
    """The answer, kept under its key; when there are too many all are forgotten."""
    if len(known) >= REMEMBERED:
        known.clear()
    known[key] = answer
    return answer


def _getter(names: frozenset[str]) -> Callable[[object], Hashable]:
    return attrgetter(*sorted(names)) if names else lambda record: None
