"""导入批次：文件（加密）、核对结果、对已有记录的改动。"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Encrypted, Moment, WordField
from workforce.identity.models import Organisation
from workforce.rules.rows.findings import Severity
from workforce.vocabulary import BatchKind, BatchState


class ImportBatch(Versioned):
    """One sheet sent in. `cursor` is the sheet row up to which rows have been taken in.

    `added`, `changed` and `unchanged` are what was planned until it is applied, then what was done.
    """

    id = fields.BigIntField(primary_key=True)
    kind = WordField(BatchKind)
    state = WordField(BatchState, default=BatchState.CHECKING)
    file_name = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="import_batches", on_delete=fields.RESTRICT
    )
    district_id: int
    month = fields.CharField(max_length=7, default="")
    sheet_name = fields.CharField(max_length=100, default="")
    rows = fields.IntField(default=0)
    accepted = fields.IntField(default=0)
    added = fields.IntField(default=0)
    changed = fields.IntField(default=0)
    unchanged = fields.IntField(default=0)
    refused = fields.IntField(default=0)
    warned = fields.IntField(default=0)
    cursor = fields.IntField(default=0)
    failure = fields.CharField(max_length=300, default="")
    job_id = fields.BigIntField(null=True)
    created_by_id = fields.BigIntField(null=True, db_index=True)
    created_by_name = fields.CharField(max_length=100, default="")
    confirmed_at = Moment(null=True)
    applied_at = Moment(null=True)
    undone_at = Moment(null=True)
    undo_reason = fields.CharField(max_length=500, default="")

    class Meta:
        table = "import_batch"
        indexes = (("district_id", "state"),)


class ImportFile(Model):
    """The file as sent, sealed; gone once the batch is applied, or after seven days."""

    id = fields.BigIntField(primary_key=True)
    batch: fields.OneToOneRelation[ImportBatch] = fields.OneToOneField(
        "models.ImportBatch", related_name=False, on_delete=fields.RESTRICT
    )
    batch_id: int
    content = fields.BinaryField()
    created_at = Moment(default=clock.now)

    class Meta:
        table = "import_file"


class ImportFinding(Model):
    """What is wrong with one row, or what a person should look at. No personal value is kept."""

    id = fields.BigIntField(primary_key=True)
    batch: fields.ForeignKeyRelation[ImportBatch] = fields.ForeignKeyField(
        "models.ImportBatch", related_name="findings", on_delete=fields.RESTRICT
    )
    batch_id: int
    row = fields.IntField()
    column = fields.CharField(max_length=40)
    code = fields.CharField(max_length=40)
    severity = WordField(Severity)
    message = fields.CharField(max_length=300)

    class Meta:
        table = "import_finding"
        indexes = (("batch_id", "row"),)


class ImportEffect(Model):
    """A change to a record that was there before: staged first, made at publication, undoable.

    `before` and `after` are JSON of the changed columns, sealed. `version` is the record's version
    the change was prepared on; once made, the record has the next one.
    """

    id = fields.BigIntField(primary_key=True)
    batch: fields.ForeignKeyRelation[ImportBatch] = fields.ForeignKeyField(
        "models.ImportBatch", related_name="effects", on_delete=fields.RESTRICT
    )
    batch_id: int
    row = fields.IntField()
    kind = fields.CharField(max_length=40)
    subject_id = fields.BigIntField()
    version = fields.IntField()
    before = Encrypted()
    after = Encrypted()
    made = fields.BooleanField(default=False)

    class Meta:
        table = "import_effect"
        indexes = (("batch_id", "id"), ("kind", "subject_id"))
