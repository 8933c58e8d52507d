"""追回：一笔多发的钱，和它怎样了结。"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.subsidy_words import AskState, RecoveryMoveKind, RecoveryState


class Recovery(Versioned):
    """What one person was overpaid for one month. Open while the four sums leave something.

    `payee_id` is the organisation that got the money and owes it, none where the person does.

    The guard stands in the table: offset, repaid and waived together never exceed the amount.
    """

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(max_length=40)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="recoveries", on_delete=fields.RESTRICT, db_index=True
    )
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="recoveries", on_delete=fields.RESTRICT, db_index=True
    )
    policy_code = fields.CharField(max_length=50)
    month = fields.CharField(max_length=7)
    adjustment_id = fields.BigIntField(null=True, unique=True)
    payee_id = fields.BigIntField(null=True)
    amount_fen = fields.BigIntField()
    offset_fen = fields.BigIntField(default=0)
    repaid_fen = fields.BigIntField(default=0)
    waived_fen = fields.BigIntField(default=0)
    state = WordField(RecoveryState, default=RecoveryState.OPEN)
    reason = fields.CharField(max_length=1000)
    cap_fen = fields.BigIntField(null=True)
    noticed_at = Moment(null=True)
    person_id: int
    district_id: int

    class Meta:
        table = "recovery"
        unique_together = (("district", "number"),)

    @property
    def remaining_fen(self) -> int:
        left: int = self.amount_fen - self.offset_fen - self.repaid_fen - self.waived_fen
        return left


class RecoveryMove(Model):
    """One movement of a recovery: offset in a batch, repaid to the treasury, waived.

    `line_id` or `adjustment_id`: the unpaid money it was netted with, counted in `offset_fen`.
    """

    id = fields.BigIntField(primary_key=True)
    recovery: fields.ForeignKeyRelation[Recovery] = fields.ForeignKeyField(
        "models.Recovery", related_name="moves", on_delete=fields.RESTRICT, db_index=True
    )
    kind = WordField(RecoveryMoveKind)
    amount_fen = fields.BigIntField()
    cause = fields.CharField(max_length=120, unique=True)
    batch_id = fields.BigIntField(null=True, db_index=True)
    reverses_id = fields.BigIntField(null=True, unique=True)
    line_id = fields.BigIntField(null=True, db_index=True)
    adjustment_id = fields.BigIntField(null=True, db_index=True)
    document = fields.CharField(max_length=200, default="")
    happened_on = fields.DateField(null=True)
    reason = fields.CharField(max_length=500, default="")
    at = Moment(default=clock.now)
    actor_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=100, default="")
    recovery_id: int

    class Meta:
        table = "recovery_move"


class WaiverRequest(Versioned):
    """Somebody asks that a recovery be waived; somebody else decides."""

    id = fields.BigIntField(primary_key=True)
    recovery: fields.ForeignKeyRelation[Recovery] = fields.ForeignKeyField(
        "models.Recovery", related_name="waivers", on_delete=fields.RESTRICT, db_index=True
    )
    amount_fen = fields.BigIntField()
    reason = fields.CharField(max_length=500)
    document = fields.CharField(max_length=200)
    state = WordField(AskState, default=AskState.ASKED)
    asked_by_id = fields.BigIntField(null=True)
    asked_by_name = fields.CharField(max_length=100, default="")
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decided_at = Moment(null=True)
    decision_reason = fields.CharField(max_length=500, default="")
    recovery_id: int

    class Meta:
        table = "waiver_request"
