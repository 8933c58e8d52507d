"""`execute` tells how many rows it touched, whatever the statement and the engine."""

from __future__ import annotations

from tests.factories import Cast
from workforce.actor import Actor
from workforce.database import execute, verb

INSERT = "INSERT INTO region (code, name, level) SELECT ?, ?, 'county' WHERE ? = 1"


@verb
async def counts(actor: Actor) -> tuple[int, int, int, int]:
    return (
        await execute(INSERT, ["110106", "丰台区", 1]),
        await execute(INSERT, ["110106", "丰台区", 0]),
        await execute("UPDATE region SET name = ? WHERE code = ?", ["丰台", "110106"]),
        await execute("DELETE FROM region WHERE code = ?", ["110106"]),
    )


async def test_inserts_updates_and_deletes_are_counted(cast: Cast) -> None:
    assert await counts(cast.officer) == (1, 0, 1, 1)
