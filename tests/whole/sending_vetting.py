"""What is sent to the routes of holds and of the negative list."""

from __future__ import annotations

from typing import Any

from tests.whole.stage import NOWHERE_ID
from tests.whole.things_vetting import hold_of
from workforce.subsidy_words import HoldState

REASON = "按规定办理"
MONTH = "/subsidy-months/{month_id:int}"

FORMS: dict[str, Any] = {
    f"POST {MONTH}/hold-decisions": lambda c: {
        "hold_ids": [c.ids["hold_id"]], "decision": "released", "reason": REASON,
    },
    f"POST {MONTH}/hold-decision-withdrawals": lambda c: {
        "hold_ids": [c.ids["hold_id"]], "reason": REASON,
    },
}  # fmt: skip


def held(state: HoldState) -> Any:
    async def prepare(call: Any) -> None:
        there = not call.side.is_nowhere
        call.ids["hold_id"] = await hold_of(call.ids["line_id"], state) if there else NOWHERE_ID

    return prepare


PREPARED: dict[str, Any] = {
    f"POST {MONTH}/hold-decisions": held(HoldState.OPEN),
    f"POST {MONTH}/hold-decision-withdrawals": held(HoldState.DENIED),
}
