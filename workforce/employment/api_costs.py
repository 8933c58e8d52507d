"""实际费用的接口。Read, call one verb, show."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, cast

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.employment import costs
from workforce.employment.answers import Named
from workforce.rules.costs import KIND_PATTERN
from workforce.rules.subsidies.cost_names import cost_label
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import ABSENT, INTEGER_MAX, Form, Id, Month, Note, Reason, version_of
from workforce.web.responses import Answer, ListOf, created, ok

if TYPE_CHECKING:
    from workforce.employment.models import ActualCost

Kind = Annotated[
    str,
    Field(
        pattern=KIND_PATTERN,
        description="费用项目的代码，与政策里 amount.cost 一致，如 training_fee",
    ),
]
Fen = Annotated[int, Field(ge=-INTEGER_MAX, le=INTEGER_MAX, description="金额，单位为分")]
Receipt = Annotated[str, Field(min_length=1, max_length=60, description="发票或收据号码")]


class CostForm(Form):
    note: Note = ""

    @property
    def facts(self) -> costs.CostFacts:
        given = self.model_dump(exclude_unset=True, exclude={"person_id", "employer_id"})
        return cast(costs.CostFacts, given)


class NewCost(CostForm):
    person_id: Id
    employer_id: Id
    kind: Kind
    month: Month
    cost_fen: Fen
    receipt_number: Receipt
    paid_on: date


class CostChange(CostForm):
    kind: Kind = ABSENT
    month: Month = ABSENT
    cost_fen: Fen = ABSENT
    receipt_number: Receipt = ABSENT
    paid_on: date = ABSENT


class CostWithdrawal(Form):
    reason: Reason


class CostsQuery(ListQuery):
    person_id: Id | None = None
    employer_id: Id | None = None
    month: Month | None = None
    kind: Kind | None = None
    withdrawn: bool | None = Field(None, description="只列已撤回的，或只列没有撤回的")

    @property
    def wanted(self) -> costs.Wanted:
        return costs.Wanted(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class CostAnswer(Answer):
    id: int
    person: Named
    employer: Named
    kind: str
    kind_label: str
    month: str
    cost_fen: int
    receipt_number: str
    paid_on: date
    note: str
    withdrawn_at: datetime | None
    withdrawn_reason: str
    version: int


def show_cost(cost: ActualCost) -> CostAnswer:
    told = {"person", "employer", "kind_label"}
    plain = {name: getattr(cost, name) for name in CostAnswer.model_fields if name not in told}
    return CostAnswer(
        **plain,
        person=Named(id=cost.person.id, name=cost.person.name),
        employer=Named(id=cost.employer.id, name=cost.employer.name),
        kind_label=cost_label(cost.kind),
    )


async def list_costs(request: Request, query: CostsQuery) -> Response:
    """实际费用列表"""
    rows = await costs.list_costs(actor_of(request), query.wanted, query.page)
    return show_list(rows, [show_cost(row) for row in rows.items])


async def add_cost(request: Request, form: NewCost) -> Response:
    """登记一笔实际费用"""
    cost = await costs.add_cost(
        actor_of(request), form.facts, person_id=form.person_id, employer_id=form.employer_id
    )
    return created(show_cost(cost), version=cost.version)


async def get_cost(request: Request) -> Response:
    """一笔实际费用"""
    cost = await costs.cost_within(actor_of(request), request.path_params["cost_id"])
    return ok(show_cost(cost), version=cost.version)


async def change_cost(request: Request, form: CostChange) -> Response:
    """更正一笔实际费用"""
    cost = await costs.change_cost(
        actor_of(request), request.path_params["cost_id"], form.facts, version=version_of(request)
    )
    return ok(show_cost(cost), version=cost.version)


async def withdraw_cost(request: Request, form: CostWithdrawal) -> Response:
    """撤回一笔登记错的实际费用"""
    cost = await costs.withdraw_cost(
        actor_of(request), request.path_params["cost_id"], reason=form.reason
    )
    return ok(show_cost(cost), version=cost.version)


COST = "/costs/{cost_id:int}"

routes = [
    route("GET", "/costs", list_costs, needs="employment.read", query=CostsQuery,
          answer=ListOf[CostAnswer]),
    route("POST", "/costs", add_cost, needs="employment.write", body=NewCost, answer=CostAnswer),
    route("GET", COST, get_cost, needs="employment.read", answer=CostAnswer),
    route("PATCH", COST, change_cost, needs="employment.write", body=CostChange,
          answer=CostAnswer),
    route("POST", f"{COST}/withdrawal", withdraw_cost, needs="employment.write",
          body=CostWithdrawal, answer=CostAnswer, status=200),
]  # fmt: skip
