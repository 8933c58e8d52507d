"""Long work: one row per job, claimed by a lease and fenced by its owner."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment, WordField
from workforce.vocabulary import JobState


class Job(Model):
    """`lease_until` is milliseconds since 1970; a running job past it may be claimed again."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=60)
    arguments: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    state = WordField(JobState, default=JobState.QUEUED)
    done = fields.IntField(default=0)
    total = fields.IntField(default=0)
    note = fields.CharField(max_length=200, default="")
    owner = fields.CharField(max_length=64, default="")
    lease_until = fields.BigIntField(default=0)
    attempts = fields.IntField(default=0)
    cancel_requested = fields.BooleanField(default=False)
    result: fields.Field[dict[str, Any] | None] = fields.JSONField(null=True)
    error = fields.TextField(default="")
    unique_key = fields.CharField(max_length=120, null=True)
    created_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.User", related_name=False, null=True, on_delete=fields.RESTRICT, db_index=True
    )
    organisation: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Organisation", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    created_at = Moment(default=clock.now)
    started_at = Moment(null=True)
    finished_at = Moment(null=True)
    created_by_id: int | None
    organisation_id: int | None

    class Meta:
        table = "job"
        indexes = (("state", "lease_until"),)

    @property
    def is_finished(self) -> bool:
        return self.state in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
