"""Long sweeps: the database reads the next chunk and writes the last one while this one is decided.

Each keeps a piece or two of work in hand and no more, so that memory does not grow. A task is
awaited or cancelled whatever happens to the sweep: nothing goes on after its sweep has ended.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

Item = TypeVar("Item")
Work = Callable[[], Awaitable[None]]
IN_TURN = 200
RARELY = (200_000, 20, 100)
# The rhythm is the process's: with several sweeps at once the last to end brings the usual back.
_sweeps, _usual = 0, gc.get_threshold()


async def one_ahead(items: AsyncIterator[Item]) -> AsyncGenerator[Item]:
    """The same items in the same order; the next is being fetched while one is worked on.

    Close it (`aclosing`) where the sweep may end early.
    """
    coming = asyncio.create_task(_next(items))
    try:
        while (item := await coming) is not None:
            coming = asyncio.create_task(_next(items))
            yield item
    finally:
        await _stopped(coming)


async def _next(items: AsyncIterator[Item]) -> Item | None:
    return await anext(items, None)


@asynccontextmanager
async def one_behind() -> AsyncGenerator[Callable[[Work], Awaitable[None]]]:
    """What is given is done in its order, one after another, while the block goes on.

    Besides what is being done one more may wait; giving another then takes until there is room. A
    failure is raised at the next giving or at the end of the block, and nothing after it is done.
    """
    waiting: asyncio.Queue[Work | None] = asyncio.Queue(1)
    doing = asyncio.create_task(_do(waiting))

    async def give(work: Work | None) -> None:
        putting = asyncio.create_task(waiting.put(work))
        await asyncio.wait({putting, doing}, return_when=asyncio.FIRST_COMPLETED)
        if doing.done():
            putting.cancel()
            await doing

    try:
        yield give
        await give(None)
        await doing
    finally:
        await _stopped(doing)


async def _do(waiting: asyncio.Queue[Work | None]) -> None:
    while (work := await waiting.get()) is not None:
        await work()


async def in_turns(items: Sequence[Item]) -> AsyncGenerator[Sequence[Item]]:
    """All the items in their order, some at a time, for work that awaits nothing itself.

    Between two turns what is being written is sent on and what was asked for is received: a socket
    holds a tenth of a chunk, and the database would stand still until the chunk is worked through.
    """
    for start in range(0, len(items), IN_TURN):
        yield items[start : start + IN_TURN]
        await asyncio.sleep(0)


@contextmanager
def rarely_collecting() -> Iterator[None]:
    """For a sweep that makes and drops a million small records, none of which is part of a cycle.

    Looking for cycles among them at the usual rhythm is a quarter of the processor time; what other
    work leaves behind is still collected, later.
    """
    global _sweeps, _usual
    if _sweeps == 0:
        _usual = gc.get_threshold()
        gc.set_threshold(*RARELY)
    _sweeps += 1
    try:
        yield
    finally:
        _sweeps -= 1
        if _sweeps == 0:
            gc.set_threshold(*_usual)


async def _stopped(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # told already, or of no matter to a sweep that has ended
