"""谁看得到什么：公示页人人可看，到期即无；异议由本区的人看。"""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.publicity.models import Objection, PublicNotice
from workforce.publicity.notices import is_up
from workforce.publicity.rows import rows_of
from workforce.rules.publishing import NoticeRow
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import month_seen
from workforce.subsidy_words import ObjectionState


class NoSuchNotice(Missing):
    code = "publicity.no_such_notice"
    message = "没有这份公示，或公示期已满"


@dataclass(frozen=True)
class ObjectionSeen:
    objection: Objection
    line: SubsidyLine | None


async def published(code: str) -> tuple[PublicNotice, list[NoticeRow]]:
    """A notice that is up today; whatever is over or taken down is not there for anybody."""
    notice = await (
        PublicNotice.filter(code=code).select_related("month__policy", "month__district").first()
    )
    if notice is None or not is_up(notice):
        raise NoSuchNotice()
    return notice, rows_of(notice)


async def published_now() -> list[PublicNotice]:
    """All that are up today, for the list everybody may see."""
    today = clock.today()
    return await (
        PublicNotice.filter(taken_down_at__isnull=True, starts_on__lte=today, ends_on__gte=today)
        .select_related("month__policy", "month__district")
        .order_by("ends_on", "id")
    )


async def notices_of_month(actor: Actor, month_id: int) -> list[PublicNotice]:
    """Every notice of the month, the latest first, those taken down with their reasons."""
    month = await month_seen(actor, month_id)
    return await PublicNotice.filter(month_id=month.id).order_by("-id")


async def last_contact(month_id: int) -> str:
    """Whom objectors turned to on the district's last notice, so that it is typed once."""
    month = await SubsidyMonth.get(id=month_id)
    last = await PublicNotice.filter(month__district_id=month.district_id).order_by("-id").first()
    return "" if last is None else last.contact


async def list_objections(
    actor: Actor, page: Page, *, month_id: int | None, state: ObjectionState | None, overdue: bool
) -> tuple[Slice[Objection], list[ObjectionSeen]]:
    """Of the districts the actor may read as a whole, the most urgent first."""
    found = objections_seen(actor)
    if month_id is not None:
        found = found.filter(month_id=month_id)
    if overdue:
        found = found.filter(state=ObjectionState.OPEN, due_on__lt=clock.today())
    elif state is not None:
        found = found.filter(state=state)
    some = await slice_of(found, page, sorts=("due_on", "id"), default="due_on")
    return some, [await seen_of(one) for one in some.items]


async def find_objection(actor: Actor, objection_id: int) -> ObjectionSeen:
    found = await objections_seen(actor).filter(id=objection_id).first()
    if found is None:
        raise Missing()
    return await seen_of(found)


def objections_seen(actor: Actor) -> QuerySet[Objection]:
    """An objection names its person, so it takes a role that reaches the whole district."""
    districts = within(actor, Organisation.all(), needs="subsidies.read").values("id")
    found = (
        Objection.all()
        if actor.is_system
        else Objection.filter(month__district_id__in=Subquery(districts))
    )
    return found.select_related("person", "month__policy", "month__district", "notice")


async def seen_of(objection: Objection) -> ObjectionSeen:
    line = await (
        SubsidyLine.filter(
            run_id=objection.month.current_run_id or 0, person_id=objection.person_id
        )
        .select_related("employer")
        .first()
    )
    return ObjectionSeen(objection, line)
