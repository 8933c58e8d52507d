"""An organisation's account changed behind the month's back: who decides, what ends the hold."""

from __future__ import annotations

import pytest

from tests.subsidies.conftest import MONTH, District
from tests.subsidies.releases import release, to_employers
from tests.subsidies.route import noticed
from tests.subsidies.test_approving import submitted
from tests.subsidies.test_unit_payees import ACCOUNT, OTHER, computed, enter, line_of, unit_month
from workforce.actor import Actor
from workforce.people.facts import PersonFacts
from workforce.people.service import change_person
from workforce.subsidies.hold_deciding import ChosenHolds, HolderDecides, decide_holds
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.showing import find_month
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

assert unit_month, "the fixture of a month that pays employers"


async def changed(district: District, month: SubsidyMonth) -> list[Hold]:
    """The account of the employer is another one since the submission."""
    await enter(district)
    await submitted(district, month)
    await enter(district, OTHER)
    await find_month(district.cast.approver, month.id)
    return await held(month)


async def held(month: SubsidyMonth) -> list[Hold]:
    return await Hold.filter(
        month_id=month.id, kind=HoldKind.ACCOUNT_CHANGED, state=HoldState.OPEN
    ).order_by("id")


async def decide(actor: Actor, month: SubsidyMonth, holds: list[Hold]) -> None:
    chosen = ChosenHolds(tuple(one.id for one in holds))
    await decide_holds(actor, month.id, chosen, decision=HoldState.RELEASED, reason="已向单位核实")


async def test_whoever_changed_the_account_decides_about_none_of_its_people(
    district: District, unit_month: SubsidyMonth
) -> None:
    holds = await changed(district, unit_month)
    assert len(holds) > 1

    with pytest.raises(HolderDecides):
        await decide(district.cast.officer, unit_month, holds)
    await decide(district.cast.second_officer, unit_month, holds)

    assert await held(unit_month) == []


async def test_the_account_put_back_ends_the_holds_of_all(
    district: District, unit_month: SubsidyMonth
) -> None:
    await changed(district, unit_month)

    await enter(district, ACCOUNT)
    await find_month(district.cast.approver, unit_month.id)

    assert await held(unit_month) == []


async def test_what_was_released_is_held_again_when_the_account_changes_again(
    district: District, unit_month: SubsidyMonth
) -> None:
    holds = await changed(district, unit_month)
    await decide(district.cast.second_officer, unit_month, holds)

    cast = district.cast
    await enter_unit_account(
        cast.second_officer, cast.employer.id, bank_account="0200004444444444444",
        bank_name="北京银行",
    )  # fmt: skip
    await noticed(cast, unit_month)

    again = await held(unit_month)
    assert {one.person_id for one in again} == {one.person_id for one in holds}
    with pytest.raises(HolderDecides):
        await decide(cast.second_officer, unit_month, again)


async def test_an_account_two_people_share_keeps_no_money_of_their_unit_back(
    district: District,
) -> None:
    shared = PersonFacts(bank_account="6222023288405320712")
    for person in (district.paid, district.blocked):
        await change_person(district.cast.officer, person.id, shared, version=None)

    await release(district.cast, "fengtai", to_employers(), MONTH)
    month = await computed(district, "fengtai")

    assert (await line_of(district.paid)).outcome == (await line_of(district.blocked)).outcome
    assert not await Hold.filter(month_id=month.id, kind=HoldKind.SHARED_ACCOUNT).exists()
