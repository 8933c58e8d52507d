"""存入计算结果：where each served minute went, kept as it was decided."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment


class ServiceCredit(Model):
    """One served fact and what became of its minutes. A settled fact is read back from here,
    never computed again under a later rule."""

    id = fields.BigIntField(primary_key=True)
    cause = fields.CharField(max_length=120, unique=True)
    account_id = fields.BigIntField()
    served_on = fields.DateField()
    served_minutes = fields.IntField()
    credited_minutes = fields.IntField()
    overflow_minutes = fields.IntField()
    shares: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    scheme = fields.CharField(max_length=80)
    recorded_at = Moment(default=clock.now)
    reversed_at = Moment(null=True)

    class Meta:
        table = "service_credit"
        indexes = (("account_id", "served_on"),)
