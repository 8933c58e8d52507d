"""志愿者、活动、班次、报名、服务记录。

A record of service is a fact: once confirmed its times never change (a trigger holds them), and a
correction is another record that points at it.
"""

from __future__ import annotations

from tortoise import fields

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.service_words import ActivityState, CareService, RecordState, SignupState, TimeSource


class Volunteer(Versioned):
    """A person as a volunteer, at the body that keeps their records."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="volunteer", on_delete=fields.RESTRICT, unique=True
    )
    organisation: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="volunteers", on_delete=fields.RESTRICT, db_index=True
    )
    number = fields.CharField(max_length=40, default="")
    skills = fields.CharField(max_length=300, default="")
    agreed_on = fields.DateField()
    guardian_agreed_on = fields.DateField(null=True)
    active = fields.BooleanField(default=True)
    person_id: int
    organisation_id: int

    class Meta:
        table = "volunteer"


class Activity(Versioned):
    """What is done, where, for whom, and who answers for it (令67 §7)."""

    id = fields.BigIntField(primary_key=True)
    organisation: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="activities", on_delete=fields.RESTRICT, db_index=True
    )
    district_id = fields.BigIntField(null=True, db_index=True)
    title = fields.CharField(max_length=100)
    service = WordField(CareService)
    description = fields.TextField(default="")
    place = fields.CharField(max_length=200)
    leader_name = fields.CharField(max_length=60)
    state = WordField(ActivityState, default=ActivityState.OPEN)
    cancel_reason = fields.CharField(max_length=500, default="")
    created_by_id = fields.BigIntField(null=True)
    shifts: fields.ReverseRelation[Shift]
    organisation_id: int

    class Meta:
        table = "activity"


class Shift(Versioned):
    """One time at which an activity takes place, with room for so many."""

    id = fields.BigIntField(primary_key=True)
    activity: fields.ForeignKeyRelation[Activity] = fields.ForeignKeyField(
        "models.Activity", related_name="shifts", on_delete=fields.RESTRICT, db_index=True
    )
    starts_at = Moment(db_index=True)
    ends_at = Moment()
    capacity = fields.IntField()
    signed_up = fields.IntField(default=0)
    activity_id: int

    class Meta:
        table = "shift"


class Signup(Versioned):
    """A volunteer's place in a shift; one live place each."""

    id = fields.BigIntField(primary_key=True)
    shift: fields.ForeignKeyRelation[Shift] = fields.ForeignKeyField(
        "models.Shift", related_name="signups", on_delete=fields.RESTRICT, db_index=True
    )
    volunteer: fields.ForeignKeyRelation[Volunteer] = fields.ForeignKeyField(
        "models.Volunteer", related_name="signups", on_delete=fields.RESTRICT, db_index=True
    )
    state = WordField(SignupState, default=SignupState.SIGNED_UP)
    signed_up_at = Moment(default=clock.now)
    wrong_codes = fields.IntField(default=0)
    wrong_code_at = Moment(null=True)
    shift_id: int
    volunteer_id: int

    class Meta:
        table = "signup"


class ServiceRecord(Versioned):
    """Service given: when, by whom, at which shift, and how each time came to be known."""

    id = fields.BigIntField(primary_key=True)
    client_id = fields.UUIDField(null=True)
    client_fingerprint = fields.CharField(max_length=64, default="")
    volunteer: fields.ForeignKeyRelation[Volunteer] = fields.ForeignKeyField(
        "models.Volunteer", related_name="records", on_delete=fields.RESTRICT
    )
    shift: fields.ForeignKeyRelation[Shift] = fields.ForeignKeyField(
        "models.Shift", related_name="records", on_delete=fields.RESTRICT, db_index=True
    )
    organisation_id = fields.BigIntField(db_index=True)
    started_at = Moment()
    start_source = WordField(TimeSource)
    ended_at = Moment(null=True)
    end_source = WordField(TimeSource, null=True)
    served_on = fields.DateField()
    served_minutes = fields.IntField(default=0)
    flags: fields.Field[list[str]] = fields.JSONField(default=list)
    note = fields.CharField(max_length=500, default="")
    state = WordField(RecordState, default=RecordState.RUNNING)
    recorded_by_id = fields.BigIntField(null=True)
    due_on = fields.DateField()
    decided_by_id = fields.BigIntField(null=True)
    decided_at = Moment(null=True)
    decision_reason = fields.CharField(max_length=500, default="")
    corrects_id = fields.BigIntField(null=True)
    volunteer_id: int
    shift_id: int

    class Meta:
        table = "service_record"
        indexes = (("volunteer_id", "started_at"), ("state", "due_on"))
