"""发放失败的：核对原因，更正账户，决定重发；重发随以后的批次办理，同一笔钱只发一次。"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, verb
from workforce.database.paging import slice_of
from workforce.database.rows import among
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.paging import Page, Slice
from workforce.payments.models import PaymentItem
from workforce.payments.scope import batch_seen, districts_of, refuse_beyond
from workforce.people.indexes import bank_account_index
from workforce.people.service import enter_account
from workforce.subsidies.netted import BACK_PAY_NETTED, LINE_NETTED
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidy_words import FailureWay, PaymentItemState

NEEDS = "payments.prepare"
# Of a failed payment: how much of it was netted since, and is not paid again.
_NETTED_SINCE = f"""
    SELECT i.id, i.gross_fen - COALESCE(l.amount_fen - {LINE_NETTED},
      a.difference_fen - {BACK_PAY_NETTED}) AS fen
    FROM payment_item i LEFT JOIN subsidy_line l ON l.id = i.line_id
    LEFT JOIN subsidy_adjustment a ON a.id = i.adjustment_id
    WHERE i.state = 'failed' AND i.id {{ids}}
"""


class NotFailed(Refusal):
    code = "payments.not_failed"
    message = "这一笔现为“{state}”，不需要处理"


class SameAccount(Refusal):
    code = "payments.same_account"
    message = "填写的账户与发放失败的账户相同，请核对，或选择按现登记账户重发"


class UnitElsewhere(Refusal):
    code = "payments.unit_elsewhere"
    message = "收款单位不在本区登记，请登记它的区先更正账户，再选择按现登记账户重发"


async def list_failed(
    actor: Actor, page: Page, *, decided: bool | None = None
) -> Slice[PaymentItem]:
    """发放失败、尚未重新发放的，新的在前。"""
    rows = PaymentItem.filter(
        batch__district_id__in=districts_of(actor), state=PaymentItemState.FAILED
    ).select_related("person", "batch")
    if decided is not None:
        rows = rows.filter(way__isnull=not decided)
    return await slice_of(rows, page, sorts=("id",), default="-id")


async def netted_since(items: Iterable[PaymentItem]) -> dict[int, int]:
    """By payment: what of it was netted after it failed; nothing of what did not fail."""
    condition, given = among([item.id for item in items])
    rows = await read_all(_NETTED_SINCE.format(ids=condition), [given])
    return {row["id"]: int(row["fen"]) for row in rows}


@verb
async def decide_failed(
    actor: Actor, item_id: int, *, way: FailureWay, reason: str,
    bank_account: str | None = None, bank_name: str | None = None,
) -> PaymentItem:  # fmt: skip
    """决定失败的一笔怎样重发；同一人或同一单位在同一批次里失败的几笔一并决定。"""
    found = await PaymentItem.filter(id=item_id).first()
    if found is None:
        raise Missing()
    batch = await batch_seen(actor, found.batch_id)
    refuse_beyond(actor, batch, needs=NEEDS)
    item = await PaymentItem.filter(id=item_id).select_for_update().get()
    if item.state is not PaymentItemState.FAILED:
        raise NotFailed(state=item.state.label)
    if way is FailureWay.NEW_ACCOUNT:
        await _reroute(actor, item, bank_account, bank_name)
    await PaymentItem.filter(
        **_same_payee(item), batch_id=item.batch_id, state=PaymentItemState.FAILED
    ).update(
        way=way, way_reason=reason, decided_by_id=actor.user_id, decided_by_name=actor.name,
        decided_at=clock.now(),
    )  # fmt: skip
    await record(actor, "payments.item.decided", item, after={"way": way.value}, reason=reason,
                 organisation_id=batch.district_id)  # fmt: skip
    return await PaymentItem.get(id=item_id).select_related("person", "batch")


async def _reroute(
    actor: Actor, item: PaymentItem, bank_account: str | None, bank_name: str | None
) -> None:
    missing = [
        FieldError(f"/{name}", "更正账户须填写")
        for name, value in (("bank_account", bank_account), ("bank_name", bank_name))
        if not value
    ]
    if missing or bank_account is None:
        raise Malformed(*missing)
    if bank_account_index(bank_account) == item.account_index:
        raise SameAccount()
    if item.payee_id is None:
        await enter_account(actor, item.person_id, bank_account=bank_account, bank_name=bank_name)
    else:
        try:
            await enter_unit_account(
                actor, item.payee_id, bank_account=bank_account, bank_name=bank_name or ""
            )
        except Missing:
            raise UnitElsewhere() from None


def _same_payee(item: PaymentItem) -> dict[str, Any]:
    if item.payee_id is None:
        return {"person_id": item.person_id, "payee_id__isnull": True}
    return {"payee_id": item.payee_id}
