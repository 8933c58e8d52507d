"""The work list: whoever's turn it is finds the batch there, and nobody who had a hand in it."""

from __future__ import annotations

from tests.payments.conftest import (
    FEN,
    Paying,
    answer,
    answered,
    failed_row,
    make,
    paid_row,
    prepared,
)
from workforce.actor import Actor
from workforce.payments import preparing
from workforce.reports import api
from workforce.reports.tasks import tasks_of

assert api.WAITING
OURS = {
    "month_to_batch", "batch_to_confirm", "batch_to_send", "return_awaited", "batch_to_close",
    "failures_to_mend",
}  # fmt: skip


async def kinds(actor: Actor) -> set[str]:
    return {task.kind for task in await tasks_of(actor)} & OURS


async def test_the_money_goes_from_work_list_to_work_list(paying: Paying) -> None:
    cast = paying.cast
    assert await kinds(cast.officer) == {"month_to_batch"}

    batch = await prepared(paying)
    assert await kinds(cast.officer) == set()
    assert await kinds(cast.approver) == {"batch_to_confirm"}
    await preparing.confirm(cast.approver, batch.id, people=3, net_fen=3 * FEN, note="无")
    assert await kinds(cast.approver) == set()
    assert await kinds(cast.finance) == {"batch_to_send"}
    await make(paying, batch)
    assert await kinds(cast.finance) == {"return_awaited"}
    first, *others = paying.people
    await answered(paying, batch, answer(failed_row(first), *map(paid_row, others)))

    assert await kinds(cast.finance) == {"batch_to_close"}
    assert await kinds(cast.officer) == {"failures_to_mend"}
    assert await kinds(cast.outsider) == set()
