"""追回通知书：一笔追回的全部要素，供打印和归档。The form itself is drawn to the right of here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workforce.actor import Actor
from workforce.recoveries.models import Recovery
from workforce.recoveries.scope import leavers_among, recovery_seen
from workforce.rules.masking import mask_id_number
from workforce.rules.months import Month
from workforce.subsidies.models import SubsidyMonth

OFFSET = "从以后月份应发的补贴中抵扣"
OFFSET_CAPPED = "从以后月份应发的补贴中抵扣，每批至多 {cap} 元"
SETTLED = "已全部了结，不需要再退款"
REPAY = "已不在本区在岗，请将款项退回区财政，凭缴款凭证办理登记"
RIGHTS = (
    "对本通知有异议的，可以自收到之日起向本区民政部门书面提出，"
    "也可以依法申请行政复议或者提起行政诉讼。"
)


@dataclass(frozen=True)
class NoticeFacts:
    """What a notice of recovery says, each part as it is printed."""

    number: str
    title: str
    district: str
    person_name: str
    id_number: str
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
    return await facts_of(await recovery_seen(actor, recovery_id))


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
    return NoticeFacts(
        number=found.number,
        title=f"{found.district.name}补贴追回通知书",
        district=found.district.name,
        person_name=found.person.name,
        id_number=mask_id_number(found.person.id_number),
        policy_title=found.policy_code if month is None else month.policy.title,
        month=at.label,
        amount_fen=found.amount_fen,
        remaining_fen=found.remaining_fen,
        reason=found.reason,
        way=way_of(found, is_leaver=found.person_id in await leavers_among([found])),
        rights=RIGHTS,
        noticed_at=found.noticed_at,
    )


def way_of(found: Recovery, *, is_leaver: bool) -> str:
    """How it will be recovered, in a sentence."""
    if not found.remaining_fen:
        return SETTLED
    if is_leaver:
        return REPAY
    if found.cap_fen is None:
        return OFFSET
    return OFFSET_CAPPED.format(cap=f"{found.cap_fen / 100:.2f}")
