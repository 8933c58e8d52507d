"""Twenty thousand people: what the checks cost, and how long they keep anybody else waiting."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.factories import Cast
from tests.subsidies.test_large import SYSTEM, fill, timed
from workforce.database import execute, verb
from workforce.subsidies import holding, service
from workforce.subsidies.hold_deciding import ChosenHolds, decide_holds
from workforce.subsidies.hold_reading import hold_figures
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold


@verb
async def expire(_: Any) -> None:
    """Every tenth contract has run out."""
    await execute(
        "UPDATE employment SET contract_ends_on = '2026-08-31', version = version + 1"
        " WHERE id % 10 = 0"
    )


@pytest.mark.full
async def test_twenty_thousand_are_checked_in_seconds_and_held_in_a_short_transaction(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(cast)
    await expire(SYSTEM)
    month = await service.open_month(
        SYSTEM, named("fengtai"), "2026-10", district_id=cast.district.id
    )
    await service.compute(SYSTEM, month.id)
    seen = await SubsidyMonth.get(id=month.id).select_related("policy")
    assert await Hold.filter(month_id=month.id, kind=HoldKind.CONTRACT_EXPIRED).count() > 500

    with timed("crosscheck", 6):
        found = await holding.crosscheck(seen, seen.current_run_id or 0)
    await Hold.all().delete()
    with timed("hold", 1):
        await holding._recheck(SYSTEM, month.id, found)
    began = time.perf_counter()
    figures = await hold_figures(seen)
    print(f"figures in {time.perf_counter() - began:.2f} s, {figures.open} open")
    with timed("decide all", 3):
        decided = await decide_holds(
            SYSTEM, month.id, ChosenHolds(kind=HoldKind.CONTRACT_EXPIRED),
            decision=HoldState.RELEASED, reason="经核实",
        )  # fmt: skip
    assert decided > 500
