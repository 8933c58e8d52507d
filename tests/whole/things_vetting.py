"""Holds and cases of the negative list, one of each."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.whole.stage import Side, Stage
from workforce import clock
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import ConductCase, Hold


async def hold_of(line_id: int, state: HoldState = HoldState.OPEN) -> int:
    """A hold on the money of a line."""
    line = await SubsidyLine.get(id=line_id).select_related("run")
    decided = state in (HoldState.RELEASED, HoldState.DENIED)
    made = await Hold.create(
        month_id=line.run.month_id, person_id=line.person_id, kind=HoldKind.CONTRACT_EXPIRED,
        fingerprint=f"{line_id}", state=state, decided_at=clock.now() if decided else None,
        evidence=[{"kind": "employment", "id": line.employment_id,
                   "employer_id": line.employer_id, "contract_ends_on": "2026-09-30"}],
    )  # fmt: skip
    return made.id


async def case_of(stage: Stage, side: Side, person_id: int, **more: Any) -> int:
    day = clock.today()
    made = await ConductCase.create(
        person_id=person_id, district_id=side.district.id, matter=f"{side.word}事项",
        basis="从业人员行为规范", happened_on=day - timedelta(days=30), **more,
    )  # fmt: skip
    return made.id
