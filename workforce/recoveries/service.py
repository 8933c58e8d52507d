"""追回的了结：登记退回财政、申请和决定免予追回、更正登记错误。

What is taken from a recovery is compared inside the UPDATE with what is left of it, so that a
repayment, a waiver and an offset at one moment never come to more than the amount.
"""

from __future__ import annotations

from datetime import date

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, save_version, verb
from workforce.errors import FieldError, Forbidden, Malformed, Missing, Refusal
from workforce.identity.scope import reaches
from workforce.recoveries.models import Recovery, RecoveryMove, WaiverRequest
from workforce.recoveries.netting import hold_district, net_unpaid
from workforce.recoveries.offsetting import REMAINING
from workforce.recoveries.scope import recovery_seen
from workforce.subsidy_words import AskState, RecoveryMoveKind

_SUMS = {RecoveryMoveKind.REPAID: "repaid_fen", RecoveryMoveKind.WAIVED: "waived_fen"}


class MoreThanOwed(Refusal):
    code = "recoveries.more_than_owed"
    message = "追回 {number} 还剩 {left} 元未了结，不能超过"


class WaiverWaiting(Refusal):
    code = "recoveries.waiver_waiting"
    message = "这笔追回已有一份免予追回的申请在等决定"


class WaiverDecided(Refusal):
    code = "recoveries.waiver_decided"
    message = "这份申请已经决定：{state}"


class OwnWaiver(Refusal):
    code = "recoveries.own_waiver"
    message = "申请免予追回的人不能自己决定"


class NotCancellable(Refusal):
    code = "recoveries.move_not_cancellable"
    message = "只有退回财政和免予追回的登记可以撤销，且只能撤销一次"


class OwnMove(Refusal):
    code = "recoveries.own_move"
    message = "登记的人不能自己撤销，须由另一人决定"


@verb
async def note_repayment(
    actor: Actor, recovery_id: int, *, amount_fen: int, document: str, on: date
) -> Recovery:
    """登记退回财政：金额、日期和缴款凭证号；同一凭证重复登记不再改动。"""
    found = await _to_change(actor, recovery_id, needs="recoveries.write")
    if on > clock.today():
        raise Malformed(FieldError("/on", "退回日期不能晚于今天"))
    cause = f"recovery:{found.id}:repaid:{document}"
    if await RecoveryMove.exists(cause=cause):
        return found
    await _take(actor, found, RecoveryMoveKind.REPAID, amount_fen, cause, document, "", on)
    await record(
        actor, "recoveries.recovery.repaid", found,
        after={"amount_fen": amount_fen, "document": document, "person_id": found.person_id},
        organisation_id=found.district_id,
    )  # fmt: skip
    return await Recovery.get(id=found.id)


@verb
async def ask_waiver(
    actor: Actor, recovery_id: int, *, amount_fen: int, reason: str, document: str
) -> WaiverRequest:
    """申请免予追回，写明理由和依据文件；决定之前不从发放中抵扣。"""
    found = await _to_change(actor, recovery_id, needs="recoveries.write")
    if await WaiverRequest.exists(recovery_id=found.id, state=AskState.ASKED):
        raise WaiverWaiting()
    if amount_fen > found.remaining_fen:
        raise MoreThanOwed(number=found.number, left=f"{found.remaining_fen / 100:,.2f}")
    made = await WaiverRequest.create(
        recovery_id=found.id, amount_fen=amount_fen, reason=reason, document=document,
        asked_by_id=actor.user_id, asked_by_name=actor.name,
    )  # fmt: skip
    await record(
        actor, "recoveries.waiver.asked", made,
        after={"amount_fen": amount_fen, "document": document, "recovery_id": found.id},
        reason=reason, organisation_id=found.district_id,
    )  # fmt: skip
    return made


@verb
async def decide_waiver(
    actor: Actor, recovery_id: int, waiver_id: int, *, granted: bool, reason: str
) -> WaiverRequest:
    """决定是否免予追回。申请人不能自己决定，管理员也不例外。"""
    found = await _to_change(actor, recovery_id, needs="recoveries.decide")
    waiver = await WaiverRequest.filter(id=waiver_id, recovery_id=found.id).first()
    if waiver is None:
        raise Missing()
    if waiver.state is not AskState.ASKED:
        raise WaiverDecided(state=waiver.state.label)
    if waiver.asked_by_id == actor.user_id:
        raise OwnWaiver()
    state = AskState.GRANTED if granted else AskState.REFUSED
    await save_version(
        waiver, state=state, decided_by_id=actor.user_id, decided_by_name=actor.name,
        decided_at=clock.now(), decision_reason=reason,
    )  # fmt: skip
    if granted:
        await _take(
            actor, found, RecoveryMoveKind.WAIVED, waiver.amount_fen,
            f"waiver:{waiver.id}", waiver.document, reason, clock.today(),
        )  # fmt: skip
    await net_unpaid(actor, found.district_id, found.policy_code)
    await record(
        actor, f"recoveries.waiver.{state.value}", waiver, before={"state": "asked"},
        after={"amount_fen": waiver.amount_fen, "recovery_id": found.id}, reason=reason,
        organisation_id=found.district_id,
    )  # fmt: skip
    return waiver


@verb
async def cancel_move(actor: Actor, recovery_id: int, move_id: int, *, reason: str) -> Recovery:
    """撤销一次登记错误的退回或免除：反向记一笔，原来的记录不动。由另一人办理。"""
    found = await _to_change(actor, recovery_id, needs="recoveries.decide")
    move = await RecoveryMove.filter(id=move_id, recovery_id=found.id).first()
    if move is None:
        raise Missing()
    if move.kind not in _SUMS or await RecoveryMove.exists(reverses_id=move.id):
        raise NotCancellable()
    if move.actor_id == actor.user_id:
        raise OwnMove()
    column = _SUMS[move.kind]
    given = await execute(
        f"UPDATE recovery SET {column} = {column} - ?, state = 'open', version = version + 1,"
        f" updated_at = ? WHERE id = ? AND {column} >= ?",
        [move.amount_fen, clock.now(), found.id, move.amount_fen],
    )
    assert given, "what a move took can be given back"
    await RecoveryMove.create(
        recovery_id=found.id, kind=RecoveryMoveKind.CANCELLED, amount_fen=move.amount_fen,
        cause=f"move:{move.id}:cancelled", reverses_id=move.id, reason=reason,
        happened_on=clock.today(), actor_id=actor.user_id, actor_name=actor.name,
    )  # fmt: skip
    await net_unpaid(actor, found.district_id, found.policy_code)
    await record(
        actor, "recoveries.move.cancelled", found,
        after={"amount_fen": move.amount_fen, "move_id": move.id, "person_id": found.person_id},
        reason=reason, organisation_id=found.district_id,
    )  # fmt: skip
    return await Recovery.get(id=found.id)


async def _to_change(actor: Actor, recovery_id: int, *, needs: str) -> Recovery:
    """The recovery, held for this transaction; raises Missing or Forbidden."""
    seen = await recovery_seen(actor, recovery_id)
    if not (actor.may(needs) and reaches(actor, seen.district.path, needs=needs)):
        raise Forbidden(needs=needs)
    await hold_district(seen.district_id)
    return await Recovery.filter(id=recovery_id).select_for_update().get()


async def _take(
    actor: Actor,
    found: Recovery,
    kind: RecoveryMoveKind,
    fen: int,
    cause: str,
    document: str,
    reason: str,
    on: date,
) -> None:
    column = _SUMS[kind]
    taken = await execute(
        f"UPDATE recovery SET {column} = {column} + ?, version = version + 1, updated_at = ?,"
        f" state = CASE WHEN {REMAINING} = ? THEN 'settled' ELSE 'open' END"
        f" WHERE id = ? AND {REMAINING} >= ?",
        [fen, clock.now(), fen, found.id, fen],
    )
    if not taken:
        raise MoreThanOwed(number=found.number, left=f"{found.remaining_fen / 100:,.2f}")
    await RecoveryMove.create(
        recovery_id=found.id, kind=kind, amount_fen=fen, cause=cause[:120], document=document,
        reason=reason, happened_on=on, actor_id=actor.user_id, actor_name=actor.name,
    )  # fmt: skip
