"""Who made what about payments, differences and recoveries, and who decides it; see `hands`."""

from __future__ import annotations

from typing import Any

from tests.whole.hands_acting import Act, Pair
from tests.whole.sending_payments import BATCH, SUMS
from tests.whole.things_drafting import FENGTAI
from tests.whole.things_payments import make_payment
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import RecoveryMove, WaiverRequest
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import HoldState, RecoveryMoveKind
from workforce.vetting.models import Hold
from workforce.vocabulary import Role

DRAFT = "POST /policy-drafts/{draft_id:int}"
ITEM = "POST /payment-items/{payment_item_id:int}"
RECOVERY = "POST /recoveries/{recovery_id:int}"
SETTLE_DIFFERENCE = "POST /subsidy-months/{month_id:int}/adjustments/{adjustment_id:int}/settlement"
APPROVER, FINANCE = Role.DISTRICT_APPROVER, Role.DISTRICT_FINANCE
PAYER = "payments.maker_is_checker"
LABELLED = Act(
    "PATCH /policy-drafts/{draft_id:int}",
    form=lambda c: {
        "text": FENGTAI.replace('"2026-1"', f'"2026-{100 + c.stage.next()}"', 1),
        "effective_from": "2026-12",
    },
)  # fmt: skip


async def item_of_batch(call: Any) -> None:
    """The payment that stands in the batch now."""
    item = await PaymentItem.get(batch_id=call.ids["payment_batch_id"])
    call.ids["payment_item_id"] = item.id


async def failed(call: Any) -> None:
    """The bank could not make the month's one payment."""
    call.ids |= await make_payment(call.stage, call.side, call.actor)


async def nothing_held(call: Any) -> None:
    """The employer's declaration has been passed; the month may be paid."""
    await Hold.filter(month_id=call.ids["month_id"]).update(state=HoldState.GONE)
    call.ids["month"] = (await SubsidyMonth.get(id=call.ids["month_id"])).month


async def last_move(call: Any) -> None:
    move = await RecoveryMove.filter(
        recovery_id=call.ids["recovery_id"],
        kind__in=[RecoveryMoveKind.REPAID, RecoveryMoveKind.WAIVED],
    ).order_by("-id").first()  # fmt: skip
    assert move is not None
    call.ids["move_id"] = move.id


async def last_waiver(call: Any) -> None:
    asked = WaiverRequest.filter(recovery_id=call.ids["recovery_id"])
    call.ids["waiver_id"] = await asked.order_by("-id").first().values_list("id", flat=True)


PREVIEW = Act("POST /payment-previews", gives="plan")
PREPARE = Act("POST /payment-batches", gives="payment_batch_id", after=item_of_batch)
CONFIRM = Act(f"POST {BATCH}/confirmation")
SEND = Act(f"POST {BATCH}/bank-files", form=lambda c: {**SUMS, "profile": "generic_csv"})
CHECK_ANSWER = Act(f"POST {BATCH}/answer-checks", gives="plan")
ANSWER = Act(f"POST {BATCH}/answers")
VOUCHER = Act(f"POST {BATCH}/voucher")
CLOSE = Act(f"POST {BATCH}/closing")
BOUNCE = Act(f"{ITEM}/bounce")
REROUTE = Act(
    f"{ITEM}/decision",
    form=lambda c: {
        "way": "new_account", "reason": "本人更正", "bank_account": "6222023288405320712",
        "bank_name": "北京银行",
    },
)  # fmt: skip
WAY = (PREPARE, CONFIRM, SEND, CHECK_ANSWER, ANSWER, VOUCHER, CLOSE, BOUNCE)


def of_batch(maker: Act, until: Act) -> Pair:
    """Whoever prepared or confirmed, at a later step of the batch."""
    before = WAY[: WAY.index(until)]
    names = [act.route.rsplit("/", 1)[1] for act in (maker, until)]
    return Pair(
        " > ".join(names), tuple(one.by_maker() if one is maker else one for one in before),
        until, PAYER, APPROVER if until is CONFIRM else FINANCE,
    )  # fmt: skip


PAIRS = [
    of_batch(PREPARE, CONFIRM),
    *[of_batch(maker, until) for maker in (PREPARE, CONFIRM) for until in WAY[2:] if until is not
      CHECK_ANSWER],
    Pair("failure decided > confirmed", (REROUTE.by_maker(), PREVIEW, PREPARE), CONFIRM,
         "payments.director_confirms", APPROVER, before=failed),
    Pair("waiver asked > decided",
         (Act(f"{RECOVERY}/waivers", after=last_waiver).by_maker(),),
         Act(f"{RECOVERY}/waivers/{{waiver_id:int}}/decision"), "recoveries.own_waiver", APPROVER),
    Pair("repayment noted > cancelled",
         (Act(f"{RECOVERY}/repayments", after=last_move).by_maker(),),
         Act(f"{RECOVERY}/moves/{{move_id:int}}/cancellation"), "recoveries.own_move", APPROVER),
    Pair("waiver granted > cancelled",
         (Act(f"{RECOVERY}/waivers/{{waiver_id:int}}/decision", after=last_move).by_maker(),),
         Act(f"{RECOVERY}/moves/{{move_id:int}}/cancellation"), "recoveries.own_move", APPROVER),
]  # fmt: skip
