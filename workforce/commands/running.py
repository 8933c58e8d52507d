"""What every command stands on: an open portal, an actor, and how an answer is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import typer

from workforce.actor import Actor
from workforce.errors import Malformed, Missing, Refusal
from workforce.opening import opened

Result = TypeVar("Result")


class UserMissing(Missing):
    code = "commands.user_missing"
    message = "没有可用的账号“{login}”"


def run(action: Callable[[Actor], Awaitable[Result]], *, login: str | None = None) -> Result:
    """Open keys and database, run `action` as LOGIN or as the system's own operator, close."""

    async def whole() -> Result:
        async with opened():
            return await action(await actor_named(login))

    return run_refusing(whole())


def run_refusing(whole: Coroutine[Any, Any, Result]) -> Result:
    """A refusal is one sentence on standard error and exit status 1."""
    try:
        return asyncio.run(whole)
    except Refusal as refusal:
        mistakes = refusal.errors if isinstance(refusal, Malformed) else []
        typer.echo("；".join([one.message for one in mistakes] or [refusal.sentence]), err=True)
        raise typer.Exit(1) from None


async def actor_named(login: str | None) -> Actor:
    if login is None:
        return Actor.system()
    from workforce.identity.authentication import actor_for
    from workforce.identity.models import User

    user = await User.filter(login=login, active=True).first()
    if user is None:
        raise UserMissing(login=login)
    return await actor_for(user)


def tell(answer: Any, *, as_json: bool, text: str) -> None:
    """The answer as JSON alone on standard output, or as text for people."""
    typer.echo(json.dumps(answer, ensure_ascii=False, default=str) if as_json else text)
