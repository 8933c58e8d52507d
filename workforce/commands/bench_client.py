"""The load of `workforce bench http`: keep-alive connections, one request at a time on each."""

from __future__ import annotations

import asyncio
import socket
import time
from typing import Any

import uvloop


def load(port: int, request: bytes, connections: int, seconds: float) -> float:
    """Answers per second; raises when one is not a 200."""
    return uvloop.run(_load(port, request, connections, seconds))


def ask_once(port: int, request: bytes) -> tuple[int, bytes]:
    """Status and body of one answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as link:
        link.sendall(request)
        received = b""
        while not _whole(received):
            part = link.recv(65536)
            if not part:
                break
            received += part
    head, _, body = received.partition(b"\r\n\r\n")
    return int(head.split(b" ", 2)[1]), body


class _Asker(asyncio.Protocol):
    def __init__(self, request: bytes, done: asyncio.Future[None]) -> None:
        self.request, self.done = request, done
        self.answers, self.received = 0, b""
        self.asking = True

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not _whole(self.received):
            return
        if not self.received.startswith(b"HTTP/1.1 200"):
            self.done.set_exception(AssertionError(self.received[:500]))
            return
        self.answers += 1
        self.received = b""
        if self.asking:
            self.transport.write(self.request)


def _whole(received: bytes) -> bool:
    head, found, body = received.partition(b"\r\n\r\n")
    if not found:
        return False
    at = head.lower().find(b"content-length:")
    length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
    return len(body) >= length


async def _load(port: int, request: bytes, connections: int, seconds: float) -> float:
    loop = asyncio.get_running_loop()
    failed: asyncio.Future[None] = loop.create_future()
    askers = []
    for _ in range(connections):
        _, asker = await loop.create_connection(lambda: _Asker(request, failed), "127.0.0.1", port)
        askers.append(asker)
    began = time.perf_counter()
    before = sum(asker.answers for asker in askers)
    await asyncio.wait([failed], timeout=seconds)
    if failed.done():
        failed.result()
    answers = sum(asker.answers for asker in askers) - before
    taken = time.perf_counter() - began
    for asker in askers:
        asker.asking = False
        asker.transport.abort()
    return answers / taken
