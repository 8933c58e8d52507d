"""T21: two people at the same moment, a process that dies, one person in two districts."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.payments.conftest import (
    FEN,
    MONTH,
    Paying,
    answer,
    answered,
    confirmed,
    make,
    make_month,
    paid_row,
    prepared,
    sent,
    states,
)
from tests.payments.large import fill
from tests.subsidies.test_races import at_once
from workforce import clock
from workforce.crypto import keys
from workforce.payments import answering, closing, preparing, sending
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import (
    MonthState,
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
)

ROOT = Path(__file__).parents[2]
LIVE = ("waiting", "sent", "paid", "failed")


async def test_two_officers_prepare_the_same_month_once(paying: Paying) -> None:
    plan = (await preparing.preview(paying.officer, "fengtai", [MONTH])).collected.digest

    went, codes = await at_once(*(
        preparing.prepare(by, "fengtai", [MONTH], plan=plan)
        for by in (paying.officer, paying.cast.second_officer) * 2
    ))  # fmt: skip

    assert went == 1
    assert set(codes) <= {"payments.plan_moved", "payments.nothing_due"}
    assert await PaymentItem.filter(state__in=LIVE).count() == 3


async def test_two_districts_at_once_pay_a_person_once(paying: Paying) -> None:
    cast = paying.cast
    await make_month(cast, paying.people, district=cast.neighbour)
    plans = [
        (by, (await preparing.preview(by, "fengtai", [MONTH])).collected.digest)
        for by in (cast.officer, cast.outsider)
    ]

    went, _ = await at_once(*(
        preparing.prepare(by, "fengtai", [MONTH], plan=plan) for by, plan in plans
    ))  # fmt: skip

    assert went == 1
    live = await PaymentItem.filter(state__in=LIVE).values_list("person_id", "month")
    assert len(set(live)) == len(list(live)) == 3


async def test_a_batch_is_confirmed_once_and_sent_once(paying: Paying) -> None:
    batch = await prepared(paying)
    act = {"people": 3, "net_fen": 3 * FEN}

    went, _ = await at_once(*(
        preparing.confirm(paying.cast.approver, batch.id, note="无", **act) for _ in range(3)
    ))  # fmt: skip
    assert went == 1
    went, codes = await at_once(*(
        sending.make_files(paying.cast.finance, batch.id, profile="generic_csv", **act)
        for _ in range(3)
    ))  # fmt: skip

    assert went >= 1 and set(codes) <= {"payments.figures_differ", "stale"}
    assert await PaymentFile.filter(batch_id=batch.id).count() == 1


async def test_cancelling_and_sending_at_once_does_one_of_them(paying: Paying) -> None:
    batch = await confirmed(paying)

    await at_once(
        preparing.cancel(paying.officer, batch.id, reason="取消"),
        sending.make_files(
            paying.cast.finance, batch.id, profile="generic_csv", people=3, net_fen=3 * FEN
        ),
    )

    state = (await PaymentBatch.get(id=batch.id)).state
    files = await PaymentFile.filter(batch_id=batch.id).count()
    assert (state, files) in {(PaymentBatchState.CANCELLED, 0), (PaymentBatchState.SENT, 1)}


async def test_the_return_file_three_times_at_once_pays_once(paying: Paying) -> None:
    batch = await sent(paying)
    data = answer(*map(paid_row, paying.people))
    finance = paying.cast.finance
    plan = (await answering.check_answer(finance, batch.id, data)).plan

    went, codes = await at_once(*(
        answering.take_answer(finance, batch.id, file_name="x.csv", data=data, plan=plan)
        for _ in range(3)
    ))  # fmt: skip

    assert went >= 1 and set(codes) <= {"stale"}
    assert await states(batch) == {PaymentItemState.PAID: 3}
    assert await PaymentFile.filter(kind=PaymentFileKind.RETURN_FILE).count() == 1


async def test_a_batch_is_closed_once(paying: Paying) -> None:
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    finance = paying.cast.finance
    await closing.enter_voucher(finance, batch.id, number="1", on=clock.today())

    went, _ = await at_once(*(closing.close(finance, batch.id) for _ in range(3)))

    assert went == 1
    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.CLOSED


@pytest.mark.parametrize(
    ("act", "module", "function"),
    [
        ("prepare", "preparing", "book_offsets"),
        ("prepare", "preparing", "record"),
        ("send", "sending", "record"),
        ("answer", "answering", "record"),
    ],
)
async def test_a_killed_step_is_whole_or_never_happened(
    paying: Paying, database: str, tmp_path: Path, act: str, module: str, function: str
) -> None:
    ring = tmp_path / "keys.json"
    keys._write(ring, keys.ring())
    batch = None
    if act == "send":
        batch = await confirmed(paying)
    if act == "answer":
        batch = await sent(paying)
    before = await PaymentItem.all().order_by("id").values("id", "state")
    environment = {**os.environ, "PAYMENT_TEST_KEYS": str(ring)}
    command = [sys.executable, "-m", "tests.payments.dying", database, act, module, function]
    process = await asyncio.create_subprocess_exec(
        *command,
        str(batch.id if batch else 0),
        cwd=ROOT,
        env=environment,
    )

    assert await asyncio.wait_for(process.wait(), 60) == -signal.SIGKILL

    assert await PaymentItem.all().order_by("id").values("id", "state") == before
    if batch is None:
        batch = await prepared(paying)
        assert batch.people == 3
    elif act == "send":
        assert await PaymentFile.filter(batch_id=batch.id).count() == 0
        await make(paying, batch)
    else:
        await answered(paying, batch, answer(*map(paid_row, paying.people)))
        assert await states(batch) == {PaymentItemState.PAID: 3}


@pytest.mark.full
async def test_twenty_thousand_people_take_seconds(paying: Paying) -> None:
    """Prepared, confirmed, sent and answered; each step's transaction stays short."""
    await fill(paying, 19_997)
    took: dict[str, float] = {}
    started = time.perf_counter()

    async def lap(name: str) -> None:
        nonlocal started
        took[name], started = time.perf_counter() - started, time.perf_counter()

    batch = await prepared(paying)
    await lap("preview and prepare")
    await preparing.confirm(
        paying.cast.approver, batch.id, people=batch.people, net_fen=batch.net_fen, note="无"
    )
    await lap("confirm")
    content = await make(paying, batch, "boc_pipe")
    await lap("send")
    lines = content.decode("gb18030").splitlines()[1:]
    back = "".join(f"{line}|0000|20261127|\r\n" for line in lines)
    await answered(paying, batch, back.encode("gb18030"))
    await lap("answer")

    print({name: round(value, 2) for name, value in took.items()})
    assert batch.people == 20_000
    assert await states(batch) == {PaymentItemState.PAID: 20_000}
    assert max(took.values()) < 60  # seconds, also on a machine busy with other things
