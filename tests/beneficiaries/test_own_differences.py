"""Back pay as its person reads it: where the money is, and what it waits for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import Asker
from tests.beneficiaries.conftest import signed_in
from tests.beneficiaries.test_own import adjustment, advance
from tests.subsidies.conftest import District
from workforce.beneficiaries.differences import OWED, SETTLED, WAITS
from workforce.identity.authentication import actor_for
from workforce.identity.models import User
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.recoveries.service import ask_waiver, decide_waiver
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState, RecoveryMoveKind
from workforce.vetting.models import Hold

FEN = 30_000


async def listed(ask: Asker, district: District) -> dict[str, Any]:
    known = await User.get_or_none(person_id=district.paid.id)
    worker = (
        await actor_for(known) if known else await signed_in(district.paid, district.cast.employer)
    )
    [one] = (await ask("GET", "/my-subsidies/differences", worker)).json()["items"]
    return dict(one)


async def told(ask: Asker, district: District) -> tuple[str, list[str]]:
    one = await listed(ask, district)
    return one["sentence"], one["waiting"]


async def held(month_id: int, district: District, kind: HoldKind, **given: object) -> None:
    await Hold.create(
        month_id=month_id, person=district.paid, kind=kind, fingerprint="0" * 64, **given
    )


@pytest.fixture
async def november(district: District, month: SubsidyMonth) -> SubsidyMonth:
    await advance(month, MonthState.CLOSED)
    await adjustment(month, district.paid, FEN)
    return await SubsidyMonth.get(month="2026-11")


async def test_back_pay_says_that_it_comes_with_a_later_batch(
    district: District, november: SubsidyMonth, ask: Asker
) -> None:
    approved = await told(ask, district)
    await advance(november, MonthState.SUBMITTED)

    assert approved == ("这个月应补发，审批已通过，随之后的批次发放", [])
    assert (await told(ask, district))[0] == "这个月应补发，审批后随之后的批次发放"


async def test_back_pay_that_waits_for_the_declaration_of_its_month_says_so(
    district: District, month: SubsidyMonth, november: SubsidyMonth, ask: Asker
) -> None:
    await held(month.id, district, HoldKind.DECLARATION)

    assert await told(ask, district) == (
        "这个月应补发，现暂缓发放，原因写在下面",
        ["单位2026年10月的申报还没有通过，请问单位人事"],
    )


async def test_a_hold_on_the_later_month_keeps_its_back_pay_too(
    district: District, november: SubsidyMonth, ask: Asker
) -> None:
    await held(november.id, district, HoldKind.SHARED_ACCOUNT)

    assert (await told(ask, district))[1] == [
        "收款账户与别人登记的一样，请把您本人名下的账户报给单位人事"
    ]


async def test_denied_back_pay_is_promised_to_nobody(
    district: District, month: SubsidyMonth, november: SubsidyMonth, ask: Asker
) -> None:
    await held(month.id, district, HoldKind.DECLARATION, state=HoldState.DENIED,
               decision_reason="逾期未报")  # fmt: skip

    sentence, waiting = await told(ask, district)

    assert sentence == "这个月应补发的款项，决定不予发放，原因写在下面"
    assert "逾期未报" in waiting[0] and "行政复议" in waiting[1]


async def test_back_pay_netted_whole_is_promised_to_nobody(
    district: District, month: SubsidyMonth, november: SubsidyMonth, ask: Asker
) -> None:
    one = await listed(ask, district)
    owed = await Recovery.create(
        number="ZH1", person=district.paid, district_id=month.district_id,
        policy_code=month.policy_code, month=month.month, amount_fen=FEN, offset_fen=FEN,
        reason="离职",
    )  # fmt: skip
    await RecoveryMove.create(
        recovery=owed, kind=RecoveryMoveKind.NETTED, amount_fen=FEN, cause="a",
        adjustment_id=one["id"],
    )  # fmt: skip

    assert (await told(ask, district))[0] == "这个月应补发的款项还没有发出就已核减，不再发放"


async def test_while_a_waiver_is_asked_for_nothing_says_that_it_will_be_offset(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    await advance(month, MonthState.CLOSED)
    overpaid = await adjustment(month, district.paid, -FEN)
    owed = await Recovery.create(
        number="ZH1", person=district.paid, district_id=month.district_id,
        policy_code=month.policy_code, month=month.month, amount_fen=FEN, cap_fen=10_000,
        adjustment_id=overpaid.id, reason="离职后仍发放",
    )  # fmt: skip
    assert (await told(ask, district))[0] == OWED
    officer, approver = district.cast.officer, district.cast.approver
    asked = await ask_waiver(officer, owed.id, amount_fen=FEN, reason="困难", document="请示")

    worker = await actor_for(await User.get(person_id=district.paid.id))
    [one] = (await ask("GET", "/my-subsidies/recoveries", worker)).json()["items"]
    assert one["waiver_asked"]
    assert (await told(ask, district))[0] == WAITS

    await decide_waiver(approver, owed.id, asked.id, granted=True, reason="同意")
    assert (await told(ask, district))[0] == SETTLED
