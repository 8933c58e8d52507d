"""What is known about a district's people for a month, read in chunks of rows, never as models.

People are all with a stored post at an employer of the district, those who left included. A post
elsewhere is read too, because it may be the second running one; the first in the district counts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator, Sequence

from workforce.database import in_turns, read_all
from workforce.database.rows import Row, among, of_each, read_rows
from workforce.rules.months import Month
from workforce.rules.subsidies.wanting import EVERYTHING, Wanted
from workforce.subsidies.evidence import add_evidence
from workforce.subsidies.reading_rows import (
    Subject,
    Sweep,
    add_attendance,
    add_certificate,
    add_post,
    subject_from,
)

CHUNK_PEOPLE = 2000
CLOSE = 50
FACT_TABLES = ("organisation", "person", "employment", "attendance", "certificate")

# Persons of a district: one `?`, its id. Rows of an import in progress exist for nobody.
PERSONS_OF_DISTRICT = """
    SELECT e.person_id FROM employment e JOIN organisation o ON o.id = e.employer_id
    WHERE o.district_id = ? AND e.pending_batch_id IS NULL
"""
_PEOPLE = """
    SELECT p.id, p.birth_on, p.sex, p.household_registration, p.education,
           p.deceased_on,
           p.bank_account IS NOT NULL AS has_account
    FROM person p
    WHERE p.id > ? AND p.pending_batch_id IS NULL AND p.merged_into_id IS NULL
      AND EXISTS (
        SELECT 1 FROM employment e JOIN organisation o ON o.id = e.employer_id
        WHERE e.person_id = p.id AND e.person_id > ? AND o.district_id = ?
          AND e.pending_batch_id IS NULL)
    ORDER BY p.id LIMIT ?
"""
_POSTS = """
    SELECT e.id, e.person_id, e.employer_id, e.post, e.service_type, e.contract_kind,
           e.full_time, e.public_staff, e.started_on, e.ended_on, e.insured_by
    FROM employment e
    WHERE e.person_id BETWEEN ? AND ? AND e.pending_batch_id IS NULL
    ORDER BY e.person_id, e.id
"""
# By the posts just read: joined to them post by post it takes PostgreSQL three times as long.
_ATTENDANCE = """
    SELECT x.id, x.employment_id, x.days_due, x.days_present, x.leave_days, x.leave_kind,
           x.service_orders, x.insured
    FROM {of_posts} AND x.month = ? AND x.pending_batch_id IS NULL
    ORDER BY x.id
"""
_CERTIFICATES = """
    SELECT id, person_id, level, issued_on, check_state, number FROM certificate
    WHERE person_id BETWEEN ? AND ? AND pending_batch_id IS NULL AND kind = 'skill_level'
    ORDER BY id
"""


async def count_people(district_id: int) -> int:
    """How many people a computation of the district will decide."""
    [row] = await read_all(
        "SELECT COUNT(*) AS people FROM person p WHERE p.pending_batch_id IS NULL"
        f" AND p.merged_into_id IS NULL AND p.id IN ({PERSONS_OF_DISTRICT})",
        [district_id],
    )
    return int(row["people"])


async def subjects_among(
    person_ids: Sequence[int], district_id: int, month: Month, wanted: Wanted = EVERYTHING
) -> list[Subject]:
    """The same of some people, who need not stand together."""
    condition, param = among(person_ids)
    head = _PEOPLE[: _PEOPLE.index("WHERE")]
    people = await read_rows(f"{head} WHERE p.id {condition} ORDER BY p.id", [param])
    return await _chunk(people, district_id, month, wanted) if people else []


async def subjects(
    district_id: int, month: Month, wanted: Wanted = EVERYTHING
) -> AsyncIterator[list[Subject]]:
    """The district's people in chunks, in the order of their ids, with what a policy wants."""
    last_id, sweep = 0, Sweep()
    while True:
        people = await read_rows(_PEOPLE, [last_id, last_id, district_id, CHUNK_PEOPLE])
        if not people:
            return
        yield await _chunk(people, district_id, month, wanted, sweep)
        last_id = people[-1]["id"]


async def subjects_chosen(
    district_id: int, month: Month, chosen: Collection[int], wanted: Wanted = EVERYTHING
) -> AsyncIterator[list[Subject]]:
    """Of these people those who are the district's, in the order of their ids."""
    for first, last in _stretches(sorted(chosen)):
        rows = await read_rows(_PEOPLE, [first - 1, first - 1, district_id, last - first + 1])
        people = [row for row in rows if row["id"] <= last and row["id"] in chosen]
        if people:
            yield await _chunk(people, district_id, month, wanted)


def _stretches(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ids that lie close together are read together."""
    start = 0
    for at in range(1, len(ids) + 1):
        ends = at == len(ids) or ids[at] - ids[at - 1] > CLOSE
        if ends or ids[at] - ids[start] >= CHUNK_PEOPLE:
            yield ids[start], ids[at - 1]
            start = at


async def subject_of(
    district_id: int, month: Month, person_id: int, wanted: Wanted = EVERYTHING
) -> Subject | None:
    """One of the district's people; None when no stored post leads here any more."""
    people = await read_rows(_PEOPLE, [person_id - 1, person_id - 1, district_id, 1])
    if not people or people[0]["id"] != person_id:
        return None
    [subject] = await _chunk(people, district_id, month, wanted)
    return subject


async def _chunk(
    people: Sequence[Row],
    district_id: int,
    month: Month,
    wanted: Wanted,
    sweep: Sweep | None = None,
) -> list[Subject]:
    first, last = people[0]["id"], people[-1]["id"]
    found = {row["id"]: subject_from(row) for row in people}
    posts = await read_rows(_POSTS, [first, last])
    sweep = sweep or Sweep()
    known, alike = await sweep.employers.of(posts), sweep.alike
    whose: dict[int, tuple[Subject, str]] = {}
    async for some in in_turns(posts):
        for row in some:
            if (subject := found.get(row["person_id"])) is not None:
                add_post(subject, row, known[row["employer_id"]], district_id, alike)
                whose[row["id"]] = subject, row["insured_by"]
    of_posts, param = of_each("attendance", "employment_id", list(whose))
    reported = await read_rows(_ATTENDANCE.format(of_posts=of_posts), [param, month.text])
    async for some in in_turns(reported):
        for row in some:
            add_attendance(*whose[row["employment_id"]], row, month.text)
    for row in await read_rows(_CERTIFICATES, [first, last]):
        if (subject := found.get(row["person_id"])) is not None:
            add_certificate(subject.facts, row)
    facts = {number: subject.facts for number, subject in found.items()}
    await add_evidence(facts, first, last, month, wanted)
    return list(found.values())
