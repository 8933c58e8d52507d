"""What is learnt after the approval, cause by cause: who gets or owes how much, to the fen."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.payments.conftest import account_of
from tests.subsidies.approved import approved, computed
from tests.subsidies.paying import Sure, pay
from tests.subsidies.test_adjusting import FULL, NOVEMBER, OCTOBER, Two, of_run, two
from tests.subsidies.test_applied_version import release, text_of
from workforce import clock
from workforce.database import save_version
from workforce.employment.models import Attendance, Employment
from workforce.payments import preparing
from workforce.recoveries.documents import REPAY, notice_facts
from workforce.recoveries.models import Recovery
from workforce.recoveries.service import note_repayment
from workforce.rules.subsidies.loading import LoadedPolicy, policy_from
from workforce.subsidies.adjustments import settle_adjustment
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import Adjustment, SubsidyLine
from workforce.subsidies.policies import named
from workforce.subsidies.settling import Chosen, settle
from workforce.subsidy_words import RecoveryState
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateCheck, CertificateKind, Outcome, SkillLevel

assert two, "the fixture of the differences"
CAP = 50_000
MONTHS = (OCTOBER, NOVEMBER, "2026-12", "2027-01", "2027-02")


async def one_post(cast: Cast, number: int) -> Employment:
    person = await make_person(bank_account=account_of(number), bank_name="北京银行")
    post = await make_employment(person, cast.employer)
    for month in MONTHS:
        await make_attendance(post, month)
    return post


async def paid(cast: Cast, month: str) -> tuple[int, int, int]:
    """A batch of the month: gross, offset and net."""
    where = {"district_id": cast.district.id}
    seen = await preparing.preview(cast.officer, "fengtai", [month], **where)
    batch = await preparing.prepare(
        cast.officer, "fengtai", [month], plan=seen.collected.digest, **where
    )
    return batch.gross_fen, batch.offset_fen, batch.net_fen


async def test_double_employment_found_later_is_recovered_once_it_is_settled(two: Two) -> None:
    await make_employment(two.people[0], two.cast.other_employer, started_on=date(2026, 10, 1))
    november = await computed(two.officer, NOVEMBER)
    [found] = await Adjustment.filter(run_id=november.current_run_id)
    assert (found.person_id, found.outcome, found.difference_fen) == (
        two.people[0].id, Outcome.REVIEW, 0,
    )  # fmt: skip
    assert "two_employers" in found.open_codes

    settled = await settle_adjustment(
        two.officer, november.id, found.id, outcome=Outcome.REFUSE, reason="实际在别处上班"
    )

    assert (settled.before_fen, settled.after_fen, settled.difference_fen) == (FULL, 0, -FULL)


async def test_a_release_reaching_back_pays_everybody_the_difference_to_the_fen(two: Two) -> None:
    await release(two.cast.district.id, text_of(123_457), OCTOBER)

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == [
        (person.id, OCTOBER, FULL, 123_457, 23_457) for person in two.people
    ]
    figures = await figures_of(november.current_run_id)
    assert (figures.back_fen, figures.recovery_fen) == (2 * 23_457, 0)


async def test_a_release_reaching_back_recovers_the_difference_to_the_fen(two: Two) -> None:
    await release(two.cast.district.id, text_of(98_765), OCTOBER)

    november = await computed(two.officer, NOVEMBER)

    assert await of_run(november) == [
        (person.id, OCTOBER, FULL, 98_765, -1_235) for person in two.people
    ]
    figures = await figures_of(november.current_run_id)
    assert (figures.back_fen, figures.recovery_fen) == (0, 2 * 1_235)


def certified_only() -> LoadedPolicy:
    """The district's policy with one condition more: a certificate the query system knows."""
    condition = """
  - code: certified
    label: 持证
    kind: certificate
    checked: true
    clause: 二（八）
    clause_text: 持证上岗
    absent: {code: uncertified, label: 无证, message: 无证, what_to_do: 请登记}
    unchecked: {code: unchecked, label: 未查验, message: 未查验, what_to_do: 请查验}
"""
    text = named("fengtai").text.replace("conditions:\n", f"conditions:{condition}", 1)
    return policy_from(text.encode())


async def test_a_certificate_revoked_after_the_approval_is_recovered_for_the_month_it_was_paid(
    two: Two,
) -> None:
    first, second = two.people
    held = [
        await Certificate.create(
            person=person, kind=CertificateKind.SKILL_LEVEL, level=SkillLevel.FIVE,
            number=f"S99{person.id:010d}", issued_on=date(2025, 3, 1),
            check_state=CertificateCheck.CONSISTENT,
        )
        for person in (first, second)
    ]  # fmt: skip
    await release(two.cast.district.id, certified_only(), OCTOBER)
    assert await of_run(await computed(two.officer, NOVEMBER)) == []
    await pay(two.cast, Sure(), Counter())
    await save_version(held[1], check_state=CertificateCheck.NOT_FOUND)

    november = await computed(two.officer, NOVEMBER)
    [found] = await Adjustment.filter(run_id=november.current_run_id)
    assert (found.person_id, found.outcome, found.open_codes) == (
        second.id, Outcome.REVIEW, " unchecked ",
    )  # fmt: skip
    refuse: dict[str, Any] = {"outcome": Outcome.REFUSE, "reason": "证书已被撤销"}
    await settle_adjustment(two.officer, november.id, found.id, **refuse)
    line = await SubsidyLine.get(run_id=november.current_run_id, person_id=second.id)
    await settle(two.officer, november.id, Chosen(line_ids=(line.id,)), **refuse)
    await approved(two.officer, two.cast.approver, NOVEMBER)

    assert await of_run(november) == [(second.id, OCTOBER, FULL, 0, -FULL)]
    assert await Recovery.filter(person_id=first.id).count() == 0
    [owed] = await Recovery.all()
    assert (owed.person_id, owed.amount_fen, owed.remaining_fen) == (second.id, FULL, FULL)


async def test_evidence_that_comes_late_is_paid_with_the_next_run(cast: Cast) -> None:
    post = await one_post(cast, 1)
    late = await make_employment(
        await make_person(bank_account=account_of(2), bank_name="北京银行",
                          household_registration="河北省张北县"),
        cast.employer,
    )  # fmt: skip
    await make_attendance(late, OCTOBER)
    october = await approved(cast.officer, cast.approver, OCTOBER)
    line = await SubsidyLine.get(run_id=october.current_run_id, person_id=late.person_id)
    assert (line.outcome, line.amount_fen) == (Outcome.REFUSE, 0)
    await late.fetch_related("person")
    await save_version(late.person, household_registration="北京市丰台区")

    november = await computed(cast.officer, NOVEMBER)

    assert await of_run(november) == [(late.person_id, OCTOBER, 0, FULL, FULL)]
    assert post.person_id != late.person_id


async def test_a_leaver_repays_to_the_treasury_and_nothing_is_offset(cast: Cast) -> None:
    gone, _ = await one_post(cast, 1), await one_post(cast, 2)
    await approved(cast.officer, cast.approver, OCTOBER)
    assert await paid(cast, OCTOBER) == (2 * FULL, 0, 2 * FULL)
    await save_version(gone, ended_on=date(2026, 9, 30))
    await approved(cast.officer, cast.approver, NOVEMBER)

    assert await paid(cast, NOVEMBER) == (FULL, 0, FULL)
    owed = await Recovery.get(person_id=gone.person_id)
    assert (owed.amount_fen, owed.remaining_fen) == (FULL, FULL)
    assert (await notice_facts(cast.officer, owed.id)).way == REPAY
    await note_repayment(cast.officer, owed.id, amount_fen=FULL, document="缴1", on=clock.today())
    owed = await Recovery.get(id=owed.id)
    assert (owed.repaid_fen, owed.offset_fen, owed.state) == (FULL, 0, RecoveryState.SETTLED)


async def test_what_is_owed_is_carried_over_batches_under_the_cap_of_each(cast: Cast) -> None:
    post = await one_post(cast, 1)
    await approved(cast.officer, cast.approver, OCTOBER)
    assert await paid(cast, OCTOBER) == (FULL, 0, FULL)
    await save_version(post, started_on=date(2026, 11, 1))  # October was not theirs
    await Attendance.filter(employment_id=post.id, month=OCTOBER).delete()

    taken = []
    for month in MONTHS[1:4]:
        await approved(cast.officer, cast.approver, month)
        taken.append(await paid(cast, month))

    assert taken == [(FULL, CAP, FULL - CAP), (FULL, CAP, FULL - CAP), (FULL, 0, FULL)]
    owed = await Recovery.get(person_id=post.person_id)
    assert (owed.amount_fen, owed.offset_fen, owed.remaining_fen) == (FULL, FULL, 0)


async def test_the_second_month_never_pays_the_days_of_the_first(cast: Cast) -> None:
    """A sheet that ignores the period pays month one's days again in month two."""
    person = await make_person(bank_account=account_of(1), bank_name="北京银行")
    await make_attendance(await make_employment(person, cast.employer), OCTOBER)
    await approved(cast.officer, cast.approver, OCTOBER)

    november = await computed(cast.officer, NOVEMBER)

    line = await SubsidyLine.get(run_id=november.current_run_id, person_id=person.id)
    assert (line.outcome, line.amount_fen) == (Outcome.REVIEW, 0)
    assert await of_run(november) == []
    assert await paid(cast, OCTOBER) == (FULL, 0, FULL)


async def test_computing_and_preparing_again_never_multiplies(cast: Cast) -> None:
    post = await one_post(cast, 1)
    for _ in range(3):
        october = await computed(cast.officer, OCTOBER)
    assert await SubsidyLine.filter(run_id=october.current_run_id).count() == 1
    await approved(cast.officer, cast.approver, OCTOBER)

    assert await paid(cast, OCTOBER) == (FULL, 0, FULL)
    for _ in range(3):
        seen = await preparing.preview(cast.officer, "fengtai", [OCTOBER])
        assert seen.collected.due == []
    assert await of_run(await computed(cast.officer, NOVEMBER)) == []
    assert post.person_id
