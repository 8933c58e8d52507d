"""Approved months with people to pay, made directly: who is entitled is other tests' business."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.factories import Cast, make_employment, make_person
from workforce.actor import Actor
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.payments import answering, preparing, sending, showing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.people.models import Person
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import named, registered
from workforce.subsidy_words import MonthState, PaymentItemState, PaymentState
from workforce.vocabulary import Outcome

MONTH = "2026-10"
FEN = 100_000


def account_of(number: int) -> str:
    """A nineteen-digit account with a zero in front: a number would lose it."""
    return f"0622202123456789{number:03d}"


@dataclass(frozen=True)
class Paying:
    """A district with three people to pay in October, and who does which step."""

    cast: Cast
    month: SubsidyMonth
    people: list[Person]

    @property
    def officer(self) -> Actor:
        return self.cast.officer


async def make_payee(cast: Cast, number: int, *, account: bool = True) -> Person:
    held = {"bank_account": account_of(number), "bank_name": "北京银行"} if account else {}
    return await make_person(name=f"护理{number}", **held)


async def make_month(
    cast: Cast, people: list[Person], month: str = MONTH, *, fen: int = FEN,
    state: MonthState = MonthState.APPROVED, district: Organisation | None = None,
    policy: str = "fengtai",
) -> SubsidyMonth:  # fmt: skip
    """A month whose lines pay these people."""
    version = await registered(named(policy))
    made = await SubsidyMonth.create(
        policy_code=version.code, policy=version, district=district or cast.district, month=month,
        state=state, approved_by_id=cast.approver.user_id,
    )  # fmt: skip
    run = await ComputeRun.create(month=made, policy=version, watermark={}, people=len(people))
    for person in people:
        known = await Employment.get_or_none(person=person, employer=cast.employer)
        post = known or await make_employment(person, cast.employer)
        await SubsidyLine.create(
            run=run, person=person, employment_id=post.id, employer=cast.employer,
            street=cast.street, decided_outcome=Outcome.PAY, outcome=Outcome.PAY, amount_fen=fen,
            proposed_fen=fen, payment_state=PaymentState.READY, findings="[]", facts="{}",
        )  # fmt: skip
    made.current_run_id = run.id
    await made.save()
    return made


@pytest.fixture
async def paying(cast: Cast) -> Paying:
    people = [await make_payee(cast, number) for number in range(1, 4)]
    return Paying(cast, await make_month(cast, people), people)


async def prepared(
    paying: Paying, *months: str, actor: Actor | None = None, policy: str = ""
) -> PaymentBatch:
    by, policy = actor or paying.officer, policy or paying.month.policy_code
    chosen = list(months or (MONTH,))
    where = {"district_id": paying.cast.district.id}
    seen = await preparing.preview(by, policy, chosen, **where)
    return await preparing.prepare(by, policy, chosen, plan=seen.collected.digest, **where)


async def confirmed(paying: Paying, *months: str) -> PaymentBatch:
    batch = await prepared(paying, *months)
    return await preparing.confirm(
        paying.cast.approver, batch.id, people=batch.people, net_fen=batch.net_fen,
        note="指标随后登记",
    )  # fmt: skip


async def make(paying: Paying, batch: PaymentBatch, profile: str = "generic_csv") -> bytes:
    """The bank file of the batch, made by the finance office and fetched."""
    seen = await showing.find_batch(paying.cast.finance, batch.id)
    [made, *_] = await sending.make_files(
        paying.cast.finance, batch.id, profile=profile,
        people=seen.payable_people, net_fen=seen.payable_net_fen,
    )  # fmt: skip
    return (await sending.fetch_file(paying.cast.finance, made.id))[1]


async def sent(paying: Paying, *months: str, profile: str = "generic_csv") -> PaymentBatch:
    batch = await confirmed(paying, *months)
    await make(paying, batch, profile)
    return await PaymentBatch.get(id=batch.id)


def answer(*rows: tuple[str, str, str, str, str]) -> bytes:
    """A return file: account, name, amount, result, reason."""
    head = "收款账号,收款户名,金额,处理结果,失败原因\n"
    return (head + "".join(",".join(row) + "\n" for row in rows)).encode("gb18030")


def paid_row(person: Person, amount: str = "1000.00") -> tuple[str, str, str, str, str]:
    return (person.bank_account or "", person.name, amount, "成功", "")


def failed_row(person: Person, amount: str = "1000.00") -> tuple[str, str, str, str, str]:
    return (person.bank_account or "", person.name, amount, "失败", "账户已销户")


async def answered(paying: Paying, batch: PaymentBatch, data: bytes) -> answering.CheckedAnswer:
    finance = paying.cast.finance
    checked = await answering.check_answer(finance, batch.id, data)
    return await answering.take_answer(
        finance, batch.id, file_name="回盘.csv", data=data, plan=checked.plan
    )


async def states(batch: PaymentBatch) -> dict[PaymentItemState, int]:
    items = await PaymentItem.filter(batch_id=batch.id)
    return {state: sum(i.state is state for i in items) for state in {i.state for i in items}}
