"""Computing a month: who comes out how, what is seen when, and that repeating changes nothing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import make_attendance, make_employment, make_person
from tests.subsidies.conftest import MONTH, District
from workforce.employment.models import Attendance
from workforce.errors import Forbidden, Missing
from workforce.people.models import Person
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import ComputeRun, MonthStep, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import PolicyNotInForce, named
from workforce.subsidies.service import compute, open_month
from workforce.subsidy_words import MonthState, PaymentState
from workforce.vocabulary import Outcome


async def codes_of(person: Person) -> list[str]:
    line = await SubsidyLine.get(person_id=person.id)
    return line.open_codes.split()


async def test_everybody_with_a_stored_post_gets_one_line(
    district: District, month: SubsidyMonth
) -> None:
    figures = await figures_of(month.current_run_id)

    assert (figures.people, figures.pay, figures.refuse, figures.review) == (6, 2, 2, 2)
    assert figures.pay_total_fen == 200_000
    assert figures.blocked == 1
    assert month.state is MonthState.COMPUTED


async def test_each_person_has_the_findings_of_their_facts(
    district: District, month: SubsidyMonth
) -> None:
    assert await codes_of(district.paid) == []
    assert await codes_of(district.not_local) == ["not_local", "not_care_post"]
    assert await codes_of(district.left) == ["left_before_month"]
    assert await codes_of(district.community) == ["community_service_undefined"]
    assert await codes_of(district.two_posts) == ["two_employers", "not_local"]


async def test_somebody_without_an_account_is_blocked_not_refused(
    district: District, month: SubsidyMonth
) -> None:
    line = await SubsidyLine.get(person_id=district.blocked.id)

    assert line.outcome is Outcome.PAY
    assert line.amount_fen == 100_000
    assert line.payment_state is PaymentState.BLOCKED


async def test_two_posts_count_under_the_first(district: District, month: SubsidyMonth) -> None:
    line = await SubsidyLine.get(person_id=district.two_posts.id)

    assert line.employer_id == district.cast.employer.id
    assert line.street_id == district.cast.street.id
    assert line.outcome is Outcome.REVIEW


async def test_computing_again_with_the_same_facts_changes_nothing(
    district: District, month: SubsidyMonth
) -> None:
    before = await SubsidyLine.all().order_by("id").values()
    seen_before = await SubsidyMonth.get(id=month.id).values()

    await compute(district.cast.officer, month.id)

    assert await SubsidyLine.all().order_by("id").values() == before
    assert await SubsidyMonth.get(id=month.id).values() == seen_before
    assert await ComputeRun.all().count() == 1
    assert await MonthStep.filter(month_id=month.id).count() == 2


async def test_changed_facts_make_the_month_stale_and_computing_sees_them(
    district: District, month: SubsidyMonth
) -> None:
    assert not await is_stale(month)
    newcomer = await make_person(name="新入职")
    employment = await make_employment(newcomer, district.cast.employer)
    assert await is_stale(month)

    await compute(district.cast.officer, month.id)

    month = await SubsidyMonth.get(id=month.id).select_related("policy", "district")
    assert not await is_stale(month)
    assert await codes_of(newcomer) == ["attendance_missing"]
    await make_attendance(employment, MONTH)
    await compute(district.cast.officer, month.id)
    assert await codes_of(newcomer) == []


async def test_a_removed_attendance_row_is_noticed(district: District, month: SubsidyMonth) -> None:
    await Attendance.filter(employment__person_id=district.paid.id).delete()

    assert await is_stale(month)


async def test_rows_of_an_import_in_progress_are_not_counted(
    district: District, month: SubsidyMonth
) -> None:
    hidden = await make_person(name="未生效", pending_batch_id=7)
    await make_employment(hidden, district.cast.employer, pending_batch_id=7)

    figures = await compute(district.cast.officer, month.id)

    assert figures.people == 6
    assert not await is_stale(month)


async def test_a_second_running_post_in_another_district_is_seen(
    district: District, month: SubsidyMonth
) -> None:
    elsewhere = await make_employment(
        district.paid, district.cast.neighbour, started_on=date(2026, 3, 1)
    )

    await compute(district.cast.officer, month.id)

    assert await codes_of(district.paid) == ["two_employers"]
    line = await SubsidyLine.get(person_id=district.paid.id)
    assert line.employment_id != elsewhere.id


async def test_who_left_for_another_district_is_counted_here_as_having_left(
    district: District, month: SubsidyMonth
) -> None:
    await make_employment(district.left, district.cast.neighbour, started_on=date(2026, 10, 1))

    await compute(district.cast.officer, month.id)

    assert await codes_of(district.left) == ["left_before_month"]
    line = await SubsidyLine.get(person_id=district.left.id)
    assert line.employer_id == district.cast.employer.id


async def test_a_merged_record_is_nobody(district: District, month: SubsidyMonth) -> None:
    await Person.filter(id=district.left.id).update(merged_into_id=district.paid.id)

    assert (await compute(district.cast.officer, month.id)).people == 5


async def test_a_month_nobody_belongs_to_pays_nobody(district: District) -> None:
    """Next door there are people who would be paid."""
    outsider = district.cast.outsider
    opened = await open_month(outsider, named("fengtai"), MONTH)

    figures = await compute(outsider, opened.id)

    assert (figures.people, figures.pay, figures.pay_total_fen) == (0, 0, 0)


async def test_opening_twice_gives_the_same_month(district: District, month: SubsidyMonth) -> None:
    again = await open_month(district.cast.officer, named("fengtai"), MONTH)

    assert again.id == month.id


async def test_a_month_before_the_policy_is_refused(district: District) -> None:
    with pytest.raises(PolicyNotInForce):
        await open_month(district.cast.officer, named("fengtai"), "2015-12")


async def test_the_neighbour_sees_no_month_and_the_reviewer_computes_none(
    district: District, month: SubsidyMonth
) -> None:
    with pytest.raises(Missing):
        await compute(district.cast.outsider, month.id)
    with pytest.raises(Forbidden):
        await compute(district.cast.reviewer, month.id)
