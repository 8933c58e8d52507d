"""合并人员与入库不同时进行：an import looks its people up first and writes them later."""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.database import read_all
from workforce.people.merging import MergeWhileImporting, joins
from workforce.people.models import Person

_APPLYING = """
    SELECT b.id FROM import_batch b WHERE b.state IN ('applying', 'undoing') AND b.district_id IN (
      SELECT o.district_id FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
      WHERE a.person_id IN (?, ?)) LIMIT 1
"""


@joins("import")
async def refuse_while_importing(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """Nothing moves; a batch being written in either person's district refuses the merge."""
    if await read_all(_APPLYING, [kept.id, merged.id]):
        raise MergeWhileImporting()
    return {}
