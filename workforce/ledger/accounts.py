"""开户与账户状态。An account belongs to an owner by kind and id; who that is, others know."""

from __future__ import annotations

from workforce import clock
from workforce.database import in_one_transaction, read_all
from workforce.errors import Refusal
from workforce.ledger.models import GUARDED, Account
from workforce.vocabulary import AccountKind, AccountStatus


class AccountNotEmpty(Refusal):
    code = "ledger.account_not_empty"
    message = "账户中还有 {balance_minutes} 分钟，请先兑换、转赠或捐赠后再销户"


_OPEN = (
    'INSERT INTO "time_account" ("kind", "owner_kind", "owner_id", "status", "balance_minutes", '
    '"reserved_minutes", "entry_count", "opened_at") VALUES (?, ?, ?, \'open\', ?, 0, 0, ?) '
    'ON CONFLICT ("owner_kind", "owner_id", "kind") DO NOTHING RETURNING "id"'
)


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
