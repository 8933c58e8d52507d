"""The kinds of amount a policy may state: the money of one month, before the shape divides it.

Every value is 分, the name of a parameter, or null where nothing was published.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from workforce.rules.subsidies.elements import (
    FEN_MAX,
    Code,
    Element,
    Learned,
    Level,
    Money,
    OpenMoney,
    Reason,
    Sentence,
    Served,
    Strict,
    education_table,
    level_table,
)

CountsFrom = Annotated[
    Literal["issue", "next_month"], Field(description="新等级自发证当月，还是次月起算")
]
# What a part of a sum may leave out: whoever it is not for gets the other parts alone.
AddOn = Annotated[Reason | None, Field(description="只在 sum 的一部分里可以不写：不在各档的不另加")]
Percent = Annotated[int, Field(strict=True, ge=1, le=100)]


class Flat(Element):
    """人人相同的金额，单位为分。"""

    kind: Literal["flat"]
    fen: Money
    unset: Reason | None = None


class ByLevel(Element):
    """按证书等级。金额写 null 的等级没有公布金额，由人工核定。"""

    kind: Literal["by_level"]
    fen: Annotated[dict[Level, OpenMoney], BeforeValidator(level_table), Field(min_length=1)]
    counts_from: CountsFrom = "issue"
    no_tier: AddOn = None
    unset: Reason | None = None


class Band(Strict):
    months_from: Annotated[int, Field(strict=True, ge=0, le=1200)]
    fen: OpenMoney


Bands = Annotated[list[Band], Field(min_length=1, max_length=20)]


class ByTenure(Served):
    """按截至某一天的从业整月数，取达到的最高一档。"""

    kind: Literal["by_tenure"]
    bands: Bands
    no_band: AddOn = None
    unset: Reason | None = None


class ByLevelAndTenure(Served):
    """等级和年限的表：每个等级各有年限档。"""

    kind: Literal["by_level_and_tenure"]
    table: Annotated[dict[Level, Bands], BeforeValidator(level_table), Field(min_length=1)]
    counts_from: CountsFrom = "issue"
    no_tier: Reason
    no_band: Reason
    unset: Reason | None = None


class ByEducation(Element):
    """按学历。"""

    kind: Literal["by_education"]
    fen: Annotated[dict[Learned, OpenMoney], BeforeValidator(education_table), Field(min_length=1)]
    no_tier: AddOn = None
    unset: Reason | None = None
    missing: Reason


class ByArea(Element):
    """按用人单位所在区域的类别。"""

    kind: Literal["by_area"]
    fen: Annotated[dict[Sentence, OpenMoney], Field(min_length=1, max_length=50)]
    no_tier: AddOn = None
    unset: Reason | None = None
    missing: Reason


class ActualCost(Element):
    """按实际发生的费用，或其百分之几（四舍五入到分），不超过上限。"""

    kind: Literal["actual_cost"]
    cost: Code = Field(description="哪一种费用，与事实 costs 的 kind 一致")
    within: Literal["month", "year", "ever"] = Field(
        "month", description="当月、当年至当月，或至当月的全部费用"
    )
    percent: Percent = 100
    cap_fen: OpenMoney = None
    no_cost: Reason
    unset: Reason | None = None
    missing: Reason


OneAmount = Annotated[
    Flat | ByLevel | ByTenure | ByLevelAndTenure | ByEducation | ByArea | ActualCost,
    Field(discriminator="kind"),
]


class Total(Element):
    """几部分相加；有一部分无法确定，总额即无法确定。"""

    kind: Literal["sum"]
    parts: Annotated[list[OneAmount], Field(min_length=2, max_length=5)]

    def reasons(self) -> list[tuple[str, Reason]]:
        return [found for part in self.parts for found in part.reasons()]


Amount = Annotated[
    Flat | ByLevel | ByTenure | ByLevelAndTenure | ByEducation | ByArea | ActualCost | Total,
    Field(discriminator="kind"),
]


class Parameter(Element):
    """由所在区确定的数额。没有填写的，用到它的金额一律交由人工核定。"""

    name: Code
    label: Sentence
    fen: Annotated[int, Field(strict=True, gt=0)] | None = None
    fen_min: Annotated[int, Field(strict=True, gt=0)] | None = None
    fen_max: Annotated[int, Field(strict=True, gt=0)] | None = None

    def allows(self, fen: int | None) -> bool:
        """Whether the document lets the district set this value."""
        low, high = self.fen_min or 1, self.fen_max or FEN_MAX
        return fen is None or low <= fen <= high


def written_money(amount: Element) -> list[tuple[str, int | str | None]]:
    """Every value of an amount with its place below the amount."""
    match amount:
        case Flat():
            return [("/fen", amount.fen)]
        case ByLevel() | ByEducation() | ByArea():
            return [("/fen", value) for value in amount.fen.values()]
        case ByTenure():
            return [(f"/bands/{n}/fen", band.fen) for n, band in enumerate(amount.bands)]
        case ByLevelAndTenure():
            return [("/table", band.fen) for bands in amount.table.values() for band in bands]
        case ActualCost():
            return [] if amount.cap_fen is None else [("/cap_fen", amount.cap_fen)]
    return []
