"""按计数规则数人，并说出是哪些人。"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.districts import district_within
from workforce.identity.models import Organisation
from workforce.paging import Page, Slice
from workforce.people.models import Affiliation, Person
from workforce.rules.targets import (
    CertificateHolders,
    Indicator,
    ShareOfWilling,
    TargetPlan,
    Trained,
    is_reached,
    plan_of,
    progress_basis_points,
)
from workforce.training.models import Certificate, Enrolment
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ClassState,
    TraineeKind,
    TrainingResult,
)

NEEDS = "targets.read"
PROVING = [CertificateKind.SKILL_LEVEL, CertificateKind.QUALIFICATION]
DOUBTFUL = [CertificateCheck.NOT_FOUND, CertificateCheck.INCONSISTENT]


@dataclass(frozen=True)
class Figure:
    """One indicator on a day: `base` is the target, or for a share the people it is taken of."""

    indicator: Indicator
    counted: int
    base: int

    @property
    def basis_points(self) -> int:
        return progress_basis_points(counted=self.counted, base=self.base)

    @property
    def reached(self) -> bool:
        return is_reached(self.indicator, counted=self.counted, base=self.base)


@dataclass(frozen=True)
class Progress:
    district: Organisation
    on: date
    plan: TargetPlan | None
    figures: tuple[Figure, ...]


async def progress(
    actor: Actor, *, on: date | None = None, district_id: int | None = None
) -> Progress:
    """Every indicator of the district's plan, as it stood at the end of a day (default: today)."""
    day = on or clock.today()
    district, plan = await _plan_for(actor, district_id)
    figures = [await _figure(district, one, day) for one in plan.indicators] if plan else []
    return Progress(district, day, plan, tuple(figures))


async def people_behind(
    actor: Actor, code: str, page: Page, *, on: date | None = None, counted: bool = True,
    district_id: int | None = None,
) -> Slice[Person]:  # fmt: skip
    """Who is counted in an indicator; or, of a share, who is not yet."""
    day = on or clock.today()
    district, plan = await _plan_for(actor, district_id)
    found = next((one for one in plan.indicators if one.code == code), None) if plan else None
    if found is None or not (counted or found.is_share):
        raise Missing()
    rows = _counted(district, found, day) if counted else _waiting(district, day)
    return await slice_of(rows, page, sorts=("name",), default="id")


async def _plan_for(
    actor: Actor, district_id: int | None
) -> tuple[Organisation, TargetPlan | None]:
    district = await district_within(actor, district_id, needs=NEEDS)
    return district, plan_of(district.region_code or "")


async def _figure(district: Organisation, indicator: Indicator, day: date) -> Figure:
    counted = await _counted(district, indicator, day).count()
    if indicator.target is not None:
        return Figure(indicator, counted, indicator.target)
    return Figure(indicator, counted, await _willing(district).count())


def _counted(district: Organisation, indicator: Indicator, day: date) -> QuerySet[Person]:
    rule = indicator.rule
    if isinstance(rule, CertificateHolders):
        holders = _certificates(day).filter(occupation__in=rule.occupations)
        return _people(district).filter(id__in=Subquery(holders.values("person_id")))
    if isinstance(rule, Trained):
        passed = _passed(day, rule.trainee_kinds)
        return _people(district).filter(id__in=Subquery(passed.values("person_id")))
    assert isinstance(rule, ShareOfWilling)
    return _willing(district).filter(_served(day))


def _waiting(district: Organisation, day: date) -> QuerySet[Person]:
    return _willing(district).filter(~_served(day))


def _willing(district: Organisation) -> QuerySet[Person]:
    return _people(district).filter(wants_training=True)


def _served(day: date) -> Q:
    """Passed a class or holds a certificate."""
    return Q(id__in=Subquery(_passed(day, list(TraineeKind)).values("person_id"))) | Q(
        id__in=Subquery(_certificates(day).values("person_id"))
    )


def _people(district: Organisation) -> QuerySet[Person]:
    """One record per head: merged records and imports in progress are nobody."""
    below = Organisation.filter(path__startswith=district.path)
    seen = Affiliation.filter(organisation_id__in=Subquery(below.values("id")))
    return Person.filter(
        merged_into_id__isnull=True,
        pending_batch_id__isnull=True,
        id__in=Subquery(seen.values("person_id")),
    )


def _certificates(day: date) -> QuerySet[Certificate]:
    return Certificate.filter(
        Q(issued_on__isnull=True) | Q(issued_on__lte=day),
        kind__in=PROVING,
        level__isnull=False,
        check_state__not_in=DOUBTFUL,
        pending_batch_id__isnull=True,
    )


def _passed(day: date, kinds: list[TraineeKind]) -> QuerySet[Enrolment]:
    return Enrolment.filter(
        result=TrainingResult.PASSED,
        training_class__state=ClassState.CLOSED,
        training_class__closed_on__lte=day,
        training_class__trainee_kind__in=kinds,
    )
