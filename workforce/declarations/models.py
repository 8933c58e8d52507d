"""申报单：一个单位、一份政策、一个月。"""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.subsidy_words import DeclarationState


class BehalfDeclaration(Model):
    """One act of the district declaring for employers that did not; its document is attached."""

    id = fields.BigIntField(primary_key=True)
    policy_code = fields.CharField(max_length=50)
    month = fields.CharField(max_length=7)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="behalf_declarations", on_delete=fields.RESTRICT
    )
    reason = fields.CharField(max_length=500)
    employers = fields.IntField(default=0)
    declared_at = Moment(default=clock.now)
    declared_by_id = fields.BigIntField(null=True)
    declared_by_name = fields.CharField(max_length=100)
    district_id: int

    class Meta:
        table = "behalf_declaration"


class Declaration(Versioned):
    """An employer's own statement for a month. `people` is what was declared, by ids and figures.

    A late one is `is_supplement`; whether a late one still counts is the policy's, except where a
    lapse was taken back (`restored_at`): then the employer may declare after all. `papers` names
    the attachments of each paper asked for. With `behalf`, the district declared for the employer.
    """

    id = fields.BigIntField(primary_key=True)
    policy_code = fields.CharField(max_length=50)
    month = fields.CharField(max_length=7)
    employer: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="declarations", on_delete=fields.RESTRICT
    )
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="district_declarations", on_delete=fields.RESTRICT,
    )  # fmt: skip
    state = WordField(DeclarationState, default=DeclarationState.OPEN)
    due_on = fields.DateField(null=True)
    is_supplement = fields.BooleanField(default=False)
    on_behalf = fields.BooleanField(default=False)
    behalf: fields.ForeignKeyNullableRelation[BehalfDeclaration] = fields.ForeignKeyField(
        "models.BehalfDeclaration", related_name="declarations", null=True,
        on_delete=fields.RESTRICT,
    )  # fmt: skip
    people: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    papers: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    promise = fields.TextField(default="")
    promised_at = Moment(null=True)
    declared_at = Moment(null=True)
    declared_by_id = fields.BigIntField(null=True)
    declared_by_name = fields.CharField(max_length=100, default="")
    decided_at = Moment(null=True)
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decision_reason = fields.CharField(max_length=500, default="")
    reminded_at = Moment(null=True)
    restored_at = Moment(null=True)
    employer_id: int
    district_id: int
    behalf_id: int | None

    class Meta:
        table = "declaration"
        unique_together = (("policy_code", "employer", "month"),)
        indexes = (("district_id", "policy_code", "month"),)
