"""People of a file as they are stored: found by the blind index of their number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from workforce.intake.batches import Place, read_by
from workforce.people.indexes import id_number_index
from workforce.rules.rows.cleaning import name_key

_COLUMNS = (
    "id, name, id_number_index, merged_into_id, pending_batch_id, version, birth_on, phone_index,"
    " bank_account_index, bank_name, household_registration, wants_training, graduated_on,"
    " resident_since"
)


@dataclass
class StoredPerson:
    """What an import compares with; sealed values only by their index."""

    id: int
    version: int
    columns: dict[str, Any]
    is_pending: bool
    names: set[str] = field(default_factory=set)
    is_of_district: bool = False


async def load_people(
    place: Place, id_numbers: Iterable[str], *, batch_id: int | None = None
) -> dict[str, StoredPerson]:
    """By identity number. A merged record leads to the one that was kept, its names included.

    Rows of an import in progress are left out, but for those of `batch_id` itself.
    """
    by_index = {id_number_index(number): number for number in id_numbers}
    rows = await read_by(
        f"SELECT {_COLUMNS} FROM person WHERE id_number_index IN ({{keys}})"
        f" AND (pending_batch_id IS NULL OR pending_batch_id = {int(batch_id or 0)})"
        " ORDER BY merged_into_id IS NULL",
        by_index,
    )
    kept = await _kept(rows)
    found: dict[str, StoredPerson] = {}
    for row in rows:
        person = kept[row["merged_into_id"]] if row["merged_into_id"] else _person(row)
        person.names.add(name_key(row["name"]))
        # The unmerged record comes last and wins over a closed one with the same number.
        found[by_index[row["id_number_index"]]] = person
    await _add_former_names(found.values())
    await _mark_district(place, found.values())
    return found


def _person(row: dict[str, Any]) -> StoredPerson:
    person = StoredPerson(row["id"], row["version"], row, row["pending_batch_id"] is not None)
    person.names.add(name_key(row["name"]))
    return person


async def _kept(rows: list[dict[str, Any]]) -> dict[int, StoredPerson]:
    """Kept records by the id of a record that was merged into them, along the whole chain."""
    leads = {row["merged_into_id"] for row in rows if row["merged_into_id"]}
    kept: dict[int, StoredPerson] = {}
    for row in await read_by(f"SELECT {_COLUMNS} FROM person WHERE id IN ({{keys}})", leads):
        further = row["merged_into_id"]
        kept[row["id"]] = (await _kept([row]))[further] if further else _person(row)
    return kept


async def _add_former_names(people: Iterable[StoredPerson]) -> None:
    by_id = {person.id: person for person in people}
    sql = "SELECT person_id, former_name FROM name_change WHERE person_id IN ({keys})"
    for row in await read_by(sql, by_id):
        by_id[row["person_id"]].names.add(name_key(row["former_name"]))


async def _mark_district(place: Place, people: Iterable[StoredPerson]) -> None:
    by_id = {person.id: person for person in people}
    sql = (
        "SELECT a.person_id FROM affiliation a JOIN organisation o ON o.id = a.organisation_id"
        f" WHERE o.district_id = {int(place.district_id or 0)} AND a.person_id IN ({{keys}})"
    )
    for row in await read_by(sql, by_id):
        by_id[row["person_id"]].is_of_district = True
