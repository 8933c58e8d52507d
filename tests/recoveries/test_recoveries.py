"""What was overpaid: noticed, offset, repaid, waived, corrected; never more than there is."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approve_now, approved, computed, submitted
from tests.subsidies.paying import Sure, pay
from workforce import clock
from workforce.actor import Actor
from workforce.database import save_version, verb
from workforce.errors import Forbidden, Malformed, Missing
from workforce.identity.models import User
from workforce.notices.models import Notice
from workforce.paging import Page
from workforce.people.models import Person
from workforce.recoveries import service
from workforce.recoveries.documents import REPAY, notice_facts
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.recoveries.offsetting import (
    OffsetOvertaken,
    Plan,
    book_offsets,
    plan_offsets,
    release_offsets,
)
from workforce.recoveries.scope import Wanted, list_recoveries
from workforce.reports import waiting_recoveries
from workforce.reports.tasks import tasks_of
from workforce.subsidies.approving import NothingToPay
from workforce.subsidy_words import RecoveryState

book = verb(book_offsets)
release = verb(release_offsets)
WAITING = waiting_recoveries.waivers_to_decide


async def owing(
    cast: Cast, *, month: str = "2026-10", fen: int = 100_000, **more: object
) -> Recovery:
    person = more.pop("person", None) or await make_person(name="欠款人")
    assert isinstance(person, Person)
    count = await Recovery.all().count()
    return await Recovery.create(
        number=f"丰追2026-9{count:03d}", person=person, district_id=cast.district.id,
        policy_code="fengtai", month="2026-10", amount_fen=fen, reason="已离职", **more,
    )  # fmt: skip


async def test_an_approved_negative_difference_becomes_a_numbered_recovery_with_its_reason(
    cast: Cast,
) -> None:
    posts = []
    for name in ("甲某", "乙某"):
        person = await make_person(name=name, bank_account="6222021234567890128")
        posts.append(await make_employment(person, cast.employer))
        for month in ("2026-10", "2026-11"):
            await make_attendance(posts[-1], month)
    await User.filter(id=cast.hr.user_id).update(person_id=posts[0].person_id)
    await approved(cast.officer, cast.approver, "2026-10")
    await pay(cast, Sure(), Counter())
    for post in posts:
        await save_version(post, ended_on=date(2026, 9, 30))

    november = await computed(cast.officer, "2026-11")
    await submitted(cast.officer, november)  # nobody to pay, but differences to decide about
    await approve_now(cast.approver, november.id)

    found = await Recovery.all().order_by("number")
    year = clock.today().year
    assert [one.number for one in found] == [f"丰追{year}-0001", f"丰追{year}-0002"]
    assert [one.amount_fen for one in found] == [100_000, 100_000]
    assert "离职" in found[0].reason
    told = await Notice.get(user_id=cast.hr.user_id)
    assert found[0].number in told.body
    facts = await notice_facts(cast.officer, found[0].id)
    assert (facts.month, facts.amount_fen, facts.way) == ("2026年10月", 100_000, REPAY)


async def test_a_month_with_nobody_eligible_and_no_difference_pays_nobody(cast: Cast) -> None:
    person = await make_person(name="外地人", household_registration="河北省张北县")
    await make_attendance(await make_employment(person, cast.employer), "2026-10")
    month = await computed(cast.officer, "2026-10")

    with pytest.raises(NothingToPay):
        await submitted(cast.officer, month)


async def test_offsets_take_the_oldest_first_within_cap_and_gross(cast: Cast) -> None:
    first = await owing(cast, fen=70_000, cap_fen=50_000)
    second = await owing(cast, person=await Person.get(id=first.person_id), fen=30_000)

    plan = await plan_offsets(
        cast.district.id, "fengtai", {(first.person_id, None): 60_000, (99, None): 5}
    )

    assert plan == {(first.person_id, None): [(first.id, 50_000), (second.id, 10_000)]}
    await book(cast.officer, 1, plan)
    await book(cast.officer, 1, plan)
    assert (await Recovery.get(id=first.id)).remaining_fen == 20_000
    assert await RecoveryMove.all().count() == 2


async def test_a_cancelled_batch_gives_back_what_it_took_once(cast: Cast) -> None:
    one = await owing(cast)
    plan = await plan_offsets(cast.district.id, "fengtai", {(one.person_id, None): 100_000})
    await book(cast.officer, 1, plan)
    assert (await Recovery.get(id=one.id)).state is RecoveryState.SETTLED

    await release(cast.officer, 1)
    await release(cast.officer, 1)

    after = await Recovery.get(id=one.id)
    assert (after.remaining_fen, after.state) == (100_000, RecoveryState.OPEN)


async def test_an_offset_planned_before_a_repayment_is_refused(cast: Cast) -> None:
    one = await owing(cast)
    plan: Plan = await plan_offsets(cast.district.id, "fengtai", {(one.person_id, None): 100_000})
    await service.note_repayment(
        cast.officer, one.id, amount_fen=1, document="缴1", on=date(2026, 11, 2)
    )

    with pytest.raises(OffsetOvertaken):
        await book(cast.officer, 1, plan)


async def test_two_batches_at_once_take_a_recovery_once(cast: Cast) -> None:
    one = await owing(cast)
    plan = await plan_offsets(cast.district.id, "fengtai", {(one.person_id, None): 100_000})

    results = await asyncio.gather(
        book(cast.officer, 1, plan), book(cast.second_officer, 2, plan), return_exceptions=True
    )

    assert sorted(type(one) for one in results if one is not None) == [OffsetOvertaken]
    assert (await Recovery.get(id=one.id)).remaining_fen == 0


async def test_a_repayment_is_noted_once_and_never_above_what_is_left(cast: Cast) -> None:
    one = await owing(cast)
    given = {"document": "缴字7号", "on": date(2026, 11, 2)}

    for _ in range(2):
        await service.note_repayment(cast.officer, one.id, amount_fen=60_000, **given)
    with pytest.raises(service.MoreThanOwed, match=r"还剩 400\.00 元"):
        await service.note_repayment(
            cast.officer, one.id, amount_fen=40_001, document="缴字8号", on=date(2026, 11, 2)
        )
    with pytest.raises(Malformed):
        await service.note_repayment(
            cast.officer, one.id, amount_fen=1, document="缴9", on=date(2099, 1, 1)
        )

    assert (await Recovery.get(id=one.id)).remaining_fen == 40_000


async def test_a_waiver_is_decided_by_another_and_stops_offsets_meanwhile(cast: Cast) -> None:
    one = await owing(cast)
    ask = {"amount_fen": 100_000, "reason": "本人重病", "document": "请示1号"}
    waiver = await service.ask_waiver(cast.officer, one.id, **ask)
    assert await plan_offsets(cast.district.id, "fengtai", {(one.person_id, None): 9}) == {}
    with pytest.raises(service.WaiverWaiting):
        await service.ask_waiver(cast.second_officer, one.id, **ask)
    assert [t.count for t in await tasks_of(cast.approver) if t.kind == "waivers_to_decide"] == [1]
    with pytest.raises(service.OwnWaiver):
        await service.decide_waiver(both(cast), one.id, waiver.id, granted=True, reason="自己同意")

    await service.decide_waiver(cast.approver, one.id, waiver.id, granted=True, reason="同意")
    with pytest.raises(service.WaiverDecided):
        await service.decide_waiver(cast.approver, one.id, waiver.id, granted=True, reason="再同意")

    after = await Recovery.get(id=one.id)
    assert (after.waived_fen, after.state) == (100_000, RecoveryState.SETTLED)


def both(cast: Cast) -> Actor:
    """One person who holds the officer's and the approver's role."""
    from dataclasses import replace

    return replace(
        cast.approver, user_id=cast.officer.user_id,
        grants=(*cast.approver.grants, *cast.officer.grants),
    )  # fmt: skip


async def test_a_refused_waiver_leaves_everything_and_may_be_asked_again(cast: Cast) -> None:
    one = await owing(cast)
    ask = {"amount_fen": 5, "reason": "困难", "document": "请示1号"}
    waiver = await service.ask_waiver(cast.officer, one.id, **ask)

    await service.decide_waiver(cast.approver, one.id, waiver.id, granted=False, reason="不符合")

    assert (await Recovery.get(id=one.id)).remaining_fen == 100_000
    await service.ask_waiver(cast.officer, one.id, **ask)


async def test_a_mistaken_move_is_undone_by_another_once_with_a_counter_move(cast: Cast) -> None:
    one = await owing(cast)
    await service.note_repayment(
        cast.officer, one.id, amount_fen=100_000, document="缴1", on=date(2026, 11, 2)
    )
    move = await RecoveryMove.get(recovery_id=one.id)
    with pytest.raises(service.OwnMove):
        await service.cancel_move(both(cast), one.id, move.id, reason="自己撤销")

    after = await service.cancel_move(cast.approver, one.id, move.id, reason="金额有误")
    with pytest.raises(service.NotCancellable):
        await service.cancel_move(cast.approver, one.id, move.id, reason="再撤一次")

    assert (after.remaining_fen, after.state) == (100_000, RecoveryState.OPEN)
    assert await RecoveryMove.filter(recovery_id=one.id).count() == 2


async def test_the_neighbour_sees_nothing_and_a_reader_changes_nothing(cast: Cast) -> None:
    one = await owing(cast)
    given = {"amount_fen": 1, "document": "缴1", "on": date(2026, 11, 2)}

    with pytest.raises(Missing):
        await service.note_repayment(cast.outsider, one.id, **given)
    with pytest.raises(Forbidden):
        await service.note_repayment(cast.finance, one.id, **given)


async def test_leavers_are_told_from_those_who_go_on(cast: Cast) -> None:
    gone = await owing(cast)
    here = await owing(cast, fen=30_000)
    await make_employment(await Person.get(id=here.person_id), cast.employer)

    leavers, sums = await list_recoveries(cast.officer, Wanted(leavers=True), Page())
    others, _ = await list_recoveries(cast.officer, Wanted(leavers=False), Page())

    assert [one.id for one in leavers.items] == [gone.id]
    assert [one.id for one in others.items] == [here.id]
    assert (sums.count, sums.remaining_fen) == (1, 100_000)
    assert [t.count for t in await tasks_of(cast.officer) if t.kind == "leavers_to_repay"] == [1]
