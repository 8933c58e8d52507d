"""What something cost a person: registered once a receipt, corrected, withdrawn, never deleted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_actor, make_employment, make_person
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.employment.costs import (
    CostExists,
    CostFacts,
    CostWithdrawn,
    NoPostThere,
    Wanted,
    add_cost,
    change_cost,
    cost_within,
    list_costs,
    withdraw_cost,
)
from workforce.employment.joining import CostsConflict
from workforce.employment.models import ActualCost
from workforce.errors import Malformed, Missing, Stale
from workforce.paging import Page
from workforce.people.merging import merge
from workforce.people.models import Person
from workforce.vocabulary import Role

TODAY = datetime(2026, 11, 2, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def early_november() -> Any:
    with clock.fixed(TODAY):
        yield


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


def stated(**more: Any) -> CostFacts:
    given: dict[str, Any] = {
        "kind": "training_fee", "month": "2026-10", "cost_fen": 68_000,
        "receipt_number": "2611-0001", "paid_on": date(2026, 10, 16), **more,
    }  # fmt: skip
    return CostFacts(**given)


async def worker(cast: Cast) -> Person:
    person = await make_person(cast.employer)
    await make_employment(person, cast.employer)
    return person


async def added(cast: Cast, person: Person, **more: Any) -> ActualCost:
    return await add_cost(
        cast.hr, stated(**more), person_id=person.id, employer_id=cast.employer.id
    )


async def test_a_cost_is_registered_for_ones_own_people_and_stays_in_the_history(
    cast: Cast,
) -> None:
    person = await worker(cast)

    cost = await added(cast, person)

    assert (cost.receipt_number, cost.cost_fen) == ("26110001", 68_000)
    event = await AuditEvent.get(action="employment.cost.added")
    assert event.after is not None and event.after["cost_fen"] == 68_000
    found = await list_costs(cast.officer, Wanted(person.id, month="2026-10"), Page())
    assert [one.id for one in found.items] == [cost.id]
    for other in (Wanted(person.id + 1), Wanted(month="2026-09"), Wanted(kind="health_check"),
                  Wanted(employer_id=cast.other_employer.id), Wanted(withdrawn=True)):  # fmt: skip
        assert (await list_costs(cast.officer, other, Page())).items == []


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        pytest.param({"cost_fen": 0}, "/cost_fen", id="nothing"),
        pytest.param({"cost_fen": -1}, "/cost_fen", id="less than nothing"),
        pytest.param({"cost_fen": 100_000_001}, "/cost_fen", id="more than one person costs"),
        pytest.param({"paid_on": date(2026, 11, 3)}, "/paid_on", id="paid tomorrow"),
        pytest.param({"month": "2026-12"}, "/month", id="of a month to come"),
        pytest.param({"receipt_number": " - "}, "/receipt_number", id="without a number"),
    ],
)
async def test_what_cannot_be_is_refused_at_its_field(
    cast: Cast, wrong: dict[str, Any], where: str
) -> None:
    person = await worker(cast)
    cost = await added(cast, person)

    for writing in (
        added(cast, person, **{"receipt_number": "2", **wrong}),
        change_cost(cast.hr, cost.id, CostFacts(**wrong), version=None),
    ):
        with pytest.raises(Malformed) as refused:
            await writing
        assert [one.pointer for one in refused.value.errors] == [where]


async def test_one_receipt_of_a_kind_is_registered_once_whoever_writes_it(cast: Cast) -> None:
    person = await worker(cast)
    await make_employment(person, cast.other_employer)
    elsewhere = await make_actor(Role.EMPLOYER_HR, cast.other_employer)
    await added(cast, person)

    with pytest.raises(CostExists):
        await add_cost(
            elsewhere, stated(receipt_number="２６１１ 0001"),
            person_id=person.id, employer_id=cast.other_employer.id,
        )  # fmt: skip
    other = await added(cast, person, receipt_number="2")
    with pytest.raises(CostExists):
        await change_cost(
            cast.hr, other.id, CostFacts(receipt_number="2611 0001"), version=other.version
        )
    assert (await added(cast, person, kind="health_check")).id


async def test_of_two_at_once_one_is_registered(cast: Cast) -> None:
    person = await worker(cast)

    found = await asyncio.gather(
        added(cast, person), added(cast, person), return_exceptions=True
    )  # fmt: skip

    assert sorted(type(one).__name__ for one in found) == ["ActualCost", "CostExists"]


async def test_a_cost_needs_a_post_at_the_employer(cast: Cast) -> None:
    person = await make_person(cast.employer)

    with pytest.raises(NoPostThere):
        await added(cast, person)


async def test_a_correction_knows_its_version_and_a_repeat_changes_nothing(cast: Cast) -> None:
    cost = await added(cast, await worker(cast))

    changed = await change_cost(
        cast.officer, cost.id, CostFacts(cost_fen=70_000), version=cost.version
    )
    again = await change_cost(
        cast.officer, cost.id, CostFacts(cost_fen=70_000), version=changed.version
    )

    assert (changed.cost_fen, again.version) == (70_000, changed.version)
    event = await AuditEvent.get(action="employment.cost.changed")
    assert (event.before, event.after) == ({"cost_fen": 68_000}, {"cost_fen": 70_000})
    with pytest.raises(Stale):
        await change_cost(cast.hr, cost.id, CostFacts(cost_fen=1), version=cost.version - 1)


async def test_a_withdrawn_cost_stays_as_it_was_and_its_receipt_is_free(cast: Cast) -> None:
    person = await worker(cast)
    cost = await added(cast, person)

    done = await withdraw_cost(cast.hr, cost.id, reason="登记到了别人名下")
    again = await withdraw_cost(cast.hr, cost.id, reason="登记到了别人名下")

    assert (done.withdrawn_reason, again.version) == ("登记到了别人名下", done.version)
    assert (await AuditEvent.get(action="employment.cost.withdrawn")).reason == "登记到了别人名下"
    for writing in (
        withdraw_cost(cast.hr, cost.id, reason="另一个理由"),
        change_cost(cast.hr, cost.id, CostFacts(cost_fen=1), version=None),
    ):
        with pytest.raises(CostWithdrawn):
            await writing
    assert (await added(cast, person)).id != cost.id


async def test_two_who_withdraw_it_at_once_withdraw_it_once(cast: Cast, ask: Asker) -> None:
    cost = await added(cast, await worker(cast))
    acts = [withdraw_cost(one, cost.id, reason="票据作废") for one in (cast.hr, cast.officer)]

    done = await asyncio.gather(*acts)

    assert {one.version for one in done} == {cost.version + 1}
    path = f"/history?kind=actual_cost&id={cost.id}"
    told = (await ask("GET", path, cast.hr)).json()["items"]
    assert [one["action_label"] for one in told] == ["撤回实际费用", "登记实际费用"]
    assert (await ask("GET", path, cast.outsider)).status_code == 404


async def test_another_employer_and_the_next_district_have_no_such_cost(
    cast: Cast, ask: Asker
) -> None:
    person = await worker(cast)
    cost = await added(cast, person)
    other = await make_actor(Role.EMPLOYER_HR, cast.other_employer)

    for actor in (other, cast.outsider):
        assert (await list_costs(actor, Wanted(person.id), Page())).items == []
        with pytest.raises(Missing):
            await cost_within(actor, cost.id)
        with pytest.raises(Missing):
            await withdraw_cost(actor, cost.id, reason="不是我的")
        with pytest.raises(Missing):
            await add_cost(actor, stated(), person_id=person.id, employer_id=cast.employer.id)
        assert (await ask("GET", f"/costs/{cost.id}", actor)).status_code == 404
    shown = (await ask("GET", f"/costs/{cost.id}", cast.reviewer)).json()
    assert (shown["kind_label"], shown["version"]) == ("培训费", cost.version)
    assert (await ask("POST", f"/costs/{cost.id}/withdrawal", cast.reviewer)).status_code == 403


async def test_a_form_takes_only_codes_a_policy_could_name(cast: Cast, ask: Asker) -> None:
    person = await worker(cast)
    form = {
        "person_id": person.id, "employer_id": cast.employer.id, "kind": "培训费",
        "month": "2026-10", "cost_fen": 100, "receipt_number": "1", "paid_on": "2026-10-01",
    }  # fmt: skip

    wrong = await ask("POST", "/costs", cast.hr, json=form)
    right = await ask("POST", "/costs", cast.hr, json={**form, "kind": "own_kind_2"})

    assert (wrong.status_code, right.status_code) == (422, 201)
    assert right.json()["kind_label"] == "own_kind_2"


async def test_costs_go_with_the_person_that_is_kept(cast: Cast) -> None:
    kept, merged = await worker(cast), await worker(cast)
    moved = await added(cast, merged, receipt_number="7")
    await added(cast, kept)
    double = await added(cast, merged, cost_fen=1)

    with pytest.raises(CostsConflict):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一个人")
    await change_cost(cast.hr, double.id, CostFacts(cost_fen=68_000), version=None)
    for row in await make_apart(merged):
        await row.delete()
    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一个人")

    assert (await ActualCost.get(id=moved.id)).person_id == kept.id
    folded = await ActualCost.get(id=double.id)
    assert folded.withdrawn_at is not None and folded.person_id == merged.id


async def make_apart(person: Person) -> list[Any]:
    """The posts of the double, which are no business of this test."""
    from workforce.employment.models import Employment

    return await Employment.filter(person_id=person.id)
