"""One person's facts as seen from one month: the post that counts, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from workforce.rules.months import Month, full_months_between
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
        return self.month.first_on if as_of == "month_start" else self.month.last_on

    def months_served(self, as_of: str, counts: str = "this_post") -> int | None:
        """Whole months at the post that counts, or at all posts, up to the day.

        Overlapping posts count once; each unbroken stretch is rounded down by itself.
        Unknown where a first day is.
        """
        posts = self.facts.employments if counts == "all_posts" else [self.post]
        day = self.day(as_of)
        stretches: list[tuple[date, date]] = []
        for post in posts:
            if post is None or post.started_on is None:
                return None
            if post.started_on <= day:
                stretches.append((post.started_on, min(post.ended_on or day, day)))
        return sum(full_months_between(*one) for one in _merged(stretches)) if posts else None

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


def _merged(stretches: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Stretches that touch or overlap become one."""
    merged: list[tuple[date, date]] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1] + timedelta(days=1):
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _first_here(posts: list[EmploymentFacts]) -> EmploymentFacts | None:
    for post in posts:
        if not post.elsewhere:
            return post
    return None
