"""Whose subsidy goes to an organisation is told to whom it goes, and owes nothing of it."""

from __future__ import annotations

import pytest

from tests.asking import Asker
from tests.beneficiaries.conftest import signed_in
from tests.beneficiaries.test_own import adjustment, advance, line_of, own, pay
from tests.subsidies.conftest import District
from tests.subsidies.unit_paid import unit_month_of
from workforce.beneficiaries.waiting import told_of
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery
from workforce.rules.hold_sentences import ground_of
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import NOBODY
from workforce.subsidy_words import HoldKind, MonthState, PaymentItemState
from workforce.vetting.models import Hold

UNIT = "康和养老院（云岗街道）"
PAID_TO = f"本项补贴发给用人单位：{UNIT}，不发到您的个人账户。"


@pytest.fixture
async def unit_month(district: District) -> SubsidyMonth:
    return await unit_month_of(district)


async def test_a_month_says_to_whom_its_money_goes_and_never_that_it_came(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    line = await line_of(district.paid)
    await advance(unit_month, MonthState.SUBMITTED)
    [waiting] = await own(ask, worker)
    await pay(unit_month, line, PaymentItemState.PAID)
    await PaymentItem.all().update(payee_id=line.payee_id)
    [paid] = await own(ask, worker)
    detail = (await ask("GET", f"/my-subsidies/{line.id}", worker)).json()

    assert waiting["paid_to"] == paid["paid_to"] == detail["paid_to"] == PAID_TO
    assert waiting["state_label"] == "单位缺少账户" and "本人账户" not in waiting["sentence"]
    assert (paid["state_label"], paid["sentence"]) == ("单位已到账", "已发放到单位的银行账户。")


async def test_an_organisation_that_is_not_known_is_not_named(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(unit_month, MonthState.SUBMITTED)
    await SubsidyLine.filter(person_id=district.paid.id).update(payee_id=NOBODY)

    [one] = await own(ask, worker)

    assert "是哪一个单位" in one["paid_to"]


async def test_what_an_organisation_owes_is_not_the_debt_of_the_person(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(unit_month, MonthState.APPROVED)
    unit_id = district.cast.employer.id
    made = await adjustment(unit_month, district.paid, -100_000)
    await Adjustment.filter(id=made.id).update(payee_id=unit_id)
    for number, payee_id in (("ZH1", unit_id), ("ZH2", None)):
        await Recovery.create(
            number=number, person=district.paid, district_id=unit_month.district_id,
            policy_code=unit_month.policy_code, month=unit_month.month, amount_fen=100_000,
            payee_id=payee_id, reason="离职后仍发放",
        )  # fmt: skip

    owed = (await ask("GET", "/my-subsidies/recoveries", worker)).json()["items"]
    [difference] = (await ask("GET", "/my-subsidies/differences", worker)).json()["items"]

    assert [one["number"] for one in owed] == ["ZH2"]
    assert difference["paid_to"] == PAID_TO and "不向您追回" in difference["sentence"]


async def test_of_the_account_of_an_organisation_nobody_asks_the_person(
    district: District, unit_month: SubsidyMonth, ask: Asker
) -> None:
    unit_id = district.cast.employer.id
    evidence = [{"kind": "unit_account", "id": unit_id, "account": "0" * 16, "before": True}]
    hold = await Hold.create(
        month=unit_month, person=district.paid, kind=HoldKind.ACCOUNT_CHANGED,
        fingerprint="0" * 64, evidence=evidence,
    )  # fmt: skip

    line = await line_of(district.paid)
    at = f"/subsidy-months/{unit_month.id}/lines/{line.id}"
    shown = (await ask("GET", at, district.cast.officer)).json()["holds"]

    [one] = [one for one in shown if one["kind"] == "account_changed"]
    assert one["unit_id"] == unit_id and "收款单位" in one["basis"] + one["what_to_do"]
    assert "您不用办理" in told_of(hold, line)[0]
    assert "本人" in ground_of(HoldKind.ACCOUNT_CHANGED, [{"kind": "account", "id": 1}]).basis
