"""Merging waits while an import of the same district is being written."""

from __future__ import annotations

import pytest

from tests.factories import Cast, make_person
from workforce.employment import joining as employment_joining
from workforce.intake import merging
from workforce.intake.models import ImportBatch
from workforce.people.merging import MergeWhileImporting, merge
from workforce.people.models import Person
from workforce.training import joining as training_joining
from workforce.vocabulary import BatchKind, BatchState

assert merging and employment_joining and training_joining


@pytest.mark.parametrize("state", [BatchState.APPLYING, BatchState.UNDOING])
async def test_a_merge_waits_for_the_districts_import(cast: Cast, state: BatchState) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    batch = await ImportBatch.create(
        kind=BatchKind.ROSTER, state=state, file_name="x.xlsx", sha256="0" * 64,
        district=cast.district,
    )  # fmt: skip

    with pytest.raises(MergeWhileImporting):
        await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一人，录入两次")

    batch.state = BatchState.APPLIED
    await batch.save()
    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一人，录入两次")
    assert (await Person.get(id=merged.id)).merged_into_id == kept.id


async def test_an_import_next_door_stops_nobody(cast: Cast) -> None:
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await ImportBatch.create(
        kind=BatchKind.ROSTER, state=BatchState.APPLYING, file_name="x.xlsx", sha256="0" * 64,
        district=cast.neighbour,
    )  # fmt: skip

    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一人，录入两次")

    assert (await Person.get(id=merged.id)).merged_into_id == kept.id
