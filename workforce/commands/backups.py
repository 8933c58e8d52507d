"""`workforce backup` 与 `workforce restore`：在线备份与恢复。备份不含密钥。"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import typer

from workforce.commands.running import tell
from workforce.database import orm_config
from workforce.errors import Refusal
from workforce.opening import default_keys_file
from workforce.settings import settings

PAGES_AT_ONCE = 2000
AsJson = typer.Option(False, "--json", help="只输出 JSON")


class ProgramMissing(Refusal):
    code = "commands.program_missing"
    message = "本机没有 {program}，请安装 PostgreSQL 客户端（Debian/Ubuntu：postgresql-client）"


class TargetExists(Refusal):
    code = "commands.target_exists"
    message = "{path} 已存在；为免覆盖，请换一个位置或先移走它"


class BackupUnusable(Refusal):
    code = "commands.backup_unusable"
    message = "{path} 不是可用的备份：{why}"


def backup(path: Path = typer.Argument(..., help="备份文件"), as_json: bool = AsJson) -> None:
    """备份数据库（服务可以继续运行）。"""
    _refusing(lambda: _backup(path))
    answer = {"path": str(path), "bytes": path.stat().st_size, "keys_included": False}
    tell(answer, as_json=as_json, text=f"已备份到 {path}。{_about_keys()}")


def restore(path: Path = typer.Argument(..., help="备份文件"), as_json: bool = AsJson) -> None:
    """把备份恢复到 WORKFORCE_DATABASE_URL 所指的、尚不存在（或为空）的数据库。"""
    _refusing(lambda: _restore(path))
    answer = {"path": str(path), "restored": True, "keys_included": False}
    tell(answer, as_json=as_json, text=f"已恢复。{_about_keys()}请运行 workforce verify 核对。")


def _backup(path: Path) -> None:
    if path.exists():
        raise TargetExists(path=path)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".part")
    draft.touch(mode=0o600)
    try:
        _copy_into(draft)
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)


def _copy_into(draft: Path) -> None:
    source = _sqlite_path()
    if source is None:
        _run("pg_dump", "--format=custom", "--no-owner", f"--file={draft}")
    elif not source.exists():
        raise BackupUnusable(path=source, why="数据库不存在")
    else:
        _copy_sqlite(source, draft)


def _restore(path: Path) -> None:
    if not path.exists():
        raise BackupUnusable(path=path, why="文件不存在")
    target = _sqlite_path()
    if target is None:
        _run("pg_restore", "--no-owner", "--exit-on-error", "--single-transaction", str(path))
        return
    if target.exists():
        raise TargetExists(path=target)
    _refuse_damaged(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".part")
    shutil.copyfile(path, draft)
    draft.chmod(0o600)
    draft.rename(target)


def _copy_sqlite(source: Path, target: Path) -> None:
    """SQLite's online backup: a consistent copy while others read and write."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other, pages=PAGES_AT_ONCE)
        other.execute("PRAGMA journal_mode = DELETE")


def _refuse_damaged(path: Path) -> None:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as one:
            [said] = one.execute("PRAGMA quick_check").fetchone()
    except sqlite3.DatabaseError as problem:
        raise BackupUnusable(path=path, why=str(problem)) from None
    if said != "ok":
        raise BackupUnusable(path=path, why=said)


def _sqlite_path() -> Path | None:
    scheme, _, path = settings().database_url.partition("://")
    return Path(path) if scheme == "sqlite" else None


def _run(program: str, *arguments: str) -> None:
    """A PostgreSQL client program; the password goes by the environment, never the command line."""
    if shutil.which(program) is None:
        raise ProgramMissing(program=program)
    found: dict[str, Any] = orm_config(settings().database_url)["connections"]["default"]
    to = found["credentials"]
    env = {**os.environ, "PGPASSWORD": to["password"] or ""}
    if "ssl" in to:
        env["PGSSLMODE"] = to["ssl"]
    where = [f"--host={to['host']}", f"--port={to['port']}", f"--username={to['user']}"]
    done = subprocess.run(
        [program, *where, f"--dbname={to['database']}", *arguments],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["未知原因"])[-1]
        raise BackupUnusable(path=program, why=why)


def _about_keys() -> str:
    place = settings().keys_file or default_keys_file()
    return f"备份不含密钥，没有密钥无法读出个人信息：请另行妥善保存 {place}。"


def _refusing(step: Callable[[], None]) -> None:
    try:
        step()
    except Refusal as refusal:
        typer.echo(refusal.sentence, err=True)
        raise typer.Exit(1) from None
