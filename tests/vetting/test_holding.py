"""Holds come with a computation, stay decided while their evidence is the same, and keep money."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.factories import make_employment
from tests.subsidies.conftest import District
from tests.subsidies.test_races import at_once
from workforce.employment.models import Employment
from workforce.errors import Forbidden, Missing, Refusal
from workforce.paging import Page
from workforce.people.models import Person
from workforce.subsidies import hold_deciding, service
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import has_acted
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds, undo_decisions
from workforce.subsidies.hold_reading import Reach, hold_figures, list_holds
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.payable import payable_lines
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold

RELEASED, DENIED = HoldState.RELEASED, HoldState.DENIED


async def contract_of(person_id: int, ends_on: date | None) -> None:
    post = await Employment.filter(person_id=person_id).first()
    assert post is not None
    await Employment.filter(id=post.id).update(contract_ends_on=ends_on, version=post.version + 1)


async def held(district: District, month: SubsidyMonth) -> Hold:
    """The contract of the one who is paid ran out."""
    await contract_of(district.paid.id, date(2026, 9, 30))
    await service.compute(district.cast.officer, month.id)
    return await Hold.get(month_id=month.id, kind=HoldKind.CONTRACT_EXPIRED)


async def one_account(district: District, month: SubsidyMonth) -> None:
    """The one who is paid and the one of the community have the same account."""
    index = district.paid.bank_account_index
    await Person.filter(id=district.community.id).update(bank_account_index=index, version=2)
    await service.compute(district.cast.officer, month.id)


async def decide(actor: Any, hold: Hold, decision: HoldState = RELEASED) -> int:
    chosen = ChosenHolds((hold.id,))
    return await decide_holds(actor, hold.month_id, chosen, decision=decision, reason="已核实")


async def code_of(act: Any) -> str:
    with pytest.raises(Refusal) as refused:
        await act
    return refused.value.code


async def test_a_computation_opens_holds_and_changes_no_outcome(
    district: District, month: SubsidyMonth
) -> None:
    before = await figures_of(month.current_run_id)

    hold = await held(district, month)

    seen = await SubsidyMonth.get(id=month.id)
    assert (hold.state, hold.person_id) == (HoldState.OPEN, district.paid.id)
    assert hold.evidence[0]["contract_ends_on"] == "2026-09-30"
    assert await figures_of(seen.current_run_id) == before
    found = await hold_figures(seen)
    assert (found.held, found.held_fen) == (1, 100_000)


async def test_two_posts_are_held_also_where_the_policy_leaves_them_open(
    district: District, month: SubsidyMonth
) -> None:
    hold = await Hold.get(month_id=month.id, kind=HoldKind.TWO_EMPLOYERS)
    assert hold.person_id == district.two_posts.id
    assert {one["employer_id"] for one in hold.evidence} == {
        district.cast.employer.id, district.cast.other_employer.id,
    }  # fmt: skip


async def test_one_account_of_two_people_holds_them_both(
    district: District, month: SubsidyMonth
) -> None:
    await one_account(district, month)
    holds = await Hold.filter(month_id=month.id, kind=HoldKind.SHARED_ACCOUNT)
    assert {hold.person_id for hold in holds} == {district.paid.id, district.community.id}
    assert not any("6222" in str(hold.evidence) for hold in holds)


async def test_what_was_released_stays_so_until_the_evidence_is_another(
    district: District, month: SubsidyMonth
) -> None:
    hold = await held(district, month)
    await decide(district.cast.officer, hold)

    await ComputeRun.all().update(digest="")
    await service.compute(district.cast.officer, month.id)
    assert (await Hold.get(id=hold.id)).state is RELEASED
    await contract_of(district.paid.id, date(2026, 8, 31))
    await service.compute(district.cast.officer, month.id)

    states = {
        one.evidence[0]["contract_ends_on"]: one.state
        for one in await Hold.filter(month_id=month.id, kind=HoldKind.CONTRACT_EXPIRED)
    }
    assert states == {"2026-09-30": RELEASED, "2026-08-31": HoldState.OPEN}


async def test_what_vanished_goes_and_returns_with_its_cause(
    district: District, month: SubsidyMonth
) -> None:
    hold = await held(district, month)

    await contract_of(district.paid.id, None)
    await service.compute(district.cast.officer, month.id)
    assert (await Hold.get(id=hold.id)).state is HoldState.GONE
    await contract_of(district.paid.id, date(2026, 9, 30))
    await service.compute(district.cast.officer, month.id)

    assert (await Hold.get(id=hold.id)).state is HoldState.OPEN


async def test_a_held_line_is_not_payable_and_a_released_one_is(
    district: District, month: SubsidyMonth
) -> None:
    await Hold.filter(month_id=month.id).update(state=RELEASED)
    hold = await held(district, month)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    assert await payable_lines([month.id]) == []

    await decide(district.cast.officer, hold)

    [line] = await payable_lines([month.id])
    assert (line.person_id, line.amount_fen) == (district.paid.id, 100_000)
    await undo_decisions(district.cast.officer, month.id, (hold.id,), reason="有新情况")
    assert await payable_lines([month.id]) == []


async def test_nothing_is_payable_before_the_month_is_approved(
    district: District, month: SubsidyMonth
) -> None:
    await Hold.filter(month_id=month.id).update(state=RELEASED)
    assert await payable_lines([month.id]) == []


async def test_an_approved_month_is_left_to_people(district: District, month: SubsidyMonth) -> None:
    from workforce.subsidies.holding import recheck

    await contract_of(district.paid.id, date(2026, 9, 30))
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    await recheck(district.cast.officer, month.id, HoldKind.CONTRACT_EXPIRED)
    assert not await Hold.filter(kind=HoldKind.CONTRACT_EXPIRED).exists()

    await SubsidyMonth.filter(id=month.id).update(state=MonthState.SUBMITTED)
    await recheck(district.cast.officer, month.id, HoldKind.CONTRACT_EXPIRED)
    assert await Hold.filter(kind=HoldKind.CONTRACT_EXPIRED).exists()


async def test_many_are_decided_at_once_when_the_count_is_what_was_seen(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await one_account(district, month)
    count = await Hold.filter(month_id=month.id, kind=HoldKind.SHARED_ACCOUNT).count()
    every = ChosenHolds(kind=HoldKind.SHARED_ACCOUNT, count=count)
    wrong = ChosenHolds(kind=HoldKind.SHARED_ACCOUNT, count=count + 1)
    refused = decide_holds(officer, month.id, wrong, decision=RELEASED, reason="已核实")
    assert await code_of(refused) == "vetting.holds_differ"

    decided = await decide_holds(officer, month.id, every, decision=RELEASED, reason="已核实")

    assert decided == count == 2
    again = decide_holds(officer, month.id, every, decision=RELEASED, reason="已核实")
    assert await code_of(again) == "vetting.holds_differ"


async def test_of_two_deciders_at_once_one_decides(district: District, month: SubsidyMonth) -> None:
    hold = await held(district, month)
    one, two = district.cast.officer, district.cast.second_officer

    went, codes = await at_once(decide(one, hold), decide(two, hold, DENIED))

    assert (went, codes) == (1, ["vetting.hold_decided"])


async def test_whoever_reviewed_or_approved_decides_no_hold_and_a_decider_reviews_nothing(
    district: District, month: SubsidyMonth
) -> None:
    officer, second = district.cast.officer, district.cast.second_officer
    hold = await held(district, month)
    await SubsidyMonth.filter(id=month.id).update(
        state=MonthState.REVIEWED, reviewed_by_id=second.user_id, submitted_by_id=officer.user_id
    )
    assert await code_of(decide(second, hold)) == "vetting.checker_decides"
    await decide(officer, hold)
    await SubsidyMonth.filter(id=month.id).update(submitted_by_id=None)
    seen = await SubsidyMonth.get(id=month.id).select_related("policy", "district")

    assert await has_acted(officer, seen)
    await undo_decisions(officer, month.id, (hold.id,), reason="重新核查")
    assert not await has_acted(officer, seen)


async def test_holds_of_other_matters_are_decided_where_they_belong(
    district: District, month: SubsidyMonth
) -> None:
    hold = await Hold.create(
        month_id=month.id, person_id=district.paid.id, kind=HoldKind.OBJECTION, fingerprint="x"
    )
    assert await code_of(decide(district.cast.officer, hold)) == "vetting.hold_elsewhere"


async def test_money_in_a_payment_is_not_denied_nor_held_again(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold = await held(district, month)
    asked: list[list[int]] = []

    async def moved(_: SubsidyMonth, people: list[int]) -> None:
        asked.append(people)
        raise hold_deciding.MoneyMoved(count=len(people))

    monkeypatch.setattr(hold_deciding, "refuse_moved", moved)
    assert await code_of(decide(district.cast.officer, hold, DENIED)) == "vetting.money_moved"
    await decide(district.cast.officer, hold)
    undo = undo_decisions(district.cast.officer, month.id, (hold.id,), reason="有新情况")
    assert await code_of(undo) == "vetting.money_moved"
    assert asked == [[district.paid.id], [district.paid.id]]


async def test_the_neighbour_district_and_the_roles_without_it_decide_nothing(
    district: District, month: SubsidyMonth
) -> None:
    hold = await held(district, month)
    with pytest.raises(Missing):
        await decide(district.cast.outsider, hold)
    for actor in (district.cast.reviewer, district.cast.approver, district.cast.finance):
        with pytest.raises(Forbidden):
            await decide(actor, hold)
    found = await list_holds(district.cast.outsider, Reach(), Page(50, None, None))
    assert found.total == 0
    own = await list_holds(district.cast.reviewer, Reach(month_id=month.id), Page(50, None, None))
    assert hold.id in {one.hold.id for one in own.items}
    assert any("到期" in sentence for one in own.items for sentence in one.told)


async def test_the_pay_list_tells_who_waits_and_why(
    district: District, month: SubsidyMonth
) -> None:
    import io

    import openpyxl

    from workforce.subsidies.paylist import prepare

    await Hold.filter(month_id=month.id).update(state=RELEASED)
    await held(district, month)
    seen = await SubsidyMonth.get(id=month.id).select_related("policy", "district")

    prepared = await prepare(seen)

    book = openpyxl.load_workbook(io.BytesIO(prepared.content))
    cells = [str(cell) for row in book["暂缓发放"].iter_rows(values_only=True) for cell in row]
    assert "待核查：合同已到期" in cells and "没有银行账户" in cells
    totals = [row for row in book["发放清单"].iter_rows(values_only=True) if row[0] == "合计"]
    figures = await figures_of(seen.current_run_id)
    assert totals[0][1] == f"{figures.pay} 人" and prepared.total_fen == figures.pay_total_fen
    assert await SubsidyLine.filter(run_id=seen.current_run_id).count() == 6


async def test_a_post_in_the_next_district_is_the_second_one(
    district: District, month: SubsidyMonth
) -> None:
    from tests.factories import make_organisation
    from workforce.vocabulary import OrganisationKind

    away = await make_organisation(OrganisationKind.EMPLOYER, "海淀养老院", district.cast.neighbour)
    await make_employment(district.paid, away)
    await service.compute(district.cast.officer, month.id)
    held_people = await Hold.filter(kind=HoldKind.TWO_EMPLOYERS).values_list("person_id", flat=True)
    assert district.paid.id in held_people
