"""公示和异议。"""

from __future__ import annotations

from tortoise import fields

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Encrypted, Moment, WordField
from workforce.people.models import Person
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import ObjectionState, ObjectorKind


class PublicNotice(Versioned):
    """A masked list as it was published. `rows` is JSON text: name, number, employer, 分; masked.

    The page under `code` answers from the first day to the last; nobody needs to take it down.
    """

    id = fields.BigIntField(primary_key=True)
    month: fields.ForeignKeyRelation[SubsidyMonth] = fields.ForeignKeyField(
        "models.SubsidyMonth", related_name="notices", on_delete=fields.RESTRICT, db_index=True
    )
    code = fields.CharField(max_length=32, unique=True)
    title = fields.CharField(max_length=300)
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    days = fields.IntField()
    counted = fields.CharField(max_length=20)
    rows = fields.TextField()
    sha256 = fields.CharField(max_length=64)
    people = fields.IntField()
    total_fen = fields.BigIntField()
    contact = fields.CharField(max_length=300, default="")
    published_by_id = fields.BigIntField(null=True)
    published_by_name = fields.CharField(max_length=100, default="")
    taken_down_at = Moment(null=True)
    taken_down_reason = fields.CharField(max_length=300, default="")
    month_id: int

    class Meta:
        table = "public_notice"


class Objection(Versioned):
    """Somebody objects to one line of a notice. Only that line's money waits."""

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(max_length=40, unique=True)
    notice: fields.ForeignKeyNullableRelation[PublicNotice] = fields.ForeignKeyField(
        "models.PublicNotice", related_name="objections", null=True, on_delete=fields.RESTRICT
    )
    month: fields.ForeignKeyRelation[SubsidyMonth] = fields.ForeignKeyField(
        "models.SubsidyMonth", related_name="objections", on_delete=fields.RESTRICT, db_index=True
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="objections", on_delete=fields.RESTRICT, db_index=True
    )
    objector = WordField(ObjectorKind)
    objector_name = fields.CharField(max_length=100, default="")
    objector_phone = Encrypted(null=True)
    text = fields.TextField()
    received_at = Moment(default=clock.now)
    received_by_id = fields.BigIntField(null=True)
    due_on = fields.DateField()
    state = WordField(ObjectionState, default=ObjectionState.OPEN)
    decided_at = Moment(null=True)
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decision = fields.TextField(default="")
    month_id: int
    person_id: int

    class Meta:
        table = "objection"
