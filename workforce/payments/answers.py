"""Batches, payments and files as the interface answers them; accounts are masked."""

from __future__ import annotations

from datetime import date, datetime

from workforce.subsidy_words import (
    FailureWay,
    FundSource,
    PaymentBatchState,
    PaymentItemState,
    StopReason,
)
from workforce.web.responses import Answer

LEFT_OUT_LABELS = {
    "held": "暂缓发放或不予发放",
    "no_account": "没有银行账户",
    "undecided": "发放失败，尚未决定怎样重发",
    "elsewhere": "同一人同一月份已在别的批次发放",
}


class Named(Answer):
    id: int
    name: str


class BalanceAnswer(Answer):
    """`available_fen` 是尚未进入任何批次的；`required_fen` 是这一批次要用的。"""

    policy: str
    year: int
    source: FundSource
    source_label: str
    allocated_fen: int
    approved_fen: int
    paid_fen: int
    under_way_fen: int
    repaid_fen: int
    available_fen: int
    required_fen: int


class FundsAnswer(Answer):
    items: list[BalanceAnswer]


class AllocationAnswer(Answer):
    id: int
    policy: str
    year: int
    source: FundSource
    source_label: str
    amount_fen: int
    document: str
    entered_by_name: str
    entered_at: datetime
    district: Named


class MonthSum(Answer):
    month: str
    payments: int
    gross_fen: int


class LeftOut(Answer):
    reason: str
    label: str
    count: int


class UnpaidUnit(Named):
    """`elsewhere` 是登记它的区，由那里登记账户；空的就在本区。"""

    elsewhere: str


class PreviewAnswer(Answer):
    """`units` 是收款的单位数；`units_without_account` 是没有登记收款账户、不在本批次的单位。"""

    district: Named
    people: int
    units: int
    gross_fen: int
    offset_fen: int
    net_fen: int
    retried: int
    months: list[MonthSum]
    left_out: list[LeftOut]
    units_without_account: list[UnpaidUnit]
    funds: list[BalanceAnswer]
    plan: str


class BatchAnswer(Answer):
    id: int
    number: str
    title: str
    policy: str
    district: Named
    months: list[str]
    state: PaymentBatchState
    state_label: str
    people: int
    gross_fen: int
    offset_fen: int
    net_fen: int
    prepared_by_name: str
    created_at: datetime
    confirmed_by_name: str
    confirmed_at: datetime | None
    sent_at: datetime | None
    voucher_number: str
    voucher_on: date | None
    closed_at: datetime | None
    cancel_reason: str
    shortage_note: str
    version: int


class StateCountAnswer(Answer):
    state: PaymentItemState
    label: str
    people: int
    items: int
    net_fen: int


class StopCount(Answer):
    reason: StopReason
    label: str
    count: int


class BatchMay(Answer):
    """The acts the asker may take now."""

    confirm: bool
    cancel: bool
    send: bool
    answer: bool
    voucher: bool
    close: bool
    bounce: bool
    download: bool
    decide: bool


class BatchDetail(BatchAnswer):
    """`payable_*` 是现在能送银行的，不含账户有变或被暂缓的人；`units` 是收款的单位数。

    `attention` 是确认和送银行之前须核实的，每条一句；不妨碍办理。
    """

    counts: list[StateCountAnswer]
    stopped: list[StopCount]
    payable_people: int
    payable_net_fen: int
    units: int
    payable_units: int
    undecided: int
    short_fen: int
    may: BatchMay
    hindrances: list[str]
    attention: list[str]


class ItemAnswer(Answer):
    """`due_fen` 是发放失败后还要发的，`netted_fen` 是其中已与核减相抵、不再发的。

    `payee_id`、`payee_name` 是收款单位，发给本人的为空；账户是收款方现登记的。
    """

    id: int
    batch: Named
    person: Named
    payee_id: int | None
    payee_name: str | None
    month: str
    subsidy_month_id: int
    line_id: int | None
    kind: str
    gross_fen: int
    offset_fen: int
    net_fen: int
    netted_fen: int
    due_fen: int
    state: PaymentItemState
    state_label: str
    bank_account: str
    bank_name: str
    paid_on: date | None
    bounced_on: date | None
    failure: str
    way: FailureWay | None
    way_label: str
    way_reason: str
    decided_by_name: str
    decided_at: datetime | None
    stopped: str


class ProgressAnswer(Answer):
    due: int
    due_fen: int
    paid: int
    paid_fen: int
    under_way: int
    failed: int
    held: int
    not_batched: int
