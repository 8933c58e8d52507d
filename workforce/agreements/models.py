"""A relation with a partner region, the papers that found it, and the people it brought."""

from __future__ import annotations

from tortoise import fields

from workforce.database import Versioned
from workforce.database.fields import WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.rules.relations import COUNTING_DAY, TARGET_REGIONS
from workforce.vocabulary import CounterpartKind, OwnCounty, RegionsCounted, RelationKind


class LabourRelation(Versioned):
    """One counterpart in one partner region. Region code and name are those of the day of entry."""

    id = fields.BigIntField(primary_key=True)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="labour_relations", on_delete=fields.RESTRICT
    )
    region_code = fields.CharField(max_length=6, db_index=True)
    region_name = fields.CharField(max_length=100)
    counterpart_kind = WordField(CounterpartKind)
    counterpart_name = fields.CharField(max_length=200)
    contact_name = fields.CharField(max_length=60, default="")
    note = fields.TextField(default="")
    district_id: int

    class Meta:
        table = "labour_relation"
        unique_together = (("district", "region_code", "counterpart_name"),)


class Agreement(Versioned):
    """One paper of a relation. `expires_on` and `ended_on` are its last days, included."""

    id = fields.BigIntField(primary_key=True)
    relation: fields.ForeignKeyRelation[LabourRelation] = fields.ForeignKeyField(
        "models.LabourRelation", related_name="agreements", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    kind = WordField(RelationKind)
    number = fields.CharField(max_length=60, default="")
    title = fields.CharField(max_length=200)
    signed_on = fields.DateField(null=True)
    effective_on = fields.DateField(null=True)
    expires_on = fields.DateField(null=True)
    ended_on = fields.DateField(null=True)
    ended_reason = fields.CharField(max_length=500, default="")
    people_per_year = fields.IntField(null=True)
    wage_floor_fen = fields.IntField(null=True)
    training_hours = fields.IntField(null=True)
    terms = fields.TextField(default="")
    relation_id: int

    class Meta:
        table = "agreement"


class RelationPerson(Versioned):
    """A person who came through a relation."""

    id = fields.BigIntField(primary_key=True)
    relation: fields.ForeignKeyRelation[LabourRelation] = fields.ForeignKeyField(
        "models.LabourRelation", related_name="people", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="labour_relations", on_delete=fields.RESTRICT, db_index=True
    )
    arrived_on = fields.DateField()
    left_on = fields.DateField(null=True)
    left_reason = fields.CharField(max_length=200, default="")
    relation_id: int
    person_id: int

    class Meta:
        table = "relation_person"
        unique_together = (("relation", "person", "arrived_on"),)


class RelationReadings(Versioned):
    """How one district reads the counting clause; absent means the defaults of rules/relations."""

    id = fields.BigIntField(primary_key=True)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="relation_readings", on_delete=fields.RESTRICT,
        unique=True,
    )  # fmt: skip
    regions = WordField(RegionsCounted, default=RegionsCounted.ANY)
    own_county = WordField(OwnCounty, default=OwnCounty.ONCE)
    counting_day = fields.DateField(default=COUNTING_DAY)
    target = fields.IntField(default=TARGET_REGIONS)
    district_id: int

    class Meta:
        table = "relation_readings"
