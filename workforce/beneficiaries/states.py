"""一个月的钱现在在哪里：用本人看得懂的话说出状态、意思和该做什么。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.beneficiaries import paid_to
from workforce.payments.models import PaymentItem
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import (
    HoldState,
    MonthState,
    OwnState,
    PaymentItemState,
    PaymentState,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

# Before it is submitted a figure may still change with every computation: it would be a promise.
SHOWN = (
    MonthState.SUBMITTED, MonthState.STREET_REVIEWED, MonthState.REVIEWED, MonthState.ON_NOTICE,
    MonthState.NOTICED, MonthState.APPROVED, MonthState.CLOSED,
)  # fmt: skip
STANDING = (HoldState.OPEN, HoldState.DENIED)
FINAL = (MonthState.APPROVED, MonthState.CLOSED)
_BY_ITEM = {
    PaymentItemState.WAITING: OwnState.UPCOMING,
    PaymentItemState.SENT: OwnState.AT_BANK,
    PaymentItemState.PAID: OwnState.PAID,
    PaymentItemState.FAILED: OwnState.FAILED,
}
LIVE_ITEMS = tuple(_BY_ITEM)
SENTENCES = {
    OwnState.CHECKING: "已按政策核算并提交，正在审核，结果以审批为准。",
    OwnState.ON_NOTICE: "名单正在公示或公示刚刚期满，有不同意见可以提出异议。",
    OwnState.UPCOMING: "已审批通过，等待发放到您的银行账户。",
    OwnState.AT_BANK: "已送银行，到账后这里会显示到账日期。",
    OwnState.PAID: "已发放到您的银行账户。",
    OwnState.FAILED: "银行没有发放成功。请核对银行账户，并联系单位人事或区级经办重新发放。",
    OwnState.BOUNCED: "银行付出后又退回，钱没有到您手里。请核对账户，并联系单位人事或区级经办。",
    OwnState.HELD: "这笔钱暂缓发放，等工作人员核查。原因写在下面，有话要说请找单位人事或区级经办。",
    OwnState.NO_ACCOUNT: "符合条件，但没有登记银行账户。请把本人账户报给单位人事或区级经办。",
    OwnState.NETTED: "这笔钱还没有发出就已核减，不再发放，您不用退款。原因见差额。",
    OwnState.UNSETTLED: "有的情况系统不能判断，等待工作人员核定。",
    OwnState.REFUSED: "本月不符合发放条件。原因和依据写在下面。",
    OwnState.DENIED: "工作人员决定本月不予发放。原因和不服时怎么办写在下面。",
}


@dataclass(frozen=True)
class Standing:
    """What a line's state rests on: the holds of that month, and the payment if there is one.

    `of_unit` says that the money goes to an organisation.
    """

    state: OwnState
    holds: tuple[Hold, ...]
    item: PaymentItem | None
    of_unit: bool = False

    @property
    def sentence(self) -> str:
        usual = SENTENCES[self.state]
        return paid_to.SENTENCES.get(self.state, usual) if self.of_unit else usual

    @property
    def label(self) -> str:
        usual = self.state.label
        return paid_to.LABELS.get(self.state, usual) if self.of_unit else usual


def standing_of(
    line: SubsidyLine,
    month: MonthState,
    holds: Sequence[Hold],
    item: PaymentItem | None,
    netted_fen: int = 0,
) -> Standing:
    """The payment says it best; else a hold; else how far the month has come."""
    standing = tuple(one for one in holds if one.state in STANDING)
    state = _state(line, month, standing, item)
    never_paid = item is None and line.outcome is Outcome.PAY and netted_fen >= line.amount_fen
    of_unit = line.payee_id is not None
    return Standing(OwnState.NETTED if never_paid else state, standing, item, of_unit)


def _state(
    line: SubsidyLine, month: MonthState, holds: Sequence[Hold], item: PaymentItem | None
) -> OwnState:
    if line.outcome is Outcome.REFUSE:
        return OwnState.REFUSED
    if line.outcome is Outcome.REVIEW:
        return OwnState.UNSETTLED
    if item is not None:
        return OwnState.BOUNCED if is_bounced(item) else _BY_ITEM[item.state]
    if any(one.state is HoldState.DENIED for one in holds):
        return OwnState.DENIED
    if holds:
        return OwnState.HELD
    if line.payment_state is PaymentState.BLOCKED:
        return OwnState.NO_ACCOUNT
    if month in FINAL:
        return OwnState.UPCOMING
    on_notice = month in (MonthState.ON_NOTICE, MonthState.NOTICED)
    return OwnState.ON_NOTICE if on_notice else OwnState.CHECKING


def is_bounced(item: PaymentItem) -> bool:
    """Whether the bank sent the money back and it has not been paid again."""
    return item.state is PaymentItemState.FAILED and item.bounced_on is not None
