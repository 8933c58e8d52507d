"""一张表选哪些人：全部、一个单位或一个街道；在页面上打印的，一次不超过一定人数。"""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.errors import Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import lines_seen

# A browser lays out and prints this many rows at once in seconds; a workbook has no limit.
ROWS_MAX = 2000


class TooManyRows(Refusal):
    code = "paperwork.too_many_rows"
    message = "共 {people} 人，一次最多打印 {limit} 人；请选择单位或街道后打印，或下载工作簿"


@dataclass(frozen=True)
class Choice:
    """Whom a list is of; `limit` is none for a workbook."""

    employer: Organisation | None = None
    street: Organisation | None = None
    limit: int | None = None

    @property
    def is_all(self) -> bool:
        return self.employer is None and self.street is None

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What the head of the list says of the choice."""
        named = (("街道", self.street), ("单位", self.employer))
        return [(label, one.name) for label, one in named if one is not None]

    @property
    def figures(self) -> list[tuple[str, int]]:
        """What tells the check code of a part from that of the whole."""
        named = (("street", self.street), ("employer", self.employer))
        return [(label, one.id) for label, one in named if one is not None]

    def refuse_over_limit(self, people: int) -> None:
        if self.limit is not None and people > self.limit:
            raise TooManyRows(people=people, limit=self.limit)


async def chosen(
    actor: Actor, *, employer_id: int | None, street_id: int | None, limit: int | None
) -> Choice:
    """The choice by ids; an organisation out of reach is Missing."""
    return Choice(await _within(actor, employer_id), await _within(actor, street_id), limit)


def lines_chosen(actor: Actor, month: SubsidyMonth, choice: Choice) -> QuerySet[SubsidyLine]:
    lines = lines_seen(actor, month)
    if choice.employer is not None:
        lines = lines.filter(employer_id=choice.employer.id)
    if choice.street is not None:
        lines = lines.filter(street_id=choice.street.id)
    return lines


async def _within(actor: Actor, organisation_id: int | None) -> Organisation | None:
    if organisation_id is None:
        return None
    own = within(actor, Organisation.filter(id=organisation_id), needs="subsidies.read")
    found = await own.first()
    if found is None:
        raise Missing()
    return found
