"""Money that went to one organisation and is another's now: taken back, then paid, each once."""

from __future__ import annotations

from datetime import date

import pytest

import workforce.app  # noqa: F401  (it registers what moves with a person)
from tests.factories import (
    Cast,
    make_actor,
    make_attendance,
    make_employment,
    make_organisation,
    make_person,
)
from tests.subsidies.approved import approve_now, submitted
from tests.subsidies.moving import (
    DECEMBER,
    FULL,
    JANUARY,
    NOVEMBER,
    OCTOBER,
    Moving,
    a_worker,
    approved,
    computed,
    declared,
    of_run,
    paid_out,
    told,
)
from tests.subsidies.releases import lapsing, release, to_employers, to_training_bodies
from workforce.database import save_version
from workforce.declarations import deciding
from workforce.employment.models import Attendance, Employment
from workforce.people.merging import merge
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies.adjustment_reading import adjustments_seen
from workforce.subsidies.adjustments import AdjustmentsOvertaken, settle_adjustment
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import DeclarationAct, HoldKind, HoldState
from workforce.training.models import Enrolment, TrainingClass
from workforce.vetting.models import Hold
from workforce.vocabulary import (
    ClassState,
    CourseKind,
    OrganisationKind,
    Outcome,
    Role,
    ServiceType,
    TrainingResult,
)

NO_ARREARS = """
arrears:
  clause: 补发
  clause_text: 事后补交证明的，不再补发
  reading: true
  note: 例
  pays: false
"""


@pytest.fixture
async def moving(cast: Cast) -> Moving:
    """October by a scheme that pays employers: approved, and the employer has the money."""
    await release(cast, "fengtai", to_employers(), OCTOBER)
    one = await a_worker(cast)
    await paid_out(await approved(cast, OCTOBER))
    return one


async def test_whoever_had_it_gives_it_back_and_the_next_month_pays_whose_it_is_once(
    moving: Moving,
) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)

    november = await approved(cast, NOVEMBER)
    december = await approved(cast, DECEMBER)
    january = await computed(cast, JANUARY)

    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]
    assert await of_run(december) == [(OCTOBER, 0, FULL, moving.other)]
    assert await of_run(january) == []
    lines = SubsidyLine.filter(run_id=november.current_run_id)
    assert await lines.values_list("payee_id", flat=True) == [moving.other]


async def test_both_differences_and_the_recovery_say_between_whom_the_money_moves(
    moving: Moving,
) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)
    november, december = await approved(cast, NOVEMBER), await approved(cast, DECEMBER)
    had, due = cast.employer.name, cast.other_employer.name

    sentence = f"原发给{had}，现应发给{due}：先由{had}退回，下月补发给{due}"
    assert await told(november) == [sentence]
    assert (await Recovery.get(person=moving.person)).reason == sentence
    assert await told(december) == [
        f"原发给{had}，现应发给{due}：已由{had}退回或追回，本月补发给{due}"
    ]


async def test_moved_there_and_back_again_comes_back_to_the_first(moving: Moving) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)
    await approved(cast, NOVEMBER)
    await moving.to(cast.employer)

    december = await computed(cast, DECEMBER)

    # November went to the other one, and October had only been taken back so far.
    assert await of_run(december) == [
        (OCTOBER, 0, FULL, moving.employer), (NOVEMBER, FULL, -FULL, moving.other),
    ]  # fmt: skip


async def test_two_months_on_their_way_take_it_back_once(moving: Moving) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)
    november, december = await computed(cast, NOVEMBER), await computed(cast, DECEMBER)
    assert (
        await of_run(november)
        == await of_run(december)
        == [(OCTOBER, FULL, -FULL, moving.employer)]
    )

    december = await approved(cast, DECEMBER)
    november = await approved(cast, NOVEMBER)

    assert [fen for _, _, fen, _ in await of_run(december)] == [-FULL]
    assert [fen for _, _, fen, _ in await of_run(november)] == [FULL]
    assert await Recovery.all().count() == 1


async def test_what_went_on_to_another_meanwhile_is_not_taken_back_a_second_time(
    moving: Moving,
) -> None:
    """October comes to the same sum again, and it is the other employer that has it."""
    cast = moving.cast
    await moving.to(cast.other_employer)
    november = await computed(cast, NOVEMBER)
    await submitted(cast.officer, november)
    await approved(cast, DECEMBER)
    await approved(cast, JANUARY)

    with pytest.raises(AdjustmentsOvertaken):
        await approve_now(cast.approver, november.id)

    assert [one.payee_id for one in await Recovery.all()] == [moving.employer]


async def test_who_is_no_longer_entitled_at_the_other_employer_brings_it_nothing(
    moving: Moving,
) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)
    await save_version(moving.post, service_type=ServiceType.INSTITUTION)

    november = await computed(cast, NOVEMBER)

    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]
    assert "原发给" not in "".join(await told(november))


async def test_a_question_is_asked_once_the_money_is_back(moving: Moving) -> None:
    """Whatever the answer is, the first employer does not keep it."""
    cast = moving.cast
    await moving.to(cast.other_employer)
    await Attendance.filter(employment_id=moving.post.id, month=OCTOBER).delete()

    november = await computed(cast, NOVEMBER)
    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]
    assert "再核定是否发给" in (await told(november))[0]
    await approved(cast, NOVEMBER)

    december = await computed(cast, DECEMBER)
    [asked] = await Adjustment.filter(run_id=december.current_run_id, month=OCTOBER)
    assert (asked.outcome, asked.payee_id, asked.before_fen) == (Outcome.REVIEW, moving.other, 0)
    await settle_adjustment(
        cast.officer, december.id, asked.id, outcome=Outcome.PAY, reason="已核实"
    )
    assert (await Adjustment.get(id=asked.id)).difference_fen == FULL


async def test_what_was_never_paid_is_netted_with_its_own_line_and_with_no_others_money(
    cast: Cast,
) -> None:
    await release(cast, "fengtai", to_employers(), OCTOBER)
    moving = await a_worker(cast)
    october = await approved(cast, OCTOBER)
    await moving.to(cast.other_employer)

    november = await approved(cast, NOVEMBER)
    december = await approved(cast, DECEMBER)

    owed = await Recovery.get()
    line = await SubsidyLine.get(run_id=october.current_run_id)
    [move] = await RecoveryMove.all()
    assert (owed.payee_id, owed.remaining_fen, move.line_id) == (moving.employer, 0, line.id)
    assert [fen for _, _, fen, _ in await of_run(november)] == [-FULL]
    assert await of_run(december) == [(OCTOBER, 0, FULL, moving.other)]


async def test_what_one_owes_is_not_netted_with_what_the_other_is_to_get(moving: Moving) -> None:
    cast = moving.cast
    await moving.to(cast.other_employer)
    await approved(cast, NOVEMBER)

    await approved(cast, DECEMBER)  # the back pay of the same month and person is not paid yet

    owed = await Recovery.get()
    assert (owed.payee_id, owed.remaining_fen) == (moving.employer, FULL)
    assert not await RecoveryMove.exists()


async def test_a_policy_that_pays_employers_from_a_past_month_on_moves_it_from_the_people(
    cast: Cast,
) -> None:
    moving = await a_worker(cast)
    await paid_out(await approved(cast, OCTOBER))
    await release(cast, "fengtai", to_employers(), OCTOBER)

    november = await approved(cast, NOVEMBER)
    december = await approved(cast, DECEMBER)

    assert await of_run(november) == [(OCTOBER, FULL, -FULL, None)]
    assert (await told(november))[0].startswith(f"原发给本人，现应发给{cast.employer.name}")
    assert await of_run(december) == [(OCTOBER, 0, FULL, moving.employer)]
    owed = await Recovery.get()
    assert (owed.payee_id, owed.remaining_fen) == (None, FULL)
    assert await of_run(await computed(cast, JANUARY)) == []


async def test_of_whoever_is_gone_from_the_district_the_employer_that_was_paid_is_asked(
    moving: Moving,
) -> None:
    """Where the money belongs now the district does not know: nothing moves by itself."""
    cast = moving.cast
    await moving.to(cast.neighbour)

    november = await computed(cast, NOVEMBER)

    assert await of_run(november) == [(OCTOBER, FULL, 0, moving.employer)]
    [asked] = await Adjustment.filter(run_id=november.current_run_id)
    await settle_adjustment(
        cast.officer, november.id, asked.id, outcome=Outcome.REFUSE, reason="不在本区"
    )
    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]


async def test_what_is_due_to_nobody_knows_whom_stays_where_it_is(moving: Moving) -> None:
    cast = moving.cast
    await moving.to(cast.neighbour)
    november = await computed(cast, NOVEMBER)
    [asked] = await Adjustment.filter(run_id=november.current_run_id)
    await settle_adjustment(
        cast.officer, november.id, asked.id, outcome=Outcome.PAY, reason="当时在本区"
    )
    await submitted(cast.officer, november)
    await approve_now(cast.approver, november.id)

    assert await of_run(await computed(cast, DECEMBER)) == []


async def test_the_street_of_whoever_gives_back_sees_it_wherever_the_person_works_now(
    moving: Moving,
) -> None:
    cast = moving.cast
    far = await make_organisation(OrganisationKind.STREET, "远街道", cast.district)
    elsewhere = await make_organisation(OrganisationKind.EMPLOYER, "远处驿站", far)
    await moving.to(elsewhere)
    november = await computed(cast, NOVEMBER)

    for street in (cast.street, far):
        reviewer = await make_actor(Role.STREET_REVIEWER, street)
        assert await adjustments_seen(reviewer, november).count() == 1
    other = await make_organisation(OrganisationKind.STREET, "别的街道", cast.district)
    reviewer = await make_actor(Role.STREET_REVIEWER, other)
    assert await adjustments_seen(reviewer, november).count() == 0


async def test_a_denied_month_that_was_paid_comes_back_from_whoever_has_it(moving: Moving) -> None:
    cast = moving.cast
    october = await SubsidyMonth.get(month=OCTOBER)
    await Hold.create(
        month_id=october.id, person=moving.person, kind=HoldKind.OBJECTION, state=HoldState.DENIED,
        evidence=[], fingerprint="1",
    )  # fmt: skip
    await moving.to(cast.other_employer)

    november = await approved(cast, NOVEMBER)
    december = await computed(cast, DECEMBER)

    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]
    assert await of_run(december) == []


async def test_an_employer_that_let_the_month_lapse_gets_no_money_that_moves_to_it(
    cast: Cast,
) -> None:
    await release(cast, "fengtai", lapsing(to_employers()), OCTOBER)
    moving = await a_worker(cast)
    await paid_out(await approved(cast, OCTOBER))
    await moving.to(cast.other_employer)
    await deciding.decide_many(
        cast.second_officer, policy="fengtai", month=OCTOBER, act=DeclarationAct.LAPSE,
        employer_ids=[moving.other], reason="逾期不补，已两次催报",
    )  # fmt: skip

    november = await approved(cast, NOVEMBER)
    december = await computed(cast, DECEMBER)

    assert await of_run(november) == [(OCTOBER, FULL, -FULL, moving.employer)]
    assert await of_run(december) == []


async def test_what_was_granted_in_time_moves_though_late_evidence_brings_nothing(
    cast: Cast,
) -> None:
    text = f"{to_employers()}\n{NO_ARREARS}"
    await release(cast, "fengtai", text, OCTOBER)
    moving = await a_worker(cast)
    await paid_out(await approved(cast, OCTOBER))
    await moving.to(cast.other_employer)
    late = await make_person(name="何晚报", bank_account="6222021234567890136")
    post = await make_employment(late, cast.employer)
    for month in (OCTOBER, NOVEMBER, DECEMBER):
        await make_attendance(post, month)

    await approved(cast, NOVEMBER)
    december = await computed(cast, DECEMBER)

    assert await of_run(december) == [(OCTOBER, 0, FULL, moving.other)]


async def test_of_two_records_of_one_person_each_employer_keeps_or_gives_back_its_own(
    moving: Moving,
) -> None:
    """October was paid to two employers, and the two people turn out to be one."""
    cast = moving.cast
    twin = await make_person(name="陈可发", bank_account="6222021234567890136")
    post = await make_employment(twin, cast.other_employer)
    for month in (OCTOBER, NOVEMBER):
        await make_attendance(post, month)
    november = await approved(cast, NOVEMBER)
    assert await of_run(november) == [(OCTOBER, 0, FULL, moving.other)]
    await paid_out(november)
    await declared()

    await merge(cast.officer, moving.person.id, merged_id=twin.id, reason="同一人重复登记")
    await save_version(await Employment.get(id=post.id), ended_on=date(2025, 9, 30))
    december = await approved(cast, DECEMBER)

    found = await of_run(december)
    assert (OCTOBER, 2 * FULL, -FULL, moving.other) in found
    assert [fen for month, _, fen, _ in found if month == OCTOBER] == [-FULL]
    assert [row for row in await of_run(await computed(cast, JANUARY)) if row[0] == OCTOBER] == []


async def test_a_training_held_by_another_body_moves_its_money_and_is_due_no_second_time(
    cast: Cast,
) -> None:
    kind = OrganisationKind.TRAINING_BODY
    had = await make_organisation(kind, "丰台培训学校", cast.district)
    due = await make_organisation(kind, "南城培训学校", cast.district)
    policy = "beijing_training"
    await release(cast, policy, to_training_bodies(), OCTOBER, file=policy)
    worker = await a_worker(cast)
    given = await TrainingClass.create(
        body=had, title="能力培训", trainee_kind="caregiver", course_kind=CourseKind.SKILL,
        hours=40, starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 30), state=ClassState.CLOSED,
    )  # fmt: skip
    await Enrolment.create(training_class=given, person=worker.person, result=TrainingResult.PASSED)
    october = await approved(cast, OCTOBER, policy=policy)
    await paid_out(october)
    fen = (await SubsidyLine.get(run_id=october.current_run_id)).amount_fen
    assert fen

    await TrainingClass.filter(id=given.id).update(body_id=due.id)
    months = [await computed(cast, NOVEMBER, policy=policy)]
    await approve(cast, months[0])
    months.append(await computed(cast, DECEMBER, policy=policy))
    await approve(cast, months[1])
    months.append(await computed(cast, JANUARY, policy=policy))

    assert [await of_run(one) for one in months] == [
        [(OCTOBER, fen, -fen, had.id)], [(OCTOBER, 0, fen, due.id)], [],
    ]  # fmt: skip
    later = SubsidyLine.filter(run_id__in=[one.current_run_id for one in months])
    assert set(await later.values_list("outcome", flat=True)) == {Outcome.REFUSE}


async def approve(cast: Cast, month: SubsidyMonth) -> None:
    await submitted(cast.officer, month)
    await approve_now(cast.approver, month.id)
