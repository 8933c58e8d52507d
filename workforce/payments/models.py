"""资金指标、发放批次、发放项、银行文件、接入前的发放记录。"""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.subsidy_words import (
    FailureWay,
    FundSource,
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
)


class FundAllocation(Model):
    """资金指标：what a document makes available for a policy in a year. A cut is negative."""

    id = fields.BigIntField(primary_key=True)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="fund_allocations", on_delete=fields.RESTRICT
    )
    policy_code = fields.CharField(max_length=50)
    year = fields.IntField()
    source = WordField(FundSource)
    amount_fen = fields.BigIntField()
    document = fields.CharField(max_length=200)
    entered_by_id = fields.BigIntField(null=True)
    entered_by_name = fields.CharField(max_length=100, default="")
    entered_at = Moment(default=clock.now)
    district_id: int

    class Meta:
        table = "fund_allocation"
        indexes = (("district_id", "policy_code", "year"),)


class PaymentBatch(Versioned):
    """发放批次：the money of one or several approved months that goes to the bank together."""

    id = fields.BigIntField(primary_key=True)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="payment_batches", on_delete=fields.RESTRICT
    )
    policy_code = fields.CharField(max_length=50)
    number = fields.CharField(max_length=40, unique=True)
    title = fields.CharField(max_length=200)
    months: fields.Field[list[str]] = fields.JSONField(default=list)
    state = WordField(PaymentBatchState, default=PaymentBatchState.DRAFT)
    people = fields.IntField(default=0)
    gross_fen = fields.BigIntField(default=0)
    offset_fen = fields.BigIntField(default=0)
    net_fen = fields.BigIntField(default=0)
    prepared_by_id = fields.BigIntField(null=True)
    prepared_by_name = fields.CharField(max_length=100, default="")
    confirmed_by_id = fields.BigIntField(null=True)
    confirmed_by_name = fields.CharField(max_length=100, default="")
    confirmed_at = Moment(null=True)
    cancel_reason = fields.CharField(max_length=500, default="")
    shortage_note = fields.CharField(max_length=500, default="")
    sent_at = Moment(null=True)
    voucher_number = fields.CharField(max_length=60, default="")
    voucher_on = fields.DateField(null=True)
    vouchered_by_id = fields.BigIntField(null=True)
    closed_at = Moment(null=True)
    district_id: int

    class Meta:
        table = "payment_batch"


class PaymentItem(Model):
    """One person's one payment: of a line, or of an adjustment. One live item per source, ever.

    `payee_id` is the organisation that gets it, none where the person does.
    `month` is the month somebody is paid for; `subsidy_month_id` the month whose approval it rests
    on. `account_index` is the account when the batch was confirmed; a failed item is taken up again
    once somebody has decided how (`way`).
    """

    id = fields.BigIntField(primary_key=True)
    policy_code = fields.CharField(max_length=50)
    batch: fields.ForeignKeyRelation[PaymentBatch] = fields.ForeignKeyField(
        "models.PaymentBatch", related_name="items", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="payment_items", on_delete=fields.RESTRICT, db_index=True
    )
    month = fields.CharField(max_length=7)
    subsidy_month_id = fields.BigIntField(db_index=True)
    line_id = fields.BigIntField(null=True)
    adjustment_id = fields.BigIntField(null=True)
    retries_id = fields.BigIntField(null=True)
    payee_id = fields.BigIntField(null=True)
    gross_fen = fields.BigIntField()
    offset_fen = fields.BigIntField(default=0)
    net_fen = fields.BigIntField()
    state = WordField(PaymentItemState, default=PaymentItemState.WAITING)
    account_index = fields.CharField(max_length=64, null=True)
    paid_on = fields.DateField(null=True)
    bounced_on = fields.DateField(null=True)
    failure = fields.CharField(max_length=200, default="")
    way = WordField(FailureWay, null=True)
    way_reason = fields.CharField(max_length=500, default="")
    decided_by_id = fields.BigIntField(null=True)
    decided_by_name = fields.CharField(max_length=100, default="")
    decided_at = Moment(null=True)
    batch_id: int
    person_id: int

    class Meta:
        table = "payment_item"
        indexes = (("batch_id", "state"),)


class PaymentFile(Model):
    """A file that went to the bank or came back, sealed, as it was, with its hash and size.

    `people` counts payees: the lines of the file, an organisation being one.
    """

    id = fields.BigIntField(primary_key=True)
    batch: fields.ForeignKeyRelation[PaymentBatch] = fields.ForeignKeyField(
        "models.PaymentBatch", related_name="files", on_delete=fields.RESTRICT, db_index=True
    )
    kind = WordField(PaymentFileKind)
    part = fields.IntField(default=1)
    profile = fields.CharField(max_length=50)
    file_name = fields.CharField(max_length=200)
    content = fields.BinaryField()
    sha256 = fields.CharField(max_length=64)
    size = fields.IntField()
    people = fields.IntField(default=0)
    total_fen = fields.BigIntField(default=0)
    told: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    created_at = Moment(default=clock.now)
    created_by_id = fields.BigIntField(null=True)
    batch_id: int

    class Meta:
        table = "payment_file"
        unique_together = (("batch", "kind", "sha256"),)


class PastPayment(Model):
    """接入前的发放记录：what was paid before the portal, so that stacking and tenure are right."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="past_payments", on_delete=fields.RESTRICT
    )
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="past_payments", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    policy_code = fields.CharField(max_length=50)
    month = fields.CharField(max_length=7)
    amount_fen = fields.BigIntField()
    document = fields.CharField(max_length=200, default="")
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    version = fields.IntField(default=1)
    created_at = Moment(default=clock.now)
    person_id: int
    district_id: int

    class Meta:
        table = "past_payment"
        unique_together = (("person", "policy_code", "month"),)
