"""What whoever confirms a batch is told by name: accounts that moved, organisations out of use."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_actor
from tests.payments.conftest import Paying, account_of, make, prepared
from tests.payments.units import EACH, Employers, make_employers
from workforce.actor import Actor
from workforce.payments import directing, preparing, showing
from workforce.payments.models import PaymentBatch
from workforce.people.facts import PersonFacts
from workforce.people.indexes import bank_account_index
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import accounts
from workforce.subsidies.accounts import Moved, note_accounts
from workforce.subsidies.models import SubsidyLine
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold
from workforce.vocabulary import Role

OTHER = "0766601000000000077"


@pytest.fixture
async def employers(cast: Cast) -> Employers:
    return await make_employers(cast)


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def told(batch: PaymentBatch, employers: Paying) -> list[str]:
    return (await showing.find_batch(employers.cast.approver, batch.id)).attention


async def test_an_organisation_out_of_use_is_named_to_who_confirms_and_who_sends(
    employers: Employers,
) -> None:
    batch = await prepared(employers)
    assert await told(batch, employers) == []
    employers.big.active = False
    await employers.big.save()

    [sentence] = await told(batch, employers)

    assert f"“{employers.big.name}”已停用" in sentence
    assert f"3 人、{3 * EACH / 100:,.2f} 元" in sentence
    given = {"people": batch.people, "net_fen": batch.net_fen, "note": "指标随后登记"}
    await preparing.confirm(employers.cast.approver, batch.id, **given)
    assert await told(batch, employers) == [sentence]
    await make(employers, batch)
    assert await told(batch, employers) == []


async def test_an_account_of_an_organisation_moved_after_the_approval_is_named(
    employers: Employers, ask: Asker
) -> None:
    batch = await prepared(employers)

    await enter_unit_account(
        employers.officer, employers.small.id, bank_account=OTHER, bank_name="江湾银行"
    )

    by = employers.cast.approver
    shown = (await ask("GET", f"/payment-batches/{batch.id}", by)).json()
    [sentence] = shown["attention"]
    assert "1 户" in sentence and employers.small.name in sentence
    assert employers.big.name not in sentence and OTHER not in sentence


async def noted(paying: Paying) -> None:
    """What the submission notes: to which account each line is to go."""
    await note_accounts(paying.month)


async def change(paying: Paying, person: Person, *, by: Actor | None = None) -> None:
    facts = PersonFacts(bank_account=account_of(90), bank_name="北京银行")
    await change_person(by or paying.officer, person.id, facts, version=None)


async def test_an_account_of_a_person_moved_after_the_approval_is_named(paying: Paying) -> None:
    await noted(paying)
    moved, *others = paying.people
    batch = await prepared(paying)
    assert await told(batch, paying) == []

    await change(paying, moved)

    [sentence] = await told(batch, paying)
    assert moved.name in sentence and "1 户" in sentence
    assert not any(one.name in sentence for one in others)


async def test_an_account_somebody_has_decided_about_is_not_told_again(paying: Paying) -> None:
    await noted(paying)
    person = paying.people[0]
    await change(paying, person)
    batch = await prepared(paying)
    [line] = await SubsidyLine.filter(person=person)
    index = bank_account_index(account_of(90))
    row = {"unit_id": None, "kept_id": person.id, "account_now": index,
           "account_then": line.account_index}  # fmt: skip
    await Hold.create(
        month=paying.month, person=person, kind=HoldKind.ACCOUNT_CHANGED,
        fingerprint=accounts.fingerprint_of([accounts._evidence(row)]), state=HoldState.RELEASED,
    )  # fmt: skip

    assert await told(batch, paying) == []


async def test_who_changed_the_account_of_somebody_in_the_batch_does_not_confirm_it(
    paying: Paying, monkeypatch: pytest.MonkeyPatch
) -> None:
    await noted(paying)
    both = await make_actor(Role.DISTRICT_OFFICER, paying.cast.district)
    batch = await prepared(paying)
    await change(paying, paying.people[0], by=both)
    confirmer = dataclasses.replace(paying.cast.approver, user_id=both.user_id)
    given = {"people": batch.people, "net_fen": batch.net_fen, "note": "指标随后登记"}

    with pytest.raises(directing.DirectorConfirms):
        await preparing.confirm(confirmer, batch.id, **given)
    assert not (await showing.find_batch(confirmer, batch.id)).may["confirm"]
    assert (await showing.find_batch(paying.cast.approver, batch.id)).may["confirm"]

    async def nobody(_: PaymentBatch) -> list[Moved]:
        return []

    monkeypatch.setattr(directing, "moved_in", nobody)
    assert (await preparing.confirm(confirmer, batch.id, **given)).state == "confirmed"
