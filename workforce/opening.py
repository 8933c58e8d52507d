"""What server, worker and command all do first: take the keys, open the database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tortoise.exceptions import BaseORMException

from workforce.crypto import keys
from workforce.database import connect, disconnect
from workforce.database.upgrade import missing, unknown
from workforce.errors import Refusal, Unavailable
from workforce.settings import settings


class KeysFileMissing(Refusal):
    code = "opening.keys_file_missing"
    message = "使用 PostgreSQL 须设 WORKFORCE_KEYS_FILE（workforce keys 路径 可生成密钥文件）"


class NotMigrated(Refusal):
    code = "opening.not_migrated"
    message = "数据库尚未迁移到当前版本，请先运行 workforce migrate"


class ProgramTooOld(Refusal):
    code = "opening.program_too_old"
    message = "数据库已由更新的版本升级，本程序不能使用：请升级程序；要退回旧版，请恢复升级前的备份"


@asynccontextmanager
async def opened() -> AsyncIterator[None]:
    """Keys in use, database connected and at head; raises a Refusal that says what is missing."""
    use_keys()
    await connect()
    try:
        await refuse_unfit()
        yield
    finally:
        await disconnect()


def use_keys() -> None:
    """The file of WORKFORCE_KEYS_FILE; for the embedded database one is made on first use."""
    given = settings().keys_file
    if given is not None:
        keys.use(keys.load_keys(given))
    elif settings().database_url.startswith("sqlite:"):
        keys.use(keys.make_keys(default_keys_file()))
    else:
        raise KeysFileMissing()


def default_keys_file() -> Path:
    return settings().var_dir / "keys" / "keys.json"


async def refuse_unfit() -> None:
    """Neither older nor newer than this program: each would write what the other cannot hold."""
    try:
        absent, later = await missing(), await unknown()
    except OSError:
        raise Unavailable() from None
    except BaseORMException:
        raise NotMigrated() from None  # the log of migrations itself is not there yet
    if later:
        raise ProgramTooOld()
    if absent:
        raise NotMigrated()
