"""归档包：一个月或一个批次做成的一个压缩文件，分段加密保存，做成后不再改动。"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.jobs.models import Job
from workforce.subsidy_words import BundleOf


class AuditBundle(Model):
    """One archive and what it is of. It can be fetched once `finished_at` is set."""

    id = fields.BigIntField(primary_key=True)
    about = WordField(BundleOf)
    subject_id = fields.BigIntField()
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name=False, on_delete=fields.RESTRICT
    )
    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField(
        "models.Job", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    file_name = fields.CharField(max_length=200)
    state_label = fields.CharField(max_length=40, default="")
    sha256 = fields.CharField(max_length=64, default="")
    size = fields.BigIntField(default=0)
    people = fields.IntField(default=0)
    asked_by_id = fields.BigIntField(null=True)
    asked_by_name = fields.CharField(max_length=100, default="")
    started_at = Moment(default=clock.now)
    finished_at = Moment(null=True)
    district_id: int
    job_id: int

    class Meta:
        table = "audit_bundle"
        indexes = (("about", "subject_id"),)


class BundlePart(Model):
    """A piece of an archive, sealed under its own number; `is_final` once the whole is kept."""

    id = fields.BigIntField(primary_key=True)
    bundle: fields.ForeignKeyRelation[AuditBundle] = fields.ForeignKeyField(
        "models.AuditBundle", related_name="parts", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    content = fields.BinaryField()
    is_final = fields.BooleanField(default=False)
    bundle_id: int

    class Meta:
        table = "audit_bundle_part"
        unique_together = (("bundle", "number"),)
