"""提交时的收款账户：提交之后账户若被更改，钱会付到没有人核对过的地方，审核和审批即停下。"""

from __future__ import annotations

import hashlib

from workforce.database import read_all
from workforce.errors import Refusal
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.routing import UNDER_WAY

_ACCOUNTS = """
    SELECT l.person_id, p.bank_account_index
    FROM subsidy_line l JOIN person p ON p.id = l.person_id
    WHERE l.run_id = ? AND l.outcome = 'pay' ORDER BY l.person_id
"""


class AccountsChanged(Refusal):
    code = "subsidies.accounts_changed"
    message = "提交之后有人员的银行账户被更改，请退回经办核对后重新提交"


async def accounts_digest(run_id: int | None) -> str:
    """What the paid people's accounts are, as one value; by blind index, never in the clear."""
    rows = await read_all(_ACCOUNTS, [run_id or 0])
    told = "\n".join(f"{row['person_id']}:{row['bank_account_index'] or ''}" for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()


async def have_accounts_changed(month: SubsidyMonth) -> bool:
    """Whether somebody changed where the money goes since the month was submitted."""
    if month.state not in UNDER_WAY:
        return False
    return month.accounts_digest != await accounts_digest(month.current_run_id)


async def refuse_changed_accounts(month: SubsidyMonth) -> None:
    if await have_accounts_changed(month):
        raise AccountsChanged()
