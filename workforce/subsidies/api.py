"""补贴津贴的接口。Read, call one verb, show. Nothing is decided here."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.subsidies import (
    approving,
    lines,
    policies,
    service,
    settling,
    showing,
)
from workforce.subsidies.answers import MonthAnswer, SettledAnswer, show_month
from workforce.subsidies.forms import (
    Account,
    LinesQuery,
    MonthsQuery,
    NewMonth,
    PersonLinesQuery,
    PoliciesQuery,
    Settlement,
)
from workforce.subsidies.line_answers import (
    LineAnswer,
    PersonLineAnswer,
    show_line,
    show_person_line,
)
from workforce.subsidies.models import SubsidyLine
from workforce.subsidies.policy_answers import (
    PoliciesAnswer,
    PolicyDetail,
    show_policies,
    show_policy,
)
from workforce.subsidies.scope import month_seen
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.responses import XLSX, ListOf, file, ok


async def list_policies(request: Request, query: PoliciesQuery) -> Response:
    """政策列表，按今天适用的版本；reference=true 时包括供参照的外地政策"""
    found = await policies.policies_in_use(actor_of(request))
    return ok(show_policies({**policies.all_shipped(), **found} if query.reference else found))


async def get_policy(request: Request) -> Response:
    """一份政策：各项条件、金额及其条款"""
    name = request.path_params["code"]
    found = await policies.policies_in_use(actor_of(request))
    return ok(show_policy(name, policies.shipped_one(name, {**policies.all_shipped(), **found})))


async def list_months(request: Request, query: MonthsQuery) -> Response:
    """补贴所属月份列表"""
    found, seen = await showing.list_months(
        actor_of(request), query.page, policy=query.policy, month=query.month, state=query.state
    )
    return show_list(found, [show_month(one) for one in seen])


async def open_month(request: Request, form: NewMonth) -> Response:
    """建立补贴所属月份；已有的返回原有的"""
    actor = actor_of(request)
    month = await service.open_month(actor, form.policy, form.month, district_id=form.district_id)
    return await show(request, month.id, status=201)


async def get_month(request: Request) -> Response:
    """一个补贴所属月份"""
    return await show(request, month_id_of(request))


async def compute_month(request: Request) -> Response:
    """开始计算，返回时任务已排队"""
    month = await service.request_computation(actor_of(request), month_id_of(request))
    return await show(request, month.id, status=202)


async def list_lines(request: Request, query: LinesQuery) -> Response:
    """发放明细列表"""
    actor = actor_of(request)
    month = await month_seen(actor, month_id_of(request))
    found = await lines.list_lines(actor, month, query.wanted, query.page)
    explained = await lines.explained_all(actor, month, found.items)
    return show_list(found, [show_line(one) for one in explained])


async def list_lines_of_person(request: Request, query: PersonLinesQuery) -> Response:
    """一个人各月的发放明细"""
    found = await lines.list_lines_of_person(actor_of(request), query.person_id, query.page)
    return show_list(found, [show_person_line(one) for one in found.items])


async def get_line(request: Request) -> Response:
    """一条发放明细：各项核验结果、依据和佐证"""
    return await show_one_line(request)


async def settle(request: Request, form: Settlement) -> Response:
    """核定待定人员，一人或成批"""
    settled = await settling.settle(
        actor_of(request), month_id_of(request), form.chosen,
        outcome=form.outcome, reason=form.reason,
    )  # fmt: skip
    return ok(SettledAnswer(settled=settled))


async def withdraw_settlement(request: Request) -> Response:
    """撤回核定"""
    await settling.withdraw_settlement(actor_of(request), month_id_of(request), line_id_of(request))
    return await show_one_line(request)


async def enter_account(request: Request, form: Account) -> Response:
    """补录银行账户，解除暂缓发放"""
    await settling.enter_account(
        actor_of(request), month_id_of(request), line_id_of(request), **form.model_dump()
    )
    return await show_one_line(request)


async def get_pay_list(request: Request) -> Response:
    """下载发放清单"""
    month, content = await approving.fetch_pay_list(actor_of(request), month_id_of(request))
    return file(content, f"{month.district.name}{month.month}{month.policy.title}发放清单.xlsx")


async def show(request: Request, month_id: int, *, status: int = 200) -> Response:
    seen = await showing.find_month(actor_of(request), month_id)
    return ok(show_month(seen), version=seen.month.version, status=status)


async def show_one_line(request: Request) -> Response:
    actor = actor_of(request)
    month = await month_seen(actor, month_id_of(request))
    line: SubsidyLine = await lines.find_line(actor, month, line_id_of(request))
    [seen] = await lines.explained_all(actor, month, [line])
    return ok(show_line(seen))


def month_id_of(request: Request) -> int:
    return int(request.path_params["month_id"])


def line_id_of(request: Request) -> int:
    return int(request.path_params["line_id"])


MONTH = "/subsidy-months/{month_id:int}"
LINE = MONTH + "/lines/{line_id:int}"
FROZEN = (service.MonthFrozen,)
SETTLING = (service.MonthFrozen, settling.NotOpen, settling.AmountUnknown, settling.TooMany)

routes = [
    route("GET", "/policies", list_policies, needs="policies.read",
          query=PoliciesQuery, answer=PoliciesAnswer),
    route("GET", "/policies/{code}", get_policy, needs="policies.read", answer=PolicyDetail),
    route("GET", "/subsidy-months", list_months, needs="subsidies.read",
          query=MonthsQuery, answer=ListOf[MonthAnswer]),
    route("POST", "/subsidy-months", open_month, needs="subsidies.compute",
          body=NewMonth, answer=MonthAnswer, refusals=(policies.PolicyNotInForce,)),
    route("GET", MONTH, get_month, needs="subsidies.read", answer=MonthAnswer),
    route("POST", f"{MONTH}/computation", compute_month, needs="subsidies.compute",
          answer=MonthAnswer, status=202, refusals=FROZEN),
    route("GET", f"{MONTH}/lines", list_lines, needs="subsidies.read",
          query=LinesQuery, answer=ListOf[LineAnswer]),
    route("GET", "/subsidy-lines", list_lines_of_person, needs="subsidies.read",
          query=PersonLinesQuery, answer=ListOf[PersonLineAnswer]),
    route("GET", LINE, get_line, needs="subsidies.read", answer=LineAnswer),
    route("POST", f"{MONTH}/settlements", settle, needs="subsidies.settle",
          body=Settlement, answer=SettledAnswer, status=200, refusals=SETTLING),
    route("POST", f"{LINE}/settlement-withdrawal", withdraw_settlement, needs="subsidies.settle",
          answer=LineAnswer, status=200, refusals=(service.MonthFrozen, settling.NotSettled)),
    route("POST", f"{LINE}/account", enter_account, needs="subsidies.settle",
          body=Account, answer=LineAnswer, status=200,
          refusals=(service.MonthFrozen, settling.NotBlocked, settling.UnitPaid)),
    route("GET", f"{MONTH}/pay-list", get_pay_list, needs="subsidies.pay_list", file_type=XLSX),
]  # fmt: skip
