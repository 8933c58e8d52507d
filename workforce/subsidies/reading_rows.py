"""一行一行成为事实：人员、岗位、考勤、证书；用人单位读一次，每个岗位都用。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from sys import intern
from typing import NamedTuple

from workforce.database.rows import Row, among, day_of, read_rows
from workforce.rules.subsidies.facts import (
    AttendanceFacts,
    CertificateFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    PersonalFacts,
)
from workforce.rules.subsidies.likeness import Likeness, Likenesses
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    Education,
    LeaveKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
    by_code,
)

_EMPLOYERS = """
    SELECT o.id, o.name, o.employer_kind, o.filing_number,
           COALESCE(NULLIF(o.area_class, ''), s.area_class) AS area_class, o.district_id,
           s.id AS street_id
    FROM organisation o LEFT JOIN organisation s ON s.id = o.parent_id AND s.kind = 'street'
    WHERE o.id {them}
"""

# Words by their code: Enum's own look-up takes ten times as long, and a district asks six a person.
_SEX, _EDUCATION, _LEAVE = by_code(Sex), by_code(Education), by_code(LeaveKind)
_POST, _SERVICE, _CONTRACT = by_code(Post), by_code(ServiceType), by_code(ContractKind)
_LEVEL, _CHECK = by_code(SkillLevel), by_code(CertificateCheck)


@dataclass(slots=True)
class Subject:
    """One person to decide: the facts, where each post is, and whether there is an account.

    `payee_id` is the organisation that gets the money, none where the person does (payees.py).

    Whoever has one post has its days and the likeness beside: deciding looks there first.
    """

    facts: Facts
    has_account: bool
    places: dict[int, tuple[int, int | None]]
    likeness: Likeness | None = None
    started_on: date | None = None
    ended_on: date | None = None
    died_on: date | None = None
    payee_id: int | None = None


class Employer(NamedTuple):
    """What a post takes from its employer."""

    name: str
    kind: str | None
    filing_number: str | None
    area_class: str | None
    district_id: int
    street_id: int | None


class Employers:
    """The employers of one sweep, each read when its first post comes."""

    def __init__(self) -> None:
        self._known: dict[int, Employer] = {}

    async def of(self, posts: Sequence[Row]) -> dict[int, Employer]:
        """At least those of these posts, by their ids."""
        if new := {row["employer_id"] for row in posts} - self._known.keys():
            them, param = among(sorted(new))
            for number, name, kind, filing, area, district_id, street_id in await read_rows(
                _EMPLOYERS.format(them=them), [param]
            ):
                self._known[number] = Employer(
                    name, kind or None, filing or None, area or None, district_id, street_id
                )
        return self._known


class Sweep:
    """What one sweep keeps from chunk to chunk: the employers, and who is like whom."""

    def __init__(self) -> None:
        self.employers, self.alike = Employers(), Likenesses()


def subject_from(row: Row) -> Subject:
    number, birth_on, sex, household_registration, education, died_on, has_account = row
    died_on = day_of(died_on)
    personal = PersonalFacts(
        number,
        day_of(birth_on),
        _SEX[sex] if sex else None,
        intern(household_registration) or None,
        _EDUCATION[education] if education else None,
        died_on,
        [],
    )
    # Every list is given: a district's people would wait for ten factories each.
    facts = Facts(personal, [], [], [], [], [], [], [], [], [], [])
    return Subject(facts, bool(has_account), {}, None, None, None, died_on)


def add_post(
    subject: Subject, row: Row, employer: Employer, district_id: int, alike: Likenesses
) -> None:
    """A post, in the order of the fields; the first one here also says whom the person is like."""
    number, _, employer_id, post, service, contract, full_time, public, *days, _ = row
    name, kind, filing_number, area_class, of_district, street_id = employer
    facts, person, elsewhere = subject.facts, subject.facts.person, of_district != district_id
    post, service, contract = _POST[post], _SERVICE[service], _CONTRACT[contract]
    full_time, public = bool(full_time), None if public is None else bool(public)
    started_on, ended_on = map(day_of, days)
    if facts.employments or elsewhere:
        subject.likeness = None
    else:
        subject.started_on, subject.ended_on = started_on, ended_on
        subject.likeness = alike[
            post, service, contract, full_time, public,
            person.sex, person.household_registration, person.education,
        ]  # fmt: skip
    facts.employments.append(EmploymentFacts(
        number, employer_id, name, kind, post, service, contract, filing_number, area_class,
        full_time, public, started_on, ended_on, elsewhere,
    ))  # fmt: skip
    subject.places[number] = (employer_id, street_id)


def add_attendance(subject: Subject, insured_by: str, row: Row, month: str) -> None:
    """A row of the month that was asked for, and what the employer said there of insurance."""
    number, post_id, due, present, leave, leave_kind, orders, insured = row
    leave_word = _LEAVE[leave_kind] if leave_kind else None
    facts, likeness = subject.facts, subject.likeness
    facts.attendance.append(
        AttendanceFacts(month, number, post_id, due, present, leave, leave_word, orders)
    )
    if likeness is not None:
        subject.likeness = likeness.attended if post_id in subject.places else None
    if insured is not None:
        facts.insurance.append(InsuranceFacts(month, bool(insured), insured_by or None, number))


def add_certificate(facts: Facts, row: Row) -> None:
    number, _, level, issued_on, check, text = row
    level_word = _LEVEL[level] if level else None
    facts.certificates.append(
        CertificateFacts(level_word, day_of(issued_on), _CHECK[check], text, number)
    )
