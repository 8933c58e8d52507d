"""政策草稿与试算。"""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.subsidy_words import DraftState

# Ten times the longest policy known. It is read while a transaction is open, a second for 256 KB.
TEXT_BYTES_MAX = 128 * 1024


class PolicyDraft(Versioned):
    """The text of a version to be. Approved by somebody else, it becomes a release."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=50)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="policy_drafts", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    title = fields.CharField(max_length=500)
    text = fields.TextField()
    base_version_id = fields.BigIntField(null=True)
    state = WordField(DraftState, default=DraftState.DRAFT)
    effective_from = fields.CharField(max_length=7, null=True)
    release_id = fields.BigIntField(null=True)
    written_by_id = fields.BigIntField(null=True)
    written_by_name = fields.CharField(max_length=100, default="")
    submitted_by_id = fields.BigIntField(null=True)
    submitted_at = Moment(null=True)
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decided_at = Moment(null=True)
    decision_reason = fields.CharField(max_length=500, default="")
    district_id: int

    class Meta:
        table = "policy_draft"


class Simulation(Model):
    """What a draft would have come to in a past month: totals and nobody's name."""

    id = fields.BigIntField(primary_key=True)
    draft: fields.ForeignKeyRelation[PolicyDraft] = fields.ForeignKeyField(
        "models.PolicyDraft", related_name="simulations", on_delete=fields.RESTRICT, db_index=True
    )
    month = fields.CharField(max_length=7)
    draft_version = fields.IntField()
    job_id = fields.BigIntField(null=True)
    totals: fields.Field[dict[str, Any] | None] = fields.JSONField(null=True)
    asked_by_id = fields.BigIntField(null=True)
    created_at = Moment(default=clock.now)
    finished_at = Moment(null=True)
    draft_id: int

    class Meta:
        table = "policy_simulation"
