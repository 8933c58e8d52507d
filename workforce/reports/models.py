"""导出文件：生成一次，加密保存，由任务编号取用。"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment
from workforce.jobs.models import Job


class ExportFile(Model):
    """A finished workbook. `content` is sealed; `sha256` and `rows` are those of the plain file."""

    id = fields.IntField(primary_key=True)
    job: fields.OneToOneRelation[Job] = fields.OneToOneField(
        "models.Job", related_name=False, on_delete=fields.RESTRICT
    )
    job_id: int
    file_name = fields.CharField(max_length=120)
    content = fields.BinaryField()
    sha256 = fields.CharField(max_length=64)
    rows = fields.IntField()
    created_at = Moment(default=clock.now)

    class Meta:
        table = "export_file"
