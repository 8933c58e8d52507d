"""Two records of one person become one, and everything can be explained afterwards."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import (
    Cast,
    id_number,
    make_actor,
    make_attendance,
    make_employment,
    make_person,
)
from workforce.audit.models import AuditEvent
from workforce.employment import joining as employment_joining
from workforce.employment.joining import AttendanceConflict, PostsConflict
from workforce.employment.models import Attendance, Employment
from workforce.errors import Malformed, Missing, Stale
from workforce.identity.scope import within
from workforce.paging import Page
from workforce.people import find
from workforce.people.duplicates import Likeness, Traits, pairs_among
from workforce.people.facts import PersonFacts
from workforce.people.merging import MergedWithItself, MergeWhileImporting, merge
from workforce.people.models import Affiliation, NameChange, Person, PersonMerge
from workforce.people.service import PersonExists, PersonMerged, add_person, change_person
from workforce.people.suspects import list_suspects
from workforce.training import joining as training_joining
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateKind, Post, Role

assert employment_joining and training_joining  # imported to register what moves

WHY = "同一人，身份证号录错一位"


async def certificate_of(person: Person, number: str) -> Certificate:
    return await Certificate.create(
        person=person, kind=CertificateKind.SKILL_LEVEL, number=number, issued_on=date(2025, 1, 1)
    )


async def test_what_hung_on_the_closed_record_hangs_on_the_kept_one(cast: Cast) -> None:
    kept = await make_person(cast.employer, name="甲")
    merged = await make_person(name="乙", phone="13800138000")
    post = await make_employment(merged, cast.other_employer)
    month = await make_attendance(post, "2026-10")
    certificate = await certificate_of(merged, "S000111000001265000000")

    result = await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    assert (await Employment.get(id=post.id)).person_id == kept.id == result.id
    assert (await Attendance.get(id=month.id)).employment_id == post.id
    assert (await Certificate.get(id=certificate.id)).person_id == kept.id
    assert (await Person.get(id=merged.id)).merged_into_id == kept.id
    assert (await Person.get(id=kept.id)).phone == "13800138000"
    seen_at = await Affiliation.filter(person_id=kept.id).values_list("organisation_id", flat=True)
    assert set(seen_at) == {cast.employer.id, cast.other_employer.id}


async def test_a_merge_can_be_explained(cast: Cast) -> None:
    kept = await make_person(cast.employer)
    merged = await make_person(cast.employer, phone="13800138000")
    post = await make_employment(merged, cast.other_employer)

    await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    told = await PersonMerge.get(merged_id=merged.id)
    assert (told.kept_id, told.reason, told.merged_by_id) == (kept.id, WHY, cast.officer.user_id)
    assert told.moved["employment"]["moved"] == [post.id]
    assert told.moved["filled"] == ["phone"]
    assert "13800138000" not in str(told.moved)
    for subject in (kept, merged):
        assert await AuditEvent.exists(kind="person", subject_id=subject.id, reason=WHY)


async def test_merging_again_changes_nothing(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    again = await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    assert again.version == 2
    assert await PersonMerge.all().count() == 1


async def test_the_closed_record_is_found_as_the_kept_one_and_cannot_be_changed(cast: Cast) -> None:
    kept = await make_person(cast.employer, name="刘思远")
    merged = await make_person(cast.employer, name="刘招弟")
    await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    for query in ("招弟", merged.id_number):
        found = await find.list_people(cast.officer, find.Wanted(query=query), Page())
        assert [person.id for person in found.items] == [kept.id]
    with pytest.raises(PersonMerged):
        await change_person(cast.officer, merged.id, PersonFacts(note="x"), version=None)
    with pytest.raises(PersonExists) as refused:
        facts = PersonFacts(name="丙", id_number=merged.id_number)
        await add_person(cast.officer, facts, organisation_id=cast.employer.id)
    assert str(kept.id) in refused.value.sentence


async def test_chains_of_merges_point_at_the_end(cast: Cast) -> None:
    a, b, c = [await make_person(cast.employer) for _ in range(3)]
    await merge(cast.officer, b.id, merged_id=a.id, reason=WHY)

    await merge(cast.officer, c.id, merged_id=b.id, reason=WHY)

    assert (await Person.get(id=a.id)).merged_into_id == c.id
    with pytest.raises(PersonMerged):
        await merge(cast.officer, a.id, merged_id=c.id, reason=WHY)


async def test_the_same_post_in_both_records_becomes_one_with_all_its_months(cast: Cast) -> None:
    kept, merged = await make_person(), await make_person()
    own = await make_employment(kept, cast.employer)
    double = await make_employment(merged, cast.employer)
    await make_attendance(own, "2026-09")
    await make_attendance(double, "2026-09")
    october = await make_attendance(double, "2026-10")

    await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    assert (await Attendance.get(id=october.id)).employment_id == own.id
    assert await Employment.filter(person_id=kept.id).count() == 1
    folded = await Employment.get(id=double.id)
    assert folded.ended_on == folded.started_on and folded.person_id == merged.id


async def test_posts_that_contradict_each_other_refuse_and_nothing_moves(cast: Cast) -> None:
    kept, merged = await make_person(), await make_person()
    await make_employment(kept, cast.employer)
    other = await make_employment(merged, cast.other_employer)
    await make_employment(merged, cast.employer, post=Post.MANAGER, started_on=date(2025, 5, 1))

    with pytest.raises(PostsConflict) as refused:
        await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    assert cast.employer.name in refused.value.sentence
    assert (await Employment.get(id=other.id)).person_id == merged.id
    assert (await Person.get(id=merged.id)).merged_into_id is None


async def test_months_that_contradict_each_other_refuse(cast: Cast) -> None:
    kept, merged = await make_person(), await make_person()
    await make_attendance(await make_employment(kept, cast.employer), "2026-10", days_present=20)
    await make_attendance(await make_employment(merged, cast.employer), "2026-10", days_present=22)

    with pytest.raises(AttendanceConflict) as refused:
        await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)

    assert "2026-10" in refused.value.sentence


async def test_a_merge_waits_for_an_import_in_progress(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await make_employment(merged, cast.employer, pending_batch_id=3)

    with pytest.raises(MergeWhileImporting):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)


async def test_a_merge_needs_two_records_a_reason_and_the_version_read(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)

    with pytest.raises(MergedWithItself):
        await merge(cast.officer, kept.id, merged_id=kept.id, reason=WHY)
    with pytest.raises(Malformed):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason="错")
    with pytest.raises(Stale):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY, version=7)


async def test_a_record_of_the_neighbour_district_is_missing(cast: Cast) -> None:
    kept, theirs = await make_person(cast.employer), await make_person(cast.neighbour)

    with pytest.raises(Missing):
        await merge(cast.officer, kept.id, merged_id=theirs.id, reason=WHY)
    with pytest.raises(Missing):
        await merge(cast.outsider, kept.id, merged_id=theirs.id, reason=WHY)


async def test_suspects_are_shown_with_their_reasons(cast: Cast) -> None:
    born = date(1970, 1, 1)
    a = await make_person(cast.employer, name="王平", phone="13800138000", birth_on=born)
    b = await make_person(cast.other_employer, name="王平", phone="13800138000")
    await make_person(cast.employer, name="李平", phone="13800138000")
    await make_person(cast.neighbour, name="王平", phone="13800138000")

    found = await list_suspects(cast.officer, Page())

    [pair] = found.items
    assert (pair.a.id, pair.b.id, pair.why) == (a.id, b.id, (Likeness.PHONE,))
    assert (await list_suspects(cast.outsider, Page())).total == 0
    hr = await make_actor(Role.EMPLOYER_HR, cast.employer)
    assert (await list_suspects(hr, Page())).total == 0


async def test_a_former_name_makes_a_suspect(cast: Cast) -> None:
    born = date(1970, 1, 1)
    a = await make_person(cast.employer, name="刘思远", birth_on=born)
    b = await make_person(cast.employer, name="刘招弟", birth_on=born)
    await NameChange.create(
        person=a, former_name="刘招弟", new_name="刘思远", changed_on=born, evidence="户口簿"
    )

    [pair] = (await list_suspects(cast.officer, Page())).items

    assert {pair.a.id, pair.b.id} == {a.id, b.id}


def traits(person_id: int, number: str, **more: object) -> Traits:
    values: dict[str, object] = {
        "names": frozenset({"王平"}), "birth_on": None, "phone_index": None,
        "bank_account_index": None, **more,
    }  # fmt: skip
    return Traits(person_id=person_id, id_number=number, **values)  # type: ignore[arg-type]


@settings(max_examples=200, deadline=None)
@given(serial=st.integers(0, 999), place=st.integers(0, 16), step=st.integers(1, 9))
def test_numbers_one_digit_apart_are_always_found(serial: int, place: int, step: int) -> None:
    number = id_number(serial=serial)
    digit = str((int(number[place]) + step) % 10)
    other = number[:place] + digit + number[place + 1 : 17] + "X"

    [pair] = pairs_among([traits(1, number), traits(2, other)])

    assert pair.why == (Likeness.NUMBER,)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)), max_size=12))
def test_pairs_are_exactly_those_that_share_a_reason(people: list[tuple[int, int, int]]) -> None:
    known = [
        traits(i, f"{i:02d}" * 9, phone_index=str(phone), bank_account_index=str(account),
               names=frozenset({str(name)}))
        for i, (name, phone, account) in enumerate(people)
    ]  # fmt: skip

    found = {(pair.a_id, pair.b_id) for pair in pairs_among(known)}

    assert found == {
        (i, j)
        for j in range(len(people))
        for i in range(j)
        if people[i][0] == people[j][0]
        and (people[i][1] == people[j][1] or people[i][2] == people[j][2])
    }


@pytest.mark.parametrize("seed", range(12))
async def test_a_merge_loses_no_fact_or_changes_nothing(cast: Cast, seed: int) -> None:
    """Whatever two records hold, their facts together are the kept one's facts, or it refuses."""
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    for person, posts in ((kept, posts_of(seed)), (merged, posts_of(seed + 100))):
        for employer, year, lasted, reported in posts:
            post = await make_employment(
                person,
                (cast.employer, cast.other_employer)[employer],
                started_on=date(year, 1, 1),
                ended_on=date(year + lasted, 1, 1) if lasted else None,
            )
            if reported:
                await make_attendance(post, f"{year}-06")
    before = await facts_of(kept), await facts_of(merged)

    try:
        await merge(cast.officer, kept.id, merged_id=merged.id, reason=WHY)
    except (PostsConflict, AttendanceConflict):
        assert (await facts_of(kept), await facts_of(merged)) == before
    else:
        assert await facts_of(kept) == before[0] | before[1]
        assert await within(cast.officer, Person.filter(id=merged.id)).exists()


def posts_of(seed: int) -> list[tuple[int, int, int | None, bool]]:
    import random

    draw = random.Random(seed)
    posts = {
        (draw.randint(0, 1), draw.randint(2018, 2025)): (
            draw.choice([None, 1, 2]), draw.random() < 0.5,
        )
        for _ in range(draw.randint(0, 3))
    }  # fmt: skip
    return [(*key, *rest) for key, rest in posts.items()]


async def facts_of(person: Person) -> set[tuple[object, ...]]:
    facts: set[tuple[object, ...]] = set()
    for post in await Employment.filter(person_id=person.id):
        facts.add(("post", post.employer_id, post.started_on, post.ended_on))
        for month in await Attendance.filter(employment_id=post.id):
            facts.add(("month", post.employer_id, month.month, month.days_present))
    return facts
