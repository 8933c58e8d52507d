"""政策版本、补贴所属月份、计算、发放明细、差额、办理步骤、发放清单。"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Moment, WordField
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.subsidy_words import (
    MonthState,
    MonthStepKind,
    PaymentState,
    ReviewState,
)
from workforce.vocabulary import Outcome


class PolicyVersion(Model):
    """A policy exactly as it was when a month was computed. Written once, known by its hash."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=50)
    title = fields.CharField(max_length=500)
    version = fields.CharField(max_length=40)
    sha256 = fields.CharField(max_length=64)
    text = fields.TextField()
    created_at = Moment(default=clock.now)

    class Meta:
        table = "policy_version"
        unique_together = (("code", "sha256"),)


class PolicyRelease(Model):
    """From which month a district applies which version. The latest release for a month holds."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=50)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="policy_releases", on_delete=fields.RESTRICT
    )
    policy: fields.ForeignKeyRelation[PolicyVersion] = fields.ForeignKeyField(
        "models.PolicyVersion", related_name="releases", on_delete=fields.RESTRICT
    )
    effective_from = fields.CharField(max_length=7)
    approved_by_id = fields.BigIntField(null=True)
    approved_by_name = fields.CharField(max_length=100, default="")
    approved_at = Moment(default=clock.now)
    district_id: int
    policy_id: int

    class Meta:
        table = "policy_release"
        indexes = (("district_id", "code", "effective_from"),)


class SubsidyMonth(Versioned):
    """One policy, one district, one month. `current_run_id` is the computation people see."""

    id = fields.BigIntField(primary_key=True)
    policy_code = fields.CharField(max_length=50)
    month = fields.CharField(max_length=7)
    district: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="subsidy_months", on_delete=fields.RESTRICT
    )
    policy: fields.ForeignKeyRelation[PolicyVersion] = fields.ForeignKeyField(
        "models.PolicyVersion", related_name="months", on_delete=fields.RESTRICT
    )
    state = WordField(MonthState, default=MonthState.OPEN)
    current_run_id = fields.BigIntField(null=True)
    job_id = fields.BigIntField(null=True)
    computed_at = Moment(null=True)
    submitted_by_id = fields.BigIntField(null=True)
    street_reviewed_by_id = fields.BigIntField(null=True)
    reviewed_by_id = fields.BigIntField(null=True)
    approved_by_id = fields.BigIntField(null=True)
    district_id: int
    policy_id: int

    class Meta:
        table = "subsidy_month"
        unique_together = (("policy_code", "district", "month"),)


class ComputeRun(Model):
    """One computation. Its lines are seen only once the month points at it.

    `watermark` is what the facts looked like before they were read, `digest` what came out.
    """

    id = fields.BigIntField(primary_key=True)
    month: fields.ForeignKeyRelation[SubsidyMonth] = fields.ForeignKeyField(
        "models.SubsidyMonth", related_name="runs", on_delete=fields.RESTRICT, db_index=True
    )
    policy: fields.ForeignKeyRelation[PolicyVersion] = fields.ForeignKeyField(
        "models.PolicyVersion", related_name="runs", on_delete=fields.RESTRICT
    )
    watermark: fields.Field[dict[str, list[int]]] = fields.JSONField()
    digest = fields.CharField(max_length=64, default="")
    people = fields.IntField(default=0)
    by_finding: fields.Field[dict[str, int]] = fields.JSONField(default=dict)
    started_at = Moment(default=clock.now)
    finished_at = Moment(null=True)
    month_id: int
    policy_id: int

    class Meta:
        table = "compute_run"


class SubsidyLine(Model):
    """One person's month. What the rules decided, and beside it what an officer settled.

    `findings` and `facts` are JSON text: codes with evidence ids, and the facts they were decided
    on, in the form `workforce policies evaluate` reads. `open_codes` is for filtering.
    """

    id = fields.BigIntField(primary_key=True)
    run: fields.ForeignKeyRelation[ComputeRun] = fields.ForeignKeyField(
        "models.ComputeRun", related_name="lines", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="subsidy_lines", on_delete=fields.RESTRICT, db_index=True
    )
    employment_id = fields.BigIntField()
    employer: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="subsidy_lines", on_delete=fields.RESTRICT
    )
    street: fields.ForeignKeyNullableRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="street_lines", null=True, on_delete=fields.RESTRICT
    )
    decided_outcome = WordField(Outcome)
    outcome = WordField(Outcome)
    amount_fen = fields.BigIntField()
    proposed_fen = fields.BigIntField()
    last_amount_fen = fields.BigIntField(null=True)
    payment_state = WordField(PaymentState)
    open_codes = fields.CharField(max_length=500, default="")
    findings = fields.TextField()
    facts = fields.TextField()
    settled_by_id = fields.BigIntField(null=True)
    settled_by_name = fields.CharField(max_length=100, default="")
    settled_at = Moment(null=True)
    settlement_reason = fields.CharField(max_length=500, default="")
    review_state = WordField(ReviewState, default=ReviewState.NONE)
    reviewed_by_id = fields.BigIntField(null=True)
    reviewed_by_name = fields.CharField(max_length=100, default="")
    reviewed_at = Moment(null=True)
    review_reason = fields.CharField(max_length=500, default="")
    # Where the money was to go when the month was submitted, see subsidies/accounts.py.
    account_index = fields.CharField(max_length=64, null=True)
    # The organisation the money goes to; none where it goes to the person, see subsidies/payees.py.
    payee_id = fields.BigIntField(null=True)
    # What the person's facts looked like when this was decided, see subsidies/marking.py.
    mark = fields.CharField(max_length=40, default="")
    run_id: int
    person_id: int
    employer_id: int
    street_id: int | None

    class Meta:
        table = "subsidy_line"
        unique_together = (("run", "person"),)
        indexes = (("run_id", "outcome"), ("run_id", "employer_id"))


class Adjustment(Model):
    """The difference between what an earlier, frozen month gave one person and what today's facts
    give: back pay above zero, recovery below. It belongs to the run of the later month."""

    id = fields.BigIntField(primary_key=True)
    run: fields.ForeignKeyRelation[ComputeRun] = fields.ForeignKeyField(
        "models.ComputeRun", related_name="adjustments", on_delete=fields.RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="subsidy_adjustments", on_delete=fields.RESTRICT,
        db_index=True,
    )  # fmt: skip
    source_month_id = fields.BigIntField(db_index=True)
    month = fields.CharField(max_length=7)
    source_line_id = fields.BigIntField(null=True)
    employer_id = fields.BigIntField(null=True)
    payee_id = fields.BigIntField(null=True)
    policy_version_id = fields.BigIntField()
    before_fen = fields.BigIntField()
    after_fen = fields.BigIntField()
    difference_fen = fields.BigIntField()
    proposed_fen = fields.BigIntField(default=0)
    decided_outcome = WordField(Outcome)
    outcome = WordField(Outcome)
    open_codes = fields.CharField(max_length=500, default="")
    findings = fields.TextField()
    facts = fields.TextField()
    settled_by_id = fields.BigIntField(null=True)
    settled_by_name = fields.CharField(max_length=100, default="")
    settled_at = Moment(null=True)
    settlement_reason = fields.CharField(max_length=500, default="")
    run_id: int
    person_id: int

    class Meta:
        table = "subsidy_adjustment"
        unique_together = (("run", "person", "month"),)


class MonthStep(Model):
    """The timeline: who did what when, and over how many people and how much money."""

    id = fields.BigIntField(primary_key=True)
    month: fields.ForeignKeyRelation[SubsidyMonth] = fields.ForeignKeyField(
        "models.SubsidyMonth", related_name="steps", on_delete=fields.RESTRICT, db_index=True
    )
    step = WordField(MonthStepKind)
    at = Moment(default=clock.now)
    actor_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=100)
    note = fields.CharField(max_length=500, default="")
    people = fields.IntField(null=True)
    total_fen = fields.BigIntField(null=True)
    month_id: int

    class Meta:
        table = "month_step"


class PayList(Model):
    """The workbook as approved, sealed, with the hash and size of the file a person downloads."""

    id = fields.BigIntField(primary_key=True)
    month: fields.OneToOneRelation[SubsidyMonth] = fields.OneToOneField(
        "models.SubsidyMonth", related_name="pay_list", on_delete=fields.RESTRICT
    )
    content = fields.BinaryField()
    sha256 = fields.CharField(max_length=64)
    size = fields.IntField()
    people = fields.IntField()
    total_fen = fields.BigIntField()
    created_at = Moment(default=clock.now)
    created_by_id = fields.BigIntField(null=True)
    month_id: int

    class Meta:
        table = "pay_list"
