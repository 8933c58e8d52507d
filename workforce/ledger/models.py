"""账户、划转、收支明细、存入记录、预留。

No foreign key points at an account or a lot: both are updated in the path that would refer to
them, and the lock of the reference costs more than the posting. `ledger/verify.py` proves what
the keys would have held; transfers, entries and uses of lots are append-only by trigger.
"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database.fields import Moment, WordField
from workforce.service_words import AccountKind, AccountStatus, ReservationState, TransferKind

GUARDED = frozenset({AccountKind.MEMBER, AccountKind.GROUP})


class Account(Model):
    """Somebody's minutes. Issuance and pool keep no balance of their own: no row is hot."""

    id = fields.BigIntField(primary_key=True)
    kind = WordField(AccountKind)
    owner_kind = fields.CharField(max_length=20)
    owner_id = fields.BigIntField()
    status = WordField(AccountStatus, default=AccountStatus.OPEN)
    balance_minutes = fields.BigIntField(null=True)
    reserved_minutes = fields.BigIntField(default=0)
    entry_count = fields.BigIntField(default=0)
    opened_at = Moment(default=clock.now)
    closed_at = Moment(null=True)

    class Meta:
        table = "time_account"
        unique_together = (("owner_kind", "owner_id", "kind"),)

    @property
    def is_guarded(self) -> bool:
        """Keeps a balance that may not go below what is reserved."""
        return bool(self.kind in GUARDED)

    @property
    def keeps_lots(self) -> bool:
        return self.kind is not AccountKind.ISSUANCE

    @property
    def available_minutes(self) -> int:
        assert self.balance_minutes is not None, "only guarded accounts keep a balance"
        return int(self.balance_minutes - self.reserved_minutes)


class Transfer(Model):
    """Minutes moved once, for one cause. Never edited: a mistake is another transfer."""

    id = fields.BigIntField(primary_key=True)
    cause = fields.CharField(max_length=120, unique=True)
    kind = WordField(TransferKind)
    source_id = fields.BigIntField()
    target_id = fields.BigIntField()
    minutes = fields.BigIntField()
    happened_at = Moment()
    recorded_at = Moment(default=clock.now)
    reverses_id = fields.BigIntField(null=True)

    class Meta:
        table = "time_transfer"


class Entry(Model):
    """One leg of a transfer, signed; the two legs of a transfer sum to zero."""

    id = fields.BigIntField(primary_key=True)
    transfer_id = fields.BigIntField()
    account_id = fields.BigIntField()
    minutes = fields.BigIntField()
    balance_after_minutes = fields.BigIntField(null=True)

    class Meta:
        table = "time_entry"
        unique_together = (("transfer_id", "account_id"),)
        indexes = (("account_id", "id"),)


class Lot(Model):
    """Minutes as they were earned: when, where, by which service, under which scheme."""

    id = fields.BigIntField(primary_key=True)
    account_id = fields.BigIntField()
    transfer_id = fields.BigIntField(db_index=True)
    earned_on = fields.DateField()
    district_id = fields.BigIntField(null=True)
    service = fields.CharField(max_length=40, default="")
    scheme = fields.CharField(max_length=80)
    minutes = fields.BigIntField()
    remaining_minutes = fields.BigIntField()

    class Meta:
        table = "time_lot"


class LotUse(Model):
    """How many minutes of a lot a transfer took."""

    id = fields.BigIntField(primary_key=True)
    lot_id = fields.BigIntField(db_index=True)
    transfer_id = fields.BigIntField(db_index=True)
    minutes = fields.BigIntField()

    class Meta:
        table = "time_lot_use"


class Reservation(Model):
    """Minutes promised but not yet moved: settled or released, once."""

    id = fields.BigIntField(primary_key=True)
    cause = fields.CharField(max_length=120, unique=True)
    account_id = fields.BigIntField(db_index=True)
    minutes = fields.BigIntField()
    state = WordField(ReservationState, default=ReservationState.HELD)
    made_at = Moment(default=clock.now)
    ended_at = Moment(null=True)
    transfer_id = fields.BigIntField(null=True)

    class Meta:
        table = "time_reservation"
