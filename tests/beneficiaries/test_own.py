"""我的补贴：each sees their own, in plain words, from the day it was submitted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.asking import Asker
from tests.beneficiaries.conftest import signed_in
from tests.factories import make_person, make_user
from tests.subsidies.conftest import District
from workforce import clock
from workforce.actor import Actor
from workforce.identity.authentication import actor_for
from workforce.payments.models import PastPayment, PaymentBatch, PaymentItem
from workforce.people.models import Person
from workforce.publicity.models import Objection, PublicNotice
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import (
    HoldKind,
    HoldState,
    MonthState,
    ObjectionState,
    PaymentItemState,
    RecoveryMoveKind,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, Role


async def advance(month: SubsidyMonth, state: MonthState) -> None:
    await SubsidyMonth.filter(id=month.id).update(state=state)


async def line_of(person: Person) -> SubsidyLine:
    return await SubsidyLine.get(person_id=person.id)


async def own(ask: Asker, actor: Actor) -> list[dict[str, Any]]:
    answer = await ask("GET", "/my-subsidies", actor)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def test_nothing_is_promised_before_the_month_is_submitted(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    line = await line_of(district.paid)

    before = await own(ask, worker), await ask("GET", f"/my-subsidies/{line.id}", worker)
    await advance(month, MonthState.SUBMITTED)
    after = await own(ask, worker)

    assert before[0] == [] and before[1].status_code == 404
    assert [(one["month"], one["state_label"]) for one in after] == [("2026-10", "审核中")]


@pytest.mark.parametrize(
    ("state", "label"),
    [
        (MonthState.STREET_REVIEWED, "审核中"),
        (MonthState.REVIEWED, "审核中"),
        (MonthState.ON_NOTICE, "公示中"),
        (MonthState.NOTICED, "公示中"),
        (MonthState.APPROVED, "待发放"),
        (MonthState.CLOSED, "待发放"),
    ],
)
async def test_a_month_is_said_as_far_as_it_has_come(
    district: District, month: SubsidyMonth, ask: Asker, state: MonthState, label: str
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, state)

    assert [one["state_label"] for one in await own(ask, worker)] == [label]


async def test_each_answer_of_the_rules_has_its_word_and_its_reason(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    await advance(month, MonthState.APPROVED)
    found = {}
    for person in (district.blocked, district.not_local, district.two_posts):
        worker = await signed_in(person, district.cast.employer)
        [one] = await own(ask, worker)
        detail = (await ask("GET", f"/my-subsidies/{one['id']}", worker)).json()
        found[person.name] = (one["state_label"], detail["findings"])

    assert {name: state for name, (state, _) in found.items()} == {
        "白无户": "缺少账户", "何外地": "不符合", "双在岗": "待核定",
    }  # fmt: skip
    why_not = found["何外地"][1][0]
    assert why_not["result"] == "failed" and why_not["clause"] and why_not["message"]
    assert any("河北省张北县" in text for text in why_not["evidence"])
    assert all(one["what_to_do"] for one in found["双在岗"][1] if one["result"] == "unknown")


async def test_a_hold_and_a_denial_are_told_with_their_reason(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    hold = await Hold.create(
        month_id=month.id, person=district.paid, kind=HoldKind.SHARED_ACCOUNT, fingerprint="0" * 64
    )

    [held] = await own(ask, worker)
    await Hold.filter(id=hold.id).update(state=HoldState.DENIED, decision_reason="账户不是本人的")
    [denied] = await own(ask, worker)
    await Hold.filter(id=hold.id).update(state=HoldState.RELEASED)
    [released] = await own(ask, worker)

    assert held["state"] == "held" and held["reasons"] == [
        "收款账户与别人登记的一样，请把您本人名下的账户报给单位人事"
    ]
    assert denied["state"] == "denied" and "账户不是本人的" in denied["reasons"][0]
    assert "行政复议" in denied["reasons"][1]
    assert (released["state"], released["reasons"]) == ("upcoming", [])


async def test_who_is_sent_back_reads_what_is_missing(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    line = await line_of(district.paid)
    await SubsidyLine.filter(id=line.id).update(review_reason="请补附上门服务工单")
    await Hold.create(
        month_id=month.id, person=district.paid, kind=HoldKind.RETURNED, fingerprint="0" * 64
    )

    [one] = await own(ask, worker)

    assert one["reasons"] == ["审核时退回，请单位人事补正材料：请补附上门服务工单"]


async def pay(month: SubsidyMonth, line: SubsidyLine, state: PaymentItemState) -> PaymentItem:
    batch, _ = await PaymentBatch.get_or_create(
        number="P1", defaults={"district_id": month.district_id, "policy_code": month.policy_code,
                               "title": "十月"},
    )  # fmt: skip
    return await PaymentItem.create(
        policy_code=month.policy_code, batch=batch, person_id=line.person_id, month=month.month,
        subsidy_month_id=month.id,
        line_id=line.id, gross_fen=line.amount_fen, offset_fen=20_000,
        net_fen=line.amount_fen - 20_000, state=state,
        failure="账户已销户" if state is PaymentItemState.FAILED else "",
        paid_on=date(2026, 11, 20) if state is PaymentItemState.PAID else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "label"),
    [
        (PaymentItemState.WAITING, "待发放"),
        (PaymentItemState.SENT, "已送银行"),
        (PaymentItemState.PAID, "已到账"),
        (PaymentItemState.FAILED, "发放失败"),
        (PaymentItemState.CANCELLED, "待发放"),
    ],
)
async def test_what_the_bank_said_is_what_the_person_reads(
    district: District, month: SubsidyMonth, ask: Asker, state: PaymentItemState, label: str
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    await pay(month, await line_of(district.paid), state)

    [one] = await own(ask, worker)

    assert one["state_label"] == label
    assert one["reasons"] == (["银行说明：账户已销户"] if label == "发放失败" else [])
    if state is PaymentItemState.PAID:
        told = (one["paid_on"], one["amount_fen"], one["offset_fen"], one["net_fen"])
        assert told == ("2026-11-20", 100_000, 20_000, 80_000)


async def test_another_person_s_line_is_not_there(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    other = await line_of(district.not_local)

    answer = await ask("GET", f"/my-subsidies/{other.id}", worker)

    assert answer.status_code == 404
    assert [one["id"] for one in await own(ask, worker)] == [(await line_of(district.paid)).id]


async def test_no_number_of_the_person_is_in_what_is_answered(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    line = await line_of(district.paid)

    texts = [
        (await ask("GET", path, worker)).text
        for path in ("/my-subsidies", f"/my-subsidies/{line.id}", "/my-subsidies/recoveries")
    ]

    person = await Person.get(id=district.paid.id)
    for secret in (person.id_number, person.bank_account):
        assert not any(secret in text for text in texts)


async def test_the_right_to_an_explanation_names_the_law_and_who_decided(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    line = await line_of(district.paid)

    detail = (await ask("GET", f"/my-subsidies/{line.id}", worker)).json()

    assert "个人信息保护法" in detail["your_right"] and detail["contact"]["office"] == "丰台区"


async def adjustment(month: SubsidyMonth, person: Person, fen: int) -> Adjustment:
    later = await SubsidyMonth.create(
        policy_code=month.policy_code, month="2026-11", district_id=month.district_id,
        policy_id=month.policy_id, state=MonthState.APPROVED,
    )  # fmt: skip
    from workforce.subsidies.models import ComputeRun

    run = await ComputeRun.create(month=later, policy_id=month.policy_id, watermark={})
    await SubsidyMonth.filter(id=later.id).update(current_run_id=run.id)
    line = await line_of(person)
    return await Adjustment.create(
        run=run, person=person, source_month_id=month.id, month=month.month,
        source_line_id=line.id, policy_version_id=month.policy_id, before_fen=line.amount_fen,
        after_fen=line.amount_fen + fen, difference_fen=fen, outcome=Outcome.PAY,
        decided_outcome=Outcome.PAY,
        findings=line.findings, facts=line.facts,
    )  # fmt: skip


async def test_a_difference_is_told_under_its_month_and_in_its_list(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.CLOSED)
    await adjustment(month, district.paid, -30_000)
    line = await line_of(district.paid)

    listed = (await ask("GET", "/my-subsidies/differences", worker)).json()["items"]
    detail = (await ask("GET", f"/my-subsidies/{line.id}", worker)).json()

    assert [(one["difference_fen"], one["found_in"]) for one in listed] == [(-30_000, "2026-11")]
    assert detail["differences"] == listed and listed[0]["reasons"]


async def test_a_recovery_shows_what_remains_after_every_move(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    recovery = await Recovery.create(
        number="ZH1", person=district.paid, district_id=month.district_id,
        policy_code=month.policy_code, month=month.month, amount_fen=100_000, offset_fen=30_000,
        repaid_fen=20_000, reason="离职后仍发放",
    )  # fmt: skip
    for cause, kind, fen in (
        ("a", RecoveryMoveKind.OFFSET, 50_000),
        ("b", RecoveryMoveKind.RELEASED, 20_000),
        ("c", RecoveryMoveKind.REPAID, 20_000),
    ):
        await RecoveryMove.create(recovery=recovery, kind=kind, amount_fen=fen, cause=cause)

    [one] = (await ask("GET", "/my-subsidies/recoveries", worker)).json()["items"]

    assert [move["left_fen"] for move in one["moves"]] == [50_000, 70_000, 50_000]
    assert (one["left_fen"], one["policy_title"]) == (50_000, month.policy.title)


async def test_what_was_paid_before_the_portal_is_shown_and_half_imported_is_not(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    for past, batch in (("2026-05", None), ("2026-06", 7)):
        await PastPayment.create(
            person=district.paid, district_id=month.district_id, policy_code=month.policy_code,
            month=past, amount_fen=100_000, pending_batch_id=batch,
        )  # fmt: skip

    shown = (await ask("GET", "/my-subsidies/past-payments", worker)).json()["items"]

    assert [one["month"] for one in shown] == ["2026-05"]


async def test_who_receives_nothing_reads_empty_lists_and_who_is_nobody_is_told(
    district: District, ask: Asker
) -> None:
    stranger = await signed_in(await make_person(), district.cast.employer, Role.VOLUNTEER)
    unbound = await actor_for(await make_user(district.cast.employer, Role.CARE_WORKER))

    assert await own(ask, stranger) == []
    refused = await ask("GET", "/my-subsidies", unbound)
    assert (refused.status_code, refused.json()["code"]) == (409, "identity.no_person")


async def test_an_objection_during_the_notice_holds_the_own_money_only_and_shows_its_decision(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.ON_NOTICE)
    line = await line_of(district.paid)
    notice = await PublicNotice.create(
        month_id=month.id, code="abc", title="公示", starts_on=clock.today(),
        ends_on=clock.today(), days=5, counted="working", rows="[]", sha256="0" * 64, people=2,
        total_fen=200_000,
    )  # fmt: skip
    path = f"/my-subsidies/{line.id}/objections"
    made = await ask("POST", path, worker, json={"text": "金额少算了一天"})
    again = await ask("POST", path, worker, json={"text": "金额少算了一天"})
    other = await line_of(district.blocked)
    stranger = await ask(
        "POST", f"/my-subsidies/{other.id}/objections", worker, json={"text": "别人的不对"}
    )
    await Objection.all().update(state=ObjectionState.REJECTED, decision="按政策计算无误")
    detail = (await ask("GET", f"/my-subsidies/{line.id}", worker)).json()
    await PublicNotice.filter(id=notice.id).update(
        starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 5)
    )
    late = await ask("POST", path, worker, json={"text": "公示期已过再提"})

    assert made.status_code == 201, made.text
    assert again.json()["number"] == made.json()["number"] and stranger.status_code == 404
    assert await Hold.filter(kind=HoldKind.OBJECTION).values_list("person_id", flat=True) == [
        district.paid.id
    ]
    assert detail["may_object"] and detail["objections"][0]["decision"] == "按政策计算无误"
    assert late.status_code == 409


async def test_money_the_bank_sent_back_is_said_in_words_with_its_day(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    worker = await signed_in(district.paid, district.cast.employer)
    await advance(month, MonthState.APPROVED)
    item = await pay(month, await line_of(district.paid), PaymentItemState.FAILED)
    await PaymentItem.filter(id=item.id).update(
        bounced_on=date(2026, 11, 25), failure="退汇：账户已销户"
    )

    [one] = await own(ask, worker)

    assert (one["state_label"], one["paid_on"]) == ("银行退回", None)
    assert "没有到您手里" in one["sentence"]
    assert one["reasons"] == ["2026-11-25 银行退回。退汇：账户已销户"]
