"""证书的登记与查验。A certificate is a permanent fact: renewal appends, nothing is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.audit.models import AuditEvent
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.indexes import evened
from workforce.people.models import Person
from workforce.people.service import BeingImported, person_to_change
from workforce.rules.certificates import (
    NumberDoubt,
    NumberFault,
    doubts_about,
    read_certificate_number,
)
from workforce.training.models import Certificate
from workforce.vocabulary import CertificateCheck, CertificateKind, SkillLevel

SCORE_MAX = 100
YOUNGEST_YEARS = 16
NUMBER_MISTAKES = {
    NumberFault.FORM: "证书编号应为 22 位（首位字母）或旧式 16 位数字",
    NumberFault.PROVINCE: "证书编号第 6–7 位不是省级代码",
}
DOUBTS = {
    NumberDoubt.LEVEL: "证书编号第 16 位与等级不一致",
    NumberDoubt.YEAR: "证书编号第 14–15 位与发证年份不一致",
}


class CertificateExists(Refusal):
    code = "training.certificate_exists"
    message = "该证书编号已登记在这名人员名下（编号 {certificate_id}）"


class NumberOfAnother(Refusal):
    """Whose it is, the asker may not be allowed to know."""

    code = "training.number_of_another_person"
    message = "该证书编号已登记在另一名人员名下，请核对"


class RegistrarChecks(Refusal):
    code = "training.registrar_checks"
    message = "这张证书由您登记或导入，须由另一人认定查验一致"


class CertificateFacts(TypedDict):
    kind: CertificateKind
    occupation: str
    level: SkillLevel | None
    number: str
    issued_on: date
    issuer: str
    theory_score: int | None
    practice_score: int | None


@dataclass(frozen=True, slots=True)
class Wanted:
    person_id: int | None = None
    level: SkillLevel | None = None
    check_state: CertificateCheck | None = None
    query: str | None = None


async def list_certificates(actor: Actor, wanted: Wanted, page: Page) -> Slice[Certificate]:
    conditions: dict[str, Any] = {
        "person_id": wanted.person_id,
        "level": wanted.level,
        "check_state": wanted.check_state,
        "number__icontains": evened(wanted.query or "") or None,
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    rows = within(actor, Certificate.filter(**given), needs="certificates.read")
    return await slice_of(
        rows.select_related("person"), page, sorts=("number", "created_at"), default="-id"
    )


async def certificate_within(
    actor: Actor, certificate_id: int, *, needs: str = "certificates.read"
) -> Certificate:
    found = within(actor, Certificate.filter(id=certificate_id), needs=needs)
    certificate = await found.select_related("person").first()
    if certificate is None:
        raise Missing()
    return certificate


@verb
async def register_certificate(
    actor: Actor, facts: CertificateFacts, *, person_id: int
) -> Certificate:
    """登记一张证书。编号与所填内容矛盾的照样登记，由答复提示。"""
    person = await person_to_change(actor, person_id, needs="certificates.write")
    number = evened(facts["number"])
    _refuse_impossible(facts, number, person)
    columns: dict[str, Any] = {**facts, "number": number}
    certificate = await _store(person, columns)
    await record(
        actor,
        "training.certificate.registered",
        certificate,
        after=columns | {"person": person.name},
    )
    return await certificate_within(actor, certificate.id)


@verb
async def check_certificate(
    actor: Actor, certificate_id: int, *, state: CertificateCheck, version: int | None
) -> Certificate:
    """记下全国联网查询的结果；登记或导入这张证书的人不能自己认定查验一致。"""
    certificate = await certificate_within(actor, certificate_id, needs="certificates.write")
    refuse_stale(certificate, version)
    before = certificate.check_state
    if before is not state:
        if state is CertificateCheck.CONSISTENT and await _has_entered(actor, certificate):
            raise RegistrarChecks()
        await save_version(certificate, check_state=state)
        await record(
            actor,
            "training.certificate.checked",
            certificate,
            before={"check_state": before},
            after={"check_state": state},
        )
    return certificate


async def _has_entered(actor: Actor, certificate: Certificate) -> bool:
    entered = ("training.certificate.registered", "intake.certificate.added")
    return await AuditEvent.exists(
        kind="certificate", subject_id=certificate.id, actor_id=actor.user_id, action__in=entered
    )


def doubts_of(certificate: Certificate) -> list[str]:
    """Where the number contradicts what stands beside it, as sentences."""
    found = doubts_about(
        certificate.number, level=certificate.level, issued_on=certificate.issued_on
    )
    return [DOUBTS[doubt] for doubt in found]


def _refuse_impossible(facts: CertificateFacts, number: str, person: Person) -> None:
    mistakes = []
    if facts["kind"] is not CertificateKind.COMPLETION:
        if facts["level"] is None:
            mistakes.append(FieldError("/level", "请选择等级"))
        fault = read_certificate_number(number)
        if isinstance(fault, NumberFault):
            mistakes.append(FieldError("/number", NUMBER_MISTAKES[fault]))
    issued_on, born = facts["issued_on"], person.birth_on
    if issued_on > clock.today():
        mistakes.append(FieldError("/issued_on", "发证日期不能晚于今天"))
    sixteen_in = (born.year + YOUNGEST_YEARS, born.month, born.day)
    if (issued_on.year, issued_on.month, issued_on.day) < sixteen_in:
        mistakes.append(FieldError("/issued_on", f"发证时持证人未满 {YOUNGEST_YEARS} 周岁"))
    for field in ("theory_score", "practice_score"):
        score = facts[field]
        if score is not None and not 0 <= score <= SCORE_MAX:
            mistakes.append(FieldError(f"/{field}", f"成绩应在 0 到 {SCORE_MAX} 之间"))
    if mistakes:
        raise Malformed(*mistakes)


async def _store(person: Person, columns: dict[str, Any]) -> Certificate:
    await _refuse_known(person, columns["number"])
    try:
        async with savepoint():
            return await Certificate.create(person=person, **columns)
    except IntegrityError:  # somebody registered the same number a moment ago
        await _refuse_known(person, columns["number"])
        raise


async def _refuse_known(person: Person, number: str) -> None:
    known = await Certificate.get_or_none(number=number)
    if known is None:
        return
    if known.pending_batch_id is not None:
        raise BeingImported()
    if known.person_id == person.id:
        raise CertificateExists(certificate_id=known.id)
    raise NumberOfAnother()
