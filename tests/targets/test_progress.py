"""Targets: heads are counted, not attendances, and every number shows its people."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.asking import Asker, new_client
from tests.factories import Cast, make_organisation, make_person
from workforce import clock
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.rules.targets import is_reached, plan_of, progress_basis_points
from workforce.training.models import Certificate, Enrolment, TrainingClass
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ClassState,
    CourseKind,
    OrganisationKind,
    SkillLevel,
    TraineeKind,
    TrainingResult,
)

numbers = iter(range(1, 10_000))


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    with clock.fixed(datetime(2026, 11, 1, 4, tzinfo=UTC)):
        async with new_client() as client:
            yield Asker(client)


async def certify(person: Person, **more: Any) -> None:
    values: dict[str, Any] = {
        "kind": CertificateKind.SKILL_LEVEL, "level": SkillLevel.FIVE,
        "occupation": "养老护理员", "issued_on": date(2024, 5, 1), **more,
    }  # fmt: skip
    await Certificate.create(person=person, number=f"N{next(numbers)}", **values)


async def train(body: Organisation, person: Person, kind: TraineeKind, **more: Any) -> None:
    found = await TrainingClass.create(
        body=body, title="班", trainee_kind=kind, course_kind=CourseKind.SKILL, hours=8,
        starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 9),
        state=more.pop("state", ClassState.CLOSED), closed_on=date(2026, 1, 9),
    )  # fmt: skip
    await Enrolment.create(
        training_class=found, person=person, result=more.pop("result", TrainingResult.PASSED)
    )


async def figures(ask: Asker, cast: Cast, query: str = "") -> dict[str, tuple[int, int]]:
    answer = await ask("GET", f"/targets{query}", cast.officer)
    assert answer.status_code == 200, answer.text
    return {one["code"]: (one["counted"], one["base"]) for one in answer.json()["indicators"]}


async def test_a_head_counts_once_however_many_certificates(ask: Asker, cast: Cast) -> None:
    person = await make_person(cast.employer)
    await certify(person)
    await certify(person, level=SkillLevel.FOUR)

    assert (await figures(ask, cast))["caregivers"] == (1, 2000)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"occupation": "医疗护理员"}, id="another occupation"),
        pytest.param({"kind": CertificateKind.COMPLETION}, id="a certificate of attendance"),
        pytest.param({"level": None}, id="no level"),
        pytest.param({"check_state": CertificateCheck.NOT_FOUND}, id="looked up and not found"),
        pytest.param({"issued_on": date(2026, 11, 2)}, id="issued after the day"),
        pytest.param({"pending_batch_id": 7}, id="of an import in progress"),
    ],
)
async def test_what_proves_nothing_does_not_count(
    ask: Asker, cast: Cast, more: dict[str, Any]
) -> None:
    await certify(await make_person(cast.employer), **more)

    assert (await figures(ask, cast))["caregivers"] == (0, 2000)


async def test_who_passed_counts_for_the_kind_of_class(ask: Asker, cast: Cast) -> None:
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "学校", cast.district)
    medical, community, failed, running = [await make_person(cast.employer) for _ in range(4)]
    await train(body, medical, TraineeKind.MEDICAL_CAREGIVER)
    await train(body, community, TraineeKind.BUILDING_LEADER)
    await train(body, community, TraineeKind.VOLUNTEER)
    await train(body, failed, TraineeKind.VOLUNTEER, result=TrainingResult.FAILED)
    await train(body, running, TraineeKind.VOLUNTEER, state=ClassState.OPEN)

    found = await figures(ask, cast)

    assert found["medical_caregivers"] == (1, 3000)
    assert found["community"] == (1, 10000)


async def test_the_willing_and_those_still_waiting_are_named(ask: Asker, cast: Cast) -> None:
    served = await make_person(cast.employer, wants_training=True)
    waiting = await make_person(cast.employer, wants_training=True)
    await make_person(cast.employer, wants_training=False)
    await certify(served)

    counted = (await ask("GET", "/targets/willing/people", cast.officer)).json()
    left = (await ask("GET", "/targets/willing/people?counted=false", cast.officer)).json()

    assert (await figures(ask, cast))["willing"] == (1, 2)
    assert [one["id"] for one in counted["items"]] == [served.id]
    assert [one["id"] for one in left["items"]] == [waiting.id]
    assert served.id_number not in str(counted)


async def test_nobody_next_door_counts_or_is_shown(ask: Asker, cast: Cast) -> None:
    elsewhere = await make_organisation(OrganisationKind.EMPLOYER, "海淀院", cast.neighbour)
    await certify(await make_person(elsewhere))
    await certify(await make_person(cast.employer))

    assert (await figures(ask, cast))["caregivers"] == (1, 2000)
    outside = await ask("GET", f"/targets?district_id={cast.district.id}", cast.outsider)
    assert outside.status_code == 404


async def test_a_district_without_a_plan_says_so(ask: Asker, cast: Cast) -> None:
    answer = await ask("GET", "/targets", cast.outsider)

    assert (answer.status_code, answer.json()["indicators"]) == (200, [])


async def test_an_unknown_indicator_is_missing(ask: Asker, cast: Cast) -> None:
    assert (await ask("GET", "/targets/heroes/people", cast.officer)).status_code == 404
    unsaid = await ask("GET", "/targets/caregivers/people?counted=false", cast.officer)
    assert unsaid.status_code == 404


async def test_the_workbook_says_what_the_page_says_and_has_its_chart(
    ask: Asker, cast: Cast
) -> None:
    await certify(await make_person(cast.employer))

    answer = await ask("GET", "/targets/workbook", cast.officer)

    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    rows = {row[0]: row[1:3] for row in sheet.iter_rows(min_row=5, values_only=True) if row[0]}
    shown = await figures(ask, cast)
    assert rows["养老护理专业人员（初级以上）"] == (2000, shown["caregivers"][0])
    assert len(sheet._charts) == 1  # type: ignore[attr-defined]
    assert not any(cell.data_type == "f" for line in sheet.iter_rows() for cell in line)


@pytest.mark.parametrize(
    ("counted", "base", "points"), [(0, 0, 0), (0, 5, 0), (1, 3, 3333), (2000, 2000, 10_000)]
)
def test_progress_is_rounded_down(counted: int, base: int, points: int) -> None:
    assert progress_basis_points(counted=counted, base=base) == points


def test_a_share_of_nobody_is_not_reached() -> None:
    plan = plan_of("110106")
    assert plan is not None
    willing = next(one for one in plan.indicators if one.is_share)

    assert not is_reached(willing, counted=0, base=0)
    assert is_reached(willing, counted=3, base=3)
    assert not is_reached(willing, counted=2, base=3)
