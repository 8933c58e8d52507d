"""A sweep that reads ahead and writes behind keeps its order, and tells its failures."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing

import pytest

from workforce.database import in_turns, one_ahead, one_behind, rarely_collecting


async def counting(until: int, read: list[int]) -> AsyncIterator[int]:
    for number in range(until):
        read.append(number)
        await asyncio.sleep(0)
        yield number


def writing(number: int, written: list[int]) -> Callable[[], object]:
    async def write() -> None:
        await asyncio.sleep(0)
        if number == 3:
            raise ConnectionError("断了")
        written.append(number)

    return write


async def test_the_items_come_in_their_order_and_one_is_read_ahead() -> None:
    read: list[int] = []
    seen = []
    async for number in one_ahead(counting(5, read)):
        for _ in range(5):
            await asyncio.sleep(0)
        seen.append((number, len(read)))

    assert seen == [(0, 2), (1, 3), (2, 4), (3, 5), (4, 5)]


async def test_a_sweep_that_ends_early_reads_no_further() -> None:
    read: list[int] = []
    async with aclosing(one_ahead(counting(100, read))) as items:
        async for _ in items:
            break
    for _ in range(20):
        await asyncio.sleep(0)

    assert len(read) <= 2
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


async def test_while_a_long_chunk_is_worked_through_others_go_on() -> None:
    others: list[int] = []

    async def going_on() -> None:
        for number in range(10):
            others.append(number)
            await asyncio.sleep(0)

    going = asyncio.create_task(going_on())
    seen: list[int] = []
    done_by_others = []
    async for some in in_turns(list(range(901))):
        seen += some
        done_by_others.append(len(others))
    await going

    assert seen == list(range(901))
    assert done_by_others == [0, 1, 2, 3, 4]


async def test_a_failed_reading_is_told() -> None:
    async def failing() -> AsyncIterator[int]:
        yield 1
        raise ConnectionError("断了")

    with pytest.raises(ConnectionError):
        _ = [item async for item in one_ahead(failing())]


async def test_work_is_done_in_its_order_and_whole_when_the_block_ends() -> None:
    written: list[int] = []
    async with one_behind() as give:
        for number in (0, 1, 2, 4, 5):
            await give(writing(number, written))  # type: ignore[arg-type]

    assert written == [0, 1, 2, 4, 5]


async def test_nothing_is_done_after_a_failure_and_the_failure_is_told() -> None:
    written: list[int] = []
    with pytest.raises(ConnectionError):
        async with one_behind() as give:
            for number in range(10):
                await give(writing(number, written))  # type: ignore[arg-type]

    assert written == [0, 1, 2]
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


async def test_a_failure_of_the_last_work_is_told_too() -> None:
    with pytest.raises(ConnectionError):
        async with one_behind() as give:
            await give(writing(3, []))  # type: ignore[arg-type]


async def test_the_usual_rhythm_of_collecting_comes_back() -> None:
    usual = gc.get_threshold()
    with pytest.raises(ValueError, match="x"), rarely_collecting():
        assert gc.get_threshold() != usual
        raise ValueError("x")
    assert gc.get_threshold() == usual


async def test_of_two_sweeps_at_once_the_last_to_end_brings_it_back() -> None:
    usual = gc.get_threshold()
    first, second = rarely_collecting(), rarely_collecting()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert gc.get_threshold() != usual
    second.__exit__(None, None, None)
    assert gc.get_threshold() == usual
