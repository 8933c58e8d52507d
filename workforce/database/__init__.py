"""连接、事务与办理动作。The one place that knows which engine is underneath."""

from workforce.database.connection import (
    MIGRATION_ORM,
    MODELS,
    TORTOISE_ORM,
    connect,
    connection,
    dialect,
    disconnect,
    orm_config,
)
from workforce.database.overlapping import in_turns, one_ahead, one_behind, rarely_collecting
from workforce.database.rows import execute, execute_many, insert_many, read_all, refresh_statistics
from workforce.database.transactions import in_one_transaction, savepoint, verb
from workforce.database.versions import Versioned, refuse_stale, save_version

__all__ = [
    "MIGRATION_ORM",
    "MODELS",
    "TORTOISE_ORM",
    "Versioned",
    "connect",
    "connection",
    "dialect",
    "disconnect",
    "execute",
    "execute_many",
    "in_one_transaction",
    "in_turns",
    "insert_many",
    "one_ahead",
    "one_behind",
    "orm_config",
    "rarely_collecting",
    "read_all",
    "refresh_statistics",
    "refuse_stale",
    "save_version",
    "savepoint",
    "verb",
]
