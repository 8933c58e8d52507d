"""The keys of a month's lines hold whoever writes and whoever deletes, on both engines."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.factories import Cast, make_person
from workforce.actor import Actor
from workforce.database import connection, execute, insert_many, verb
from workforce.database.guards import GUARDS, KeysBySet
from workforce.identity.models import Organisation
from workforce.invariants import foreign_keys_hold, guards_stand
from workforce.subsidies.models import ComputeRun, SubsidyLine
from workforce.subsidies.policies import named
from workforce.subsidies.service import open_month
from workforce.vocabulary import OrganisationKind

NOBODY = 987_654
[KEYS] = [guard for guard in GUARDS if isinstance(guard, KeysBySet)]
COLUMNS = (
    "run_id", "person_id", "employment_id", "employer_id", "street_id", "decided_outcome",
    "outcome", "amount_fen", "proposed_fen", "payment_state", "open_codes", "findings", "facts",
    "settled_by_name", "settlement_reason", "review_state", "reviewed_by_name", "review_reason",
    "mark",
)  # fmt: skip


@dataclass(frozen=True)
class Parents:
    """A run, two people, an employer and a street on which nothing else rests."""

    officer: Actor
    run_id: int
    person_id: int
    other_id: int
    employer_id: int
    street_id: int

    def row(self, **other: Any) -> tuple[Any, ...]:
        known = vars(self) | {"employment_id": 1, "amount_fen": 0, "proposed_fen": 0}
        known |= dict.fromkeys(("decided_outcome", "outcome"), "refuse")
        known |= dict.fromkeys(("payment_state", "review_state"), "none")
        return tuple((known | other).get(column, "") for column in COLUMNS)


@pytest.fixture
async def parents(cast: Cast) -> Parents:
    month = await open_month(cast.officer, named("fengtai"), "2026-10")
    run = await ComputeRun.create(month_id=month.id, policy_id=month.policy_id, watermark={})
    places = [
        await Organisation.create(kind=kind, name=kind.label, district_id=cast.district.id)
        for kind in (OrganisationKind.EMPLOYER, OrganisationKind.STREET)
    ]
    people = [await make_person(name=name) for name in ("甲", "乙")]
    return Parents(cast.officer, run.id, *(one.id for one in (*people, *places)))


@verb
async def written(actor: Actor, rows: list[tuple[Any, ...]], then: Any = None) -> None:
    await insert_many("subsidy_line", COLUMNS, rows)
    if then is not None:
        await then()


@verb
async def deleted(actor: Actor, table: str, number: int, then: Any = None) -> None:
    await execute(f'DELETE FROM "{table}" WHERE id = ?', [number])
    if then is not None:
        await then()


async def test_a_line_that_points_at_nothing_is_not_written(parents: Parents) -> None:
    """One wrong row among good ones, in one statement."""
    for column, _ in KEYS.keys:
        wrong = {"person_id": parents.other_id} | {column: NOBODY}
        with pytest.raises(IntegrityError):
            await written(parents.officer, [parents.row(), parents.row(**wrong)])

    assert await SubsidyLine.all().count() == 0


async def test_a_line_without_a_street_is_written(parents: Parents) -> None:
    rows = [parents.row(street_id=None), parents.row(person_id=parents.other_id)]

    await written(parents.officer, rows)

    assert await SubsidyLine.all().count() == 2


async def test_what_a_line_points_at_is_not_deleted(parents: Parents) -> None:
    await written(parents.officer, [parents.row()])

    for column, table in KEYS.keys:
        with pytest.raises(IntegrityError):
            await deleted(parents.officer, table, getattr(parents, column))

    assert await foreign_keys_hold() == []


async def test_what_no_line_points_at_is_deleted(parents: Parents) -> None:
    await written(parents.officer, [parents.row(street_id=None)])

    await deleted(parents.officer, "person", parents.other_id)
    await deleted(parents.officer, "organisation", parents.street_id)


async def test_neither_a_line_nor_what_it_points_at_is_moved_into_nothing(parents: Parents) -> None:
    await written(parents.officer, [parents.row()])

    for column, table in KEYS.keys:
        with pytest.raises(IntegrityError):
            await execute(f'UPDATE subsidy_line SET "{column}" = ?', [NOBODY])
        with pytest.raises(IntegrityError):
            params = [NOBODY, getattr(parents, column)]
            await execute(f'UPDATE "{table}" SET id = ? WHERE id = ?', params)

    assert await foreign_keys_hold() == []


@pytest.mark.parametrize(("column", "table"), KEYS.keys[:3])
@pytest.mark.parametrize("deleting_first", [False, True], ids=["writing first", "deleting first"])
async def test_writing_a_line_and_deleting_what_it_points_at_never_both_happen(
    parents: Parents, column: str, table: str, deleting_first: bool
) -> None:
    """The second comes while the first has done its work and has not committed."""
    done, go_on = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        done.set()
        await go_on.wait()

    def write(then: Any = None) -> Awaitable[None]:
        return written(parents.officer, [parents.row()], then)

    def delete(then: Any = None) -> Awaitable[None]:
        return deleted(parents.officer, table, getattr(parents, column), then)

    order: list[Callable[..., Awaitable[None]]]
    order = [delete, write] if deleting_first else [write, delete]
    first = asyncio.ensure_future(order[0](hold))
    await done.wait()
    second = asyncio.ensure_future(order[1]())
    await asyncio.sleep(0.1)
    waited = not second.done()
    go_on.set()
    await first

    assert waited
    with pytest.raises(IntegrityError):
        await second
    assert await foreign_keys_hold() == []


async def test_who_would_not_see_a_line_written_meanwhile_deletes_nothing(
    engine: str, parents: Parents
) -> None:
    if engine == "sqlite":
        pytest.skip("one writer at a time")

    @verb
    async def of_a_snapshot(actor: Actor) -> None:
        await connection().execute_script("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        await execute("DELETE FROM person WHERE id = ?", [parents.other_id])

    with pytest.raises(IntegrityError):
        await of_a_snapshot(parents.officer)


async def test_with_the_guard_taken_away_a_line_points_at_nothing_and_that_is_found(
    engine: str, parents: Parents
) -> None:
    """The broken twin of all the above."""
    if engine == "sqlite":
        await connection().execute_script("PRAGMA foreign_keys = OFF")
    else:
        for name, table in KEYS.triggers.items():
            await execute(f'DROP TRIGGER "{name}" ON "{table}"')

    await written(parents.officer, [parents.row(), parents.row(person_id=NOBODY)])
    await deleted(parents.officer, "organisation", parents.street_id)

    faults = await foreign_keys_hold()
    assert any("person" in fault for fault in faults)
    assert any("organisation" in fault for fault in faults)
    if engine == "postgres":
        assert len(await guards_stand()) == len(KEYS.triggers)
