"""A batch of payments from the preview to the bank's return file, each step by whose it is.

Some batches are cancelled before they are sent, some payments fail at the bank; what failed is
decided about and goes out again with the next batch.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

from tests.factories import Cast
from tests.payments.conftest import answer
from workforce.payments import answering, failing, preparing, sending, showing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.unit_models import UnitAccount
from workforce.subsidy_words import FailureWay, MonthState, PaymentBatchState, PaymentItemState

# How many payments of a batch fail at the bank at most: each is decided by hand.
FAILING = 40
APPROVED = [MonthState.APPROVED, MonthState.CLOSED]


class Whose(NamedTuple):
    """One transfer: a person's, or all that an organisation gets."""

    person_id: int
    unit_id: int | None


def whose(item: PaymentItem) -> Whose:
    return Whose(item.person_id if item.payee_id is None else 0, item.payee_id)


class Sure(random.Random):
    """No batch is cancelled and no payment fails."""

    def random(self) -> float:
        return 1.0


async def pay(cast: Cast, draw: random.Random, done: Counter[str], policy: str = "fengtai") -> None:
    """One batch of all approved months: retried failures and what became payable since."""
    await _decide_failed(cast, draw, done)
    where = {"district_id": cast.district.id}
    months = await SubsidyMonth.filter(policy_code=policy, state__in=APPROVED).values_list(
        "month", flat=True
    )
    seen = await preparing.preview(cast.officer, policy, list(months), **where)
    if not seen.collected.due:
        return
    batch = await preparing.prepare(
        cast.officer, policy, list(months), plan=seen.collected.digest, **where
    )
    done["batch"] += 1
    if done["batch"] % 5 == 4:  # cancelled before it was sent: everything as before
        await preparing.cancel(cast.officer, batch.id, reason="名单有误")
        done["batch cancelled"] += 1
        return
    await preparing.confirm(
        cast.approver, batch.id, people=batch.people, net_fen=batch.net_fen, note="指标随后登记"
    )
    await _send(cast, batch)
    await _answer(cast, batch, draw, done)


async def _send(cast: Cast, batch: PaymentBatch) -> None:
    seen = await showing.find_batch(cast.finance, batch.id)
    for made in await sending.make_files(
        cast.finance, batch.id, profile="generic_csv", people=seen.payable_people,
        net_fen=seen.payable_net_fen,
    ):  # fmt: skip
        await sending.fetch_file(cast.finance, made.id)


async def _answer(cast: Cast, batch: PaymentBatch, draw: random.Random, done: Counter[str]) -> None:
    """The bank's word on every row, in two files: it is not done with all of them at once."""
    net: Counter[Whose] = Counter()
    people = {}
    for item in await PaymentItem.filter(
        batch_id=batch.id, state=PaymentItemState.SENT
    ).order_by("id").select_related("person"):  # fmt: skip
        net[whose(item)] += item.net_fen
        people[item.person_id] = item.person
    failing = [one for one in net if draw.random() < 0.08]
    failed = set(draw.sample(failing, min(len(failing), FAILING)))
    done["payment failed"] += len(failed)
    rows = []
    for one, fen in net.items():
        word = ("失败", "账户已销户") if one in failed else ("成功", "")
        if one.unit_id is None:
            person = people[one.person_id]
            account, name = person.bank_account or "", person.name
        else:
            unit = await UnitAccount.get(organisation_id=one.unit_id).select_related("organisation")
            account, name = unit.bank_account, unit.organisation.name
        rows.append((account, name, f"{fen / 100:.2f}", *word))
    for part in (rows[::2], rows[1::2]):
        if not part:
            continue
        data = answer(*part)
        checked = await answering.check_answer(cast.finance, batch.id, data)
        await answering.take_answer(
            cast.finance, batch.id, file_name="回盘.csv", data=data, plan=checked.plan
        )
    sent = await PaymentBatch.get(id=batch.id)
    assert sent.state is PaymentBatchState.ANSWERED, sent.state


async def _decide_failed(cast: Cast, draw: random.Random, done: Counter[str]) -> None:
    told = set()
    for item in await PaymentItem.filter(state=PaymentItemState.FAILED).order_by("id"):
        if (item.batch_id, whose(item)) in told or item.way is not None:
            continue
        told.add((item.batch_id, whose(item)))
        if draw.random() < 0.5:
            await failing.decide_failed(
                cast.officer, item.id, way=FailureWay.SAME_ACCOUNT, reason="银行系统故障"
            )
            continue
        done["account"] += 1
        await failing.decide_failed(
            cast.second_officer, item.id, way=FailureWay.NEW_ACCOUNT, reason="本人更正",
            bank_account=f"0733{done['account']:015d}", bank_name="北京农商银行",
        )  # fmt: skip
