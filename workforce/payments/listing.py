"""发放批次清单：批次里每一笔的去向，做成工作簿；账号和身份证号遮盖。"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.payments.banking import yuan
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.payments.payees import Held, receiver_of, units_of
from workforce.payments.scope import batch_seen
from workforce.rules.masking import mask_account, mask_id_number
from workforce.rules.months import Month
from workforce.sheets.writing import CellValue, Table, write_workbook

HEADER = (
    "序号", "姓名", "身份证号", "所属月份", "类别", "应发（元）", "抵扣（元）", "实发（元）",
    "开户行", "银行账号", "状态", "到账日期", "原因",
)  # fmt: skip
WIDTHS = (6, 12, 22, 12, 10, 14, 14, 14, 22, 18, 14, 14, 30)
READ_AT_ONCE = 1000
# Before 开户行, where an organisation is paid.
UNIT, UNIT_WIDTH, UNIT_AT = "收款单位", 28, 8


async def workbook_of(actor: Actor, batch_id: int) -> tuple[PaymentBatch, bytes]:
    """批次清单工作簿；每次导出都留痕。"""
    batch = await batch_seen(actor, batch_id)
    items: list[PaymentItem] = []
    while True:
        some = await (
            PaymentItem.filter(batch_id=batch.id, id__gt=items[-1].id if items else 0)
            .select_related("person")
            .order_by("id")
            .limit(READ_AT_ONCE)
        )
        items += some
        if len(some) < READ_AT_ONCE:
            break
    content = await asyncio.to_thread(_workbook, batch, items, await units_of(items))
    await _record(actor, batch_id)
    return batch, content


@verb
async def _record(actor: Actor, batch_id: int) -> None:
    batch = await batch_seen(actor, batch_id)
    await record(actor, "payments.batch.exported", batch, after={"people": batch.people},
                 organisation_id=batch.district_id)  # fmt: skip


def _workbook(
    batch: PaymentBatch, items: Sequence[PaymentItem], units: Mapping[int, Held]
) -> bytes:
    rows = [_row(number, item, units) for number, item in enumerate(items, start=1)]
    header, widths = list(HEADER), list(WIDTHS)
    if units:
        header.insert(UNIT_AT, UNIT)
        widths.insert(UNIT_AT, UNIT_WIDTH)
    live = [item for item in items if item.state != "cancelled"]
    total: list[CellValue] = [
        "合计", f"{len({item.person_id for item in live})} 人", None, None, "不含已取消",
        *(yuan(sum(getattr(item, name) for item in live))
          for name in ("gross_fen", "offset_fen", "net_fen")),
    ]  # fmt: skip
    titles = (f"{batch.district.name}{batch.title}", f"批次 {batch.number}，{batch.state.label}")
    return write_workbook([Table("发放批次", header, rows, titles, [total], widths)])


def _row(number: int, item: PaymentItem, units: Mapping[int, Held]) -> list[CellValue]:
    month, held = Month.parse(item.month), receiver_of(item, units)
    unit = [held.name if item.payee_id is not None else ""] if units else []
    return [
        number, item.person.name, mask_id_number(item.person.id_number),
        month.label if month else item.month, kind_of(item), yuan(item.gross_fen),
        yuan(item.offset_fen), yuan(item.net_fen), *unit, held.bank,
        mask_account(held.account), item.state.label, item.paid_on, item.failure,
    ]  # fmt: skip


def kind_of(item: PaymentItem) -> str:
    """What the payment is of, in a word."""
    if item.retries_id is not None:
        return "重发"
    return "补发" if item.adjustment_id is not None else "当月"
