"""What people send to the interface of payments."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from workforce.subsidy_words import (
    FailureWay,
    FundSource,
    PaymentBatchState,
    PaymentItemState,
)
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Month, Name, Reason

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,49}$")]
Fen = Annotated[int, Field(ge=0, le=2**53)]
Plan = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="预览或核对结果中的 plan")]
Year = Annotated[int, Field(ge=2000, le=2099)]


class Allocation(Form):
    policy: Code
    year: Year
    source: FundSource
    amount_fen: Annotated[int, Field(ge=-(2**53), le=2**53, description="调减填负数")]
    document: Annotated[str, Field(min_length=2, max_length=200)]
    district_id: Id | None = None


class AllocationsQuery(ListQuery):
    policy: Code | None = None
    year: Year | None = None


class FundsQuery(Form):
    district_id: Id | None = None


class Wanted(Form):
    """No month: only what has become payable of months that stood in a batch before."""

    policy: Code
    months: Annotated[list[Month], Field(max_length=24)]
    district_id: Id | None = None


class NewBatch(Wanted):
    plan: Plan


class BatchesQuery(ListQuery):
    policy: Code | None = None
    state: PaymentBatchState | None = None


class ItemsQuery(ListQuery):
    state: PaymentItemState | None = None
    stopped: bool | None = None
    query: Annotated[str, Field(min_length=1, max_length=100)] | None = None


class Confirmation(Form):
    """The figures on the screen, repeated; a note where the funds do not reach."""

    people: Count
    net_fen: Fen
    note: Annotated[str, Field(max_length=500)] = ""


class Cancellation(Form):
    reason: Reason


class Sending(Form):
    profile: Code
    people: Count
    net_fen: Fen


class Voucher(Form):
    number: Annotated[str, Field(min_length=1, max_length=60)]
    on: date


class OnlyFile(Form):
    """Only the file."""


class CheckedFile(Form):
    plan: Plan
    paid_on: date | None = None


class FailedQuery(ListQuery):
    decided: bool | None = None


class Bounced(Form):
    """The bank sent the money back: when, and why."""

    on: date
    reason: Reason


class FailureDecision(Form):
    way: FailureWay
    reason: Reason
    bank_account: Annotated[str, Field(min_length=1, max_length=40)] | None = None
    bank_name: Name | None = None
