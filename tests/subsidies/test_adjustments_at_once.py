"""Many differences settled at once: by choice or by filter, counted, bound to what was seen."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approved, computed, submitted
from tests.subsidies.test_races import at_once as together
from workforce.audit.models import AuditEvent
from workforce.employment.models import Employment
from workforce.errors import Missing
from workforce.people.models import Person
from workforce.subsidies.adjustment_reading import AdjustmentFilter
from workforce.subsidies.adjustment_totals import adjustment_totals
from workforce.subsidies.adjustments_at_once import (
    AdjustmentsDiffer,
    ChosenAdjustments,
    settle_adjustments,
    withdraw_adjustments,
)
from workforce.subsidies.hands import has_made_lines
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidies.service import MonthFrozen
from workforce.subsidies.settling import Chosen, settle
from workforce.vocabulary import Outcome, ServiceType

OCTOBER, NOVEMBER = "2026-10", "2026-11"
FULL, WHY = 100_000, "区里统一认定"


@dataclass
class Many:
    """Four paid people at two employers; since October's approval nobody knows what they are."""

    cast: Cast
    people: list[Person]
    month: SubsidyMonth

    async def rows(self) -> list[Adjustment]:
        return await Adjustment.filter(run_id=self.month.current_run_id or 0).order_by("id")

    async def ids(self) -> tuple[int, ...]:
        return tuple([row.id for row in await self.rows()])


@pytest.fixture
async def many(cast: Cast) -> Many:
    people = []
    for which, name in enumerate(("陈一", "林二", "吴三", "郑四")):
        person = await make_person(name=name, bank_account=f"622202123456789{which:04d}")
        employer = cast.employer if which < 3 else cast.other_employer
        post = await make_employment(person, employer)
        people.append(person)
        for month in (OCTOBER, NOVEMBER):
            await make_attendance(post, month)
    await approved(cast.officer, cast.approver, OCTOBER)
    posts = Employment.filter(person_id__in=[person.id for person in people])
    for one in await posts:
        one.service_type, one.version = ServiceType.COMMUNITY, one.version + 1
        await one.save()
    found = Many(cast, people, await computed(cast.officer, NOVEMBER))
    assert [row.outcome for row in await found.rows()] == [Outcome.REVIEW] * 4
    return found


async def test_all_of_a_filter_are_settled_with_one_reason_and_taken_back(many: Many) -> None:
    officer, wanted = many.cast.officer, AdjustmentFilter(employer_id=many.cast.employer.id)
    totals = await adjustment_totals(officer, many.month, wanted)
    assert (totals.pay.count, totals.pay.total_fen) == (3, 0)
    assert (totals.refuse.count, totals.refuse.total_fen) == (3, -3 * FULL)

    done = await settle_adjustments(
        officer, many.month.id, ChosenAdjustments(wanted=wanted, count=3, total_fen=-3 * FULL),
        outcome=Outcome.REFUSE, reason=WHY,
    )  # fmt: skip

    assert (len(done.adjustment_ids), done.total_fen, done.left) == (3, -3 * FULL, {})
    rows = await many.rows()
    assert [row.difference_fen for row in rows] == [-FULL] * 3 + [0]
    assert {row.settlement_reason for row in rows[:3]} == {WHY}
    seen = await SubsidyMonth.get(id=many.month.id)
    assert seen.version == many.month.version + 1, "who saw the month before must look again"
    assert rows[3].outcome is Outcome.REVIEW

    back = await withdraw_adjustments(officer, many.month.id, done.adjustment_ids)

    assert back.adjustment_ids == done.adjustment_ids
    assert {(r.outcome, r.after_fen, r.settled_by_id) for r in await many.rows()} == {
        (Outcome.REVIEW, FULL, None)
    }


async def test_every_row_has_its_event_and_the_month_one(many: Many) -> None:
    ids = await many.ids()
    await settle_adjustments(
        many.cast.officer, many.month.id, ChosenAdjustments(ids), outcome=Outcome.PAY, reason=WHY
    )

    events = await AuditEvent.filter(action="subsidies.adjustment.settled").order_by("subject_id")
    assert tuple(event.subject_id for event in events) == ids
    assert {event.reason for event in events} == {WHY}
    [whole] = await AuditEvent.filter(action="subsidies.month.adjustments_settled")
    assert whole.after == {"outcome": "pay", "adjustments": 4}


async def test_what_cannot_be_settled_is_told_by_name_and_left_as_it_is(many: Many) -> None:
    ids = await many.ids()
    await Adjustment.filter(id=ids[0]).update(proposed_fen=0)
    await settle_adjustments(
        many.cast.second_officer, many.month.id, ChosenAdjustments(ids[1:2]),
        outcome=Outcome.REFUSE, reason="不属于服务机构",
    )  # fmt: skip

    done = await settle_adjustments(
        many.cast.officer, many.month.id, ChosenAdjustments((*ids, 2_000_000_000)),
        outcome=Outcome.PAY, reason=WHY,
    )  # fmt: skip

    assert tuple(done.adjustment_ids) == ids[2:]
    assert done.left == {
        "subsidies.adjustment_amount_unknown": 1, "subsidies.adjustment_not_open": 2,
    }  # fmt: skip
    assert [sentence[:2] for sentence in done.sentences] == ["陈一", "林二"]
    outcomes = [row.outcome for row in await many.rows()]
    assert outcomes == [Outcome.REVIEW, Outcome.REFUSE, Outcome.PAY, Outcome.PAY]
    assert (await many.rows())[1].settlement_reason == "不属于服务机构"


async def test_other_figures_than_those_seen_settle_nothing(many: Many) -> None:
    seen = ChosenAdjustments(count=4, total_fen=-4 * FULL)
    ids = await many.ids()
    await settle_adjustments(
        many.cast.second_officer, many.month.id, ChosenAdjustments(ids[:1]),
        outcome=Outcome.PAY, reason=WHY,
    )  # fmt: skip

    with pytest.raises(AdjustmentsDiffer):
        await settle_adjustments(
            many.cast.officer, many.month.id, seen, outcome=Outcome.REFUSE, reason=WHY
        )

    outcomes = [row.outcome for row in await many.rows()]
    assert outcomes == [Outcome.PAY] + [Outcome.REVIEW] * 3


async def test_a_filter_finds_by_month_finding_and_name(many: Many) -> None:
    [code] = {row.open_codes.strip() for row in await many.rows()}

    async def found(wanted: AdjustmentFilter) -> int:
        return (await adjustment_totals(many.cast.officer, many.month, wanted)).refuse.count

    assert await found(AdjustmentFilter(query="陈一")) == 1
    assert await found(AdjustmentFilter(month=OCTOBER, finding=code)) == 4
    assert await found(AdjustmentFilter(month=NOVEMBER)) == 0
    assert await found(AdjustmentFilter(finding="no_such_finding")) == 0
    nothing = AdjustmentFilter(finding="no_such_finding")
    totals = await adjustment_totals(many.cast.officer, many.month, nothing)
    assert [(one[0], one[2]) for one in totals.findings] == [(code, 4)]


async def test_whoever_settled_at_once_has_a_hand_in_the_month(many: Many) -> None:
    assert not await has_made_lines(many.cast.second_officer, many.month)
    await settle_adjustments(
        many.cast.second_officer, many.month.id, ChosenAdjustments(await many.ids()),
        outcome=Outcome.PAY, reason=WHY,
    )  # fmt: skip

    assert await has_made_lines(many.cast.second_officer, many.month)


async def test_a_submitted_month_takes_no_settlement_and_none_back(many: Many) -> None:
    officer, ids = many.cast.officer, await many.ids()
    everything = ChosenAdjustments(ids)
    await settle_adjustments(officer, many.month.id, everything, outcome=Outcome.PAY, reason=WHY)
    await settle(officer, many.month.id, Chosen(), outcome=Outcome.PAY, reason=WHY)
    await submitted(officer, many.month)

    with pytest.raises(MonthFrozen):
        await settle_adjustments(
            officer, many.month.id, everything, outcome=Outcome.REFUSE, reason=WHY
        )
    with pytest.raises(MonthFrozen):
        await withdraw_adjustments(officer, many.month.id, ids)
    assert {row.outcome for row in await many.rows()} == {Outcome.PAY}


async def test_the_neighbour_district_finds_no_month(many: Many) -> None:
    for act in (
        settle_adjustments(
            many.cast.outsider, many.month.id, ChosenAdjustments(await many.ids()),
            outcome=Outcome.PAY, reason=WHY,
        ),
        withdraw_adjustments(many.cast.outsider, many.month.id, await many.ids()),
    ):  # fmt: skip
        with pytest.raises(Missing):
            await act


async def test_two_officers_at_once_settle_each_row_once(many: Many) -> None:
    seen = ChosenAdjustments(count=4, total_fen=-4 * FULL)
    went, codes = await together(
        *(settle_adjustments(one, many.month.id, seen, outcome=Outcome.REFUSE, reason=WHY)
          for one in (many.cast.officer, many.cast.second_officer))
    )  # fmt: skip

    assert (went, codes) == (1, ["subsidies.adjustments_differ"])
    assert await AuditEvent.filter(action="subsidies.adjustment.settled").count() == 4
