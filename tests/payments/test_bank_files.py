"""Bank files: columns, encodings, limits, leading zeros; the sum is the same everywhere."""

from __future__ import annotations

import io
from decimal import Decimal

import openpyxl
import pytest

from tests.factories import Cast
from tests.payments.conftest import FEN, Paying, account_of, confirmed, make
from tests.subsidies.test_october import import_file
from workforce.actor import Actor
from workforce.payments import banking, listing, preparing, sending, showing
from workforce.payments.models import PaymentBatch, PaymentFile
from workforce.rules.banks import BankProfile, profiles
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.subsidy_words import HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.vocabulary import BatchKind

SYSTEM = Actor.system()
BATCH = PaymentBatch(number="FF1", title="岗位补贴 2026年10月")


def payee(number: int, name: str = "张丽", bank: str = "北京银行") -> banking.Payee:
    return banking.Payee(number, name, account_of(number), bank, FEN + number)


def text_of(profile: BankProfile, *payees: banking.Payee) -> str:
    return banking._content(profile, BATCH, payees).decode(profile.encoding)


def test_every_profile_writes_its_columns_and_keeps_leading_zeros() -> None:
    """Peers' defects 5 and 7: a number that lost its zero is another account."""
    for profile in profiles().values():
        content = banking._content(profile, BATCH, [payee(1), payee(2)])
        if profile.form == "xlsx":
            sheet = openpyxl.load_workbook(io.BytesIO(content)).active
            rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
            assert rows[0] == [column.heading for column in profile.columns]
            assert account_of(1) in rows[1] and Decimal(str(rows[1][4])) == Decimal("1000.01")
            assert rows[-1][0] == "合计" and Decimal(str(rows[-1][4])) == Decimal("2000.03")
        else:
            text = content.decode(profile.encoding)
            assert account_of(1) in text and "1000.01" in text and "1000.02" in text
            assert ("2000.03" in text) is (profile.total != "none")


def test_csv_is_what_the_bank_reads() -> None:
    plain, utf8 = profiles()["generic_csv"], profiles()["generic_csv_utf8"]

    assert text_of(plain, payee(1)).splitlines()[1].startswith(f"1,{account_of(1)},张丽,北京银行")
    assert banking._content(utf8, BATCH, [payee(1)]).startswith(b"\xef\xbb\xbf")
    assert "合计" in text_of(utf8, payee(1)).splitlines()[-1]
    assert text_of(profiles()["boc_pipe"], payee(1)).splitlines()[0] == "1|1000.01"


@pytest.mark.parametrize("name", ["=1+1", "+cmd|' /C'!A0", "-2", "@SUM(A1)", "\t=1", "张|丽\r\n"])
def test_a_name_never_computes_nor_breaks_a_line(name: str) -> None:
    for profile in profiles().values():
        if profile.form == "xlsx":
            continue
        lines = text_of(profile, payee(1, name)).rstrip("\r\n").split("\r\n")
        cells = [cell for line in lines for cell in line.split(profile.separator)]
        assert len(lines) == 1 + profile.header + (profile.total != "none")
        assert not [cell for cell in cells if cell[:1] in "=+-@\t" and cell]


async def test_more_people_than_the_bank_takes_make_more_files() -> None:
    profile = profiles()["generic_csv"].model_copy(update={"max_rows": 2})

    made = await banking.write_files(profile, BATCH, [payee(n) for n in range(5)])

    assert [(one.part, one.people) for one in made] == [(1, 2), (2, 2), (3, 1)]
    assert sum(one.total_fen for one in made) == 5 * FEN + 10
    assert made[0].file_name == "FF1-01.csv"


def test_rare_characters_reach_the_bank() -> None:
    assert "𠮷野" in text_of(profiles()["generic_csv"], payee(1, "𠮷野"))


async def test_the_file_is_sealed_and_its_download_recorded(paying: Paying) -> None:
    batch = await confirmed(paying)
    content = await make(paying, batch)

    kept = await PaymentFile.get(batch_id=batch.id)
    from workforce.audit.models import AuditEvent

    assert account_of(1).encode() in content
    assert account_of(1).encode() not in bytes(kept.content)
    assert await AuditEvent.filter(action="payments.file.downloaded").count() == 1


async def test_october_2026_is_one_sum_on_screen_in_the_workbook_and_at_the_bank(
    cast: Cast,
) -> None:
    """The sum on screen = workbook = bank file, to the fen."""
    await import_file(cast, BatchKind.ROSTER, "roster.xlsx")
    await import_file(cast, BatchKind.ATTENDANCE, "attendance-2026-10.xlsx")
    month = await open_month(SYSTEM, named("fengtai"), "2026-10", district_id=cast.district.id)
    await compute(SYSTEM, month.id)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    await Hold.filter(month_id=month.id).update(state=HoldState.RELEASED)
    month = await SubsidyMonth.get(id=month.id)
    figures = await figures_of(month.current_run_id)
    seen = await preparing.preview(cast.officer, "fengtai", ["2026-10"])

    batch = await preparing.prepare(
        cast.officer, "fengtai", ["2026-10"], plan=seen.collected.digest
    )
    await preparing.confirm(
        cast.approver, batch.id, people=batch.people, net_fen=batch.net_fen, note="指标随后登记"
    )
    shown = await showing.find_batch(cast.finance, batch.id)
    [made] = await sending.make_files(
        cast.finance, batch.id, profile="generic_csv_utf8", people=shown.payable_people,
        net_fen=shown.payable_net_fen,
    )  # fmt: skip
    _, content, _ = await sending.fetch_file(cast.finance, made.id)
    _, workbook = await listing.workbook_of(cast.finance, batch.id)

    lines = content.decode("utf-8-sig").splitlines()[1:-1]
    at_the_bank = sum(Decimal(line.split(",")[4]) for line in lines)
    sheet = openpyxl.load_workbook(io.BytesIO(workbook)).active
    in_the_workbook = Decimal(str([row[7].value for row in sheet.iter_rows()][-1]))
    on_screen = Decimal(shown.batch.net_fen).scaleb(-2)
    assert on_screen == in_the_workbook == at_the_bank
    assert (figures.pay, figures.pay_total_fen) == (469, 46_900_000)
    assert seen.collected.left_out == {"no_account": figures.blocked} == {"no_account": 5}
    assert (batch.people, batch.net_fen) == (464, 46_400_000)
