"""决定异议：不成立的解除暂缓，成立的不予发放或退回改正；由没有经手过本月的人决定。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Forbidden, Missing, Refusal
from workforce.publicity.models import Objection
from workforce.subsidies.afterwards import after_denial
from workforce.subsidies.hands import MakerIsChecker, had_hand
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.returned import hold_returned
from workforce.subsidies.routing import UNDER_WAY
from workforce.subsidies.scope import may_on, month_seen
from workforce.subsidies.telling import tell_returned
from workforce.subsidy_words import HoldKind, HoldState, ObjectionState, Remedy, ReviewState
from workforce.vetting.models import Hold

DECIDE = "publicity.decide"


class AlreadyDecided(Refusal):
    code = "publicity.objection_decided"
    message = "该异议已作出决定"


class CorrectionTooLate(Refusal):
    code = "publicity.correction_too_late"
    message = "本月已不在办理中，不能退回改正；请决定不予发放，或待更正信息后在以后月份处理差额"


@verb
async def decide(
    actor: Actor, objection_id: int, *, upheld: bool, remedy: Remedy | None, answer: str
) -> Objection:
    """决定异议：不成立的解除暂缓；成立的不予发放，或退回改正。经手过本月的不能决定，公示的发布人也一样。"""
    objection, month = await _to_decide(actor, objection_id)
    line = await _line_of(month, objection.person_id)
    if await had_hand(actor, month) or _raised(actor, objection):
        raise MakerIsChecker()
    if upheld and remedy is Remedy.CORRECT:
        await _send_to_correct(actor, month, line, f"异议 {objection.number} 成立：{answer}")
    denied = upheld and remedy is not Remedy.CORRECT
    await _end_hold(actor, objection, HoldState.DENIED if denied else HoldState.RELEASED, answer)
    if denied:
        await after_denial(actor, month)
    state = ObjectionState.UPHELD if upheld else ObjectionState.REJECTED
    await save_version(
        objection, state=state, decided_at=clock.now(), decided_by_id=actor.user_id,
        decided_by_name=actor.name, decision=answer,
    )  # fmt: skip
    await record(
        actor, "publicity.objection.decided", objection,
        before={"state": ObjectionState.OPEN.value},
        after={"state": state.value, "denied": denied, "number": objection.number},
        reason=answer[:500], organisation_id=month.district_id,
    )  # fmt: skip
    return objection


async def _to_decide(actor: Actor, objection_id: int) -> tuple[Objection, SubsidyMonth]:
    found = await Objection.get_or_none(id=objection_id)
    if found is None:
        raise Missing()
    month = await month_seen(actor, found.month_id)
    if not may_on(actor, month, DECIDE):
        raise Forbidden(needs=DECIDE)
    await SubsidyMonth.filter(id=month.id).select_for_update().get()
    month = await month_seen(actor, found.month_id)
    objection = await Objection.filter(id=objection_id).select_for_update().get()
    if objection.state is not ObjectionState.OPEN:
        raise AlreadyDecided()
    return objection, month


async def _line_of(month: SubsidyMonth, person_id: int) -> SubsidyLine | None:
    return await SubsidyLine.get_or_none(run_id=month.current_run_id or 0, person_id=person_id)


def _raised(actor: Actor, objection: Objection) -> bool:
    """What comes from the public page was received by nobody."""
    return objection.received_by_id is not None and objection.received_by_id == actor.user_id


async def _send_to_correct(
    actor: Actor, month: SubsidyMonth, line: SubsidyLine | None, reason: str
) -> None:
    if month.state not in UNDER_WAY or line is None:
        raise CorrectionTooLate()
    line.review_state, line.review_reason = ReviewState.RETURNED, reason[:500]
    line.reviewed_by_id, line.reviewed_by_name = actor.user_id, actor.name
    line.reviewed_at = clock.now()
    await line.save()
    await hold_returned(actor, month, [line], reason[:500])
    await save_version(month)
    await tell_returned(actor, month, 1, reason[:500])


async def _end_hold(actor: Actor, objection: Objection, state: HoldState, reason: str) -> None:
    """The hold of this objection and no other's."""
    holds = await Hold.filter(
        month_id=objection.month_id, person_id=objection.person_id, kind=HoldKind.OBJECTION,
        state=HoldState.OPEN,
    )  # fmt: skip
    for hold in holds:
        if hold.evidence and hold.evidence[0].get("objection_id") == objection.id:
            await save_version(
                hold, state=state, decided_by_id=actor.user_id, decided_by_name=actor.name,
                decided_at=clock.now(), decision_reason=reason[:500],
            )  # fmt: skip
