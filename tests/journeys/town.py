"""A product with a demonstration district in it, reached by API alone: in this process or anywhere.

A journey is a coroutine that takes a `Town`. Every write carries an Idempotency-Key and is sent
again when the connection or the server fails, so a journey goes on while servers are killed.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

import httpx2

from tests.factories import WEIGHTS

API = "/api/v1"
TRIES = 40
BETWEEN_SECONDS = 0.25
AWAY = {502, 503, 504}
SERIALS = 10_000_000


@dataclass
class Town:
    """`work` lets what was queued go on: it runs a worker, or waits for the product's own."""

    client: httpx2.AsyncClient
    passwords: dict[str, tuple[str, str]]
    work: Callable[[], Awaitable[None]]
    seed: int = 0
    tokens: dict[str, str] = field(default_factory=dict)
    _serials: count[int] = field(init=False)

    def __post_init__(self) -> None:
        self._serials = count(Random(self.seed).randrange(SERIALS))

    async def enter(self, role: str) -> Caller:
        """The demonstration user of the role, or of the login, signed in."""
        login, password = self.passwords[role]
        return await self.sign_in(login, password)

    async def sign_in(self, login: str, password: str) -> Caller:
        caller = Caller(self)
        opened = await caller.post("/session", {"login": login, "password": password})
        caller.token = opened["access_token"]
        return caller

    @property
    def stranger(self) -> Caller:
        """Somebody without an account."""
        return Caller(self)

    def number(self, birth: str) -> str:
        """An identity number nobody has, in an area that is not assigned."""
        serial = next(self._serials)
        body = f"99{1000 + serial // 1000 % 9000}{birth}{serial % 1000:03}"
        total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
        return body + "10X98765432"[total % 11]

    def tag(self) -> str:
        """Letters that tell one run from another."""
        return f"{self.seed:x}{next(self._serials):x}"

    async def until(self, ready: Callable[[], Awaitable[bool]]) -> None:
        for _ in range(600):
            if await ready():
                return
            await self.work()
        raise AssertionError("what was queued has not been done")


@dataclass
class Caller:
    """One user. A refusal a journey expects is asked for with `refused`; any other fails it."""

    town: Town
    token: str = ""

    async def get(self, path: str) -> Any:
        return _body(await self.send("GET", path))

    async def download(self, path: str) -> bytes:
        answer = await self.send("GET", path)
        assert answer.is_success, answer.text
        return answer.content

    async def post(self, path: str, json: Any = None, **more: Any) -> Any:
        more = {**more, "json": {} if json is None else json} if "files" not in more else more
        return _body(await self.send("POST", path, **more))

    async def patch(self, path: str, json: Any, *, version: int) -> Any:
        headers = {"If-Match": f'"{version}"'}
        return _body(await self.send("PATCH", path, json=json, headers=headers))

    async def upload(self, path: str, name: str, content: bytes, **fields: str) -> Any:
        return await self.post(path, data=fields, files={"file": (name, content)})

    async def refused(self, method: str, path: str, **more: Any) -> tuple[int, str]:
        """Status and code of the refusal."""
        answer = await self.send(method, path, **more)
        assert 400 <= answer.status_code < 500, (answer.status_code, answer.text)
        return answer.status_code, str(answer.json()["code"])

    async def send(self, method: str, path: str, **more: Any) -> httpx2.Response:
        headers = {"Idempotency-Key": str(uuid.uuid4()), **more.pop("headers", {})}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        for left in reversed(range(TRIES)):
            try:
                answer = await self.town.client.request(method, API + path, headers=headers, **more)
            except httpx2.TransportError:
                if not left:
                    raise
            else:
                if answer.status_code not in AWAY or not left:
                    return answer
            await asyncio.sleep(BETWEEN_SECONDS)
        raise AssertionError("not reached")


def _body(answer: httpx2.Response) -> Any:
    said = f"{answer.request.method} {answer.request.url}: {answer.status_code} {answer.text}"
    assert answer.is_success, said
    return answer.json() if answer.content else None
