"""What a database error means to the person waiting: gone, full, or (None) a bug of ours."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import traceback

import asyncpg
from tortoise.exceptions import DBConnectionError, OperationalError, ValidationError

from workforce.errors import FieldError, Malformed, Refusal, StorageFull, Unavailable

_FULL = (errno.ENOSPC, errno.EDQUOT)
_SQLITE_FULL = {sqlite3.SQLITE_FULL}
_SQLITE_GONE = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOTADB,
}  # fmt: skip
_GONE = (
    DBConnectionError,
    ConnectionError,
    asyncio.TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
    asyncpg.QueryCanceledError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the connection broke in the middle of a statement
)


def refusal_behind(trouble: BaseException) -> Refusal | None:
    """Looks through what one error was raised from; None when it is not the world's doing."""
    if isinstance(trouble, ValidationError):  # longer than any row's, in a filter or a form
        return Malformed(FieldError("", "内容过长或格式不对"))
    for cause in _causes(trouble):
        if isinstance(cause, asyncpg.DiskFullError) or _errno(cause) in _FULL:
            return StorageFull()
        if isinstance(cause, sqlite3.Error):
            code = (getattr(cause, "sqlite_errorcode", 0) or 0) & 0xFF
            if code in _SQLITE_FULL:
                return StorageFull()
            if code in _SQLITE_GONE:
                return Unavailable()
        if isinstance(cause, _GONE) and not isinstance(cause, ValueError):
            return Unavailable()
        if isinstance(cause, FileNotFoundError) and _came_through(cause, "asyncpg"):
            return Unavailable()  # the server's socket is not there
        if isinstance(cause, asyncpg.ObjectNotInPrerequisiteStateError) and _came_through(
            cause, "asyncpg/connect_utils"
        ):
            return Unavailable()  # the server is there and lets nobody in
    if isinstance(trouble, OperationalError | OSError) and _says_gone(trouble):
        return Unavailable()
    return None


def _causes(trouble: BaseException) -> list[BaseException]:
    """The error, what it was raised from, and what it carries as its argument (Tortoise does)."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [trouble]
    while waiting and len(found) < 20:
        one = waiting.pop(0)
        if one is None or one in found:
            continue
        found.append(one)
        waiting += [one.__cause__, one.__context__]
        waiting += [argument for argument in one.args if isinstance(argument, BaseException)]
    return found


def _errno(cause: BaseException) -> int | None:
    return cause.errno if isinstance(cause, OSError) else None


def _came_through(cause: BaseException, package: str) -> bool:
    frames = traceback.extract_tb(cause.__traceback__)
    return any(f"/{package}" in frame.filename for frame in frames)


def _says_gone(trouble: BaseException) -> bool:
    text = str(trouble).lower()
    return any(words in text for words in ("connection", "closed", "could not connect"))
