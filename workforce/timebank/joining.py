"""人员合并时的时间账户：one account changes hands; of two, the minutes move and one is closed."""

from __future__ import annotations

from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.errors import Refusal
from workforce.ledger.accounts import find_account, give_account, set_status
from workforce.ledger.moves import Move
from workforce.ledger.posting import post
from workforce.people.merging import joins
from workforce.people.models import Person
from workforce.service_words import AccountKind, AccountStatus, TransferKind
from workforce.timebank.accounts import PERSON


class MergeWhileReserved(Refusal):
    code = "people.merge_minutes_reserved"
    message = "其中一条记录的时间账户有预留中的时长，请先结算或释放再合并"


@joins("time_account")
async def join_accounts(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """Nothing saved is lost, and each minute keeps the day and service it was earned with."""
    closing = await find_account(AccountKind.MEMBER, PERSON, merged.id)
    if closing is None or closing.status is AccountStatus.CLOSED:
        return {"moved": []}
    staying = await find_account(AccountKind.MEMBER, PERSON, kept.id)
    if staying is None:
        await give_account(closing, kept.id)
        return {"moved": [closing.id]}
    if closing.reserved_minutes:
        raise MergeWhileReserved()
    if closing.balance_minutes:
        cause = f"merge:{merged.id}:{kept.id}"
        minutes = closing.balance_minutes
        await post(Move(cause, TransferKind.MERGED, closing, staying, minutes, clock.now()))
    await set_status(closing.id, AccountStatus.CLOSED)
    await record(
        actor, "timebank.account.folded", closing, after={"into": staying.id},
        reason="重复人员并户",
    )  # fmt: skip
    return {"folded": [{"id": closing.id, "into": staying.id}]}
