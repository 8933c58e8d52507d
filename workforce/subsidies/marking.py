"""每个人的事实的印记：与上次审批时相同的人，早先各月不必再判一遍。

A line keeps the mark of what its person looked like. Twelve earlier months of twenty thousand
people are then examined by re-deciding only whom something has happened to since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from workforce.database.rows import of_each, read_rows
from workforce.rules.subsidies.facts import OF_MONTHS, CostFacts
from workforce.subsidies.reading_rows import Subject

# What belongs to a month is counted up to a month, so that the next month's own rows change
# nothing; everything else is in the facts themselves.
_REPORTED = """
    SELECT x.employment_id, COUNT(*) AS rows_seen, SUM(x.version) AS versions, MAX(x.id) AS last_id
    FROM {of_posts} AND x.month <= ? AND x.pending_batch_id IS NULL
    GROUP BY x.employment_id
"""
_COUNTED = (
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

# Where the part of a month begins; within a text of JSON a quote is never written bare.
_HEADS = [f',"{name}":' for name in OF_MONTHS]


async def marks_of(
    chunk: Sequence[Subject], texts: Sequence[str], month: str, earlier: str | None
) -> dict[int, tuple[str, str]]:
    """By person: the mark up to `month`, and the one up to `earlier` to compare with.

    `texts` are the facts of the chunk as stored. With nothing to compare with both are one.
    """
    lasting = {_id(subject): _lasting(text) for subject, text in zip(chunk, texts, strict=True)}
    whose = {post_id: _id(subject) for subject in chunk for post_id in subject.places}
    spent = {_id(subject): costs for subject in chunk if (costs := subject.facts.costs)}
    now = await _marks(lasting, whose, spent, month)
    if earlier is None or earlier == month:
        return {one: (mark, mark) for one, mark in now.items()}
    then = await _marks(lasting, whose, spent, earlier)
    return {one: (now[one], then[one]) for one in now}


async def _marks(
    lasting: dict[int, str],
    whose: dict[int, int],
    spent: dict[int, list[CostFacts]],
    month: str,
) -> dict[int, str]:
    counted = dict.fromkeys(lasting, "") | await _reported(whose, month)
    for person_id, costs in spent.items():
        counted[person_id] += _spent(costs, month)
    first, last = min(lasting), max(lasting)
    for table, sql in enumerate(_COUNTED, 1):
        for person_id, rows_seen, versions, last_id in await read_rows(sql, [first, last, month]):
            if person_id in counted:
                counted[person_id] += f"|{table} {rows_seen} {versions} {last_id}"
    return {one: _mark(text, counted[one]) for one, text in lasting.items()}


async def _reported(whose: dict[int, int], month: str) -> dict[int, str]:
    """The attendance of each person, at all their posts."""
    of_posts, param = of_each("attendance", "employment_id", list(whose))
    sums: dict[int, tuple[int, int, int]] = {}
    for post_id, *counts in await read_rows(_REPORTED.format(of_posts=of_posts), [param, month]):
        rows_seen, versions, last_id = counts
        if other := sums.get(whose[post_id]):
            rows_seen, versions = rows_seen + other[0], versions + other[1]
            last_id = max(last_id, other[2])
        sums[whose[post_id]] = rows_seen, versions, last_id
    return {one: f"|0 {rows} {versions} {last}" for one, (rows, versions, last) in sums.items()}


def _spent(costs: Sequence[CostFacts], month: str) -> str:
    """The costs up to a month, as they were read: all their kinds, sums and months."""
    told = [f"{one.kind} {one.month} {one.cost_fen}" for one in costs if one.month <= month]
    return f"|$ {told}" if told else ""


def _id(subject: Subject) -> int:
    person_id = subject.facts.person.id
    assert person_id is not None
    return person_id


def _lasting(text: str) -> str:
    """What is known about a person whatever the month: the part that stands before the rest."""
    for head in _HEADS:
        end = text.find(head)
        if end >= 0:
            return text[:end]
    return text


def _mark(lasting: str, counted: str) -> str:
    return hashlib.blake2b(f"{lasting}{counted}".encode(), digest_size=8).hexdigest()
