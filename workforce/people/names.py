"""依法变更姓名：旧名保留，仍可查到。"""

from __future__ import annotations

from datetime import date

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import refuse_stale, save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.people.facts import name_mistake, tidy_name
from workforce.people.models import NameChange, Person
from workforce.people.service import person_to_change


class NameUnchanged(Refusal):
    code = "people.name_unchanged"
    message = "新姓名与现姓名相同"


@verb
async def change_name(
    actor: Actor,
    person_id: int,
    *,
    new_name: str,
    changed_on: date,
    evidence: str,
    version: int | None = None,
) -> Person:
    """登记姓名变更及其依据。同一变更重复登记，不再改动。"""
    person = await person_to_change(actor, person_id)
    name = tidy_name(new_name)
    if await _is_recorded(person, name, changed_on):
        return person
    refuse_stale(person, version)
    _refuse_unsound(person, name, changed_on, evidence)
    former_name = person.name
    await NameChange.create(
        person=person,
        former_name=former_name,
        new_name=name,
        changed_on=changed_on,
        evidence=evidence.strip(),
        recorded_by_id=actor.user_id,
    )
    await save_version(person, name=name)
    await record(
        actor,
        "people.person.renamed",
        person,
        before={"name": former_name},
        after={"name": name, "changed_on": changed_on},
        reason=evidence.strip(),
    )
    return person


async def former_names_of(person_ids: list[int]) -> dict[int, list[str]]:
    """Names people had before, the latest first, without repeats."""
    names: dict[int, list[str]] = {person_id: [] for person_id in person_ids}
    changes = NameChange.filter(person_id__in=person_ids).order_by("-changed_on", "-id")
    for change in await changes:
        known = names[change.person_id]
        if change.former_name not in known:
            known.append(change.former_name)
    return names


async def _is_recorded(person: Person, name: str, changed_on: date) -> bool:
    if person.name != name:
        return False
    return await NameChange.exists(person_id=person.id, new_name=name, changed_on=changed_on)


def _refuse_unsound(person: Person, name: str, changed_on: date, evidence: str) -> None:
    mistakes = []
    if mistake := name_mistake(name):
        mistakes.append(FieldError("/new_name", mistake))
    if changed_on > clock.today():
        mistakes.append(FieldError("/changed_on", "变更日期不能晚于今天"))
    if person.birth_on and changed_on < person.birth_on:
        mistakes.append(FieldError("/changed_on", "变更日期不能早于出生日期"))
    if not evidence.strip():
        mistakes.append(FieldError("/evidence", "请写明依据，如户口簿变更页"))
    if mistakes:
        raise Malformed(*mistakes)
    if name == person.name:
        raise NameUnchanged()
