"""Conditions about the person and the papers: age, training, filing, negative list, deadlines;
and alternatives between conditions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from workforce.rules.subsidies.conditions import (
    Alive,
    AttendanceReported,
    Certified,
    Clean,
    Condition,
    Employed,
    Insured,
    Is,
    NotReceived,
    OneOf,
    PostsAtMost,
    Tenure,
    Trained,
    TrainingHours,
)
from workforce.rules.subsidies.elements import AsOf, AsOfOrStart, Months, Reason, Strict
from workforce.rules.subsidies.words import reading_of
from workforce.vocabulary import CourseKind

AgeYears = Annotated[int, Field(strict=True, ge=0, le=120)]
Course = Annotated[
    CourseKind, BeforeValidator(reading_of(CourseKind), json_schema_input_type=CourseKind | str)
]


class Age(Condition):
    """截至某一天的周岁：满 years_min、未满 years_below。"""

    kind: Literal["age"]
    as_of: AsOf
    years_min: AgeYears | None = None
    years_below: AgeYears | None = None
    too_young: Reason | None = None
    too_old: Reason | None = None
    missing: Reason


class BelowRetirement(Condition):
    """截至某一天未达到法定退休年龄，按出生年月、性别和岗位（渐进式延迟）。"""

    kind: Literal["below_retirement"]
    as_of: AsOf
    reached: Reason
    missing: Reason


class Filed(Condition):
    """用人单位已在民政部门备案。没有登记备案编号的不能断定未备案。"""

    kind: Literal["filed"]
    unfiled: Reason | None = Field(None, description="确知未备案（编号写为空文字）时")
    missing: Reason


class Unlisted(Condition):
    """当月没有处于负面清单的有效期内。"""

    kind: Literal["unlisted"]
    listed: Reason


class TrainingPassed(Condition):
    """参加过不少于若干学时的培训，并考核合格。"""

    kind: Literal["training_passed"]
    hours_min: Annotated[int, Field(strict=True, ge=1, le=9000)]
    courses: tuple[Course, ...] | None = None
    within: Literal["month", "year", "ever"] = "ever"
    short: Reason
    missing: Reason


class Deadline(Strict):
    """按月的：当月之后第几个月的几日；按年的：当年（或之后第几年）的某一天，如 08-31。"""

    months_after: Annotated[int, Field(strict=True, ge=0, le=36)] | None = None
    day: Annotated[int, Field(strict=True, ge=1, le=31)] | None = None
    years_after: Annotated[int, Field(strict=True, ge=0, le=5)] = 0
    on: AsOf | None = None


class Applied(Condition):
    """在期限以前提出了申请。"""

    kind: Literal["applied"]
    by: Deadline
    late: Reason
    missing: Reason


class MonthsSince(Condition):
    """自某一天起满几个月（months_min）、不超过几个月（months_max）。

    到期月的对应日算在期内，没有对应日的算到月末。毕业日期和居住证日期没有登记的，交由人工核定。
    """

    kind: Literal["months_since"]
    fact: Literal["graduated_on", "resident_since"] = Field(
        description="自哪一天起：graduated_on 毕业，resident_since 居住证"
    )
    as_of: AsOfOrStart
    months_min: Months | None = None
    months_max: Months | None = None
    not_yet: Reason | None = Field(None, description="那一天还没有到；没有 months_min 时须写")
    short: Reason | None = Field(None, description="不满 months_min 时")
    past: Reason | None = Field(None, description="超过 months_max 时")
    missing: Reason


OneCondition = Annotated[
    PostsAtMost
    | Employed
    | Alive
    | OneOf
    | Is
    | AttendanceReported
    | Tenure
    | Certified
    | TrainingHours
    | Trained
    | Clean
    | NotReceived
    | Insured
    | Age
    | BelowRetirement
    | Filed
    | Unlisted
    | TrainingPassed
    | Applied
    | MonthsSince,
    Field(discriminator="kind"),
]


class AnyOf(Condition):
    """几项中符合一项即可。

    都不符合的不符合，逐项说明；没有一项符合而有的无法判定的，交由人工核定。各项照写代码、条款和理由，
    不写 only_if 和 holds（写在这一项上）；后面条件的 only_if 写这一项的代码。
    """

    kind: Literal["any_of"]
    options: Annotated[tuple[OneCondition, ...], Field(min_length=2, max_length=10)]


AnyCondition = Annotated[OneCondition | AnyOf, Field(discriminator="kind")]
