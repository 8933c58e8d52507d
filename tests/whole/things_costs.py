"""What something actually cost somebody: one of each place, and what is sent about it."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.factories import make_employment
from tests.whole.stage import NOWHERE_ID, Side, Stage, person_of
from workforce.actor import Actor
from workforce.employment.models import ActualCost


async def make_cost(stage: Stage, side: Side, actor: Actor) -> dict[str, Any]:
    person = await person_of(side)
    await make_employment(person, side.employer)
    made = await ActualCost.create(
        person=person, employer=side.employer, kind="training_fee", month="2026-10",
        cost_fen=60_000, receipt_number=f"2611{stage.next():08d}", paid_on=date(2026, 10, 9),
    )  # fmt: skip
    return {"cost_id": made.id, "person_id": person.id}


MAKERS = {"cost_id": make_cost}
FORMS: dict[str, Any] = {
    "POST /costs": lambda c: {
        "person_id": c.ids.get("person_id", NOWHERE_ID), "employer_id": c.side.employer.id,
        "kind": "training_fee", "month": "2026-10", "cost_fen": 60_000,
        "receipt_number": f"2610{c.stage.next():08d}", "paid_on": "2026-10-09",
    },
    "PATCH /costs/{cost_id:int}": lambda c: {"note": f"备注{c.stage.next()}"},
    "POST /costs/{cost_id:int}/withdrawal": lambda c: {"reason": "票据作废"},
}  # fmt: skip
