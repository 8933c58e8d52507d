"""公开查验证书：凭编号加姓名，或凭证书上的二维码。只答证书本身的事，姓名只露一个字。"""

from __future__ import annotations

import base64
import secrets

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import Missing
from workforce.people.facts import tidy_name
from workforce.people.indexes import evened
from workforce.training.models import Certificate
from workforce.training.service import certificate_within

CODE_BYTES = 10  # 16 letters and digits, 80 bits: nobody guesses one


class CertificateNotFound(Missing):
    code = "training.certificate_not_found"
    message = "没有查到与编号和姓名都相符的证书，请核对后再试"


async def by_number(number: str, name: str) -> Certificate:
    """The certificate whose number and holder's name both agree; one alone says nothing."""
    found = await _visible(number=evened(number))
    if found is None or found.person.name != tidy_name(name):
        raise CertificateNotFound()
    return found


async def by_code(code: str) -> Certificate:
    """The certificate whose QR code was read."""
    found = await _visible(verification_code=code.upper())
    if found is None:
        raise CertificateNotFound()
    return found


@verb
async def code_of(actor: Actor, certificate_id: int) -> str:
    """证书的查验码；第一次索取时生成，以后不变。"""
    certificate = await certificate_within(actor, certificate_id)
    if certificate.verification_code is None:
        made = base64.b32encode(secrets.token_bytes(CODE_BYTES)).decode()
        claimed = await Certificate.filter(
            id=certificate.id, verification_code__isnull=True
        ).update(verification_code=made)
        await certificate.refresh_from_db(fields=["verification_code"])
        if claimed:
            await record(actor, "training.certificate.coded", certificate)
    assert certificate.verification_code is not None
    return certificate.verification_code


async def _visible(**wanted: str) -> Certificate | None:
    rows = Certificate.filter(pending_batch_id__isnull=True, **wanted)
    return await rows.select_related("person").first()
