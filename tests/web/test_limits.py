"""Whose address it is, how often it may ask, and how long it may take to ask."""

from __future__ import annotations

import asyncio
import contextlib
import socket

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from workforce.errors import Throttled
from workforce.settings import settings
from workforce.web import deadlines, limits


@pytest.fixture
def proxies(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("WORKFORCE_TRUSTED_PROXIES", "10.0.0.0/8, 192.168.1.5")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


def scope(client: str, *forwarded: str) -> dict[str, object]:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    return {"client": (client, 1), "headers": headers}


@pytest.mark.parametrize(
    ("client", "forwarded", "address"),
    [
        ("203.0.113.9", ["1.1.1.1"], "203.0.113.9"),
        ("10.0.0.1", ["1.1.1.1"], "1.1.1.1"),
        ("10.0.0.1", ["6.6.6.6, 1.1.1.1"], "1.1.1.1"),
        ("10.0.0.1", ["6.6.6.6, 1.1.1.1, 10.2.3.4"], "1.1.1.1"),
        ("10.0.0.1", ["6.6.6.6", "1.1.1.1"], "1.1.1.1"),
        ("10.0.0.1", ["nonsense"], "10.0.0.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("192.168.1.5", ["::1"], "::1"),
    ],
)
@pytest.mark.usefixtures("proxies")
def test_only_trusted_proxies_are_believed(client: str, forwarded: list[str], address: str):
    assert limits.address_of(scope(client, *forwarded)) == address


def test_nobody_is_believed_by_default():
    assert limits.address_of(scope("127.0.0.1", "1.1.1.1")) == "127.0.0.1"


def test_an_address_that_asks_too_often_is_told_when_to_return():
    limits.forget()
    for _ in range(settings().requests_per_minute):
        limits.count_request("203.0.113.1")

    with pytest.raises(Throttled) as refused:
        limits.count_request("203.0.113.1")
    limits.count_request("203.0.113.2")

    assert 0 < refused.value.retry_after_seconds <= 60


def test_sign_ins_are_counted_per_address_and_account():
    limits.forget()
    with pytest.raises(Throttled):
        for _ in range(settings().sign_ins_per_minute // 2 + 1):
            limits.count_sign_in("203.0.113.1", "Zhou")
    limits.count_sign_in("203.0.113.1", "other")
    with pytest.raises(Throttled):
        for number in range(settings().sign_ins_per_minute + 1):
            limits.count_sign_in("203.0.113.1", f"login{number}")
    limits.forget()


@pytest.fixture
async def address(monkeypatch: pytest.MonkeyPatch):
    """A real server with deadlines shortened to fractions of a second."""
    monkeypatch.setattr(deadlines, "HEADERS_SECONDS", 0.5)
    monkeypatch.setattr(deadlines, "BODY_SECONDS", 0.5)

    async def echo(request: Request) -> PlainTextResponse:
        return PlainTextResponse(str(len(await request.body())))

    app = Starlette(routes=[Route("/", echo, methods=["GET", "POST"])])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(
            app, http=deadlines.DeadlineProtocol, log_config=None, lifespan="off"
        )
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve([listener]))
        while not server.started:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        yield listener.getsockname()
        server.should_exit = True
        await task


async def closed_within(address: tuple[str, int], start: bytes, trickle: bytes) -> float | None:
    """Seconds until the server closes a connection that trickles; None if it stays."""
    reader, writer = await asyncio.open_connection(*address)
    writer.write(start)
    loop = asyncio.get_running_loop()
    began = loop.time()
    try:
        while loop.time() - began < 3:
            with contextlib.suppress(ConnectionError):
                writer.write(trickle)
                await writer.drain()
            try:
                if not await asyncio.wait_for(reader.read(1000), 0.1):
                    return loop.time() - began
            except TimeoutError:
                continue
            except ConnectionError:
                return loop.time() - began
        return None
    finally:
        writer.close()


@pytest.mark.parametrize(
    ("start", "trickle"),
    [
        (b"", b""),
        (b"GET / HTTP/1.1\r\nHost: x\r\n", b"X: y\r\n"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n", b"z"),
    ],
    ids=["silent", "slow headers", "slow body"],
)
async def test_slow_senders_are_closed(address: tuple[str, int], start: bytes, trickle: bytes):
    taken = await closed_within(address, start, trickle)

    assert taken is not None and taken < 2.5


async def test_a_steady_upload_outlives_the_deadline(address: tuple[str, int]):
    size = deadlines.BODY_BYTES_PER_SECOND * 4
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n".encode())
    for _ in range(10):
        writer.write(b"x" * (size // 10))
        await asyncio.sleep(0.12)
    writer.write(b"x" * (size - size // 10 * 10))

    head = await asyncio.wait_for(reader.readline(), 5)

    assert head == b"HTTP/1.1 200 OK\r\n"
    writer.close()


async def test_keep_alive_is_not_cut_short(address: tuple[str, int]):
    reader, writer = await asyncio.open_connection(*address)
    for _ in range(3):
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert (await reader.readline()) == b"HTTP/1.1 200 OK\r\n"
        await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(1)
        await asyncio.sleep(0.7)
    writer.close()
