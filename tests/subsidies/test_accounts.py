"""Where the money goes: accounts entered, accounts changed behind somebody's back."""

from __future__ import annotations

import asyncio
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from tests.subsidies.test_approving import approve, settled, submit, submitted
from workforce.actor import Actor
from workforce.database import verb
from workforce.people.facts import PersonFacts
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import approving, settling
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.hold_deciding import ChosenHolds, HolderDecides, decide_holds
from workforce.subsidies.models import PayList, SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import Prepared, unsealed
from workforce.subsidies.service import compute
from workforce.subsidies.showing import find_month
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold

CARD, OTHER_CARD = "6222023288405320712", "6222025159211289359"
THIRD_CARD = "6222021234567890128"


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


async def change(district: District, account: str | None, *, by: Actor | None = None) -> None:
    facts = PersonFacts(bank_account=account)
    actor = by or district.cast.second_officer
    await change_person(actor, district.paid.id, facts, version=None)


async def look(district: District, month: SubsidyMonth) -> None:
    await find_month(district.cast.approver, month.id)


async def the_hold() -> Hold:
    return await Hold.get(kind=HoldKind.ACCOUNT_CHANGED)


async def decide(actor: Actor, month: SubsidyMonth, decision: HoldState) -> None:
    chosen = ChosenHolds(((await the_hold()).id,))
    await decide_holds(actor, month.id, chosen, decision=decision, reason="已向本人核实")


async def pay_list_sheets(month: SubsidyMonth) -> dict[str, str]:
    """By sheet of the kept pay list: everything written in it."""
    kept = await PayList.get(month_id=month.id)
    book = load_workbook(BytesIO(unsealed(kept.content)))
    return {
        sheet.title: " ".join(str(value) for row in sheet.values for value in row if value)
        for sheet in book
    }


@pytest.mark.parametrize("account", [OTHER_CARD, None], ids=["another account", "no account"])
async def test_an_account_changed_after_submitting_holds_that_line_and_no_other(
    district: District, month: SubsidyMonth, account: str | None
) -> None:
    await submitted(district, month)
    await change(district, account)

    await noticed(district.cast, month)
    await approve(district.cast.approver, month)

    hold = await the_hold()
    assert (hold.person_id, hold.state) == (district.paid.id, HoldState.OPEN)
    sheets = await pay_list_sheets(month)
    assert "提交后账户被更改" in sheets["暂缓发放"]
    assert OTHER_CARD not in "".join(sheets.values())
    assert (await SubsidyMonth.get(id=month.id)).state is MonthState.APPROVED


async def test_an_account_changed_after_the_review_is_set_apart_by_the_approval(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await noticed(district.cast, month)
    await change(district, OTHER_CARD)

    await approve(district.cast.approver, month)

    assert "提交后账户被更改" in (await pay_list_sheets(month))["暂缓发放"]


async def test_an_account_changed_while_the_pay_list_is_made_stops_that_approval_once(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    await submitted(district, month)
    await noticed(district.cast, month)
    making = approving.prepare

    async def made_before_the_change(month: SubsidyMonth) -> Prepared:
        made = await making(month)
        await change(district, OTHER_CARD)
        return made

    monkeypatch.setattr(approving, "prepare", made_before_the_change)
    with pytest.raises(approving.FiguresDiffer):
        await approve(district.cast.approver, month)
    assert await PayList.all().count() == 0

    monkeypatch.setattr(approving, "prepare", making)
    await approve(district.cast.approver, month)
    assert "提交后账户被更改" in (await pay_list_sheets(month))["暂缓发放"]


async def test_whoever_changed_the_account_does_not_decide_about_it(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await change(district, OTHER_CARD, by=cast.second_officer)
    await look(district, month)

    with pytest.raises(HolderDecides):
        await decide(cast.second_officer, month, HoldState.RELEASED)
    await decide(cast.officer, month, HoldState.RELEASED)

    await noticed(cast, month)
    await approve(cast.approver, month)
    assert OTHER_CARD in (await pay_list_sheets(month))["发放清单"]


async def test_what_was_released_holds_again_when_the_account_changes_again(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await change(district, OTHER_CARD)
    await look(district, month)
    await decide(district.cast.officer, month, HoldState.RELEASED)
    await look(district, month)
    assert (await the_hold()).state is HoldState.RELEASED

    await change(district, THIRD_CARD)
    await look(district, month)

    assert await Hold.filter(kind=HoldKind.ACCOUNT_CHANGED, state=HoldState.OPEN).count() == 1


async def test_the_account_put_back_ends_the_hold(district: District, month: SubsidyMonth) -> None:
    before = (await Person.get(id=district.paid.id)).bank_account_index
    await submitted(district, month)
    await change(district, OTHER_CARD)
    await look(district, month)
    assert (await the_hold()).state is HoldState.OPEN

    await Person.filter(id=district.paid.id).update(bank_account_index=before)
    await look(district, month)

    assert (await the_hold()).state is HoldState.GONE


async def test_a_month_submitted_anew_starts_from_the_accounts_of_then(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await change(district, OTHER_CARD)
    await look(district, month)

    await approving.send_back(district.cast.reviewer, month.id, reason="账户被更改")
    await compute(district.cast.officer, month.id)
    again = await SubsidyMonth.get(id=month.id).select_related("policy", "district")
    await settled(district, again)
    await submit(district.cast.officer, again)

    assert (await the_hold()).state is HoldState.GONE


async def test_entering_a_missing_account_does_not_cover_up_another_change(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await change(district, OTHER_CARD)

    await enter(district, month)

    hold = await the_hold()
    assert (hold.person_id, hold.state) == (district.paid.id, HoldState.OPEN)


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
