"""What is known about a district's people for a month, read in chunks of rows, never as models.

People are all with a stored post at an employer of the district, those who left included. A post
elsewhere is read too, because it may be the second running one; the first in the district counts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from dataclasses import dataclass
from sys import intern

from workforce.database import read_all
from workforce.database.rows import Row, among, day_of, read_rows
from workforce.rules.months import Month
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    PersonalFacts,
)
from workforce.rules.subsidies.wanting import EVERYTHING, Wanted
from workforce.subsidies.evidence import add_evidence
from workforce.subsidy_words import Education
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    LeaveKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
    by_code,
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
           e.full_time, e.public_staff, e.started_on, e.ended_on,
           o.name AS employer, o.employer_kind, o.filing_number, o.district_id,
           COALESCE(NULLIF(o.area_class, ''), s.area_class) AS area_class, s.id AS street_id
    FROM employment e
    JOIN organisation o ON o.id = e.employer_id
    LEFT JOIN organisation s ON s.id = o.parent_id AND s.kind = 'street'
    WHERE e.person_id BETWEEN ? AND ? AND e.pending_batch_id IS NULL
    ORDER BY e.person_id, e.id
"""
_ATTENDANCE = """
    SELECT a.id, a.employment_id, a.month, a.days_due, a.days_present, a.leave_days, a.leave_kind,
           a.service_orders, a.insured, e.person_id, e.insured_by
    FROM attendance a JOIN employment e ON e.id = a.employment_id
    WHERE e.person_id BETWEEN ? AND ? AND a.month = ? AND a.pending_batch_id IS NULL
      AND e.pending_batch_id IS NULL
    ORDER BY a.id
"""
_CERTIFICATES = """
    SELECT id, person_id, level, issued_on, check_state, number FROM certificate
    WHERE person_id BETWEEN ? AND ? AND pending_batch_id IS NULL AND kind = 'skill_level'
    ORDER BY id
"""

# Words by their code: Enum's own look-up takes ten times as long, and a district asks six a person.
_SEX, _EDUCATION, _LEAVE = by_code(Sex), by_code(Education), by_code(LeaveKind)
_POST, _SERVICE, _CONTRACT = by_code(Post), by_code(ServiceType), by_code(ContractKind)
_LEVEL, _CHECK = by_code(SkillLevel), by_code(CertificateCheck)


@dataclass(slots=True)
class Subject:
    """One person to decide: the facts, where each post is, and whether there is an account."""

    facts: Facts
    has_account: bool
    places: dict[int, tuple[int, int | None]]


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
    people = await read_all(f"{head} WHERE p.id {condition} ORDER BY p.id", [param])
    return await _chunk(people, district_id, month, wanted) if people else []


async def subjects(
    district_id: int, month: Month, wanted: Wanted = EVERYTHING
) -> AsyncIterator[list[Subject]]:
    """The district's people in chunks, in the order of their ids, with what a policy wants."""
    last_id = 0
    while True:
        people = await read_rows(_PEOPLE, [last_id, last_id, district_id, CHUNK_PEOPLE])
        if not people:
            return
        yield await _chunk(people, district_id, month, wanted)
        last_id = people[-1]["id"]


async def subjects_chosen(
    district_id: int, month: Month, chosen: Collection[int], wanted: Wanted = EVERYTHING
) -> AsyncIterator[list[Subject]]:
    """Of these people those who are the district's, in the order of their ids."""
    for first, last in _stretches(sorted(chosen)):
        rows = await read_all(_PEOPLE, [first - 1, first - 1, district_id, last - first + 1])
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
    people = await read_all(_PEOPLE, [person_id - 1, person_id - 1, district_id, 1])
    if not people or people[0]["id"] != person_id:
        return None
    [subject] = await _chunk(people, district_id, month, wanted)
    return subject


async def _chunk(
    people: Sequence[Row], district_id: int, month: Month, wanted: Wanted
) -> list[Subject]:
    first, last = people[0]["id"], people[-1]["id"]
    found = {row["id"]: _subject(row) for row in people}
    for row in await read_rows(_POSTS, [first, last]):
        subject = found.get(row["person_id"])
        if subject is None:
            continue
        subject.facts.employments.append(_post(row, district_id))
        subject.places[row["id"]] = (row["employer_id"], row["street_id"])
    for row in await read_rows(_ATTENDANCE, [first, last, str(month)]):
        if (subject := found.get(row["person_id"])) is not None:
            _add_attendance(subject.facts, row, month.text)
    for row in await read_rows(_CERTIFICATES, [first, last]):
        if (subject := found.get(row["person_id"])) is not None:
            subject.facts.certificates.append(_certificate(row))
    facts = {number: subject.facts for number, subject in found.items()}
    await add_evidence(facts, first, last, month, wanted)
    return list(found.values())


def _subject(row: Row) -> Subject:
    personal = PersonalFacts(
        id=row["id"],
        birth_on=day_of(row["birth_on"]),
        sex=_SEX[row["sex"]] if row["sex"] else None,
        household_registration=intern(row["household_registration"]) or None,
        education=_EDUCATION[row["education"]] if row["education"] else None,
        died_on=day_of(row["deceased_on"]),
    )
    return Subject(Facts(personal), bool(row["has_account"]), {})


def _post(row: Row, district_id: int) -> EmploymentFacts:
    return EmploymentFacts(
        id=row["id"],
        employer_id=row["employer_id"],
        employer=row["employer"],
        employer_kind=row["employer_kind"] or None,
        filing_number=row["filing_number"] or None,
        area_class=row["area_class"] or None,
        post=_POST[row["post"]],
        service_type=_SERVICE[row["service_type"]],
        contract_kind=_CONTRACT[row["contract_kind"]],
        full_time=bool(row["full_time"]),
        public_staff=None if row["public_staff"] is None else bool(row["public_staff"]),
        started_on=day_of(row["started_on"]),
        ended_on=day_of(row["ended_on"]),
        elsewhere=row["district_id"] != district_id,
    )


def _add_attendance(facts: Facts, row: Row, month: str) -> None:
    facts.attendance.append(
        AttendanceFacts(
            month=month,  # the one that was asked for
            id=row["id"],
            employment_id=row["employment_id"],
            days_due=row["days_due"],
            days_present=row["days_present"],
            leave_days=row["leave_days"],
            leave_kind=_LEAVE[row["leave_kind"]] if row["leave_kind"] else None,
            service_orders=row["service_orders"],
        )
    )
    if row["insured"] is not None:
        insured_by = row["insured_by"] or None
        facts.insurance.append(InsuranceFacts(month, bool(row["insured"]), insured_by, row["id"]))


def _certificate(row: Row) -> CertificateFacts:
    return CertificateFacts(
        level=_LEVEL[row["level"]] if row["level"] else None,
        issued_on=day_of(row["issued_on"]),
        check=_CHECK[row["check_state"]],
        number=row["number"],
        id=row["id"],
    )
