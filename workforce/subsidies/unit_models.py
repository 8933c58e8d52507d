"""单位收款账户：补贴发给用人单位或培训机构的，钱付到哪里。"""

from __future__ import annotations

from tortoise import fields

from workforce.database import Versioned
from workforce.database.fields import Encrypted
from workforce.identity.models import Organisation


class UnitAccount(Versioned):
    """Where money that goes to an organisation is paid; one account an organisation.

    The index has the purpose of a person's account, so that a row of the bank finds either.
    """

    id = fields.BigIntField(primary_key=True)
    organisation: fields.OneToOneRelation[Organisation] = fields.OneToOneField(
        "models.Organisation", related_name="unit_account", on_delete=fields.RESTRICT
    )
    bank_account = Encrypted()
    bank_account_index = fields.CharField(max_length=64, db_index=True)
    bank_name = fields.CharField(max_length=100, default="")
    entered_by_id = fields.BigIntField(null=True)
    entered_by_name = fields.CharField(max_length=100, default="")
    organisation_id: int

    class Meta:
        table = "unit_account"
