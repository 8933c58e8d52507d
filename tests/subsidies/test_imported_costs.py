"""What a costs file brings in moves the money as what is entered by hand, its undoing too."""

from __future__ import annotations

import pytest

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.intake.cost_files import sheet, spent, taken
from tests.subsidies.approved import computed
from tests.subsidies.conftest import account
from tests.subsidies.test_actual_costs import (
    NOVEMBER,
    OCTOBER,
    XIHE,
    differences,
    lines_of,
    october_approved,
)
from workforce.intake import visibility
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import hide_batch
from workforce.people.models import Person
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.service import compute


@pytest.fixture
async def person(cast: Cast) -> Person:
    made = await make_person(cast.employer, name="陈有票", **account(0))
    await make_attendance(await make_employment(made, cast.employer), OCTOBER)
    return made


async def undone(cast: Cast) -> None:
    batch = await ImportBatch.all().order_by("-id").first()
    assert batch is not None
    await hide_batch(cast.officer, batch.id, reason="导错了文件")
    await visibility.remove_hidden(cast.officer, batch.id)


async def test_an_import_and_its_undoing_make_the_computed_month_stale(
    cast: Cast, person: Person
) -> None:
    asking = await computed(cast.officer, OCTOBER, policy=XIHE)
    fengtai = await computed(cast.officer, OCTOBER)
    assert await lines_of(asking) == {person.id: ("review", 0)}

    await taken(cast, sheet(spent(cast, person, amount="333.33")))
    assert (await is_stale(asking), await is_stale(fengtai)) == (True, False)
    await compute(cast.officer, asking.id)
    asking = await SubsidyMonth.get(id=asking.id).select_related("policy", "district")
    assert await lines_of(asking) == {person.id: ("pay", 23_333)}
    assert not await is_stale(asking)
    await undone(cast)
    assert (await is_stale(asking), await is_stale(fengtai)) == (True, False)
    await compute(cast.officer, asking.id)
    asking = await SubsidyMonth.get(id=asking.id).select_related("policy", "district")
    assert await lines_of(asking) == {person.id: ("review", 0)}


async def test_costs_that_are_not_published_yet_pay_nothing_and_move_no_mark(
    cast: Cast, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = await computed(cast.officer, OCTOBER, policy=XIHE)
    show = visibility.show

    async def looked_first(batch_id: int) -> None:
        assert not await is_stale(asking)
        await show(batch_id)

    monkeypatch.setattr(visibility, "show", looked_first)
    await taken(cast, sheet(spent(cast, person)))

    assert await is_stale(asking)
    await visibility.hide((await ImportBatch.get()).id)
    await compute(cast.officer, asking.id)
    assert await lines_of(await SubsidyMonth.get(id=asking.id)) == {person.id: ("review", 0)}


async def test_a_late_file_is_paid_back_and_an_undone_one_recovered_by_the_next_run(
    cast: Cast, person: Person
) -> None:
    other = await make_person(cast.employer, name="林先付", **account(1))
    await make_attendance(await make_employment(other, cast.employer), OCTOBER)
    await taken(cast, sheet(spent(cast, other, amount=500)))
    await october_approved(cast)
    await undone(cast)
    await taken(cast, sheet(spent(cast, person, amount=200), spent(cast, other, amount=400)))

    november = await computed(cast.officer, NOVEMBER, policy=XIHE)

    assert await differences(november) == [
        (person.id, 0, 14_000), (other.id, 35_000, -7_000),
    ]  # fmt: skip
