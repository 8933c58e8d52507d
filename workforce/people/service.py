"""人员的登记与更正。Each verb is one transaction and one paragraph of the manual."""

from __future__ import annotations

from typing import Any

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.errors import Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.people.facts import PersonFacts, columns_of, contradictions
from workforce.people.masked import differing, masked_value, shown
from workforce.people.models import Affiliation, Person


class PersonExists(Refusal):
    code = "people.person_exists"
    message = "该身份证号的人员已登记：{name}（编号 {person_id}），请直接查看或更正"


class PersonExistsElsewhere(Refusal):
    """Says no more than that the number is taken: whose and where is not the asker's to know."""

    code = "people.person_exists_elsewhere"
    message = "该身份证号已有人员记录，但不在您的管理范围内，请联系区级经办办理"


class BeingImported(Refusal):
    """An import in progress holds it: nobody sees it yet, and nobody may write it twice."""

    code = "people.being_imported"
    message = "同一内容正在批量导入或撤销中，请待其完成后再办理"


class PersonMerged(Refusal):
    code = "people.person_merged"
    message = "该人员记录已并入编号 {kept_id} 的记录，请在那里办理"


@verb
async def add_person(actor: Actor, facts: PersonFacts, *, organisation_id: int) -> Person:
    """登记一名人员，归到一个组织之下。身份证号已有记录的，不再登记。"""
    organisation = await within(
        actor, Organisation.filter(id=organisation_id), needs="people.write"
    ).first()
    if organisation is None:
        raise Missing()
    columns = columns_of(facts, today=clock.today())
    await _refuse_known(actor, columns["id_number_index"])
    person = await _store(actor, columns)
    await Affiliation.create(person=person, organisation=organisation)
    await record(
        actor,
        "people.person.added",
        person,
        after=shown(person) | {"organisation": organisation.name},
        organisation_id=organisation.id,
    )
    return person


@verb
async def change_person(
    actor: Actor, person_id: int, facts: PersonFacts, *, version: int | None
) -> Person:
    """更正一名人员的信息。只改填写了的栏；没有变化则什么也不做。"""
    person = await person_to_change(actor, person_id)
    refuse_stale(person, version)
    return await correct(actor, person, facts)


@verb
async def enter_account(
    actor: Actor, person_id: int, *, bank_account: str, bank_name: str | None = None
) -> Person:
    """补录或更换银行账号。"""
    person = await person_to_change(actor, person_id)
    facts = PersonFacts(bank_account=bank_account)
    if bank_name:
        facts["bank_name"] = bank_name
    return await correct(actor, person, facts)


async def person_within(actor: Actor, person_id: int, *, needs: str = "people.read") -> Person:
    """The person, or `Missing` when it is not this actor's to see."""
    person = await within(actor, Person.filter(id=person_id), needs=needs).first()
    if person is None:
        raise Missing()
    return person


async def person_to_change(actor: Actor, person_id: int, *, needs: str = "people.write") -> Person:
    """The person, held until the verb ends, and still a record of its own."""
    found = within(actor, Person.filter(id=person_id).select_for_update(), needs=needs)
    person = await found.first()
    if person is None:
        raise Missing()
    if person.merged_into_id is not None:
        raise PersonMerged(kept_id=person.merged_into_id)
    return person


async def correct(actor: Actor, person: Person, facts: PersonFacts) -> Person:
    """Write what differs as the next version, with its event."""
    _refuse_contradiction(person, facts)
    changes = differing(person, columns_of(facts, today=clock.today()))
    if not changes:
        return person
    if "id_number_index" in changes:
        await _refuse_known(actor, changes["id_number_index"], other_than=person.id)
    fields = [field for field in changes if not field.endswith("_index")]
    before = {field: masked_value(field, getattr(person, field)) for field in fields}
    await _save(actor, person, changes)
    after = {field: masked_value(field, changes[field]) for field in fields}
    await record(actor, "people.person.changed", person, before=before, after=after)
    return person


def _refuse_contradiction(person: Person, facts: PersonFacts) -> None:
    if "id_number" in facts:
        return  # compared with the new number when the facts are read
    mistakes = list(contradictions(facts, birth_on=person.birth_on, sex=person.sex))
    if mistakes:
        raise Malformed(*mistakes)


async def _store(actor: Actor, columns: dict[str, Any]) -> Person:
    try:
        async with savepoint():
            return await Person.create(**columns)
    except IntegrityError:  # somebody registered the same number a moment ago
        await _refuse_known(actor, columns["id_number_index"])
        raise


async def _save(actor: Actor, person: Person, changes: dict[str, Any]) -> None:
    try:
        async with savepoint():
            await save_version(person, **changes)
    except IntegrityError:
        await _refuse_known(actor, changes.get("id_number_index", ""), other_than=person.id)
        raise


async def _refuse_known(actor: Actor, number_index: str, *, other_than: int = 0) -> None:
    """A number belongs to one record; a merged record's number belongs to the record kept."""
    known = await Person.filter(id_number_index=number_index).exclude(id=other_than).first()
    if known is None:
        return
    if known.pending_batch_id is not None:
        raise BeingImported()
    kept_id = known.merged_into_id or known.id
    if kept_id == other_than:
        return
    seen = await within(actor, Person.filter(id=kept_id), needs="people.read").first()
    if seen is None:
        raise PersonExistsElsewhere()
    raise PersonExists(name=seen.name, person_id=seen.id)
