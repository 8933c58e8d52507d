"""SQLite for Tortoise: BEGIN IMMEDIATE, scripts inside the transaction, no lock left behind.

Stock Tortoise begins deferred (so a transaction that reads first can be turned away as "locked"),
commits before a script, and leaks its lock when BEGIN fails.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from typing import Any

from tortoise.backends.base.client import (
    ConnectionWrapper,
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError, TransactionManagementError

BUSY_TIMEOUT_MS = 10_000


class Transaction(SqliteTransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        if self._finalized:
            # A task that outlived the transaction it was started in would write into the next one.
            raise TransactionManagementError("transaction already finished")
        return super().acquire_connection()

    async def begin(self) -> None:
        if self._connection.in_transaction:
            # Left by a cancelled commit: whatever it was, nobody was told that it happened.
            await self._connection.rollback()
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        try:
            await super().commit()
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    @translate_exceptions
    async def execute_script(self, query: str) -> None:
        async with self.acquire_connection() as connection:
            for statement in _statements(query):
                await connection.execute(statement)


class Context(SqliteTransactionContext):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            self.token = get_connections().set(self.connection_name, self.connection)
            try:
                await self.connection.begin()
            except BaseException:
                get_connections().reset(self.token)
                raise
        except BaseException:
            await self._undo()
            self._trxlock.release()
            raise
        return self.connection  # type: ignore[no-any-return]  # declared Any upstream

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            if not self.connection._finalized:
                if exc_type is None:
                    await self.connection.commit()
                elif exc_type is not TransactionManagementError:
                    await self.connection.rollback()
        except BaseException:
            await self._undo()
            raise
        finally:
            self.connection._finalized = True
            get_connections().reset(self.token)
            self._trxlock.release()

    async def _undo(self) -> None:
        """A cancelled BEGIN or a COMMIT that found the disk full leaves nothing open."""
        raw = self.connection._connection
        if raw is None:
            return

        async def roll_back() -> None:
            if raw.in_transaction:
                await raw.rollback()

        await asyncio.shield(roll_back())


class Client(SqliteClient):
    def __init__(self, file_path: str, **pragmas: Any) -> None:
        pragmas.setdefault("busy_timeout", BUSY_TIMEOUT_MS)
        pragmas.setdefault("synchronous", "FULL")
        pragmas.setdefault("cache_size", -16_000)
        super().__init__(file_path, **pragmas)

    def _in_transaction(self) -> TransactionContext:
        return Context(Transaction(self), self._lock)


def _statements(script: str) -> Iterator[str]:
    """Split at semicolons that end a statement, not at those inside a trigger or a string."""
    begun = ""
    for part in script.split(";")[:-1]:
        begun += part + ";"
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""
    rest = begun + script.rpartition(";")[2]
    if rest.strip():
        yield rest


client_class = Client
