"""What was never paid is never owed: it is netted, whatever keeps or kept it from being paid."""

from __future__ import annotations

import asyncio

import pytest

from tests.factories import make_employment
from tests.payments.conftest import (
    MONTH,
    Paying,
    account_of,
    answer,
    answered,
    confirmed,
    failed_row,
    make,
    make_month,
    make_payee,
    paid_row,
    prepared,
    sent,
)
from tests.payments.conftest import paying as paying  # the fixture
from tests.subsidies.approved import approve_now
from workforce import clock
from workforce.beneficiaries.states import standing_of
from workforce.database import save_version, verb
from workforce.payments import bouncing, closing, funds, preparing, showing
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.people.indexes import bank_account_index
from workforce.people.models import Person
from workforce.recoveries import service
from workforce.recoveries.documents import SETTLED, facts_of
from workforce.recoveries.issuing import issue_recoveries
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.baselines import baselines
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.progress import held_of
from workforce.subsidy_words import (
    HoldKind,
    HoldState,
    MonthState,
    OwnState,
    PaymentItemState,
    RecoveryMoveKind,
    RecoveryState,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome

FEN = 100_000


async def differing(
    paying: Paying, person: Person, fen: int, *, month: str = "2026-11", after: int | None = None
) -> SubsidyMonth:
    """A later month, reviewed, with a difference of October; it is not approved yet."""
    november = await SubsidyMonth.get_or_none(month=month) or await make_month(
        paying.cast, [], month, state=MonthState.NOTICED
    )
    line = await SubsidyLine.get(run_id=paying.month.current_run_id, person_id=person.id)
    found = await baselines(paying.month, person.id, person.id)
    before = found[person.id].granted_fen
    await Adjustment.create(
        run_id=november.current_run_id, person=person, source_month_id=paying.month.id,
        month=MONTH, source_line_id=line.id, employer_id=line.employer_id,
        policy_version_id=november.policy_id, before_fen=before, after_fen=before + fen,
        difference_fen=fen, decided_outcome=Outcome.PAY, outcome=Outcome.PAY, findings="[]",
        facts=line.facts,
    )  # fmt: skip
    return november


async def approved(paying: Paying, person: Person, fen: int, *, month: str = "2026-11") -> None:
    found = await differing(paying, person, fen, month=month)
    await approve_now(paying.cast.approver, found.id)


async def without_account(paying: Paying, person: Person) -> None:
    await Person.filter(id=person.id).update(
        bank_account=None, bank_account_index=None, bank_name=""
    )


async def account_turns_up(person: Person) -> None:
    found = await Person.get(id=person.id)
    await save_version(
        found, bank_account=account_of(77), bank_name="北京银行",
        bank_account_index=bank_account_index(account_of(77)),
    )  # fmt: skip


async def gross(person: Person, batch: PaymentBatch) -> tuple[int, int]:
    items = await PaymentItem.filter(batch_id=batch.id, person_id=person.id)
    return sum(one.gross_fen for one in items), sum(one.offset_fen for one in items)


async def test_a_line_that_was_never_paid_is_not_owed(paying: Paying) -> None:
    leaver = paying.people[0]
    await without_account(paying, leaver)

    await approved(paying, leaver, -FEN)

    owed = await Recovery.get(person_id=leaver.id)
    assert (owed.remaining_fen, owed.state) == (0, RecoveryState.SETTLED)
    move = await RecoveryMove.get(recovery_id=owed.id)
    line = await SubsidyLine.get(person_id=leaver.id)
    assert (move.kind, move.line_id) == (RecoveryMoveKind.NETTED, line.id)
    assert standing_of(line, MonthState.APPROVED, [], None, FEN).state is OwnState.NETTED
    owed = await Recovery.get(id=owed.id).select_related("person", "district")
    assert (await facts_of(owed)).way == SETTLED
    await account_turns_up(leaver)
    batch = await prepared(paying)
    assert await gross(leaver, batch) == (0, 0)
    assert batch.people == 2
    found = await baselines(paying.month, leaver.id, leaver.id)
    assert found[leaver.id].granted_fen == 0  # nothing for the next run to find


async def test_what_is_netted_is_approved_no_longer(paying: Paying) -> None:
    district = paying.cast.district.id
    before = sum(one.approved_fen for one in await funds.overview(paying.cast.finance))
    await without_account(paying, paying.people[0])

    await approved(paying, paying.people[0], -FEN // 4)

    rows = await funds.overview(paying.cast.finance, district_id=district)
    assert sum(one.approved_fen for one in rows) == before - FEN // 4


async def test_what_remains_of_a_line_is_paid_once_the_account_turns_up(paying: Paying) -> None:
    person = paying.people[0]
    await without_account(paying, person)
    await approved(paying, person, -40_000)
    assert await Recovery.filter(state=RecoveryState.OPEN).count() == 0

    await account_turns_up(person)
    batch = await prepared(paying)

    assert await gross(person, batch) == (60_000, 0)


async def test_the_cap_of_a_batch_does_not_bind_what_was_never_paid(paying: Paying) -> None:
    await approved(paying, paying.people[0], -90_000)

    batch = await prepared(paying)

    assert await gross(paying.people[0], batch) == (10_000, 0)


async def test_a_held_line_is_netted_and_counts_as_held_with_what_remains(paying: Paying) -> None:
    person = paying.people[0]
    await Hold.create(month_id=paying.month.id, person_id=person.id, kind=HoldKind.BY_HAND,
                      fingerprint="x")  # fmt: skip
    november = await differing(paying, person, -40_000)
    await Hold.filter(person_id=person.id).update(state=HoldState.RELEASED)
    await approve_now(paying.cast.approver, november.id)
    await Hold.filter(person_id=person.id).update(state=HoldState.OPEN)

    assert (await held_of(paying.month)).fen == 60_000
    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0


async def test_what_was_paid_stays_owed(paying: Paying) -> None:
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))

    await approved(paying, paying.people[0], -FEN)

    assert (await Recovery.get(person_id=paying.people[0].id)).remaining_fen == FEN


@pytest.mark.parametrize("end", ["cancelled", "stopped", "failed", "bounced"])
async def test_a_payment_that_does_not_arrive_is_netted_when_that_is_known(
    paying: Paying, end: str
) -> None:
    person, others = paying.people[0], paying.people[1:]
    batch = await (sent if end in ("failed", "bounced") else confirmed)(paying)
    if end == "bounced":
        await answered(paying, batch, answer(*map(paid_row, paying.people)))
    await approved(paying, person, -FEN)
    assert (await Recovery.get(person_id=person.id)).remaining_fen == FEN

    match end:
        case "cancelled":
            await preparing.cancel(paying.officer, batch.id, reason="重做")
        case "stopped":
            await without_account(paying, person)
            await make(paying, batch)
        case "failed":
            rows = [failed_row(person), *map(paid_row, others)]
            await answered(paying, batch, answer(*rows))
        case _:
            item = await PaymentItem.get(person_id=person.id)
            await bouncing.note_bounce(
                paying.cast.finance, item.id, reason="账户冻结", on=clock.today()
            )

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0
    item = await PaymentItem.get(person_id=person.id)
    assert item.state is PaymentItemState.CANCELLED
    seen = await showing.progress_of(paying.cast.finance, paying.month.id)
    assert (seen.due, seen.failed) == (2, 0)


async def test_a_failed_payment_is_made_again_with_what_remains(paying: Paying) -> None:
    person, others = paying.people[0], paying.people[1:]
    batch = await sent(paying)
    await approved(paying, person, -40_000)
    await answered(paying, batch, answer(failed_row(person), *map(paid_row, others)))
    await PaymentItem.filter(person_id=person.id).update(way="same_account")

    again = await prepared(paying)

    assert await gross(person, again) == (60_000, 0)


async def test_what_was_repaid_already_is_not_netted_again(paying: Paying) -> None:
    person, others = paying.people[0], paying.people[1:]
    batch = await sent(paying)
    await approved(paying, person, -FEN)
    owed = await Recovery.get(person_id=person.id)
    await service.note_repayment(
        paying.officer, owed.id, amount_fen=30_000, document="缴1", on=clock.today()
    )
    await answered(paying, batch, answer(failed_row(person), *map(paid_row, others)))
    await PaymentItem.filter(person_id=person.id).update(way="same_account")

    again = await prepared(paying)

    assert await gross(person, again) == (30_000, 0)  # what was repaid without being received


async def test_back_pay_never_paid_is_netted_too(paying: Paying) -> None:
    person = paying.people[0]
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    await approved(paying, person, 20_000)

    await approved(paying, person, -50_000, month="2026-12")

    owed = await Recovery.get(person_id=person.id)
    assert (owed.offset_fen, owed.remaining_fen) == (20_000, 30_000)
    move = await RecoveryMove.get(recovery_id=owed.id)
    assert move.adjustment_id == (await Adjustment.get(difference_fen=20_000)).id


async def test_what_was_denied_before_is_no_money_to_net_with(paying: Paying) -> None:
    """Back pay that was denied, and found again and paid, does not pay for what is owed now."""
    person = paying.people[0]
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, paying.people)))
    await approved(paying, person, 20_000)
    november = await SubsidyMonth.get(month="2026-11")
    await Hold.create(month_id=november.id, person_id=person.id, kind=HoldKind.BY_HAND,
                      fingerprint="x", state=HoldState.DENIED)  # fmt: skip

    await approved(paying, person, -20_000, month="2026-12")

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 20_000


async def test_a_denial_after_the_difference_leaves_nothing_owed(paying: Paying) -> None:
    person = paying.people[0]
    batch = await confirmed(paying)
    await approved(paying, person, -40_000)
    await Hold.create(month_id=paying.month.id, person_id=person.id, kind=HoldKind.BY_HAND,
                      fingerprint="x", state=HoldState.DENIED)  # fmt: skip

    await make(paying, batch)  # takes the denied one out

    assert (await Recovery.get(person_id=person.id)).remaining_fen == 0
    found = await baselines(paying.month, person.id, person.id)
    assert found[person.id].granted_fen == 0


async def test_the_other_record_of_a_merged_person_is_netted_with(paying: Paying) -> None:
    kept, merged = paying.people[0], await make_payee(paying.cast, 9)
    line = await SubsidyLine.get(person_id=kept.id)
    await make_employment(merged, paying.cast.employer)
    await SubsidyLine.filter(id=line.id).update(person_id=merged.id)
    november = await make_month(paying.cast, [], "2026-11", state=MonthState.NOTICED)
    await Adjustment.create(
        run_id=november.current_run_id, person=kept, source_month_id=paying.month.id,
        month=MONTH, policy_version_id=november.policy_id, before_fen=FEN, after_fen=0,
        difference_fen=-FEN, decided_outcome=Outcome.REFUSE, outcome=Outcome.REFUSE, findings="[]",
        facts=line.facts,
    )  # fmt: skip
    await Person.filter(id=merged.id).update(merged_into_id=kept.id)

    await SubsidyMonth.filter(id=november.id).update(state=MonthState.APPROVED)
    await november.refresh_from_db()
    await verb(issue_recoveries)(paying.cast.approver, november)

    assert (await Recovery.get(person_id=kept.id)).remaining_fen == 0


async def test_a_month_closes_when_the_last_of_its_money_is_netted(paying: Paying) -> None:
    person, others = paying.people[0], paying.people[1:]
    await without_account(paying, person)
    batch = await sent(paying)
    await answered(paying, batch, answer(*map(paid_row, others)))
    await closing.enter_voucher(paying.cast.finance, batch.id, number="财1", on=clock.today())
    await closing.close(paying.cast.finance, batch.id)
    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.APPROVED

    await approved(paying, person, -FEN)

    assert (await SubsidyMonth.get(id=paying.month.id)).state is MonthState.CLOSED


async def test_a_waiver_that_was_refused_leaves_the_netting_to_be_done(paying: Paying) -> None:
    person, others = paying.people[0], paying.people[1:]
    batch = await sent(paying)
    await approved(paying, person, -FEN)
    owed = await Recovery.get(person_id=person.id)
    asked = await service.ask_waiver(
        paying.officer, owed.id, amount_fen=FEN, reason="困难", document="请示1号"
    )
    await answered(paying, batch, answer(failed_row(person), *map(paid_row, others)))
    assert (await Recovery.get(id=owed.id)).remaining_fen == FEN

    await service.decide_waiver(
        paying.cast.approver, owed.id, asked.id, granted=False, reason="未发"
    )

    assert (await Recovery.get(id=owed.id)).remaining_fen == 0


async def test_a_batch_and_an_approval_at_one_moment_never_pay_what_is_netted(
    paying: Paying,
) -> None:
    person = paying.people[0]
    november = await differing(paying, person, -40_000)

    await asyncio.gather(
        prepared(paying), approve_now(paying.cast.approver, november.id), return_exceptions=True
    )

    batch = await PaymentBatch.all().first() or await prepared(paying)
    paid = (await gross(person, batch))[0]
    left = (await Recovery.get(person_id=person.id)).remaining_fen
    assert (paid, left) in [(FEN, 40_000), (60_000, 0)]


async def test_a_preview_from_before_the_netting_is_refused(paying: Paying) -> None:
    """The guard inside the transaction: what was collected is compared with what is there."""
    found = await preparing.preview(paying.officer, "fengtai", [MONTH])
    await approved(paying, paying.people[0], -40_000)

    with pytest.raises(preparing.PlanMoved):
        await preparing._prepare(
            paying.officer, paying.cast.district, "fengtai", [MONTH], found.collected
        )
