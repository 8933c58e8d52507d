"""Where the money goes: accounts entered, accounts changed behind somebody's back."""

from __future__ import annotations

import asyncio

import pytest

from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from tests.subsidies.test_approving import approve, settled, submit, submitted
from workforce.actor import Actor
from workforce.database import verb
from workforce.people.facts import PersonFacts
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import approving, settling
from workforce.subsidies.accounts import AccountsChanged
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import PayList, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import MonthState

CARD, OTHER_CARD = "6222023288405320712", "6222025159211289359"


async def line_of(person: Person) -> SubsidyLine:
    return await SubsidyLine.filter(person_id=person.id).order_by("-id").first()  # type: ignore[return-value]


async def enter(district: District, month: SubsidyMonth) -> None:
    line = await line_of(district.blocked)
    await settling.enter_account(
        district.cast.officer, month.id, line.id, bank_account=CARD, bank_name="北京银行"
    )


async def test_a_correction_made_while_an_account_is_entered_makes_the_month_stale(
    district: District, month: SubsidyMonth
) -> None:
    holding, entering = asyncio.Event(), asyncio.Event()

    @verb
    async def correct_slowly(actor: Actor) -> None:
        facts = PersonFacts(household_registration="河北省张北县")
        await change_person(actor, district.blocked.id, facts, version=None)
        holding.set()
        await entering.wait()
        await asyncio.sleep(0.3)  # time for the other to reach the row

    correcting = asyncio.create_task(correct_slowly(district.cast.second_officer))
    await holding.wait()
    entering.set()
    await asyncio.gather(correcting, enter(district, month))

    assert await is_stale(await SubsidyMonth.get(id=month.id))


@pytest.mark.parametrize("account", [OTHER_CARD, None], ids=["another account", "no account"])
async def test_an_account_changed_after_submitting_stops_review_and_approval(
    district: District, month: SubsidyMonth, account: str | None
) -> None:
    await submitted(district, month)
    facts = PersonFacts(bank_account=account)
    await change_person(district.cast.officer, district.paid.id, facts, version=None)

    with pytest.raises(AccountsChanged):
        await approving.review(district.cast.reviewer, month.id)

    await approving.send_back(district.cast.reviewer, month.id, reason="账户被更改")
    assert (await SubsidyMonth.get(id=month.id)).state is MonthState.COMPUTED


async def test_an_account_changed_after_review_stops_the_approval(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await noticed(district.cast, month)
    facts = PersonFacts(bank_account=OTHER_CARD)
    await change_person(district.cast.officer, district.paid.id, facts, version=None)

    with pytest.raises(AccountsChanged):
        await approve(district.cast.approver, month)
    with pytest.raises(AccountsChanged):  # entering one account does not cover up another
        await enter(district, month)
    assert await PayList.all().count() == 0


async def test_a_blocked_account_may_still_be_entered_after_submitting(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)

    await enter(district, month)
    await noticed(district.cast, month)
    await approve(district.cast.approver, month)

    assert await PayList.all().count() == 1


async def test_an_account_changed_before_submitting_is_what_everybody_sees(
    district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)
    await enter(district, month)

    await submit(district.cast.second_officer, month)
    await noticed(district.cast, month)
    await approve(district.cast.approver, month)

    assert await PayList.all().count() == 1
