"""为什么暂缓、该做什么：用本人看得懂的话说，不用工作人员的名目。"""

from __future__ import annotations

from workforce.beneficiaries.paid_to import ACCOUNT_CHANGED
from workforce.rules.hold_sentences import OBJECT, unit_of
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

SENTENCES: dict[HoldKind, str] = {
    HoldKind.DECLARATION: "单位这个月的申报还没有通过，请问单位人事",
    HoldKind.RETURNED: "审核时退回，请单位人事补正材料",
    HoldKind.OBJECTION: "公示期间有人提出异议，核查后决定",
    HoldKind.BY_HAND: "有情况需要核实，先不发放；由另一名工作人员核查后决定",
    HoldKind.TWO_EMPLOYERS: "登记在两个单位同时上班，请单位人事核对入职和离职日期",
    HoldKind.LEFT: "登记为这个月已经离职；如果还在上班，请单位人事更正",
    HoldKind.DEAD: "登记信息有误或待核实，请马上联系区级经办",
    HoldKind.PAST_RETIREMENT: "按登记的出生年月已到退休年龄，要先核实是否还能享受",
    HoldKind.INSURED_ELSEWHERE: "社会保险不是由登记的单位缴纳，或没有查到，请单位人事核对",
    HoldKind.CERTIFICATE_UNVERIFIED: "证书还没有查验到，请把证书交单位人事核对",
    HoldKind.ATTENDANCE_AFTER_LEAVING: "登记离职以后还报了考勤，请单位人事核对",
    HoldKind.SHARED_ACCOUNT: "收款账户与别人登记的一样，请把您本人名下的账户报给单位人事",
    HoldKind.CONTRACT_EXPIRED: "登记的合同已经到期，续签了的请交单位人事补登",
    HoldKind.HEALTH_CERTIFICATE_EXPIRED: "登记的健康证已经到期，新的请交单位人事补登",
    HoldKind.NEGATIVE_LIST: "列在负面清单内；有不同意见，可以向区民政部门陈述、申辩",
    HoldKind.ACCOUNT_CHANGED: "提交之后收款账户有变动，核对后发放；不是您改的，请马上联系区级经办",
}
assert SENTENCES.keys() == set(HoldKind), "every kind has its words"


def told_of(hold: Hold, line: SubsidyLine | None, *, of: str = "") -> list[str]:
    """A hold of the person's own line, or without one of back pay `of` a month; a denial with what
    can be done against it."""
    if hold.state is HoldState.DENIED:
        return [f"{hold.kind.label}：决定不予发放。{hold.decision_reason}", OBJECT]
    said = SENTENCES[hold.kind] if unit_of(hold.evidence) is None else ACCOUNT_CHANGED
    if line is None and of and hold.kind is HoldKind.DECLARATION:
        return [said.replace("这个月", of)]
    if hold.kind is HoldKind.RETURNED and line is not None and line.review_reason:
        return [f"{said}：{line.review_reason}"]
    return [said]
