"""A server and a worker as real processes, to be killed and started again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from tests.commands.conftest import Portal

ROOT = Path(__file__).parents[2]
READY_SECONDS = 120


@dataclass
class Running:
    """`ask` retries while the server is away, with one key per intention, as a browser would."""

    portal: Portal
    folder: Path
    port: int = 0
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)

    def begin(self) -> None:
        accounts = self.portal.run("demo", "--json")
        self.passwords = {one["login"]: one["password"] for one in accounts}
        self.port = free_port()
        self.portal.environment["WORKFORCE_PORT"] = str(self.port)
        self.start()

    def start(self) -> None:
        for name in ("serve", "worker"):
            with (self.folder / f"{name}.log").open("ab") as log:
                self.processes[name] = subprocess.Popen(
                    [sys.executable, "-m", "workforce", name],
                    cwd=ROOT,
                    env={**os.environ, **self.portal.environment},
                    stdout=log,
                    stderr=log,
                )
        self.wait_for(self.is_ready, READY_SECONDS)

    def kill(self) -> None:
        for process in self.processes.values():
            process.kill()
            process.wait()

    def is_ready(self) -> bool:
        dead = [name for name, process in self.processes.items() if process.poll() is not None]
        assert dead == [], self.logs()
        try:
            return httpx2.get(f"http://127.0.0.1:{self.port}/readyz").status_code == 200
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
        """One attempt; raises httpx2.TransportError when the server dies meanwhile."""
        if login not in self.tokens:
            self.tokens[login] = self._sign_in(login)
        headers = {"Authorization": f"Bearer {self.tokens[login]}", **more.pop("headers", {})}
        return self._send(method, path, headers=headers, **more)

    def insist(self, login: str, method: str, path: str, **more: Any) -> Any:
        """The same intention until an answer comes; its key makes it happen once."""
        headers = {"Idempotency-Key": uuid.uuid4().hex}

        def attempt() -> httpx2.Response | None:
            try:
                return self.ask(login, method, path, headers=headers, **more)
            except httpx2.TransportError:
                return None

        answer = self.wait_for(attempt)
        assert answer.is_success, answer.text
        return answer.json()

    def _sign_in(self, login: str) -> str:
        body = {"login": login, "password": self.passwords[login]}
        return str(self._send("POST", "/session", json=body).json()["access_token"])

    def _send(self, method: str, path: str, **more: Any) -> httpx2.Response:
        url = f"http://127.0.0.1:{self.port}/api/v1{path}"
        return httpx2.request(method, url, timeout=30, **more)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
