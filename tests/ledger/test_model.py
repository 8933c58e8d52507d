"""The ledger against a small model of itself: whatever is asked, both answer alike."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.conftest import connected
from tests.ledger import books as b
from tests.ledger.books import NOON, SYSTEM, earn, give
from tests.ledger.twins import newest_first
from workforce.database import read_all
from workforce.errors import Refusal
from workforce.ledger.models import Account, Lot
from workforce.ledger.moves import Move
from workforce.service_words import AccountStatus, TransferKind

MEMBERS = 3
POOL = "pool"
who = st.integers(0, MEMBERS - 1)
minutes = st.integers(1, 120)
days = st.dates(date(2026, 1, 1), date(2026, 1, 5))


@dataclass
class ModelLot:
    earned_on: date
    left: int
    made_by: str


@dataclass
class Model:
    """Members by number and the pool, as lists of lots; nothing is clever here."""

    lots: dict[Any, list[ModelLot]] = field(default_factory=dict)
    reserved: dict[int, int] = field(default_factory=dict)
    frozen: set[int] = field(default_factory=set)
    moves: dict[str, tuple[Any, Any, int]] = field(default_factory=dict)
    used: dict[str, list[tuple[date, int]]] = field(default_factory=dict)
    reversed: set[str] = field(default_factory=set)

    def balance(self, account: Any) -> int:
        return sum(lot.left for lot in self.lots[account])

    def why_not(self, source: Any, amount: int, *, reversal: bool = False) -> str | None:
        if source == "issuance":
            return None
        if source == POOL:
            return "ledger.pool_too_low" if self.balance(POOL) < amount else None
        if source in self.frozen and not reversal:
            return "ledger.account_frozen"
        free = self.balance(source) - self.reserved[source]
        return "ledger.balance_too_low" if free < amount else None

    def move(self, cause: str, source: Any, target: Any, amount: int, day: date | None) -> None:
        self.moves[cause] = (source, target, amount)
        self.used[cause] = [] if source == "issuance" else self.take(source, amount)
        given = [(day, amount)] if source == "issuance" else self.used[cause]
        self.hand(target, given, cause)

    def reverse(self, cause: str) -> None:
        source, target, amount = self.moves[cause]
        made = [lot for lot in self.lots[target] if lot.made_by == cause]
        self.take(target, amount, first=made)
        self.reversed.add(cause)
        if source != "issuance":
            self.hand(source, self.used[cause], f"{cause}:reverse")

    def take(
        self, account: Any, amount: int, first: list[ModelLot] | None = None
    ) -> list[tuple[date, int]]:
        order = sorted(self.lots[account], key=lambda lot: lot.earned_on)
        taken = []
        for lot in [*(first or []), *order]:
            part = min(lot.left, amount)
            if part:
                lot.left -= part
                amount -= part
                taken.append((lot.earned_on, part))
        assert amount == 0
        return taken

    def hand(self, account: Any, given: list[tuple[Any, int]], cause: str) -> None:
        self.lots[account] += [ModelLot(day, part, cause) for day, part in given]

    def by_day(self, account: Any) -> dict[date, int]:
        days: dict[date, int] = {}
        for lot in self.lots[account]:
            if lot.left:
                days[lot.earned_on] = days.get(lot.earned_on, 0) + lot.left
        return days


class Ledger(RuleBasedStateMachine):
    runner: asyncio.Runner

    def run(self, coroutine: Any) -> Any:
        return self.runner.run(coroutine)

    @initialize()
    def open(self) -> None:
        [row] = self.run(read_all('SELECT COALESCE(MAX("owner_id"), 0) AS n FROM "time_account"'))
        self.books = self.run(self._open(row["n"] + 1))
        self.model = Model(
            {POOL: [], **{n: [] for n in range(MEMBERS)}}, dict.fromkeys(range(MEMBERS), 0)
        )
        self.serial = 0
        self.held: dict[int, tuple[int, int, int]] = {}
        for member in range(MEMBERS):
            self.earns(member=member, amount=100 + member, day=date(2026, 1, 3))

    async def _open(self, first: int) -> b.Books:
        from workforce.database import verb
        from workforce.ledger.accounts import account_of
        from workforce.service_words import AccountKind

        @verb
        async def open_all(actor: Any) -> b.Books:
            return b.Books(
                await account_of(AccountKind.ISSUANCE, "scheme", first),
                await account_of(AccountKind.POOL, "scheme", first),
                [await account_of(AccountKind.MEMBER, "m", first + n) for n in range(MEMBERS)],
            )

        return await open_all(SYSTEM)

    def cause(self) -> str:
        self.serial += 1
        return f"{self.books.issuance.id}:{self.serial}"

    def account(self, name: Any) -> Account:
        return self.books.pool if name == POOL else self.books.members[name]

    def ask(self, coroutine: Any, expected: str | None) -> Any:
        try:
            answer = self.run(coroutine)
        except Refusal as refusal:
            assert refusal.code == expected
            return None
        assert expected is None
        return answer

    @rule(member=who, amount=minutes, day=days)
    def earns(self, member: int, amount: int, day: date) -> None:
        cause = self.cause()
        self.ask(b.post(SYSTEM, earn(self.books, self.account(member), amount, cause, day)), None)
        self.model.move(cause, "issuance", member, amount, day)

    @rule(source=who, receiver=who, amount=minutes)
    def gives(self, source: int, receiver: int, amount: int) -> None:
        if source != receiver:
            self.moves_between(source, receiver, amount, TransferKind.GIFT)

    @rule(source=who, amount=minutes)
    def donates(self, source: int, amount: int) -> None:
        self.moves_between(source, POOL, amount, TransferKind.DONATION)

    @rule(receiver=who, amount=minutes)
    def is_granted(self, receiver: int, amount: int) -> None:
        self.moves_between(POOL, receiver, amount, TransferKind.GRANT)

    def moves_between(self, source: Any, target: Any, amount: int, kind: TransferKind) -> None:
        cause = self.cause()
        expected = self.model.why_not(source, amount)
        move = Move(cause, kind, self.account(source), self.account(target), amount, NOON)
        if self.ask(b.post(SYSTEM, move), expected) is not None:
            self.model.move(cause, source, target, amount, None)

    @rule(steps=st.lists(st.tuples(who, who, minutes), min_size=2, max_size=6), day=days)
    def moves_a_batch(self, steps: list[tuple[int, int, int]], day: date) -> None:
        """All or nothing: earns where giver and receiver are one."""
        moves, planned, expected = [], [], None
        free = {n: self.model.balance(n) - self.model.reserved[n] for n in range(MEMBERS)}
        for source, target, amount in steps:
            cause = self.cause()
            if source == target:
                moves.append(earn(self.books, self.account(target), amount, cause, day))
                planned.append((cause, "issuance", target, amount, day))
            else:
                moves.append(give(self.account(source), self.account(target), amount, cause))
                planned.append((cause, source, target, amount, None))
                free[source] -= amount
                expected = expected or self._fails(source, free)
            free[target] += amount
        if expected is not None:
            with pytest.raises(Refusal):
                self.run(b.post_many(SYSTEM, moves))
            return
        self.run(b.post_many(SYSTEM, moves))
        # What a batch brings is there before its gifts take.
        for one in sorted(planned, key=lambda one: one[1] != "issuance"):
            self.model.move(*one)

    def _fails(self, source: int, free: dict[int, int]) -> str | None:
        if source in self.model.frozen:
            return "ledger.account_frozen"
        return "ledger.balance_too_low" if free[source] < 0 else None

    @precondition(lambda self: self.model.moves)
    @rule(data=st.data())
    def repeats(self, data: st.DataObject) -> None:
        cause = data.draw(st.sampled_from(sorted(self.model.moves)))
        source, target, amount = self.model.moves[cause]
        if source == "issuance":
            move = earn(self.books, self.account(target), amount + 1, cause)
            self.ask(b.post(SYSTEM, move), "ledger.cause_reused")

    @precondition(lambda self: self.model.moves)
    @rule(data=st.data())
    def reverses(self, data: st.DataObject) -> None:
        cause = data.draw(st.sampled_from(sorted(self.model.moves)))
        transfer = self.run(self._transfer(cause))
        expected = None
        if cause not in self.model.reversed:
            _, target, amount = self.model.moves[cause]
            expected = self.model.why_not(target, amount, reversal=True)
        back = self.ask(b.reverse(SYSTEM, transfer.id, f"{cause}:reverse"), expected)
        if back is not None and cause not in self.model.reversed:
            self.model.reverse(cause)

    async def _transfer(self, cause: str) -> Any:
        from workforce.ledger.models import Transfer

        return await Transfer.get(cause=cause)

    @rule(member=who, amount=minutes)
    def reserves(self, member: int, amount: int) -> None:
        expected = self.model.why_not(member, amount)
        held = self.ask(b.reserve(SYSTEM, self.cause(), self.account(member), amount), expected)
        if held is not None:
            self.model.reserved[member] += amount
            self.held[held.id] = (member, amount, self.serial)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), receiver=who)
    def settles(self, data: st.DataObject, receiver: int) -> None:
        held = data.draw(st.sampled_from(sorted(self.held)))
        member, amount, serial = self.held[held]
        if member == receiver:
            return
        part = data.draw(st.integers(1, amount))
        expected = "ledger.account_frozen" if member in self.model.frozen else None
        settled = self.ask(b.settle(SYSTEM, held, self.account(receiver), part), expected)
        if settled is not None:
            del self.held[held]
            self.model.reserved[member] -= amount
            cause = f"{self.books.issuance.id}:{serial}:settle"
            self.model.move(cause, member, receiver, part, None)

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def releases(self, data: st.DataObject) -> None:
        held = data.draw(st.sampled_from(sorted(self.held)))
        member, amount, _ = self.held.pop(held)
        self.run(b.release(SYSTEM, held))
        self.model.reserved[member] -= amount

    @rule(member=who)
    def freezes_or_thaws(self, member: int) -> None:
        frozen = member in self.model.frozen
        status = AccountStatus.OPEN if frozen else AccountStatus.FROZEN
        self.run(b.set_status(SYSTEM, self.account(member), status))
        self.model.frozen ^= {member}

    @invariant()
    def agrees(self) -> None:
        if hasattr(self, "model"):
            self.run(self._compare())

    async def _compare(self) -> None:
        for number, member in enumerate(self.books.members):
            account = await Account.get(id=member.id)
            assert account.balance_minutes == self.model.balance(number)
            assert account.reserved_minutes == self.model.reserved[number]
            assert await _by_day(member.id) == self.model.by_day(number)
        assert await _by_day(self.books.pool.id) == self.model.by_day(POOL)

    def teardown(self) -> None:
        self.run(b.assert_right())


async def _by_day(account_id: int) -> dict[date, int]:
    days: dict[date, int] = {}
    for lot in await Lot.filter(account_id=account_id, remaining_minutes__gt=0):
        days[lot.earned_on] = days.get(lot.earned_on, 0) + lot.remaining_minutes
    return days


@contextmanager
def machine(url: str, **overrides: Any) -> Iterator[type[Ledger]]:
    with asyncio.Runner() as runner:
        opened = connected(url)
        runner.run(opened.__aenter__())
        try:
            yield type("Machine", (Ledger,), {"runner": runner, **overrides})
        finally:
            runner.run(opened.__aexit__(None, None, None))


def _settings(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        phases=(Phase.generate,),  # shrinking through a database takes longer than reading
    )


def test_ledger_and_model_agree(database_url: str) -> None:
    with machine(database_url) as ledger:
        run_state_machine_as_test(ledger, settings=_settings(12, 20))


@pytest.mark.full
def test_ledger_and_model_agree_at_length(database_url: str) -> None:
    with machine(database_url) as ledger:
        run_state_machine_as_test(ledger, settings=_settings(500, 50))


def test_a_ledger_that_takes_the_newest_lots_is_caught(database_url: str) -> None:
    """The broken twin: balances stay right, what the lots remember does not."""
    with machine(database_url) as ledger, newest_first():
        with pytest.raises(AssertionError):
            run_state_machine_as_test(ledger, settings=_settings(100, 30))
