"""待我办理：每个人眼下该办的事，最早的在前。

Each domain says what waits in it. Those to the left are asked in `reports/waiting.py`; a domain to
the right registers its own source with `gives_tasks`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from workforce import clock
from workforce.actor import Actor
from workforce.rules.workdays import workdays_left

LATEST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Task:
    """`count` things of one kind that wait for one actor; `link` is where they are dealt with."""

    kind: str
    title: str
    count: int
    link: str
    oldest_at: datetime | None = None
    due_on: date | None = None

    @property
    def days_left(self) -> int | None:
        """Working days until it is due; negative when it is late."""
        return None if self.due_on is None else workdays_left(clock.today(), self.due_on)


Source = Callable[[Actor], Awaitable[Sequence[Task]]]

SOURCES: dict[str, Source] = {}


def gives_tasks(source: Source) -> Source:
    """Register what waits in one domain. The function answers only what the actor may do."""
    SOURCES[f"{source.__module__}.{source.__name__}"] = source
    return source


async def tasks_of(actor: Actor) -> list[Task]:
    """What waits for this actor, the oldest first; what has no beginning comes last."""
    found = [task for _, source in sorted(SOURCES.items()) for task in await source(actor)]
    waiting = [task for task in found if task.count]
    return sorted(waiting, key=lambda task: (task.oldest_at or LATEST, task.kind, task.link))
