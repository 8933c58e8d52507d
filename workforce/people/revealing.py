"""查看一项完整的个人信息：须有权限，须写明原因，每看一次记一次。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.people.masked import masked_value
from workforce.people.service import person_within
from workforce.vocabulary import Word

REASON_MIN = 4


class Revealable(Word):
    ID_NUMBER = "id_number", "身份证号"
    PHONE = "phone", "手机号"
    BANK_ACCOUNT = "bank_account", "银行账号"
    ADDRESS = "address", "住址"


class NothingToReveal(Refusal):
    code = "people.nothing_to_reveal"
    message = "该人员没有登记{field}"


def checked_reason(reason: str) -> str:
    """A reason somebody can later be asked about."""
    tidy = " ".join(reason.split())
    if len(tidy) < REASON_MIN:
        raise Malformed(FieldError("/reason", f"请写明原因，至少 {REASON_MIN} 个字"))
    return tidy


@verb
async def reveal(actor: Actor, person_id: int, *, field: Revealable, reason: str) -> str:
    """查看一项完整信息。审计中只留遮盖后的值和原因。"""
    person = await person_within(actor, person_id, needs="people.reveal")
    why = checked_reason(reason)
    value: str | None = getattr(person, field.value)
    if not value:
        raise NothingToReveal(field=field.label)
    await record(
        actor,
        "people.person.revealed",
        person,
        after={"field": field.value, "value": masked_value(field.value, value)},
        reason=why,
    )
    return value
