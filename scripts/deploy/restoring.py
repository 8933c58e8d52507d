"""Backup while people work, restore elsewhere, verify there, on both engines; then the old go."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from portal import new_database, new_portal, postgres, running, temporary
from told import hold, say

from tests.commands.conftest import Portal
from tests.faults.load import Load

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEPT = 2


def check() -> None:
    with temporary() as folder:
        urls = [f"sqlite://{folder}/{name}.sqlite3" for name in ("first", "second")]
        _back_up_and_restore("SQLite", *urls, folder / "sqlite")
    with temporary() as folder, postgres() as server:
        urls = [new_database(server) for _ in range(2)]
        _back_up_and_restore("PostgreSQL", *urls, folder / "postgres")


def _back_up_and_restore(engine: str, url: str, other_url: str, folder: Path) -> None:
    say(f"-- {engine}")
    portal = new_portal(url, folder)
    backups = folder / "backups"
    backups.mkdir(mode=0o700)
    with running(portal, folder, servers=1, workers=0) as server:
        load = Load(server)
        with load.by(2):
            server.wait_for(lambda: load.chains >= 2 or load.faults)
            before = load.chains
            for _ in range(KEPT + 1):
                told = _daily(portal, backups)
        hold(not load.faults, f"备份期间照常办理，共 {load.chains} 组 {''.join(load.faults)}")
    hold("备份不含密钥" in told, "备份时说明：不含密钥，须另行保管")
    kept = sorted(backups.glob("*.backup"))
    hold(len(kept) == KEPT, f"只留最近 {KEPT} 份")
    hold(kept[-1].stat().st_mode & 0o077 == 0, "备份只有本用户可读")

    other = Portal({**portal.environment, "WORKFORCE_DATABASE_URL": other_url})
    other.run("restore", str(kept[-1]))
    hold(other.run("verify", "--json")["ok"], "恢复到另一个数据库，逐项核对成立")
    with running(other, folder, servers=1, workers=0) as server:
        found = server.read("jingban1", f"/activities?query={load.mark}&limit=1")["total"]
        hold(
            before <= found <= load.chains, f"备份开始前确认的 {before} 组都在（恢复出 {found} 组）"
        )
    (folder / "other").mkdir()
    elsewhere = new_portal(other_url, folder / "other")
    done = elsewhere.call("verify")
    hold(done.returncode != 0, "没有原来的密钥，核对不通过：加密字段解不开")


def _daily(portal: Portal, backups: Path) -> str:
    """The script of workforce-backup.service, with this checkout's command."""
    command = backups.parent / "workforce"
    command.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -m workforce "$@"\n')
    command.chmod(0o700)
    env = {**os.environ, **portal.environment, "WORKFORCE_COMMAND": str(command),
           "WORKFORCE_BACKUPS_KEPT": str(KEPT)}  # fmt: skip
    done = subprocess.run(
        [str(HERE / "daily-backup"), str(backups)], env=env, capture_output=True, text=True
    )
    hold(done.returncode == 0, f"daily-backup {done.stderr.strip()}")
    time.sleep(1)  # the names of the files count in seconds
    return done.stdout
