"""Adding, correcting, finding and revealing a person, on both engines."""

from __future__ import annotations

import asyncio
import base64
from datetime import date

import pytest

from tests.factories import Cast, id_number, make_employment, make_person
from workforce.audit.models import AuditEvent
from workforce.errors import Malformed, Missing, Stale
from workforce.paging import Page
from workforce.people import find, service
from workforce.people.facts import PersonFacts
from workforce.people.models import Affiliation, Person
from workforce.people.names import NameUnchanged, change_name, former_names_of
from workforce.people.revealing import NothingToReveal, Revealable, reveal
from workforce.people.service import (
    BeingImported,
    PersonExists,
    PersonExistsElsewhere,
    add_person,
    change_person,
    enter_account,
    person_within,
)
from workforce.vocabulary import Post, Sex

CARD = "6222023288405320712"


def facts(**more: object) -> PersonFacts:
    values: dict[str, object] = {"name": "邓子怡", "id_number": id_number(), **more}
    return PersonFacts(**values)  # type: ignore[typeddict-item]


def pointers(refusal: Malformed) -> list[str]:
    return [mistake.pointer for mistake in refusal.errors]


async def names_found(actor: object, query: str) -> list[str]:
    found = await find.list_people(actor, find.Wanted(query=query), Page())  # type: ignore[arg-type]
    return sorted(person.name for person in found.items)


async def test_a_person_is_registered_with_what_the_number_says(cast: Cast) -> None:
    number = id_number(date(1963, 8, 25))

    person = await add_person(
        cast.officer,
        facts(id_number=f" {number[:6]} {number[6:].lower()}", phone="+86 138-0013-8000"),
        organisation_id=cast.employer.id,
    )

    stored = await Person.get(id=person.id)
    assert (stored.id_number, stored.birth_on) == (number, date(1963, 8, 25))
    assert stored.sex is (Sex.MALE if int(number[16]) % 2 else Sex.FEMALE)
    assert stored.phone == "13800138000"
    assert await Affiliation.filter(person_id=person.id).count() == 1


async def test_the_event_of_a_registration_masks_what_it_says(cast: Cast) -> None:
    given = facts(phone="13800138000", bank_account=CARD, address="北京市丰台区云岗街道1号")

    person = await add_person(cast.officer, given, organisation_id=cast.employer.id)

    event = await AuditEvent.get(action="people.person.added", subject_id=person.id)
    assert event.after is not None
    assert event.after["phone"] == "138****8000"
    assert event.after["bank_account"] == "6222****0712"
    assert "云岗街道1号" not in str(event.after)
    assert given["id_number"] not in str(event.after)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        pytest.param({"name": "  "}, "/name", id="no name"),
        pytest.param({"name": "张3"}, "/name", id="a digit in the name"),
        pytest.param({"id_number": "123"}, "/id_number", id="too short a number"),
        pytest.param({"id_number": "992284196302300003"}, "/id_number", id="no such day of birth"),
        pytest.param({"id_number": "992284196308250004"}, "/id_number", id="wrong check digit"),
        pytest.param({"birth_on": date(1999, 1, 1)}, "/birth_on", id="another birth date"),
        pytest.param({"phone": "12345"}, "/phone", id="too short a phone"),
        pytest.param({"bank_account": "6222023288405320713"}, "/bank_account", id="card digit"),
        pytest.param({"bank_account": "12ab"}, "/bank_account", id="letters in the account"),
        pytest.param({"deceased_on": date(2999, 1, 1)}, "/deceased_on", id="died in the future"),
    ],
)
async def test_a_mistake_is_told_at_its_field(
    cast: Cast, wrong: dict[str, object], where: str
) -> None:
    with pytest.raises(Malformed) as refused:
        await add_person(cast.officer, facts(**wrong), organisation_id=cast.employer.id)

    assert pointers(refused.value) == [where]
    assert await Person.all().count() == 0


async def test_a_sex_that_contradicts_the_number_is_refused(cast: Cast) -> None:
    number = "992284196308250003"  # the seventeenth digit is even: female

    with pytest.raises(Malformed) as refused:
        await add_person(
            cast.officer, facts(id_number=number, sex=Sex.MALE), organisation_id=cast.employer.id
        )

    assert pointers(refused.value) == ["/sex"]


async def test_the_same_number_again_names_the_person_who_is_there(cast: Cast) -> None:
    given = facts()
    known = await add_person(cast.officer, given, organisation_id=cast.employer.id)

    with pytest.raises(PersonExists) as refused:
        await add_person(cast.officer, given, organisation_id=cast.employer.id)

    assert str(known.id) in refused.value.sentence and "邓子怡" in refused.value.sentence
    assert await Person.all().count() == 1


async def test_a_number_known_next_door_tells_nothing_of_its_bearer(cast: Cast) -> None:
    given = facts()
    await add_person(cast.officer, given, organisation_id=cast.employer.id)

    with pytest.raises(PersonExistsElsewhere) as refused:
        await add_person(
            cast.outsider,
            facts(name="别人", id_number=given["id_number"]),
            organisation_id=cast.neighbour.id,
        )

    assert "邓子怡" not in refused.value.sentence


async def test_nobody_registers_into_an_organisation_out_of_reach(cast: Cast) -> None:
    with pytest.raises(Missing):
        await add_person(cast.outsider, facts(), organisation_id=cast.employer.id)
    with pytest.raises(Missing):
        await add_person(cast.hr, facts(), organisation_id=cast.other_employer.id)


async def test_a_correction_writes_the_next_version_and_both_values_masked(cast: Cast) -> None:
    person = await make_person(cast.employer, phone="13800138000")

    changed = await change_person(
        cast.officer, person.id, PersonFacts(phone="13800139000"), version=1
    )

    assert changed.version == 2
    event = await AuditEvent.get(action="people.person.changed")
    assert (event.before, event.after) == ({"phone": "138****8000"}, {"phone": "138****9000"})
    assert await names_found(cast.officer, "13800139000") == [person.name]
    assert await names_found(cast.officer, "13800138000") == []


async def test_a_correction_that_changes_nothing_leaves_no_trace(cast: Cast) -> None:
    person = await make_person(cast.employer, phone="13800138000")

    same = await change_person(cast.officer, person.id, PersonFacts(phone="13800138000"), version=1)

    assert same.version == 1
    assert await AuditEvent.all().count() == 0


async def test_a_correction_of_an_old_version_is_refused(cast: Cast) -> None:
    person = await make_person(cast.employer)
    await change_person(cast.officer, person.id, PersonFacts(note="一"), version=1)

    with pytest.raises(Stale):
        await change_person(cast.officer, person.id, PersonFacts(note="二"), version=1)


async def test_a_corrected_number_moves_birth_date_and_look_up(cast: Cast) -> None:
    person = await make_person(cast.employer)
    number = id_number(date(1971, 2, 3))

    await change_person(cast.officer, person.id, PersonFacts(id_number=number), version=1)

    assert (await Person.get(id=person.id)).birth_on == date(1971, 2, 3)
    assert await names_found(cast.officer, number) == [person.name]


async def test_a_number_cannot_be_corrected_to_somebody_elses(cast: Cast) -> None:
    person, other = await make_person(cast.employer), await make_person(cast.employer)

    with pytest.raises(PersonExists):
        await change_person(
            cast.officer, person.id, PersonFacts(id_number=other.id_number), version=1
        )


async def test_a_stated_birth_date_must_agree_with_the_stored_number(cast: Cast) -> None:
    person = await make_person(cast.employer)

    with pytest.raises(Malformed) as refused:
        await change_person(
            cast.officer, person.id, PersonFacts(birth_on=date(1999, 9, 9)), version=1
        )

    assert pointers(refused.value) == ["/birth_on"]


async def test_the_neighbour_district_finds_and_changes_nobody(cast: Cast) -> None:
    person = await make_person(cast.employer, phone="13800138000")

    for query in (person.name, person.id_number, "13800138000"):
        assert await names_found(cast.outsider, query) == []
    with pytest.raises(Missing):
        await person_within(cast.outsider, person.id)
    with pytest.raises(Missing):
        await change_person(cast.outsider, person.id, PersonFacts(note="x"), version=1)
    with pytest.raises(Missing):
        await reveal(cast.outsider, person.id, field=Revealable.PHONE, reason="核对发放信息")
    with pytest.raises(Missing):
        await enter_account(cast.outsider, person.id, bank_account=CARD)


async def test_a_person_of_an_import_in_progress_is_nobody_yet(cast: Cast) -> None:
    person = await make_person(cast.employer, pending_batch_id=7)

    assert await names_found(cast.officer, person.name) == []
    with pytest.raises(Missing):
        await person_within(cast.officer, person.id)


async def test_a_number_in_an_import_in_progress_waits_for_its_end(cast: Cast) -> None:
    person = await make_person(cast.employer, pending_batch_id=7)

    with pytest.raises(BeingImported):
        await add_person(
            cast.officer, facts(id_number=person.id_number), organisation_id=cast.employer.id
        )


async def test_names_are_found_by_a_part_and_numbers_only_whole(cast: Cast) -> None:
    one = await make_person(cast.employer, name="欧阳子怡", phone="13800138000")
    await make_person(cast.employer, name="王_平")

    assert await names_found(cast.officer, "阳子") == ["欧阳子怡"]
    assert await names_found(cast.officer, "王_") == ["王_平"]
    assert await names_found(cast.officer, "_") == ["王_平"]
    assert await names_found(cast.officer, one.id_number[:17]) == []
    assert await names_found(
        cast.officer, one.id_number.replace(one.id_number[:6], f"{one.id_number[:6]} ")
    ) == ["欧阳子怡"]
    assert await names_found(cast.officer, "+86 138 0013 8000") == ["欧阳子怡"]
    assert await names_found(cast.officer, "1380013800") == []


async def test_people_are_found_by_their_post(cast: Cast) -> None:
    nurse, manager = await make_person(name="甲"), await make_person(name="乙")
    await make_employment(nurse, cast.employer, post=Post.NURSE)
    await make_employment(nurse, cast.other_employer, post=Post.CAREGIVER)
    await make_employment(manager, cast.employer, post=Post.MANAGER)

    async def found(**wanted: object) -> list[str]:
        rows = await find.list_people(cast.officer, find.Wanted(**wanted), Page())  # type: ignore[arg-type]
        assert rows.total == len(rows.items)
        return sorted(person.name for person in rows.items)

    assert await found(employer_id=cast.employer.id) == sorted(["甲", "乙"])
    assert await found(employer_id=cast.employer.id, post=Post.NURSE) == ["甲"]
    assert await found(employer_id=cast.employer.id, post=Post.CAREGIVER) == []


async def test_an_employer_sees_only_its_own_posts_of_a_person(cast: Cast) -> None:
    person = await make_person()
    own = await make_employment(person, cast.employer)
    await make_employment(person, cast.other_employer)

    seen = await find.employments_seen(cast.hr, [person])

    assert [post.id for post in seen[person.id]] == [own.id]


async def test_pages_follow_each_other_without_gap_or_repeat(cast: Cast) -> None:
    for name in ("丙", "甲", "乙", "甲", "丁"):
        await make_person(cast.employer, name=name)

    for sort in (None, "name", "-name", "-created_at"):
        seen: list[int] = []
        cursor = None
        while True:
            rows = await find.list_people(
                cast.officer, find.Wanted(), Page(limit=2, cursor=cursor, sort=sort)
            )
            seen += [person.id for person in rows.items]
            cursor = rows.next
            if cursor is None:
                break
        assert len(seen) == len(set(seen)) == rows.total == 5


async def test_a_cursor_or_an_order_that_is_not_ours_is_a_mistake(cast: Cast) -> None:
    for page in (Page(cursor="@@"), Page(cursor="bmFtZTox"), Page(sort="id_number")):
        with pytest.raises(Malformed):
            await find.list_people(cast.officer, find.Wanted(), page)


async def test_a_cursor_made_up_for_a_row_out_of_reach_is_refused(cast: Cast) -> None:
    for _ in range(3):
        await make_person(cast.employer)
    hidden = await make_person(cast.neighbour)
    rows = await find.list_people(cast.officer, find.Wanted(), Page(limit=2, sort="birth_on"))
    assert rows.next is not None
    text = base64.urlsafe_b64decode(rows.next + "=" * (-len(rows.next) % 4)).decode()
    order, _, mark = text.rsplit(":", 2)
    made_up = base64.urlsafe_b64encode(f"{order}:{hidden.id}:{mark}".encode()).decode()

    with pytest.raises(Malformed):
        await find.list_people(cast.officer, find.Wanted(), Page(cursor=made_up, sort="birth_on"))


async def test_a_changed_name_is_kept_and_found(cast: Cast) -> None:
    person = await make_person(cast.employer, name="刘招弟")

    async def rename() -> Person:
        return await change_name(
            cast.officer,
            person.id,
            new_name="刘思远",
            changed_on=date(2026, 3, 1),
            evidence="户口簿变更页 2026-03",
        )

    assert (await rename()).name == "刘思远"
    assert (await rename()).version == 2  # registered again, nothing moves

    assert await former_names_of([person.id]) == {person.id: ["刘招弟"]}
    assert await names_found(cast.officer, "招弟") == ["刘思远"]
    assert await AuditEvent.filter(action="people.person.renamed").count() == 1


async def test_a_change_of_name_needs_a_day_and_evidence(cast: Cast) -> None:
    person = await make_person(cast.employer, name="刘招弟")

    async def rename(new_name: str, changed_on: date, evidence: str) -> None:
        await change_name(
            cast.officer, person.id, new_name=new_name, changed_on=changed_on, evidence=evidence
        )

    with pytest.raises(Malformed) as refused:
        await rename("刘1", date(2999, 1, 1), " ")
    assert pointers(refused.value) == ["/new_name", "/changed_on", "/evidence"]
    with pytest.raises(NameUnchanged):
        await rename("刘招弟", date(2026, 3, 1), "户口簿")


async def test_revealing_answers_the_value_and_records_it_masked(cast: Cast) -> None:
    person = await make_person(cast.employer, phone="13800138000")

    value = await reveal(cast.officer, person.id, field=Revealable.PHONE, reason="电话核对发放信息")

    assert value == "13800138000"
    event = await AuditEvent.get(action="people.person.revealed")
    assert event.after == {"field": "phone", "value": "138****8000"}
    assert event.reason == "电话核对发放信息"


async def test_revealing_needs_a_reason_and_something_to_show(cast: Cast) -> None:
    person = await make_person(cast.employer)

    with pytest.raises(Malformed):
        await reveal(cast.officer, person.id, field=Revealable.PHONE, reason="看")
    with pytest.raises(NothingToReveal):
        await reveal(cast.officer, person.id, field=Revealable.PHONE, reason="核对发放信息")
    assert await AuditEvent.all().count() == 0


async def test_an_account_is_entered_once(cast: Cast) -> None:
    person = await make_person(cast.employer)

    for _ in range(2):
        await service.enter_account(
            cast.officer, person.id, bank_account="6222 0232 8840 5320 712", bank_name="北京银行"
        )

    stored = await Person.get(id=person.id)
    assert (stored.bank_account, stored.bank_name, stored.version) == (CARD, "北京银行", 2)


async def test_a_number_registered_by_several_at_once_is_stored_once(cast: Cast) -> None:
    given = facts()

    results = await asyncio.gather(
        *(add_person(cast.officer, given, organisation_id=cast.employer.id) for _ in range(4)),
        return_exceptions=True,
    )

    assert [type(result) for result in results].count(PersonExists) == 3
    assert await Person.all().count() == 1


async def test_two_corrections_of_one_version_are_not_both_written(cast: Cast) -> None:
    person = await make_person(cast.employer)

    results = await asyncio.gather(
        *(
            change_person(cast.officer, person.id, PersonFacts(note=note), version=1)
            for note in ("一", "二", "三")
        ),
        return_exceptions=True,
    )

    assert [type(result) for result in results].count(Stale) == 2
    assert (await Person.get(id=person.id)).version == 2
