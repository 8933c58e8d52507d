"""Posts and months by hand, on both engines."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.employment import attendance, find
from workforce.employment.attendance import (
    AttendanceExists,
    DaysNegative,
    DaysOverMonth,
    MonthNotBegun,
    MonthOutsideEmployment,
    Reported,
    add_attendance,
    change_attendance,
)
from workforce.employment.facts import EmploymentFacts
from workforce.employment.models import Attendance, Employment
from workforce.employment.overlaps import ELSEWHERE, overlaps_of
from workforce.employment.service import (
    AlreadyEnded,
    AttendanceOutside,
    EmploymentExists,
    PostOverlaps,
    add_employment,
    change_employment,
    employment_within,
    end_employment,
)
from workforce.errors import Malformed, Missing, Stale
from workforce.paging import Page
from workforce.people.models import Affiliation
from workforce.people.service import BeingImported, PersonMerged
from workforce.vocabulary import ContractKind, LeaveKind, Post, ServiceType

TODAY = datetime(2026, 11, 2, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def early_november() -> Any:
    with clock.fixed(TODAY):
        yield


def facts(**more: Any) -> EmploymentFacts:
    values: dict[str, Any] = {
        "post": Post.CAREGIVER, "service_type": ServiceType.HOME, "full_time": True,
        "contract_kind": ContractKind.LABOUR, "started_on": date(2024, 1, 1), **more,
    }  # fmt: skip
    return EmploymentFacts(**values)


def days(**more: Any) -> Reported:
    return Reported(**{"days_due": 22, "days_present": 20, "leave_days": 2, **more})


def pointers(refusal: Malformed) -> list[str]:
    return [mistake.pointer for mistake in refusal.errors]


async def test_a_post_is_registered_and_its_employer_sees_the_person(cast: Cast) -> None:
    person = await make_person(cast.district)

    post = await add_employment(
        cast.officer, facts(), person_id=person.id, employer_id=cast.employer.id
    )

    assert post.employer.name == cast.employer.name
    assert await Affiliation.exists(person_id=person.id, organisation_id=cast.employer.id)
    event = await AuditEvent.get(action="employment.employment.added")
    assert event.after is not None and event.after["post"] == "caregiver"
    assert (await employment_within(cast.hr, post.id)).id == post.id


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        pytest.param({"started_on": date(1990, 1, 1)}, "/started_on", id="younger than sixteen"),
        pytest.param({"started_on": date(2028, 1, 1)}, "/started_on", id="more than a year ahead"),
        pytest.param(
            {"contract_starts_on": date(2025, 1, 1), "contract_ends_on": date(2024, 1, 1)},
            "/contract_ends_on",
            id="contract ends before it starts",
        ),
        pytest.param({"ended_on": date(2023, 1, 1)}, "/ended_on", id="ended before it began"),
    ],
)
async def test_impossible_dates_are_told_at_their_field(
    cast: Cast, wrong: dict[str, Any], where: str
) -> None:
    person = await make_person(cast.employer)

    with pytest.raises(Malformed) as refused:
        await add_employment(
            cast.officer, facts(**wrong), person_id=person.id, employer_id=cast.employer.id
        )

    assert pointers(refused.value) == [where]


async def test_the_same_post_is_registered_once(cast: Cast) -> None:
    person = await make_person(cast.employer)
    known = await make_employment(person, cast.employer)

    with pytest.raises(EmploymentExists) as refused:
        await add_employment(
            cast.officer, facts(), person_id=person.id, employer_id=cast.employer.id
        )

    assert str(known.id) in refused.value.sentence


async def test_posts_at_the_same_time_are_stored_and_told(cast: Cast) -> None:
    person = await make_person(cast.employer)
    first = await make_employment(person, cast.employer)

    second = await add_employment(
        cast.officer, facts(), person_id=person.id, employer_id=cast.other_employer.id
    )

    told = await overlaps_of(cast.officer, [first, second])
    assert [overlap.employment_id for overlap in told[first.id]] == [second.id]
    assert [overlap.employment_id for overlap in told[second.id]] == [first.id]


async def test_the_same_post_twice_at_once_is_one_post(cast: Cast) -> None:
    person = await make_person(cast.employer)
    first = await make_employment(person, cast.employer, ended_on=date(2025, 6, 30))

    async def add(**more: Any) -> Employment:
        return await add_employment(
            cast.officer, facts(**more), person_id=person.id, employer_id=cast.employer.id
        )

    with pytest.raises(PostOverlaps) as refused:
        await add(started_on=date(2025, 6, 1))
    assert str(first.id) in refused.value.sentence
    await add(started_on=date(2025, 6, 2), post=Post.NURSE)
    later = await add(started_on=date(2025, 7, 1))
    with pytest.raises(PostOverlaps):
        await change_employment(
            cast.officer, later.id, EmploymentFacts(started_on=date(2025, 6, 3)), version=1
        )
    assert (await Employment.get(id=later.id)).started_on == date(2025, 7, 1)


async def test_posts_without_a_month_are_found(cast: Cast) -> None:
    reported = await make_employment(await make_person(), cast.employer)
    await make_attendance(reported, "2026-10")
    waiting = await make_employment(await make_person(), cast.employer)
    await make_employment(await make_person(), cast.employer, ended_on=date(2026, 9, 30))
    await make_employment(await make_person(), cast.employer, started_on=date(2026, 11, 1))

    wanted = find.Wanted(unreported_month="2026-10")
    rows = await find.list_employments(cast.hr, wanted, Page())

    assert [row.id for row in rows.items] == [waiting.id]


async def test_an_overlap_out_of_reach_is_told_without_its_employer(cast: Cast) -> None:
    person = await make_person()
    own = await make_employment(person, cast.employer)
    await make_employment(person, cast.other_employer)

    [overlap] = (await overlaps_of(cast.hr, [own]))[own.id]

    assert (overlap.employer_id, overlap.employer_name) == (None, ELSEWHERE)


async def test_the_last_day_of_one_post_may_be_the_first_of_the_next(cast: Cast) -> None:
    person = await make_person()
    first = await make_employment(person, cast.employer, ended_on=date(2025, 6, 30))
    second = await make_employment(person, cast.other_employer, started_on=date(2025, 6, 30))

    assert await overlaps_of(cast.officer, [first, second]) == {first.id: (), second.id: ()}


async def test_only_an_employer_within_reach_can_employ(cast: Cast) -> None:
    person = await make_person(cast.employer)

    for employer in (cast.other_employer, cast.street):
        with pytest.raises(Malformed) as refused:
            await add_employment(cast.hr, facts(), person_id=person.id, employer_id=employer.id)
        assert pointers(refused.value) == ["/employer_id"]


async def test_a_change_is_the_next_version_with_both_values(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)

    changed = await change_employment(
        cast.officer, post.id, EmploymentFacts(full_time=False), version=1
    )

    assert (changed.version, changed.full_time) == (2, False)
    event = await AuditEvent.get(action="employment.employment.changed")
    assert (event.before, event.after) == ({"full_time": True}, {"full_time": False})
    with pytest.raises(Stale):
        await change_employment(cast.officer, post.id, EmploymentFacts(note="x"), version=1)


async def test_leaving_is_registered_once(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)
    left_on = date(2026, 10, 31)

    for _ in range(2):
        ended = await end_employment(cast.officer, post.id, ended_on=left_on, reason="合同到期")

    assert (ended.ended_on, ended.version) == (left_on, 2)
    with pytest.raises(AlreadyEnded):
        await end_employment(cast.officer, post.id, ended_on=date(2026, 10, 1), reason="合同到期")


async def test_nobody_leaves_before_coming_or_before_a_reported_month(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)
    await make_attendance(post, "2026-10")

    with pytest.raises(Malformed) as refused:
        await end_employment(cast.officer, post.id, ended_on=date(2020, 1, 1), reason="离职")
    assert pointers(refused.value) == ["/ended_on"]
    with pytest.raises(AttendanceOutside) as outside:
        await end_employment(cast.officer, post.id, ended_on=date(2026, 9, 30), reason="离职")
    assert "2026-10 已报考勤" in outside.value.sentence


async def test_who_was_reported_after_leaving_is_ended_once_the_attendance_is_said_to_be_wrong(
    cast: Cast,
) -> None:
    post = await make_employment(await make_person(), cast.employer)
    reported = await make_attendance(post, "2026-10")
    left = {"ended_on": date(2026, 9, 30), "reason": "离职", "attendance_wrong": True}

    ended = await end_employment(cast.officer, post.id, **left)
    noted = await change_employment(
        cast.officer, post.id, EmploymentFacts(note="已通知单位"), version=ended.version
    )
    with pytest.raises(AttendanceOutside):
        await change_employment(
            cast.officer, post.id, EmploymentFacts(ended_on=date(2026, 8, 31)), version=None
        )
    moved = EmploymentFacts(ended_on=date(2026, 8, 31))
    await change_employment(
        cast.officer, post.id, moved, version=noted.version, attendance_wrong=True
    )

    reasons = await AuditEvent.filter(
        kind="employment", subject_id=post.id
    ).order_by("id").values_list("reason", flat=True)  # fmt: skip
    assert "离职；已确认 2026-10 的考勤有误" in reasons
    assert await Attendance.filter(id=reported.id, days_present=reported.days_present).exists()


async def test_a_post_of_a_closed_record_is_not_touched(cast: Cast) -> None:
    kept = await make_person(cast.employer)
    post = await make_employment(await make_person(merged_into=kept), cast.employer)

    with pytest.raises(PersonMerged):
        await change_employment(cast.officer, post.id, EmploymentFacts(note="x"), version=None)
    with pytest.raises(PersonMerged):
        await add_attendance(cast.officer, days(), employment_id=post.id, month="2026-10")


async def test_the_neighbour_district_sees_no_post_and_no_month(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)
    month = await make_attendance(post, "2026-09")

    assert (await find.list_employments(cast.outsider, find.Wanted(), Page())).total == 0
    assert (await attendance.list_attendance(cast.outsider, attendance.Wanted(), Page())).total == 0
    with pytest.raises(Missing):
        await employment_within(cast.outsider, post.id)
    with pytest.raises(Missing):
        await end_employment(cast.outsider, post.id, ended_on=date(2026, 10, 1), reason="离职")
    with pytest.raises(Missing):
        await add_attendance(cast.outsider, days(), employment_id=post.id, month="2026-10")
    with pytest.raises(Missing):
        await change_attendance(cast.outsider, month.id, days(), version=1)


async def test_posts_are_found_by_day_employer_and_name(cast: Cast) -> None:
    gone = await make_employment(
        await make_person(name="甲"), cast.employer, ended_on=date(2026, 9, 30)
    )
    here = await make_employment(await make_person(name="乙"), cast.employer)
    await make_employment(await make_person(name="丙"), cast.other_employer)

    async def found(**wanted: Any) -> set[int]:
        rows = await find.list_employments(cast.officer, find.Wanted(**wanted), Page())
        return {row.id for row in rows.items}

    at = cast.employer.id
    assert await found(employer_id=at, running_on=date(2026, 10, 1)) == {here.id}
    assert await found(employer_id=at, running_on=date(2026, 9, 30)) == {gone.id, here.id}
    assert await found(query="甲") == {gone.id}


async def test_employers_are_listed_with_heads_not_posts(cast: Cast) -> None:
    person = await make_person()
    await make_employment(person, cast.employer, ended_on=date(2025, 1, 1))
    await make_employment(person, cast.employer, started_on=date(2025, 2, 1))
    await make_employment(await make_person(), cast.employer, pending_batch_id=4)

    rows = await find.list_employers(cast.officer, None, Page())

    counted = {row.organisation.name: row.people for row in rows.items}
    assert counted == {cast.employer.name: 1, cast.other_employer.name: 0}
    [own] = (await find.list_employers(cast.hr, "康和", Page())).items
    assert own.organisation.id == cast.employer.id


async def test_a_month_is_reported_once(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)

    row = await add_attendance(
        cast.hr, days(leave_kind=LeaveKind.SICK), employment_id=post.id, month="2026-10"
    )

    assert (row.month, row.leave_kind) == ("2026-10", LeaveKind.SICK)
    with pytest.raises(AttendanceExists):
        await add_attendance(cast.hr, days(), employment_id=post.id, month="2026-10")


@pytest.mark.parametrize(
    ("wrong", "refusal", "where"),
    [
        pytest.param({"days_present": -1}, DaysNegative, "/days_present", id="negative days"),
        pytest.param({"service_orders": -1}, DaysNegative, "/service_orders", id="negative orders"),
        pytest.param({"days_present": 32}, DaysOverMonth, "/days_present", id="over the month"),
        pytest.param({"leave_days": 40}, DaysOverMonth, "/leave_days", id="leave over the month"),
    ],
)
async def test_impossible_days_are_refused_by_code(
    cast: Cast, wrong: dict[str, Any], refusal: type[Malformed], where: str
) -> None:
    post = await make_employment(await make_person(), cast.employer)

    with pytest.raises(refusal) as refused:
        await add_attendance(cast.hr, days(**wrong), employment_id=post.id, month="2026-10")

    assert pointers(refused.value) == [where]
    assert await Attendance.all().count() == 0


async def test_thirty_one_days_fit_october_and_not_september(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)
    full = days(days_due=31, days_present=31, leave_days=0)

    await add_attendance(cast.hr, full, employment_id=post.id, month="2026-10")
    with pytest.raises(DaysOverMonth):
        await add_attendance(cast.hr, full, employment_id=post.id, month="2026-09")


async def test_a_month_lies_within_the_post_and_has_begun(cast: Cast) -> None:
    post = await make_employment(
        await make_person(), cast.employer, started_on=date(2026, 3, 31), ended_on=date(2026, 6, 1)
    )
    running = await make_employment(await make_person(), cast.employer)

    for month in ("2026-02", "2026-07"):
        with pytest.raises(MonthOutsideEmployment):
            await add_attendance(cast.hr, days(), employment_id=post.id, month=month)
    for month in ("2026-03", "2026-06"):
        await add_attendance(cast.hr, days(), employment_id=post.id, month=month)
    with pytest.raises(MonthNotBegun):
        await add_attendance(cast.hr, days(), employment_id=running.id, month="2026-12")
    with pytest.raises(Malformed):
        await add_attendance(cast.hr, days(), employment_id=running.id, month="2026-13")


async def test_a_month_is_corrected_with_both_values(cast: Cast) -> None:
    row = await make_attendance(
        await make_employment(await make_person(), cast.employer), "2026-10"
    )

    changed = await change_attendance(cast.hr, row.id, Reported(days_present=10), version=1)

    assert (changed.version, changed.days_present) == (2, 10)
    event = await AuditEvent.get(action="employment.attendance.changed")
    assert (event.before, event.after) == ({"days_present": 22}, {"days_present": 10})
    with pytest.raises(Stale):
        await change_attendance(cast.hr, row.id, Reported(days_present=9), version=1)


async def test_a_post_registered_by_several_at_once_is_stored_once(cast: Cast) -> None:
    person = await make_person(cast.employer)

    results = await asyncio.gather(
        *(
            add_employment(cast.officer, facts(), person_id=person.id, employer_id=cast.employer.id)
            for _ in range(4)
        ),
        return_exceptions=True,
    )

    assert sorted(type(result).__name__ for result in results) == [
        "Employment", *["EmploymentExists"] * 3,
    ]  # fmt: skip
    assert await Employment.all().count() == 1


async def test_a_month_reported_by_several_at_once_is_stored_once(cast: Cast) -> None:
    post = await make_employment(await make_person(), cast.employer)

    results = await asyncio.gather(
        *(
            add_attendance(cast.hr, days(), employment_id=post.id, month="2026-10")
            for _ in range(4)
        ),
        return_exceptions=True,
    )

    assert [type(r) for r in results].count(AttendanceExists) == 3
    assert await Attendance.all().count() == 1


async def test_what_an_import_in_progress_holds_waits_for_its_end(cast: Cast) -> None:
    person = await make_person(cast.employer)
    arriving = await make_employment(person, cast.employer, pending_batch_id=5)
    post = await make_employment(person, cast.other_employer)
    await make_attendance(post, "2026-10", pending_batch_id=5)

    with pytest.raises(BeingImported):
        await add_employment(
            cast.officer, facts(started_on=arriving.started_on),
            person_id=person.id, employer_id=cast.employer.id,
        )  # fmt: skip
    with pytest.raises(BeingImported):
        await add_attendance(cast.officer, days(), employment_id=post.id, month="2026-10")
    with pytest.raises(Missing):
        await add_attendance(cast.officer, days(), employment_id=arriving.id, month="2026-10")
