"""我的补贴的接口：只答复登录者本人的数据；以及为在岗人员开立登录。"""

from __future__ import annotations

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.beneficiaries import own, signins
from workforce.beneficiaries.answers import (
    DifferenceAnswer,
    OwnMonthAnswer,
    OwnMonthDetail,
    OwnObjectionAnswer,
    show_difference,
    show_objection,
    show_own_month,
    show_own_month_seen,
)
from workforce.beneficiaries.money_answers import (
    OwnRecoveryAnswer,
    PastPaymentAnswer,
    SignInAnswer,
    show_past,
    show_recovery,
    show_sign_in,
)
from workforce.identity.persons import NoPersonBehindLogin
from workforce.publicity.notices import NoticeOver
from workforce.publicity.objections import TooManyObjections
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Form
from workforce.web.responses import ListOf, created, ok


class NewObjection(Form):
    text: str = Field(min_length=5, max_length=2000, description="异议和理由")


async def list_own_months(request: Request, query: ListQuery) -> Response:
    """本人各月的补贴和到账情况"""
    found = await own.list_own_months(actor_of(request), query.page)
    return show_list(found, [show_own_month(one) for one in found.items])


async def get_own_month(request: Request) -> Response:
    """本人一个月的补贴：结果、原因、依据、差额和办理人"""
    line_id = int(request.path_params["line_id"])
    return ok(show_own_month_seen(await own.find_own_month(actor_of(request), line_id)))


async def raise_objection(request: Request, form: NewObjection) -> Response:
    """公示期内就本人的一个月提出异议"""
    line_id = int(request.path_params["line_id"])
    made = await own.raise_objection(actor_of(request), line_id, text=form.text)
    return created(show_objection(made))


async def list_own_differences(request: Request, query: ListQuery) -> Response:
    """本人以前月份的补发和追回差额"""
    found = await own.list_own_differences(actor_of(request), query.page)
    return show_list(found, [show_difference(one) for one in found.items])


async def list_own_recoveries(request: Request, query: ListQuery) -> Response:
    """本人的追回和余额"""
    found = await own.list_own_recoveries(actor_of(request), query.page)
    titles = await own.titles_of([one.recovery.policy_code for one in found.items])
    return show_list(found, [show_recovery(one, titles) for one in found.items])


async def list_own_past_payments(request: Request, query: ListQuery) -> Response:
    """接入本系统以前发给本人的补贴"""
    found = await own.list_own_past_payments(actor_of(request), query.page)
    titles = await own.titles_of([one.policy_code for one in found.items])
    return show_list(found, [show_past(one, titles) for one in found.items])


async def give_sign_in(request: Request) -> Response:
    """为在岗人员开立或找回登录"""
    given = await signins.give_sign_in(actor_of(request), int(request.path_params["person_id"]))
    response = created(show_sign_in(given))
    response.headers["Cache-Control"] = "no-store"
    return response


OWN = "/my-subsidies"
NOBODY = (NoPersonBehindLogin,)

routes = [
    route("GET", OWN, list_own_months, needs="subsidies.own",
          query=ListQuery, answer=ListOf[OwnMonthAnswer], refusals=NOBODY),
    route("GET", f"{OWN}/{{line_id:int}}", get_own_month, needs="subsidies.own",
          answer=OwnMonthDetail),
    route("POST", f"{OWN}/{{line_id:int}}/objections", raise_objection, needs="subsidies.own",
          body=NewObjection, answer=OwnObjectionAnswer, refusals=(NoticeOver, TooManyObjections)),
    route("GET", f"{OWN}/differences", list_own_differences, needs="subsidies.own",
          query=ListQuery, answer=ListOf[DifferenceAnswer], refusals=NOBODY),
    route("GET", f"{OWN}/recoveries", list_own_recoveries, needs="subsidies.own",
          query=ListQuery, answer=ListOf[OwnRecoveryAnswer], refusals=NOBODY),
    route("GET", f"{OWN}/past-payments", list_own_past_payments, needs="subsidies.own",
          query=ListQuery, answer=ListOf[PastPaymentAnswer], refusals=NOBODY),
    route("POST", "/people/{person_id:int}/sign-in", give_sign_in, needs="employment.write",
          answer=SignInAnswer, refusals=(signins.NoPost, signins.SignsInOtherwise)),
]  # fmt: skip
