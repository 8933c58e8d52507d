"""The archive of a payment batch: what was paid, on whose decisions, and what the bank said."""

from __future__ import annotations

import io
import json
import zipfile

from tests.paperwork.archiving import archived
from tests.payments.conftest import (
    Paying,
    answer,
    answered,
    failed_row,
    make_payee,
    paid_row,
    paying,
    sent,
)
from workforce import clock
from workforce.payments import closing, failing, preparing
from workforce.payments.models import PaymentFile, PaymentItem
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.models import MonthStep, SubsidyLine
from workforce.subsidy_words import (
    BundleOf,
    FailureWay,
    MonthStepKind,
    PaymentItemState,
    RecoveryMoveKind,
)

__all__ = ["paying"]


def rows(archive: zipfile.ZipFile, table: str) -> list[dict[str, object]]:
    return [json.loads(one) for one in archive.read(f"records/{table}.jsonl").splitlines()]


async def test_the_archive_of_a_batch_holds_its_money_its_files_and_its_decisions(
    paying: Paying,
) -> None:
    await MonthStep.create(
        month=paying.month, step=MonthStepKind.APPROVED, actor_name="批准人", people=3
    )
    batch = await sent(paying)
    first, second, third = paying.people
    data = answer(paid_row(first), paid_row(second), failed_row(third))
    await answered(paying, batch, data)
    failed = await PaymentItem.get(batch_id=batch.id, person_id=third.id)
    await failing.decide_failed(
        paying.officer, failed.id, way=FailureWay.SAME_ACCOUNT, reason="银行系统故障"
    )
    await closing.enter_voucher(
        paying.cast.finance, batch.id, number="财2026-118", on=clock.today()
    )
    owed = await Recovery.create(
        number="ZH1", person=first, district=paying.cast.district, reason="多发",
        policy_code=batch.policy_code, month="2026-09", amount_fen=500,
    )  # fmt: skip
    await RecoveryMove.create(
        recovery=owed, kind=RecoveryMoveKind.OFFSET, amount_fen=500, cause="x", batch_id=batch.id
    )

    content = await archived(paying.officer, BundleOf.BATCH, batch.id)

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        [told] = rows(archive, "payment_batch")
        assert told["voucher_number"] == "财2026-118"
        items = {one["person_id"]: one for one in rows(archive, "payment_item")}
        assert items[third.id]["way_reason"] == "银行系统故障"
        assert [one["actor_name"] for one in rows(archive, "month_step")] == ["批准人"]
        assert len(rows(archive, "subsidy_line")) == 3
        [move] = rows(archive, "recovery_move")
        assert (move["kind"], move["amount_fen"]) == ("offset", 500)
        back = await PaymentFile.get(batch_id=batch.id, kind="return_file")
        assert archive.read(f"files/bank/{back.id}_return_file.csv") == data
        assert f"files/bank/{back.id}_return_file.csv" in archive.read("SHA256SUMS").decode()
        assert len(archive.read("facts.jsonl").splitlines()) == 3
        actions = {json.loads(one)["action"] for one in
                   archive.read("audit_events.jsonl").splitlines()}  # fmt: skip
        assert {"payments.batch.prepared", "payments.batch.confirmed", "payments.batch.sent",
                "payments.batch.answered", "payments.batch.vouchered",
                "payments.item.decided"} <= actions  # fmt: skip
        manifest = json.loads(archive.read("manifest.json"))
        assert (manifest["batch"], manifest["months"]) == (batch.number, ["2026-10"])


async def test_the_archive_of_a_batch_holds_nobody_of_another_batch(paying: Paying) -> None:
    """A line of the same month that no payment of this batch is for stays out."""
    other = await make_payee(paying.cast, 9)
    run = paying.month.current_run_id
    line = await SubsidyLine.filter(run_id=run).first()
    assert line is not None
    batch = await sent(paying)
    values = {
        name: getattr(line, name)
        for name in ("run_id", "employment_id", "employer_id", "street_id", "decided_outcome",
                     "outcome", "amount_fen", "proposed_fen", "payment_state", "findings", "facts")
    }  # fmt: skip
    await SubsidyLine.create(**values, person=other)

    content = await archived(paying.officer, BundleOf.BATCH, batch.id)

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        people = {one["person_id"] for one in rows(archive, "subsidy_line")}
    assert people == {one.id for one in paying.people}


async def test_a_payment_tried_again_elsewhere_is_in_both_archives(paying: Paying) -> None:
    batch = await sent(paying)
    first, second, third = paying.people
    await answered(
        paying, batch, answer(paid_row(first), paid_row(second), failed_row(third))
    )  # fmt: skip
    failed = await PaymentItem.get(batch_id=batch.id, person_id=third.id)
    await failing.decide_failed(
        paying.officer, failed.id, way=FailureWay.SAME_ACCOUNT, reason="银行系统故障"
    )
    where = {"district_id": paying.cast.district.id}
    seen = await preparing.preview(paying.officer, "fengtai", ["2026-10"], **where)
    later = await preparing.prepare(
        paying.officer, "fengtai", ["2026-10"], plan=seen.collected.digest, **where
    )

    found = {}
    for one in (batch, later):
        content = await archived(paying.officer, BundleOf.BATCH, one.id)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found[one.id] = [row["id"] for row in rows(archive, "payment_item_other_batches")]

    again = await PaymentItem.get(batch_id=later.id)
    assert (await PaymentItem.get(id=failed.id)).state is PaymentItemState.RETRIED
    assert found == {batch.id: [again.id], later.id: [failed.id]}
