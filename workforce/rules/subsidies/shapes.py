"""How the amount becomes due: each month, once, by instalments, per full years; and beside what."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from workforce.rules.subsidies.amounts import Percent
from workforce.rules.subsidies.elements import Code, Element, Reason, Sentence, Served, Strict

Years = Annotated[int, Field(strict=True, ge=1, le=50)]


class Monthly(Element):
    """每月发放。"""

    kind: Literal["monthly"]


class Once(Element):
    """只发一次。已领过的，由 paid 说明；或另写 not_received、stacking 说明怎样处理。"""

    kind: Literal["once"]
    paid: Reason | None = None


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
    """弄虚作假的后果，按条款。写明以备告知和追回，由人作出决定。"""

    consequence: Sentence
    bars_months: Annotated[int, Field(strict=True, ge=1, le=1200)] | None = None
