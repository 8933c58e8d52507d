"""A town somewhere else: one product, at one address or behind several servers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import cycle

import httpx2

from .town import API, Town

POLL_SECONDS = 0.2


class TakingTurns(httpx2.AsyncBaseTransport):
    """The next request goes to the next address; `Caller` sends again what did not arrive."""

    def __init__(self, addresses: list[str]) -> None:
        self.inner = httpx2.AsyncHTTPTransport()
        self.turns = cycle([httpx2.URL(address) for address in addresses])

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        to = next(self.turns)
        request.url = request.url.copy_with(scheme=to.scheme, host=to.host, port=to.port)
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self.inner.aclose()


@asynccontextmanager
async def running_town(addresses: list[str], *, seed: int) -> AsyncIterator[Town]:
    async with httpx2.AsyncClient(
        transport=TakingTurns(addresses), base_url=addresses[0], timeout=60
    ) as client:
        options = (await client.get(f"{API}/sign-in-options")).json()
        passwords: dict[str, tuple[str, str]] = {}
        for one in options["demo_accounts"]:  # of two with one role the first
            passwords.setdefault(one["role"], (one["login"], one["password"]))
            passwords[one["login"]] = (one["login"], one["password"])
        yield Town(client, passwords, lambda: asyncio.sleep(POLL_SECONDS), seed=seed)
