"""What a record that a finding rests on says, in one line, from the facts it was decided on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from workforce.rules.months import Month
from workforce.rules.subsidies.cost_names import cost_label
from workforce.rules.subsidies.facts import (
    ApplicationFacts,
    AttendanceFacts,
    CertificateFacts,
    CostFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    ListingFacts,
    PaymentFacts,
    PersonalFacts,
    TrainingFacts,
    TrainingHoursFacts,
)
from workforce.vocabulary import Word

UNKNOWN = "未登记"


def evidence_text(kind: str, number: int | None, facts: Facts) -> str:
    """One line about the record, or nothing when the facts no longer hold it."""
    if kind == "person":
        return _person(facts.person)
    source, tell = _KINDS[kind]
    for record in source(facts):
        if record.id == number:
            return tell(record)
    return ""


def _person(person: PersonalFacts) -> str:
    """Conditions on where somebody lives and on whether they live rest on the same record."""
    since = f"，{_day(person.graduated_on)}毕业" if person.graduated_on else ""
    if person.resident_since:
        since += f"，居住证自{_day(person.resident_since)}起"
    dead = f"{_day(person.died_on)}死亡" if person.died_on else "没有死亡登记"
    return f"人员信息：户籍地 {person.household_registration or UNKNOWN}{since}，{dead}"


def _employment(post: EmploymentFacts) -> str:
    until = f"，{_day(post.ended_on)}离职" if post.ended_on else "，在岗"
    words = "，".join(_word(word) for word in (post.post, post.service_type, post.contract_kind))
    return f"{post.employer or UNKNOWN}：{words}，{_day(post.started_on)}入职{until}"


def _attendance(row: AttendanceFacts) -> str:
    leave = f"，{_word(row.leave_kind)} {row.leave_days} 天" if row.leave_days else ""
    orders = f"，上门服务 {row.service_orders} 单" if row.service_orders is not None else ""
    days = f"应出勤 {row.days_due} 天，实出勤 {row.days_present} 天"
    return f"{_month(row.month)}考勤：{days}{leave}{orders}"


def _certificate(one: CertificateFacts) -> str:
    return f"{_word(one.level)}，{_day(one.issued_on)}发证，{_word(one.check)}"


def _hours(row: TrainingHoursFacts) -> str:
    return f"{row.year}年继续教育 {row.hours} 学时"


def _insurance(row: InsuranceFacts) -> str:
    paid = "已" if row.insured else "未"
    return f"{_month(row.month)}{paid}缴纳社会保险，参保单位：{row.insured_by or UNKNOWN}"


def _payment(one: PaymentFacts) -> str:
    return f"{_month(one.month)}已领 {one.amount_fen / 100:,.2f} 元（{one.policy}）"


def _training(one: TrainingFacts) -> str:
    passed = {True: "合格", False: "不合格", None: "未考核"}[one.passed]
    return f"{one.body or UNKNOWN}：{one.hours} 学时，{_day(one.ended_on)}结束，{passed}"


def _cost(one: CostFacts) -> str:
    what = cost_label(one.kind) + (f"，票据 {one.receipt}" if one.receipt else "")
    return f"{_month(one.month)}实际费用 {one.cost_fen / 100:,.2f} 元（{what}）"


def _listing(one: ListingFacts) -> str:
    until = f"至{_day(one.until_on)}" if one.until_on else "未定期限"
    found = {True: "，认定骗取补贴", False: "，认定不属于骗取补贴", None: ""}[one.fraud]
    return f"列入负面清单：{one.matter or UNKNOWN}，自{_day(one.from_on)}{until}{found}"


def _application(one: ApplicationFacts) -> str:
    return f"{_day(one.applied_on)}为{_month(one.month)}提出申请"


_KINDS: dict[str, tuple[Callable[[Facts], list], Callable[..., str]]] = {  # type: ignore[type-arg]
    "employment": (lambda facts: facts.employments, _employment),
    "attendance": (lambda facts: facts.attendance, _attendance),
    "certificate": (lambda facts: facts.certificates, _certificate),
    "training_hours": (lambda facts: facts.training_hours, _hours),
    "insurance": (lambda facts: facts.insurance, _insurance),
    "payment": (lambda facts: facts.payments_received, _payment),
    "training": (lambda facts: facts.trainings, _training),
    "cost": (lambda facts: facts.costs, _cost),
    "negative_list": (lambda facts: facts.negative_list, _listing),
    "application": (lambda facts: facts.applications, _application),
}


def _word(word: Word | None) -> str:
    return word.label if word is not None else UNKNOWN


def _day(day: date | None) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if day is not None else UNKNOWN


def _month(written: str) -> str:
    month = Month.parse(written)
    return month.label if month is not None else written
