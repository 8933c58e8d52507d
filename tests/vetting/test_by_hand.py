"""Money held by a person: by one, decided by another, never after it has moved."""

from __future__ import annotations

from typing import Any

import pytest

from tests.factories import Cast, make_actor, make_organisation, make_user
from tests.subsidies.approved import approved as approved_month
from tests.subsidies.conftest import District
from tests.subsidies.test_adjusting import FULL, OCTOBER
from tests.subsidies.test_adjusting_causes import one_post, paid
from tests.subsidies.test_races import at_once
from tests.vetting.test_holding import code_of, decide
from workforce.attachments import service as attachments
from workforce.beneficiaries.waiting import told_of
from workforce.database import read_all
from workforce.errors import Forbidden, Missing
from workforce.notices.models import Notice
from workforce.subsidies import hold_by_hand as by_hand
from workforce.subsidies import service
from workforce.subsidies.hold_deciding import undo_decisions
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.payable import payable_lines
from workforce.subsidies.settling import Chosen, settle, withdraw_settlement
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.vocabulary import OrganisationKind, Outcome, Role

REASON = "举报核实中"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


async def line_of(month: SubsidyMonth, person_id: int) -> SubsidyLine:
    seen = await SubsidyMonth.get(id=month.id)
    return await SubsidyLine.get(run_id=seen.current_run_id, person_id=person_id)


async def hold_paid(actor: Any, district: District, month: SubsidyMonth) -> Hold:
    line = await line_of(month, district.paid.id)
    return await by_hand.hold_by_hand(actor, month.id, line.id, reason=REASON)


async def approved(month: SubsidyMonth) -> None:
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)


async def test_a_held_person_is_not_paid_until_another_person_decides(
    district: District, month: SubsidyMonth
) -> None:
    officer, second = district.cast.officer, district.cast.second_officer
    hold = await hold_paid(officer, district, month)
    await approved(month)
    assert await payable_lines([month.id]) == []
    assert await code_of(decide(officer, hold)) == "vetting.holder_decides"

    await decide(second, hold)

    assert [one.person_id for one in await payable_lines([month.id])] == [district.paid.id]
    undo = undo_decisions(officer, month.id, (hold.id,), reason="有新情况")
    assert await code_of(undo) == "vetting.holder_decides"
    again = await hold_paid(officer, district, month)
    assert again.id != hold.id
    assert await payable_lines([month.id]) == []


async def test_a_street_holds_its_own_and_the_neighbours_and_other_roles_do_not(
    district: District, month: SubsidyMonth
) -> None:
    with pytest.raises(Missing):
        await hold_paid(district.cast.outsider, district, month)
    for actor in (district.cast.approver, district.cast.finance):
        with pytest.raises(Forbidden):
            await hold_paid(actor, district, month)
    elsewhere = await make_organisation(
        OrganisationKind.STREET, "长辛店街道", district.cast.district
    )
    with pytest.raises(Missing):
        await hold_paid(await make_actor(Role.STREET_REVIEWER, elsewhere), district, month)
    here = await make_actor(Role.STREET_REVIEWER, district.cast.street)
    hold = await hold_paid(here, district, month)
    assert hold.state is HoldState.OPEN


async def test_once_at_a_time_and_only_where_there_is_money(
    district: District, month: SubsidyMonth
) -> None:
    officer, second = district.cast.officer, district.cast.second_officer
    went, codes = await at_once(
        hold_paid(officer, district, month), hold_paid(second, district, month)
    )
    assert (went, codes) == (1, ["vetting.held_already"])
    refused = await line_of(month, district.not_local.id)
    act = by_hand.hold_by_hand(officer, month.id, refused.id, reason=REASON)
    assert await code_of(act) == "vetting.nothing_to_hold"


async def test_money_that_stands_in_a_payment_batch_is_not_held(cast: Cast) -> None:
    post = await one_post(cast, 1)
    month = await approved_month(cast.officer, cast.approver, OCTOBER)
    assert await paid(cast, OCTOBER) == (FULL, 0, FULL)

    line = await line_of(month, post.person_id)
    act = by_hand.hold_by_hand(cast.second_officer, month.id, line.id, reason=REASON)

    assert await code_of(act) == "vetting.money_moved"
    assert not await Hold.exists(kind=HoldKind.BY_HAND)


async def test_a_computation_leaves_it_and_its_reason_is_not_for_the_person(
    district: District, month: SubsidyMonth
) -> None:
    login = await make_user(district.cast.employer, person_id=district.paid.id)
    hold = await hold_paid(district.cast.officer, district, month)
    await ComputeRun.all().update(digest="")
    await service.compute(district.cast.officer, month.id)

    hold = await Hold.get(id=hold.id)
    assert hold.state is HoldState.OPEN
    assert REASON in hold.evidence[0]["text"]
    assert REASON not in "".join(told_of(hold, None))
    [notice] = await Notice.filter(user_id=login.id)
    assert (REASON in notice.title + notice.body, notice.link) == (False, "/my-subsidies")


async def test_its_papers_are_seen_where_the_line_is(
    district: District, month: SubsidyMonth
) -> None:
    hold = await hold_paid(district.cast.officer, district, month)
    given = {"kind": "subsidy_hold", "subject_id": hold.id}
    await attachments.attach(district.cast.officer, **given, name="举报信.pdf", content=PDF)

    assert len(await attachments.listed(district.cast.reviewer, **given)) == 1
    with pytest.raises(Missing):
        await attachments.listed(district.cast.outsider, **given)
    check = await Hold.filter(kind=HoldKind.TWO_EMPLOYERS).first()
    assert check is not None
    with pytest.raises(Missing):
        await attachments.listed(district.cast.officer, kind="subsidy_hold", subject_id=check.id)


async def two_posts_hold(month: SubsidyMonth) -> Hold:
    return await Hold.get(month_id=month.id, kind=HoldKind.TWO_EMPLOYERS)


async def test_a_settlement_of_two_employers_releases_the_hold_of_the_same_evidence(
    district: District, month: SubsidyMonth
) -> None:
    line = await line_of(month, district.two_posts.id)
    assert " two_employers " in line.open_codes
    await settle(
        district.cast.officer, month.id, Chosen((line.id,)), outcome=Outcome.PAY, reason="已核实"
    )
    hold = await two_posts_hold(month)
    assert (hold.state, hold.decided_by_id) == (HoldState.RELEASED, district.cast.officer.user_id)
    assert hold.decision_reason == "随核定解除：已核实"

    await withdraw_settlement(district.cast.officer, month.id, line.id)
    hold = await two_posts_hold(month)
    assert (hold.state, hold.decided_at) == (HoldState.OPEN, None)
    told = await read_all(
        "SELECT action FROM audit_event WHERE kind = 'subsidy_hold' AND subject_id = ? ORDER BY id",
        [hold.id],
    )
    assert [one["action"] for one in told] == ["vetting.hold.decided", "vetting.hold.undone"]


async def test_a_settlement_that_refuses_or_names_another_finding_releases_nothing(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    line = await line_of(month, district.two_posts.id)
    community = await line_of(month, district.community.id)
    unasked = await Hold.create(
        month_id=month.id, person_id=community.person_id, kind=HoldKind.TWO_EMPLOYERS,
        fingerprint="x", evidence=[],
    )  # fmt: skip
    await settle(
        officer, month.id, Chosen((community.id,)), outcome=Outcome.PAY, reason="确为上门服务"
    )
    await settle(officer, month.id, Chosen((line.id,)), outcome=Outcome.REFUSE, reason="不属实")
    [asked] = await Hold.filter(person_id=line.person_id, kind=HoldKind.TWO_EMPLOYERS)
    assert asked.state is HoldState.OPEN
    assert (await Hold.get(id=unasked.id)).state is HoldState.OPEN
