"""归档包里的办理记录：包里每一条记录上发生过的每一件事，看和下载的除外。"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from workforce.audit.models import AuditEvent
from workforce.paperwork.records import AT_ONCE, Sheet
from workforce.vocabulary import AuditOutcome

# Looking changes nothing, and a bundle must not differ because somebody made one before.
LOOKING = (".downloaded", ".taken", ".read", ".seen", ".exported")
OF_BUNDLES = "paperwork."


async def events_of(sheets: Sequence[Sheet]) -> AsyncIterator[list[dict[str, Any]]]:
    """The events of each record, table after table, a few hundred records at a time."""
    for sheet in sheets:
        async for ids in _ids(sheet):
            events = AuditEvent.filter(kind=sheet.table, subject_id__in=ids).order_by("id")
            yield [_told(one) for one in await events if not _is_looking(one.action)]


async def mark_of(sheets: Sequence[Sheet]) -> tuple[int, int]:
    """How many changes were made to the records and which was the last: alike, nothing changed."""
    made, last = 0, 0
    for sheet in sheets:
        async for ids in _ids(sheet):
            done = AuditEvent.filter(
                kind=sheet.table, subject_id__in=ids, outcome=AuditOutcome.DONE
            )
            for number, action in await done.values_list("id", "action"):
                if not _is_looking(action):
                    made, last = made + 1, max(last, number)
    return made, last


async def _ids(sheet: Sheet) -> AsyncIterator[list[int]]:
    last_id = 0
    while True:
        rows = sheet.rows.filter(id__gt=last_id).order_by("id").limit(AT_ONCE)
        found = [int(row["id"]) for row in await rows.values("id")]
        if not found:
            return
        yield found
        last_id = found[-1]


def _is_looking(action: str) -> bool:
    return action.endswith(LOOKING) or action.startswith(OF_BUNDLES)


def _told(one: AuditEvent) -> dict[str, Any]:
    return {
        "at": one.at, "actor": one.actor_name, "action": one.action, "kind": one.kind,
        "id": one.subject_id, "outcome": one.outcome.value, "reason": one.reason,
        "before": one.before, "after": one.after,
    }  # fmt: skip
