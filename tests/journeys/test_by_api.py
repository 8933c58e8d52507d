"""Each journey in this process on both engines; all of them against a server of its own."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.asking import new_client
from tests.browser.product import product
from workforce.actor import Actor
from workforce.commands.serving import import_handlers
from workforce.demo.accounts import sign_ins
from workforce.demo.loading import load_demo
from workforce.demo.volunteering import make_volunteering_demo
from workforce.identity.regions import load_regions
from workforce.jobs.worker import Worker
from workforce.ledger.verify import verify
from workforce.settings import settings

from . import Journey, live_all
from .away import running_town
from .month import import_the_month
from .town import Town

# These rest on the district's workbooks.
AFTER_IMPORT = {"certificates", "targets", "month"}
JOURNEYS = [(name, journey) for name, journey in live_all() if name != "imports"]


async def work() -> None:
    """What the worker would do, until nothing waits."""

    async def load(user_id: int | None) -> Actor:
        return Actor.system()

    await Worker(load).run(until_idle=True)


@pytest.fixture
def demonstration(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Demonstration accounts sign in where the installation is one."""
    monkeypatch.setenv("WORKFORCE_DEMO", "true")
    for limit in ("REQUESTS", "SIGN_INS"):
        monkeypatch.setenv(f"WORKFORCE_{limit}_PER_MINUTE", "100000")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
async def town(
    database: str, demonstration: None, request: pytest.FixtureRequest
) -> AsyncIterator[Town]:
    import_handlers()
    await load_regions(Actor.system())
    await load_demo(Actor.system())
    await make_volunteering_demo()
    passwords: dict[str, tuple[str, str]] = {}
    for one in sign_ins():
        passwords.setdefault(one.role, (one.login, one.password))
        passwords[one.login] = (one.login, one.password)
    async with new_client() as client:
        yield Town(client, passwords, work, seed=zlib.crc32(request.node.name.encode()))


@pytest.mark.parametrize(("name", "journey"), JOURNEYS, ids=[name for name, _ in JOURNEYS])
async def test_a_journey_by_api_alone(town: Town, name: str, journey: Journey) -> None:
    if name in AFTER_IMPORT:
        await import_the_month(town)

    await journey(town)

    assert await verify() == []


@pytest.mark.full
def test_all_journeys_against_a_running_product(tmp_path: Path) -> None:
    async def live(address: str) -> None:
        async with running_town([address], seed=1) as town:
            for _, journey in live_all():
                await journey(town)

    with product(tmp_path) as running:
        asyncio.run(live(running.base_url))
