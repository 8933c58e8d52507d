"""培训班、报名与成绩；证书一经登记即为事实，换证另立一条，不改旧证。"""

from __future__ import annotations

from tortoise import fields

from workforce.database import Versioned
from workforce.database.fields import WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ClassState,
    CourseKind,
    SkillLevel,
    TraineeKind,
    TrainingResult,
)


class Certificate(Versioned):
    """`check_state` says what the national query system answered, not what the holder says."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="certificates", on_delete=fields.RESTRICT, db_index=True
    )
    kind = WordField(CertificateKind)
    occupation = fields.CharField(max_length=60, default="")
    level = WordField(SkillLevel, null=True)
    number = fields.CharField(max_length=40, unique=True)
    issued_on = fields.DateField(null=True)
    issuer = fields.CharField(max_length=200, default="")
    theory_score = fields.IntField(null=True)
    practice_score = fields.IntField(null=True)
    check_state = WordField(CertificateCheck, default=CertificateCheck.UNCHECKED)
    verification_code = fields.CharField(max_length=16, null=True, unique=True)
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    person_id: int

    class Meta:
        table = "certificate"


class TrainingClass(Versioned):
    """One class of one training body, from opening to the certificates of those who passed."""

    id = fields.BigIntField(primary_key=True)
    body: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="training_classes", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    title = fields.CharField(max_length=100)
    trainee_kind = WordField(TraineeKind)
    course_kind = WordField(CourseKind)
    hours = fields.IntField()
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    place = fields.CharField(max_length=200, default="")
    seats = fields.IntField(null=True)
    state = WordField(ClassState, default=ClassState.OPEN)
    closed_on = fields.DateField(null=True)
    body_id: int

    class Meta:
        table = "training_class"


class Enrolment(Versioned):
    """One trainee in one class. The certificate of a pass is made when the class closes."""

    id = fields.BigIntField(primary_key=True)
    training_class: fields.ForeignKeyRelation[TrainingClass] = fields.ForeignKeyField(
        "models.TrainingClass", related_name="enrolments", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="enrolments", on_delete=fields.RESTRICT, db_index=True
    )
    hours_attended = fields.IntField(null=True)
    score = fields.IntField(null=True)
    result = WordField(TrainingResult, default=TrainingResult.PENDING)
    certificate: fields.ForeignKeyNullableRelation[Certificate] = fields.ForeignKeyField(
        "models.Certificate", related_name="enrolments", on_delete=fields.RESTRICT, null=True
    )
    training_class_id: int
    person_id: int
    certificate_id: int | None

    class Meta:
        table = "enrolment"
        unique_together = (("training_class", "person"),)
