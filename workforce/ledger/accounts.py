"""开户与账户状态。An account belongs to an owner by kind and id; who that is, others know."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workforce import clock
from workforce.database import in_one_transaction, read_all
from workforce.database.connection import dialect
from workforce.errors import Refusal
from workforce.ledger.models import GUARDED, Account
from workforce.service_words import AccountKind, AccountStatus


class AccountNotEmpty(Refusal):
    code = "ledger.account_not_empty"
    message = "账户中还有 {balance_minutes} 分钟，请先兑换、转赠或捐赠后再销户"


_OPEN = (
    'INSERT INTO "time_account" ("kind", "owner_kind", "owner_id", "status", "balance_minutes", '
    '"reserved_minutes", "entry_count", "opened_at") VALUES (?, ?, ?, \'open\', ?, 0, 0, ?) '
    'ON CONFLICT ("owner_kind", "owner_id", "kind") DO NOTHING RETURNING "id"'
)


_OPEN_MANY = (
    'INSERT INTO "time_account" ("kind", "owner_kind", "owner_id", "status", "balance_minutes", '
    '"reserved_minutes", "entry_count", "opened_at") '
    "SELECT CAST(? AS VARCHAR(40)), CAST(? AS VARCHAR(20)), l.value, 'open', CAST(? AS BIGINT), "
    "0, 0, {listed} WHERE 1 = 1 "
    'ON CONFLICT ("owner_kind", "owner_id", "kind") DO NOTHING'
)
_LISTED_POSTGRES = "?::timestamptz FROM unnest(?::bigint[]) AS l(value)"
_LISTED_SQLITE = "? FROM json_each(?) AS l"


async def account_of(kind: AccountKind, owner_kind: str, owner_id: int) -> Account:
    """The owner's account of this kind, opened when there is none."""
    found = await find_account(kind, owner_kind, owner_id)
    if found is None:
        assert in_one_transaction(), "an account is opened inside a verb"
        balance = 0 if kind in GUARDED else None
        await read_all(_OPEN, [kind, owner_kind, owner_id, balance, clock.now()])
        found = await find_account(kind, owner_kind, owner_id)
    assert found is not None
    return found


async def open_accounts(kind: AccountKind, owner_kind: str, owner_ids: Sequence[int]) -> None:
    """Open many at once; those that are there stay as they are."""
    assert in_one_transaction(), "accounts are opened inside a verb"
    on_postgres = dialect() == "postgres"
    balance = 0 if kind in GUARDED else None
    ids = list(owner_ids) if on_postgres else json.dumps(list(owner_ids))
    await read_all(
        _OPEN_MANY.format(listed=_LISTED_POSTGRES if on_postgres else _LISTED_SQLITE),
        [kind, owner_kind, balance, clock.now(), ids],
    )


async def find_account(kind: AccountKind, owner_kind: str, owner_id: int) -> Account | None:
    return await Account.get_or_none(kind=kind, owner_kind=owner_kind, owner_id=owner_id)


async def set_status(account_id: int, status: AccountStatus) -> Account:
    """Freeze, thaw or close; a closed account stays closed, one with minutes is not closed."""
    assert in_one_transaction(), "an account changes inside a verb"
    account = await Account.select_for_update().get(id=account_id)
    assert account.is_guarded, "issuance and pools stay open"
    assert account.status is not AccountStatus.CLOSED, "a closed account stays closed"
    if status is AccountStatus.CLOSED:
        if account.balance_minutes:
            raise AccountNotEmpty(balance_minutes=account.balance_minutes)
        account.closed_at = clock.now()
    account.status = status
    await account.save(update_fields=["status", "closed_at"])
    return account


async def give_account(account: Account, owner_id: int) -> None:
    """The account belongs to another record of the same owner; its history stays with it."""
    assert in_one_transaction(), "an account changes inside a verb"
    await Account.filter(id=account.id).update(owner_id=owner_id)
