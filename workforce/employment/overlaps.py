"""同一时间的其他在岗：记下来，并且每次都说出来。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workforce.actor import Actor
from workforce.employment.models import Employment
from workforce.identity.scope import reaches

ELSEWHERE = "管理范围以外的单位"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another post at the same time. Beyond the asker's reach only its days are told."""

    employment_id: int | None
    employer_id: int | None
    employer_name: str
    started_on: date
    ended_on: date | None


async def overlaps_of(
    actor: Actor, employments: Sequence[Employment]
) -> dict[int, tuple[Overlap, ...]]:
    """For each post, the same person's other posts that share at least one day with it."""
    if not employments:
        return {}
    people = {employment.person_id for employment in employments}
    others = (
        await Employment.filter(person_id__in=people, pending_batch_id__isnull=True)
        .order_by("started_on", "id")
        .select_related("employer")
    )
    return {
        one.id: tuple(
            _told(actor, other)
            for other in others
            if other.person_id == one.person_id and other.id != one.id and share_a_day(one, other)
        )
        for one in employments
    }


def share_a_day(one: Employment, other: Employment) -> bool:
    """The last day of one post may be the first of the next."""
    return _ends(one) > other.started_on and _ends(other) > one.started_on


def _ends(employment: Employment) -> date:
    return employment.ended_on or date.max


def _told(actor: Actor, other: Employment) -> Overlap:
    employer = other.employer
    if not reaches(actor, employer.path, needs="employment.read"):
        return Overlap(None, None, ELSEWHERE, other.started_on, other.ended_on)
    return Overlap(other.id, employer.id, employer.name, other.started_on, other.ended_on)
