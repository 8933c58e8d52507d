"""Each check with its evidence, and what is just not one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from workforce.rules import crosschecks as checks
from workforce.rules.checked_facts import (
    CertificateSeen,
    ConductSeen,
    InsuranceSeen,
    PersonSeen,
    PostSeen,
    PresenceSeen,
)
from workforce.rules.hold_sentences import GROUNDS, Names, sentences
from workforce.rules.months import Month
from workforce.subsidy_words import HoldKind
from workforce.vocabulary import CertificateCheck, Post, Sex, SkillLevel

OCTOBER = Month.of(date(2026, 10, 1))
POST = PostSeen(1, 7, "康和养老院（云岗）", Post.CAREGIVER, date(2024, 1, 1))
NAMES = Names({7: "康和养老院", 8: "福泽驿站"}, {5: "王某"}, {3: "虐待老人"}, {4: "证书 Y1"})


def person(*posts: PostSeen, **more: Any) -> PersonSeen:
    return PersonSeen(9, 1, date(1990, 5, 6), Sex.FEMALE, posts=list(posts or (POST,)), **more)


def second(**changes: Any) -> PostSeen:
    return replace(POST, id=2, employer_id=8, employer="福泽驿站", **changes)


def cert(level: SkillLevel, check: CertificateCheck) -> CertificateSeen:
    return CertificateSeen(4, level, check)


def listed(**changes: Any) -> ConductSeen:
    base: dict[str, Any] = {
        "id": 3, "effective_on": date(2026, 9, 1), "effective_until": None, "repaired_on": None,
    }  # fmt: skip
    return ConductSeen(**base | changes)


ENDED = date(2026, 9, 20)
FOUND = {
    "two posts the whole month": (HoldKind.TWO_EMPLOYERS, person(POST, second())),
    "left in the month": (
        HoldKind.LEFT, person(replace(POST, ended_on=date(2026, 10, 30))),
    ),
    "dead before the month": (HoldKind.DEAD, person(died_on=date(2026, 9, 1))),
    "past the age": (
        HoldKind.PAST_RETIREMENT, PersonSeen(9, 1, date(1960, 1, 1), Sex.MALE, posts=[POST]),
    ),
    "insured by another body": (
        HoldKind.INSURED_ELSEWHERE, person(replace(POST, insured_by="别家公司")),
    ),
    "the office says not insured": (
        HoldKind.INSURED_ELSEWHERE, person(insurance=InsuranceSeen(6, 1, False, "")),
    ),
    "the office says insured elsewhere": (
        HoldKind.INSURED_ELSEWHERE, person(insurance=InsuranceSeen(6, 1, True, "别家公司")),
    ),
    "a certificate nobody found": (
        HoldKind.CERTIFICATE_UNVERIFIED,
        person(certificates=[cert(SkillLevel.THREE, CertificateCheck.NOT_FOUND)]),
    ),
    "a higher level than the confirmed one": (
        HoldKind.CERTIFICATE_UNVERIFIED,
        person(certificates=[cert(SkillLevel.FIVE, CertificateCheck.CONSISTENT),
                             cert(SkillLevel.FOUR, CertificateCheck.UNCHECKED)]),
    ),
    "days reported after leaving": (
        HoldKind.ATTENDANCE_AFTER_LEAVING,
        person(replace(POST, ended_on=ENDED), presence=[PresenceSeen(2, 1, 1)]),
    ),
    "more days than lie before the leaving": (
        HoldKind.ATTENDANCE_AFTER_LEAVING,
        person(replace(POST, ended_on=date(2026, 10, 5)), presence=[PresenceSeen(2, 1, 6)]),
    ),
    "one account for two": (HoldKind.SHARED_ACCOUNT, person(sharers=[5])),
    "the contract ran out": (
        HoldKind.CONTRACT_EXPIRED, person(replace(POST, contract_ends_on=date(2026, 10, 30))),
    ),
    "the health certificate ran out": (
        HoldKind.HEALTH_CERTIFICATE_EXPIRED, person(replace(POST, health_ends_on=ENDED)),
    ),
    "a case in effect": (HoldKind.NEGATIVE_LIST, person(conduct=[listed()])),
    "a case repaired later": (
        HoldKind.NEGATIVE_LIST, person(conduct=[listed(repaired_on=date(2026, 11, 1))]),
    ),
}  # fmt: skip
NOT_FOUND = {
    "one post after the other": (
        HoldKind.TWO_EMPLOYERS,
        person(replace(POST, ended_on=date(2026, 10, 9)), second(started_on=date(2026, 10, 10))),
    ),
    "two posts at one employer": (
        HoldKind.TWO_EMPLOYERS, person(POST, replace(POST, id=2)),
    ),
    "left on the last day": (HoldKind.LEFT, person(replace(POST, ended_on=OCTOBER.last_on))),
    "died after the month": (HoldKind.DEAD, person(died_on=date(2026, 11, 1))),
    "below the age": (HoldKind.PAST_RETIREMENT, person()),
    "the same name with other brackets": (
        HoldKind.INSURED_ELSEWHERE, person(replace(POST, insured_by="康和养老院(云岗)")),
    ),
    "the office confirms what the register doubts": (
        HoldKind.INSURED_ELSEWHERE,
        person(replace(POST, insured_by="别家公司"),
               insurance=InsuranceSeen(6, 1, True, "康和养老院（云岗）")),
    ),
    "a lower level beside the confirmed one": (
        HoldKind.CERTIFICATE_UNVERIFIED,
        person(certificates=[cert(SkillLevel.THREE, CertificateCheck.CONSISTENT),
                             cert(SkillLevel.FIVE, CertificateCheck.UNCHECKED)]),
    ),
    "days until the leaving": (
        HoldKind.ATTENDANCE_AFTER_LEAVING,
        person(replace(POST, ended_on=date(2026, 10, 5)), presence=[PresenceSeen(2, 1, 5)]),
    ),
    "an account of one's own": (HoldKind.SHARED_ACCOUNT, person()),
    "the post was over before the contract": (
        HoldKind.CONTRACT_EXPIRED,
        person(replace(POST, ended_on=ENDED, contract_ends_on=ENDED)),
    ),
    "a health certificate to the last day": (
        HoldKind.HEALTH_CERTIFICATE_EXPIRED, person(replace(POST, health_ends_on=OCTOBER.last_on)),
    ),
    "a case not yet in effect": (
        HoldKind.NEGATIVE_LIST, person(conduct=[listed(effective_on=date(2026, 11, 1))]),
    ),
    "a case that is over": (
        HoldKind.NEGATIVE_LIST, person(conduct=[listed(effective_until=date(2026, 9, 30))]),
    ),
    "a case repaired in the month": (
        HoldKind.NEGATIVE_LIST, person(conduct=[listed(repaired_on=date(2026, 10, 20))]),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "seen"), FOUND.values(), ids=FOUND.keys())
def test_what_a_check_finds_names_its_records_and_is_told_in_sentences(
    kind: HoldKind, seen: PersonSeen
) -> None:
    evidence = checks.CHECKS[kind](seen, OCTOBER)

    assert evidence and all(record["kind"] and record["id"] for record in evidence)
    told = sentences(kind, evidence, NAMES)
    assert len(told) == len(evidence) and all(told)


def test_a_month_in_a_text_is_told_as_one_reads_it() -> None:
    record = {"kind": "organisation", "id": 1, "text": "2026-10 的单位申报尚未通过"}

    assert sentences(HoldKind.DECLARATION, [record], NAMES) == ["2026年10月的单位申报尚未通过"]


@pytest.mark.parametrize(("kind", "seen"), NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_what_is_just_in_order_is_left_alone(kind: HoldKind, seen: PersonSeen) -> None:
    assert checks.CHECKS[kind](seen, OCTOBER) == []


def test_every_kind_of_hold_has_its_ground() -> None:
    assert set(GROUNDS) == set(HoldKind)
    assert all(ground.basis and ground.what_to_do for ground in GROUNDS.values())
