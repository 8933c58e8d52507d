"""证书的接口。Read, call one verb, show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, cast

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.training import api_classes, carrying, joining, service
from workforce.vocabulary import CertificateCheck, CertificateKind, SkillLevel
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import INTEGER_MAX, Form, Id, version_of
from workforce.web.responses import Answer, ListOf, created, ok

if TYPE_CHECKING:
    from workforce.training.models import Certificate

assert joining and carrying, "certificates move with their person and carry files"

Score = Annotated[int, Field(ge=-INTEGER_MAX, le=INTEGER_MAX)]  # the verb says what is wrong


class NewCertificate(Form):
    person_id: Id
    kind: CertificateKind
    occupation: Annotated[str, Field(max_length=60)] = "养老护理员"
    level: SkillLevel | None = None
    number: Annotated[str, Field(min_length=1, max_length=40)]
    issued_on: date
    issuer: Annotated[str, Field(max_length=200)] = ""
    theory_score: Score | None = None
    practice_score: Score | None = None


class CertificatesQuery(ListQuery):
    query: Annotated[str, Field(max_length=40)] | None = Field(None, description="证书编号的一部分")
    person_id: Id | None = None
    level: SkillLevel | None = None
    check_state: CertificateCheck | None = None


class Check(Form):
    state: CertificateCheck


class Holder(Answer):
    id: int
    name: str


class CertificateAnswer(Answer):
    """`doubts` 说明编号与所填内容的矛盾，供人核对；`verification_code` 取过二维码后才有。"""

    id: int
    person: Holder
    kind: CertificateKind
    kind_label: str
    occupation: str
    level: SkillLevel | None
    level_label: str | None
    number: str
    issued_on: date | None
    issuer: str
    theory_score: int | None
    practice_score: int | None
    check_state: CertificateCheck
    check_state_label: str
    doubts: list[str]
    verification_code: str | None
    version: int


async def list_certificates(request: Request, query: CertificatesQuery) -> Response:
    """证书列表"""
    wanted = service.Wanted(query.person_id, query.level, query.check_state, query.query)
    rows = await service.list_certificates(actor_of(request), wanted, query.page)
    return show_list(rows, [show_certificate(certificate) for certificate in rows.items])


async def get_certificate(request: Request) -> Response:
    """一张证书"""
    certificate = await service.certificate_within(
        actor_of(request), request.path_params["certificate_id"]
    )
    return ok(show_certificate(certificate), version=certificate.version)


async def register_certificate(request: Request, form: NewCertificate) -> Response:
    """登记证书"""
    facts = cast(service.CertificateFacts, form.model_dump(exclude={"person_id"}))
    certificate = await service.register_certificate(
        actor_of(request), facts, person_id=form.person_id
    )
    return created(show_certificate(certificate), version=certificate.version)


async def check_certificate(request: Request, form: Check) -> Response:
    """记下全国联网查询的结果"""
    certificate = await service.check_certificate(
        actor_of(request),
        request.path_params["certificate_id"],
        state=form.state,
        version=version_of(request),
    )
    return ok(show_certificate(certificate), version=certificate.version)


def show_certificate(certificate: Certificate) -> CertificateAnswer:
    derived = {"person", "kind_label", "level_label", "check_state_label", "doubts"}
    fields = CertificateAnswer.model_fields.keys() - derived
    return CertificateAnswer(
        **{field: getattr(certificate, field) for field in fields},
        person=Holder(id=certificate.person.id, name=certificate.person.name),
        kind_label=certificate.kind.label,
        level_label=certificate.level.label if certificate.level else None,
        check_state_label=certificate.check_state.label,
        doubts=service.doubts_of(certificate),
    )


ONE = "/certificates/{certificate_id:int}"

routes = [
    *api_classes.routes,
    route("GET", "/certificates", list_certificates, needs="certificates.read",
          query=CertificatesQuery, answer=ListOf[CertificateAnswer]),
    route("POST", "/certificates", register_certificate, needs="certificates.write",
          body=NewCertificate, answer=CertificateAnswer),
    route("GET", ONE, get_certificate, needs="certificates.read", answer=CertificateAnswer),
    route("POST", f"{ONE}/check", check_certificate, needs="certificates.write", body=Check,
          answer=CertificateAnswer, status=200, if_match=True, refusals=(service.RegistrarChecks,)),
]  # fmt: skip
