"""What changed in a frozen month comes out as a difference of the next run, to the fen, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approve_now, approved, computed, submitted
from workforce.actor import Actor
from workforce.database import save_version
from workforce.employment.models import Attendance, Employment
from workforce.employment.service import end_employment
from workforce.people.models import Person
from workforce.subsidies import adjusting
from workforce.subsidies.adjustments import (
    AdjustmentNotOpen,
    AdjustmentNotSettled,
    AdjustmentsOvertaken,
    settle_adjustment,
    withdraw_adjustment,
)
from workforce.subsidies.approving import AdjustmentsOpen
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import Adjustment, ComputeRun, SubsidyMonth
from workforce.subsidies.settling import Chosen, settle
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, ServiceType

OCTOBER, NOVEMBER, DECEMBER = "2026-10", "2026-11", "2026-12"
FULL = 100_000


@dataclass
class Two:
    """Two paid people in October, approved; a third who was registered later."""

    officer: Actor
    second: Actor
    approver: Actor
    cast: Cast
    people: list[Person]
    posts: list[Employment]
    month: SubsidyMonth


@pytest.fixture
async def two(cast: Cast) -> Two:
    people, posts = [], []
    for name in ("陈可发", "林也发"):
        person = await make_person(name=name, bank_account="6222021234567890128")
        posts.append(await make_employment(person, cast.employer))
        people.append(person)
        for month in (OCTOBER, NOVEMBER, DECEMBER):
            await make_attendance(posts[-1], month)
    month = await approved(cast.officer, cast.approver, OCTOBER)
    return Two(cast.officer, cast.second_officer, cast.approver, cast, people, posts, month)


async def of_run(month: SubsidyMonth) -> list[tuple[int, str, int, int, int]]:
    rows = await Adjustment.filter(run_id=month.current_run_id).order_by("person_id", "month")
    return [(r.person_id, r.month, r.before_fen, r.after_fen, r.difference_fen) for r in rows]


async def test_nothing_changed_gives_no_difference(two: Two) -> None:
    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == []
    figures = await figures_of(november.current_run_id)
    assert (figures.adjustments, figures.back_fen, figures.recovery_fen) == (0, 0, 0)


async def test_leaving_told_late_is_recovered(two: Two) -> None:
    """October was reported, or it had not been paid: the attendance is said to be wrong."""
    await end_employment(
        two.officer, two.posts[0].id, ended_on=date(2026, 9, 30), reason="九月底已离职",
        attendance_wrong=True,
    )  # fmt: skip

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == [(two.people[0].id, OCTOBER, FULL, 0, -FULL)]
    figures = await figures_of(november.current_run_id)
    assert (figures.pay_total_fen, figures.back_fen, figures.recovery_fen) == (FULL, 0, FULL)


async def test_somebody_registered_late_is_paid_back(two: Two) -> None:
    late = await make_person(name="何晚报", bank_account="6222021234567890128")
    post = await make_employment(late, two.cast.employer)
    for month in (OCTOBER, NOVEMBER):
        await make_attendance(post, month)

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == [(late.id, OCTOBER, 0, FULL, FULL)]
    assert (await figures_of(november.current_run_id)).pay_total_fen == 3 * FULL


async def test_a_difference_approved_once_does_not_come_again(two: Two) -> None:
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    await approved(two.officer, two.approver, NOVEMBER)

    december = await computed(two.officer, DECEMBER)

    assert await of_run(december) == []


async def test_what_was_recovered_by_mistake_is_paid_back(two: Two) -> None:
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    await approved(two.officer, two.approver, NOVEMBER)
    await save_version(two.posts[0], ended_on=None)

    december = await computed(two.officer, DECEMBER)

    assert await of_run(december) == [
        (two.people[0].id, OCTOBER, 0, FULL, FULL), (two.people[0].id, NOVEMBER, 0, FULL, FULL),
    ]  # fmt: skip


async def test_computing_twice_changes_nothing(two: Two) -> None:
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    november = await computed(two.officer, NOVEMBER)
    before = await Adjustment.all().values()

    again = await computed(two.officer, NOVEMBER)

    assert again.current_run_id == november.current_run_id
    assert await Adjustment.all().values() == before


async def test_another_difference_is_another_run_and_the_old_rows_are_cleared(two: Two) -> None:
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    first = await computed(two.officer, NOVEMBER)
    await save_version(two.posts[1], ended_on=date(2026, 9, 30))
    assert await is_stale(first)

    second = await computed(two.officer, NOVEMBER)

    assert len(await of_run(second)) == 2
    assert await Adjustment.filter(run_id=first.current_run_id).count() == 0


async def test_attendance_of_an_earlier_month_makes_this_one_stale(two: Two) -> None:
    november = await computed(two.officer, NOVEMBER)
    row = await Attendance.get(employment_id=two.posts[0].id, month=OCTOBER)

    await row.delete()

    assert await is_stale(november)
    november = await computed(two.officer, NOVEMBER)
    [found] = await Adjustment.filter(run_id=november.current_run_id)
    assert (found.person_id, found.month) == (two.people[0].id, OCTOBER)


async def test_what_the_rules_leave_open_is_settled_before_submission(two: Two) -> None:
    await save_version(two.posts[0], service_type=ServiceType.COMMUNITY)
    november = await computed(two.officer, NOVEMBER)
    [open_one] = await Adjustment.filter(run_id=november.current_run_id)
    assert (open_one.outcome, open_one.difference_fen) == (Outcome.REVIEW, 0)

    await settle(two.officer, november.id, Chosen(employer_id=two.cast.employer.id),
                 outcome=Outcome.REFUSE, reason="不属于服务机构")  # fmt: skip
    with pytest.raises(AdjustmentsOpen):
        await submitted(two.officer, november)
    settled = await settle_adjustment(
        two.officer, november.id, open_one.id, outcome=Outcome.REFUSE, reason="不属于服务机构"
    )
    with pytest.raises(AdjustmentNotOpen):
        await settle_adjustment(
            two.officer, november.id, open_one.id, outcome=Outcome.PAY, reason="再看一次"
        )

    assert settled.difference_fen == -FULL
    await submitted(two.officer, november)


async def test_a_settlement_is_carried_to_a_new_run_and_stands_in_later_months(two: Two) -> None:
    await save_version(two.posts[0], service_type=ServiceType.COMMUNITY)
    november = await computed(two.officer, NOVEMBER)
    [one] = await Adjustment.filter(run_id=november.current_run_id)
    await settle_adjustment(
        two.officer, november.id, one.id, outcome=Outcome.PAY, reason="区里认定"
    )
    await save_version(two.posts[1], ended_on=date(2026, 9, 30))

    november = await computed(two.officer, NOVEMBER)

    carried = await Adjustment.get(run_id=november.current_run_id, person_id=two.people[0].id)
    assert (carried.outcome, carried.settlement_reason) == (Outcome.PAY, "区里认定")
    await settle(two.officer, november.id, Chosen(employer_id=two.cast.employer.id),
                 outcome=Outcome.PAY, reason="区里认定")  # fmt: skip
    await submitted(two.officer, november)
    await approve_now(two.approver, november.id)
    assert await of_run(await computed(two.officer, DECEMBER)) == []


async def test_a_settlement_can_be_withdrawn_once(two: Two) -> None:
    await save_version(two.posts[0], service_type=ServiceType.COMMUNITY)
    november = await computed(two.officer, NOVEMBER)
    [one] = await Adjustment.filter(run_id=november.current_run_id)
    await settle_adjustment(two.officer, november.id, one.id, outcome=Outcome.REFUSE, reason="否定")

    back = await withdraw_adjustment(two.officer, november.id, one.id)

    assert (back.outcome, back.difference_fen, back.settled_by_id) == (Outcome.REVIEW, 0, None)
    with pytest.raises(AdjustmentNotSettled):
        await withdraw_adjustment(two.officer, november.id, one.id)


async def test_two_months_on_their_way_pay_one_difference_once(two: Two) -> None:
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    november = await computed(two.officer, NOVEMBER)
    december = await computed(two.officer, DECEMBER)
    await submitted(two.officer, november)
    await submitted(two.officer, december)
    await approve_now(two.approver, november.id)

    with pytest.raises(AdjustmentsOvertaken):
        await approve_now(two.approver, december.id)

    assert (await SubsidyMonth.get(id=december.id)).state is MonthState.SUBMITTED


async def test_a_held_month_is_left_alone_and_a_denied_one_counts_as_nothing(two: Two) -> None:
    hold = await Hold.create(
        month_id=two.month.id, person_id=two.people[0].id, kind=HoldKind.OBJECTION,
        fingerprint="x", evidence=[],
    )  # fmt: skip
    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    assert await of_run(await computed(two.officer, NOVEMBER)) == []

    await save_version(hold, state=HoldState.DENIED)
    assert await of_run(await computed(two.officer, NOVEMBER)) == []

    await save_version(hold, state=HoldState.RELEASED)
    november = await computed(two.officer, NOVEMBER)
    assert await of_run(november) == [(two.people[0].id, OCTOBER, FULL, 0, -FULL)]


async def test_only_whom_something_happened_to_is_decided_again(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided: list[int] = []
    whole = adjusting._differing

    async def counted(*given: Any) -> list[Any]:
        decided.extend(subject.facts.person.id for subject in given[-1])
        return await whole(*given)

    monkeypatch.setattr(adjusting, "_differing", counted)
    await computed(two.officer, NOVEMBER)
    assert decided == []

    await save_version(two.posts[1], ended_on=date(2026, 9, 30))
    await computed(two.officer, NOVEMBER)

    assert set(decided) == {two.people[1].id}


async def test_a_broken_mark_is_found_out(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nobody(*given: object) -> dict[int, tuple[str, str]]:
        run = await ComputeRun.get(id=two.month.current_run_id)
        marks = await adjusting._known_marks(run.id, 0, 2**31)
        return {one: (mark, mark) for one, mark in marks.items()}

    await save_version(two.posts[0], ended_on=date(2026, 9, 30))
    monkeypatch.setattr(adjusting, "marks_of", nobody)

    assert await of_run(await computed(two.officer, NOVEMBER)) == []
