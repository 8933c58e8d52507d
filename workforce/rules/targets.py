"""目标和它的计数规则：一份文件，每个数字都有条款。"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from workforce.vocabulary import TraineeKind

SHIPPED = Path(__file__).resolve().parents[1] / "policies" / "targets"
BASIS_POINTS = 10_000


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CertificateHolders(_Strict):
    """Heads who hold a level or qualification certificate of one of these occupations."""

    kind: Literal["certificate_holders"]
    occupations: Annotated[list[str], Field(min_length=1)]


class Trained(_Strict):
    """Heads who passed a closed class for one of these kinds of trainees."""

    kind: Literal["trained"]
    trainee_kinds: Annotated[list[TraineeKind], Field(min_length=1)]


class ShareOfWilling(_Strict):
    """Of the heads who want training, those who passed a class or hold a certificate."""

    kind: Literal["share_of_willing"]


Rule = Annotated[CertificateHolders | Trained | ShareOfWilling, Field(discriminator="kind")]


class Indicator(_Strict):
    """Either a number of heads (`target`) or a share of a base (`target_percent`)."""

    code: Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
    label: str
    target: Annotated[int, Field(ge=1)] | None = None
    target_percent: Annotated[int, Field(ge=1, le=100)] | None = None
    clause_text: str
    reading: bool
    note: str = ""
    rule: Rule

    @model_validator(mode="after")
    def _one_kind_of_target(self) -> Indicator:
        is_share = isinstance(self.rule, ShareOfWilling)
        assert (self.target_percent is not None) == is_share, "a share has a percentage"
        assert (self.target is not None) != is_share, "a count has a number of heads"
        return self

    @property
    def is_share(self) -> bool:
        return self.target_percent is not None


class TargetPlan(_Strict):
    code: str
    district: Annotated[str, Field(pattern=r"^\d{6}$")]
    document: str
    section: str
    indicators: Annotated[list[Indicator], Field(min_length=1)]


def progress_basis_points(*, counted: int, base: int) -> int:
    """How far, in hundredths of a percent, rounded down. Nothing to reach is not progress."""
    return counted * BASIS_POINTS // base if base else 0


def is_reached(indicator: Indicator, *, counted: int, base: int) -> bool:
    """`base` is the target of a count, and the people a share is taken of."""
    if indicator.target_percent is None:
        return counted >= base
    return base > 0 and counted * 100 >= base * indicator.target_percent


@cache
def plan_of(district_code: str) -> TargetPlan | None:
    """The shipped plan of a district, None where there is none."""
    for path in sorted(SHIPPED.glob("*.yaml")):
        plan = TargetPlan.model_validate(yaml.safe_load(path.read_text("utf-8")))
        if plan.district == district_code:
            return plan
    return None
