"""Closing a batch and reading a bank's answer at one moment lock the months in one order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from tests.payments.conftest import (
    MONTH,
    Paying,
    answer,
    answered,
    failed_row,
    make_month,
    make_payee,
    paid_row,
    sent,
)
from tests.payments.conftest import paying as paying  # the fixture
from tests.recoveries.test_netting import approved
from workforce import clock
from workforce.actor import Actor
from workforce.payments import answering, closing
from workforce.payments.bouncing import Bounce
from workforce.payments.models import PaymentBatch


async def closable(paying: Paying) -> PaymentBatch:
    """Another batch, of another month, with nothing left but to be closed."""
    person = await make_payee(paying.cast, 8)
    await make_month(paying.cast, [person], "2026-08")
    batch = await sent(paying, "2026-08")
    await answered(paying, batch, answer(paid_row(person)))
    return await closing.enter_voucher(paying.cast.finance, batch.id, number="1", on=clock.today())


async def failing_and_bouncing(paying: Paying) -> tuple[PaymentBatch, bytes]:
    """An answer that nets a month by a failure, then an older one by a bounce."""
    first, other = paying.people[0], await make_payee(paying.cast, 9)
    september = await make_month(paying.cast, [other], "2026-09")  # of a higher id than October
    batch = await sent(paying, "2026-09", MONTH)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    await approved(paying, first, -40_000)
    paying.month.id, paying.month.current_run_id = september.id, september.current_run_id
    await approved(paying, other, -40_000, month="2026-12")
    return batch, answer(failed_row(first), failed_row(other))


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
@pytest.mark.parametrize("held", [True, False], ids=["with the district", "without"])
async def test_an_answer_and_a_closing_do_not_lock_each_other_out(
    paying: Paying, held: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin without the district's row: each holds the month the other waits for."""
    other = await closable(paying)
    batch, data = await failing_and_bouncing(paying)
    book, netted = answering.book_bounces, asyncio.Event()

    async def slowly(actor: Actor, batch: PaymentBatch, bounces: Mapping[int, Bounce]) -> None:
        netted.set()
        await asyncio.sleep(0.3)
        await book(actor, batch, bounces)

    async def unheld(district_id: int) -> None:
        return None

    async def close_other() -> None:
        await netted.wait()
        await closing.close(paying.cast.finance, other.id)

    monkeypatch.setattr(answering, "book_bounces", slowly)
    if not held:
        monkeypatch.setattr(closing, "hold_district", unheld)

    done = await asyncio.gather(
        answered(paying, batch, data), close_other(), return_exceptions=True
    )

    locked_out = [one for one in done if "deadlock" in str(one)]
    assert bool(locked_out) is not held, done
