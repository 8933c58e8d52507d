"""负面清单事项、参保核查结果、暂缓发放。"""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.subsidy_words import ConductState, HoldKind, HoldState


class ConductCase(Versioned):
    """One matter of the negative list. Only a decided one, while in effect, touches money."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="conduct_cases", on_delete=fields.RESTRICT, db_index=True
    )
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="conduct_cases", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    matter = fields.CharField(max_length=200)
    basis = fields.CharField(max_length=300)
    happened_on = fields.DateField()
    state = WordField(ConductState, default=ConductState.FOUND)
    noticed_on = fields.DateField(null=True)
    defence = fields.TextField(default="")
    decided_on = fields.DateField(null=True)
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decision_reason = fields.CharField(max_length=500, default="")
    is_fraud = fields.BooleanField(null=True)
    served_on = fields.DateField(null=True)
    effective_on = fields.DateField(null=True)
    effective_until = fields.DateField(null=True)
    repaired_on = fields.DateField(null=True)
    repair_reason = fields.CharField(max_length=500, default="")
    recorded_by_id = fields.BigIntField(null=True)
    recorded_by_name = fields.CharField(max_length=100, default="")
    person_id: int
    district_id: int

    class Meta:
        table = "conduct_case"


class InsuranceAnswer(Model):
    """What the social-insurance office answered about one person and month, by list."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="insurance_answers", on_delete=fields.RESTRICT
    )
    month = fields.CharField(max_length=7, db_index=True)
    insured = fields.BooleanField()
    insured_by = fields.CharField(max_length=200, default="")
    answered_at = Moment(default=clock.now)
    entered_by_id = fields.BigIntField(null=True)
    file_sha256 = fields.CharField(max_length=64, default="")
    version = fields.IntField(default=1)
    person_id: int

    class Meta:
        table = "insurance_answer"
        unique_together = (("person", "month"),)


class Hold(Versioned):
    """Why the money of one person's subsidy month waits, and what somebody decided about it.

    `fingerprint` tells one set of evidence from another: what was released stays released until
    the evidence is another one. Nothing here changes an outcome; it only keeps money back.
    """

    id = fields.BigIntField(primary_key=True)
    month: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.SubsidyMonth", related_name="holds", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="subsidy_holds", on_delete=fields.RESTRICT, db_index=True
    )
    kind = WordField(HoldKind)
    fingerprint = fields.CharField(max_length=64)
    evidence: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    state = WordField(HoldState, default=HoldState.OPEN)
    opened_by_id = fields.BigIntField(null=True)
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decided_at = Moment(null=True)
    decision_reason = fields.CharField(max_length=500, default="")
    month_id: int
    person_id: int

    class Meta:
        table = "subsidy_hold"
        unique_together = (("month", "person", "kind", "fingerprint"),)
        indexes = (("month_id", "state"),)
