"""How the amount becomes due: each month, once, by instalments, per full years; and beside what."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from workforce.rules.subsidies.amounts import Percent
from workforce.rules.subsidies.elements import Code, Element, Reason, Sentence, Served, Strict

BaseDays = Annotated[int, Field(strict=True, ge=1, le=31)]
Years = Annotated[int, Field(strict=True, ge=1, le=50)]

BASES = {
    "days_due": "应出勤天数", "days_of_month": "当月日历天数", "working_days": "当月法定工作日",
}  # fmt: skip


def _base(value: object) -> object:
    if isinstance(value, str) and value in BASES:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 31:
        return value
    raise ValueError(f"应为 {'、'.join(BASES)}，或 1 至 31 的天数")


Base = Annotated[
    int | str,
    BeforeValidator(_base),
    WithJsonSchema(
        {"anyOf": [{"enum": [*BASES]}, {"type": "integer", "minimum": 1, "maximum": 31}]}
    ),
]


class Monthly(Element):
    """每月发放。"""

    kind: Literal["monthly"]


class Once(Element):
    """只发一次。已领过的，由 paid 说明；或另写 not_received、stacking 说明怎样处理。"""

    kind: Literal["once"]
    paid: Reason | None = None


class Prorated(Element):
    """按月的金额按出勤天数折算：金额 × 出勤天数 ÷ 基数，出勤达到基数的发全额。

    出勤天数为当月考勤的实际出勤天数，请假不计。天数没有报、应出勤天数没有报，或者当年的工作日安排尚未收录的，
    由 missing 说明，交由人工核定，不按零计算。
    """

    measured: Literal["days_attended"] = Field(description="按什么折算：实际出勤天数")
    base: Base = Field(
        description="除以：days_due 应出勤天数，days_of_month 当月日历天数，"
        "working_days 当月法定工作日，或固定的天数，如 22"
    )
    rounding: Literal["fen", "fen_down", "yuan", "yuan_down", "yuan_up"] = Field(
        description="fen 四舍五入到分，fen_down 舍到分，yuan 四舍五入到元，yuan_down 舍到元，"
        "yuan_up 进到元"
    )
    full_from_days: BaseDays | None = Field(None, description="出勤满几天不折算，发全额")
    unattended: Reason = Field(description="没有出勤，或折算后不足最小单位")
    missing: Reason


class Part(Strict):
    """一期：总额的百分之几，从业满几个月后发。"""

    percent: Percent
    months_from: Annotated[int, Field(strict=True, ge=0, le=1200)]


class Instalments(Served):
    """分期发放，每期各有从业条件；百分比四舍五入到分，最后一期为余数。"""

    kind: Literal["instalments"]
    parts: Annotated[list[Part], Field(min_length=2, max_length=20)]
    not_due: Reason
    paid_all: Reason


class EveryYears(Served):
    """每满几年发放一次，每个满期各发一次。"""

    kind: Literal["every_years"]
    years: Years
    times_max: Annotated[int, Field(strict=True, ge=1, le=50)] | None = None
    not_due: Reason
    paid_all: Reason | None = None


Shape = Annotated[Monthly | Once | Instalments | EveryYears, Field(discriminator="kind")]


class Cumulative(Element):
    """可与所列政策同时享受。"""

    kind: Literal["cumulative"]
    policies: Annotated[list[Code], Field(min_length=1)]


class HighestOnly(Element):
    """与所列政策就高享受：已领的低于本次标准的，只发差额。"""

    kind: Literal["highest_only"]
    policies: Annotated[list[Code], Field(min_length=1)]
    period: Literal["month", "ever"] = Field(description="与同月的比，还是与以往全部的比")
    covered: Reason


Stacking = Annotated[Cumulative | HighestOnly, Field(discriminator="kind")]


class Entrants(Element):
    """新人新办法、老人老办法：按首次从业的日期划分，其余的人适用另一份政策。"""

    started_from: date | None = Field(None, description="这一天及以后从业的适用")
    started_before: date | None = Field(None, description="这一天以前从业的适用")
    others_under: Code | None = Field(None, description="其余的人适用哪份政策")
    outside: Reason
    missing: Reason


class Arrears(Element):
    """证据迟到的：补齐后是否补发，至多补发几个月。"""

    pays: bool
    months_max: Annotated[int, Field(strict=True, ge=1, le=120)] | None = None


class Fraud(Element):
    """弄虚作假的后果，按条款。只写 consequence 的，用于告知，由人作出决定。

    同时写明 bars_months 和 barred 的，自负面清单上所列决定生效之日起停发这些月数：
    有一天在停发期内的月份不发。信用修复、提前移出清单不缩短停发期。
    只写 bars_months 的，停发月数只作告知，不参与计算。
    """

    consequence: Sentence
    bars_months: Annotated[int, Field(strict=True, ge=1, le=1200)] | None = None
    matters: tuple[Sentence, ...] = Field(
        (), max_length=20,
        description="决定书写明是否骗取补贴的，以决定为准；没有写明的，事项写有这些字样之一的才算，"
        "如 骗取、虚报；不写字样的，凡列入负面清单的都算",
    )  # fmt: skip
    barred: Reason | None = Field(None, description="停发期内；不写则停发月数只作告知")

    @property
    def is_applied(self) -> bool:
        """Whether the bar is computed, or only told."""
        return self.bars_months is not None and self.barred is not None
