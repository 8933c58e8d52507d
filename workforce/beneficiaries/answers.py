"""本人看到的答复：状态、金额、原因、差额、追回，都用整句话。"""

from __future__ import annotations

from datetime import date, datetime

from workforce.beneficiaries.differences import OwnDifference, said_of
from workforce.beneficiaries.own import OwnMonth, OwnMonthSeen
from workforce.beneficiaries.states import is_bounced
from workforce.beneficiaries.waiting import told_of
from workforce.payments.models import PaymentItem
from workforce.publicity.models import Objection
from workforce.rules.months import Month
from workforce.rules.subsidies.explaining import Explained
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.witnessing import evidence_text
from workforce.subsidies.models import MonthStep
from workforce.subsidy_words import MonthStepKind, ObjectionState, OwnState, PaymentItemState
from workforce.vocabulary import FindingResult
from workforce.web.responses import Answer

# Who decided, by office; what a machine did is named as such.
DECIDING = (
    MonthStepKind.SUBMITTED, MonthStepKind.STREET_REVIEWED, MonthStepKind.REVIEWED,
    MonthStepKind.APPROVED,
)  # fmt: skip
BY_RULES = (
    "先由系统按政策条款逐条核验，系统不能判断的由工作人员核定；"
    "每月都由不同的工作人员提交、审核和审批，不是只由系统决定。"
)
YOUR_RIGHT = (
    "依照《个人信息保护法》第二十四条，您可以要求说明核验的依据，"
    "也可以不接受只由系统作出的决定，请工作人员重新核查。"
)


class OwnMonthAnswer(Answer):
    """`paid_to` says which organisation gets the money, and is none where the person does."""

    id: int
    month: str
    policy_title: str
    employer_name: str
    state: OwnState
    state_label: str
    sentence: str
    paid_to: str | None
    reasons: list[str]
    amount_fen: int
    net_fen: int | None
    offset_fen: int
    paid_on: date | None


class ReasonAnswer(Answer):
    """One condition of the policy and how it was met, or not, or could not be told."""

    result: FindingResult
    result_label: str
    label: str
    message: str
    what_to_do: str
    clause: str
    reading: bool
    evidence: list[str]


class StepAnswer(Answer):
    label: str
    at: datetime
    actor_name: str


class DifferenceAnswer(Answer):
    """`difference_fen` above zero is paid later, below zero is taken back; `waiting`: what the
    bank said, and what keeps it back; `paid_to`: the organisation whose money it is, if one's."""

    id: int
    month: str
    found_in: str
    policy_title: str
    before_fen: int
    after_fen: int
    difference_fen: int
    sentence: str
    paid_to: str | None
    waiting: list[str]
    settlement_reason: str | None
    paid_on: date | None
    reasons: list[ReasonAnswer]


class ContactAnswer(Answer):
    office: str
    name: str
    phone: str


class OwnObjectionAnswer(Answer):
    """What one objected, and what was decided on it."""

    number: str
    text: str
    received_at: datetime
    due_on: date
    state: ObjectionState
    state_label: str
    decision: str
    decided_by_name: str


class OwnMonthDetail(OwnMonthAnswer):
    policy_version: str
    settled_by_name: str | None
    settled_at: datetime | None
    settlement_reason: str | None
    findings: list[ReasonAnswer]
    differences: list[DifferenceAnswer]
    steps: list[StepAnswer]
    by_rules: str
    your_right: str
    contact: ContactAnswer
    may_object: bool
    objections: list[OwnObjectionAnswer]


def show_own_month(own: OwnMonth) -> OwnMonthAnswer:
    return OwnMonthAnswer(**_own(own))


def show_own_month_seen(found: OwnMonthSeen) -> OwnMonthDetail:
    line, district = found.own.line, found.district
    return OwnMonthDetail(
        **_own(found.own),
        policy_version=found.own.month.policy.version,
        settled_by_name=line.settled_by_name or None,
        settled_at=line.settled_at,
        settlement_reason=line.settlement_reason or None,
        findings=_reasons(found.seen.findings, found.seen.facts),
        differences=[show_difference(one) for one in found.differences],
        steps=[_step(one) for one in found.steps if one.step in DECIDING],
        by_rules=BY_RULES,
        your_right=YOUR_RIGHT,
        contact=ContactAnswer(
            office=district.name, name=district.contact_name, phone=district.contact_phone
        ),
        may_object=found.may_object,
        objections=[show_objection(one) for one in found.objections],
    )


def show_objection(one: Objection) -> OwnObjectionAnswer:
    return OwnObjectionAnswer(
        number=one.number,
        text=one.text,
        received_at=one.received_at,
        due_on=one.due_on,
        state=one.state,
        state_label=one.state.label,
        decision=one.decision,
        decided_by_name=one.decided_by_name,
    )


def show_difference(one: OwnDifference) -> DifferenceAnswer:
    row, item = one.adjustment, one.item
    paid_on = None if item is None else item.paid_on
    return DifferenceAnswer(
        id=row.id,
        month=row.month,
        found_in=one.found_in.month,
        policy_title=one.found_in.policy.title,
        before_fen=row.before_fen,
        after_fen=row.after_fen,
        difference_fen=row.difference_fen,
        sentence=said_of(one),
        paid_to=one.paid_to,
        waiting=_waiting(one),
        settlement_reason=row.settlement_reason or None,
        paid_on=paid_on,
        reasons=_reasons(one.findings, one.facts),
    )


def _own(own: OwnMonth) -> dict[str, object]:
    line, standing = own.line, own.standing
    item = standing.item
    return {
        "id": line.id,
        "month": own.month.month,
        "policy_title": own.month.policy.title,
        "employer_name": line.employer.name,
        "state": standing.state,
        "state_label": standing.label,
        "sentence": standing.sentence,
        "paid_to": own.paid_to,
        "reasons": _why(own),
        "amount_fen": line.amount_fen,
        "net_fen": None if item is None else item.net_fen,
        "offset_fen": 0 if item is None else item.offset_fen,
        "paid_on": None if item is None else item.paid_on,
    }


def _why(own: OwnMonth) -> list[str]:
    """What the bank said, and why the money waits; each sentence once."""
    item = own.standing.item
    held = [told for one in own.standing.holds for told in told_of(one, own.line)]
    return list(dict.fromkeys([*_of_bank(item), *held]))


def _of_bank(item: PaymentItem | None) -> list[str]:
    if item is None or item.state is not PaymentItemState.FAILED or not item.failure:
        return []
    if is_bounced(item):
        return [f"{item.bounced_on:%Y-%m-%d} 银行退回。{item.failure}"]
    return [f"银行说明：{item.failure}"]


def _waiting(one: OwnDifference) -> list[str]:
    """What the bank said, and of money not on its way what it waits for; each sentence once."""
    if one.item is not None:
        return _of_bank(one.item)
    at = Month.parse(one.adjustment.month)
    told = [t for hold in one.holds for t in told_of(hold, None, of=at.label if at else "")]
    return list(dict.fromkeys(told))


def _reasons(findings: list[Explained], facts: Facts) -> list[ReasonAnswer]:
    """What failed first, then what could not be told, then what was met."""
    order = [FindingResult.FAILED, FindingResult.UNKNOWN, FindingResult.MET]
    return [
        ReasonAnswer(
            result=one.result, result_label=one.result.label, label=one.label,
            message=one.message, what_to_do=one.what_to_do, clause=one.clause,
            reading=one.reading,
            evidence=[t for kind, n in one.evidence if (t := evidence_text(kind, n, facts))],
        )
        for one in sorted(findings, key=lambda one: order.index(one.result))
    ]  # fmt: skip


def _step(step: MonthStep) -> StepAnswer:
    return StepAnswer(label=step.step.label, at=step.at, actor_name=step.actor_name)
