"""Writing audit events: inside the verb for a change, in a transaction of its own for a denial."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tortoise.models import Model

from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.database import execute, in_one_transaction, insert_many, verb
from workforce.vocabulary import AuditOutcome

COLUMNS = (
    "at", "actor_id", "actor_name", "action", "kind", "subject_id", "organisation_id",
    "outcome", "request_id", "address", "reason", "before", "after",
)  # fmt: skip
# Every change waits for this row: it is written without a model's ceremony.
_INSERT = (
    f'INSERT INTO "audit_event" ({", ".join(COLUMNS)}) VALUES ({", ".join("?" * len(COLUMNS))})'
)
_ENCODER = json.JSONEncoder(default=str, ensure_ascii=False)
Values = Mapping[str, Any]
Change = tuple[int, Values | None, Values | None]


async def record(
    actor: Actor,
    action: str,
    subject: Model,
    *,
    before: Values | None = None,
    after: Values | None = None,
    reason: str = "",
    organisation_id: int | None = None,
) -> None:
    """Record one change of `subject`. Values of personal fields arrive masked.

    `action` is `domain.thing.happened`, as `people.person.changed`; its Chinese is in
    `audit/words.py`. `organisation_id` is where it happened, for the auditor's filter.
    """
    assert in_one_transaction(), "a change is recorded in its own transaction"
    await execute(
        _INSERT,
        (
            clock.now(), actor.user_id, actor.name, action, subject._meta.db_table, subject.pk,
            organisation_id, AuditOutcome.DONE, actor.request_id, actor.address, reason,
            _text(before), _text(after),
        ),
    )  # fmt: skip


async def record_many(
    actor: Actor, action: str, kind: str, changes: Iterable[Change], *, reason: str = ""
) -> None:
    """Record what a machine did to many records: `(subject id, before, after)` each."""
    at = clock.now()
    await insert_many(
        "audit_event",
        COLUMNS,
        (
            (
                at, actor.user_id, actor.name, action, kind, subject_id, None,
                AuditOutcome.DONE.value, actor.request_id, actor.address, reason,
                _text(before), _text(after),
            )
            for subject_id, before, after in changes
        ),
    )  # fmt: skip


@verb
async def record_denial(
    actor: Actor, *, action: str, kind: str, subject_id: int | None, reason: str
) -> None:
    """Record that somebody asked for what is not theirs, after their request was rolled back."""
    await AuditEvent.create(
        actor_id=actor.user_id,
        actor_name=actor.name,
        action=action,
        kind=kind,
        subject_id=subject_id,
        outcome=AuditOutcome.DENIED,
        request_id=actor.request_id,
        address=actor.address,
        reason=reason,
    )


def changed(before: Values, after: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    """Only the fields that differ, as (before, after)."""
    names = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in names}, {name: after[name] for name in names}


def plain(values: Values | None) -> dict[str, Any] | None:
    """Days, moments and words as the text JSON can hold."""
    return None if values is None else json.loads(json.dumps(values, default=str))


def _text(values: Values | None) -> str | None:
    return None if values is None else _ENCODER.encode(values)
