"""An upgrade and the way back: this checkout is the old release, a copy with one more migration the
new one. Neither runs on the other's database, and the backup made before leads back."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from portal import new_database, new_portal, postgres, running, temporary
from told import hold, say

from tests.commands.conftest import Portal
from tests.faults.load import Load
from workforce.commands.serving import GRACE_SECONDS

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = [path.name for path in (ROOT / "migrations" / "models").glob("[0-9]*_*.py")]
NEXT = f"{len(SHIPPED)}_deployment_check.py"
# The next release brings a table; its migration has the shape of those that are shipped.
MIGRATION = """from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return 'CREATE TABLE "deployment_check" ("id" BIGINT NOT NULL PRIMARY KEY)'


async def downgrade(db: BaseDBAsyncClient) -> str:
    return 'DROP TABLE "deployment_check"'


MODELS_STATE = ""
"""


@dataclass(frozen=True)
class Release:
    """A checkout to run commands from, on the portal's database."""

    folder: Path
    portal: Portal

    def call(self, *arguments: str, url: str = "") -> subprocess.CompletedProcess[str]:
        more = {"WORKFORCE_DATABASE_URL": url} if url else {}
        return subprocess.run(
            [sys.executable, "-m", "workforce", *arguments],
            cwd=self.folder, env={**self.portal.environment, **more},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip


def check() -> None:
    with temporary() as folder, postgres() as server:
        portal = new_portal(new_database(server), folder)
        old, new = Release(ROOT, portal), Release(_next_release(folder), portal)
        kept = folder / "before.backup"
        with running(portal, folder, servers=1, workers=1) as one:
            load = Load(one)
            with load.by(2):
                one.wait_for(lambda: load.chains >= 2 or load.faults)
            hold(not load.faults, f"旧版在用，办理了 {load.chains} 组")
            hold(old.call("backup", str(kept)).returncode == 0, "升级前备份")
            _refuses(new, "workforce migrate", "新版在迁移之前拒绝启动")
            _stops(one.processes)
        _migrates(new)
        hold(new.call("verify").returncode == 0, "新版核对数据库，逐项成立")
        _refuses(old, "更新的版本", "旧版拒绝在新数据库上启动")
        _goes_back(old, kept, new_database(server), load, folder)


def _next_release(folder: Path) -> Path:
    copy = folder / "next"
    left_out = shutil.ignore_patterns("__pycache__")
    for name in ("workforce", "migrations"):
        shutil.copytree(ROOT / name, copy / name, ignore=left_out)
    (copy / "migrations" / "models" / NEXT).write_text(MIGRATION)
    return copy


def _refuses(release: Release, said: str, sentence: str) -> None:
    done = release.call("serve", "--port", "0")
    told = done.stderr.strip().splitlines()
    hold(done.returncode == 1 and said in told[-1] and "Traceback" not in done.stderr,
         f"{sentence}：{told[-1] if told else ''}")  # fmt: skip


def _stops(processes: dict[str, subprocess.Popen[bytes]]) -> None:
    """SIGTERM, as systemd and compose do it."""
    began = time.monotonic()
    for process in processes.values():
        process.send_signal(signal.SIGTERM)
    codes = {name: process.wait(GRACE_SECONDS * 3) for name, process in processes.items()}
    say(f"SIGTERM 后 {time.monotonic() - began:.1f} 秒退出：{codes}")
    hold(set(codes.values()) <= {0, -signal.SIGTERM}, "服务和后台进程收尾后退出")


def _migrates(new: Release) -> None:
    """By two hosts at once: one does it, the other waits and finds nothing left."""
    command = [sys.executable, "-m", "workforce", "migrate", "--json"]
    both = [
        subprocess.Popen(command, cwd=new.folder, env=new.portal.environment,
                         stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]  # fmt: skip
    told = sorted(process.communicate(timeout=120)[0] for process in both)
    hold([process.returncode for process in both] == [0, 0], "两台机器同时运行 migrate 都成功")
    hold(sum(NEXT in one for one in told) == 1, f"迁移 {NEXT} 只执行了一次")


def _goes_back(old: Release, kept: Path, url: str, load: Load, folder: Path) -> None:
    hold(old.call("restore", str(kept), url=url).returncode == 0, "把升级前的备份恢复到新库")
    hold(old.call("verify", url=url).returncode == 0, "旧版核对恢复出的数据库，逐项成立")
    back = Portal({**old.portal.environment, "WORKFORCE_DATABASE_URL": url})
    with running(back, folder, servers=1, workers=0) as one:
        found = one.read("jingban1", f"/activities?query={load.mark}&limit=1")["total"]
    hold(found == load.chains, f"退回旧版，{found} 组都在")
