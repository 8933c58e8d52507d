"""What people send to the subsidy interface."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from workforce.subsidies.lines import LineFilter
from workforce.subsidies.reviewing import REVIEWED_AT_ONCE, Picked
from workforce.subsidies.settling import Chosen
from workforce.subsidy_words import MonthState, PaymentState, ReviewState
from workforce.vocabulary import Outcome
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Month, Name, Reason

FindingCode = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,49}$")]


class NewMonth(Form):
    policy: FindingCode
    month: Month
    district_id: Id | None = None


class PoliciesQuery(Form):
    reference: bool = False


class MonthsQuery(ListQuery):
    policy: FindingCode | None = None
    month: Month | None = None
    state: MonthState | None = None


class LinesQuery(ListQuery):
    outcome: Outcome | None = None
    finding: FindingCode | None = None
    employer_id: Id | None = None
    street_id: Id | None = None
    settled: bool | None = None
    payment_state: PaymentState | None = None
    review_state: ReviewState | None = None
    query: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    differs: bool | None = None

    @property
    def wanted(self) -> LineFilter:
        return LineFilter(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class PersonLinesQuery(ListQuery):
    person_id: Id


class OpenLines(Form):
    finding: FindingCode | None = None
    employer_id: Id | None = None


class Settlement(Form):
    """One of the two: the lines by id, or every open line with a finding or at an employer."""

    line_ids: Annotated[list[Id], Field(min_length=1, max_length=2000)] | None = None
    filter: OpenLines | None = None
    outcome: Outcome
    reason: Reason

    @model_validator(mode="after")
    def _one_way(self) -> Settlement:
        if (self.line_ids is None) == (self.filter is None):
            raise ValueError("请选择人员，或按条件选择，两者取其一")
        return self

    @property
    def chosen(self) -> Chosen:
        if self.filter is not None:
            return Chosen(finding=self.filter.finding, employer_id=self.filter.employer_id)
        return Chosen(line_ids=tuple(self.line_ids or ()))


class Account(Form):
    bank_account: Annotated[str, Field(min_length=1, max_length=40)]
    bank_name: Name


class Restated(Form):
    """The figures on the screen, repeated so that nobody binds others than they saw."""

    people: Count
    total_fen: Annotated[int, Field(ge=0, le=2**53)]


class Approval(Restated):
    """`short_of_funds`: seen that the funds do not suffice."""

    short_of_funds: bool = False


class WaitingLines(Form):
    employer_id: Id | None = None
    street_id: Id | None = None


class LineReview(Form):
    """One of the two: the lines by id, or every one that waits at an employer or in a street."""

    line_ids: Annotated[list[Id], Field(min_length=1, max_length=REVIEWED_AT_ONCE)] | None = None
    filter: WaitingLines | None = None
    accept: bool
    reason: Annotated[str, Field(max_length=500)] = ""

    @model_validator(mode="after")
    def _one_way(self) -> LineReview:
        if (self.line_ids is None) == (self.filter is None):
            raise ValueError("请选择人员，或按条件选择，两者取其一")
        if not self.accept and not self.reason.strip():
            raise ValueError("退回补正须写明理由")
        return self

    @property
    def picked(self) -> Picked:
        if self.filter is not None:
            return Picked(employer_id=self.filter.employer_id, street_id=self.filter.street_id)
        return Picked(line_ids=tuple(self.line_ids or ()))


class ReviewedLines(Form):
    line_ids: Annotated[list[Id], Field(min_length=1, max_length=REVIEWED_AT_ONCE)]


class Correction(Form):
    outcome: Literal[Outcome.PAY, Outcome.REFUSE] | None = None
    reason: Reason


class Opinion(Form):
    reason: Annotated[str, Field(max_length=500)] = ""


class Return(Form):
    reason: Reason
