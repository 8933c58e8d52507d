"""From open cases to an archived pay list: three people, each refusal by its code, each repeat."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from tests.factories import actor_of, make_employment, make_person, make_user
from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.errors import Forbidden, Missing
from workforce.people.models import Person
from workforce.permissions import PERMISSIONS
from workforce.subsidies import approving, service, settling
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import MonthStep, PayList, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState, MonthStepKind
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, Role

ALL_OPEN = settling.Chosen()
REASON = "经上门核实"


async def settled(district: District, month: SubsidyMonth, outcome: Outcome = Outcome.PAY) -> None:
    await settling.settle(district.cast.officer, month.id, ALL_OPEN, outcome=outcome, reason=REASON)


async def submitted(district: District, month: SubsidyMonth) -> SubsidyMonth:
    await settled(district, month)
    return await submit(district.cast.second_officer, month)


async def submit(actor: Actor, month: SubsidyMonth) -> SubsidyMonth:
    seen = await SubsidyMonth.get(id=month.id)
    figures = await figures_of(seen.current_run_id)
    return await approving.submit(
        actor, month.id, people=figures.pay, total_fen=figures.pay_total_fen
    )


async def approve(actor: Actor, month: SubsidyMonth) -> SubsidyMonth:
    """Every employer has declared, and nothing is held but for an account that changed."""
    others = Hold.filter(month_id=month.id).exclude(kind=HoldKind.ACCOUNT_CHANGED)
    await others.update(state=HoldState.RELEASED)
    figures = await figures_of((await SubsidyMonth.get(id=month.id)).current_run_id)
    return await approving.approve(
        actor, month.id, people=figures.pay, total_fen=figures.pay_total_fen
    )


async def everything(district: District) -> Actor:
    """Somebody who holds every role there is, at the district."""
    user = await make_user(district.cast.district, *Role)
    actor = actor_of(user, Role.DISTRICT_OFFICER, district.cast.district)
    grants = tuple(replace(actor.grants[0], role=role) for role in Role)
    return replace(actor, permissions=frozenset(PERMISSIONS), grants=grants)


async def test_a_month_goes_from_open_cases_to_a_pay_list_that_adds_up(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await noticed(cast, month, note="属实")
    await approve(cast.approver, month)

    _, content = await approving.fetch_pay_list(cast.finance, month.id)

    kept = await PayList.get(month_id=month.id)
    assert hashlib.sha256(content).hexdigest() == kept.sha256
    assert kept.size == len(content)
    assert (kept.people, kept.total_fen) == (4, 400_000)
    sheet = load_workbook(io.BytesIO(content))["发放清单"]
    rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if isinstance(row[0], int)]
    assert [row[1] for row in rows] == ["陈可发", "孙社区", "双在岗"]
    assert all(row[5] == 1000 for row in rows)
    assert {row[2] for row in rows} == {
        person.id_number for person in (district.paid, district.community, district.two_posts)
    }
    totals = {row[0]: row[5] for row in sheet.iter_rows(values_only=True) if row[1]}
    assert (totals["可发放"], totals["暂缓发放（另表）"], totals["合计"]) == (3000, 1000, 4000)
    steps = await MonthStep.filter(month_id=month.id).order_by("id").values_list("step", flat=True)
    assert steps == [
        MonthStepKind.OPENED, MonthStepKind.COMPUTED, MonthStepKind.SUBMITTED,
        MonthStepKind.STREET_REVIEWED, MonthStepKind.REVIEWED, MonthStepKind.NOTICED,
        MonthStepKind.NOTICE_ENDED, MonthStepKind.APPROVED,
        MonthStepKind.PAY_LIST,
    ]  # fmt: skip
    assert await AuditEvent.filter(action="subsidies.pay_list.downloaded").count() == 1


async def test_somebody_without_an_account_is_on_a_list_of_their_own(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await noticed(district.cast, month)
    await approve(district.cast.approver, month)

    _, content = await approving.fetch_pay_list(district.cast.finance, month.id)

    sheet = load_workbook(io.BytesIO(content))["暂缓发放"]
    names = [row[1] for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int)]
    assert names == ["白无户"]


async def test_an_entered_account_releases_the_payment_and_leaves_the_month_fresh(
    district: District, month: SubsidyMonth
) -> None:
    line = await SubsidyLine.get(person_id=district.blocked.id)

    await settling.enter_account(
        district.cast.officer, month.id, line.id,
        bank_account="6222021234567890128", bank_name="北京银行",
    )  # fmt: skip

    assert (await figures_of(month.current_run_id)).blocked == 0
    await submitted(district, month)
    with pytest.raises(settling.NotBlocked):
        await settling.enter_account(
            district.cast.officer, month.id, line.id,
            bank_account="6222021234567890128", bank_name="北京银行",
        )  # fmt: skip


async def test_a_change_beside_an_entered_account_still_makes_the_month_stale(
    district: District, month: SubsidyMonth
) -> None:
    newcomer = await make_person(name="新入职")
    await make_employment(newcomer, district.cast.employer)
    line = await SubsidyLine.get(person_id=district.blocked.id)
    await settling.enter_account(
        district.cast.officer, month.id, line.id,
        bank_account="6222021234567890128", bank_name="北京银行",
    )  # fmt: skip
    await settled(district, month)

    with pytest.raises(approving.FactsChanged):
        await submit(district.cast.officer, month)


async def test_open_cases_keep_a_month_from_being_submitted(
    district: District, month: SubsidyMonth
) -> None:
    with pytest.raises(approving.CasesOpen):
        await submit(district.cast.officer, month)


async def test_changed_facts_keep_a_month_from_being_submitted(
    district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)
    await Person.filter(id=district.paid.id).update(household_registration="山西省临县", version=2)

    with pytest.raises(approving.FactsChanged):
        await submit(district.cast.officer, month)


async def test_other_figures_than_those_on_record_are_refused(
    district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)

    with pytest.raises(approving.FiguresDiffer, match=r"4 人、3,999\.99 元"):
        await approving.submit(district.cast.officer, month.id, people=4, total_fen=399_999)
    await submit(district.cast.officer, month)
    await noticed(district.cast, month)
    with pytest.raises(approving.FiguresDiffer):
        await approving.approve(district.cast.approver, month.id, people=5, total_fen=400_000)


async def test_nobody_checks_what_they_made_whatever_roles_they_hold(
    district: District, month: SubsidyMonth
) -> None:
    one, two, three, four = [await everything(district) for _ in range(4)]
    await settling.settle(one, month.id, ALL_OPEN, outcome=Outcome.PAY, reason=REASON)
    await submit(two, month)

    for maker in (one, two):
        with pytest.raises(approving.MakerIsChecker):
            await approving.review(maker, month.id)
    await approving.review(three, month.id)
    for maker in (one, two, three):
        with pytest.raises(approving.MakerIsChecker):
            await approving.district_review(maker, month.id)
    await approving.district_review(four, month.id)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.NOTICED)
    for maker in (one, two, three, four):
        with pytest.raises(approving.MakerIsChecker):
            await approve(maker, month)
    await approve(await everything(district), month)


async def test_the_system_itself_cannot_take_two_steps(
    district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)
    await submit(Actor.system(), month)

    with pytest.raises(approving.MakerIsChecker):
        await approving.review(Actor.system(), month.id)


async def test_each_step_needs_its_own_permission_at_the_district(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)

    with pytest.raises(Forbidden):
        await approving.review(cast.officer, month.id)
    with pytest.raises(Forbidden):
        await approving.district_review(cast.reviewer, month.id)
    with pytest.raises(Missing):
        await approving.review(cast.outsider, month.id)


async def test_a_returned_month_can_be_computed_and_submitted_again(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)

    await approving.send_back(cast.reviewer, month.id, reason="请核对孙社区")

    month = await SubsidyMonth.get(id=month.id)
    assert month.state is MonthState.COMPUTED
    assert (
        await MonthStep.filter(month_id=month.id).order_by("-id").first()
    ).note == "请核对孙社区"
    await service.compute(cast.officer, month.id)
    assert (await figures_of(month.current_run_id)).still_open == 0
    await submit(cast.officer, month)


async def test_a_frozen_month_is_neither_computed_nor_settled(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await submitted(district, month)
    await Person.filter(id=district.paid.id).update(household_registration="山西省临县", version=2)

    with pytest.raises(service.MonthFrozen):
        await service.compute(officer, month.id)
    with pytest.raises(service.MonthFrozen):
        await service.request_computation(officer, month.id)
    with pytest.raises(service.MonthFrozen):
        await settled(district, month)
    line = await SubsidyLine.get(person_id=district.community.id)
    with pytest.raises(service.MonthFrozen):
        await settling.withdraw_settlement(officer, month.id, line.id)
    with pytest.raises(approving.WrongState):
        await submit(officer, month)
    assert (await figures_of(month.current_run_id)).pay_total_fen == 400_000


async def test_steps_out_of_order_are_refused(district: District, month: SubsidyMonth) -> None:
    with pytest.raises(approving.WrongState):
        await approving.review(district.cast.reviewer, month.id)
    with pytest.raises(approving.WrongState):
        await approve(district.cast.approver, month)
    with pytest.raises(approving.PayListMissing):
        await approving.fetch_pay_list(district.cast.finance, month.id)


async def test_settling_takes_only_open_cases_and_can_be_withdrawn(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    open_line = await SubsidyLine.get(person_id=district.community.id)
    paid_line = await SubsidyLine.get(person_id=district.paid.id)
    with pytest.raises(settling.NotOpen):
        await settling.settle(
            officer, month.id, settling.Chosen((open_line.id, paid_line.id)),
            outcome=Outcome.PAY, reason=REASON,
        )  # fmt: skip

    assert await settling.settle(
        officer, month.id, settling.Chosen(finding="community_service_undefined"),
        outcome=Outcome.REFUSE, reason=REASON,
    ) == 1  # fmt: skip

    line = await SubsidyLine.get(id=open_line.id)
    assert (line.outcome, line.amount_fen) == (Outcome.REFUSE, 0)
    assert (line.settled_by_name, line.settlement_reason) == (officer.name, REASON)
    await settling.withdraw_settlement(officer, month.id, line.id)
    assert (await SubsidyLine.get(id=line.id)).outcome is Outcome.REVIEW
    with pytest.raises(settling.NotSettled):
        await settling.withdraw_settlement(officer, month.id, line.id)


async def test_a_settlement_survives_computing_again_only_while_the_findings_are_the_same(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await settled(district, month)
    await Person.filter(id=district.community.id).update(
        household_registration="河北省张北县", version=2
    )
    leaver = await make_person(name="新离职")
    await make_employment(leaver, district.cast.employer, ended_on=date(2026, 9, 1))

    await service.compute(officer, month.id)

    community = await SubsidyLine.get(person_id=district.community.id)
    two_posts = await SubsidyLine.get(person_id=district.two_posts.id)
    assert (community.outcome, community.settled_at) == (Outcome.REFUSE, None)
    assert (two_posts.outcome, two_posts.amount_fen) == (Outcome.PAY, 100_000)
    assert two_posts.settlement_reason == REASON


async def test_a_pay_list_is_sealed_and_cannot_be_changed(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await noticed(district.cast, month)
    await approve(district.cast.approver, month)

    kept = await PayList.get(month_id=month.id)

    assert not bytes(kept.content).startswith(b"PK")
    with pytest.raises(Exception, match="append-only"):
        await PayList.filter(id=kept.id).update(total_fen=1)
    with pytest.raises(Forbidden):
        await approving.fetch_pay_list(district.cast.officer, month.id)
