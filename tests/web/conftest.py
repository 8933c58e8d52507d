from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)
