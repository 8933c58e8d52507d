"""Whether a month is stale is told from memory while nothing moved, never after something did."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.factories import make_attendance
from tests.subsidies.conftest import MONTH, District
from tests.subsidies.test_approving import settled, submit
from workforce.actor import Actor
from workforce.database import read_all, save_version, verb
from workforce.employment.models import Attendance, Employment
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.subsidies import unchanged
from workforce.subsidies.approving import FactsChanged
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import ComputeRun, SubsidyMonth
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateKind


async def moved(month: SubsidyMonth) -> bool:
    """The same, with everything counted anew."""
    run = await ComputeRun.get(id=month.current_run_id or 0)
    return run.watermark != await full_mark(month)


async def test_looking_again_counts_nothing_again(
    month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def heard(sql: str, params: Any = ()) -> list[dict[str, Any]]:
        asked.append(sql)
        return await read_all(sql, params)

    monkeypatch.setattr(unchanged, "read_all", heard)
    assert not await is_stale(month)
    counted = len(asked)
    assert not await is_stale(month)

    assert counted > 2 and asked[counted:] == [unchanged._PULSE]


@verb
async def inside(actor: Actor, month: SubsidyMonth, *edits: Awaitable[None]) -> bool:
    """Asked where a submission asks it, after what the same transaction changed."""
    for edit in edits:
        await edit
    return await is_stale(month)


async def test_a_submission_after_a_look_counts_nothing_again(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settled(district, month)
    assert not await is_stale(month)
    asked: list[str] = []

    async def heard(sql: str, params: Any = ()) -> list[dict[str, Any]]:
        asked.append(sql)
        return await read_all(sql, params)

    monkeypatch.setattr(unchanged, "read_all", heard)
    await submit(district.cast.officer, month)

    assert asked == [unchanged._PULSE]


async def edit_person(district: District) -> None:
    await save_version(await Person.get(id=district.paid.id), household_registration="河北省")


async def add_attendance(district: District) -> None:
    post = await Employment.get(person_id=district.left.id)
    await make_attendance(post, MONTH)


async def remove_attendance(district: District) -> None:
    await Attendance.filter(employment__person_id=district.paid.id).delete()


async def take_rows_into_an_import(district: District) -> None:
    await Attendance.filter(employment__person_id=district.paid.id).update(pending_batch_id=1)


async def add_certificate(district: District) -> None:
    await Certificate.create(
        person=district.paid, kind=CertificateKind.SKILL_LEVEL, number="S99000001"
    )


async def merge(district: District) -> None:
    await Person.filter(id=district.paid.id).update(merged_into_id=district.blocked.id)


async def move_the_employer_away(district: District) -> None:
    cast = district.cast
    await Organisation.filter(id=cast.other_employer.id).update(district_id=cast.street.id)


async def move_a_post_away(district: District) -> None:
    await Employment.filter(person_id=district.community.id).update(person_id=district.paid.id)


CHANGES = [
    edit_person, add_attendance, remove_attendance, take_rows_into_an_import, add_certificate,
    merge, move_the_employer_away, move_a_post_away,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
async def test_after_a_look_every_change_is_noticed(
    change: Callable[[District], Awaitable[None]], district: District, month: SubsidyMonth
) -> None:
    assert not await is_stale(month)
    assert not await is_stale(month)

    await change(district)

    assert await moved(month)
    assert await is_stale(month)


@pytest.mark.parametrize("change", CHANGES)
async def test_after_a_look_a_submission_notices_every_change(
    change: Callable[[District], Awaitable[None]], district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)
    assert not await is_stale(month)
    await change(district)

    with pytest.raises(FactsChanged):
        await submit(district.cast.officer, month)


@pytest.mark.parametrize("change", CHANGES)
async def test_a_transaction_sees_its_own_change_and_leaves_no_answer_behind(
    change: Callable[[District], Awaitable[None]], district: District, month: SubsidyMonth
) -> None:
    actor = district.cast.officer
    assert not await inside(actor, month)
    assert await inside(actor, month, change(district))

    assert await is_stale(month)


async def test_what_was_undone_is_not_remembered(district: District, month: SubsidyMonth) -> None:
    @verb
    async def undone(actor: Actor) -> None:
        await edit_person(district)
        assert await is_stale(month)
        raise Missing

    with pytest.raises(Missing):
        await undone(district.cast.officer)

    assert not await is_stale(month)


async def test_without_the_pulse_a_change_would_go_unseen(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin."""
    monkeypatch.setattr(unchanged, "_PULSE", "SELECT 1 AS name")
    assert not await is_stale(month)

    await edit_person(district)

    assert await moved(month)
    assert not await is_stale(month)
