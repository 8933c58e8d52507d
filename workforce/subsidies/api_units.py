"""单位收款账户的接口。Read, call one verb, show."""

from __future__ import annotations

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from workforce.actor import Actor
from workforce.rules.masking import mask_account
from workforce.subsidies import unit_accounts
from workforce.subsidies.forms import Account
from workforce.web.access import actor_of, route
from workforce.web.requests import version_of
from workforce.web.responses import Answer, ok


class UnitAccountAnswer(Answer):
    """`bank_account` is masked; nothing is entered where it is null, and the version is 0.

    `shared_with` 是登记了同一账号的其他单位，`shared_others` 是登记了同一账号的个人和外区单位数。
    """

    organisation_id: int
    organisation_name: str
    bank_account: str | None
    bank_name: str
    entered_by_name: str
    updated_at: datetime | None
    shared_with: list[str]
    shared_others: int


async def get_unit_account(request: Request) -> Response:
    """单位的收款账户"""
    return await _show(actor_of(request), int(request.path_params["organisation_id"]))


async def enter_unit_account(request: Request, form: Account) -> Response:
    """登记或更换单位的收款账户"""
    actor, unit_id = actor_of(request), int(request.path_params["organisation_id"])
    await unit_accounts.enter_unit_account(
        actor, unit_id, version=version_of(request), **form.model_dump()
    )
    return await _show(actor, unit_id)


async def _show(actor: Actor, unit_id: int) -> Response:
    unit, account = await unit_accounts.find_unit_account(actor, unit_id)
    names, others = await unit_accounts.shared_with(actor, account)
    answer = UnitAccountAnswer(
        organisation_id=unit.id, organisation_name=unit.name,
        bank_account=None if account is None else mask_account(account.bank_account),
        bank_name="" if account is None else account.bank_name,
        entered_by_name="" if account is None else account.entered_by_name,
        updated_at=None if account is None else account.updated_at,
        shared_with=names, shared_others=others,
    )  # fmt: skip
    return ok(answer, version=0 if account is None else account.version)


UNIT = "/organisations/{organisation_id:int}/account"

routes = [
    route("GET", UNIT, get_unit_account, needs="payments.read", answer=UnitAccountAnswer),
    route("PATCH", UNIT, enter_unit_account, needs="payments.prepare", body=Account,
          answer=UnitAccountAnswer, refusals=(unit_accounts.NotPaidTo,)),
]  # fmt: skip
