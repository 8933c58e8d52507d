"""谁能看到哪些追回：本区的人看本区的，单位只看本单位须退回的；最近的在前，可筛选。

Acts are for who sees the district's (`recoveries_seen`); an organisation is only shown what it owes
itself (`recoveries_shown`), whichever district it owes it to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.employment.models import Employment
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within
from workforce.paging import Page, Slice
from workforce.people.indexes import evened, id_number_index
from workforce.people.models import Person
from workforce.recoveries.models import Recovery, WaiverRequest
from workforce.rules.masking import mask_name
from workforce.subsidy_words import AskState, RecoveryState

OWN = "recoveries.own"


@dataclass(frozen=True)
class Balance:
    """What of a district's recoveries, or of one person's, is settled in which way."""

    count: int = 0
    amount_fen: int = 0
    offset_fen: int = 0
    repaid_fen: int = 0
    waived_fen: int = 0

    @property
    def remaining_fen(self) -> int:
        return self.amount_fen - self.offset_fen - self.repaid_fen - self.waived_fen


@dataclass(frozen=True)
class Wanted:
    state: RecoveryState | None = None
    person_id: int | None = None
    payee_id: int | None = None
    query: str | None = None
    leavers: bool | None = None
    waiver_asked: bool | None = None


def recoveries_seen(actor: Actor) -> QuerySet[Recovery]:
    """Recoveries of the districts within the actor's reach."""
    if actor.is_system:
        return _with_names()
    return _with_names().filter(district_id__in=_reached(actor, "recoveries.read"))


async def recovery_seen(actor: Actor, recovery_id: int) -> Recovery:
    found = await recoveries_seen(actor).filter(id=recovery_id).first()
    if found is None:
        raise Missing()
    return found


def recoveries_shown(actor: Actor) -> QuerySet[Recovery]:
    """Those of one's districts, and those owed by the organisations one acts for."""
    if actor.is_system or not actor.paths_for(OWN):
        return recoveries_seen(actor)
    return _with_names().filter(
        Q(payee_id__in=_reached(actor, OWN)) | Q(district_id__in=_reached(actor, "recoveries.read"))
    )


async def recovery_shown(actor: Actor, recovery_id: int) -> Recovery:
    found = await recoveries_shown(actor).filter(id=recovery_id).first()
    if found is None:
        raise Missing()
    return found


def _with_names() -> QuerySet[Recovery]:
    return Recovery.all().select_related("person", "district")


def _reached(actor: Actor, needs: str) -> Subquery:
    return Subquery(within(actor, Organisation.all(), needs=needs).values("id"))


def is_officers(actor: Actor, one: Recovery) -> bool:
    """Whether the asker reads it as the district's, and not as what an organisation owes."""
    return reaches(actor, one.district.path, needs="recoveries.read")


async def names_shown(actor: Actor, rows: Sequence[Recovery]) -> dict[int, str]:
    """What the person of each is called: an organisation reads whole only whom it knows anyway."""
    asked = {one.person_id for one in rows if not is_officers(actor, one)}
    known = within(actor, Person.filter(id__in=list(asked)), needs="people.read")
    hidden = asked - set(await known.values_list("id", flat=True)) if asked else set()
    return {
        one.id: mask_name(one.person.name) if one.person_id in hidden else one.person.name
        for one in rows
    }


async def list_recoveries(
    actor: Actor, wanted: Wanted, page: Page
) -> tuple[Slice[Recovery], Balance]:
    """追回列表和合计。"""
    rows = _filtered(recoveries_shown(actor), wanted)
    if wanted.leavers is not None:
        gone = await leavers_among(await rows)
        rows = rows.filter(id__in=gone) if wanted.leavers else rows.exclude(id__in=gone)
    return await slice_of(rows, page, sorts=("id", "amount_fen"), default="-id"), (
        await balance_of(rows)
    )


async def balance_of(rows: QuerySet[Recovery]) -> Balance:
    """The sums over all of them, not over a page."""
    columns = ("amount_fen", "offset_fen", "repaid_fen", "waived_fen")
    found = await rows.values_list(*columns)
    sums = [sum(int(row[at]) for row in found) for at in range(len(columns))]
    return Balance(len(found), *sums)


async def leavers_among(rows: list[Recovery]) -> set[int]:
    """Which recoveries nothing will come to offset from: the person has no running post in the
    district any more, or none at the organisation that owes."""
    running = await _running().filter(
        person_id__in=list({row.person_id for row in rows})
    ).values_list("person_id", "employer__district_id", "employer_id")  # fmt: skip
    districts = {(int(person), int(district or 0)) for person, district, _ in running}
    employers = {(int(person), int(employer)) for person, _, employer in running}
    return {
        row.id
        for row in rows
        if (
            (row.person_id, row.district_id) not in districts
            if row.payee_id is None
            else (row.person_id, row.payee_id) not in employers
        )
    }


async def asked_among(rows: list[Recovery]) -> set[int]:
    """Of which of them somebody has asked that they be waived, undecided yet."""
    asked = WaiverRequest.filter(state=AskState.ASKED, recovery_id__in=[row.id for row in rows])
    return {one.recovery_id for one in await asked}


def _running() -> QuerySet[Employment]:
    ends = Q(ended_on__isnull=True) | Q(ended_on__gte=clock.today())
    return Employment.filter(ends, pending_batch_id__isnull=True)


def _filtered(rows: QuerySet[Recovery], wanted: Wanted) -> QuerySet[Recovery]:
    if wanted.state is not None:
        rows = rows.filter(state=wanted.state)
    if wanted.person_id is not None:
        rows = rows.filter(person_id=wanted.person_id)
    if wanted.payee_id is not None:
        rows = rows.filter(payee_id=wanted.payee_id)
    if wanted.query:
        text = evened(wanted.query)
        units = Organisation.filter(name__contains=wanted.query)
        person = (
            Q(person__id_number_index=id_number_index(text))
            if len(text) == 18 and text[:17].isdigit()
            else Q(person__name__contains=wanted.query)
            | Q(number__contains=wanted.query)
            | Q(payee_id__in=Subquery(units.values("id")))
        )
        rows = rows.filter(person)
    if wanted.waiver_asked is not None:
        asked = Subquery(WaiverRequest.filter(state=AskState.ASKED).values("recovery_id"))
        rows = rows.filter(id__in=asked) if wanted.waiver_asked else rows.exclude(id__in=asked)
    return rows
