"""Facts as JSON text, written by hand for what nearly everybody has, and nothing else.

A district writes a million of them a month. Pydantic asks each record for each field and leaves out
what is empty; here what many people share (an employer's name, a kind of post, a row of attendance)
is put together once and remembered. The text is the same to the byte, or it is not written here.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from json import JSONEncoder
from typing import Any

from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    PersonalFacts,
)
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    Education,
    LeaveKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
)

REMEMBERED = 20_000
_json = JSONEncoder(ensure_ascii=False).encode
_word = lru_cache(REMEMBERED)(_json)


def written(facts: Facts) -> str | None:
    """The text `FACTS.dump_json` gives without what is empty; None where it must be asked."""
    person = facts.person
    if (
        person.breaches_on or person.graduated_on or person.resident_since
        or facts.training_hours or facts.trainings or facts.costs
        or facts.negative_list or facts.payments_received or facts.applications
    ):  # fmt: skip
        return None
    parts = [f'"person":{{{who}}}'] if (who := _person(person)) else []
    if facts.employments:
        parts.append(f'"employments":[{",".join([_employment(one) for one in facts.employments])}]')
    if facts.certificates:
        held = ",".join([_certificate(one) for one in facts.certificates])
        parts.append(f'"certificates":[{held}]')
    if facts.attendance:
        parts.append(f'"attendance":[{",".join([_attendance(one) for one in facts.attendance])}]')
    if facts.insurance:
        parts.append(f'"insurance":[{",".join([_insurance(one) for one in facts.insurance])}]')
    return "{" + ",".join(parts) + "}"


def _person(one: PersonalFacts) -> str:
    number, born, died = one.id, one.birth_on, one.died_on
    described = _described(one.sex, one.household_registration, one.education)
    if number is not None and born is not None and died is None:
        return f'"id":{number},"birth_on":"{born.isoformat()}"{described}'
    text = "" if number is None else f',"id":{number}'
    text += ("" if born is None else _day("birth_on", born)) + described
    return (text if died is None else text + _day("died_on", died))[1:]


@lru_cache(REMEMBERED)
def _described(sex: Sex | None, home: str | None, education: Education | None) -> str:
    return _fields(sex=sex, household_registration=home, education=education)


def _employment(one: EmploymentFacts) -> str:
    number, started, ended = one.id, one.started_on, one.ended_on
    place = _placed(
        one.employer_id, one.employer, one.employer_kind, one.post, one.service_type,
        one.contract_kind, one.filing_number, one.area_class, one.full_time, one.public_staff,
    )  # fmt: skip
    if number is not None and started is not None and ended is None and not one.elsewhere:
        return f'{{"id":{number}{place},"started_on":"{started.isoformat()}"}}'
    text = place if number is None else f',"id":{number}{place}'
    if started is not None:
        text += _day("started_on", started)
    if ended is not None:
        text += _day("ended_on", ended)
    if one.elsewhere:
        text += ',"elsewhere":true'
    return f"{{{text[1:]}}}"


@lru_cache(REMEMBERED)
def _placed(
    employer_id: int | None, employer: str | None, kind: str | None, post: Post | None,
    service: ServiceType | None, contract: ContractKind | None, filing: str | None,
    area: str | None, full_time: bool | None, public: bool | None,
) -> str:  # fmt: skip
    return _fields(
        employer_id=employer_id, employer=employer, employer_kind=kind, post=post,
        service_type=service, contract_kind=contract, filing_number=filing, area_class=area,
        full_time=full_time, public_staff=public,
    )  # fmt: skip


def _certificate(one: CertificateFacts) -> str:
    text, number = _leveled(one.level, one.issued_on, one.check), one.number
    if number is not None:
        text += f',"number":{_json(number)}'
    return _ended(text, one.id)


@lru_cache(REMEMBERED)
def _leveled(level: SkillLevel | None, issued: date | None, check: CertificateCheck | None) -> str:
    return _fields(level=level, issued_on=issued and issued.isoformat(), check=check)


def _attendance(one: AttendanceFacts) -> str:
    month, number, at_post = _word(one.month), one.id, one.employment_id
    counted = _counted(
        one.days_due, one.days_present, one.leave_days, one.leave_kind, one.service_orders
    )
    if number is not None and at_post is not None:
        return f'{{"month":{month},"id":{number},"employment_id":{at_post}{counted}}}'
    text = "" if number is None else f',"id":{number}'
    if at_post is not None:
        text += f',"employment_id":{at_post}'
    return f'{{"month":{month}{text}{counted}}}'


@lru_cache(REMEMBERED)
def _counted(
    due: int | None, present: int | None, leave: int | None, kind: LeaveKind | None,
    orders: int | None,
) -> str:  # fmt: skip
    return _fields(
        days_due=due, days_present=present, leave_days=leave, leave_kind=kind, service_orders=orders
    )


def _insurance(one: InsuranceFacts) -> str:
    text = _insured(one.month, one.insured, one.insured_by)
    return _ended(text, one.id)


@lru_cache(REMEMBERED)
def _insured(month: str, insured: bool, insured_by: str | None) -> str:
    return _fields(month=month, insured=insured, insured_by=insured_by)


def _ended(text: str, number: int | None) -> str:
    """A record whose id stands last."""
    text = text if number is None else f'{text},"id":{number}'
    return f"{{{text[1:]}}}"


def _day(name: str, day: date) -> str:
    return f',"{name}":"{day.isoformat()}"'


def _fields(**known: Any) -> str:
    """What is known, each with a comma before it."""
    return "".join(
        f',"{name}":{_json(value)}' for name, value in known.items() if value is not None
    )
