"""谁指定了批次里的钱付到哪里：决定重发的、补录或更换账户的、登记收款单位账户的，不能确认批次。"""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.database import read_all
from workforce.errors import Refusal
from workforce.payments.attending import moved_in
from workforce.payments.models import PaymentBatch

_AGAIN = """
    SELECT i.id FROM payment_item i JOIN payment_item f ON f.id = i.retries_id
    WHERE i.batch_id = ? AND f.way IS NOT NULL AND f.{by} LIMIT 1
"""
# A line keeps nobody's id of who entered the account; its event does.
_ENTERED = """
    SELECT i.id FROM audit_event e JOIN payment_item i ON i.line_id = e.subject_id
    WHERE e.{by} AND e.kind = 'subsidy_line' AND e.action = 'subsidies.line.released'
      AND i.batch_id = ? LIMIT 1
"""
_ENTERED_OF_UNIT = """
    SELECT i.id FROM payment_item i JOIN unit_account u ON u.organisation_id = i.payee_id
    WHERE i.batch_id = ? AND i.payee_id IS NOT NULL AND u.{by} LIMIT 1
"""


class DirectorConfirms(Refusal):
    code = "payments.director_confirms"
    message = "批次里有您决定重发、补录或更换账户、登记收款单位账户的款项，须由另一人确认"


async def has_directed(actor: Actor, batch: PaymentBatch) -> bool:
    """Whether the actor, a person whatever the roles, said where some of this money goes."""
    who: list[Any] = [] if actor.user_id is None else [actor.user_id]
    given = "IS NULL" if actor.user_id is None else "= ?"
    return bool(
        await read_all(_AGAIN.format(by=f"decided_by_id {given}"), [batch.id, *who])
        or await read_all(_ENTERED.format(by=f"actor_id {given}"), [*who, batch.id])
        or await read_all(_ENTERED_OF_UNIT.format(by=f"entered_by_id {given}"), [batch.id, *who])
        or any(one.by_id == actor.user_id for one in await moved_in(batch))
    )


async def refuse_director(actor: Actor, batch: PaymentBatch) -> None:
    if await has_directed(actor, batch):
        raise DirectorConfirms()
