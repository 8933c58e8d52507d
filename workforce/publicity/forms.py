"""What people send to publish, to object and to decide."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from workforce.subsidies.forms import Restated
from workforce.subsidy_words import ObjectionState, ObjectorKind, Remedy
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id

Words = Annotated[str, Field(min_length=5, max_length=2000)]
Whose = Annotated[str, Field(max_length=50)]
Phone = Annotated[str, Field(pattern=r"^[0-9+() -]{5,20}$")]


class Publication(Restated):
    contact: Annotated[str, Field(min_length=5, max_length=300)]


class TakeDown(Form):
    reason: Annotated[str, Field(min_length=2, max_length=300)]


class RowsQuery(Form):
    """`number`: the last four of one's own identity number, to find oneself."""

    number: Annotated[str, Field(pattern=r"^[0-9]{3}[0-9Xx]$")] | None = None
    page: Annotated[int, Field(ge=1, le=10_000)] = 1


class PublicObjection(Form):
    row: Annotated[int, Field(ge=1, le=1_000_000)]
    text: Words
    name: Whose = ""
    phone: Phone | None = None


class NewObjection(Form):
    month_id: Id
    person_id: Id
    objector: ObjectorKind = ObjectorKind.PUBLIC
    text: Words
    name: Whose = ""
    phone: Phone | None = None


class ObjectionsQuery(ListQuery):
    month_id: Id | None = None
    state: ObjectionState | None = None
    overdue: bool = False


class Verdict(Form):
    """An objection that is upheld says what becomes of the line."""

    upheld: bool
    remedy: Remedy | None = None
    answer: Words

    @model_validator(mode="after")
    def _says_what_follows(self) -> Verdict:
        if self.upheld != (self.remedy is not None):
            raise ValueError("异议成立的，选择不予发放或退回改正；不成立的不选")
        return self
