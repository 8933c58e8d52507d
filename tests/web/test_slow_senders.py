"""T17: four hundred slow connections keep nobody waiting, and are gone in half a minute."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.web.fuzzing import served

SLOW = 400
NORMAL_PER_SECOND = 50
SECONDS = 12


@pytest.mark.full
async def test_slow_senders_keep_nobody_waiting(tmp_path: Path):
    with served(tmp_path) as environment:
        url = environment["FUZZ_URL"]
        port = urlsplit(url).port
        began = time.monotonic()
        slow = [asyncio.create_task(_trickle(port, number)) for number in range(SLOW)]
        waits = await _ask_steadily(f"{url}/api/v1/sign-in-options")
        lived = await asyncio.gather(*slow)

    alive = [seconds for seconds in lived if seconds > 30]
    p95 = statistics.quantiles(waits, n=20)[-1]
    print(f"{len(waits)} requests, p95 {p95 * 1000:.0f} ms, longest {max(lived):.1f} s")
    assert time.monotonic() - began < 60
    assert len(waits) >= NORMAL_PER_SECOND * SECONDS * 0.9
    assert p95 <= 0.5
    assert alive == []


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
