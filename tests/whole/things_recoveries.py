"""Differences and recoveries of a place, and what is sent about them."""

from __future__ import annotations

from typing import Any

from tests.whole.stage import Side, Stage, person_of
from workforce import clock
from workforce.actor import Actor
from workforce.recoveries.models import Recovery, RecoveryMove, WaiverRequest
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidy_words import RecoveryMoveKind
from workforce.vocabulary import Outcome, Role

Ids = dict[str, Any]
REASON = "按规定办理"
RECOVERY = "/recoveries/{recovery_id:int}"
MONTH = "/subsidy-months/{month_id:int}"
ADJUSTMENT = f"{MONTH}/adjustments/{{adjustment_id:int}}"


async def make_adjustment(stage: Stage, side: Side, actor: Actor) -> Ids:
    """A difference of a computed month, left open to a person."""
    from tests.whole.things import make_month

    ids = await make_month(stage, side, actor)
    return {**ids, "adjustment_id": await _of_month(ids, side)}


async def _of_month(ids: Ids, side: Side) -> int:
    month = await SubsidyMonth.get(id=ids["month_id"])
    made = await Adjustment.create(
        run_id=ids["run_id"], person_id=ids["person_id"], source_month_id=month.id,
        month="2026-01", source_line_id=ids["line_id"], employer_id=side.employer.id,
        policy_version_id=month.policy_id, before_fen=50_000, after_fen=50_000, difference_fen=0,
        proposed_fen=50_000, decided_outcome=Outcome.REVIEW, outcome=Outcome.REVIEW,
        findings="[]", facts="{}",
    )  # fmt: skip
    return made.id


async def make_recovery(stage: Stage, side: Side, actor: Actor) -> Ids:
    """One of a person and one of each body that gets money; the asker's own kind is asked for."""
    payees = {None: None, Role.EMPLOYER_HR: side.employer.id, Role.TRAINER: side.school.id}
    made = {kind: await _owed(stage, side, payee) for kind, payee in payees.items()}
    return next((made[role] for role in made if role and stage.actors[role] == actor), made[None])


async def _owed(stage: Stage, side: Side, payee_id: int | None) -> Ids:
    """Part of it repaid by a colleague's hand, a waiver of the rest asked."""
    person = await person_of(side)
    made = await Recovery.create(
        number=f"测追{clock.today().year}-{stage.next():05d}", person=person,
        district_id=side.district.id, policy_code="fengtai", month="2026-10", amount_fen=100_000,
        repaid_fen=10_000, reason="已离职", payee_id=payee_id,
    )  # fmt: skip
    move = await RecoveryMove.create(
        recovery=made, kind=RecoveryMoveKind.REPAID, amount_fen=10_000,
        cause=f"made:{made.id}", document="缴1", actor_id=0, actor_name="某人",
    )  # fmt: skip
    waiver = await WaiverRequest.create(
        recovery=made, amount_fen=10_000, reason="家庭困难", document="请示1号", asked_by_id=0,
        asked_by_name="某人",
    )  # fmt: skip
    return {
        "recovery_id": made.id, "move_id": move.id, "waiver_id": waiver.id, "person_id": person.id,
    }  # fmt: skip


MAKERS = {
    "adjustment_id": make_adjustment, "recovery_id": make_recovery, "move_id": make_recovery,
    "waiver_id": make_recovery,
}  # fmt: skip
FORMS: dict[str, Any] = {
    f"POST {ADJUSTMENT}/settlement": lambda c: {"outcome": "refuse", "reason": REASON},
    f"POST {MONTH}/adjustment-settlements": lambda c: {
        "adjustment_ids": [c.ids.get("adjustment_id", 1)], "outcome": "refuse", "reason": REASON,
    },
    f"POST {MONTH}/adjustment-settlement-withdrawals": lambda c: {
        "adjustment_ids": [c.ids.get("adjustment_id", 1)],
    },
    f"POST {RECOVERY}/repayments": lambda c: {
        "amount_fen": 100, "document": "缴字1号", "on": "2026-11-01",
    },
    f"POST {RECOVERY}/waivers": lambda c: {
        "amount_fen": 100, "reason": REASON, "document": "请示2号",
    },
    f"POST {RECOVERY}/waivers/{{waiver_id:int}}/decision": lambda c: {
        "granted": True, "reason": REASON,
    },
    f"POST {RECOVERY}/moves/{{move_id:int}}/cancellation": lambda c: {"reason": REASON},
}  # fmt: skip


async def settled(call: Any) -> None:
    if not call.side.is_nowhere:
        await Adjustment.filter(id=call.ids["adjustment_id"]).update(
            outcome=Outcome.REFUSE, after_fen=0, difference_fen=-50_000, settled_at=clock.now(),
            settled_by_name="某人",
        )  # fmt: skip


async def with_one(call: Any) -> None:
    if not call.side.is_nowhere:
        call.ids["adjustment_id"] = await _of_month(call.ids, call.side)


async def with_one_settled(call: Any) -> None:
    await with_one(call)
    await settled(call)


async def nothing_asked(call: Any) -> None:
    if not call.side.is_nowhere:
        await WaiverRequest.filter(recovery_id=call.ids["recovery_id"]).update(state="refused")


PREPARED: dict[str, Any] = {
    f"POST {MONTH}/adjustment-settlements": with_one,
    f"POST {MONTH}/adjustment-settlement-withdrawals": with_one_settled,
    f"POST {ADJUSTMENT}/settlement-withdrawal": settled,
    f"POST {RECOVERY}/waivers": nothing_asked,
}  # fmt: skip
