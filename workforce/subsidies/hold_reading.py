"""暂缓一览：谁的钱因为什么等着，由谁决定过。Counted and listed by SQL, told in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.paging import ids_of
from workforce.database.rows import among
from workforce.identity.models import Organisation
from workforce.identity.scope import within, within_sql
from workforce.paging import Page, Slice
from workforce.people.indexes import evened, id_number_index
from workforce.people.models import Person
from workforce.rules.hold_sentences import Names, sentences, unit_of
from workforce.subsidies.hold_back_pay import (
    EMPLOYER_OF_BACK_PAY,
    KEEPS_BACK_PAY,
    BackPay,
    back_pay_of,
    held_back_pay,
)
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState
from workforce.training.models import Certificate
from workforce.vetting.models import ConductCase, Hold

# The money is the line's of the run people see, or back pay; a line that pays nothing holds none.
FROM = f"""
    FROM subsidy_hold h
    JOIN subsidy_month m ON m.id = h.month_id
    JOIN person p ON p.id = h.person_id
    LEFT JOIN subsidy_line l ON l.run_id = m.current_run_id AND l.person_id = h.person_id
    JOIN organisation e ON e.id = COALESCE(l.employer_id, {EMPLOYER_OF_BACK_PAY}, m.district_id)
    WHERE (l.outcome <> 'refuse' OR {KEEPS_BACK_PAY})
"""
_LINES = """
    FROM subsidy_hold h
    JOIN subsidy_month m ON m.id = h.month_id
    JOIN subsidy_line l ON l.run_id = m.current_run_id AND l.person_id = h.person_id
    WHERE l.outcome <> 'refuse'
"""


@dataclass(frozen=True)
class Reach:
    """Which holds; without a state those that stand or were decided, never the vanished ones."""

    month_id: int | None = None
    kind: HoldKind | None = None
    state: HoldState | None = None
    employer_id: int | None = None
    person_id: int | None = None
    query: str | None = None


@dataclass(frozen=True)
class HoldSeen:
    """A hold beside the line whose money it keeps, with its evidence in sentences.

    Of somebody without a line it keeps `back` pay, of the employer it came from if that is known.
    `unit_id` is the organisation whose account moved, if the reader may see it.
    """

    hold: Hold
    month: SubsidyMonth
    line: SubsidyLine | None
    told: list[str]
    back: Sequence[BackPay] = ()
    employer: Organisation | None = None
    unit_id: int | None = None


@dataclass(frozen=True)
class KindCount:
    kind: HoldKind
    people: int


@dataclass(frozen=True)
class HoldFigures:
    """How much of what a month pays waits, and why; a person may wait for several reasons.

    `held` and `held_fen` count people who would be paid; `denied` those of them who are not to be;
    `warned` whom a check that only warns has something to say about. Back pay that waits is beside
    them: it is the money of the month that found it.
    """

    held: int
    held_fen: int
    denied: int
    denied_fen: int
    open: int
    warned: int
    back: int
    back_fen: int
    kinds: list[KindCount]


def reach_of(reach: Reach) -> tuple[str, list[Any]]:
    """FROM and WHERE of the holds asked for, with the parameters; scope is the caller's."""
    asked = {
        "h.month_id": reach.month_id,
        "h.kind": reach.kind,
        "e.id": reach.employer_id,
        "h.person_id": reach.person_id,
    }
    given = {column: value for column, value in asked.items() if value is not None}
    sql = FROM + "".join(f" AND {column} = ?" for column in given)
    params: list[Any] = list(given.values())
    if reach.state is not None:
        sql, params = f"{sql} AND h.state = ?", [*params, reach.state]
    else:
        sql += " AND h.state <> 'gone'"
    if reach.query:
        number = evened(reach.query)
        if len(number) == 18 and number[:17].isdigit():
            sql, params = f"{sql} AND p.id_number_index = ?", [*params, id_number_index(number)]
        else:
            sql, params = f"{sql} AND p.name LIKE ?", [*params, f"%{reach.query}%"]
    return sql, params


async def list_holds(actor: Actor, reach: Reach, page: Page) -> Slice[HoldSeen]:
    """Holds over the months within reach, the newest first."""
    sql, params = reach_of(reach)
    scope, paths = within_sql(actor, "e.path", needs="vetting.read")
    found = await ids_of(f"SELECT h.id AS id {sql} AND {scope}", [*params, *paths], page)
    return Slice(await _seen(actor, list(found.items)), found.next, found.total)


async def holds_of_lines(
    actor: Actor, month: SubsidyMonth, lines: Sequence[SubsidyLine]
) -> dict[int, list[HoldSeen]]:
    """By person: the holds of these lines of one month, vanished ones left out."""
    people = {line.person_id: line for line in lines}
    holds = await (
        Hold.filter(month_id=month.id, person_id__in=list(people))
        .exclude(state=HoldState.GONE)
        .order_by("id")
    )
    names, units = await _names(actor, holds), await _units(actor, holds)
    by_person: dict[int, list[HoldSeen]] = {}
    for hold in holds:
        told = sentences(hold.kind, hold.evidence, names)
        unit_id = units.get(hold.id)
        seen = HoldSeen(hold, month, people[hold.person_id], told, unit_id=unit_id)
        by_person.setdefault(hold.person_id, []).append(seen)
    return by_person


async def hold_figures(month: SubsidyMonth) -> HoldFigures:
    """What waits in a month; counted from its lines like every other figure."""
    rows = await read_all(
        "SELECT l.person_id, l.amount_fen, l.outcome, h.kind, h.state"
        f" {_LINES} AND h.month_id = ? AND h.state IN ('open', 'denied', 'warned')",
        [month.id],
    )
    back, back_fen = await held_back_pay(month)
    warned = {r["person_id"] for r in rows if r["state"] == HoldState.WARNED.value}
    rows = [row for row in rows if row["state"] != HoldState.WARNED.value]
    paid = {r["person_id"]: int(r["amount_fen"]) for r in rows if r["outcome"] == "pay"}
    denied = {r["person_id"] for r in rows if r["state"] == HoldState.DENIED.value} & paid.keys()
    by_kind: dict[HoldKind, set[int]] = {}
    for row in rows:
        by_kind.setdefault(HoldKind(row["kind"]), set()).add(row["person_id"])
    return HoldFigures(
        held=len(paid),
        held_fen=sum(paid.values()),
        denied=len(denied),
        denied_fen=sum(paid[one] for one in denied),
        open=sum(row["state"] == HoldState.OPEN.value for row in rows),
        warned=len(warned),
        back=back,
        back_fen=back_fen,
        kinds=[KindCount(kind, len(by_kind[kind])) for kind in HoldKind if kind in by_kind],
    )


async def _seen(actor: Actor, ids: list[int]) -> list[HoldSeen]:
    if not ids:
        return []
    holds = {one.id: one for one in await Hold.filter(id__in=ids).select_related("person")}
    months = await SubsidyMonth.filter(
        id__in={one.month_id for one in holds.values()}
    ).select_related("policy", "district")
    by_id = {month.id: month for month in months}
    lines = await SubsidyLine.filter(
        run_id__in=[month.current_run_id for month in months],
        person_id__in={one.person_id for one in holds.values()},
    ).select_related("employer", "street")
    by_place = {(line.run_id, line.person_id): line for line in lines}
    back = await back_pay_of(holds.values(), by_id)
    places = {one.employer_id for found in back.values() for one in found if one.employer_id}
    employers = {one.id: one for one in await Organisation.filter(id__in=sorted(places))}
    names, units = await _names(actor, holds.values()), await _units(actor, holds.values())
    found = []
    for one in ids:
        hold, kept = holds[one], back[one]
        month = by_id[hold.month_id]
        line = by_place.get((month.current_run_id or 0, hold.person_id))
        place = line.employer if line else employers.get(max([b.employer_id or 0 for b in kept]))
        told = sentences(hold.kind, hold.evidence, names)
        found.append(HoldSeen(hold, month, line, told, kept, place, units.get(one)))
    return found


async def _units(actor: Actor, holds: Iterable[Hold]) -> dict[int, int]:
    """By hold: the organisation whose account moved, where the reader may see that."""
    units = {hold.id: found for hold in holds if (found := unit_of(hold.evidence)) is not None}
    if not units:
        return {}
    reached = within(
        actor, Organisation.filter(id__in=sorted(set(units.values()))), needs="organisations.read"
    )
    seen = {one.id for one in await reached.only("id")}
    return {hold_id: unit for hold_id, unit in units.items() if unit in seen}


async def _names(actor: Actor, holds: Iterable[Hold]) -> Names:
    """What the ids in the evidence are called; people and cases as far as the reader sees them."""
    records = [record for hold in holds for record in hold.evidence]
    bodies = {record["employer_id"] for record in records if record.get("employer_id")}
    by_kind: dict[str, list[int]] = {}
    for record in records:
        if record.get("kind") in ("person", "conduct_case", "certificate"):
            by_kind.setdefault(record["kind"], []).append(int(record["id"]))
    people = within(actor, Person.filter(id__in=by_kind.get("person", [])))
    cases = within(actor, ConductCase.filter(id__in=by_kind.get("conduct_case", [])))
    condition, given = among(sorted(bodies))
    named = await read_all(f"SELECT id, name FROM organisation WHERE id {condition}", [given])
    papers = Certificate.filter(id__in=by_kind.get("certificate", []))
    return Names(
        organisations={row["id"]: row["name"] for row in named},
        people={one.id: one.name for one in await people.only("id", "name")},
        cases={one.id: one.matter for one in await cases.only("id", "matter")},
        certificates={one.id: f"证书 {one.number}" for one in await papers.only("id", "number")},
    )
