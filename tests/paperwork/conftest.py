"""The month of the subsidies, and somebody who asks over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.subsidies.conftest import district, month

__all__ = ["district", "month"]


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)
