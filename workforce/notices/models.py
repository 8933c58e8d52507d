"""One notice to one user. The cause is unique per user, so a repeated verb tells nobody twice."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment


class Notice(Model):
    id = fields.BigIntField(primary_key=True)
    user_id = fields.BigIntField()
    cause = fields.CharField(max_length=120)
    title = fields.CharField(max_length=120)
    body = fields.CharField(max_length=500, default="")
    link = fields.CharField(max_length=200, default="")
    created_at = Moment(default=clock.now)
    read_at = Moment(null=True)

    class Meta:
        table = "notice"
        unique_together = (("user_id", "cause"),)
        indexes = (("user_id", "read_at"),)
