"""What the cross-checks look at of one person: posts, days, certificates, answers, cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from workforce.vocabulary import CertificateCheck, Post, Sex, SkillLevel


@dataclass(slots=True)
class PostSeen:
    """One post, wherever it is: the fields a check asks."""

    id: int
    employer_id: int
    employer: str
    post: Post
    started_on: date
    ended_on: date | None = None
    contract_ends_on: date | None = None
    health_ends_on: date | None = None
    insured_by: str = ""


@dataclass(frozen=True, slots=True)
class PresenceSeen:
    """What an employer reported of one post for the month."""

    id: int
    employment_id: int
    days_present: int


@dataclass(frozen=True, slots=True)
class CertificateSeen:
    id: int
    level: SkillLevel | None
    check: CertificateCheck


@dataclass(frozen=True, slots=True)
class InsuranceSeen:
    """What the social-insurance office answered of the month."""

    id: int
    version: int
    insured: bool
    insured_by: str


@dataclass(frozen=True, slots=True)
class ConductSeen:
    """A decided case of the negative list; a repaired one ends on the day of its repair."""

    id: int
    effective_on: date
    effective_until: date | None
    repaired_on: date | None


@dataclass(slots=True)
class PersonSeen:
    """One person of a month: the post the line pays for is `employment_id`."""

    id: int
    employment_id: int
    birth_on: date | None = None
    sex: Sex | None = None
    died_on: date | None = None
    posts: list[PostSeen] = field(default_factory=list)
    presence: list[PresenceSeen] = field(default_factory=list)
    certificates: list[CertificateSeen] = field(default_factory=list)
    insurance: InsuranceSeen | None = None
    conduct: list[ConductSeen] = field(default_factory=list)
    sharers: list[int] = field(default_factory=list)

    @property
    def post(self) -> PostSeen | None:
        return next((one for one in self.posts if one.id == self.employment_id), None)
