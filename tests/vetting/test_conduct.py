"""The negative list: from the finding to the repair, by two people, and what it does to money."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.subsidies.conftest import District
from tests.subsidies.test_races import at_once
from workforce import clock
from workforce.errors import Forbidden, Malformed, Missing, Refusal
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import ConductState, HoldKind, HoldState, MonthState
from workforce.vetting import conduct
from workforce.vetting.models import ConductCase, Hold

FROM = date(2026, 10, 1)


async def recorded(district: District) -> ConductCase:
    return await conduct.record_case(
        district.cast.officer, district.paid.id, matter="擅自离岗", basis="行为规范第五条",
        happened_on=date(2026, 9, 1),
    )  # fmt: skip


async def noticed(district: District, days_ago: int = 30) -> ConductCase:
    case = await recorded(district)
    on = max(case.happened_on, clock.today() - timedelta(days=days_ago))
    return await conduct.notify(district.cast.officer, case.id, noticed_on=on)


async def decide(actor: Any, case: ConductCase, *, listed: bool = True) -> ConductCase:
    return await conduct.decide(
        actor, case.id, listed=listed, reason="事实清楚", effective_on=FROM if listed else None
    )


async def code_of(act: Any) -> str:
    with pytest.raises(Refusal) as refused:
        await act
    return refused.value.code


async def test_only_a_decided_and_served_case_holds_money_until_it_is_repaired(
    district: District, month: SubsidyMonth
) -> None:
    officer, approver = district.cast.officer, district.cast.approver
    case = await noticed(district)
    await conduct.take_defence(officer, case.id, defence="本人认为情节轻微")
    await decide(approver, case)
    assert not await Hold.filter(kind=HoldKind.NEGATIVE_LIST).exists()

    await conduct.serve(officer, case.id, served_on=clock.today())

    hold = await Hold.get(kind=HoldKind.NEGATIVE_LIST, month_id=month.id)
    assert (hold.person_id, hold.state) == (district.paid.id, HoldState.OPEN)
    assert hold.evidence[0]["id"] == case.id
    await conduct.repair(approver, case.id, repaired_on=clock.today(), reason="已改正")
    assert (await ConductCase.get(id=case.id)).state is ConductState.REPAIRED
    # October was over before the repair: its hold stands, and a person decides it.
    assert (await Hold.get(id=hold.id)).state is HoldState.OPEN


async def test_an_approved_month_is_not_touched_by_a_case(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district)
    await decide(district.cast.approver, case)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)

    await conduct.serve(district.cast.officer, case.id, served_on=clock.today())

    assert not await Hold.filter(kind=HoldKind.NEGATIVE_LIST).exists()


async def test_who_recorded_a_case_does_not_decide_it_whatever_roles_he_holds(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district)
    await ConductCase.filter(id=case.id).update(recorded_by_id=district.cast.approver.user_id)

    refused = decide(district.cast.approver, case)
    assert await code_of(refused) == "vetting.recorder_decides"


async def test_it_is_not_decided_before_the_person_could_answer(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district, days_ago=0)
    assert await code_of(decide(district.cast.approver, case)) == "vetting.defence_open"

    await conduct.take_defence(district.cast.officer, case.id, defence="本人不陈述")

    assert (await decide(district.cast.approver, case)).state is ConductState.DECIDED


async def test_steps_follow_each_other_and_a_dismissed_case_is_over(
    district: District, month: SubsidyMonth
) -> None:
    officer, approver = district.cast.officer, district.cast.approver
    case = await recorded(district)
    assert await code_of(decide(approver, case)) == "vetting.case_state"
    await conduct.notify(officer, case.id, noticed_on=date(2026, 9, 2))
    again = conduct.notify(officer, case.id, noticed_on=date(2026, 9, 2))
    assert await code_of(again) == "vetting.case_state"
    await decide(approver, case, listed=False)
    serve = conduct.serve(officer, case.id, served_on=clock.today())
    assert await code_of(serve) == "vetting.case_state"


async def test_a_decision_is_not_repaired_before_it_is_served(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district)
    await decide(district.cast.approver, case)
    repair = conduct.repair(
        district.cast.approver, case.id, repaired_on=clock.today(), reason="已改正"
    )
    assert await code_of(repair) == "vetting.case_not_served"


async def test_dates_that_cannot_be_are_told_at_their_field(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district)
    with pytest.raises(Malformed):
        await conduct.decide(district.cast.approver, case.id, listed=True, reason="事实清楚")
    with pytest.raises(Malformed):
        await conduct.decide(
            district.cast.approver, case.id, listed=True, reason="事实清楚",
            effective_on=FROM, effective_until=FROM - timedelta(days=1),
        )  # fmt: skip


@pytest.mark.parametrize(("listed", "kept"), [(True, True), (False, None)])
async def test_a_decision_says_whether_it_was_fraud_only_where_it_lists(
    district: District, month: SubsidyMonth, listed: bool, kept: bool | None
) -> None:
    case = await noticed(district)

    await conduct.decide(
        district.cast.approver, case.id, listed=listed, reason="事实清楚", effective_on=FROM,
        is_fraud=True,
    )  # fmt: skip

    assert (await ConductCase.get(id=case.id)).is_fraud is kept


async def test_of_two_decisions_at_once_one_counts(district: District, month: SubsidyMonth) -> None:
    case = await noticed(district)
    approver = district.cast.approver

    went, codes = await at_once(decide(approver, case), decide(approver, case, listed=False))

    assert (went, codes) == (1, ["vetting.case_state"])


async def test_the_next_district_and_the_wrong_roles_touch_no_case(
    district: District, month: SubsidyMonth
) -> None:
    case = await noticed(district)
    with pytest.raises(Missing):
        await conduct.find_case(district.cast.outsider, case.id)
    with pytest.raises(Missing):
        await decide(district.cast.officer, case)
    with pytest.raises((Missing, Forbidden)):
        await conduct.take_defence(district.cast.approver, case.id, defence="代为陈述")
