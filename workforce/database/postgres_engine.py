"""PostgreSQL for Tortoise: a connection that breaks before BEGIN goes back, a lost COMMIT is told.

Stock Tortoise keeps the connection when BEGIN fails, until none is left in the pool, and leaves the
broken transaction in place for whatever the task does next.
"""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections

from workforce.errors import OutcomeUnknown

# What a COMMIT raises whose answer did not come. Others (a deadlock, a constraint) are an answer.
UNHEARD = (
    ConnectionError,
    asyncio.TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)


class Context(TransactionContextPooled):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        try:
            return await super().__aenter__()
        except BaseException:
            if hasattr(self, "token"):  # there is a connection, and BEGIN failed on it
                get_connections().reset(self.token)
                await asyncio.shield(self.client._parent._pool.release(self.client._connection))
            raise

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            await super().__aexit__(exc_type, exc_val, exc_tb)
        except UNHEARD as trouble:
            if exc_type is None:
                raise OutcomeUnknown() from trouble
            raise


class Client(AsyncpgDBClient):
    def _in_transaction(self) -> TransactionContext:
        return Context(TransactionWrapper(self), self._pool_init_lock)


client_class = Client
