"""One append-only event per change and per denial; triggers refuse every later edit."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment, WordField
from workforce.vocabulary import AuditOutcome


class AuditEvent(Model):
    """`before` and `after` hold what changed, personal values masked."""

    id = fields.BigIntField(primary_key=True)
    at = Moment(default=clock.now, db_index=True)
    actor_id = fields.BigIntField(null=True, db_index=True)
    actor_name = fields.CharField(max_length=100)
    action = fields.CharField(max_length=80)
    kind = fields.CharField(max_length=40)
    subject_id = fields.BigIntField(null=True)
    organisation_id = fields.BigIntField(null=True)
    outcome = WordField(AuditOutcome, default=AuditOutcome.DONE)
    request_id = fields.CharField(max_length=64, default="")
    address = fields.CharField(max_length=64, default="")
    reason = fields.TextField(default="")
    before: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    after: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)

    class Meta:
        table = "audit_event"
        indexes = (("kind", "subject_id"),)
