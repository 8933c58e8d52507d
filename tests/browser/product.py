"""The product as its users meet it: a temporary database, a server and a worker on this machine."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parents[2]
OCTOBER = "2026-10"


@dataclass(frozen=True)
class Account:
    login: str
    password: str
    name: str
    role: str


@dataclass(frozen=True, eq=False)
class Product:
    """A running product; `run` calls its command line, `account` finds a demonstration user."""

    base_url: str
    environment: dict[str, str]
    accounts: list[Account] = field(default_factory=list)

    def run(self, *arguments: str) -> Any:
        return run(self.environment, *arguments)

    def account(self, role: str) -> Account:
        return next(account for account in self.accounts if account.role == role)

    def api(self, role: str) -> Api:
        return Api(self.base_url, self.account(role))

    def login(self, login: str) -> Account:
        return next(account for account in self.accounts if account.login == login)

    def api_of(self, login: str) -> Api:
        """One of several users of a role."""
        return Api(self.base_url, self.login(login))


class Api:
    """The API as one user calls it, for what a test needs beside the browser."""

    def __init__(self, base_url: str, account: Account) -> None:
        self.client = httpx2.Client(base_url=f"{base_url}/api/v1", timeout=60)
        signed_in = self.post("/session", {"login": account.login, "password": account.password})
        self.client.headers["Authorization"] = f"Bearer {signed_in['access_token']}"
        self.permissions = frozenset(signed_in["user"]["permissions"])

    def get(self, path: str) -> Any:
        return _read(self.client.get(path))

    def post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        return _read(self.client.post(path, json=body) if body else self.client.post(path))

    def change(self, path: str, body: dict[str, Any], act: str = "") -> Any:
        """What stands at a path, on the version it has now; `act` is a step of it."""
        seen = self.client.get(path)
        _read(seen)
        method, more = ("POST", f"/{act}") if act else ("PATCH", "")
        headers = {"If-Match": seen.headers["ETag"]}
        return _read(self.client.request(method, path + more, json=body, headers=headers))

    def upload(self, path: str, file: Path, **fields: str) -> Any:
        return _read(
            self.client.post(path, data=fields, files={"file": (file.name, file.read_bytes())})
        )


def _read(answer: httpx2.Response) -> Any:
    assert answer.is_success, f"{answer.request.method} {answer.request.url}: {answer.text}"
    return answer.json()


def run(environment: dict[str, str], *arguments: str) -> Any:
    """Call `workforce …`; a command with --json answers its document."""
    done = subprocess.run(
        [sys.executable, "-m", "workforce.cli", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"workforce {' '.join(arguments)}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout) if "--json" in arguments else done.stdout


@contextmanager
def product(folder: Path, *, port: int | None = None) -> Iterator[Product]:
    """Migrate and fill a demonstration database in `folder`, serve it, and stop it at the end."""
    port = port or _free_port()
    environment = {
        **os.environ,
        "WORKFORCE_DATABASE_URL": f"sqlite://{folder / 'workforce.sqlite3'}",
        "WORKFORCE_VAR_DIR": str(folder),
        "WORKFORCE_HOST": "127.0.0.1",
        "WORKFORCE_PORT": str(port),
        "WORKFORCE_DEMO": "true",
        "WORKFORCE_REQUESTS_PER_MINUTE": "100000",
        "WORKFORCE_SIGN_INS_PER_MINUTE": "100000",
    }
    environment.pop("WORKFORCE_KEYS_FILE", None)
    run(environment, "migrate")
    run(environment, "demo", "--json")
    base_url = f"http://127.0.0.1:{port}"
    with (
        _started(environment, folder, "serve") as server,
        _started(environment, folder, "worker"),
    ):
        _wait_until_ready(base_url, server, folder)
        yield Product(base_url, environment, _accounts(base_url))


@contextmanager
def _started(
    environment: dict[str, str], folder: Path, command: str
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / f"{command}.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "workforce.cli", command],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_until_ready(
    base_url: str, server: subprocess.Popen[bytes], folder: Path, *, seconds: float = 60
) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{base_url}/readyz", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"the server is not ready:\n{(folder / 'serve.log').read_text()[-4000:]}")


def _accounts(base_url: str) -> list[Account]:
    with urllib.request.urlopen(f"{base_url}/api/v1/sign-in-options", timeout=10) as answer:
        options = json.load(answer)
    return [
        Account(item["login"], item["password"], item["name"], item["role"])
        for item in options["demo_accounts"]
    ]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
