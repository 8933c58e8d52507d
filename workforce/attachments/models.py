"""One file that belongs to one record of another domain, named by its table and id."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment


class Attachment(Model):
    """`content` is sealed; removing erases it and keeps the row, so that history can name it."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=40)
    subject_id = fields.BigIntField()
    name = fields.CharField(max_length=150)
    media_type = fields.CharField(max_length=100)
    size = fields.IntField()
    sha256 = fields.CharField(max_length=64)
    content = fields.BinaryField(null=True)
    uploaded_by_id = fields.BigIntField(null=True)
    uploaded_by_name = fields.CharField(max_length=100)
    uploaded_at = Moment(default=clock.now)
    removed_at = Moment(null=True)
    removed_reason = fields.CharField(max_length=500, default="")

    class Meta:
        table = "attachment"
        indexes = (("kind", "subject_id"),)
