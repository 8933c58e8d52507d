"""证书：一经登记即为事实，换证另立一条，不改旧证。"""

from __future__ import annotations

from tortoise import fields

from workforce.database import Versioned
from workforce.database.fields import WordField
from workforce.people.models import Person
from workforce.vocabulary import CertificateCheck, CertificateKind, SkillLevel


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
    pending_batch_id = fields.BigIntField(null=True, db_index=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    person_id: int

    class Meta:
        table = "certificate"
