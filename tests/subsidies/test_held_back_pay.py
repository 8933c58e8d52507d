"""Back pay that waits is seen where its hold is, whether a line of that month pays or not."""

from __future__ import annotations

import pytest

from tests.declarations.conftest import lapsing
from tests.subsidies.approved import computed
from tests.subsidies.test_adjusting import FULL, NOVEMBER, OCTOBER, Two, two
from tests.subsidies.test_undeclared_back_pay import pass_october, with_back_pay
from workforce.paging import Page
from workforce.people.models import Person
from workforce.reports.waiting_vetting import holds_to_decide
from workforce.subsidies.hold_answers import show_hold
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds
from workforce.subsidies.hold_reading import HoldSeen, Reach, hold_figures, list_holds
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

assert two and lapsing, "the fixtures of the differences and of the policy"
ALL = Page(50, None, None)


async def listed(two: Two, month: SubsidyMonth, **asked: object) -> list[HoldSeen]:
    reach = Reach(month_id=month.id, state=HoldState.OPEN, **asked)  # type: ignore[arg-type]
    return list((await list_holds(two.second, reach, ALL)).items)


async def refused(month: SubsidyMonth, person: Person) -> None:
    """A line of the month that pays the person nothing."""
    run = await ComputeRun.get(id=month.current_run_id)
    like = await SubsidyLine.filter(run_id=run.id).first()
    assert like is not None
    line = await SubsidyLine.get_or_none(run_id=run.id, person_id=person.id)
    if line is None:
        line = like.clone(pk=None)
        line.person_id = person.id
    line.outcome, line.amount_fen = Outcome.REFUSE, 0
    await line.save()


@pytest.mark.parametrize("with_line", [False, True])
async def test_held_back_pay_of_whom_no_line_pays_stands_in_the_list_of_its_month(
    two: Two, with_line: bool
) -> None:
    late, november = await with_back_pay(two)
    if with_line:
        await refused(two.month, late)

    [seen] = await listed(two, two.month)

    shown = show_hold(two.second, seen)
    assert (shown.person.id, shown.amount_fen, shown.line_id is None) == (
        late.id, 0, not with_line,
    )  # fmt: skip
    assert [(one.amount_fen, one.month_id, one.month) for one in shown.back] == [
        (FULL, november.id, NOVEMBER)
    ]
    if not with_line:
        assert shown.employer.id == two.cast.other_employer.id
    figures = await hold_figures(two.month)
    assert (figures.held, figures.back, figures.back_fen) == (0, 1, FULL)


async def test_it_is_found_by_its_employer_and_by_nobody_of_another_district(two: Two) -> None:
    await with_back_pay(two)

    assert len(await listed(two, two.month, employer_id=two.cast.other_employer.id)) == 1
    assert await listed(two, two.month, employer_id=two.cast.employer.id) == []
    assert (await list_holds(two.cast.outsider, Reach(), ALL)).total == 0


async def test_it_goes_with_its_hold(two: Two) -> None:
    await with_back_pay(two)

    await pass_october(two)

    assert await listed(two, two.month) == []
    assert (await hold_figures(two.month)).back == 0


async def test_of_a_run_that_is_not_approved_the_source_month_holds_nothing_yet(two: Two) -> None:
    _, november = await with_back_pay(two)
    await SubsidyMonth.filter(id=november.id).update(state="computed")

    assert await listed(two, two.month) == []


async def test_a_hold_of_the_later_month_that_keeps_its_back_pay_is_seen_and_decided(
    two: Two,
) -> None:
    late, november = await with_back_pay(two)
    await Hold.all().update(state=HoldState.RELEASED)
    await refused(november, late)
    await Hold.create(month_id=november.id, person_id=late.id, kind=HoldKind.BY_HAND,
                      fingerprint="x")  # fmt: skip

    [seen] = await listed(two, november)
    tasks = [one for one in await holds_to_decide(two.cast.officer) if one.count]
    decided = await decide_holds(
        two.cast.officer, november.id, ChosenHolds(count=1), decision=HoldState.RELEASED,
        reason="已核实",
    )  # fmt: skip

    assert [one.fen for one in seen.back] == [FULL]
    assert [one.count for one in tasks] == [1] and decided == 1


async def test_who_has_neither_line_nor_back_pay_is_not_in_the_list(two: Two) -> None:
    """The guard can fail: a hold that keeps no money does not stand among those that do."""
    await refused(two.month, two.people[0])
    await Hold.create(month_id=two.month.id, person_id=two.people[0].id, kind=HoldKind.LEFT,
                      fingerprint="x")  # fmt: skip

    assert await listed(two, two.month) == []
    assert two.month.month == OCTOBER and await computed(two.officer, NOVEMBER)
