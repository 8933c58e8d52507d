"""Money of a month that goes to employers: one transfer each, whoever it is for."""

from __future__ import annotations

import io

import openpyxl
import pytest

from tests.factories import Cast, make_actor
from tests.payments.conftest import (
    MONTH,
    Paying,
    answer,
    answered,
    confirmed,
    make,
    prepared,
    sent,
    states,
)
from tests.payments.units import (
    BIG,
    EACH,
    SMALL,
    Employers,
    make_employers,
    row_of,
    states_of,
)
from workforce import clock
from workforce.errors import Missing
from workforce.paging import Page
from workforce.payments import (
    answering,
    bouncing,
    closing,
    directing,
    failing,
    listing,
    preparing,
    showing,
)
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
from workforce.people.indexes import bank_account_index
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidies.unit_models import UnitAccount
from workforce.subsidy_words import (
    FailureWay,
    HoldKind,
    HoldState,
    MonthState,
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
    ReturnWord,
    StopReason,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Role

PAID, FAILED, SENT = PaymentItemState.PAID, PaymentItemState.FAILED, PaymentItemState.SENT
NEW = "0766601000000000033"


@pytest.fixture
async def employers(cast: Cast) -> Employers:
    return await make_employers(cast)


def words(checked: answering.CheckedAnswer) -> list[tuple[int | None, ReturnWord]]:
    return [(one.row, one.word) for one in checked.matched.verdicts]


async def closed(paying: Paying, batch: PaymentBatch) -> PaymentBatch:
    finance = paying.cast.finance
    await closing.enter_voucher(finance, batch.id, number=f"财{batch.id}", on=clock.today())
    return await closing.close(finance, batch.id)


async def test_the_preview_names_the_organisation_nobody_entered_an_account_of(
    employers: Employers,
) -> None:
    seen = await preparing.preview(employers.officer, "jiangwan", [MONTH])

    found = seen.collected
    assert (found.people, found.units, found.net_fen) == (5, 2, 5 * EACH)
    assert found.left_out == {"no_account": 1}
    assert seen.without_account == {employers.without.id: "无户养老院"}


async def test_the_bank_gets_one_row_an_organisation_and_every_sum_is_the_same(
    employers: Employers,
) -> None:
    batch = await confirmed(employers)
    text = (await make(employers, batch)).decode("gb18030")

    rows = [line.split(",") for line in text.splitlines()[1:3]]
    assert [(row[1], row[2]) for row in rows] == [
        (BIG, employers.big.name), (SMALL, employers.small.name),
    ]  # fmt: skip
    assert "1500.00" in rows[0] and "1000.00" in rows[1]
    assert len(text.splitlines()) == 3
    batch = await PaymentBatch.get(id=batch.id)
    assert (batch.people, batch.net_fen) == (5, 5 * EACH)
    kept = await PaymentFile.get(batch_id=batch.id)
    assert (kept.people, kept.total_fen) == (2, batch.net_fen)
    seen = await showing.find_batch(employers.officer, batch.id)
    assert seen.units == 2
    _, content = await listing.workbook_of(employers.officer, batch.id)
    sheet = list(openpyxl.load_workbook(io.BytesIO(content)).active.values)
    head = next(row for row in sheet if row[0] == "序号")
    told = [row for row in sheet if isinstance(row[0], int)]
    at = head.index("收款单位")
    assert [row[at] for row in told] == [employers.big.name] * 3 + [employers.small.name] * 2
    assert {row[head.index("银行账号")][-4:] for row in told} == {"0011", "0022"}
    assert sum(row[head.index("实发（元）")] for row in told) * 100 == kept.total_fen


async def test_a_row_of_the_bank_counts_for_everybody_it_was_paid_for(
    employers: Employers,
) -> None:
    batch = await sent(employers)
    data = answer(
        row_of(employers.big, BIG, 3), row_of(employers.small, SMALL, 2, "账户已销户"),
    )  # fmt: skip

    checked = await answered(employers, batch, data)

    assert (len(checked.matched.paid), len(checked.matched.failed)) == (1, 1)
    assert await states_of(employers.big) == ["paid"] * 3
    assert await states_of(employers.small) == ["failed"] * 2
    again = await answered(employers, batch, data)
    assert again.kept is not None
    repeat = await answering.check_answer(employers.cast.finance, batch.id, data + b"\n")
    assert words(repeat) == [(2, ReturnWord.SAME), (3, ReturnWord.SAME)]


async def test_rows_that_fit_no_transfer_are_told_and_not_taken(employers: Employers) -> None:
    batch = await sent(employers)
    big = row_of(employers.big, BIG, 3)
    one_person = row_of(employers.big, BIG, 1)
    other_name = (SMALL, "别的单位", "1000.00", "成功", "")
    stranger = ("0999999999999999999", "陌生单位", "1.00", "成功", "")
    data = answer(
        one_person, other_name, stranger, big, big,
        row_of(employers.small, SMALL, 2), row_of(employers.small, SMALL, 2, "账户已销户"),
    )  # fmt: skip

    checked = await answered(employers, batch, data)

    assert words(checked) == [
        (2, ReturnWord.WRONG_AMOUNT), (3, ReturnWord.WRONG_NAME), (4, ReturnWord.UNKNOWN),
        (5, ReturnWord.PAID), (6, ReturnWord.DUPLICATE), (7, ReturnWord.CONTRADICTS),
        (8, ReturnWord.CONTRADICTS),
    ]  # fmt: skip
    assert await states(batch) == {PAID: 3, SENT: 2}
    kept = await PaymentFile.get(batch_id=batch.id, kind=PaymentFileKind.RETURN_FILE)
    names = await showing.names_of([kept])
    assert names == {
        -employers.big.id: employers.big.name,
        -employers.small.id: employers.small.name,
    }
    assert employers.big.name not in str(kept.told)
    silent = await answering.check_answer(
        employers.cast.finance, batch.id, answer(row_of(employers.big, BIG, 3))
    )
    assert [one.payee for one in silent.matched.problems] == [-employers.small.id]


async def test_what_failed_goes_out_again_to_the_account_entered_and_the_month_closes(
    employers: Employers,
) -> None:
    first = await sent(employers)
    await answered(employers, first, answer(
        row_of(employers.big, BIG, 3), row_of(employers.small, SMALL, 2, "账户已销户"),
    ))  # fmt: skip
    [one, other] = await PaymentItem.filter(payee_id=employers.small.id).order_by("id")
    with pytest.raises(failing.SameAccount):
        await failing.decide_failed(
            employers.officer, one.id, way=FailureWay.NEW_ACCOUNT, reason="来函",
            bank_account=SMALL, bank_name="江湾银行",
        )  # fmt: skip
    await failing.decide_failed(
        employers.officer, one.id, way=FailureWay.NEW_ACCOUNT, reason="单位来函",
        bank_account=NEW, bank_name="新江银行",
    )  # fmt: skip
    await other.refresh_from_db()
    assert other.way is FailureWay.NEW_ACCOUNT
    account = await UnitAccount.get(organisation=employers.small)
    assert account.bank_account_index == bank_account_index(NEW)
    await closed(employers, first)
    await enter_unit_account(
        employers.officer, employers.without.id, bank_account="0766601000000000044",
        bank_name="江湾银行",
    )  # fmt: skip

    second = await sent(employers)
    await answered(employers, second, answer(
        row_of(employers.small, NEW, 2), row_of(employers.without, "0766601000000000044", 1),
    ))  # fmt: skip
    done = await closed(employers, second)

    assert (done.state, done.people, done.net_fen) == (PaymentBatchState.CLOSED, 3, 3 * EACH)
    assert await states_of(employers.small) == ["retried"] * 2 + ["paid"] * 2
    assert (await SubsidyMonth.get(id=employers.month.id)).state is MonthState.CLOSED
    paid = await PaymentItem.filter(state=PAID)
    assert sum(item.net_fen for item in paid) == 6 * EACH
    assert len({item.line_id for item in paid}) == 6


async def test_what_came_back_is_all_that_the_organisation_was_paid(employers: Employers) -> None:
    batch = await sent(employers)
    await answered(employers, batch, answer(
        row_of(employers.big, BIG, 3), row_of(employers.small, SMALL, 2),
    ))  # fmt: skip
    await closed(employers, batch)
    item = await PaymentItem.filter(payee_id=employers.big.id).order_by("id").first()
    assert item is not None

    await bouncing.note_bounce(
        employers.cast.finance, item.id, reason="账户已冻结", on=clock.today()
    )

    assert await states_of(employers.big) == ["failed"] * 3
    assert await states_of(employers.small) == ["paid"] * 2
    checked = await answered(
        employers, batch, answer(row_of(employers.small, SMALL, 2, "户名不符"))
    )
    assert words(checked)[0] == (2, ReturnWord.BOUNCED)
    assert await states_of(employers.small) == ["failed"] * 2
    failed = await failing.list_failed(employers.officer, Page())
    assert failed.total == 5
    with pytest.raises(Missing):
        await failing.decide_failed(
            employers.cast.outsider, item.id, way=FailureWay.SAME_ACCOUNT, reason="重发"
        )


async def test_a_hold_of_one_person_lowers_what_his_organisation_gets(
    employers: Employers,
) -> None:
    batch = await confirmed(employers)
    await Hold.create(
        month=employers.month, person=employers.people[0], kind=HoldKind.OBJECTION,
        fingerprint="0" * 64, state=HoldState.OPEN,
    )  # fmt: skip

    seen = await showing.find_batch(employers.officer, batch.id)
    assert seen.stops == {(employers.people[0].id, employers.big.id): StopReason.HELD}
    assert (seen.payable_people, seen.payable_units) == (4, 2)
    text = (await make(employers, batch)).decode("gb18030")

    assert f"{BIG},{employers.big.name}" in text and text.count("1000.00") == 2
    assert await states_of(employers.big) == ["cancelled", "sent", "sent"]
    checked = await answered(employers, batch, answer(row_of(employers.big, BIG, 2)))
    assert len(checked.matched.paid) == 1


async def test_an_account_changed_since_the_confirmation_stops_the_whole_organisation(
    employers: Employers,
) -> None:
    batch = await confirmed(employers)
    await UnitAccount.filter(organisation=employers.big).update(
        bank_account_index=bank_account_index(NEW)
    )

    seen = await showing.find_batch(employers.officer, batch.id)
    assert set(seen.stops.values()) == {StopReason.ACCOUNT_CHANGED}
    assert (len(seen.stops), seen.payable_people, seen.payable_units) == (3, 2, 1)
    text = (await make(employers, batch)).decode("gb18030")

    assert BIG not in text and SMALL in text
    assert await states_of(employers.big) == ["cancelled"] * 3
    assert (await PaymentBatch.get(id=batch.id)).net_fen == 2 * EACH


async def test_an_account_that_is_gone_stops_the_whole_organisation(employers: Employers) -> None:
    batch = await confirmed(employers)
    await UnitAccount.filter(organisation=employers.small).delete()

    seen = await showing.find_batch(employers.officer, batch.id)

    assert set(seen.stops.values()) == {StopReason.NO_ACCOUNT}
    assert {payee for _, payee in seen.stops} == {employers.small.id}


async def test_who_entered_an_organisations_account_does_not_confirm_its_money(
    employers: Employers, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered = await make_actor(Role.DISTRICT_APPROVER, employers.cast.district)
    await UnitAccount.filter(organisation=employers.big).update(entered_by_id=entered.user_id)
    batch = await prepared(employers)
    given = {"people": batch.people, "net_fen": batch.net_fen, "note": "指标随后登记"}

    with pytest.raises(directing.DirectorConfirms):
        await preparing.confirm(entered, batch.id, **given)
    assert not (await showing.find_batch(entered, batch.id)).may["confirm"]
    assert (await showing.find_batch(employers.cast.approver, batch.id)).may["confirm"]

    monkeypatch.setattr(directing, "_ENTERED_OF_UNIT", directing._ENTERED_OF_UNIT + " OFFSET 9")
    assert (await preparing.confirm(entered, batch.id, **given)).state == "confirmed"


async def test_the_live_payment_of_a_line_is_one_whoever_gets_it(employers: Employers) -> None:
    batch = await prepared(employers)

    with pytest.raises(preparing.NothingDue):
        await prepared(employers)
    await preparing.cancel(employers.officer, batch.id, reason="重做")

    again = await prepared(employers)
    assert (again.people, again.net_fen) == (5, 5 * EACH)
