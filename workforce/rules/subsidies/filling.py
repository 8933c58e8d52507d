"""The placeholders of a reason's sentence, filled in from the facts it was decided on."""

from __future__ import annotations

import re
from datetime import date

from workforce.rules.months import full_months_between
from workforce.rules.retirement import statutory_retirement
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import (
    OF_PERSON,
    AttendanceReported,
    OneOf,
    Tenure,
    TrainingHours,
)
from workforce.rules.subsidies.elements import Element, Served
from workforce.rules.subsidies.judging_person import age_on, days_since, last_day, passed_trainings
from workforce.rules.subsidies.judging_records import hours_asked
from workforce.rules.subsidies.prorating import base_of, days_attended
from workforce.rules.subsidies.requirements import (
    Age,
    Applied,
    BelowRetirement,
    MonthsSince,
    TrainingPassed,
)
from workforce.rules.subsidies.shapes import EveryYears, Fraud, Instalments, Prorated
from workforce.vocabulary import Word

NOT_RECORDED = "未登记"


def filled(template: str, element: Element, case: Case, own: str) -> str:
    """The sentence with every `{name}` replaced; `own` is the policy's own code."""
    return re.sub(r"\{(\w+)\}", lambda found: _value(found[1], element, case, own), template)


def _value(name: str, element: Element, case: Case, own: str) -> str:
    post = case.post
    match name:
        case "month":
            return case.month.label
        case "employer":
            names = [p.employer or "" for p in case.running] or [
                post.employer or "" if post else ""
            ]
            return "、".join(name for name in names if name) or NOT_RECORDED
        case "started_on" | "ended_on":
            return _day(getattr(post, name, None))
        case "died_on":
            return _day(case.facts.person.died_on)
        case "retires_on":
            return _day(_retires_on(case))
        case "received":
            return f"{sum(_received(element, case, own)) / 100:,.2f}"
        case "count":
            return str(_count(element, case))
        case "needed":
            return _needed(element, case, own)
    if isinstance(element, MonthsSince):
        return _day(getattr(case.facts.person, element.fact))
    return _spoken(_asked(element, case))


def _day(day: date | None) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if day else NOT_RECORDED


def _retires_on(case: Case) -> date | None:
    person, post = case.facts.person, case.post
    if person.birth_on is None or person.sex is None:
        return None
    found = statutory_retirement(person.birth_on, person.sex, None if post is None else post.post)
    return None if found is None else found.reached_on


def _asked(element: Element, case: Case) -> object:
    if isinstance(element, BelowRetirement):
        return case.facts.person.birth_on
    if not isinstance(element, OneOf):
        return None
    of_person = element.fact in OF_PERSON
    return getattr(case.facts.person if of_person else case.post, element.fact, None)


def _spoken(value: object) -> str:
    if value is None or value == "":
        return NOT_RECORDED
    return value.label if isinstance(value, Word) else str(value)


def _months(element: MonthsSince, case: Case) -> int:
    since, day = days_since(element, case)
    return max(0, full_months_between(since, day)) if since and day else 0


def _count(element: Element, case: Case) -> int:
    match element:
        case MonthsSince():
            return _months(element, case)
        case AttendanceReported():
            return sum(row.days_present or 0 for row in case.attendance)
        case Prorated():
            return days_attended(case) or 0
        case Served():
            return case.months_served(element) or 0
        case TrainingHours():
            return sum(row.hours for row in hours_asked(element, case))
        case TrainingPassed():
            return max((one.hours for one in passed_trainings(element, case)), default=0)
        case Age():
            born = case.facts.person.birth_on
            return age_on(born, case.day(element.as_of)) if born else 0
    return len(case.running)


def _needed(element: Element, case: Case, own: str) -> str:
    match element:
        case AttendanceReported():
            return str(element.days_min or 0)
        case Tenure():
            return str(element.months_min)
        case MonthsSince():
            short = element.months_min or 0
            return str(short if _months(element, case) < short else element.months_max or short)
        case TrainingHours():
            best = case.best_certificate("issue", element.hours)
            level = best.level if best is not None else None
            return str(element.hours[level]) if level is not None else "0"
        case TrainingPassed():
            return str(element.hours_min)
        case Age():
            return str(element.years_min if _is_young(element, case) else element.years_below)
        case Prorated():
            return str(base_of(element, case) or NOT_RECORDED)
        case Fraud():
            return str(element.bars_months)
        case Applied():
            return _day(last_day(element.by, case.month))
        case Instalments():
            paid = len(_received(element, case, own))
            return str(element.parts[min(paid, len(element.parts) - 1)].months_from)
        case EveryYears():
            return str(element.years * 12)
    return "1"


def _received(element: Element, case: Case, own: str) -> list[int]:
    """What was paid before, under the policies the element names, else under this one."""
    asked = getattr(element, "policies", [own])
    month = case.month.text
    paid = case.facts.payments_received
    return [one.amount_fen for one in paid if one.policy in asked and one.month != month]


def _is_young(element: Age, case: Case) -> bool:
    return element.years_min is not None and _count(element, case) < element.years_min
