"""The people a year begins with, made at once: thousands one by one would be most of the year."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from tests.factories import id_number
from workforce.crypto.index import blind_index
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.people.models import Affiliation, Person
from workforce.training.models import Certificate
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    ContractKind,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
)

BORN, STARTED = date(1980, 5, 6), date(2025, 1, 1)
LEVELS = (SkillLevel.FIVE, SkillLevel.FOUR, SkillLevel.THREE, SkillLevel.TWO, SkillLevel.ONE)


def home_of(draw: random.Random) -> str:
    return "北京市丰台区" if draw.random() < 0.85 else "河北省张北县"


def kind_of(draw: random.Random) -> ServiceType:
    return draw.choices([ServiceType.HOME, ServiceType.COMMUNITY], [9, 1])[0]


async def settle_in(
    draw: random.Random, employers: Sequence[Organisation], count: int
) -> list[Employment]:
    """So many people with an account, a post at one of the employers and, most, a certificate."""
    people = [_person(draw, number) for number in range(1, count + 1)]
    await Person.bulk_create(people, batch_size=500)
    ids = await Person.all().order_by("id").values_list("id", flat=True)
    assert len(ids) == count, "a year begins in an empty district"
    places = [draw.choice(employers) for _ in ids]
    await Employment.bulk_create(
        [
            Employment(person_id=one, employer=place, post=Post.CAREGIVER,
                       service_type=kind_of(draw), contract_kind=ContractKind.LABOUR,
                       started_on=STARTED)
            for one, place in zip(ids, places, strict=True)
        ],
        batch_size=500,
    )  # fmt: skip
    await Affiliation.bulk_create(
        [Affiliation(person_id=one, organisation=place)
         for one, place in zip(ids, places, strict=True)],
        batch_size=500,
    )  # fmt: skip
    certified = [one for one in ids if draw.random() < 0.8]
    await Certificate.bulk_create(
        [_certificate(draw, person_id, number) for number, person_id in enumerate(certified)],
        batch_size=500,
    )
    return await Employment.all().order_by("id")


def _person(draw: random.Random, number: int) -> Person:
    identity, account = id_number(BORN), f"0622{number:015d}"
    return Person(
        name=f"护理{number}", id_number=identity,
        id_number_index=blind_index(identity, "person.id_number"), birth_on=BORN, sex=Sex.FEMALE,
        household_registration=home_of(draw), bank_account=account,
        bank_account_index=blind_index(account, "person.bank_account"), bank_name="北京银行",
    )  # fmt: skip


def _certificate(draw: random.Random, person_id: int, number: int) -> Certificate:
    is_checked = draw.random() < 0.9
    return Certificate(
        person_id=person_id, kind=CertificateKind.SKILL_LEVEL,
        level=draw.choices(LEVELS, [4, 5, 4, 1, 1])[0], number=f"{10**15 + number}",
        issued_on=date(2020, 3, 4),
        check_state=CertificateCheck.CONSISTENT if is_checked else CertificateCheck.UNCHECKED,
    )  # fmt: skip
