"""The bank's return file: row by row, whatever is in it; the same file again changes nothing."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta

import openpyxl
import pytest

from tests.payments.conftest import (
    FEN,
    Paying,
    account_of,
    answer,
    answered,
    failed_row,
    make_payee,
    paid_row,
    sent,
    states,
)
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.errors import Forbidden, Malformed, Missing
from workforce.payments import answering
from workforce.payments.answering_rows import read_answer
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
from workforce.payments.scope import WrongBatchState
from workforce.people.models import Person
from workforce.rules.banks import profiles
from workforce.sheets.faults import NotAWorkbook, TableNotFound, UnreadableFile
from workforce.subsidy_words import (
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
    ReturnWord,
)

PAID, FAILED, SENT = PaymentItemState.PAID, PaymentItemState.FAILED, PaymentItemState.SENT


def words(checked: answering.CheckedAnswer) -> list[tuple[int | None, ReturnWord]]:
    return [(one.row, one.word) for one in checked.matched.problems]


async def test_an_unknown_row_is_reported_and_the_rest_is_taken(paying: Paying) -> None:
    """Peers' defect 3: one unknown code in the bank's return file aborts the whole upload."""
    first, second, third = paying.people
    batch = await sent(paying)
    stranger = ("0999999999999999999", "陌生人", "1000.00", "成功", "")
    wrong_name = (second.bank_account or "", "别的名", "1000.00", "成功", "")
    wrong_sum = (third.bank_account or "", third.name, "999.99", "成功", "")
    nonsense = (first.bank_account or "", first.name, "1000.00", "已受理", "")

    checked = await answered(
        paying, batch, answer(stranger, paid_row(first), wrong_name, wrong_sum, nonsense)
    )

    assert words(checked) == [
        (2, ReturnWord.UNKNOWN), (4, ReturnWord.WRONG_NAME), (5, ReturnWord.WRONG_AMOUNT),
        (6, ReturnWord.UNREADABLE),
    ]  # fmt: skip
    assert await states(batch) == {PAID: 1, SENT: 2}
    kept = await PaymentFile.get(batch_id=batch.id, kind=PaymentFileKind.RETURN_FILE)
    assert [one["row"] for one in kept.told["problems"]] == [2, 4, 5, 6]
    assert first.name not in str(kept.told)


async def test_who_is_not_mentioned_is_named(paying: Paying) -> None:
    batch = await sent(paying)

    checked = await answered(paying, batch, answer(paid_row(paying.people[0])))

    missing = [one.payee for one in checked.matched.problems]
    assert missing == [person.id for person in paying.people[1:]]
    assert (await PaymentBatch.get(id=batch.id)).state is PaymentBatchState.SENT


async def test_the_same_file_three_times_changes_nothing(paying: Paying) -> None:
    batch = await sent(paying)
    data = answer(paid_row(paying.people[0]), failed_row(paying.people[1]))
    plan = (await answering.check_answer(paying.cast.finance, batch.id, data)).plan

    for _ in range(3):
        await answering.take_answer(
            paying.cast.finance, batch.id, file_name="回盘.csv", data=data, plan=plan
        )

    assert await states(batch) == {PAID: 1, FAILED: 1, SENT: 1}
    assert await PaymentFile.filter(kind=PaymentFileKind.RETURN_FILE).count() == 1
    assert await AuditEvent.filter(action="payments.batch.answered").count() == 1
    again = await answering.check_answer(paying.cast.finance, batch.id, data)
    assert again.kept is not None and again.matched.paid == {}


async def test_another_file_with_the_same_rows_repeats_nothing(paying: Paying) -> None:
    batch = await sent(paying)
    await answered(paying, batch, answer(paid_row(paying.people[0])))

    checked = await answering.check_answer(
        paying.cast.finance, batch.id,
        answer(paid_row(paying.people[0]), failed_row(paying.people[1])),
    )  # fmt: skip

    assert (checked.matched.count(ReturnWord.SAME), len(checked.matched.failed)) == (1, 1)
    with pytest.raises(answering.NothingAnswered):
        await answered(paying, batch, answer(paid_row(paying.people[0]), ("", "", "", "", "")))


async def test_repeated_rows_count_once_and_opposite_ones_not_at_all(paying: Paying) -> None:
    first, second, third = paying.people
    batch = await sent(paying)

    checked = await answered(paying, batch, answer(
        paid_row(first), paid_row(first), paid_row(second), failed_row(second), paid_row(third),
    ))  # fmt: skip

    assert words(checked) == [
        (3, ReturnWord.DUPLICATE), (4, ReturnWord.CONTRADICTS), (5, ReturnWord.CONTRADICTS),
    ]  # fmt: skip
    assert await states(batch) == {PAID: 2, SENT: 1}


async def test_a_row_against_an_earlier_failure_is_told_and_not_taken(paying: Paying) -> None:
    first, second, _ = paying.people
    batch = await sent(paying)
    await answered(paying, batch, answer(paid_row(first), failed_row(second)))

    checked = await answering.check_answer(
        paying.cast.finance, batch.id, answer(paid_row(first), paid_row(second))
    )

    assert words(checked)[0] == (3, ReturnWord.CONTRADICTS)
    assert checked.matched.changes == 0


async def test_what_moved_since_the_check_asks_for_another(paying: Paying) -> None:
    batch = await sent(paying)
    data = answer(*map(paid_row, paying.people))
    plan = (await answering.check_answer(paying.cast.finance, batch.id, data)).plan
    await answered(paying, batch, answer(paid_row(paying.people[0])))

    with pytest.raises(answering.AnswerMoved):
        await answering.take_answer(
            paying.cast.finance, batch.id, file_name="x.csv", data=data, plan=plan
        )


async def test_two_people_of_one_account_are_told_apart_by_name(paying: Paying) -> None:
    twin = await make_payee(paying.cast, 1)
    from tests.payments.conftest import make_month

    await make_month(paying.cast, [twin], "2026-09")
    batch = await sent(paying, "2026-09", "2026-10")
    first = paying.people[0]
    await Person.filter(id=twin.id).update(name="同账户")

    nameless = (account_of(1), "", "1000.00", "成功", "")
    checked = await answered(paying, batch, answer(nameless, paid_row(first)))

    assert words(checked)[0] == (2, ReturnWord.UNKNOWN)
    assert (await PaymentItem.get(person_id=first.id)).state is PAID
    assert (await PaymentItem.get(person_id=twin.id)).state is SENT


async def test_days_of_the_file_and_the_day_said_are_kept(paying: Paying) -> None:
    first, second, _ = paying.people
    batch = await sent(paying)
    day, said = clock.today() - timedelta(days=7), clock.today() - timedelta(days=2)
    text = (
        "收款账号,收款户名,金额,处理结果,入账日期\n"
        f'{first.bank_account},{first.name},"1,000.00",成功,{day:%Y年%m月%d日}\n'
        f"{second.bank_account},{second.name},¥1000,成功,\n"
    )
    checked = await answering.check_answer(paying.cast.finance, batch.id, text.encode())
    await answering.take_answer(
        paying.cast.finance, batch.id, file_name="x.csv", data=text.encode(), plan=checked.plan,
        paid_on=said,
    )  # fmt: skip

    days = [(await PaymentItem.get(person_id=one.id)).paid_on for one in (first, second)]
    assert days == [day, said]


async def test_a_file_without_a_column_is_told_without_a_template_there_is_not(
    paying: Paying,
) -> None:
    batch = await sent(paying)

    with pytest.raises(TableNotFound) as refused:
        await answering.check_answer(
            paying.cast.finance, batch.id, "收款账号,金额\n1,2\n".encode("gb18030")
        )

    assert "缺少“" in refused.value.sentence and "模板" not in refused.value.sentence


async def test_a_day_that_has_not_come_is_told_by_its_row(paying: Paying) -> None:
    first, second, third = paying.people
    batch = await sent(paying)
    tomorrow = clock.today() + timedelta(days=1)
    text = (
        "收款账号,收款户名,金额,处理结果,入账日期\n"
        f"{first.bank_account},{first.name},1000.00,成功,{tomorrow:%Y-%m-%d}\n"
        f"{second.bank_account},{second.name},1000.00,成功,2026-02-30\n"
        f"{third.bank_account},{third.name},1000.00,成功,{clock.today():%Y-%m-%d}\n"
    )

    with pytest.raises(Malformed) as refused:
        await answering.take_answer(
            paying.cast.finance, batch.id, file_name="x.csv", data=b"", plan="", paid_on=tomorrow
        )
    assert refused.value.errors[0].pointer == "/paid_on"

    checked = await answered(paying, batch, text.encode())

    assert words(checked)[:2] == [(2, ReturnWord.UNREADABLE), (3, ReturnWord.UNREADABLE)]
    told = [one.message for one in checked.matched.problems]
    assert "晚于今天" in told[0] and "日期读不出" in told[1]
    assert await states(batch) == {PAID: 1, SENT: 2}


async def test_a_workbook_is_read_and_number_accounts_are_refused_by_row(paying: Paying) -> None:
    """Peers' defect 5: account numbers kept as integers."""
    first, second, third = paying.people
    batch = await sent(paying, profile="icbc_xlsx")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["收款人名称", "收款账号", "金额（元）", "处理结果", "失败原因"])
    sheet.append([first.name, first.bank_account, 1000, "处理成功", ""])
    sheet.append([second.name, int(second.bank_account or 0), 1000, "处理成功", ""])
    sheet.append([third.name, third.bank_account, "=500+500", "处理成功", ""])
    stream = io.BytesIO()
    book.save(stream)

    checked = await answered(paying, batch, stream.getvalue())

    assert words(checked) == [
        (3, ReturnWord.UNREADABLE), (4, ReturnWord.UNREADABLE),
        (None, ReturnWord.UNANSWERED), (None, ReturnWord.UNANSWERED),
    ]  # fmt: skip
    told = [one.message for one in checked.matched.problems]
    assert "数字格式" in told[0] and "公式" in told[1]
    assert await states(batch) == {PAID: 1, SENT: 2}


async def test_a_text_without_headings_is_read_by_its_order(paying: Paying) -> None:
    first, second, _ = paying.people
    batch = await sent(paying, profile="boc_pipe")
    day = clock.today() - timedelta(days=7)
    text = (
        "3|3000.00\r\n"
        f"1|{first.bank_account}|{first.name}|1000.00|补贴|0000|{day:%Y%m%d}|\r\n"
        f"2|{second.bank_account}|{second.name}|1000.00|补贴|9999||账号不存在\r\n"
        "garbage\r\n"
    )

    checked = await answered(paying, batch, text.encode("gb18030"))

    assert words(checked)[0] == (4, ReturnWord.UNREADABLE)
    assert (await PaymentItem.get(person_id=second.id)).failure == "账号不存在"
    assert (await PaymentItem.get(person_id=first.id)).paid_on == day


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60 * 1024 * 1024)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("profile", "data"),
    [
        pytest.param("generic_csv", b"", id="empty"),
        pytest.param("generic_csv", "姓名,电话\n张,1\n".encode(), id="another table"),
        pytest.param("generic_csv", b"%PDF-1.4 ...", id="a PDF"),
        pytest.param("generic_csv", bomb(), id="a bomb"),
        pytest.param("icbc_xlsx", b"PK\x03\x04broken", id="a broken archive"),
        pytest.param("boc_pipe", b"\x00\x01\x02", id="bytes"),
        pytest.param("boc_pipe", b"PK\x03\x04", id="an archive for a text"),
        pytest.param("boc_pipe", b"\n\n", id="blank lines"),
        pytest.param("boc_pipe", b"x" * (20 * 1024 * 1024 + 1), id="a text too long"),
    ],
)
def test_what_is_no_return_file_is_refused_as_a_whole(profile: str, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_answer(profiles()[profile], data)


def test_refusals_of_files_are_named() -> None:
    assert issubclass(NotAWorkbook, UnreadableFile) and issubclass(TableNotFound, UnreadableFile)


async def test_only_the_finance_office_of_the_district_answers(paying: Paying) -> None:
    batch = await sent(paying)
    data = answer(paid_row(paying.people[0]))

    with pytest.raises(Forbidden):
        await answering.check_answer(paying.officer, batch.id, data)
    with pytest.raises(Missing):
        await answering.check_answer(paying.cast.outsider, batch.id, data)


async def test_a_batch_not_sent_has_no_answer(paying: Paying) -> None:
    from tests.payments.conftest import confirmed

    batch = await confirmed(paying)

    with pytest.raises(WrongBatchState):
        await answering.check_answer(paying.cast.finance, batch.id, b"x")
    assert clock.today() and FEN
