"""What is measured by the clock is measured again when the machine was busy with something else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

Measured = TypeVar("Measured")
ATTEMPTS = 5


def calmest(measure: Callable[[], Measured], good: Callable[[Measured], bool]) -> Measured:
    """The first measurement that is good, else the last of five: one that is never good is slow."""
    for _ in range(ATTEMPTS - 1):
        if good(one := measure()):
            return one
    return measure()


async def calmest_of(
    measure: Callable[[], Awaitable[Measured]], good: Callable[[Measured], bool], attempts: int
) -> Measured:
    """The same of something awaited."""
    for _ in range(attempts - 1):
        if good(one := await measure()):
            return one
    return await measure()
