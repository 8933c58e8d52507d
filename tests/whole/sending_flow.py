"""What is sent along a month's way from submission to approval, and what must be there first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.whole.stage import NOWHERE_ID
from tests.whole.things import make_month
from workforce import clock
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import MonthState, ReviewState

if TYPE_CHECKING:
    from tests.whole.sending import Call

REASON = "核对后更正"
CONTACT = "区民政局养老科 010-00000000"
MONTH = "POST /subsidy-months/{month_id:int}"


async def under_way(call: Call, state: MonthState, review: ReviewState) -> None:
    """The month's one line to pay stands so, and who asks is the one who reviewed it."""
    if call.side.is_nowhere:
        return
    call.ids |= await make_month(call.stage, call.side, call.actor, state)
    reviewed = {"reviewed_by_id": call.actor.user_id, "reviewed_at": clock.now()}
    await SubsidyLine.filter(id=call.ids["line_id"]).update(
        review_state=review, **({} if review is ReviewState.PENDING else reviewed)
    )


async def to_review(call: Call) -> None:
    await under_way(call, MonthState.SUBMITTED, ReviewState.PENDING)


async def reviewed(call: Call) -> None:
    await under_way(call, MonthState.SUBMITTED, ReviewState.ACCEPTED)


async def returned(call: Call) -> None:
    await under_way(call, MonthState.SUBMITTED, ReviewState.RETURNED)


async def to_check(call: Call) -> None:
    await under_way(call, MonthState.STREET_REVIEWED, ReviewState.PENDING)


async def to_publish(call: Call) -> None:
    await under_way(call, MonthState.REVIEWED, ReviewState.ACCEPTED)


async def on_show(call: Call) -> None:
    """Nowhere, no month and nobody."""
    call.ids.setdefault("month_id", NOWHERE_ID)
    call.ids.setdefault("person_id", NOWHERE_ID)


def _lines(call: Call) -> list[int]:
    return [call.ids.get("line_id", call.side.street.id)]


FLOW_FORMS: dict[str, Any] = {
    f"{MONTH}/line-reviews": lambda c: {"line_ids": _lines(c), "accept": False, "reason": REASON},
    f"{MONTH}/line-review-withdrawal": lambda c: {"line_ids": _lines(c)},
    f"{MONTH}/lines/{{line_id:int}}/correction": lambda c: {"outcome": "refuse", "reason": REASON},
    f"{MONTH}/district-review": lambda c: {},
    f"{MONTH}/notice": lambda c: {"people": 1, "total_fen": 50_000, "contact": CONTACT},
    "POST /public-notices/{publication_id:int}/removal": lambda c: {"reason": REASON},
    "POST /objections": lambda c: {
        "month_id": c.ids["month_id"], "person_id": c.ids["person_id"],
        "text": f"第 {c.stage.next()} 次反映：不属实",
    },
    "POST /objections/{objection_id:int}/decision": lambda c: {
        "upheld": False, "answer": "经核实，在岗属实",
    },
}  # fmt: skip
FLOW_PREPARED: dict[str, Any] = {
    f"{MONTH}/line-reviews": to_review,
    f"{MONTH}/line-review-withdrawal": reviewed,
    f"{MONTH}/lines/{{line_id:int}}/correction": returned,
    f"{MONTH}/district-review": to_check,
    f"{MONTH}/notice": to_publish,
    "POST /objections": on_show,
}
FLOW_NAMED = {"POST /objections": ("publication_id",)}
