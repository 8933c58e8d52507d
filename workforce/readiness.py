"""Whether this process can serve: the database answers, is at head, and the disk has room."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Mapping

from tortoise.exceptions import BaseORMException

from workforce.database import read_all
from workforce.database.upgrade import missing, unknown
from workforce.settings import settings

DISK_FREE_MIN_BYTES = 200 * 1024 * 1024
DATABASE_TIMEOUT_SECONDS = 3


async def readiness() -> Mapping[str, str]:
    """`ok` or a sentence for each check."""
    return {
        "database": await _bounded(_database()),
        "migrations": await _bounded(_migrations()),
        "disk": await asyncio.to_thread(_disk),
    }


async def _bounded(check: Awaitable[str]) -> str:
    try:
        async with asyncio.timeout(DATABASE_TIMEOUT_SECONDS):
            return await check
    except (BaseORMException, OSError, TimeoutError):
        return "数据库无法访问"


async def _database() -> str:
    await read_all("SELECT 1 AS one")
    return "ok"


async def _migrations() -> str:
    if await unknown():
        return "数据库已由更新的版本升级，请升级程序"
    absent = await missing()
    return f"有 {len(absent)} 个迁移未执行，请运行 workforce migrate" if absent else "ok"


def _disk() -> str:
    place = settings().var_dir
    free = shutil.disk_usage(place if place.exists() else place.resolve().parent).free
    return "ok" if free >= DISK_FREE_MIN_BYTES else "磁盘剩余空间不足 200 MB"
