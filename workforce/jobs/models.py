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
    created_by_id = fields.BigIntField(null=True, db_index=True)
    organisation_id = fields.BigIntField(null=True)
    created_at = Moment(default=clock.now)
    started_at = Moment(null=True)
    finished_at = Moment(null=True)

    class Meta:
        table = "job"
        indexes = (("state", "lease_until"),)
