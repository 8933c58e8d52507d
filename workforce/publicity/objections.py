"""异议：受理、决定。只暂缓所涉一人的钱，其余照常往下走。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Forbidden, Missing, Refusal
from workforce.identity.scope import reaches
from workforce.notices.service import holders_of, tell
from workforce.publicity.models import Objection, PublicNotice
from workforce.publicity.notices import NoticeOver, is_up, live_notice
from workforce.rules.publishing import decide_by
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.routing import procedure_of
from workforce.subsidies.scope import may_on, month_seen
from workforce.subsidy_words import (
    HoldKind,
    ObjectionState,
    ObjectorKind,
)
from workforce.vetting.holds import open_hold
from workforce.vocabulary import Outcome

OBJECTIONS_AT_ONCE = 20
DECIDE = "publicity.decide"


class TooManyObjections(Refusal):
    code = "publicity.too_many_objections"
    message = "对这一行的异议已有 {most} 件待处理，请等待处理结果"


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
    await _keep_back(actor, month, made)
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


async def _keep_back(actor: Actor, month: SubsidyMonth, made: Objection) -> None:
    """The line's money waits, and whoever decides objections is told until when."""
    evidence = [{"objection_id": made.id, "number": made.number, "text": made.text[:200]}]
    await open_hold(actor, month.id, made.person_id, HoldKind.OBJECTION, evidence)
    await record(
        actor, "publicity.objection.received", made,
        after={"number": made.number, "objector": made.objector.value, "due_on": str(made.due_on)},
        organisation_id=month.district_id,
    )  # fmt: skip
    await tell(
        await holders_of(DECIDE, month.district), cause=f"objection:{made.id}:received",
        title=f"收到公示异议 {made.number}，请在 {made.due_on:%Y-%m-%d} 前决定",
        link=f"/objections/{made.id}",
    )  # fmt: skip


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
