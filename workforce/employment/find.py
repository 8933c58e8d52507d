"""查找从业信息；用人单位及其在岗人数。"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.employment.models import Attendance, Employment
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.rules.months import Month
from workforce.vocabulary import OrganisationKind, Post, ServiceType


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; None leaves a condition out. `running_on` is a day of the post."""

    person_id: int | None = None
    employer_id: int | None = None
    running_on: date | None = None
    post: Post | None = None
    service_type: ServiceType | None = None
    query: str | None = None
    unreported_month: str | None = None


@dataclass(frozen=True, slots=True)
class Employer:
    """`people` counts heads with a running post today, not posts."""

    organisation: Organisation
    people: int


async def list_employments(actor: Actor, wanted: Wanted, page: Page) -> Slice[Employment]:
    rows = employments_matching(actor, wanted).select_related("person", "employer")
    return await slice_of(rows, page, sorts=("started_on", "created_at"), default="-id")


def employments_matching(
    actor: Actor, wanted: Wanted, *, needs: str = "employment.read"
) -> QuerySet[Employment]:
    conditions: dict[str, Any] = {
        "person_id": wanted.person_id,
        "employer_id": wanted.employer_id,
        "post": wanted.post,
        "service_type": wanted.service_type,
        "person__name__icontains": (wanted.query or "").strip() or None,
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    rows = within(actor, Employment.filter(**given), needs=needs)
    if wanted.running_on:
        rows = rows.filter(running(wanted.running_on))
    month = Month.parse(wanted.unreported_month or "")
    return unreported(rows, month) if month else rows


def unreported(rows: QuerySet[Employment], month: Month) -> QuerySet[Employment]:
    """Of these posts, those that ran in the month and whose attendance nobody has reported."""
    ran = Q(ended_on__isnull=True) | Q(ended_on__gte=month.first_on)
    reported = Attendance.filter(month=str(month), pending_batch_id__isnull=True)
    return rows.filter(
        ran, started_on__lte=month.last_on, person__merged_into_id__isnull=True
    ).exclude(id__in=Subquery(reported.values("employment_id")))


def running(on: date) -> Q:
    """Posts that had begun and not ended on a day."""
    return Q(started_on__lte=on) & (Q(ended_on__isnull=True) | Q(ended_on__gte=on))


async def list_employers(actor: Actor, query: str | None, page: Page) -> Slice[Employer]:
    """Employers within reach, by name, each with its running head count."""
    rows = Organisation.filter(kind=OrganisationKind.EMPLOYER, active=True)
    if query and query.strip():
        rows = rows.filter(Q(name__icontains=query.strip()) | Q(uscc=query.strip().upper()))
    found = await slice_of(
        within(actor, rows, needs="employment.read").select_related("parent"),
        page,
        sorts=("name", "created_at"),
        default="name",
    )
    heads = await _heads_at([employer.id for employer in found.items])
    items = [Employer(employer, heads.get(employer.id, 0)) for employer in found.items]
    return Slice(items, found.next, found.total)


async def _heads_at(employer_ids: list[int]) -> dict[int, int]:
    counted = (
        Employment.filter(
            running(clock.today()),
            employer_id__in=employer_ids,
            pending_batch_id__isnull=True,
            person__merged_into_id__isnull=True,
        )
        .annotate(people=Count("person_id", distinct=True))
        .group_by("employer_id")
        .values_list("employer_id", "people")
    )
    return dict(await counted)
