"""T17: four hundred slow connections keep nobody waiting, and are gone in half a minute."""

from __future__ import annotations

import asyncio
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.calm import calmest_of
from tests.web.fuzzing import served

SLOW = 400
NORMAL_PER_SECOND = 50
SECONDS = 12


@pytest.mark.full
@pytest.mark.alone
async def test_slow_senders_keep_nobody_waiting(tmp_path: Path):
    with served(tmp_path) as environment:
        url = environment["FUZZ_URL"]
        seen = await calmest_of(lambda: _besiege(url), Siege.is_borne, attempts=2)

    print(seen)
    assert seen.asked >= NORMAL_PER_SECOND * SECONDS * 0.9
    assert seen.is_borne()


@dataclass
class Siege:
    """What those who ask as usual waited, and how long the slow ones were let live, in seconds."""

    asked: int
    p95: float
    longest: float

    def is_borne(self) -> bool:
        return self.p95 <= 0.5 and self.longest <= 30


async def _besiege(url: str) -> Siege:
    port = urlsplit(url).port
    slow = [asyncio.create_task(_trickle(port, number)) for number in range(SLOW)]
    waits = await _ask_steadily(f"{url}/api/v1/sign-in-options")
    lived = await asyncio.gather(*slow)
    return Siege(len(waits), statistics.quantiles(waits, n=20)[-1], max(lived))


async def _trickle(port: int | None, number: int) -> float:
    """Seconds the server lets a connection live that sends a byte a second."""
    began = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = b"POST /api/v1/session HTTP/1.1\r\nHost: x\r\n"
    body = b"Content-Type: application/json\r\nContent-Length: 500000\r\n\r\n"
    try:
        writer.write(head + (body if number % 2 else b""))
        while time.monotonic() - began < 45:
            writer.write(b"a" if number % 2 else b"X: y\r\n")
            await writer.drain()
            try:
                if not await asyncio.wait_for(reader.read(1000), 1):
                    break
            except TimeoutError:
                continue
    except ConnectionError:
        pass
    writer.close()
    return time.monotonic() - began


async def _ask_steadily(url: str) -> list[float]:
    waits: list[float] = []

    async def ask(client: httpx2.AsyncClient) -> None:
        began = time.perf_counter()
        answer = await client.get(url)
        assert answer.status_code == 200
        waits.append(time.perf_counter() - began)

    async with httpx2.AsyncClient(timeout=10) as client, asyncio.TaskGroup() as group:
        for _ in range(NORMAL_PER_SECOND * SECONDS):
            group.create_task(ask(client))
            await asyncio.sleep(1 / NORMAL_PER_SECOND)
    return waits
