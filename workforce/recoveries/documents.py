"""追回通知书：一笔追回的全部要素，供打印和归档。The form itself is drawn to the right of here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from workforce.actor import Actor
from workforce.recoveries.models import Recovery
from workforce.recoveries.scope import asked_among, leavers_among, names_shown, recovery_shown
from workforce.rules.masking import mask_id_number
from workforce.rules.months import Month
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.payee_names import UNKNOWN, names_of

OFFSET = "从以后月份应发的补贴中抵扣"
OFFSET_UNIT = "从以后月份因此人应发给{payee}的补贴中抵扣"
CAPPED = "，每批至多 {cap} 元"
WAITS = "已有免予追回的申请等待决定，决定之前不抵扣，也无须退款"
SETTLED = "已全部了结，不需要再退款"
REPAY_UNIT = "以后没有可以抵扣的补贴，请{payee}将款项退回区财政，凭缴款凭证办理登记"
REPAY = "已不在本区在岗，请将款项退回区财政，凭缴款凭证办理登记"
RIGHTS = (
    "对本通知有异议的，可以自收到之日起向本区民政部门书面提出，"
    "也可以依法申请行政复议或者提起行政诉讼。"
)


@dataclass(frozen=True)
class NoticeFacts:
    """What a notice of recovery says, each part as it is printed.

    `payee_name` is the organisation that got the money and pays it back; none where the person did.
    """

    number: str
    title: str
    district: str
    person_name: str
    id_number: str
    payee_name: str | None
    policy_title: str
    month: str
    amount_fen: int
    remaining_fen: int
    reason: str
    way: str
    rights: str
    noticed_at: datetime | None


async def notice_facts(actor: Actor, recovery_id: int) -> NoticeFacts:
    """The facts of one notice; raises Missing."""
    found = await recovery_shown(actor, recovery_id)
    names = await names_shown(actor, [found])
    return replace(await facts_of(found), person_name=names[found.id])


async def facts_of(found: Recovery) -> NoticeFacts:
    at = Month.parse(found.month)
    assert at is not None
    month = await (
        SubsidyMonth.filter(
            policy_code=found.policy_code, district_id=found.district_id, month=found.month
        )
        .select_related("policy")
        .first()
    )
    payee_name = await payee_of(found)
    return NoticeFacts(
        number=found.number,
        title=f"{found.district.name}补贴追回通知书",
        district=found.district.name,
        person_name=found.person.name,
        id_number=mask_id_number(found.person.id_number),
        payee_name=payee_name,
        policy_title=found.policy_code if month is None else month.policy.title,
        month=at.label,
        amount_fen=found.amount_fen,
        remaining_fen=found.remaining_fen,
        reason=found.reason,
        way=way_of(
            found,
            payee_name,
            is_leaver=bool(await leavers_among([found])),
            is_asked=bool(await asked_among([found])),
        ),
        rights=RIGHTS,
        noticed_at=found.noticed_at,
    )


async def payee_of(found: Recovery) -> str | None:
    """What the organisation that owes is called; none where the person owes himself."""
    if found.payee_id is None:
        return None
    return (await names_of([found.payee_id])).get(found.payee_id, UNKNOWN)


def way_of(found: Recovery, payee_name: str | None, *, is_leaver: bool, is_asked: bool) -> str:
    """How it will be recovered, in a sentence. While a waiver is asked for nothing is taken."""
    if not found.remaining_fen:
        return SETTLED
    if is_asked:
        return WAITS
    if is_leaver:
        return REPAY if payee_name is None else REPAY_UNIT.format(payee=payee_name)
    way = OFFSET if payee_name is None else OFFSET_UNIT.format(payee=payee_name)
    return way if found.cap_fen is None else way + CAPPED.format(cap=f"{found.cap_fen / 100:.2f}")
