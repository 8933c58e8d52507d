"""Our side of `workforce bench ledger`: processes that post as the product does.

Each post is a verb of its own: transaction, key, guard, entries, lots, audit event. On PostgreSQL
two processes share the clients, as two `serve` would (pgbench runs with two threads).
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import uvloop

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.commands.bench_raw import ACCOUNTS
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config, verb
from workforce.ledger import posting
from workforce.ledger.accounts import account_of, open_accounts
from workforce.ledger.models import Account
from workforce.ledger.moves import Move, Origin
from workforce.service_words import AccountKind, TransferKind

SYSTEM = Actor.system()
ORIGIN = Origin(date(2026, 1, 1), "bench", 1, "visit")
PROCESSES = 2
UNIFORM, HOT = "uniform", "hot"


@verb
async def post_one(actor: Actor, move: Move) -> None:
    """One transfer as every verb of the product writes it, its event included."""
    await posting.post(move)
    await record(actor, "bench.posted", move.target, after={"minutes": move.minutes})


@verb
async def fill(actor: Actor) -> None:
    """A thousand members with minutes enough."""
    await open_accounts(AccountKind.MEMBER, "bench", range(1, ACCOUNTS + 1))
    issuance = await account_of(AccountKind.ISSUANCE, "bench", 0)
    members = await Account.filter(kind=AccountKind.MEMBER, owner_kind="bench")
    now = clock.now()
    await posting.post_many(
        [
            Move(f"fill:{one.id}", TransferKind.EARNED, issuance, one, 100_000_000, now, ORIGIN)
            for one in members
        ]
    )


class Poster:
    """Moves between random members, or from the one issuing account to a random member."""

    def __init__(self, issuance: Account, members: list[Account]) -> None:
        self.issuance = issuance
        self.givers, self.takers = members[: len(members) // 2], members[len(members) // 2 :]

    @classmethod
    async def open(cls) -> Poster:
        members = await Account.filter(kind=AccountKind.MEMBER, owner_kind="bench").order_by("id")
        return cls(await Account.get(kind=AccountKind.ISSUANCE, owner_kind="bench"), members)

    def move(self, shape: str) -> Move:
        target, cause, now = random.choice(self.takers), uuid.uuid4().hex, clock.now()
        if shape == HOT:
            return Move(cause, TransferKind.EARNED, self.issuance, target, 1, now, ORIGIN)
        return Move(cause, TransferKind.GIFT, random.choice(self.givers), target, 1, now)

    async def count(self, shape: str, clients: int, seconds: float) -> int:
        """How many posts the clients get done in the time, each waiting for its own commit."""
        deadline = time.perf_counter() + seconds

        async def client() -> int:
            done = 0
            while time.perf_counter() < deadline:
                await post_one(SYSTEM, self.move(shape))
                done += 1
            return done

        return sum(await asyncio.gather(*(client() for _ in range(clients))))


class Posters:
    """The processes, asked together."""

    def __init__(self, pipes: list[Connection]) -> None:
        self.pipes = pipes

    def per_second(self, shape: str, clients: int, seconds: float) -> float:
        began = time.perf_counter()
        for pipe in self.pipes:
            pipe.send((shape, clients // len(self.pipes), seconds))
        done = sum(int(pipe.recv()) for pipe in self.pipes)
        return done / (time.perf_counter() - began)


@contextmanager
def posters(url: str, keys_file: Path) -> Iterator[Posters]:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = zip(*(spawn.Pipe() for _ in range(PROCESSES)), strict=True)
    processes = [
        spawn.Process(target=_serve, args=(url, keys_file, pipe), daemon=True) for pipe in theirs
    ]
    for process in processes:
        process.start()
    try:
        for pipe in ours:
            assert pipe.recv() == "ready"
        yield Posters(list(ours))
    finally:
        for pipe in ours:
            pipe.send(None)
        for process in processes:
            process.join(10)


def _serve(url: str, keys_file: Path, pipe: Connection) -> None:
    keys.use(keys.load_keys(keys_file))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(connect(orm_config(url, pool=32)))
        poster = runner.run(Poster.open())
        pipe.send("ready")
        while (asked := pipe.recv()) is not None:
            pipe.send(runner.run(poster.count(*asked)))
        runner.run(disconnect())
