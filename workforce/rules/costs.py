"""What may be stated of an actual cost, at the form or in a sheet: one set of rules for both."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workforce.rules.months import Month

# 100 万元: whoever writes more has taken 元 for 分 or a whole invoice for one person's share.
COST_MAX_FEN = 100_000_000
RECEIPT_MAX = 60
# The code policies name a kind of cost by, as in `amount.cost`.
KIND_PATTERN = r"^[a-z][a-z0-9_]{1,49}$"

# code → (short label, sentence).
COST_FAULTS: dict[str, tuple[str, str]] = {
    "receipt_length": ("票据号码有误", f"请填写票据号码，不超过 {RECEIPT_MAX} 位"),
    "cost_not_positive": ("金额不大于 0", "金额应大于 0"),
    "cost_too_much": ("金额过大", f"金额不能超过 {COST_MAX_FEN // 1_000_000} 万元，请核对"),
    "paid_in_future": ("付款日期在将来", "付款日期不能晚于今天"),
    "cost_month_in_future": ("月份在将来", "不能登记以后月份的费用"),
    "receipt_recorded": ("票据已登记", "该人员这张票据的同类费用已登记，不能重复登记"),
    "cost_without_post": ("没有从业信息", "该人员在这家单位没有从业信息，请先登记从业信息"),
}


def cost_faults(stated: Mapping[str, Any], *, today: date) -> list[tuple[str, str]]:
    """Each mistake as (field, code); a key left out is not looked at."""
    faults = []
    if not 0 < len(stated.get("receipt_number", "—")) <= RECEIPT_MAX:
        faults.append(("receipt_number", "receipt_length"))
    if (fen := stated.get("cost_fen", 1)) <= 0:
        faults.append(("cost_fen", "cost_not_positive"))
    elif fen > COST_MAX_FEN:
        faults.append(("cost_fen", "cost_too_much"))
    if stated.get("paid_on", today) > today:
        faults.append(("paid_on", "paid_in_future"))
    if stated.get("month", "") > str(Month.of(today)):
        faults.append(("month", "cost_month_in_future"))
    return faults
