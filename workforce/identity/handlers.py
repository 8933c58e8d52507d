"""Housekeeping of identity, done by the worker every minute."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.identity.idempotency import forget_old_answers
from workforce.identity.sessions import forget_old_refresh_tokens
from workforce.jobs.handlers import tidies


@tidies
async def tidy_answers(actor: Actor) -> None:
    await forget_old_answers(actor)
    await forget_old_refresh_tokens(actor)
