"""What is taken back of an organisation, and accounts a person and an organisation share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from tests.payments.conftest import MONTH, answer, answered, confirmed, make, prepared, sent
from tests.payments.units import (
    BIG,
    EACH,
    SMALL,
    Employers,
    line_of,
    make_employers,
    row_of,
    states_of,
)
from workforce.identity.models import Organisation
from workforce.payments import collecting, failing, preparing
from workforce.payments.models import PaymentItem
from workforce.people.indexes import bank_account_index
from workforce.people.models import Person
from workforce.recoveries.models import Recovery
from workforce.subsidy_words import FailureWay, HoldKind, HoldState, ReturnWord
from workforce.vetting.models import Hold


@pytest.fixture
async def employers(cast: Cast) -> Employers:
    return await make_employers(cast)


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def owed(employers: Employers, number: int, payee_id: int | None, fen: int) -> Recovery:
    return await Recovery.create(
        number=f"丰追2026-9{number:03d}", person=employers.people[number],
        district_id=employers.cast.district.id, policy_code="jiangwan", month="2026-09",
        amount_fen=fen, reason="已离职", payee_id=payee_id,
    )  # fmt: skip


async def test_what_one_got_is_taken_from_no_other(employers: Employers) -> None:
    """Of the same person and the same payee only: of three that are owed, one is offset."""
    own = await owed(employers, 0, employers.big.id, 20_000)
    of_person = await owed(employers, 1, None, 20_000)
    of_former = await owed(employers, 2, employers.small.id, 20_000)

    batch = await confirmed(employers)
    text = (await make(employers, batch)).decode("gb18030")

    assert (batch.offset_fen, batch.net_fen) == (20_000, 5 * EACH - 20_000)
    assert "1300.00" in text
    left = [(await Recovery.get(id=one.id)).remaining_fen for one in (own, of_person, of_former)]
    assert left == [0, 20_000, 20_000]
    item = await PaymentItem.get(person=employers.people[0])
    assert (item.offset_fen, item.net_fen, item.payee_id) == (20_000, 30_000, employers.big.id)


async def test_who_is_held_keeps_his_offset_and_the_others_theirs(employers: Employers) -> None:
    first = await owed(employers, 0, employers.big.id, 20_000)
    second = await owed(employers, 1, employers.big.id, 10_000)
    batch = await confirmed(employers)
    await Hold.create(
        month=employers.month, person=employers.people[0], kind=HoldKind.OBJECTION,
        fingerprint="0" * 64, state=HoldState.OPEN,
    )  # fmt: skip

    text = (await make(employers, batch)).decode("gb18030")

    assert "900.00" in text
    left = [(await Recovery.get(id=one.id)).remaining_fen for one in (first, second)]
    assert left == [20_000, 0]


async def test_the_plan_of_a_preview_is_bound_to_who_gets_the_money(employers: Employers) -> None:
    seen = await preparing.preview(employers.officer, "jiangwan", [MONTH])
    line = await line_of(employers, 0)
    line.payee_id = employers.small.id
    await line.save()

    with pytest.raises(preparing.PlanMoved):
        await preparing.prepare(employers.officer, "jiangwan", [MONTH], plan=seen.collected.digest)
    ids = [employers.month.id]
    found = await collecting.collect(employers.cast.district.id, "jiangwan", ids)
    assert found.digest != seen.collected.digest


async def test_an_account_of_a_person_and_of_an_organisation_is_told_apart_by_name(
    employers: Employers,
) -> None:
    person = employers.people[3]
    line = await line_of(employers, 3)
    line.payee_id = None
    await line.save()
    await Person.filter(id=person.id).update(
        bank_account=BIG, bank_account_index=bank_account_index(BIG), bank_name="江湾银行"
    )
    batch = await sent(employers)
    nameless = (BIG, "", "500.00", "成功", "")
    of_person = (BIG, person.name, "500.00", "失败", "已销户")

    checked = await answered(
        employers, batch, answer(nameless, of_person, row_of(employers.big, BIG, 3))
    )

    assert [one.word for one in checked.matched.verdicts[:3]] == [
        ReturnWord.UNKNOWN, ReturnWord.FAILED, ReturnWord.PAID,
    ]  # fmt: skip
    assert await states_of(employers.big) == ["paid"] * 3
    assert await states_of(employers.small) == ["sent"]
    assert (await PaymentItem.get(person=person)).state == "failed"


async def test_the_account_of_an_organisation_elsewhere_is_mended_where_it_is_registered(
    employers: Employers,
) -> None:
    path = employers.small.path.replace("/", "/9", 1)
    await Organisation.filter(id=employers.small.id).update(
        path=path, parent=employers.cast.neighbour, district_id=employers.cast.neighbour.id
    )
    batch = await sent(employers)
    await answered(employers, batch, answer(row_of(employers.small, SMALL, 2, "账户已销户")))
    item = await PaymentItem.filter(payee_id=employers.small.id).order_by("id").first()
    assert item is not None
    decide = partial(failing.decide_failed, employers.officer, item.id, reason="单位来函")

    with pytest.raises(failing.UnitElsewhere):
        await decide(
            way=FailureWay.NEW_ACCOUNT, bank_account="0766601000000000055", bank_name="江湾银行"
        )

    assert (await decide(way=FailureWay.SAME_ACCOUNT)).way is FailureWay.SAME_ACCOUNT


async def test_the_interface_shows_whose_account_the_money_goes_to(
    employers: Employers, ask: Asker
) -> None:
    batch = await sent(employers)
    await answered(employers, batch, answer(row_of(employers.small, SMALL, 2, "账户已销户")))
    by = employers.officer

    shown = (await ask("GET", f"/payment-batches/{batch.id}", by)).json()
    assert (shown["people"], shown["units"]) == (5, 2)
    items = (await ask("GET", f"/payment-batches/{batch.id}/items", by)).json()["items"]
    assert {one["payee_name"] for one in items} == {employers.big.name, employers.small.name}
    assert {one["bank_account"][-4:] for one in items} == {BIG[-4:], SMALL[-4:]}
    assert BIG not in str(items)
    named = await ask("GET", f"/payment-batches/{batch.id}/items?query=康和", by)
    assert {one["payee_id"] for one in named.json()["items"]} == {employers.big.id}
    failed = (await ask("GET", "/failed-payments", by)).json()["items"]
    assert [one["payee_name"] for one in failed] == [employers.small.name] * 2
    preview = {"policy": "jiangwan", "months": [MONTH]}
    seen = (await ask("POST", "/payment-previews", by, json=preview)).json()
    assert (seen["units"], [one["name"] for one in seen["units_without_account"]]) == (
        0, ["无户养老院"],
    )  # fmt: skip


async def test_who_is_paid_himself_shows_no_organisation(employers: Employers, ask: Asker) -> None:
    line = await line_of(employers, 0)
    line.payee_id = None
    await line.save()
    person = employers.people[0]
    await Person.filter(id=person.id).update(
        bank_account="0766601000000000099",
        bank_account_index=bank_account_index("0766601000000000099"),
    )
    batch = await prepared(employers)

    items = (await ask("GET", f"/payment-batches/{batch.id}/items", employers.officer)).json()
    own = next(one for one in items["items"] if one["person"]["id"] == person.id)
    assert (own["payee_id"], own["payee_name"]) == (None, None)
    assert own["bank_account"].endswith("0099")
