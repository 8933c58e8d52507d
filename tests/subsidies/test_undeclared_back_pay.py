"""Back pay waits for the employer's declaration of the month it is of, and nothing else does."""

from __future__ import annotations

import asyncio

import pytest

from tests.declarations.conftest import lapsing
from tests.declarations.test_deciding import PASS, decide_many, declare_for
from tests.subsidies.approved import approve_now, approved, computed, submitted
from tests.subsidies.test_adjusting import DECEMBER, FULL, NOVEMBER, OCTOBER, Two, of_run, two
from tests.subsidies.test_lapsed import known_late, lapse
from workforce import clock
from workforce.payments import preparing
from workforce.payments.showing import progress_of
from workforce.people.models import Person
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold

assert two and lapsing, "the fixtures of the differences and of the policy"


async def due(two: Two, month: str = NOVEMBER) -> dict[tuple[int, str], int]:
    """What a batch of the month would pay, by person and the month it is of."""
    seen = await preparing.preview(two.officer, "fengtai", [month])
    return {(one.person_id, one.month): one.gross_fen for one in seen.collected.due}


async def with_back_pay(two: Two) -> tuple[Person, SubsidyMonth]:
    late = await known_late(two.cast)
    november = await approved(two.officer, two.approver, NOVEMBER)
    assert await of_run(november) == [(late.id, OCTOBER, 0, FULL, FULL)]
    return late, november


async def pass_october(two: Two) -> None:
    await declare_for(two.officer)
    await decide_many(two.second, PASS, [two.cast.other_employer.id])


async def test_back_pay_of_an_undeclared_month_is_held_and_nothing_else_of_the_person(
    two: Two,
) -> None:
    late, november = await with_back_pay(two)

    assert (late.id, OCTOBER) not in await due(two)
    assert (late.id, NOVEMBER) in await due(two)
    [hold] = await Hold.filter(month_id=two.month.id, person_id=late.id)
    assert (hold.kind, hold.state) == (HoldKind.DECLARATION, HoldState.OPEN)
    assert await Hold.filter(month_id=two.month.id, state=HoldState.OPEN).count() == 1
    assert (await progress_of(two.officer, november.id)).held == 1


@pytest.mark.parametrize("state", [MonthState.APPROVED, MonthState.CLOSED])
async def test_it_goes_once_the_declaration_is_passed(two: Two, state: MonthState) -> None:
    late, _ = await with_back_pay(two)
    await SubsidyMonth.filter(id=two.month.id).update(state=state)

    await pass_october(two)

    assert (await due(two))[late.id, OCTOBER] == FULL


async def test_back_pay_of_a_declared_month_is_not_held(two: Two) -> None:
    late = await known_late(two.cast)
    await pass_october(two)

    await approved(two.officer, two.approver, NOVEMBER)

    assert (await due(two))[late.id, OCTOBER] == FULL


async def test_back_pay_is_not_paid_where_the_declaration_lapsed(two: Two, lapsing: None) -> None:
    late, november = await with_back_pay(two)
    await Hold.filter(month_id=november.id).update(state=HoldState.DENIED)  # its lines are settled

    await lapse(two)

    assert (late.id, OCTOBER) not in await due(two)
    assert (await SubsidyMonth.get(id=november.id)).state is MonthState.CLOSED


async def test_passing_and_approving_at_one_moment_leave_nothing_held(two: Two) -> None:
    late = await known_late(two.cast)
    await declare_for(two.officer)
    november = await submitted(two.officer, await computed(two.officer, NOVEMBER))
    await Hold.filter(month_id=november.id).update(state=HoldState.RELEASED, updated_at=clock.now())

    await asyncio.gather(
        approve_now(two.approver, november.id),
        decide_many(two.second, PASS, [two.cast.other_employer.id]),
    )

    assert (await due(two))[late.id, OCTOBER] == FULL


async def test_the_next_run_finds_what_was_held_no_second_time(two: Two) -> None:
    await with_back_pay(two)

    assert await of_run(await computed(two.officer, DECEMBER)) == []
    await pass_october(two)
    assert await of_run(await computed(two.officer, DECEMBER)) == []
