"""异议：受理、决定。只暂缓所涉一人的钱，其余照常往下走。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Forbidden, Missing, Refusal
from workforce.identity.scope import reaches
from workforce.notices.service import holders_of, tell
from workforce.publicity.models import Objection, PublicNotice
from workforce.publicity.notices import NoticeOver, is_up, live_notice
from workforce.rules.publishing import decide_by
from workforce.subsidies.hands import MakerIsChecker
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.returned import hold_returned
from workforce.subsidies.routing import UNDER_WAY, procedure_of
from workforce.subsidies.scope import may_on, month_seen
from workforce.subsidies.telling import tell_returned
from workforce.subsidy_words import (
    HoldKind,
    HoldState,
    ObjectionState,
    ObjectorKind,
    Remedy,
    ReviewState,
)
from workforce.vetting.holds import open_hold
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

OBJECTIONS_AT_ONCE = 20
DECIDE = "publicity.decide"


class TooManyObjections(Refusal):
    code = "publicity.too_many_objections"
    message = "对这一行的异议已有 {most} 件待处理，请等待处理结果"


class AlreadyDecided(Refusal):
    code = "publicity.objection_decided"
    message = "该异议已作出决定"


class CorrectionTooLate(Refusal):
    code = "publicity.correction_too_late"
    message = "本月已不在办理中，不能退回改正；请决定不予发放，或待更正信息后在以后月份处理差额"


@verb
async def receive(
    actor: Actor,
    month_id: int,
    person_id: int,
    *,
    objector: ObjectorKind,
    text: str,
    name: str = "",
    phone: str | None = None,
) -> Objection:
    """受理异议：公示期内对一人提出，编号、定决定期限，并暂缓该人的发放。

    Whoever calls has made sure that the actor may see this person's line.
    """
    month = await SubsidyMonth.filter(id=month_id).select_for_update().get_or_none()
    notice = await live_notice(month_id)
    if month is None or notice is None:
        raise Missing()
    if not is_up(notice):
        raise NoticeOver()
    await month.fetch_related("policy", "district")
    if not await _is_on_the_list(month, person_id):
        raise Missing()
    text = text.strip()
    waiting = Objection.filter(month_id=month_id, person_id=person_id, state=ObjectionState.OPEN)
    known = await waiting.filter(text=text, objector=objector).first()
    if known is not None:
        return known
    if await waiting.count() >= OBJECTIONS_AT_ONCE:
        raise TooManyObjections(most=OBJECTIONS_AT_ONCE)
    made = await _create(actor, month, notice, person_id, objector, text, name, phone)
    evidence = [{"objection_id": made.id, "number": made.number, "text": text[:200]}]
    await open_hold(actor, month.id, person_id, HoldKind.OBJECTION, evidence)
    await record(
        actor, "publicity.objection.received", made,
        after={"number": made.number, "objector": objector.value, "due_on": str(made.due_on)},
        organisation_id=month.district_id,
    )  # fmt: skip
    await tell(
        await holders_of(DECIDE, month.district), cause=f"objection:{made.id}:received",
        title=f"收到公示异议 {made.number}，请在 {made.due_on:%Y-%m-%d} 前决定",
        link=f"/objections/{made.id}",
    )  # fmt: skip
    return made


async def receive_from_public(
    actor: Actor, code: str, row: int, *, text: str, name: str, phone: str | None
) -> Objection:
    """公示页上提出的异议：所指的是名单上的第几行。"""
    from workforce.publicity.showing import published

    notice, rows = await published(code)
    if not 1 <= row <= len(rows) or rows[row - 1].line_id is None:
        raise Missing()
    line = await SubsidyLine.get_or_none(id=rows[row - 1].line_id)
    if line is None:
        raise Missing()
    return await receive(
        actor, notice.month_id, line.person_id,
        objector=ObjectorKind.PUBLIC, text=text, name=name, phone=phone,
    )  # fmt: skip


async def receive_at_desk(
    actor: Actor,
    month_id: int,
    person_id: int,
    *,
    objector: ObjectorKind,
    text: str,
    name: str,
    phone: str | None,
) -> Objection:
    """经办代为登记任何人的异议；单位人事只能就本单位人员提出。"""
    month = await month_seen(actor, month_id)
    if not may_on(actor, month, "publicity.publish"):
        await _refuse_stranger(actor, month, person_id)
        objector = ObjectorKind.EMPLOYER
    return await receive(
        actor, month_id, person_id, objector=objector, text=text, name=name, phone=phone
    )


@verb
async def decide(
    actor: Actor, objection_id: int, *, upheld: bool, remedy: Remedy | None, answer: str
) -> Objection:
    """决定异议：不成立的解除暂缓；成立的不予发放，或退回改正。经手过这个人的不能决定。"""
    objection, month = await _to_decide(actor, objection_id)
    line = await _line_of(month, objection.person_id)
    if actor.user_id in _makers(month, line, objection):
        raise MakerIsChecker()
    if upheld and remedy is Remedy.CORRECT:
        await _send_to_correct(actor, month, line, f"异议 {objection.number} 成立：{answer}")
    denied = upheld and remedy is not Remedy.CORRECT
    await _end_hold(actor, objection, HoldState.DENIED if denied else HoldState.RELEASED, answer)
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


async def _create(
    actor: Actor, month: SubsidyMonth, notice: PublicNotice, person_id: int,
    objector: ObjectorKind, text: str, name: str, phone: str | None,
) -> Objection:  # fmt: skip
    rule = procedure_of(month).notice
    assert rule is not None, "a month on notice has a policy that asks for it"
    serial = await Objection.filter(month_id=month.id).count() + 1
    return await Objection.create(
        number=f"{month.month.replace('-', '')}-{month.id}-{serial:03d}", notice_id=notice.id,
        month_id=month.id, person_id=person_id, objector=objector, objector_name=name.strip(),
        objector_phone=phone or None, text=text, received_by_id=actor.user_id,
        due_on=decide_by(notice.ends_on, rule.decide_days, rule.decide_counted),
    )  # fmt: skip


async def _is_on_the_list(month: SubsidyMonth, person_id: int) -> bool:
    return await SubsidyLine.filter(
        run_id=month.current_run_id or 0, person_id=person_id, outcome=Outcome.PAY
    ).exists()


async def _refuse_stranger(actor: Actor, month: SubsidyMonth, person_id: int) -> None:
    """Somebody of an employer speaks for that employer's people only."""
    needs = "declarations.write"
    if not actor.may(needs):
        raise Forbidden(needs=needs)
    line = await (
        SubsidyLine.filter(run_id=month.current_run_id or 0, person_id=person_id)
        .select_related("employer")
        .first()
    )
    if line is None or not reaches(actor, line.employer.path, needs=needs):
        raise Missing()


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


def _makers(month: SubsidyMonth, line: SubsidyLine | None, objection: Objection) -> set[int | None]:
    """Who settled the line or submitted its month, and who raised the objection."""
    makers = {month.submitted_by_id} if month.state in UNDER_WAY else set()
    if line is not None and line.settled_at is not None:
        makers.add(line.settled_by_id)
    if objection.received_by_id is not None:
        makers.add(objection.received_by_id)
    return makers


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
