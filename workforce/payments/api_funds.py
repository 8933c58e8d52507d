"""资金指标的接口。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.payments import funds
from workforce.payments.answers import AllocationAnswer, FundsAnswer
from workforce.payments.forms import Allocation, AllocationsQuery, FundsQuery
from workforce.payments.shown_answers import show_allocation, show_balance
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.responses import ListOf, ok


async def get_funds(request: Request, query: FundsQuery) -> Response:
    """各政策、年度、来源的资金：下达、审批、发放、在途、结余"""
    found = await funds.overview(actor_of(request), district_id=query.district_id)
    return ok(FundsAnswer(items=[show_balance(one) for one in found]))


async def list_allocations(request: Request, query: AllocationsQuery) -> Response:
    """资金指标登记簿"""
    found = await funds.list_allocations(
        actor_of(request), query.page, policy_code=query.policy, year=query.year
    )
    return show_list(found, [show_allocation(one) for one in found.items])


async def allocate(request: Request, form: Allocation) -> Response:
    """登记资金指标；调减登记负数"""
    made = await funds.allocate(
        actor_of(request), policy_code=form.policy, year=form.year, source=form.source,
        amount_fen=form.amount_fen, document=form.document, district_id=form.district_id,
    )  # fmt: skip
    return ok(show_allocation(made), status=201)


routes = [
    route("GET", "/funds", get_funds, needs="payments.read", query=FundsQuery, answer=FundsAnswer),
    route("GET", "/fund-allocations", list_allocations, needs="payments.read",
          query=AllocationsQuery, answer=ListOf[AllocationAnswer]),
    route("POST", "/fund-allocations", allocate, needs="funds.write",
          body=Allocation, answer=AllocationAnswer, refusals=(funds.CutTooDeep,)),
]  # fmt: skip
