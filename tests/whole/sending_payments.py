"""What is sent to the routes of payments."""

from __future__ import annotations

from typing import Any

from tests.whole.things_payments import make_payment
from workforce import clock
from workforce.actor import Actor
from workforce.errors import Refusal
from workforce.payments import answering, preparing
from workforce.payments.models import PaymentItem
from workforce.subsidy_words import PaymentBatchState

BATCH = "/payment-batches/{payment_batch_id:int}"
SUMS = {"people": 1, "net_fen": 50_000}
PLAN = "0" * 64


def batch_in(state: PaymentBatchState) -> Any:
    async def prepare(call: Any) -> None:
        if not call.side.is_nowhere:
            call.ids |= await make_payment(call.stage, call.side, call.actor, state)

    return prepare


async def payable(call: Any) -> None:
    """An approved month of the place that stands in no batch yet, with the plan of its preview."""
    call.ids |= {"month": "2026-10", "plan": PLAN}
    if call.side.is_nowhere:
        return
    call.ids |= await make_payment(call.stage, call.side, call.actor)
    await PaymentItem.filter(batch_id=call.ids["payment_batch_id"]).update(state="cancelled")
    seen = await preparing.preview(
        Actor.system(), "fengtai", [call.ids["month"]], district_id=call.side.district.id
    )
    call.ids["plan"] = seen.collected.digest


async def checked(call: Any) -> None:
    call.ids["plan"] = PLAN
    if call.side.is_nowhere:
        return
    await batch_in(PaymentBatchState.SENT)(call)
    try:
        found = await answering.check_answer(
            Actor.system(), call.ids["payment_batch_id"], call.ids["sheet"]
        )
    except Refusal:
        return
    call.ids["plan"] = found.plan


async def arrived(call: Any) -> None:
    """The payment was reported as paid, so that it can come back."""
    if not call.side.is_nowhere:
        await batch_in(PaymentBatchState.ANSWERED)(call)
        await PaymentItem.filter(id=call.ids["payment_item_id"]).update(state="paid", failure="")


async def decided(call: Any) -> None:
    """Every failure has its decision, so that the batch can close."""
    if not call.side.is_nowhere:
        await PaymentItem.filter(batch_id=call.ids["payment_batch_id"]).update(way="same_account")


def _wanted(call: Any) -> dict[str, Any]:
    return {
        "policy": "fengtai", "months": [call.ids["month"]], "district_id": call.side.district.id,
    }  # fmt: skip


FORMS = {
    "POST /payment-previews": _wanted,
    "POST /payment-batches": lambda c: {**_wanted(c), "plan": c.ids["plan"]},
    f"POST {BATCH}/confirmation": lambda c: {**SUMS, "note": "指标随后下达"},
    f"POST {BATCH}/cancellation": lambda c: {"reason": "按规定办理"},
    f"POST {BATCH}/voucher": lambda c: {"number": "财2026-1", "on": str(clock.today())},
    f"POST {BATCH}/bank-files": lambda c: {**SUMS, "profile": "generic_csv"},
    f"POST {BATCH}/answer-checks": lambda c: {},
    f"POST {BATCH}/answers": lambda c: {"plan": c.ids["plan"]},
    "POST /payment-items/{payment_item_id:int}/bounce": lambda c: {
        "on": str(clock.today()), "reason": "账户已销户",
    },
    "POST /payment-items/{payment_item_id:int}/decision": lambda c: {
        "way": "same_account", "reason": "按规定办理",
    },
    "POST /fund-allocations": lambda c: {
        "policy": "fengtai", "year": 2026, "source": "district", "amount_fen": 100,
        "document": f"{c.side.word}财社1号", "district_id": c.side.district.id,
    },
}  # fmt: skip
PREPARED = {
    "POST /payment-previews": payable,
    "POST /payment-batches": payable,
    f"POST {BATCH}/confirmation": batch_in(PaymentBatchState.DRAFT),
    f"POST {BATCH}/cancellation": batch_in(PaymentBatchState.DRAFT),
    f"POST {BATCH}/bank-files": batch_in(PaymentBatchState.CONFIRMED),
    f"POST {BATCH}/answer-checks": checked,
    f"POST {BATCH}/answers": checked,
    f"POST {BATCH}/closing": decided,
    "POST /payment-items/{payment_item_id:int}/bounce": arrived,
}
OF_THE_DISTRICT = {"POST /payment-previews", "POST /payment-batches", "POST /fund-allocations"}
QUERIES = {
    "GET /funds": lambda c: {"district_id": c.side.district.id},
}
