"""What is asked of the ledger, and every way it says no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from workforce.errors import Refusal, Unavailable
from workforce.ledger.models import Account
from workforce.service_words import TransferKind


class BalanceTooLow(Refusal):
    code = "ledger.balance_too_low"
    message = "时间余额不足：可用 {available_minutes} 分钟，需要 {needed_minutes} 分钟"


class PoolTooLow(Refusal):
    code = "ledger.pool_too_low"
    message = "公益时长池余额不足：可用 {available_minutes} 分钟，需要 {needed_minutes} 分钟"


class AccountFrozen(Refusal):
    code = "ledger.account_frozen"
    message = "该时间账户已冻结，不能支出"


class AccountClosed(Refusal):
    code = "ledger.account_closed"
    message = "该时间账户已销户"


class CauseReused(Refusal):
    code = "ledger.cause_reused"
    message = "该业务已入账，且内容与本次不一致"


class CauseRaced(Unavailable):
    code = "ledger.cause_raced"
    message = "同一业务正在由他人办理，请稍后重试，本次内容未保存"


class AlreadyReversed(Refusal):
    code = "ledger.already_reversed"
    message = "该笔划转已经冲正"


class ReversalNotReversible(Refusal):
    code = "ledger.reversal_not_reversible"
    message = "冲正不能再被冲正，请另行入账"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where minutes come from: what a lot keeps for as long as it lives."""

    earned_on: date
    scheme: str
    district_id: int | None = None
    service: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """Minutes from one account to another, for a cause that names the fact behind it.

    `origin` becomes a lot of the target where the source keeps none (issuance).
    """

    cause: str
    kind: TransferKind
    source: Account
    target: Account
    minutes: int
    happened_at: datetime
    origin: Origin | None = None
    reverses_id: int | None = None

    @property
    def is_reversal(self) -> bool:
        return self.reverses_id is not None

    def check(self) -> None:
        assert self.minutes > 0, "a transfer moves something"
        assert self.source.id != self.target.id, "a transfer moves between two accounts"
        assert self.happened_at.tzinfo is not None
        assert (self.origin is not None) == (
            not self.source.keeps_lots and self.target.keeps_lots and not self.is_reversal
        ), "minutes from issuance say where they come from, others bring their lots"


@dataclass(slots=True)
class Change:
    """What a batch does to one guarded account: in all, at its lowest, in how many entries."""

    account_id: int
    total: int = 0
    lowest: int = 0
    entries: int = 0
    spends: bool = False

    def add(self, minutes: int, *, is_reversal: bool) -> None:
        self.total += minutes
        self.lowest = min(self.lowest, self.total)
        self.entries += 1
        self.spends = self.spends or (minutes < 0 and not is_reversal)


@dataclass(frozen=True, slots=True)
class Leg:
    """One entry to be: `running` is the account's change so far within the batch, this included."""

    cause: str
    account_id: int
    minutes: int
    running: int | None


@dataclass(slots=True)
class Plan:
    """A batch of moves worked out: nothing here has touched the database."""

    moves: Sequence[Move]
    legs: list[Leg] = field(default_factory=list)
    changes: dict[int, Change] = field(default_factory=dict)

    @classmethod
    def of(cls, moves: Sequence[Move]) -> Plan:
        plan = cls(moves)
        for move in moves:
            for account, minutes in ((move.source, -move.minutes), (move.target, move.minutes)):
                plan._add(move, account, minutes)
        return plan

    def _add(self, move: Move, account: Account, minutes: int) -> None:
        running = None
        if account.is_guarded:
            change = self.changes.setdefault(account.id, Change(account.id))
            change.add(minutes, is_reversal=move.is_reversal)
            running = change.total
        self.legs.append(Leg(move.cause, account.id, minutes, running))

    @property
    def in_id_order(self) -> list[Change]:
        """Whichever way the minutes run, so that two batches cannot wait for each other."""
        return [self.changes[account_id] for account_id in sorted(self.changes)]


@dataclass(frozen=True, slots=True)
class Written:
    """Ids of the transfers written, by cause, and the guarded accounts that had enough.

    `lots` are the oldest of a single spend's source as they were when the statement began.
    """

    transfer_ids: dict[str, int]
    moved: frozenset[int]
    lots: Sequence[dict[str, Any]] = ()
