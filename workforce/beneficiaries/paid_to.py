"""发给单位的补贴：告诉本人这笔钱发给谁、现在在哪里；它不进本人的账户，多发的也不是本人的欠款。"""

from __future__ import annotations

from workforce.subsidies.models import PolicyVersion
from workforce.subsidies.payee_names import unit_kind
from workforce.subsidy_words import OwnState

PAID_TO = "本项补贴发给{kind}：{name}，不发到您的个人账户。"
PAID_TO_UNKNOWN = "本项补贴发给{kind}，不发到您的个人账户；是哪一个单位，还要由工作人员更正记录。"
SENTENCES = {
    OwnState.UPCOMING: "已审批通过，等待发放到单位的银行账户。",
    OwnState.AT_BANK: "已送银行，单位到账后这里会显示日期。",
    OwnState.PAID: "已发放到单位的银行账户。",
    OwnState.FAILED: "银行没有发放成功，由区级经办与单位核对账户后重新发放，您不用办理。",
    OwnState.BOUNCED: "银行付给单位后又退回，由区级经办与单位核对账户后重新发放，您不用办理。",
    OwnState.NO_ACCOUNT: "符合条件，但收款单位没有可以收款的账户，由单位报给区级经办，您不用办理。",
    OwnState.NETTED: "这笔钱还没有发出就已核减，不再发放。原因见差额。",
}
LABELS = {OwnState.PAID: "单位已到账", OwnState.NO_ACCOUNT: "单位缺少账户"}
ACCOUNT_CHANGED = "提交之后收款单位的账户有变动，由工作人员核对后发放，您不用办理"
OVERPAID = "这个月多发给单位的，由单位从以后的补贴中抵扣或退回财政，不向您追回"


def told_of_unit(version: PolicyVersion, name: str | None) -> str:
    """To whom the money goes, in a sentence."""
    kind = unit_kind(version) or "单位"
    return PAID_TO.format(kind=kind, name=name) if name else PAID_TO_UNKNOWN.format(kind=kind)
