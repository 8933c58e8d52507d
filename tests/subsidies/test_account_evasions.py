"""Ways round the second person who decides about a changed account; none of them leads anywhere."""

from __future__ import annotations

import pytest

import workforce.app  # noqa: F401  (it registers what moves with a person)
from tests.factories import make_employment, make_person
from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from tests.subsidies.test_accounts import (
    CARD,
    OTHER_CARD,
    THIRD_CARD,
    change,
    decide,
    line_of,
    look,
    the_hold,
)
from tests.subsidies.test_approving import approve, submitted
from workforce.people.facts import PersonFacts
from workforce.people.indexes import bank_account_index
from workforce.people.merging import merge
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import correcting, settling
from workforce.subsidies.hold_deciding import (
    ChosenHolds,
    HoldDecided,
    HolderDecides,
    decide_holds,
)
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.reviewing import Picked, review_lines
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold


async def open_holds() -> list[Hold]:
    return await Hold.filter(kind=HoldKind.ACCOUNT_CHANGED, state=HoldState.OPEN)


async def test_whoever_changes_it_again_after_the_approval_does_not_release_it(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await change(district, OTHER_CARD, by=cast.second_officer)
    await noticed(cast, month)
    await approve(cast.approver, month)
    first = await the_hold()

    await change(district, THIRD_CARD, by=cast.officer)
    with pytest.raises(HoldDecided):  # what it was opened for is not there any more
        await decide(cast.officer, month, HoldState.RELEASED)
    await look(district, month)

    assert (await Hold.get(id=first.id)).state is HoldState.GONE
    [now] = await open_holds()
    assert now.opened_by_id == cast.officer.user_id
    chosen = ChosenHolds((now.id,))
    with pytest.raises(HolderDecides):
        await decide_holds(
            cast.officer, month.id, chosen, decision=HoldState.RELEASED, reason="已核实"
        )
    await decide_holds(
        cast.second_officer, month.id, chosen, decision=HoldState.RELEASED, reason="已核实"
    )
    assert await open_holds() == []


async def test_an_account_set_back_after_the_approval_ends_the_hold(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await Person.filter(id=district.paid.id).update(
        bank_account=CARD, bank_account_index=bank_account_index(CARD)
    )
    await submitted(district, month)
    await change(district, OTHER_CARD)
    await noticed(cast, month)
    await approve(cast.approver, month)

    await change(district, CARD)
    await look(district, month)

    assert (await the_hold()).state is HoldState.GONE


async def test_taking_an_account_away_and_entering_another_on_the_line_is_held(
    district: District, month: SubsidyMonth
) -> None:
    cast, a = district.cast, district.cast.second_officer
    await submitted(district, month)
    await change(district, None, by=a)
    await look(district, month)
    line = await line_of(district.paid)
    await review_lines(
        cast.reviewer, month.id, Picked(line_ids=(line.id,)), accept=False, reason="无账户"
    )
    await correcting.redecide_line(a, month.id, line.id, reason="改正")

    await settling.enter_account(
        a, month.id, line.id, bank_account=OTHER_CARD, bank_name="北京银行"
    )

    [hold] = await open_holds()
    assert (hold.person_id, hold.opened_by_id) == (district.paid.id, a.user_id)


async def test_an_account_given_to_a_person_and_another_on_the_line_is_held(
    district: District, month: SubsidyMonth
) -> None:
    a = district.cast.second_officer
    await submitted(district, month)
    await change_person(a, district.blocked.id, PersonFacts(bank_account=OTHER_CARD), version=None)
    await look(district, month)
    line = await line_of(district.blocked)

    await settling.enter_account(
        a, month.id, line.id, bank_account=THIRD_CARD, bank_name="北京银行"
    )

    [hold] = await open_holds()
    assert (hold.person_id, hold.opened_by_id) == (district.blocked.id, a.user_id)


async def test_merging_into_a_record_with_another_account_is_changing_it(
    district: District, month: SubsidyMonth
) -> None:
    cast, a = district.cast, district.cast.second_officer
    kept = await make_person(name="陈可发", bank_account=OTHER_CARD, bank_name="北京银行")
    await submitted(district, month)
    await make_employment(kept, cast.employer)

    await merge(a, kept.id, merged_id=district.paid.id, reason="同一个人，身份证号登记有误")
    await look(district, month)

    assert (await the_hold()).opened_by_id == a.user_id
    with pytest.raises(HolderDecides):
        await decide(a, month, HoldState.RELEASED)
