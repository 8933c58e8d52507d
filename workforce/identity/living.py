"""Whether sessions live, asked for many requests at once.

Every request asks the database anew, so that what ended is out at once. Requests that come while a
question is under way share the next one: under load ten requests cost one query, and none is
answered from a question that was put before the request came.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from workforce import clock
from workforce.database import read_all

IDLE = timedelta(minutes=30)
AT_ONCE_MAX = 64

_LIVING = """
SELECT s.id, s.user_id, u.authority_version, u.is_demo
FROM session s JOIN user_account u ON u.id = s.user_id
WHERE s.ended_at IS NULL AND u.active AND s.expires_at > ? AND s.last_used_at > ? AND s.id IN """


@dataclass(frozen=True, slots=True)
class Living:
    user_id: int
    authority_version: int
    is_demo: bool


class _Question:
    """Sessions asked for together; open until the question before it has been answered."""

    def __init__(self, before: _Question | None) -> None:
        self.session_ids: set[str] = set()
        self.is_open = True
        self.loop = asyncio.get_running_loop()
        self.answer = self.loop.create_task(self._ask(before))

    def takes(self, loop: asyncio.AbstractEventLoop) -> bool:
        return self.is_open and self.loop is loop and len(self.session_ids) < AT_ONCE_MAX

    async def _ask(self, before: _Question | None) -> dict[str, Living]:
        if before is not None and before.loop is self.loop:
            await asyncio.wait([before.answer])  # its failure is for those who asked it
        self.is_open = False
        return await _read(sorted(self.session_ids))


_latest: list[_Question] = []


async def living(session_id: str) -> Living | None:
    """The session's user and the version of his rights; None when it has ended."""
    loop = asyncio.get_running_loop()
    if not _latest or not _latest[0].takes(loop):
        _latest[:] = [_Question(_latest[0] if _latest else None)]
    question = _latest[0]
    question.session_ids.add(session_id)
    return (await asyncio.shield(question.answer)).get(session_id)


async def _read(session_ids: list[str]) -> dict[str, Living]:
    moment = clock.now()
    marks = ", ".join("?" * len(session_ids))
    params: list[Any] = [moment, moment - IDLE, *session_ids]
    rows = await read_all(f"{_LIVING}({marks})", params)
    return {
        row["id"]: Living(row["user_id"], row["authority_version"], bool(row["is_demo"]))
        for row in rows
    }
