"""A policy version as data: one YAML document, every element with its clause."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from workforce.rules.subsidies.amounts import Amount, Parameter
from workforce.rules.subsidies.elements import Code, Document, Element, Sentence, Strict
from workforce.rules.subsidies.procedure import Procedure
from workforce.rules.subsidies.requirements import AnyCondition, AnyOf
from workforce.rules.subsidies.shapes import Arrears, Entrants, Fraud, Prorated, Shape, Stacking

Language = Literal[1]
Payee = Literal["person", "employer", "training_body"]
PAYEES: dict[str, str] = {"person": "个人", "employer": "用人单位", "training_body": "培训机构"}


class Effect(Element):
    """自哪一天起、至哪一天止执行，依据何在；只适用于一部分人的，写明 entrants。"""

    from_on: date = Field(alias="from")
    until_on: date | None = Field(None, alias="until")
    entrants: Entrants | None = None


class Policy(Strict):
    """一份政策的一个版本。"""

    language: Language = Field(description="政策文件写法的版本")
    code: Code
    title: Sentence = Field(description="补贴的正式名称，如 岗位补贴")
    version: Annotated[str, Field(min_length=1, max_length=40)]
    payee: Payee = Field(description="发给谁：个人、用人单位、培训机构")
    district: Annotated[str, Field(pattern=r"^\d{6}$")] = Field(description="行政区划代码")
    reference: bool = Field(False, description="仅供参照：可以判定和试算，不列入本区的办理")
    document: Document
    effect: Effect
    shape: Shape
    parameters: Annotated[tuple[Parameter, ...], Field(max_length=50)] = ()
    amount: Amount
    proration: Prorated | None = None
    stacking: Stacking | None = None
    conditions: Annotated[list[AnyCondition], Field(min_length=1, max_length=50)]
    arrears: Arrears | None = None
    fraud: Fraud | None = None
    procedure: Procedure = Procedure()

    def elements(self) -> list[tuple[str, Element]]:
        """Every element with its pointer in the document."""
        named: list[tuple[str, Element | None]] = [
            ("/effect", self.effect), ("/effect/entrants", self.effect.entrants),
            ("/shape", self.shape), ("/amount", self.amount), ("/stacking", self.stacking),
            ("/proration", self.proration),
            ("/arrears", self.arrears), ("/fraud", self.fraud),
        ]  # fmt: skip
        named += [(f"/parameters/{n}", one) for n, one in enumerate(self.parameters)]
        named += self.procedure.elements()
        for n, condition in enumerate(self.conditions):
            named.append((f"/conditions/{n}", condition))
            options = condition.options if isinstance(condition, AnyOf) else ()
            named += [(f"/conditions/{n}/options/{m}", one) for m, one in enumerate(options)]
        return [(pointer, element) for pointer, element in named if element is not None]

    @property
    def values(self) -> dict[str, int | None]:
        """What each parameter stands for, nothing where the district has not said."""
        return {one.name: one.fen for one in self.parameters}

    def with_parameters(self, values: Mapping[str, int]) -> Policy:
        """The same policy with some of its parameters set."""
        told = tuple(
            one.model_copy(update={"fen": values[one.name]}) if one.name in values else one
            for one in self.parameters
        )
        return self.model_copy(update={"parameters": told})

    def asked(self) -> dict[str, Element]:
        """Every element a finding may be about, by its code."""
        parts = {
            "entrants": self.effect.entrants,
            "amount": self.amount,
            "proration": self.proration,
            "shape": self.shape,
            "fraud": self.fraud,
            "stacking": self.stacking,
        }
        found = {code: part for code, part in parts.items() if part is not None}
        return {**found, **{condition.code: condition for condition in self.every_condition}}

    @property
    def every_condition(self) -> list[AnyCondition]:
        """The conditions, and after each group of alternatives those in it."""
        found: list[AnyCondition] = []
        for condition in self.conditions:
            found += [condition, *(condition.options if isinstance(condition, AnyOf) else ())]
        return found

    @property
    def groups(self) -> dict[str, AnyOf]:
        """By the code of each alternative, the condition it is one way to meet."""
        groups = [one for one in self.conditions if isinstance(one, AnyOf)]
        return {option.code: group for group in groups for option in group.options}


# What a finding is about, where it is none of the policy's own conditions.
PART_LABELS = {
    "entrants": "适用人员",
    "amount": "补贴金额",
    "proration": "按出勤折算",
    "shape": "发放次数",
    "fraud": "弄虚作假停发",
    "stacking": "与其他补贴的关系",
}


def policy_schema() -> dict[str, Any]:
    """The JSON Schema of a policy document (YAML is read as JSON)."""
    schema = Policy.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
