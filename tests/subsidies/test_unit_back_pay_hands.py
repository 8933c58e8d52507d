"""Who enters the account that back pay alone goes to checks no month that pays it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import Cast, make_attendance, make_employment
from tests.subsidies.approved import submitted
from tests.subsidies.moving import (
    DECEMBER,
    NOVEMBER,
    OCTOBER,
    a_worker,
    approved,
    computed,
    paid_out,
)
from tests.subsidies.releases import release, to_employers
from tests.subsidies.route import checked
from workforce.database import save_version
from workforce.employment.models import Employment
from workforce.subsidies.hands import MakerIsChecker
from workforce.subsidies.models import Adjustment, SubsidyLine
from workforce.subsidies.unit_accounts import enter_unit_account


async def test_the_account_of_back_pay_is_checked_by_others_too(cast: Cast) -> None:
    await release(cast, "fengtai", to_employers(), OCTOBER)
    moving = await a_worker(cast)
    await paid_out(await approved(cast, OCTOBER))
    await moving.to(cast.other_employer)
    await approved(cast, NOVEMBER)
    post = await Employment.get(id=moving.post.id)
    await save_version(post, ended_on=date(2026, 11, 30))
    later = await make_employment(moving.person, cast.employer, started_on=date(2026, 12, 1))
    await make_attendance(later, DECEMBER)
    month = await computed(cast, DECEMBER)
    run = month.current_run_id
    assert await Adjustment.filter(run_id=run, payee_id=moving.other, difference_fen__gt=0).exists()
    assert not await SubsidyLine.filter(run_id=run, payee_id=moving.other).exists()
    await submitted(cast.officer, month)

    await enter_unit_account(
        cast.checker, moving.other, bank_account="0200001234567890123", bank_name="北京银行"
    )

    with pytest.raises(MakerIsChecker):
        await checked(cast, month)
