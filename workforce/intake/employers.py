"""Employers and streets of a district, found by code or name, made where they are not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, verb
from workforce.identity.models import Organisation
from workforce.intake.batches import Place, read_by
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.roster import RosterRow
from workforce.vocabulary import OrganisationKind

MADE_AT_ONCE = 100


@dataclass
class Employer:
    """`id` is None for one the file names and nobody has stored."""

    id: int | None
    name: str
    uscc: str
    street: str = ""
    employer_kind: str = ""

    @property
    def keys(self) -> frozenset[str]:
        return frozenset({self.uscc, name_key(self.name)} - {""})


class EmployerBook:
    """A code decides; a name decides only between those without a contradicting code."""

    def __init__(self, stored: Iterable[Employer]) -> None:
        self.all: list[Employer] = []
        self._by_code: dict[str, Employer] = {}
        self._by_name: dict[str, list[Employer]] = {}
        for employer in stored:
            self._enter(employer)

    def find(self, *, name: str, uscc: str) -> Employer | None:
        if uscc and uscc in self._by_code:
            return self._by_code[uscc]
        namesakes = self._by_name.get(name_key(name), []) if name else []
        if uscc:
            return next((e for e in namesakes if not e.uscc), None)
        return namesakes[0] if namesakes else None

    def find_or_enter(self, row: RosterRow) -> Employer:
        found = self.find(name=row.employer, uscc=row.uscc)
        if found is None:
            name = row.employer or row.uscc
            found = Employer(None, name, row.uscc, row.street, row.employer_kind)
            self._enter(found)
        elif found.id is None:
            self._complete(found, row)
        return found

    def missing(self) -> list[Employer]:
        return [employer for employer in self.all if employer.id is None]

    def _enter(self, employer: Employer) -> None:
        self.all.append(employer)
        if employer.uscc:
            self._by_code.setdefault(employer.uscc, employer)
        self._by_name.setdefault(name_key(employer.name), []).append(employer)

    def _complete(self, employer: Employer, row: RosterRow) -> None:
        if row.uscc and not employer.uscc:
            employer.uscc = row.uscc
            self._by_code.setdefault(row.uscc, employer)
        if row.employer and employer.name == employer.uscc:
            employer.name = row.employer
            self._by_name.setdefault(name_key(row.employer), []).append(employer)
        employer.street = employer.street or row.street
        employer.employer_kind = employer.employer_kind or row.employer_kind


async def load_employers(place: Place, *, batch_id: int | None) -> EmployerBook:
    """Employers of the district that everybody sees, and those this batch has made already."""
    if place.district_id is None:
        return EmployerBook([])
    rows = await read_all(
        "SELECT id, name, uscc FROM organisation WHERE district_id = ? AND kind = 'employer'"
        " AND (pending_batch_id IS NULL OR pending_batch_id = ?) ORDER BY active DESC, id",
        [place.district_id, batch_id or 0],
    )
    return EmployerBook(Employer(r["id"], r["name"], r["uscc"] or "") for r in rows)


async def make_missing(actor: Actor, place: Place, book: EmployerBook, batch_id: int) -> None:
    """Store the streets and employers the file names; they stay unseen until publication."""
    missing = book.missing()
    streets = await _street_ids(place, batch_id)
    for street in dict.fromkeys(employer.street for employer in missing if employer.street):
        if name_key(street) not in streets:
            made = await _make(actor, place, batch_id, OrganisationKind.STREET, street)
            streets[name_key(street)] = made.id
    taken = {
        row["uscc"]
        for row in await read_by(
            "SELECT uscc FROM organisation WHERE active AND uscc IN ({keys})",
            [employer.uscc for employer in missing if employer.uscc],
        )
    }
    for start in range(0, len(missing), MADE_AT_ONCE):
        portion = missing[start : start + MADE_AT_ONCE]
        await _make_employers(actor, place, batch_id, portion, streets, taken)


async def _street_ids(place: Place, batch_id: int) -> dict[str, int]:
    rows = await read_all(
        "SELECT id, name FROM organisation WHERE district_id = ? AND kind = 'street'"
        " AND (pending_batch_id IS NULL OR pending_batch_id = ?) ORDER BY id DESC",
        [place.district_id, batch_id],
    )
    return {name_key(row["name"]): row["id"] for row in rows}


@verb
async def _make(
    actor: Actor,
    place: Place,
    batch_id: int,
    kind: OrganisationKind,
    name: str,
    *,
    parent_id: int | None = None,
    uscc: str | None = None,
    employer_kind: str = "",
) -> Organisation:
    """登记导入文件中出现的新街道或单位，发布前不可见。"""
    parent = await Organisation.get(id=parent_id or place.district_id)
    made = await Organisation.create(
        kind=kind,
        name=name,
        uscc=uscc,
        parent=parent,
        district_id=place.district_id,
        employer_kind=employer_kind,
        pending_batch_id=batch_id,
        created_batch_id=batch_id,
    )
    made.path = f"{parent.path}{made.id}/"
    await made.save(update_fields=["path"])
    after = {"kind": kind.label, "name": name, "batch": batch_id}
    await record(
        actor, "intake.organisation.added", made, after=after, organisation_id=place.district_id
    )
    return made


@verb
async def _make_employers(
    actor: Actor,
    place: Place,
    batch_id: int,
    employers: list[Employer],
    streets: dict[str, int],
    taken: set[str],
) -> None:
    """登记一批新单位。"""
    for employer in employers:
        made = await _make(
            actor,
            place,
            batch_id,
            OrganisationKind.EMPLOYER,
            employer.name,
            parent_id=streets.get(name_key(employer.street)),
            # A code that stands in another district stays there: codes are unique.
            uscc=(employer.uscc or None) if employer.uscc not in taken else None,
            employer_kind=employer.employer_kind,
        )
        employer.id = made.id
