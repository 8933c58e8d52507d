"""办理动作：要么全部完成，要么全部不发生。The only place where a transaction begins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.transactions import in_transaction

from workforce.actor import Actor
from workforce.database.connection import connection

Rest = ParamSpec("Rest")
Result = TypeVar("Result")
Action = Callable[Concatenate[Actor, Rest], Awaitable[Result]]

VERBS: set[str] = set()


def verb(action: Action[Rest, Result]) -> Action[Rest, Result]:
    """Mark a service function that changes anything: one transaction, all or nothing.

    The first argument is the actor. A verb called by a verb becomes a savepoint of the outer one,
    so a refusal inside undoes only itself when the outer verb handles it.
    """
    VERBS.add(f"{action.__module__}.{action.__qualname__}")

    @wraps(action)
    async def whole(actor: Actor, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Result:
        async with in_transaction("default"):
            return await action(actor, *args, **kwargs)

    return whole


@asynccontextmanager
async def savepoint() -> AsyncIterator[None]:
    """Inside a verb: what follows can fail alone (a row of an import that is tried by itself)."""
    assert in_one_transaction(), "a savepoint belongs inside a verb"
    async with in_transaction("default"):
        yield


def in_one_transaction() -> bool:
    return isinstance(connection(), TransactionalDBClient)
