"""暂缓核查的接口：一览、决定、撤回。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.subsidies import hold_by_hand as by_hand
from workforce.subsidies import hold_deciding as deciding
from workforce.subsidies import hold_reading
from workforce.subsidies.hold_answers import (
    HoldAnswer,
    HoldDecision,
    HoldOpened,
    HoldOpening,
    HoldsDecided,
    HoldsQuery,
    HoldUndoing,
    show_hold,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.responses import ListOf, created, ok


async def list_holds(request: Request, query: HoldsQuery) -> Response:
    """暂缓核查事项一览，各月的都在内"""
    actor = actor_of(request)
    found = await hold_reading.list_holds(actor, query.reach, query.page)
    return show_list(found, [show_hold(actor, one) for one in found.items])


async def hold_by_hand(request: Request, form: HoldOpening) -> Response:
    """人工暂缓一人一月的发放，由另一人决定"""
    hold = await by_hand.hold_by_hand(
        actor_of(request), int(request.path_params["month_id"]),
        int(request.path_params["line_id"]), reason=form.reason,
    )  # fmt: skip
    return created(HoldOpened(id=hold.id, kind=hold.kind, state=hold.state))


async def decide_holds(request: Request, form: HoldDecision) -> Response:
    """决定暂缓：解除或不予发放，一项或成批"""
    decided = await deciding.decide_holds(
        actor_of(request), int(request.path_params["month_id"]), form.chosen,
        decision=form.decision, reason=form.reason,
    )  # fmt: skip
    return ok(HoldsDecided(decided=decided))


async def undo_hold_decisions(request: Request, form: HoldUndoing) -> Response:
    """撤回暂缓的决定，恢复为待核查"""
    undone = await deciding.undo_decisions(
        actor_of(request), int(request.path_params["month_id"]), tuple(form.hold_ids),
        reason=form.reason,
    )  # fmt: skip
    return ok(HoldsDecided(decided=undone))


MONTH = "/subsidy-months/{month_id:int}"
DECIDING = (
    deciding.HoldDecided, deciding.HoldElsewhere, deciding.CheckerDecides, deciding.HoldsDiffer,
    deciding.HolderDecides,
    deciding.TooManyHolds, deciding.MoneyMoved,
)  # fmt: skip

routes = [
    route("GET", "/holds", list_holds, needs="vetting.read",
          query=HoldsQuery, answer=ListOf[HoldAnswer]),
    route("POST", f"{MONTH}/lines/{{line_id:int}}/holds", hold_by_hand, needs=by_hand.NEEDS,
          body=HoldOpening, answer=HoldOpened,
          refusals=(by_hand.NothingToHold, by_hand.HeldAlready, deciding.MoneyMoved)),
    route("POST", f"{MONTH}/hold-decisions", decide_holds, needs="vetting.decide",
          body=HoldDecision, answer=HoldsDecided, status=200, refusals=DECIDING),
    route("POST", f"{MONTH}/hold-decision-withdrawals", undo_hold_decisions,
          needs="vetting.decide", body=HoldUndoing, answer=HoldsDecided, status=200,
          refusals=(deciding.HoldNotDecided, deciding.HoldElsewhere, deciding.CheckerDecides,
                    deciding.HolderDecides, deciding.MoneyMoved)),
]  # fmt: skip
