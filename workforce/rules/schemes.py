"""时间储蓄办法：a published scheme as data, every number with where it is written.

A version is a file in `workforce/policies/schemes`; it is in force from its first day until the
next version's. Old days keep the version they had.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field, ValidationError

from workforce.errors import Refusal
from workforce.rules.subsidies.elements import Element, Sentence, Strict
from workforce.rules.subsidies.yaml_lines import read_yaml
from workforce.service_words import CareService

SHIPPED = Path(__file__).resolve().parents[1] / "policies" / "schemes"
_NAME = re.compile(r"[a-z][a-z0-9-]{1,49}")
Value = TypeVar("Value")
Minutes = Annotated[int, Field(gt=0, le=10_000_000)]
Years = Annotated[int, Field(ge=0, le=120)]


class SchemeWrong(Refusal):
    code = "timebank.scheme_wrong"
    message = "时间储蓄办法“{name}”不能使用：{why}"


class SchemeNotInForce(Refusal):
    code = "timebank.scheme_not_in_force"
    message = "{day} 尚未施行时间储蓄办法，该次服务不能存入"


class Term(Element, Generic[Value]):
    """One number or switch of a scheme, with the document that sets it."""

    value: Value
    document: Sentence


class Scheme(Strict):
    """One version of one scheme. `reading` marks what no document settles for this district."""

    language: Literal[1]
    code: Annotated[str, Field(pattern=_NAME.pattern)]
    title: Sentence
    unit_name: Sentence
    version: Annotated[str, Field(min_length=1, max_length=40)]
    district: Annotated[str, Field(pattern=r"^\d{6}$")]
    from_on: date = Field(alias="from")
    until_on: date | None = Field(None, alias="until")
    unit_minutes: Term[Minutes]
    rounding: Term[Literal["floor"]]
    daily_cap_minutes: Term[Minutes | None]
    balance_cap_minutes: Term[Minutes | None]
    overflow: Term[Literal["pool"]]
    earn_from_age: Term[Years]
    redeem_from_age: Term[Years]
    travel_time: Term[Literal["excluded"]]
    expiry: Term[Literal["never"]]
    services: Term[list[CareService]]

    @property
    def name(self) -> str:
        """What lots and credits keep: code and version."""
        return f"{self.code}/{self.version}"

    @property
    def terms(self) -> dict[str, Term[object]]:
        found = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: term for name, term in found.items() if isinstance(term, Term)}

    def is_in_force(self, day: date) -> bool:
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


def read_scheme(name: str, text: str) -> Scheme:
    """The scheme written in `text`; refuses with SchemeWrong and the first thing wrong in it."""
    document, _, problems = read_yaml(text)
    if problems:
        raise SchemeWrong(name=name, why=problems[0].message)
    try:
        return Scheme.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise SchemeWrong(name=name, why=f"{where}：{first['msg']}") from None


@cache
def shipped() -> tuple[Scheme, ...]:
    """All versions that come with the product, the latest first."""
    found = [read_scheme(path.stem, path.read_text()) for path in sorted(SHIPPED.glob("*.yaml"))]
    return tuple(sorted(found, key=lambda scheme: scheme.from_on, reverse=True))


def scheme_on(day: date) -> Scheme:
    """The version in force on a day; refuses with SchemeNotInForce before the first."""
    for scheme in shipped():
        if scheme.is_in_force(day):
            return scheme
    raise SchemeNotInForce(day=day)
