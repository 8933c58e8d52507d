"""数据权限：the only answer to which rows somebody may see or touch.

A role held at an organisation reaches everything below it. A row outside is *missing*, not
forbidden: nobody learns that it exists. Rows of an import in progress exist for nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from tortoise.expressions import Q, Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.identity.models import Organisation

Row = TypeVar("Row", bound=Model)


def within(actor: Actor, query: QuerySet[Row], *, needs: str | None = None) -> QuerySet[Row]:
    """The rows of `query` within the actor's reach.

    With `needs`, only roles that lend this permission count: who reads the district and writes
    one employer writes that employer only.
    """
    scoped = _only_visible(query)
    paths = _outermost(actor.paths if needs is None else actor.paths_for(needs))
    if paths == ("/",):
        return scoped
    if not paths:
        return scoped.filter(id__in=[])
    return scoped.filter(_SCOPES[query.model._meta.db_table](query.model, paths))


def reaches(actor: Actor, path: str, *, needs: str | None = None) -> bool:
    """Whether the organisation at `path` lies within the actor's reach."""
    paths = actor.paths if needs is None else actor.paths_for(needs)
    return any(path.startswith(own) for own in paths)


def within_sql(actor: Actor, column: str, *, needs: str | None = None) -> tuple[str, list[str]]:
    """The same for rows read by SQL: a condition on an organisation's path, and its parameters."""
    paths = _outermost(actor.paths if needs is None else actor.paths_for(needs))
    if not paths:
        return "1 = 0", []
    return "(" + " OR ".join(f"{column} LIKE ?" for _ in paths) + ")", [f"{p}%" for p in paths]


def _only_visible(query: QuerySet[Row]) -> QuerySet[Row]:
    if "pending_batch_id" in query.model._meta.fields_map:
        return query.filter(pending_batch_id__isnull=True)
    return query


def _outermost(paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        path
        for path in paths
        if not any(path != other and path.startswith(other) for other in paths)
    )


def _below(paths: tuple[str, ...]) -> Q:
    return Q(*(Q(path__startswith=path) for path in paths), join_type="OR")


def _organisations(paths: tuple[str, ...]) -> Subquery:
    return Subquery(Organisation.filter(_below(paths)).values("id"))


def _people(person: Any, paths: tuple[str, ...]) -> Subquery:
    affiliation = _related(person, "affiliations")
    seen = affiliation.filter(organisation_id__in=_organisations(paths))
    return Subquery(seen.values("person_id"))


def _employments(employment: Any, paths: tuple[str, ...]) -> Subquery:
    return Subquery(employment.filter(employer_id__in=_organisations(paths)).values("id"))


def _activities(activity: Any, paths: tuple[str, ...]) -> Subquery:
    return Subquery(activity.filter(organisation_id__in=_organisations(paths)).values("id"))


def _shifts(shift: Any, paths: tuple[str, ...]) -> Subquery:
    activities = _activities(_related(shift, "activity"), paths)
    return Subquery(shift.filter(activity_id__in=activities).values("id"))


def _relations(model: Any, paths: tuple[str, ...]) -> Subquery:
    relation = _related(model, "relation")
    return Subquery(relation.filter(district_id__in=_organisations(paths)).values("id"))


def _related(model: Any, relation: str) -> Any:
    """The model at the other end: domains to the right are known by name only."""
    return model._meta.fields_map[relation].related_model


# Subqueries and no joins: a row is never doubled, and FOR UPDATE locks what is asked for.
_SCOPES: dict[str, Callable[[Any, tuple[str, ...]], Q]] = {
    "organisation": lambda model, paths: _below(paths),
    "user_account": lambda model, paths: Q(organisation_id__in=_organisations(paths)),
    "person": lambda model, paths: Q(id__in=_people(model, paths)),
    "employment": lambda model, paths: Q(employer_id__in=_organisations(paths)),
    "attendance": lambda model, paths: Q(
        employment_id__in=_employments(_related(model, "employment"), paths)
    ),
    "actual_cost": lambda model, paths: Q(employer_id__in=_organisations(paths)),
    "certificate": lambda model, paths: Q(person_id__in=_people(_related(model, "person"), paths)),
    "volunteer": lambda model, paths: Q(organisation_id__in=_organisations(paths)),
    "activity": lambda model, paths: Q(organisation_id__in=_organisations(paths)),
    "shift": lambda model, paths: Q(
        activity_id__in=_activities(_related(model, "activity"), paths)
    ),
    "signup": lambda model, paths: Q(shift_id__in=_shifts(_related(model, "shift"), paths)),
    "service_record": lambda model, paths: Q(organisation_id__in=_organisations(paths)),
    "training_class": lambda model, paths: Q(body_id__in=_organisations(paths)),
    "enrolment": lambda model, paths: Q(
        training_class_id__in=Subquery(
            _related(model, "training_class").filter(body_id__in=_organisations(paths)).values("id")
        )
    ),
    "conduct_case": lambda model, paths: Q(district_id__in=_organisations(paths)),
    "declaration": lambda model, paths: Q(employer_id__in=_organisations(paths)),
    "labour_relation": lambda model, paths: Q(district_id__in=_organisations(paths)),
    "agreement": lambda model, paths: Q(relation_id__in=_relations(model, paths)),
    "relation_person": lambda model, paths: Q(relation_id__in=_relations(model, paths)),
}
