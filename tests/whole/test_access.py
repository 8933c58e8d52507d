"""T11: every route × every role × whose thing it is, held against a table somebody read.

`access.txt` has a line a route. A route without a line, a path parameter without a maker, a form
nobody wrote down: each fails by itself, so that a new route cannot be forgotten here.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest
from tortoise.expressions import Q

from tests.asking import Asker
from tests.whole.sending import FORMS, PREPARED, QUERIES
from tests.whole.stage import Stage
from tests.whole.things import MAKERS, SHARED
from tests.whole.walking import (
    CODES,
    COLUMNS,
    DONE,
    GUARDED,
    ROLES,
    SHAPES,
    Shape,
    declared,
    furnish,
    letter,
    parameters,
    rows,
)
from workforce.app import OPERATIONS
from workforce.identity import scope
from workforce.permissions import ROLE_PERMISSIONS
from workforce.vocabulary import Role

SEED = 20261101
QUICK_SHARE = 8
# Demonstration sheets, policies, templates: the same for everybody, so also next door.
SAME_EVERYWHERE = {"GET /regions"}


def wrong_cells(found: dict[tuple[str, Role, str], str]) -> list[str]:
    table = declared()
    return [
        f"{name} {role.value} {column}: {seen} and not {table[name][role][COLUMNS.index(column)]}"
        for (name, role, column), seen in found.items()
        if table[name][role][COLUMNS.index(column)] != seen
    ]


async def walk(
    ask: Asker, stage: Stage, wanted: Callable[[Shape, Role, str], bool]
) -> dict[tuple[str, Role, str], str]:
    """Ask every cell that is wanted, lists first: the others add to them."""
    found = {}
    for shape, row in sorted(rows(), key=lambda one: not one[0].is_list):
        for role in ROLES:
            for column in shape.columns:
                if wanted(shape, role, column):
                    # Whoever may do nothing needs nothing new to be refused.
                    fresh = row[role][COLUMNS.index(column)] not in "34"
                    found[shape.name, role, column] = await letter(
                        ask, stage, shape, role, column, fresh=fresh
                    )
    return found


def test_every_route_has_its_line_and_no_line_is_of_nothing() -> None:
    assert set(declared()) == {shape.name for shape in SHAPES}


def test_every_path_parameter_has_its_maker() -> None:
    named = {name for one in OPERATIONS for name in parameters(one)}

    assert named - set(MAKERS) - set(SHARED) - {"code"} == set()
    assert {one.path for one in OPERATIONS if "{code}" in one.path} <= {
        *CODES,
        "/verifications/{code}",
        "/published-notices/{code}",
        "/published-notices/{code}/objections",
    }


def test_every_form_and_query_is_known() -> None:
    with_form = {shape.name for shape in GUARDED if shape.operation.body is not None}
    known = {shape.name for shape in SHAPES}

    assert with_form - set(FORMS) == set()
    assert (set(FORMS) | set(QUERIES) | set(PREPARED)) - known == set()


def test_the_table_lets_nobody_reach_next_door_or_what_is_not_there() -> None:
    """What the table may not say, whoever edits it."""
    for shape, row in rows():
        assert set(row) == set(ROLES), shape.name
        for role, group in row.items():
            cells = dict(zip(COLUMNS, group, strict=True))
            assert {column for column in COLUMNS if cells[column] != "-"} == set(shape.columns)
            if shape.name not in SAME_EVERYWHERE:
                assert DONE not in cells["other"] + cells["none"], (shape.name, role)
            if set(parameters(shape.operation)) & set(MAKERS):
                assert cells["other"] in "34", (shape.name, role)
                assert cells["none"] in "34", (shape.name, role)


def test_whatever_can_be_done_is_done_by_somebody() -> None:
    undone = [
        shape.name
        for shape, row in rows()
        if not shape.is_list and not any(group[0] == DONE for group in row.values())
    ]
    assert undone == []


def test_permissions_and_table_say_the_same() -> None:
    """Who lacks the permission of a route is refused in all its cells, and nobody else in all."""
    for shape, row in rows():
        if needs := shape.operation.permissions:
            refused = {role for role, group in row.items() if set(group) <= {"3", "-"}}
            lacking = {role for role in ROLES if ROLE_PERMISSIONS[role].isdisjoint(needs)}
            assert lacking <= refused, (shape.name, lacking - refused)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_an_eighth_of_the_cells_is_as_declared(ask: Asker, stage: Stage) -> None:
    """Every route and every role among them; the others are for the long run."""
    await furnish(stage)
    draw = random.Random(SEED)
    found = await walk(ask, stage, lambda shape, role, column: draw.randrange(QUICK_SHARE) == 0)

    print(f"seed {SEED}, {len(found)} cells, {Counter(found.values())}")
    assert len({name for name, _, _ in found}) > len(GUARDED) * 0.8
    assert wrong_cells(found) == []


@pytest.mark.full
async def test_every_cell_is_as_declared(ask: Asker, stage: Stage) -> None:
    await furnish(stage)
    found = await walk(ask, stage, lambda shape, role, column: True)

    print(f"{len(found)} cells, {Counter(found.values())}")
    assert len(found) == sum(len(shape.columns) for shape in GUARDED) * len(ROLES)
    assert wrong_cells(found) == []


async def looks_at(name: str, *roles: Role) -> Callable[[Shape, Role, str], bool]:
    return lambda shape, role, column: shape.name == name and (not roles or role in roles)


async def found_wrong(ask: Asker, stage: Stage, name: str) -> list[str]:
    return wrong_cells(await walk(ask, stage, await looks_at(name)))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_scope_that_lets_everything_through_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin of reach."""
    for table in ("person", "activity"):
        monkeypatch.setitem(scope._SCOPES, table, lambda model, paths: Q(id__gt=0))

    wrong = await found_wrong(ask, stage, "GET /people/{person_id:int}")
    wrong += await found_wrong(ask, stage, "PATCH /activities/{activity_id:int}")

    assert any("officer other: + and not 4" in one for one in wrong)
    assert any("employer_hr same: + and not 4" in one for one in wrong)
    assert any(one.startswith("PATCH /activities") for one in wrong)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_role_that_lends_too_much_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin of permissions."""
    lent = ROLE_PERMISSIONS[Role.AUDITOR] | {"people.write"}
    monkeypatch.setitem(ROLE_PERMISSIONS, Role.AUDITOR, lent)

    assert any(
        "auditor own: + and not 3" in one
        for one in await found_wrong(ask, stage, "PATCH /people/{person_id:int}")
    )


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_list_that_shows_the_neighbour_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(scope._SCOPES, "volunteer", lambda model, paths: Q(id__gt=0))
    await furnish(stage)

    wrong = await found_wrong(ask, stage, "GET /volunteers")

    assert "GET /volunteers district_officer other: + and not ." in wrong
