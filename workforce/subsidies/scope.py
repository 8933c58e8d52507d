"""Whose months somebody may see, and where they may act on them."""

from __future__ import annotations

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.errors import Forbidden, Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within
from workforce.rules.months import Month
from workforce.subsidies.models import SubsidyLine, SubsidyMonth


def months_seen(actor: Actor) -> QuerySet[SubsidyMonth]:
    """Months of the districts the actor stands in or above."""
    months = SubsidyMonth.all().select_related("policy", "district")
    if actor.is_system:
        return months
    above = Subquery(within(actor, Organisation.all(), needs="subsidies.read").values("id"))
    return months.filter(Q(district_id__in=above) | Q(district_id__in=list(actor.district_ids)))


async def month_seen(actor: Actor, month_id: int) -> SubsidyMonth:
    found = await months_seen(actor).filter(id=month_id).first()
    if found is None:
        raise Missing()
    return found


async def month_to_change(actor: Actor, month_id: int, *, needs: str) -> SubsidyMonth:
    """The month, locked for this transaction; raises Missing or Forbidden."""
    refuse_beyond(actor, await month_seen(actor, month_id), needs=needs)
    return await month_locked(actor, month_id)


async def month_locked(actor: Actor, month_id: int) -> SubsidyMonth:
    """The same for acts on single lines, whose reach is asked line by line; raises Missing."""
    found = await month_seen(actor, month_id)
    locked = await SubsidyMonth.filter(id=month_id).select_for_update().get()
    locked.policy, locked.district = found.policy, found.district
    if locked.policy_id != found.policy.id:
        await locked.fetch_related("policy")
    return locked


def may_on(actor: Actor, month: SubsidyMonth, needs: str) -> bool:
    """Acting on a month takes a role that reaches the whole district."""
    return actor.may(needs) and reaches(actor, month.district.path, needs=needs)


def refuse_beyond(actor: Actor, month: SubsidyMonth, *, needs: str) -> None:
    if not may_on(actor, month, needs):
        raise Forbidden(needs=needs)


def lines_seen(actor: Actor, month: SubsidyMonth) -> QuerySet[SubsidyLine]:
    """The lines people see now; a street sees its own employers' only."""
    lines = SubsidyLine.filter(run_id=month.current_run_id or 0)
    if reaches(actor, month.district.path):
        return lines
    own = within(actor, Organisation.filter(district_id=month.district_id))
    return lines.filter(employer_id__in=Subquery(own.values("id")))


def may_within(actor: Actor, month: SubsidyMonth, needs: str) -> bool:
    """Whether the actor may act on lines of some employer of the month's district."""
    district = month.district.path
    return actor.may(needs) and any(
        path.startswith(district) or district.startswith(path) for path in actor.paths_for(needs)
    )


def lines_within(actor: Actor, month: SubsidyMonth, needs: str) -> QuerySet[SubsidyLine]:
    """The lines somebody may act on with one permission: a street its own employers' only."""
    lines = SubsidyLine.filter(run_id=month.current_run_id or 0)
    if reaches(actor, month.district.path, needs=needs):
        return lines
    own = within(actor, Organisation.filter(district_id=month.district_id), needs=needs)
    return lines.filter(employer_id__in=Subquery(own.values("id")))


async def lines_of_person(actor: Actor, person_id: int) -> QuerySet[SubsidyLine]:
    """One person's lines over all months people see now, at the employers within reach."""
    runs = await months_seen(actor).values_list("current_run_id", flat=True)
    own = within(actor, Organisation.all(), needs="subsidies.read")
    return SubsidyLine.filter(
        person_id=person_id,
        run_id__in=[run for run in runs if run is not None],
        employer_id__in=Subquery(own.values("id")),
    )


def month_of(month: SubsidyMonth) -> Month:
    parsed = Month.parse(month.month)
    assert parsed is not None, "a stored month was checked when it was opened"
    return parsed
