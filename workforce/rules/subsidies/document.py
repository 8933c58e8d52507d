"""A policy version as data: one YAML document, every element with its clause."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from workforce.rules.subsidies.conditions import AnyCondition
from workforce.rules.subsidies.elements import (
    Code,
    Document,
    Element,
    Fen,
    Level,
    Reason,
    Sentence,
    Strict,
    level_table,
)
from workforce.rules.subsidies.procedure import Procedure

Language = Literal[1]


class Flat(Element):
    """人人相同的金额，单位为分。"""

    kind: Literal["flat"]
    fen: Fen


class ByLevel(Element):
    """按证书等级。金额写 null 的等级没有公布金额，由人工核定。"""

    kind: Literal["by_level"]
    fen: Annotated[dict[Level, Fen | None], BeforeValidator(level_table), Field(min_length=1)]
    counts_from: Literal["issue", "next_month"] = "issue"
    no_tier: Reason | None = Field(None, description="只在 sum 的一部分里可以不写：没有等级则不加")
    unset: Reason | None = None


class Band(Strict):
    months_from: Annotated[int, Field(strict=True, ge=0, le=1200)]
    fen: Fen


class ByTenure(Element):
    """按截至当月某一天的从业整月数，取达到的最高一档。"""

    kind: Literal["by_tenure"]
    bands: Annotated[list[Band], Field(min_length=1, max_length=20)]
    as_of: Literal["month_start", "month_end"]
    counts: Literal["this_post", "all_posts"] = "this_post"
    no_band: Reason
    missing: Reason


class Total(Element):
    """几部分相加；有一部分无法确定，总额即无法确定。"""

    kind: Literal["sum"]
    parts: Annotated[
        list[Annotated[Flat | ByLevel | ByTenure, Field(discriminator="kind")]],
        Field(min_length=2, max_length=5),
    ]

    def reasons(self) -> list[tuple[str, Reason]]:
        return [found for part in self.parts for found in part.reasons()]


Amount = Annotated[Flat | ByLevel | ByTenure | Total, Field(discriminator="kind")]


class Effect(Element):
    """自哪一天起、至哪一天止执行，依据何在。"""

    from_on: date = Field(alias="from")
    until_on: date | None = Field(None, alias="until")


class Shape(Element):
    kind: Literal["monthly", "once"]


class Policy(Strict):
    """一份政策的一个版本。"""

    language: Language = Field(description="政策文件写法的版本")
    code: Code
    title: Sentence = Field(description="补贴的正式名称，如 岗位补贴")
    version: Annotated[str, Field(min_length=1, max_length=40)]
    payee: Literal["person"] = Field(description="发给谁")
    district: Annotated[str, Field(pattern=r"^\d{6}$")] = Field(description="行政区划代码")
    reference: bool = Field(False, description="仅供参照：可以判定和试算，不列入本区的办理")
    document: Document
    effect: Effect
    shape: Shape
    amount: Amount
    conditions: Annotated[list[AnyCondition], Field(min_length=1, max_length=50)]
    procedure: Procedure = Procedure()

    def elements(self) -> list[tuple[str, Element]]:
        """Every element with its pointer in the document."""
        named: list[tuple[str, Element]] = [("/effect", self.effect), ("/shape", self.shape)]
        named.append(("/amount", self.amount))
        named += self.procedure.elements()
        return named + [(f"/conditions/{n}", c) for n, c in enumerate(self.conditions)]


def policy_schema() -> dict[str, Any]:
    """The JSON Schema of a policy document (YAML is read as JSON)."""
    schema = Policy.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
