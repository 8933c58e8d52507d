"""The kinds of condition a policy may state about the post, the month and the records.

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
    Served,
    level_table,
)
from workforce.vocabulary import ContractKind, Education, Post, ServiceType, Sex, Word

OTHERS = "others"

# What `one_of` may ask about, and the words it can answer with (none: free text).
ASKABLE: dict[str, type[Word] | None] = {
    "service_type": ServiceType,
    "post": Post,
    "contract_kind": ContractKind,
    "employer_kind": None,
    "area_class": None,
    "household_registration": None,
    "education": Education,
    "sex": Sex,
}
Askable = Literal[
    "service_type", "post", "contract_kind", "employer_kind", "area_class",
    "household_registration", "education", "sex",
]  # fmt: skip
OF_PERSON = frozenset({"household_registration", "education", "sex"})
Values = list[Sentence] | Literal["others"]


class Condition(Element):
    """一项条件。写了 only_if 的，只在所列的前面各项条件都符合时才核验。"""

    code: Code
    label: Sentence
    only_if: tuple[Code, ...] = ()
    holds: bool = Field(False, description="无法判定时，即使另有不符合项，也交由人工核定")


class ReasonFor(Reason):
    """理由及其对应的取值；others 指别处没有写到的一切取值。"""

    values: Values


class PostsAtMost(Condition):
    """当月在岗岗位不超过几个；超过的，以哪个为准由人工核定。"""

    kind: Literal["posts_at_most"]
    posts: Annotated[int, Field(strict=True, ge=1, le=9)]
    above: Reason


class Employed(Condition):
    """岗位在当月有效，按入职日期和离职日期判断。"""

    kind: Literal["employed"]
    left_before: Reason
    not_started: Reason
    left_within: Reason | None = Field(None, description="当月离职即不再享受时填写")
    missing: Reason


class Alive(Condition):
    """没有登记死亡。月前死亡的不符合，当月死亡的由人工核定。"""

    kind: Literal["alive"]
    died_before: Reason
    died_within: Reason


class OneOf(Condition):
    """按登记的取值判断：有的符合，有的不符合，有的无法判定。"""

    kind: Literal["one_of"]
    fact: Askable
    met: Values
    failed: ReasonFor | None = None
    unknown: ReasonFor | None = None
    missing: Reason


class Is(Condition):
    """按登记的“是”或“否”判断。"""

    kind: Literal["is"]
    fact: Literal["full_time", "public_staff"]
    value: bool
    failed: Reason
    missing: Reason


class AttendanceReported(Condition):
    """当月考勤已报；写了 days_min 的，实际出勤不少于这些天。"""

    kind: Literal["attendance"]
    missing: Reason
    days_min: Annotated[int, Field(strict=True, ge=1, le=31)] | None = None
    short: Reason | None = None


class Tenure(Condition, Served):
    """截至某一天，从业满若干个整月：本岗位、本单位、连续或累计。"""

    kind: Literal["tenure"]
    months_min: Months
    short: Reason


class Certified(Condition):
    """持有所列等级的证书；checked 为 true 时须已查验一致。"""

    kind: Literal["certificate"]
    levels: list[Level] | None = None
    counts_from: Literal["issue", "next_month"] = "issue"
    checked: bool = Field(False, description="须能在全国联网系统查验")
    absent: Reason
    unchecked: Reason | None = None


class TrainingHours(Condition):
    """当年（或上年）继续教育学时，按等级。"""

    kind: Literal["training_hours"]
    year: Literal["this", "previous"] = "this"
    hours: Annotated[
        dict[Level, Annotated[int, Field(strict=True, ge=1)]], BeforeValidator(level_table)
    ]
    short: Reason
    missing: Reason


class Trained(Condition):
    """有培训记录：任一年的学时，或证书。"""

    kind: Literal["trained"]
    missing: Reason


class Clean(Condition):
    """当年（当月，或以往）至当月末没有违反职业道德或行为规范的记录。"""

    kind: Literal["clean"]
    within: Literal["month", "year", "ever"] = "year"
    breached: Reason


class NotReceived(Condition):
    """此前没有领取过所列政策的补贴；领取过的，写 received 由人工核定，写 barred 不再享受。"""

    kind: Literal["not_received"]
    policies: Annotated[list[Code], Field(min_length=1)]
    received: Reason | None = None
    barred: Reason | None = None


class Insured(Condition):
    """当月缴纳社会保险；waived_past_retirement 为 true 的，已达法定退休年龄的不要求。"""

    kind: Literal["insured"]
    waived_past_retirement: bool = False
    uninsured: Reason
    missing: Reason
