"""从业信息、月度考勤与实际费用。"""

from __future__ import annotations

from tortoise import fields

from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.vocabulary import ContractKind, LeaveKind, Post, ServiceType


class Employment(Versioned):
    """One person at one employer in one post, from the day of joining to the day of leaving."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="employments", on_delete=fields.RESTRICT
    )
    employer: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="employments", on_delete=fields.RESTRICT, db_index=True
    )
    post = WordField(Post)
    post_text = fields.CharField(max_length=60, default="")
    service_type = WordField(ServiceType)
    full_time = fields.BooleanField(default=True)
    contract_kind = WordField(ContractKind)
    contract_starts_on = fields.DateField(null=True)
    contract_ends_on = fields.DateField(null=True)
    started_on = fields.DateField()
    ended_on = fields.DateField(null=True)
    ended_reason = fields.CharField(max_length=200, default="")
    insured_by = fields.CharField(max_length=200, default="")
    # 编制: a post on the public payroll; unknown until somebody says so.
    public_staff = fields.BooleanField(null=True)
    health_certificate_ends_on = fields.DateField(null=True)
    note = fields.TextField(default="")
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    person_id: int
    employer_id: int

    class Meta:
        table = "employment"
        unique_together = (("person", "employer", "started_on"),)


class Attendance(Versioned):
    """What an employer reports of one employment for one month (`2026-10`)."""

    id = fields.BigIntField(primary_key=True)
    employment: fields.ForeignKeyRelation[Employment] = fields.ForeignKeyField(
        "models.Employment", related_name="attendance", on_delete=fields.RESTRICT
    )
    month = fields.CharField(max_length=7, db_index=True)
    days_due = fields.IntField()
    days_present = fields.IntField()
    leave_days = fields.IntField(default=0)
    leave_kind = WordField(LeaveKind, null=True)
    service_orders = fields.IntField(null=True)
    insured = fields.BooleanField(null=True)
    note = fields.TextField(default="")
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    employment_id: int

    class Meta:
        table = "attendance"
        unique_together = (("employment", "month"),)


class ActualCost(Versioned):
    """What a person's training, health check and the like cost; withdrawn, never deleted.

    `kind` is the code policies name it by, `month` the month it belongs to, whenever it was paid.
    """

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="actual_costs", on_delete=fields.RESTRICT, db_index=True
    )
    employer: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="actual_costs", on_delete=fields.RESTRICT, db_index=True
    )
    kind = fields.CharField(max_length=60)
    month = fields.CharField(max_length=7)
    cost_fen = fields.BigIntField()
    receipt_number = fields.CharField(max_length=60)
    paid_on = fields.DateField()
    note = fields.TextField(default="")
    withdrawn_at = Moment(null=True)
    withdrawn_reason = fields.CharField(max_length=500, default="")
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    person_id: int
    employer_id: int

    class Meta:
        table = "actual_cost"
