"""Records that people edit: a version that goes up by one, so that nobody overwrites another."""

from __future__ import annotations

from typing import Any, TypeVar

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment
from workforce.errors import Stale

Record = TypeVar("Record", bound="Versioned")


class Versioned(Model):
    """Base of every record people edit. The version is its ETag."""

    version = fields.IntField(default=1)
    created_at = Moment(default=clock.now)
    updated_at = Moment(default=clock.now)

    class Meta:
        abstract = True


def refuse_stale(record: Versioned, expected_version: int | None) -> None:
    """`expected_version` is the If-Match of the request; None where the caller holds the row."""
    if expected_version is not None and record.version != expected_version:
        raise Stale()


async def save_version(record: Record, **changes: Any) -> Record:
    """Write `changes` as the next version, or refuse when somebody else has written one.

    The comparison is inside the UPDATE, so two editors who read the same version cannot both win.
    """
    for name, value in changes.items():
        setattr(record, name, value)
    moment = clock.now()
    written = (
        await type(record)
        .filter(pk=record.pk, version=record.version)
        .update(**changes, version=record.version + 1, updated_at=moment)
    )
    if not written:
        raise Stale()
    record.version += 1
    record.updated_at = moment
    return record
