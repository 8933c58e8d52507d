"""Of one district one import is taken in at a time, whoever confirms it and by which way."""

from __future__ import annotations

import asyncio

import pytest

from tests.factories import Cast
from tests.intake.test_api import SMALL
from tests.intake.test_interruptions import last_batch, small, work
from workforce.database import read_all
from workforce.intake import service
from workforce.intake.models import ImportBatch, ImportFile
from workforce.intake.service import AnotherImportRunning
from workforce.people.models import Person
from workforce.vocabulary import BatchKind, BatchState


async def checked(cast: Cast) -> ImportBatch:
    await service.upload(cast.officer, BatchKind.ROSTER, file_name="x.csv", data=SMALL)
    await work()
    return await last_batch()


async def test_the_command_line_waits_for_the_console(cast: Cast) -> None:
    batch = await checked(cast)
    await service.confirm(cast.officer, batch.id)

    with pytest.raises(AnotherImportRunning):
        await small(cast)

    left = await last_batch()
    assert (left.id > batch.id, left.state) == (True, BatchState.CANCELLED)
    assert not await ImportFile.filter(batch_id=left.id).exists()
    await work()
    assert (await ImportBatch.get(id=batch.id)).state is BatchState.APPLIED


async def test_the_console_waits_for_the_command_line(cast: Cast) -> None:
    batch, other = await checked(cast), await checked(cast)
    # As a command leaves it that is still at work: confirmed, without a job.
    await service.mark_confirmed(cast.officer, other.id)

    with pytest.raises(AnotherImportRunning):
        await service.confirm(cast.officer, batch.id)

    assert (await ImportBatch.get(id=batch.id)).state is BatchState.CHECKED


async def test_of_two_confirmed_at_once_one_is_refused(cast: Cast) -> None:
    batches = [await checked(cast), await checked(cast)]

    answers = await asyncio.gather(
        *(service.mark_confirmed(cast.officer, one.id) for one in batches), return_exceptions=True
    )

    assert sorted(isinstance(one, AnotherImportRunning) for one in answers) == [False, True]


async def test_after_an_import_the_database_knows_how_many_there_are(
    cast: Cast, engine: str
) -> None:
    """Or it reads the whole table for each row of the next file."""
    await small(cast)

    if engine == "postgres":
        [known] = await read_all(
            "SELECT reltuples::int AS n FROM pg_class WHERE relname = 'person'"
        )
        assert known["n"] == await Person.all().count() > 0
