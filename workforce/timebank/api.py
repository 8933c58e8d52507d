"""时间账户的接口。Read, show; nothing is decided here."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce import clock
from workforce.identity.persons import NoPersonBehindLogin
from workforce.ledger import statements
from workforce.ledger.statements import Statement
from workforce.rules.schemes import scheme_on
from workforce.timebank import accounts, figures, joining
from workforce.timebank.answers import (
    AccountAnswer,
    AccountsQuery,
    EntriesAnswer,
    EntriesQuery,
    FiguresAnswer,
    LotAnswer,
    OwnAccountAnswer,
    SchemeAnswer,
    StatusChange,
    show_account,
    show_figures,
    show_line,
    show_lot,
    show_own,
    show_scheme,
)
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.responses import ListOf, ok

assert joining, "an account moves with its person: registered on import"


async def get_own(request: Request) -> Response:
    """本人的时间账户"""
    account = await accounts.own_account(actor_of(request))
    return ok(show_own(account, scheme_on(clock.today())))


async def list_own_entries(request: Request, query: EntriesQuery) -> Response:
    """本人的收支明细，最近的在前"""
    found = await accounts.own_statement(
        actor_of(request), limit=query.limit, before_id=query.cursor
    )
    return _entries(found)


async def list_accounts(request: Request, query: AccountsQuery) -> Response:
    """时间账户列表"""
    rows = await accounts.list_accounts(actor_of(request), query.page, person_id=query.person_id)
    owners = await accounts.owners_of(rows.items)
    return show_list(rows, [show_account(one, owners.get(one.id)) for one in rows.items])


async def get_account(request: Request) -> Response:
    """一个时间账户"""
    return await _answer(request)


async def list_entries(request: Request, query: EntriesQuery) -> Response:
    """一个时间账户的收支明细"""
    account = await accounts.account_within(actor_of(request), request.path_params["account_id"])
    found = await statements.statement_of(account, limit=query.limit, before_id=query.cursor)
    return _entries(found)


async def list_lots(request: Request, query: ListQuery) -> Response:
    """一个时间账户的存入批次"""
    account_id = request.path_params["account_id"]
    rows = await accounts.list_lots(actor_of(request), account_id, query.page)
    return show_list(rows, [show_lot(one) for one in rows.items])


async def freeze_account(request: Request, form: StatusChange) -> Response:
    """冻结时间账户"""
    account_id = request.path_params["account_id"]
    await accounts.freeze_account(actor_of(request), account_id, reason=form.reason)
    return await _answer(request)


async def thaw_account(request: Request, form: StatusChange) -> Response:
    """解冻时间账户"""
    account_id = request.path_params["account_id"]
    await accounts.thaw_account(actor_of(request), account_id, reason=form.reason)
    return await _answer(request)


async def get_scheme(request: Request) -> Response:
    """现行的时间储蓄办法，每个数字的出处"""
    return ok(show_scheme(scheme_on(clock.today())))


async def get_figures(request: Request) -> Response:
    """待兑换时长"""
    found = await figures.figures(actor_of(request))
    return ok(FiguresAnswer(items=[show_figures(one) for one in found]))


def _entries(found: Statement) -> Response:
    following = None if found.next_id is None else str(found.next_id)
    return ok(
        EntriesAnswer(
            items=[show_line(line) for line in found.lines], next=following, total=found.total
        )
    )


async def _answer(request: Request) -> Response:
    account = await accounts.account_within(actor_of(request), request.path_params["account_id"])
    owners = await accounts.owners_of([account])
    return ok(show_account(account, owners.get(account.id)))


ONE = "/time-accounts/{account_id:int}"

routes = [
    route("GET", "/time-accounts/me", get_own, needs="timebank.own", answer=OwnAccountAnswer,
          refusals=(NoPersonBehindLogin,)),
    route("GET", "/time-accounts/me/entries", list_own_entries, needs="timebank.own",
          query=EntriesQuery, answer=EntriesAnswer, refusals=(NoPersonBehindLogin,)),
    route("GET", "/time-accounts", list_accounts, needs="timebank.read",
          query=AccountsQuery, answer=ListOf[AccountAnswer]),
    route("GET", ONE, get_account, needs="timebank.read", answer=AccountAnswer),
    route("GET", f"{ONE}/entries", list_entries, needs="timebank.read", query=EntriesQuery,
          answer=EntriesAnswer),
    route("GET", f"{ONE}/lots", list_lots, needs="timebank.read", query=ListQuery,
          answer=ListOf[LotAnswer]),
    route("POST", f"{ONE}/freeze", freeze_account, needs="timebank.freeze", body=StatusChange,
          answer=AccountAnswer, status=200),
    route("POST", f"{ONE}/thaw", thaw_account, needs="timebank.freeze", body=StatusChange,
          answer=AccountAnswer, status=200),
    route("GET", "/time-bank/scheme", get_scheme, needs=SIGNED_IN, answer=SchemeAnswer),
    route("GET", "/time-bank/figures", get_figures, needs="timebank.read", answer=FiguresAnswer),
]  # fmt: skip
