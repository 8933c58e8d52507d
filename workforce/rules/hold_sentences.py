"""暂缓的依据和说明：为什么留住这笔钱，凭哪些记录，该怎么办。Sentences are made when one looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workforce.subsidy_words import HoldKind
from workforce.vocabulary import CertificateCheck, Post

_MONTH = re.compile(r"(20\d\d)-(\d\d) ")
READING = "本区口径：情形没有核实清楚之前，先不付款"


@dataclass(frozen=True)
class Names:
    """What the ids in evidence are called, as far as the reader may know it."""

    organisations: Mapping[int, str] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)
    cases: Mapping[int, str] = field(default_factory=dict)
    certificates: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Ground:
    """Why a kind of hold exists, and what is done about one."""

    basis: str
    what_to_do: str


OBJECT = "对决定不服的，可以向作出决定的民政部门提出异议，也可以依法申请行政复议或者提起行政诉讼"
GROUNDS: dict[HoldKind, Ground] = {
    HoldKind.DECLARATION: Ground(
        "按月申报：单位申报受理通过之后才发放", "请单位补报或补正本月申报"
    ),
    HoldKind.RETURNED: Ground("审核退回：补正之后才发放", "请经办补正后再次送审"),
    HoldKind.OBJECTION: Ground("公示异议：作出决定之前不发放", "请在期限内核查并决定异议"),
    HoldKind.BY_HAND: Ground(
        "有情况需要核实，由一人提出、另一人决定；决定之前不发放", "请核查所述情况，写明理由决定"
    ),
    HoldKind.TWO_EMPLOYERS: Ground(
        f"补贴按人计发；{READING}", "请向两家单位核实实际用工，更正离职日期，或写明理由决定"
    ),
    HoldKind.LEFT: Ground(
        f"补贴发给在岗人员；{READING}", "请核实离职日期和当月出勤，更正后重新计算，或写明理由决定"
    ),
    HoldKind.DEAD: Ground(f"补贴发给本人；{READING}", "请核实死亡登记，更正后重新计算"),
    HoldKind.PAST_RETIREMENT: Ground(
        "《国务院关于渐进式延迟法定退休年龄的办法》及其附表；超龄人员是否发放由本区核实",
        "请核实出生日期、岗位和用工协议，写明理由决定",
    ),
    HoldKind.INSURED_ELSEWHERE: Ground(
        "《社会保险法》第五十八条：用人单位为其职工办理参保；与登记单位不符的先核实",
        "请向单位或社保经办机构核实参保关系，更正后重新计算，或写明理由决定",
    ),
    HoldKind.CERTIFICATE_UNVERIFIED: Ground(
        f"政策按证书等级发放；{READING}", "请在全国联网查询系统查验证书，登记结果后重新计算"
    ),
    HoldKind.ATTENDANCE_AFTER_LEAVING: Ground(
        f"考勤与离职日期互相矛盾；{READING}", "请单位更正考勤或离职日期后重新计算"
    ),
    HoldKind.SHARED_ACCOUNT: Ground(
        f"补贴付到本人账户；{READING}", "请核实账户属于谁，请其他人补录本人账户"
    ),
    HoldKind.CONTRACT_EXPIRED: Ground(
        "《劳动合同法》第十条：建立劳动关系应当订立书面合同；到期未续的先核实",
        "请单位补登续签的合同期限，或写明理由决定",
    ),
    HoldKind.HEALTH_CERTIFICATE_EXPIRED: Ground(
        f"健康证明到期；{READING}", "请单位补登新的健康证期限，或写明理由决定"
    ),
    HoldKind.NEGATIVE_LIST: Ground(
        "从业人员从业行为负面清单：决定列入的，在有效期内暂缓发放", "请核对决定书及其期限"
    ),
    HoldKind.ACCOUNT_CHANGED: Ground(
        "补贴付到审核时核对过的本人账户；提交之后更改的，核对之前不付款",
        "请向本人核实新账户，由更改账户以外的人写明理由决定；改回原账户即自动解除",
    ),
}

UNIT_ACCOUNT_CHANGED = Ground(
    "补贴付到审核时核对过的收款单位账户；提交之后更改的，核对之前不付款",
    "请向收款单位核实新账户，由登记账户以外的人写明理由决定；改回原账户即自动解除",
)


def unit_of(evidence: Sequence[Mapping[str, Any]]) -> int | None:
    """The organisation whose account the evidence is about, if it is one's."""
    return next((int(one["id"]) for one in evidence if one.get("kind") == "unit_account"), None)


def objection_of(evidence: Sequence[Mapping[str, Any]]) -> int | None:
    """The objection the hold waits for, if it waits for one."""
    found = (one["objection_id"] for one in evidence if one.get("objection_id"))
    return next((int(one) for one in found), None)


def ground_of(kind: HoldKind, evidence: Sequence[Mapping[str, Any]]) -> Ground:
    """Why, and what to do: of the account of an organisation nobody asks the person."""
    return GROUNDS[kind] if unit_of(evidence) is None else UNIT_ACCOUNT_CHANGED


def sentences(kind: HoldKind, evidence: Sequence[Mapping[str, Any]], names: Names) -> list[str]:
    """One sentence for each record the hold rests on."""
    tell = _TELL.get(kind)
    if tell is None:
        texts = [str(record.get("text") or kind.label) for record in evidence]
        return [_in_words(text) for text in texts] or [kind.label]
    return [tell(record, names) for record in evidence]


def _in_words(text: str) -> str:
    """A month as it is stored, as it is read: “2026-10 的申报” is “2026年10月的申报”."""
    return _MONTH.sub(lambda found: f"{found[1]}年{int(found[2])}月", text)


def _employer(record: Mapping[str, Any], names: Names) -> str:
    return names.organisations.get(record.get("employer_id", 0), "所在单位")


def _two(record: Mapping[str, Any], names: Names) -> str:
    until = record.get("ended_on")
    end = f"{until} 离职" if until else "未登记离职"
    return f"{_employer(record, names)}：{record['started_on']} 入职，{end}"


def _left(record: Mapping[str, Any], names: Names) -> str:
    return f"已于 {record['ended_on']} 从{_employer(record, names)}离职"


def _dead(record: Mapping[str, Any], names: Names) -> str:
    return f"已登记于 {record['died_on']} 死亡"


def _retired(record: Mapping[str, Any], names: Names) -> str:
    post = Post(record["post"]).label
    return f"按出生年月、性别和岗位（{post}），{record['reached_on']} 已达法定退休年龄"


def _insured(record: Mapping[str, Any], names: Names) -> str:
    answered = record["kind"] == "insurance_answer"
    if answered and record.get("insured") is False:
        return "社保经办机构答复：当月未参保"
    source = "社保经办机构答复" if answered else "从业登记"
    return f"{source}：参保单位为“{record['insured_by']}”，不是{_employer(record, names)}"


def _certificate(record: Mapping[str, Any], names: Names) -> str:
    number = names.certificates.get(record["id"], "技能等级证书")
    return f"{number}：{CertificateCheck(record['check']).label}"


def _attendance(record: Mapping[str, Any], names: Names) -> str:
    return f"{record['ended_on']} 已离职，当月却报了 {record['days_present']} 天出勤"


def _shared(record: Mapping[str, Any], names: Names) -> str:
    return f"与{names.people.get(record['id'], '另一人（不在本区）')}使用同一账户"


def _contract(record: Mapping[str, Any], names: Names) -> str:
    return f"与{_employer(record, names)}的合同已于 {record['contract_ends_on']} 到期"


def _health(record: Mapping[str, Any], names: Names) -> str:
    return f"健康证已于 {record['health_ends_on']} 到期"


def _listed(record: Mapping[str, Any], names: Names) -> str:
    until = record.get("effective_until")
    span = f"自 {record['effective_on']} 起" + (f"至 {until} 止" if until else "，未定期限")
    return f"{names.cases.get(record['id'], '负面清单事项')}，{span}"


def _account(record: Mapping[str, Any], names: Names) -> str:
    whose = "收款单位登记的" if record["kind"] == "unit_account" else "登记的"
    if not record.get("account"):
        return f"提交之后，{whose}银行账户被删去"
    if not record.get("before"):
        return f"提交时没有银行账户，之后才有{whose}账户"
    return f"提交之后，{whose}银行账户换成了另一个"


_TELL: dict[HoldKind, Callable[[Mapping[str, Any], Names], str]] = {
    HoldKind.TWO_EMPLOYERS: _two,
    HoldKind.LEFT: _left,
    HoldKind.DEAD: _dead,
    HoldKind.PAST_RETIREMENT: _retired,
    HoldKind.INSURED_ELSEWHERE: _insured,
    HoldKind.CERTIFICATE_UNVERIFIED: _certificate,
    HoldKind.ATTENDANCE_AFTER_LEAVING: _attendance,
    HoldKind.SHARED_ACCOUNT: _shared,
    HoldKind.CONTRACT_EXPIRED: _contract,
    HoldKind.HEALTH_CERTIFICATE_EXPIRED: _health,
    HoldKind.NEGATIVE_LIST: _listed,
    HoldKind.ACCOUNT_CHANGED: _account,
}
