"""The kinds of condition a policy may state.

Each says what meets it, what fails it, and what leaves it open.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from workforce.rules.subsidies.elements import (
    Code,
    Element,
    Level,
    Months,
    Reason,
    Sentence,
    level_table,
)
from workforce.vocabulary import ContractKind, Post, ServiceType, Sex, Word

OTHERS = "others"

# What `one_of` may ask about, and the words it can answer with (none: free text).
ASKABLE: dict[str, type[Word] | None] = {
    "service_type": ServiceType,
    "post": Post,
    "contract_kind": ContractKind,
    "employer_kind": None,
    "household_registration": None,
    "sex": Sex,
}
Askable = Literal[
    "service_type", "post", "contract_kind", "employer_kind", "household_registration", "sex"
]
Values = list[Sentence] | Literal["others"]


class Condition(Element):
    """What a person must meet. Asked only where the earlier conditions of `only_if` are met."""

    code: Code
    label: Sentence
    only_if: tuple[Code, ...] = ()
    holds: bool = Field(False, description="无法判定时，即使另有不符合项，也交由人工核定")


class ReasonFor(Reason):
    """A reason with the values that lead to it; ``others`` is everything not named elsewhere."""

    values: Values


class PostsAtMost(Condition):
    """At most so many posts running in the month; above that a person decides which one counts."""

    kind: Literal["posts_at_most"]
    posts: Annotated[int, Field(strict=True, ge=1, le=9)]
    above: Reason


class Employed(Condition):
    """The post runs in the month, by its first and last day."""

    kind: Literal["employed"]
    left_before: Reason
    not_started: Reason
    left_within: Reason | None = Field(None, description="当月离职即不再享受时填写")
    missing: Reason


class OneOf(Condition):
    """A word of the record decides: some values meet it, some fail, some leave it open."""

    kind: Literal["one_of"]
    fact: Askable
    met: Values
    failed: ReasonFor | None = None
    unknown: ReasonFor | None = None
    missing: Reason


class Is(Condition):
    """A yes-or-no of the record."""

    kind: Literal["is"]
    fact: Literal["full_time", "public_staff"]
    value: bool
    failed: Reason
    missing: Reason


class AttendanceReported(Condition):
    """Attendance of the month is reported, and where asked at least so many days are present."""

    kind: Literal["attendance"]
    missing: Reason
    days_min: Annotated[int, Field(strict=True, ge=1, le=31)] | None = None
    short: Reason | None = None


class Tenure(Condition):
    """Whole months of service up to a day of the month."""

    kind: Literal["tenure"]
    months_min: Months
    as_of: Literal["month_start", "month_end"]
    counts: Literal["this_post", "all_posts"] = "this_post"
    short: Reason
    missing: Reason


class Certified(Condition):
    """A certificate that can be checked, of one of the levels."""

    kind: Literal["certificate"]
    levels: list[Level] | None = None
    checked: bool = Field(False, description="须能在全国联网系统查验")
    absent: Reason
    unchecked: Reason | None = None


class TrainingHours(Condition):
    """Continuing education of the year, by level."""

    kind: Literal["training_hours"]
    hours: Annotated[
        dict[Level, Annotated[int, Field(strict=True, ge=1)]], BeforeValidator(level_table)
    ]
    short: Reason
    missing: Reason


class Trained(Condition):
    """Any training on record: hours of some year, or a certificate."""

    kind: Literal["trained"]
    missing: Reason


class Clean(Condition):
    """No breach of professional conduct on record in the year, up to the end of the month."""

    kind: Literal["clean"]
    breached: Reason


class NotReceived(Condition):
    """Nothing received under these policies before; whoever did is for a person to decide."""

    kind: Literal["not_received"]
    policies: Annotated[list[Code], Field(min_length=1)]
    received: Reason


class Insured(Condition):
    """Social insurance paid for the month."""

    kind: Literal["insured"]
    uninsured: Reason
    missing: Reason


AnyCondition = Annotated[
    PostsAtMost
    | Employed
    | OneOf
    | Is
    | AttendanceReported
    | Tenure
    | Certified
    | TrainingHours
    | Trained
    | Clean
    | NotReceived
    | Insured,
    Field(discriminator="kind"),
]
