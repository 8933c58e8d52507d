"""Servers and workers as real processes, to be killed and started again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx2

from tests.commands.conftest import Portal

ROOT = Path(__file__).parents[2]
READY_SECONDS = 120


def new_client() -> httpx2.Client:
    """Every request on a connection of its own: one that was kept dies with its server."""
    return httpx2.Client(timeout=30, limits=httpx2.Limits(max_keepalive_connections=0))


@dataclass
class Running:
    """`ask` goes to each server in turn; `insist` retries while one is away, with one key per
    intention, as a browser would."""

    portal: Portal
    folder: Path
    servers: int = 1
    workers: int = 1
    ports: dict[str, int] = field(default_factory=dict)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    turn: Iterator[int] = field(default_factory=count)
    client: httpx2.Client = field(default_factory=new_client)

    def begin(self) -> None:
        accounts = self.portal.run("demo", "--json")
        self.passwords = {one["login"]: one["password"] for one in accounts}
        self.ports = {f"serve-{number}": free_port() for number in range(self.servers)}
        self.start()

    def start(self) -> float:
        """Start whatever does not run; the seconds until all are ready."""
        began = time.monotonic()
        for name in [*self.ports, *(f"worker-{number}" for number in range(self.workers))]:
            if name not in self.processes or self.processes[name].poll() is not None:
                self.processes[name] = self._started(name)
        self.wait_for(self.is_ready, READY_SECONDS)
        return time.monotonic() - began

    def _started(self, name: str) -> subprocess.Popen[bytes]:
        port = {"WORKFORCE_PORT": str(self.ports[name])} if name in self.ports else {}
        with (self.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "workforce", name.partition("-")[0]],
                cwd=ROOT,
                env={**os.environ, **self.portal.environment, **port},
                stdout=log,
                stderr=log,
            )

    def kill(self, *names: str) -> None:
        """SIGKILL; all of them when none is named."""
        for name in names or self.processes:
            self.processes[name].kill()
            self.processes[name].wait()

    def is_ready(self) -> bool:
        dead = [name for name, process in self.processes.items() if process.poll() is not None]
        assert dead == [], self.logs()
        try:
            return all(
                httpx2.get(f"http://127.0.0.1:{port}/readyz", timeout=10).status_code == 200
                for port in self.ports.values()
            )
        except httpx2.TransportError:
            return False

    def wait_for(self, what: Callable[[], Any], seconds: float = 90) -> Any:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if found := what():
                return found
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} s in vain\n{self.logs()}")

    def logs(self) -> str:
        return "\n".join(path.read_text()[-2000:] for path in self.folder.glob("*.log"))

    def ask(self, login: str, method: str, path: str, **more: Any) -> httpx2.Response:
        """One attempt, at `server` or the next; raises httpx2.TransportError when it dies."""
        headers = {"Authorization": f"Bearer {self.token(login)}", **more.pop("headers", {})}
        return self._send(method, path, headers=headers, **more)

    def token(self, login: str) -> str:
        if login not in self.tokens:
            self.tokens[login] = self._sign_in(login)
        return self.tokens[login]

    def insist(self, login: str, method: str, path: str, **more: Any) -> Any:
        """The same intention until an answer comes; its key makes it happen once."""
        answer = self.acknowledged(login, method, path, uuid.uuid4().hex, **more)
        assert answer.is_success, answer.text
        return answer.json()

    def acknowledged(
        self, login: str, method: str, path: str, key: str | None, **more: Any
    ) -> httpx2.Response:
        """Asks until there is an answer other than 503, which says that nothing was stored."""
        headers = {"Idempotency-Key": key} if key else {}

        def attempt() -> httpx2.Response | None:
            try:
                answer = self.ask(login, method, path, headers=headers, **more)
            except httpx2.TransportError:
                return None
            if answer.status_code == 401:  # a token is good for ten minutes
                self.tokens.pop(login, None)
            return None if answer.status_code in (401, 503) else answer

        answer: httpx2.Response = self.wait_for(attempt)
        return answer

    def sign_in(self, body: dict[str, str], *, server: str = "") -> httpx2.Response:
        return self._send("POST", "/session", server, json=body)

    def _sign_in(self, login: str) -> str:
        answer = self.sign_in({"login": login, "password": self.passwords[login]})
        if answer.status_code == 503:
            raise httpx2.ConnectError("the database is away")
        return str(answer.json()["access_token"])

    def read(self, login: str, path: str) -> Any:
        answer = self.acknowledged(login, "GET", path, None)
        assert answer.is_success, answer.text
        return answer.json()

    def _send(self, method: str, path: str, server: str = "", **more: Any) -> httpx2.Response:
        port = self.ports[server] if server else self.next_port()
        return self.client.request(method, f"http://127.0.0.1:{port}/api/v1{path}", **more)

    def next_port(self) -> int:
        """The servers in turn, as the proxy in front of them would: those that run."""
        living = [name for name in self.ports if self.processes[name].poll() is None]
        return self.ports[(living or list(self.ports))[next(self.turn) % len(living or self.ports)]]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
