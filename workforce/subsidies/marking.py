"""每个人的事实的印记：与上次审批时相同的人，早先各月不必再判一遍。

A line keeps the mark of what its person looked like. Twelve earlier months of twenty thousand
people are then examined by re-deciding only whom something has happened to since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from workforce.database import read_all
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.storing import facts_text
from workforce.subsidies.reading import Subject

# What belongs to a month is counted up to a month, so that the next month's own rows change
# nothing; everything else is in the facts themselves.
_COUNTED = (
    """
    SELECT e.person_id, COUNT(*) AS rows_seen, SUM(a.version) AS versions, MAX(a.id) AS last_id
    FROM attendance a JOIN employment e ON e.id = a.employment_id
    WHERE e.person_id BETWEEN ? AND ? AND a.month <= ? AND a.pending_batch_id IS NULL
      AND e.pending_batch_id IS NULL
    GROUP BY e.person_id
    """,
    """
    SELECT person_id, COUNT(*) AS rows_seen, 0 AS versions, MAX(id) AS last_id
    FROM insurance_answer WHERE person_id BETWEEN ? AND ? AND month <= ? GROUP BY person_id
    """,
    """
    SELECT person_id, COUNT(*) AS rows_seen, SUM(version) AS versions, MAX(id) AS last_id
    FROM past_payment WHERE person_id BETWEEN ? AND ? AND month <= ?
      AND pending_batch_id IS NULL
    GROUP BY person_id
    """,
)


async def marks_of(
    chunk: Sequence[Subject], month: str, earlier: str
) -> dict[int, tuple[str, str]]:
    """By person: the mark up to `month`, and the one up to `earlier` to compare with."""
    now = await _marks(chunk, month)
    then = now if earlier == month else await _marks(chunk, earlier)
    return {one: (now[one], then[one]) for one in now}


async def _marks(chunk: Sequence[Subject], month: str) -> dict[int, str]:
    counted: dict[int, list[list[int]]] = {_id(subject): [] for subject in chunk}
    first, last = _id(chunk[0]), _id(chunk[-1])
    for table, sql in enumerate(_COUNTED):
        for row in await read_all(sql, [first, last, month]):
            if (found := counted.get(row["person_id"])) is not None:
                numbers = (row["rows_seen"], row["versions"], row["last_id"])
                found.append([table, *(int(number) for number in numbers)])
    return {
        _id(subject): _mark(_lasting(subject.facts), counted[_id(subject)]) for subject in chunk
    }


def _id(subject: Subject) -> int:
    person_id = subject.facts.person.id
    assert person_id is not None
    return person_id


def _lasting(facts: Facts) -> str:
    """What is known about a person whatever the month."""
    bare = replace(facts, attendance=[], insurance=[], payments_received=[], applications=[])
    return facts_text(bare)


def _mark(lasting: str, counted: list[list[int]]) -> str:
    return hashlib.blake2b(f"{lasting}{counted}".encode(), digest_size=8).hexdigest()
