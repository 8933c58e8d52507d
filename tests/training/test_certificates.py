"""Certificates registered by hand, on both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.factories import Cast, make_actor, make_person
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.errors import Malformed, Missing, Stale
from workforce.paging import Page
from workforce.training.models import Certificate
from workforce.training.service import (
    CertificateExists,
    CertificateFacts,
    NumberOfAnother,
    RegistrarChecks,
    Wanted,
    certificate_within,
    check_certificate,
    doubts_of,
    list_certificates,
    register_certificate,
)
from workforce.vocabulary import CertificateCheck, CertificateKind, Role, SkillLevel

NUMBER = "S000111000006265000000"  # 11 = 北京, 26 = 2026, 5 = 五级


@pytest.fixture(autouse=True)
def early_november() -> Any:
    with clock.fixed(datetime(2026, 11, 2, 4, tzinfo=UTC)):
        yield


def facts(**more: Any) -> CertificateFacts:
    values: dict[str, Any] = {
        "kind": CertificateKind.SKILL_LEVEL, "occupation": "养老护理员", "level": SkillLevel.FIVE,
        "number": NUMBER, "issued_on": date(2026, 6, 7), "issuer": "某评价机构",
        "theory_score": 72, "practice_score": 85, **more,
    }  # fmt: skip
    return CertificateFacts(**values)  # type: ignore[typeddict-item]


async def test_a_certificate_is_registered_once(cast: Cast) -> None:
    person, other = await make_person(cast.employer), await make_person(cast.employer)

    made = await register_certificate(cast.officer, facts(), person_id=person.id)

    assert (made.check_state, doubts_of(made)) == (CertificateCheck.UNCHECKED, [])
    assert await AuditEvent.exists(action="training.certificate.registered", subject_id=made.id)
    with pytest.raises(CertificateExists):
        await register_certificate(
            cast.officer, facts(number=f" {NUMBER.lower()}"), person_id=person.id
        )
    with pytest.raises(NumberOfAnother):
        await register_certificate(cast.officer, facts(), person_id=other.id)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        pytest.param({"number": "S123"}, "/number", id="too short a number"),
        pytest.param({"number": "S000199000006265000000"}, "/number", id="no such province"),
        pytest.param({"level": None}, "/level", id="no level"),
        pytest.param({"issued_on": date(2026, 12, 1)}, "/issued_on", id="issued in the future"),
        pytest.param({"issued_on": date(1990, 1, 1)}, "/issued_on", id="issued to a child"),
        pytest.param({"theory_score": 101}, "/theory_score", id="score over a hundred"),
        pytest.param({"practice_score": -1}, "/practice_score", id="score below none"),
    ],
)
async def test_a_mistake_is_told_at_its_field(
    cast: Cast, wrong: dict[str, Any], where: str
) -> None:
    person = await make_person(cast.employer)

    with pytest.raises(Malformed) as refused:
        await register_certificate(cast.officer, facts(**wrong), person_id=person.id)

    assert [mistake.pointer for mistake in refused.value.errors] == [where]
    assert await Certificate.all().count() == 0


async def test_a_number_that_contradicts_the_level_is_stored_and_told(cast: Cast) -> None:
    person = await make_person(cast.employer)

    made = await register_certificate(
        cast.officer, facts(level=SkillLevel.ONE, issued_on=date(2025, 6, 7)), person_id=person.id
    )

    assert len(doubts_of(made)) == 2


async def test_a_completion_certificate_has_any_number_and_no_level(cast: Cast) -> None:
    person = await make_person(cast.employer)
    trainer = await make_actor(Role.TRAINER, cast.employer)

    made = await register_certificate(
        trainer,
        facts(kind=CertificateKind.COMPLETION, level=None, number="结业 2026-0017"),
        person_id=person.id,
    )

    assert made.level is None


async def test_the_result_of_a_check_is_written_once(cast: Cast) -> None:
    person = await make_person(cast.employer)
    made = await register_certificate(cast.officer, facts(), person_id=person.id)

    checked = await check_certificate(
        cast.officer, made.id, state=CertificateCheck.NOT_FOUND, version=1
    )

    assert (checked.check_state, checked.version) == (CertificateCheck.NOT_FOUND, 2)
    with pytest.raises(Stale):
        await check_certificate(cast.officer, made.id, state=CertificateCheck.CONSISTENT, version=1)


async def test_whoever_registered_a_certificate_does_not_find_it_consistent(cast: Cast) -> None:
    """Money rests on it; that it was not found anybody may write down."""
    person = await make_person(cast.employer)
    made = await register_certificate(cast.officer, facts(), person_id=person.id)
    consistent = CertificateCheck.CONSISTENT

    with pytest.raises(RegistrarChecks):
        await check_certificate(cast.officer, made.id, state=consistent, version=1)
    await check_certificate(cast.officer, made.id, state=CertificateCheck.NOT_FOUND, version=1)
    checked = await check_certificate(cast.second_officer, made.id, state=consistent, version=2)

    assert checked.check_state is consistent


async def test_the_neighbour_district_finds_none(cast: Cast) -> None:
    person = await make_person(cast.employer)
    made = await register_certificate(cast.officer, facts(), person_id=person.id)

    found = await list_certificates(cast.officer, Wanted(query="s0001"), Page())
    assert [row.id for row in found.items] == [made.id]
    assert (await list_certificates(cast.outsider, Wanted(), Page())).total == 0
    with pytest.raises(Missing):
        await certificate_within(cast.outsider, made.id)
    with pytest.raises(Missing):
        await register_certificate(cast.outsider, facts(number="1" * 16), person_id=person.id)
    with pytest.raises(Missing):
        await check_certificate(
            cast.outsider, made.id, state=CertificateCheck.CONSISTENT, version=1
        )
