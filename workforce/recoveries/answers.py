"""How a recovery is shown: its balance, how it is settled, and who may do what next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from workforce.actor import Actor
from workforce.identity.scope import reaches
from workforce.paging import Slice
from workforce.recoveries.documents import way_of
from workforce.recoveries.models import Recovery, RecoveryMove, WaiverRequest
from workforce.recoveries.scope import (
    Balance,
    asked_among,
    balance_of,
    is_officers,
    leavers_among,
    names_shown,
    recoveries_shown,
)
from workforce.rules.masking import mask_id_number
from workforce.subsidies.payee_names import UNKNOWN, names_of
from workforce.subsidy_words import AskState, RecoveryMoveKind, RecoveryState
from workforce.web.responses import Answer


class HolderAnswer(Answer):
    id: int
    name: str
    id_number: str


class BalanceAnswer(Answer):
    count: int
    amount_fen: int
    offset_fen: int
    repaid_fen: int
    waived_fen: int
    remaining_fen: int


class RecoveryBrief(Answer):
    """`is_leaver`: no running post in the district, or at the organisation that owes, so it goes
    back to the treasury. `payee_id`: the organisation that got the money of this person and owes
    it, none where the person does. While `waiver_asked` nothing is taken.
    """

    id: int
    number: str
    person: HolderAnswer
    payee_id: int | None
    payee_name: str | None
    month: str
    policy_code: str
    amount_fen: int
    offset_fen: int
    repaid_fen: int
    waived_fen: int
    remaining_fen: int
    state: RecoveryState
    state_label: str
    is_leaver: bool
    waiver_asked: bool
    noticed_at: datetime | None


class RecoveriesAnswer(Answer):
    items: list[RecoveryBrief]
    next: str | None
    total: int
    balance: BalanceAnswer


class MoveAnswer(Answer):
    id: int
    kind: RecoveryMoveKind
    kind_label: str
    amount_fen: int
    document: str
    reason: str
    happened_on: date | None
    at: datetime
    actor_name: str
    may_cancel: bool


class WaiverAnswer(Answer):
    id: int
    amount_fen: int
    reason: str
    document: str
    state: AskState
    state_label: str
    asked_by_name: str
    asked_at: datetime
    decided_by_name: str
    decided_at: datetime | None
    decision_reason: str
    may_decide: bool


class RecoveryAnswer(RecoveryBrief):
    district: str
    reason: str
    cap_fen: int | None
    way: str
    moves: list[MoveAnswer]
    waivers: list[WaiverAnswer]
    of_person: BalanceAnswer
    for_officers: bool
    may_write: bool
    version: int


class NoticeAnswer(Answer):
    number: str
    title: str
    district: str
    person_name: str
    id_number: str
    payee_name: str | None
    policy_title: str
    month: str
    amount_fen: int
    remaining_fen: int
    reason: str
    way: str
    rights: str
    noticed_at: datetime | None


@dataclass(frozen=True)
class Beside:
    """What is told of recoveries besides what stands in them."""

    leavers: set[int]
    asked: set[int]
    units: dict[int, str]
    people: dict[int, str]

    def payee_name(self, one: Recovery) -> str | None:
        return None if one.payee_id is None else self.units.get(one.payee_id, UNKNOWN)


async def show_list_of(actor: Actor, found: Slice[Recovery], balance: Balance) -> RecoveriesAnswer:
    beside = await _beside(actor, list(found.items))
    items = [RecoveryBrief(**_brief(one, beside)) for one in found.items]
    return RecoveriesAnswer(
        items=items, next=found.next, total=found.total, balance=show_balance(balance)
    )


def show_balance(balance: Balance) -> BalanceAnswer:
    return BalanceAnswer(**vars(balance), remaining_fen=balance.remaining_fen)


async def show_recovery(actor: Actor, found: Recovery) -> RecoveryAnswer:
    """One recovery with everything its page shows, and what the asker may do.

    An organisation reads what became of its debt, and not which officer did it or asked for what.
    """
    beside = await _beside(actor, [found])
    officers = is_officers(actor, found)
    moves = await RecoveryMove.filter(recovery_id=found.id).order_by("id")
    waivers = WaiverRequest.filter(recovery_id=found.id).order_by("id")
    own = recoveries_shown(actor).filter(
        person_id=found.person_id, district_id=found.district_id, policy_code=found.policy_code,
        **({"payee_id__isnull": True} if found.payee_id is None else {"payee_id": found.payee_id}),
    )  # fmt: skip

    def may(needs: str) -> bool:
        return actor.may(needs) and reaches(actor, found.district.path, needs=needs)

    undone = {move.reverses_id for move in moves}
    return RecoveryAnswer(
        **_brief(found, beside),
        district=found.district.name,
        reason=found.reason,
        cap_fen=found.cap_fen,
        way=way_of(found, beside.payee_name(found), is_leaver=found.id in beside.leavers,
                   is_asked=found.id in beside.asked),
        moves=[
            _show_move(one, names=officers, may_cancel=may("recoveries.decide")
                       and one.id not in undone and one.actor_id != actor.user_id)
            for one in moves
        ],
        waivers=[
            _show_waiver(one, may_decide=may("recoveries.decide")
                         and one.asked_by_id != actor.user_id)
            for one in (await waivers if officers else [])
        ],
        of_person=show_balance(await balance_of(own)),
        for_officers=officers,
        may_write=may("recoveries.write"),
        version=found.version,
    )  # fmt: skip


async def _beside(actor: Actor, rows: list[Recovery]) -> Beside:
    units = await names_of(one.payee_id for one in rows)
    people = await names_shown(actor, rows)
    return Beside(await leavers_among(rows), await asked_among(rows), units, people)


def _brief(one: Recovery, beside: Beside) -> dict[str, object]:
    person = one.person
    return {
        "id": one.id,
        "number": one.number,
        "person": HolderAnswer(
            id=person.id,
            name=beside.people[one.id],
            id_number=mask_id_number(person.id_number),
        ),
        "payee_id": one.payee_id,
        "payee_name": beside.payee_name(one),
        "month": one.month,
        "policy_code": one.policy_code,
        "amount_fen": one.amount_fen,
        "offset_fen": one.offset_fen,
        "repaid_fen": one.repaid_fen,
        "waived_fen": one.waived_fen,
        "remaining_fen": one.remaining_fen,
        "state": one.state,
        "state_label": one.state.label,
        "is_leaver": one.id in beside.leavers,
        "waiver_asked": one.id in beside.asked,
        "noticed_at": one.noticed_at,
    }


def _show_move(one: RecoveryMove, *, names: bool, may_cancel: bool) -> MoveAnswer:
    cancellable = one.kind in (RecoveryMoveKind.REPAID, RecoveryMoveKind.WAIVED)
    return MoveAnswer(
        id=one.id, kind=one.kind, kind_label=one.kind.label, amount_fen=one.amount_fen,
        document=one.document, reason=one.reason, happened_on=one.happened_on, at=one.at,
        actor_name=one.actor_name if names else "", may_cancel=may_cancel and cancellable,
    )  # fmt: skip


def _show_waiver(one: WaiverRequest, *, may_decide: bool) -> WaiverAnswer:
    return WaiverAnswer(
        id=one.id, amount_fen=one.amount_fen, reason=one.reason, document=one.document,
        state=one.state, state_label=one.state.label, asked_by_name=one.asked_by_name,
        asked_at=one.created_at, decided_by_name=one.decided_by_name, decided_at=one.decided_at,
        decision_reason=one.decision_reason,
        may_decide=may_decide and one.state is AskState.ASKED,
    )  # fmt: skip
