"""One person's facts as seen from one month: the post that counts, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from workforce.rules.months import Month, full_months_between
from workforce.rules.subsidies.elements import Served
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
)
from workforce.vocabulary import SkillLevel

LEVELS = {level: rank for rank, level in enumerate(SkillLevel)}


class Case:
    """Counted under the first post running in the month, else under the first stored.

    A post elsewhere is one too many where two are, but nobody is counted under it here.
    """

    __slots__ = ("_attendance", "facts", "month", "post", "running")

    def __init__(self, facts: Facts, month: Month) -> None:
        self.facts = facts
        self.month = month
        self._attendance: list[AttendanceFacts] | None = None
        first_on, last_on = month.first_on, month.last_on
        posts = facts.employments
        self.running: list[EmploymentFacts] = [
            post
            for post in posts
            if post.started_on is not None
            and post.started_on <= last_on
            and (post.ended_on is None or post.ended_on >= first_on)
        ]
        self.post: EmploymentFacts | None = _first_here(self.running) or _first_here(posts)

    @property
    def attendance(self) -> list[AttendanceFacts]:
        """What is reported for the month at the post that counts."""
        if self._attendance is None:
            post, month = self.post, self.month.text
            self._attendance = [
                row
                for row in self.facts.attendance
                if row.month == month
                and post is not None
                and (row.employment_id is None or row.employment_id == post.id)
            ]
        return self._attendance

    def day(self, as_of: str) -> date:
        """The day counted to: of the month, of its year, or a day of the year (``08-31``)."""
        first_on = self.month.first_on
        match as_of:
            case "month_start":
                return first_on
            case "month_end":
                return self.month.last_on
            case "year_start":
                return first_on.replace(month=1)
            case "year_end":
                return date(first_on.year, 12, 31)
        return date(first_on.year, int(as_of[:2]), int(as_of[3:]))

    def months_served(self, served: Served) -> int | None:
        """Whole months of service up to the day, at the posts that count.

        Overlapping posts count once; each unbroken stretch is rounded down by itself, and only
        the one that reaches the day counts where service must be continuous. Unknown where a
        first day is.
        """
        day = self.day(served.as_of)
        stretches: list[tuple[date, date]] = []
        posts = self._posts(served)
        for post in posts:
            if post.started_on is None:
                return None
            if post.started_on <= day:
                stretches.append((post.started_on, min(post.ended_on or day, day)))
        if not posts:
            return None if self.post is None else 0
        merged = _merged(stretches, served.gap_days)
        if served.counts == "continuous":
            merged = [one for one in merged[-1:] if one[1] >= day]
        return sum(full_months_between(*one) for one in merged)

    def _posts(self, served: Served) -> list[EmploymentFacts]:
        own, only = self.post, served.only_posts
        if own is None:
            return []
        match served.counts:
            case "this_post":
                posts = [own]
            case "this_employer":
                posts = [one for one in self.facts.employments if _same_employer(one, own)]
            case _:
                posts = self.facts.employments
        return posts if only is None else [one for one in posts if one.post in only]

    @property
    def first_started_on(self) -> date | None:
        """The first day at any post; nothing where a first day is not known."""
        days = [post.started_on for post in self.facts.employments]
        known = [day for day in days if day is not None]
        return min(known) if known and len(known) == len(days) else None

    def best_certificate(
        self, counts_from: str, among: Iterable[SkillLevel] | None = None
    ) -> CertificateFacts | None:
        """The highest certificate that already counts in the month."""
        first_on, last_on = self.month.first_on, self.month.last_on
        wanted = set(LEVELS if among is None else among)
        counting = [
            one
            for one in self.facts.certificates
            if one.level in wanted
            and (
                one.issued_on is None
                or (
                    one.issued_on <= last_on if counts_from == "issue" else one.issued_on < first_on
                )
            )
        ]
        return max(counting, key=lambda one: LEVELS[one.level], default=None)  # type: ignore[index]


def _merged(stretches: list[tuple[date, date]], gap_days: int) -> list[tuple[date, date]]:
    """Stretches that overlap, touch, or lie no more than the allowed days apart become one."""
    merged: list[tuple[date, date]] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1] + timedelta(days=1 + gap_days):
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _same_employer(one: EmploymentFacts, other: EmploymentFacts) -> bool:
    if one.employer_id is None or other.employer_id is None:
        return one is other or (one.employer is not None and one.employer == other.employer)
    return one.employer_id == other.employer_id


def _first_here(posts: list[EmploymentFacts]) -> EmploymentFacts | None:
    for post in posts:
        if not post.elsewhere:
            return post
    return None
