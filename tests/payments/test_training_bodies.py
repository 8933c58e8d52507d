"""A month that pays whoever trained the people, from the first calculation to the closed month."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from datetime import date

import openpyxl
import pytest

from tests.factories import make_organisation
from tests.paperwork.archiving import archived
from tests.payments.conftest import Paying, answer, answered, make, prepared
from tests.subsidies.conftest import MONTH, District, district
from tests.subsidies.releases import release, to_training_bodies
from tests.subsidies.route import checked, passed
from tests.subsidies.test_approving import submit
from workforce import clock
from workforce.identity.models import Organisation
from workforce.paperwork.papers import FormKind
from workforce.paperwork.service import take_workbook
from workforce.payments import bouncing, closing, failing, listing, preparing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.rules.months import Month
from workforce.subsidies import settling
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import applied_to
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidy_words import BundleOf, FailureWay, MonthState
from workforce.training.models import Enrolment, TrainingClass
from workforce.vocabulary import ClassState, CourseKind, OrganisationKind, Outcome, TrainingResult

BIG, SMALL, MENDED = "0200001234560000011", "0200001234560000022", "0200001234560000033"
BANK, EACH = "北京银行丰台支行", 150_000
CODE = "beijing_training"

__all__ = ["district"]


@dataclass(frozen=True)
class Trained(Paying):
    """Two were trained by the big body, one by the small one; nobody else was."""

    big: Organisation
    small: Organisation

    async def is_now(self) -> SubsidyMonth:
        return await SubsidyMonth.get(id=self.month.id).select_related("policy", "district")


async def make_class(body: Organisation, *people: object) -> None:
    given = await TrainingClass.create(
        body=body, title="能力培训", trainee_kind="caregiver", course_kind=CourseKind.SKILL,
        hours=40, starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 30), state=ClassState.CLOSED,
    )  # fmt: skip
    for person in people:
        await Enrolment.create(training_class=given, person=person, result=TrainingResult.PASSED)


@pytest.fixture
async def trained(district: District) -> Trained:
    cast = district.cast
    big, small = [
        await make_organisation(OrganisationKind.TRAINING_BODY, name, cast.district)
        for name in ("丰台培训学校", "晚晴护理学校")
    ]
    await make_class(big, district.paid, district.not_local)
    await make_class(small, district.blocked)
    await release(cast, CODE, to_training_bodies(), MONTH, file=CODE)
    at = Month.parse(MONTH)
    assert at is not None
    opened = await open_month(cast.officer, await applied_to(cast.district.id, CODE, at), MONTH)
    await compute(cast.officer, opened.id)
    people = [district.paid, district.not_local, district.blocked]
    return Trained(cast, opened, people, big, small)


async def enter(trained: Trained, unit: Organisation, account: str) -> None:
    await enter_unit_account(trained.officer, unit.id, bank_account=account, bank_name=BANK)


async def approve(trained: Trained) -> None:
    """Whoever nobody trained is settled; then each step by whose it is."""
    cast = trained.cast
    await settling.settle(
        cast.officer, trained.month.id, settling.Chosen(), outcome=Outcome.REFUSE,
        reason="没有培训记录",
    )  # fmt: skip
    await submit(cast.second_officer, trained.month)
    await checked(cast, trained.month)
    await passed(cast, trained.month)


async def batch_of(trained: Trained) -> tuple[PaymentBatch, list[list[str]]]:
    """Prepared, confirmed, its bank file made: the batch, and the rows of the file."""
    batch = await prepared(trained, policy=CODE)
    await preparing.confirm(
        trained.cast.approver, batch.id, people=batch.people, net_fen=batch.net_fen,
        note="指标随后登记",
    )  # fmt: skip
    text = (await make(trained, batch)).decode("gb18030")
    rows = [row.split(",") for row in text.splitlines()]
    return await PaymentBatch.get(id=batch.id), [row for row in rows if row[0].isdigit()]


async def close(trained: Trained, batch: PaymentBatch) -> None:
    finance = trained.cast.finance
    await closing.enter_voucher(finance, batch.id, number=batch.number, on=clock.today())
    await closing.close(finance, batch.id)


def told(unit: Organisation, account: str, people: int, reason: str = "") -> tuple[str, ...]:
    amount = f"{people * EACH / 100:.2f}"
    return (account, unit.name, amount, "失败" if reason else "成功", reason)


async def decide(trained: Trained, unit: Organisation, account: str | None = None) -> None:
    item = await PaymentItem.filter(payee_id=unit.id, state="failed").order_by("id").first()
    assert item is not None
    way = FailureWay.SAME_ACCOUNT if account is None else FailureWay.NEW_ACCOUNT
    await failing.decide_failed(
        trained.officer, item.id, way=way, reason="单位来函", bank_account=account,
        bank_name=account and BANK,
    )  # fmt: skip


async def test_whoever_trained_is_paid_failed_bounced_and_paid_until_the_month_closes(
    trained: Trained,
) -> None:
    big, small = trained.big, trained.small
    run = (await trained.is_now()).current_run_id
    lines = await SubsidyLine.filter(run_id=run, outcome=Outcome.PAY)
    assert sorted(line.payee_id or 0 for line in lines) == [big.id, big.id, small.id]
    assert {line.payment_state for line in lines} == {"blocked"}
    await enter(trained, big, BIG)
    await enter(trained, small, SMALL)
    await approve(trained)

    first, rows = await batch_of(trained)
    assert [row[1:5] for row in rows] == [
        [BIG, big.name, BANK, "3000.00"], [SMALL, small.name, BANK, "1500.00"],
    ]  # fmt: skip
    await answered(
        trained,
        first,
        answer(told(big, BIG, 2), told(small, SMALL, 1, "户名不符")),  # type: ignore[arg-type]
    )
    await decide(trained, small, MENDED)
    await close(trained, first)
    assert (await trained.is_now()).state is MonthState.APPROVED

    second, rows = await batch_of(trained)
    assert [row[1:5] for row in rows] == [[MENDED, small.name, BANK, "1500.00"]]
    await answered(trained, second, answer(told(small, MENDED, 1)))  # type: ignore[arg-type]
    await close(trained, second)
    assert (await trained.is_now()).state is MonthState.CLOSED

    paid = await PaymentItem.filter(payee_id=big.id, state="paid").order_by("id").first()
    assert paid is not None
    await bouncing.note_bounce(
        trained.cast.finance, paid.id, reason="账户状态异常", on=clock.today()
    )
    assert (await trained.is_now()).state is MonthState.APPROVED
    await decide(trained, big)
    third, rows = await batch_of(trained)
    assert [row[1:5] for row in rows] == [[BIG, big.name, BANK, "3000.00"]]
    await answered(trained, third, answer(told(big, BIG, 2)))  # type: ignore[arg-type]
    await close(trained, third)

    assert (await trained.is_now()).state is MonthState.CLOSED
    live = await PaymentItem.filter(state="paid")
    assert sum(one.net_fen for one in live) == (await figures_of(run)).pay_total_fen == 3 * EACH
    assert {one.payee_id for one in live} == {big.id, small.id}


async def cells(content: bytes) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [
        str(cell)
        for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
        if cell is not None
    ]  # fmt: skip


async def test_its_papers_and_its_archive_name_the_bodies_and_no_account_of_a_person(
    trained: Trained,
) -> None:
    cast, big, small = trained.cast, trained.big, trained.small
    await enter(trained, big, BIG)
    await enter(trained, small, SMALL)
    await approve(trained)
    batch, _ = await batch_of(trained)
    [of_small] = await SubsidyLine.filter(payee_id=small.id)
    own = {one.bank_account for one in trained.people if one.bank_account}
    assert own

    for form in (FormKind.PAY_LIST, FormKind.APPROVAL, FormKind.SIGNATURES):
        found = await cells((await take_workbook(cast.officer, trained.month.id, form))[1])
        assert {big.name, small.name} <= set(found), form
        assert not any(account in cell for account in own for cell in found), form
    asked = {"line_id": of_small.id}
    applied = await take_workbook(cast.officer, trained.month.id, FormKind.APPLICATION, **asked)
    found = await cells(applied[1])
    assert f"收款单位：{small.name}" in found and any("培训机构（盖章）" in one for one in found)
    listed = await cells((await listing.workbook_of(cast.officer, batch.id))[1])
    assert listed.count(big.name) == 2 and listed.count(small.name) == 1

    for about, subject in ((BundleOf.MONTH, trained.month.id), (BundleOf.BATCH, batch.id)):
        with zipfile.ZipFile(io.BytesIO(await archived(cast.officer, about, subject))) as archive:
            whole = b"\n".join(archive.read(name) for name in archive.namelist())
        assert str(big.id) in whole.decode("utf-8", "ignore")
        assert not any(account.encode() in whole for account in own)
