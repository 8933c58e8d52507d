"""A server with the demonstration district, and one signed-in user who holds every role there."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx2

ROOT = Path(__file__).parent.parent.parent
ST = Path(sys.executable).with_name("st")


@contextmanager
def served(folder: Path, program: str = "workforce") -> Iterator[dict[str, str]]:
    """The environment of the run, with FUZZ_URL and FUZZ_SESSION in it; `program` serves."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "WORKFORCE_DATABASE_URL": f"sqlite://{folder}/fuzz.sqlite3",
        "WORKFORCE_VAR_DIR": str(folder),
        "WORKFORCE_KEYS_FILE": str(folder / "keys.json"),
        "WORKFORCE_REQUESTS_PER_MINUTE": "1000000",
        "WORKFORCE_LOG_LEVEL": "ERROR",
        "WORKFORCE_DEMO": "true",
        "PYTHONPATH": str(ROOT),
    }
    _workforce(environment, "keys", environment["WORKFORCE_KEYS_FILE"])
    _workforce(environment, "migrate")
    _workforce(environment, "demo")
    environment["FUZZ_SESSION"] = _output(environment, __file__)
    environment["FUZZ_URL"] = f"http://127.0.0.1:{port}"
    command = [
        sys.executable, "-m", program, "serve", "--host", "127.0.0.1", "--port", str(port),
    ]  # fmt: skip
    with open(folder / "server.log", "wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=ROOT)
        try:
            _wait_for(environment["FUZZ_URL"])
            yield environment
        finally:
            server.terminate()
            server.wait(30)


def _workforce(environment: dict[str, str], *arguments: str) -> None:
    command = [sys.executable, "-m", "workforce", *arguments]
    subprocess.run(command, env=environment, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def _output(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], env=environment, check=True, cwd=ROOT, capture_output=True
    )
    return done.stdout.decode().strip()


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            httpx2.get(f"{url}/healthz")
        except httpx2.TransportError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(url)


async def _open_session() -> str:
    from workforce import clock
    from workforce.identity.models import Organisation, RoleGrant, Session, User
    from workforce.opening import opened
    from workforce.vocabulary import OrganisationKind, Role

    async with opened():
        district = await Organisation.get(name="丰台区", kind=OrganisationKind.DISTRICT)
        user = await User.create(
            login="fuzz", name="测试", password_hash="!", organisation=district
        )
        for role in Role:
            await RoleGrant.create(user=user, role=role, organisation=district)
        session = await Session.create(
            id=str(uuid.uuid4()), user=user, expires_at=clock.now() + timedelta(hours=12)
        )
        return f"{user.id} {session.id}"


if __name__ == "__main__":
    print(asyncio.run(_open_session()))
