"""Whose accounts there are: a member's own, a district's issuance, a district's pool."""

from __future__ import annotations

from collections.abc import Iterable

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.database.paging import slice_of
from workforce.errors import Missing, Refusal
from workforce.identity.persons import require_own_person_id
from workforce.identity.scope import within
from workforce.ledger import statements
from workforce.ledger.accounts import account_of, find_account, open_accounts, set_status
from workforce.ledger.models import Account, Lot
from workforce.ledger.statements import Statement
from workforce.paging import Page, Slice
from workforce.people.models import Person
from workforce.service_words import AccountKind, AccountStatus

PERSON, DISTRICT = "person", "district"


class AccountIsClosed(Refusal):
    code = "timebank.account_closed"
    message = "该时间账户已销户，不能冻结或解冻"


class NoAccountYet(Missing):
    code = "timebank.no_account"
    message = "还没有时间账户，第一次服务确认后自动开立"


async def issuance_of(district_id: int) -> Account:
    return await account_of(AccountKind.ISSUANCE, DISTRICT, district_id)


async def pool_of(district_id: int) -> Account:
    return await account_of(AccountKind.POOL, DISTRICT, district_id)


async def member_accounts(person_ids: Iterable[int]) -> dict[int, Account]:
    """The accounts of people, opened where there are none, by person."""
    wanted = sorted(set(person_ids))
    found = await _accounts_of(wanted)
    if missing := [person_id for person_id in wanted if person_id not in found]:
        await open_accounts(AccountKind.MEMBER, PERSON, missing)
        found = await _accounts_of(wanted)
    return found


async def own_account(actor: Actor) -> Account | None:
    """本人的时间账户；第一次服务确认前还没有。"""
    return await find_account(AccountKind.MEMBER, PERSON, await require_own_person_id(actor))


async def own_statement(actor: Actor, *, limit: int, before_id: int | None) -> Statement:
    """本人的收支明细，最近的在前。"""
    account = await own_account(actor)
    if account is None:
        return Statement([], None, 0)
    return await statements.statement_of(account, limit=limit, before_id=before_id)


async def list_accounts(
    actor: Actor, page: Page, *, person_id: int | None = None
) -> Slice[Account]:
    """看得到的人员的时间账户。"""
    rows = _seen(actor, Account.all())
    if person_id is not None:
        rows = rows.filter(owner_id=person_id)
    return await slice_of(rows, page, sorts=("id",), default="id")


async def list_lots(actor: Actor, account_id: int, page: Page) -> Slice[Lot]:
    """一个账户的存入批次，最早的在前：支出从最早的一批扣起。"""
    account = await account_within(actor, account_id)
    lots = Lot.filter(account_id=account.id)
    return await slice_of(lots, page, sorts=("id", "earned_on"), default="earned_on")


async def account_within(actor: Actor, account_id: int) -> Account:
    found = await _seen(actor, Account.filter(id=account_id)).first()
    if found is None:
        raise Missing()
    return found


async def owners_of(accounts: Iterable[Account]) -> dict[int, Person]:
    """The people behind accounts, by account."""
    owned = {account.id: account.owner_id for account in accounts if account.owner_kind == PERSON}
    people = await Person.in_bulk(list(owned.values()), "id") if owned else {}
    return {account_id: people[person_id] for account_id, person_id in owned.items()}


@verb
async def freeze_account(actor: Actor, account_id: int, *, reason: str) -> Account:
    """冻结时间账户：仍可存入，不能支出。重复冻结不变。"""
    return await _change(actor, account_id, AccountStatus.FROZEN, "timebank.account.frozen", reason)


@verb
async def thaw_account(actor: Actor, account_id: int, *, reason: str) -> Account:
    """解冻时间账户。"""
    return await _change(actor, account_id, AccountStatus.OPEN, "timebank.account.thawed", reason)


async def _change(
    actor: Actor, account_id: int, status: AccountStatus, action: str, reason: str
) -> Account:
    seen = _seen(actor, Account.filter(id=account_id), needs="timebank.freeze")
    account = await seen.select_for_update().first()
    if account is None:
        raise Missing()
    if account.status is AccountStatus.CLOSED:
        raise AccountIsClosed()
    if account.status is status:
        return account
    before = {"status": account.status}
    account = await set_status(account_id, status)
    await record(actor, action, account, before=before, after={"status": status}, reason=reason)
    return account


def _seen(
    actor: Actor, query: QuerySet[Account], needs: str = "timebank.read"
) -> QuerySet[Account]:
    people = within(actor, Person.all(), needs=needs).values("id")
    return query.filter(kind=AccountKind.MEMBER, owner_kind=PERSON, owner_id__in=Subquery(people))


async def _accounts_of(person_ids: list[int]) -> dict[int, Account]:
    accounts = await Account.filter(
        kind=AccountKind.MEMBER, owner_kind=PERSON, owner_id__in=person_ids
    )
    return {account.owner_id: account for account in accounts}
