"""What is known about one person when a month is decided. Unknown is `None`, never a guess.

The classes are plain and not frozen because a district builds a hundred thousand of them at once;
at the JSON boundary pydantic reads them strictly (`read_facts`), inside they come from rows.
Days are ISO days, months ``YYYY-MM``, money 分. Words may be written as code or as Chinese label.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError, with_config

from workforce.errors import FieldError, Malformed
from workforce.rules.subsidies.explaining_input import explained
from workforce.rules.subsidies.words import reading_of
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    CourseKind,
    Education,
    LeaveKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
    Word,
)

AnyWord = TypeVar("AnyWord", bound=Word)

MonthText = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$", examples=["2026-10"])]
Fen = Annotated[int, Field(ge=0)]
Days = Annotated[int, Field(ge=0, le=31)]
STRICT = ConfigDict(extra="forbid")


def _spoken(kind: type[AnyWord]) -> Any:
    return BeforeValidator(reading_of(kind), json_schema_input_type=kind | str)


@with_config(STRICT)
@dataclass(slots=True)
class EmploymentFacts:
    """一个岗位：在哪个单位、做什么、从何时到何时；elsewhere 为在其他区的岗位。"""

    id: int | None = None
    employer_id: int | None = None
    employer: str | None = None
    employer_kind: str | None = None
    post: Annotated[Post | None, _spoken(Post)] = None
    service_type: Annotated[ServiceType | None, _spoken(ServiceType)] = None
    contract_kind: Annotated[ContractKind | None, _spoken(ContractKind)] = None
    filing_number: str | None = None
    area_class: str | None = None
    full_time: bool | None = None
    public_staff: bool | None = None
    started_on: date | None = None
    ended_on: date | None = None
    elsewhere: bool = False


@with_config(STRICT)
@dataclass(slots=True)
class AttendanceFacts:
    """一个岗位一个月的考勤；没有 employment_id 的视为适用于每个岗位。"""

    month: MonthText
    id: int | None = None
    employment_id: int | None = None
    days_due: Days | None = None
    days_present: Days | None = None
    leave_days: Days | None = None
    leave_kind: Annotated[LeaveKind | None, _spoken(LeaveKind)] = None
    service_orders: Annotated[int, Field(ge=0)] | None = None


@with_config(STRICT)
@dataclass(slots=True)
class CertificateFacts:
    level: Annotated[SkillLevel | None, _spoken(SkillLevel)] = None
    issued_on: date | None = None
    check: Annotated[CertificateCheck | None, _spoken(CertificateCheck)] = None
    number: str | None = None
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class TrainingHoursFacts:
    year: Annotated[int, Field(ge=1990, le=2200)]
    hours: Annotated[int, Field(ge=0, le=9000)]
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class InsuranceFacts:
    month: MonthText
    insured: bool
    insured_by: str | None = None
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class PaymentFacts:
    """此前领取过的一笔补贴，不论依据哪份政策。"""

    policy: str
    month: MonthText
    amount_fen: Fen
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class TrainingFacts:
    """参加过的一次培训：多少学时，是否合格，由哪家培训机构办。"""

    hours: Annotated[int, Field(ge=0, le=9000)]
    passed: bool | None = None
    ended_on: date | None = None
    course_kind: Annotated[CourseKind | None, _spoken(CourseKind)] = None
    body: str | None = None
    body_id: int | None = None
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class CostFacts:
    """实际发生的一笔费用；kind 由政策命名，如 training_fee；receipt 为票据号码。"""

    kind: str
    month: MonthText
    cost_fen: Fen
    receipt: str | None = None
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class ListingFacts:
    """列入负面清单，自哪一天起、至哪一天止有效；`fraud` 决定书是否认定弄虚作假、骗取补贴。"""

    from_on: date
    until_on: date | None = None
    matter: str | None = None
    id: int | None = None
    fraud: bool | None = None


@with_config(STRICT)
@dataclass(slots=True)
class ApplicationFacts:
    """哪一天为哪个月提出申请。"""

    month: MonthText
    applied_on: date
    id: int | None = None


@with_config(STRICT)
@dataclass(slots=True)
class PersonalFacts:
    id: int | None = None
    birth_on: date | None = None
    sex: Annotated[Sex | None, _spoken(Sex)] = None
    household_registration: str | None = None
    education: Annotated[Education | None, _spoken(Education)] = None
    died_on: date | None = None
    breaches_on: list[date] = field(default_factory=list)
    graduated_on: Annotated[date | None, Field(description="毕业证书上的日期")] = None
    resident_since: Annotated[date | None, Field(description="居住证自哪一天起连续有效")] = None


@with_config(STRICT)
@dataclass(slots=True)
class Facts:
    """政策可能问到的一个人的全部事实。不知道的不填，不要猜。"""

    person: PersonalFacts = field(default_factory=PersonalFacts)
    employments: list[EmploymentFacts] = field(default_factory=list)
    certificates: list[CertificateFacts] = field(default_factory=list)
    training_hours: list[TrainingHoursFacts] = field(default_factory=list)
    trainings: list[TrainingFacts] = field(default_factory=list)
    negative_list: list[ListingFacts] = field(default_factory=list)
    costs: list[CostFacts] = field(default_factory=list)
    attendance: list[AttendanceFacts] = field(default_factory=list)
    insurance: list[InsuranceFacts] = field(default_factory=list)
    payments_received: list[PaymentFacts] = field(default_factory=list)
    applications: list[ApplicationFacts] = field(default_factory=list)


# What belongs to a month; it stands last, so that in a text all before it is the lasting part.
OF_MONTHS = ("costs", "attendance", "insurance", "payments_received", "applications")
FACTS = TypeAdapter(Facts)


def read_facts(text: str | bytes) -> Facts:
    """One person's facts from JSON. Refuses with `Malformed`, one sentence per mistake."""
    try:
        return FACTS.validate_json(text)
    except ValidationError as error:
        raise Malformed(*[FieldError(p.pointer, p.message) for p in explained(error)]) from None


def facts_schema() -> dict[str, Any]:
    """The JSON Schema of `read_facts`."""
    schema = FACTS.json_schema(mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
