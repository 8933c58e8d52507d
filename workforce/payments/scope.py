"""Whose batches somebody may see, and who may take the next step of one."""

from __future__ import annotations

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.errors import Forbidden, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within
from workforce.payments.models import PaymentBatch
from workforce.subsidy_words import PaymentBatchState

READ = "payments.read"


class WrongBatchState(Refusal):
    code = "payments.wrong_state"
    message = "批次 {number} 现为“{state}”，不能{act}"


class PayerIsChecker(Refusal):
    code = "payments.maker_is_checker"
    message = "建立批次、确认批次和送银行须由三个不同的人办理，您已办理过其中一步"


def districts_of(actor: Actor, needs: str = READ) -> Subquery:
    return Subquery(within(actor, Organisation.all(), needs=needs).values("id"))


def batches_seen(actor: Actor) -> QuerySet[PaymentBatch]:
    """Batches of the districts the actor reaches."""
    return PaymentBatch.filter(district_id__in=districts_of(actor)).select_related("district")


async def batch_seen(actor: Actor, batch_id: int) -> PaymentBatch:
    found = await batches_seen(actor).filter(id=batch_id).first()
    if found is None:
        raise Missing()
    return found


async def batch_to_change(actor: Actor, batch_id: int, *, needs: str) -> PaymentBatch:
    """The batch, locked for this transaction; raises Missing or Forbidden."""
    found = await batch_seen(actor, batch_id)
    refuse_beyond(actor, found, needs=needs)
    locked = await PaymentBatch.filter(id=batch_id).select_for_update().get()
    locked.district = found.district
    return locked


def may_on(actor: Actor, batch: PaymentBatch, needs: str) -> bool:
    return actor.may(needs) and reaches(actor, batch.district.path, needs=needs)


def refuse_beyond(actor: Actor, batch: PaymentBatch, *, needs: str) -> None:
    if not may_on(actor, batch, needs):
        raise Forbidden(needs=needs)


def refuse_unless(batch: PaymentBatch, *states: PaymentBatchState, act: str) -> None:
    if batch.state not in states:
        raise WrongBatchState(number=batch.number, state=batch.state.label, act=act)


def has_made(actor: Actor, batch: PaymentBatch) -> bool:
    """Whether the actor prepared or confirmed the batch, whatever roles he holds.

    The system's own operator has no id; what it prepared it may not confirm either.
    """
    if batch.state is PaymentBatchState.DRAFT:
        return actor.user_id in (batch.prepared_by_id,)
    return actor.user_id in (batch.prepared_by_id, batch.confirmed_by_id)


def refuse_maker(actor: Actor, batch: PaymentBatch) -> None:
    if has_made(actor, batch):
        raise PayerIsChecker()
