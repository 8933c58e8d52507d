"""Line by line: a street's own, returned with a reason, taken back, corrected alone."""

from __future__ import annotations

import pytest

from tests.factories import actor_of, make_employment, make_organisation, make_user
from tests.subsidies.conftest import District
from tests.subsidies.route import approved, checked, noticed
from tests.subsidies.test_approving import everything, submit, submitted
from tests.subsidies.test_races import at_once
from workforce.actor import Actor
from workforce.employment.models import Attendance
from workforce.errors import Forbidden, Missing
from workforce.identity.models import Organisation
from workforce.people.facts import PersonFacts
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import approving, correcting, reviewing, service, settling
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hands import MakerIsChecker
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.progress import held_of, line_review_of
from workforce.subsidy_words import HoldKind, HoldState, MonthState, ReviewState
from workforce.vetting.models import Hold
from workforce.vocabulary import OrganisationKind, Outcome, Role

REASON = "请补附上门服务工单"
EVERY = reviewing.Picked()


async def line_of(person: Person) -> SubsidyLine:
    return await SubsidyLine.filter(person_id=person.id).order_by("-id").first()  # type: ignore[return-value]


async def state_of(month: SubsidyMonth) -> MonthState:
    return (await SubsidyMonth.get(id=month.id)).state


async def reviewer_at(place: Organisation) -> Actor:
    return actor_of(await make_user(place, Role.STREET_REVIEWER), Role.STREET_REVIEWER, place)


async def second_street(district: District) -> Organisation:
    """The other employer stands in a street of its own."""
    street = await make_organisation(OrganisationKind.STREET, "方庄街道", district.cast.district)
    other = district.cast.other_employer
    other.parent_id, other.path = street.id, f"{street.path}{other.id}/"
    await other.save()
    return street


async def returned(district: District, month: SubsidyMonth, person: Person) -> SubsidyLine:
    line = await line_of(person)
    await reviewing.review_lines(
        district.cast.reviewer, month.id, reviewing.Picked((line.id,)), accept=False, reason=REASON
    )
    return line


async def open_holds(month: SubsidyMonth) -> list[int]:
    holds = Hold.filter(month_id=month.id, kind=HoldKind.RETURNED, state=HoldState.OPEN)
    return [hold.person_id for hold in await holds]


async def test_a_returned_line_keeps_its_own_money_and_stops_nobody(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await returned(district, month, district.community)

    assert await open_holds(month) == [district.community.id]
    done = await approved(district.cast, month)

    assert done.state is MonthState.APPROVED
    assert await open_holds(month) == [district.community.id]
    assert (await held_of(done)).people >= 1
    assert (await figures_of(done.current_run_id)).pay_total_fen == 400_000


async def test_bulk_review_is_counted_and_taken_back_until_the_month_goes_on(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)

    ids = await reviewing.review_lines(cast.reviewer, month.id, EVERY, accept=False, reason=REASON)
    assert len(ids) == 4 and len(await open_holds(month)) == 4
    assert await reviewing.withdraw_reviews(cast.reviewer, month.id, ids) == 4
    assert await open_holds(month) == []
    seen = await SubsidyMonth.get(id=month.id).select_related("policy", "district")
    assert (await line_review_of(cast.reviewer, seen)).mine == 4

    await approving.review(cast.reviewer, month.id)
    with pytest.raises(approving.WrongState):
        await reviewing.withdraw_reviews(cast.reviewer, month.id, ids)


async def test_nobody_takes_back_what_another_reviewed(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    line = await returned(district, month, district.paid)

    with pytest.raises(reviewing.NotYourReview):
        await reviewing.withdraw_reviews(
            await reviewer_at(district.cast.district), month.id, [line.id]
        )


async def test_a_street_reviews_its_own_and_the_month_goes_on_with_the_last(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    next_street = await second_street(district)
    await service.compute(cast.officer, month.id)
    await submitted(district, month)
    here, there = await reviewer_at(cast.street), await reviewer_at(next_street)
    foreign = await line_of(district.community)

    with pytest.raises(Missing):
        await reviewing.review_lines(here, month.id, reviewing.Picked((foreign.id,)), accept=True)
    await approving.review(here, month.id)
    assert await state_of(month) is MonthState.SUBMITTED
    assert (await line_of(district.community)).review_state is ReviewState.PENDING
    with pytest.raises(reviewing.NothingPending):
        await approving.review(here, month.id)
    await approving.review(there, month.id)

    assert await state_of(month) is MonthState.STREET_REVIEWED
    with pytest.raises(MakerIsChecker):  # either of them, whatever else they become
        await approving.district_review(_as_everything(district, here), month.id)


def _as_everything(district: District, actor: Actor) -> Actor:
    from dataclasses import replace

    from workforce.actor import Grant
    from workforce.permissions import PERMISSIONS

    place = district.cast.district
    grants = tuple(Grant(role, place.id, place.path, place.id) for role in Role)
    return replace(actor, permissions=frozenset(PERMISSIONS), grants=grants)


async def test_whoever_has_no_line_to_review_is_refused(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    empty = await make_organisation(OrganisationKind.STREET, "空街道", district.cast.district)

    with pytest.raises(Forbidden):
        await reviewing.review_lines(district.cast.officer, month.id, EVERY, accept=True)
    with pytest.raises(Missing):
        await reviewing.review_lines(district.cast.outsider, month.id, EVERY, accept=True)
    with pytest.raises(reviewing.NothingPending):
        await approving.review(await reviewer_at(empty), month.id)


async def test_one_line_is_corrected_with_the_facts_of_today_and_reviewed_again(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    await checked(cast, month)
    await change_person(
        cast.officer,
        district.paid.id,
        PersonFacts(household_registration="山西省临县"),
        version=None,
    )

    corrected = await correcting.redecide_line(cast.officer, month.id, line.id, reason="户籍已迁出")

    assert (corrected.outcome, corrected.amount_fen) == (Outcome.REFUSE, 0)
    assert corrected.review_state is ReviewState.PENDING
    assert await open_holds(month) == [district.paid.id]
    await reviewing.review_lines(cast.reviewer, month.id, reviewing.Picked((line.id,)), accept=True)
    assert await open_holds(month) == []
    assert (await figures_of(month.current_run_id)).pay == 3
    with pytest.raises(correcting.NotReturned):
        await correcting.redecide_line(cast.officer, month.id, line.id, reason=REASON)


async def test_an_open_case_is_corrected_with_its_settlement(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await submitted(district, month)
    line = await returned(district, month, district.community)

    with pytest.raises(correcting.StillOpen):
        await correcting.redecide_line(officer, month.id, line.id, reason=REASON)
    done = await correcting.redecide_line(
        officer, month.id, line.id, outcome=Outcome.REFUSE, reason="未上门服务"
    )

    assert (done.outcome, done.settlement_reason) == (Outcome.REFUSE, "未上门服务")


async def test_nobody_corrects_into_pay_what_the_rules_refuse(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    await change_person(
        officer, district.paid.id, PersonFacts(household_registration="山西省临县"), version=None
    )

    with pytest.raises(correcting.CannotPay):
        await correcting.redecide_line(
            officer, month.id, line.id, outcome=Outcome.PAY, reason=REASON
        )


async def test_after_the_notice_a_line_is_never_raised(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    await correcting.redecide_line(
        officer, month.id, line.id, outcome=Outcome.REFUSE, reason="未提供服务"
    )
    await reviewing.review_lines(
        district.cast.reviewer, month.id, reviewing.Picked((line.id,)), accept=False, reason=REASON
    )
    await noticed(district.cast, month)

    with pytest.raises(correcting.AboveNotice):
        await correcting.redecide_line(officer, month.id, line.id, reason="重新核对")


async def test_corrections_end_with_the_approval_and_acceptance_does_not(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    await approved(cast, month)

    with pytest.raises(approving.WrongState):
        await correcting.redecide_line(cast.officer, month.id, line.id, reason=REASON)
    for actor in (cast.officer, cast.checker, cast.approver):
        with pytest.raises(Forbidden):
            await reviewing.review_lines(actor, month.id, reviewing.Picked((line.id,)), accept=True)
    await reviewing.review_lines(cast.reviewer, month.id, reviewing.Picked((line.id,)), accept=True)
    assert await open_holds(month) == []
    with pytest.raises(approving.WrongState):
        await reviewing.review_lines(
            cast.reviewer, month.id, reviewing.Picked((line.id,)), accept=False, reason=REASON
        )


async def test_whoever_made_a_line_never_accepts_it_nor_checks_after_making(
    district: District, month: SubsidyMonth
) -> None:
    makers = [await everything(district) for _ in range(3)]
    settler, submitter, reviewer = makers
    await settling.settle(
        settler, month.id, settling.Chosen(), outcome=Outcome.PAY, reason="经核实"
    )
    await submit(submitter, month)
    for maker in (settler, submitter):
        with pytest.raises(MakerIsChecker):
            await reviewing.review_lines(maker, month.id, EVERY, accept=True)
    line = await line_of(district.paid)
    picked = reviewing.Picked((line.id,))
    await reviewing.review_lines(reviewer, month.id, picked, accept=False, reason=REASON)
    await approving.review(reviewer, month.id)

    with pytest.raises(MakerIsChecker):
        await correcting.redecide_line(reviewer, month.id, line.id, reason=REASON)
    await correcting.redecide_line(settler, month.id, line.id, reason=REASON)
    for maker in (settler, submitter):
        with pytest.raises(MakerIsChecker):
            await reviewing.review_lines(maker, month.id, picked, accept=True)


async def test_whoever_corrects_by_the_facts_alone_never_accepts_it(
    district: District, month: SubsidyMonth
) -> None:
    """Nothing was settled; deciding anew is a hand all the same."""
    cast = district.cast
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    corrector = await everything(district)
    done = await correcting.redecide_line(corrector, month.id, line.id, reason=REASON)
    assert done.settled_by_id is None

    picked = reviewing.Picked((line.id,))
    with pytest.raises(MakerIsChecker):
        await reviewing.review_lines(corrector, month.id, picked, accept=True)
    with pytest.raises(MakerIsChecker):
        await approving.review(corrector, month.id)
    await approving.review(cast.reviewer, month.id)
    with pytest.raises(MakerIsChecker):
        await approving.district_review(corrector, month.id)


async def test_a_decided_hold_is_a_hand_in_the_month(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await approving.review(cast.reviewer, month.id)
    await Hold.create(
        month_id=month.id, person_id=district.paid.id, kind=HoldKind.LEFT, fingerprint="x",
        state=HoldState.RELEASED, decided_by_id=cast.checker.user_id, decided_at=month.created_at,
    )  # fmt: skip

    with pytest.raises(MakerIsChecker):
        await approving.district_review(cast.checker, month.id)


async def test_a_month_sent_back_is_reviewed_from_the_beginning(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await returned(district, month, district.paid)
    await approving.review(cast.reviewer, month.id)
    await approving.send_back(cast.checker, month.id, reason="整月重核")

    assert await open_holds(month) == []
    await service.compute(cast.officer, month.id)
    await submit(cast.second_officer, month)
    pending = SubsidyLine.filter(
        run_id=(await SubsidyMonth.get(id=month.id)).current_run_id,
        review_state=ReviewState.PENDING,
    )
    assert await pending.count() == 4


async def test_a_refusal_by_hand_outlives_another_computation(
    district: District, month: SubsidyMonth
) -> None:
    """Or somebody who was struck off by name would be paid after the next return."""
    cast = district.cast
    await submitted(district, month)
    line = await returned(district, month, district.paid)
    await correcting.redecide_line(
        cast.officer, month.id, line.id, outcome=Outcome.REFUSE, reason="代打考勤"
    )
    await approving.send_back(cast.reviewer, month.id, reason="整月重核")
    await service.compute(cast.officer, month.id)

    again = await line_of(district.paid)
    assert again.id != line.id
    assert (again.outcome, again.settlement_reason) == (Outcome.REFUSE, "代打考勤")


async def test_an_edit_at_the_moment_of_freezing_is_seen_or_refused(
    district: District, month: SubsidyMonth
) -> None:
    """Submitted on the old facts, the change is a later difference; else the month is stale."""
    await settling.settle(
        district.cast.officer, month.id, settling.Chosen(), outcome=Outcome.PAY, reason="经核实"
    )
    post = await make_employment(district.left, district.cast.other_employer)

    async def attend() -> None:
        await Attendance.create(employment=post, month="2026-10", days_due=22, days_present=22)

    went, codes = await at_once(
        submit(district.cast.second_officer, month),
        change_person(
            district.cast.officer, district.paid.id,
            PersonFacts(household_registration="山西省临县"), version=None,
        ),
        attend(),
    )  # fmt: skip

    assert set(codes) <= {"subsidies.facts_changed", "stale"} and went >= 2
    seen = await SubsidyMonth.get(id=month.id)
    line = await SubsidyLine.get(run_id=seen.current_run_id, person_id=district.paid.id)
    assert line.amount_fen == 100_000
    person = await Person.get(id=district.paid.id)
    assert person.household_registration == "山西省临县"


async def test_settling_at_the_moment_of_freezing_is_refused_or_counted(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await settling.settle(
        cast.officer, month.id, settling.Chosen(), outcome=Outcome.REFUSE, reason="材料不全"
    )
    line = await line_of(district.blocked)

    await at_once(
        approving.submit(cast.second_officer, month.id, people=2, total_fen=200_000),
        settling.enter_account(
            cast.officer, month.id, line.id,
            bank_account="6222023288405320712", bank_name="北京银行",
        ),
        settling.withdraw_settlement(
            cast.officer, month.id, (await line_of(district.community)).id
        ),
    )  # fmt: skip

    seen = await SubsidyMonth.get(id=month.id).select_related("policy", "district")
    if seen.state is MonthState.SUBMITTED:
        assert (await figures_of(seen.current_run_id)).still_open == 0
        await approving.review(cast.reviewer, month.id)  # the account entered is what was seen


async def test_the_same_line_is_reviewed_once_by_two(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    line = await line_of(district.paid)
    other = await reviewer_at(district.cast.district)
    picked = reviewing.Picked((line.id,))

    await at_once(
        reviewing.review_lines(
            district.cast.reviewer, month.id, picked, accept=False, reason=REASON
        ),
        reviewing.review_lines(other, month.id, picked, accept=True),
    )

    seen = await SubsidyLine.get(id=line.id)
    is_held = bool(await open_holds(month))
    assert is_held == (seen.review_state is ReviewState.RETURNED)
