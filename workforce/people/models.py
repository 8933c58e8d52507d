"""人员：一个自然人一条记录，可有多个身份。"""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Encrypted, Moment, WordField
from workforce.identity.models import Organisation
from workforce.vocabulary import Education, Sex


class Person(Versioned):
    """One natural person. Sealed fields carry a blind index where they are looked up.

    A merged record stays, closed, and points at the one that was kept.
    """

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=100, db_index=True)
    id_number = Encrypted()
    id_number_index = fields.CharField(max_length=64, db_index=True)
    birth_on = fields.DateField()
    sex = WordField(Sex)
    phone = Encrypted(null=True)
    phone_index = fields.CharField(max_length=64, null=True, db_index=True)
    address = Encrypted(null=True)
    household_registration = fields.CharField(max_length=100, default="")
    bank_account = Encrypted(null=True)
    bank_account_index = fields.CharField(max_length=64, null=True, db_index=True)
    bank_name = fields.CharField(max_length=100, default="")
    wants_training = fields.BooleanField(null=True)
    education = WordField(Education, null=True)
    deceased_on = fields.DateField(null=True)
    # Asked about by some policies only, and read for those alone.
    graduated_on = fields.DateField(null=True)
    resident_since = fields.DateField(null=True)
    merged_into: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="merged", null=True, on_delete=fields.RESTRICT, db_index=True
    )
    note = fields.TextField(default="")
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    merged_into_id: int | None

    class Meta:
        table = "person"


class Affiliation(Model):
    """A person belongs to an organisation's view: whoever sees the organisation sees the person."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="affiliations", on_delete=fields.RESTRICT
    )
    organisation: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="affiliations", on_delete=fields.RESTRICT, db_index=True
    )
    since = Moment(default=clock.now)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    person_id: int
    organisation_id: int

    class Meta:
        table = "affiliation"
        unique_together = (("person", "organisation"),)


class NameChange(Model):
    """A legal change of name; search finds the former one."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="name_changes", on_delete=fields.RESTRICT, db_index=True
    )
    former_name = fields.CharField(max_length=100, db_index=True)
    new_name = fields.CharField(max_length=100)
    changed_on = fields.DateField()
    evidence = fields.CharField(max_length=300)
    recorded_by_id = fields.BigIntField(null=True)
    created_at = Moment(default=clock.now)
    person_id: int

    class Meta:
        table = "name_change"


class PersonMerge(Model):
    """Two records found to be one person: what moved, who decided, why."""

    id = fields.BigIntField(primary_key=True)
    kept: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="merges_kept", on_delete=fields.RESTRICT
    )
    merged: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="merges_closed", on_delete=fields.RESTRICT
    )
    moved: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    reason = fields.TextField()
    merged_by_id = fields.BigIntField(null=True)
    merged_at = Moment(default=clock.now)
    kept_id: int
    merged_id: int

    class Meta:
        table = "person_merge"


class PersonDistinction(Model):
    """Two records that look alike and were found to be two people; the lower id first."""

    id = fields.BigIntField(primary_key=True)
    a: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="told_apart_from_later", on_delete=fields.RESTRICT
    )
    b: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="told_apart_from_earlier", on_delete=fields.RESTRICT
    )
    reason = fields.TextField()
    decided_by_id = fields.BigIntField(null=True)
    decided_at = Moment(default=clock.now)
    a_id: int
    b_id: int

    class Meta:
        table = "person_distinction"
        unique_together = (("a", "b"),)
