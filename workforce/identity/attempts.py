"""Wrong attempts to prove who one is: counted in the database, five in a quarter of an hour."""

from __future__ import annotations

from datetime import datetime, timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.identity.models import User

ATTEMPTS_MAX = 5
ATTEMPTS_WINDOW = timedelta(minutes=15)


@verb
async def count_failure(actor: Actor, user: User) -> bool:
    """Inside or outside sign-in: one more wrong attempt. Whether attempts are used up."""
    moment = clock.now()
    if user.first_failed_at is None or user.first_failed_at <= moment - ATTEMPTS_WINDOW:
        user.failed_attempts, user.first_failed_at = _carried(user, moment), moment
    user.failed_attempts += 1
    if user.failed_attempts >= ATTEMPTS_MAX:
        user.locked_until = moment + ATTEMPTS_WINDOW
    await user.save(update_fields=["failed_attempts", "first_failed_at", "locked_until"])
    return user.failed_attempts >= ATTEMPTS_MAX


def _carried(user: User, moment: datetime) -> int:
    """Of the window that is over, what may still lie within the last quarter of an hour.

    Its first attempt does not; the others may, so that five straddling two windows are five.
    """
    begun = user.first_failed_at
    if begun is None or begun <= moment - 2 * ATTEMPTS_WINDOW:
        return 0
    used_up = user.failed_attempts >= ATTEMPTS_MAX  # the lock has outlasted them
    return 0 if used_up else max(0, user.failed_attempts - 1)


def is_locked(user: User, moment: datetime) -> bool:
    return user.locked_until is not None and user.locked_until > moment
