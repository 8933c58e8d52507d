"""相像的人：各行记录里的词相同的，共用一个标记，判定时不必再逐项比较。

The words of a person's rows are taken in once, while the rows are read; whoever says the same has
the same `Likeness`, one object. Deciding then looks at that object and at the days, and asks about
everybody else, and about each likeness once, by `shaping`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import Generic, Protocol, TypeVar

from workforce.rules.months import Month
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.reads import Reads
from workforce.rules.subsidies.shaping import REMEMBERED, Places, remembered

# What a likeness tells apart, in the order it is taken in.
POST_WORDS = ("post", "service_type", "contract_kind", "full_time", "public_staff")
PERSON_WORDS = ("sex", "household_registration", "education")
Answer = TypeVar("Answer")


class Likeness:
    """What the rows of somebody with one post, which is here, say in words: one for all alike.

    `attended` is the likeness of the same with a row of the month for that post, the only one.
    """

    __slots__ = ("attended",)

    def __init__(self, attended: Likeness | None = None) -> None:
        self.attended = attended


class Likenesses(dict[Hashable, Likeness]):
    """Those of one sweep, by the words of post and person. Forgetting costs time only."""

    def __missing__(self, words: Hashable) -> Likeness:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[words] = Likeness(attended=Likeness())
        return found


class Seen(Protocol):
    """Somebody read for a month: without a likeness the facts are looked at."""

    facts: Facts
    likeness: Likeness | None
    started_on: date | None
    ended_on: date | None
    died_on: date | None


def suffices(reads: Reads) -> bool:
    """Whether a policy looks at nothing but words, attendance and where days lie."""
    words = reads.post <= set(POST_WORDS) and reads.person <= set(PERSON_WORDS)
    return words and not (reads.exact_days or reads.days_present or reads.certificates)


class Remembering(Generic[Answer]):
    """A policy's answers for one month by likeness and days; `ask` finds those not yet known."""

    __slots__ = ("_ask", "_first_on", "_known", "_places")

    def __init__(self, month: Month, ask: Callable[[Facts], Answer]) -> None:
        self._ask, self._first_on, self._places = ask, month.first_on, Places(month)
        self._known: dict[Hashable, Answer] = {}

    def answers(self, many: Iterable[Seen]) -> list[Answer]:
        """Most began before the month, go on and live: of them the likeness alone is the key."""
        known, place, first, ask = self._known, self._places, self._first_on, self._ask
        found: list[Answer] = []
        for one in many:
            likeness = one.likeness
            if likeness is None:
                found.append(ask(one.facts))
                continue
            key: Hashable = likeness
            started, ended, died = one.started_on, one.ended_on, one.died_on
            if started is None or ended is not None or died is not None or started >= first:
                key = likeness, place[started], place[ended], place[died]
            try:
                found.append(known[key])
            except KeyError:
                found.append(remembered(known, key, ask(one.facts)))
        return found
