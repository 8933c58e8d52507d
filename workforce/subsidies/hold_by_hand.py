"""人工暂缓：有情况要核实，先把一人一月的钱留住；由另一人决定解除或不予发放。

The reason is for the offices: it may name whoever reported something. The person is told that the
money waits and that somebody else decides; a refusal has its own reason, which they read.
"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Forbidden, Missing, Refusal
from workforce.identity.models import Organisation, User
from workforce.identity.scope import within
from workforce.notices.service import holders_of, tell
from workforce.subsidies.hold_deciding import refuse_moved
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import lines_within, may_within, month_locked, month_of, month_seen
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.holds import open_hold
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

NEEDS = "vetting.hold"


class NothingToHold(Refusal):
    code = "vetting.nothing_to_hold"
    message = "该人员本月不发放，没有可暂缓的款项"


class HeldAlready(Refusal):
    code = "vetting.held_already"
    message = "该人员本月已有待核查的人工暂缓"


@verb
async def hold_by_hand(actor: Actor, month_id: int, line_id: int, *, reason: str) -> Hold:
    """暂缓一人一月的发放，写明理由；已列入发放批次的不能暂缓。由另一人决定。"""
    month = await month_locked(actor, month_id)
    if not may_within(actor, month, NEEDS):
        raise Forbidden(needs=NEEDS)
    line = await lines_within(actor, month, NEEDS).filter(id=line_id).first()
    if line is None:
        raise Missing()
    if line.outcome is Outcome.REFUSE:
        raise NothingToHold()
    standing = {"month_id": month.id, "person_id": line.person_id, "kind": HoldKind.BY_HAND}
    if await Hold.exists(**standing, state=HoldState.OPEN):
        raise HeldAlready()
    await refuse_moved(month, [line.person_id])
    told = f"{actor.name}：{reason}"
    evidence = [{"kind": "by_hand", "text": told, "at": clock.now().isoformat()}]
    hold = await open_hold(actor, month.id, line.person_id, HoldKind.BY_HAND, evidence)
    await save_version(month)
    await record(
        actor, "vetting.hold.opened", hold,
        after={"person_id": line.person_id, "kind": hold.kind.value}, reason=reason,
        organisation_id=line.employer_id,
    )  # fmt: skip
    await _tell(actor, month, line, hold)
    return hold


async def _tell(actor: Actor, month: SubsidyMonth, line: SubsidyLine, hold: Hold) -> None:
    """Whoever may decide it, and the person; the person hears no reason."""
    deciders = await holders_of("vetting.decide", month.district)
    await tell(
        [one for one in deciders if one != actor.user_id], cause=f"subsidy_hold:{hold.id}:opened",
        title=f"{month_of(month).label}补贴有一项人工暂缓待核查",
        link=f"/subsidies/{month.id}?tab=holds&kind=by_hand",
    )  # fmt: skip
    logins = await User.filter(person_id=line.person_id, active=True)
    await tell(
        [user.id for user in logins], cause=f"subsidy_hold:{hold.id}:person",
        title=f"{month_of(month).label}补贴暂缓发放",
        body="有情况需要核实，由另一名工作人员核查后决定", link="/my-subsidies",
    )  # fmt: skip


async def _find(actor: Actor, hold_id: int, needs: str) -> object:
    """A hold by hand whose line lies within reach: its papers may be seen there."""
    hold = await Hold.filter(id=hold_id, kind=HoldKind.BY_HAND).first()
    if hold is None:
        raise Missing()
    month = await month_seen(actor, hold.month_id)
    lines = SubsidyLine.filter(run_id=month.current_run_id or 0, person_id=hold.person_id)
    line = await lines.first()
    own = within(actor, Organisation.all(), needs=needs)
    if line is None or not await own.filter(id=line.employer_id).exists():
        raise Missing()
    return hold


carries_attachments("subsidy_hold", "人工暂缓", read="vetting.read", write=NEEDS, find=_find)
