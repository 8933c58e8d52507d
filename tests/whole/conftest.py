from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.whole.stage import Stage, make_stage
from workforce.settings import settings


@pytest.fixture
def no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of requests from one address are the test, not an attack."""
    monkeypatch.setenv("WORKFORCE_REQUESTS_PER_MINUTE", "1000000")
    monkeypatch.setenv("WORKFORCE_DEMO", "true")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
async def ask(database: str, no_limits: None) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def stage(database: str, no_limits: None) -> Stage:
    return await make_stage()
