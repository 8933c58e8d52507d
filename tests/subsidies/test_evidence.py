"""Training, insurance answers, conduct and payments become facts, and make months stale."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

import pytest

from tests.factories import Cast
from tests.subsidies.conftest import MONTH, District
from workforce.payments.models import PastPayment
from workforce.people.models import Person
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.loading import load_policy, policy_from
from workforce.rules.subsidies.wanting import EVERYTHING, NOTHING_MORE, Wanted, wanted_by
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.reading import subject_of
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.watermarks import watermark
from workforce.subsidy_words import ConductState, HoldKind, HoldState, MonthState
from workforce.training.models import Enrolment, TrainingClass
from workforce.vetting.models import ConductCase, Hold, InsuranceAnswer
from workforce.vocabulary import ClassState, CourseKind, TraineeKind, TrainingResult

OCTOBER = Month.of(date(2026, 10, 1))
ASKING = Wanted(
    "fengtai", training=True, insurance=True, conduct=True, payments=("fengtai", "guangzhou")
)
CITIES = Path(__file__).parent.parent / "rules/subsidies/cities"


async def facts_of(
    district: District, person: Person, wanted: Wanted = ASKING, month: Month = OCTOBER
) -> Facts:
    found = await subject_of(district.cast.district.id, month, person.id, wanted)
    assert found is not None
    return found.facts


async def make_class(cast: Cast, *, state: ClassState = ClassState.CLOSED) -> TrainingClass:
    return await TrainingClass.create(
        body=cast.employer, title="护理进修", trainee_kind=TraineeKind.CAREGIVER,
        course_kind=CourseKind.PERIODIC, hours=24, starts_on=date(2026, 3, 1),
        ends_on=date(2026, 3, 9), state=state,
    )  # fmt: skip


async def passed(district: District, **more: object) -> None:
    given = await make_class(district.cast, state=more.pop("state", ClassState.CLOSED))  # type: ignore[arg-type]
    result = more.pop("result", TrainingResult.PASSED)
    await Enrolment.create(training_class=given, person=district.paid, result=result, **more)


async def answered(district: District, *, insured: bool = False) -> None:
    await InsuranceAnswer.create(
        person=district.paid, month=MONTH, insured=insured, insured_by="别家"
    )


async def decided(district: District, **more: object) -> None:
    fields: dict[str, object] = {
        "matter": "虐待老人", "basis": "第五条", "happened_on": date(2026, 8, 1),
        "decided_on": date(2026, 9, 1), "effective_on": date(2026, 9, 1),
        "effective_until": date(2027, 8, 31), "state": ConductState.DECIDED,
        "served_on": date(2026, 9, 2),
    }  # fmt: skip
    await ConductCase.create(
        person=district.paid, district=district.cast.district, **{**fields, **more}
    )


async def paid_before(district: District, policy: str = "guangzhou") -> None:
    await PastPayment.create(
        person=district.paid, district=district.cast.district, policy_code=policy,
        month="2024-05", amount_fen=500_000,
    )  # fmt: skip


async def test_a_passed_closed_class_counts_its_hours_in_its_year(district: District) -> None:
    await passed(district)
    await passed(district, hours_attended=20)
    await passed(district, result=TrainingResult.FAILED)
    await passed(district, state=ClassState.OPEN)

    facts = await facts_of(district, district.paid)

    assert [(row.year, row.hours) for row in facts.training_hours] == [(2026, 24), (2026, 20)]
    assert [(one.hours, one.passed) for one in facts.trainings] == [
        (24, True), (20, True), (24, False),
    ]  # fmt: skip
    assert facts.trainings[0].body == district.cast.employer.name


async def test_the_answer_of_the_office_outweighs_the_employers_word(district: District) -> None:
    await answered(district)

    [row] = (await facts_of(district, district.paid)).insurance

    assert (row.insured, row.insured_by) == (False, "别家")


async def test_a_decided_matter_is_a_breach_and_a_listing_until_it_is_repaired(
    district: District,
) -> None:
    await decided(district)
    await decided(district, state=ConductState.REPAIRED, repaired_on=date(2026, 9, 30))
    await decided(district, state=ConductState.NOTICED)
    await decided(district, state=ConductState.DISMISSED)

    facts = await facts_of(district, district.paid)

    assert facts.person.breaches_on == [date(2026, 8, 1)] * 2
    assert [one.until_on for one in facts.negative_list] == [date(2027, 8, 31), date(2026, 9, 30)]


async def test_history_and_promised_lines_are_received_and_a_denied_one_is_not(
    month: SubsidyMonth, district: District
) -> None:
    await paid_before(district)
    [line] = await SubsidyLine.filter(person=district.paid, run_id=month.current_run_id)

    async def received() -> list[tuple[str, str, int]]:
        found = (await facts_of(district, district.paid)).payments_received
        return [(one.policy, one.month, one.amount_fen) for one in found]

    history = ("guangzhou", "2024-05", 500_000)
    assert await received() == [history]
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.SUBMITTED)
    assert await received() == [("fengtai", MONTH, line.amount_fen), history]
    await Hold.create(
        month_id=month.id, person=district.paid, kind=HoldKind.LEFT, fingerprint="x",
        state=HoldState.DENIED,
    )  # fmt: skip
    assert await received() == [history]
    assert (await facts_of(district, district.paid, NOTHING_MORE)).payments_received == []


@pytest.mark.parametrize(
    ("change", "table"),
    [
        pytest.param(passed, "enrolment", id="training"),
        pytest.param(passed, "training_class", id="the class"),
        pytest.param(answered, "insurance_answer", id="insurance"),
        pytest.param(decided, "conduct_case", id="conduct"),
        pytest.param(paid_before, "past_payment", id="history"),
    ],
)
async def test_a_change_shows_in_the_mark_of_who_asks_for_it_and_of_nobody_else(
    district: District, change: Callable[[District], Awaitable[None]], table: str
) -> None:
    async def marks() -> list[dict[str, list[int]]]:
        wants = (ASKING, EVERYTHING, NOTHING_MORE)
        return [await watermark(district.cast.district.id, OCTOBER, one) for one in wants]

    before = await marks()
    await change(district)
    after = await marks()

    assert before[0][table] != after[0][table]
    assert before[1][table] != after[1][table]
    assert table not in after[2]
    assert before[2] == after[2]


async def test_another_month_that_is_submitted_shows_in_the_mark(month: SubsidyMonth) -> None:
    asking = Wanted("fengtai", payments=("fengtai",))
    september, own = Month.of(date(2026, 9, 1)), OCTOBER
    before = [await watermark(month.district_id, at, asking) for at in (september, own)]

    await SubsidyMonth.filter(id=month.id).update(state=MonthState.SUBMITTED)

    after = [await watermark(month.district_id, at, asking) for at in (september, own)]
    assert before[0]["subsidy_month"] != after[0]["subsidy_month"]
    assert before[1] == after[1]


async def test_what_is_paid_once_is_paid_once_over_the_months(district: District) -> None:
    """Two months of a once-only policy: what the first promises the second finds received."""
    cast = district.cast
    text = (CITIES / "once.yaml").read_text()
    loaded = policy_from(text.encode())

    async def computed(at: str) -> SubsidyMonth:
        opened = await open_month(cast.officer, loaded, at)
        await compute(cast.officer, opened.id)
        return await SubsidyMonth.get(id=opened.id)

    async def outcome_of(one: SubsidyMonth) -> tuple[str, str]:
        [line] = await SubsidyLine.filter(person=district.paid, run_id=one.current_run_id)
        return line.outcome.value, line.open_codes.strip()

    first = await computed("2026-09")
    assert await outcome_of(first) == ("pay", "")
    await SubsidyMonth.filter(id=first.id).update(state=MonthState.APPROVED)
    second = await computed("2026-10")

    assert await outcome_of(second) == ("refuse", "paid_before")


def test_what_a_policy_wants_follows_from_its_elements() -> None:
    ningbo, fengtai = load_policy("ningbo").policy, load_policy("fengtai").policy
    instalments = load_policy(str(CITIES / "linhai_graduates.yaml")).policy

    assert wanted_by(fengtai) == Wanted("fengtai")
    assert wanted_by(ningbo) == Wanted("ningbo", training=True, conduct=True)
    assert wanted_by(instalments).payments == ("linhai_graduates",)
    assert compile_policy(ningbo)
