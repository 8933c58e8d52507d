"""本人看到的追回、接入以前的发放记录，以及交给本人的登录。"""

from __future__ import annotations

from datetime import datetime

from workforce.beneficiaries.own import OwnRecovery
from workforce.beneficiaries.signins import SignIn
from workforce.payments.models import PastPayment
from workforce.subsidy_words import RecoveryMoveKind, RecoveryState
from workforce.web.responses import Answer

GIVES_BACK = (RecoveryMoveKind.RELEASED, RecoveryMoveKind.CANCELLED)


class MoveAnswer(Answer):
    label: str
    amount_fen: int
    left_fen: int
    at: datetime
    reason: str


class OwnRecoveryAnswer(Answer):
    """`left_fen` is what remains after each move; the last is what remains now.

    While `waiver_asked` nothing is taken.
    """

    id: int
    number: str
    month: str
    policy_title: str
    amount_fen: int
    left_fen: int
    cap_fen: int | None
    waiver_asked: bool
    state: RecoveryState
    state_label: str
    reason: str
    noticed_at: datetime | None
    moves: list[MoveAnswer]


class PastPaymentAnswer(Answer):
    id: int
    month: str
    policy_title: str
    amount_fen: int
    document: str


class SignInAnswer(Answer):
    login: str
    code: str
    expires_at: datetime


def show_recovery(own: OwnRecovery, titles: dict[str, str]) -> OwnRecoveryAnswer:
    recovery = own.recovery
    left, moves = recovery.amount_fen, []
    for move in own.moves:
        left += move.amount_fen if move.kind in GIVES_BACK else -move.amount_fen
        moves.append(
            MoveAnswer(
                label=move.kind.label, amount_fen=move.amount_fen, left_fen=left, at=move.at,
                reason=move.reason,
            )
        )  # fmt: skip
    return OwnRecoveryAnswer(
        id=recovery.id,
        number=recovery.number,
        month=recovery.month,
        policy_title=titles.get(recovery.policy_code, recovery.policy_code),
        amount_fen=recovery.amount_fen,
        left_fen=recovery.amount_fen
        - recovery.offset_fen
        - recovery.repaid_fen
        - recovery.waived_fen,
        cap_fen=recovery.cap_fen,
        waiver_asked=own.waiver_asked,
        state=recovery.state,
        state_label=recovery.state.label,
        reason=recovery.reason,
        noticed_at=recovery.noticed_at,
        moves=moves,
    )


def show_past(one: PastPayment, titles: dict[str, str]) -> PastPaymentAnswer:
    return PastPaymentAnswer(
        id=one.id,
        month=one.month,
        policy_title=titles.get(one.policy_code, one.policy_code),
        amount_fen=one.amount_fen,
        document=one.document,
    )


def show_sign_in(one: SignIn) -> SignInAnswer:
    return SignInAnswer(login=one.login, code=one.code, expires_at=one.expires_at)
