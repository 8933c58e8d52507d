"""追回通知：月份审批通过时，多发的差额成为追回，编号、写明理由，并告诉本人。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.identity.models import Organisation
from workforce.recoveries.models import Recovery
from workforce.recoveries.netting import hold_district, net_unpaid
from workforce.recoveries.telling import tell_issued
from workforce.recoveries.telling_units import tell_units_issued
from workforce.subsidies.adjustment_reading import AdjustmentSeen, explained
from workforce.subsidies.afterwards import when_approved
from workforce.subsidies.models import Adjustment, SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.vocabulary import FindingResult

REASON_LENGTH = 1000


@when_approved
async def issue_recoveries(actor: Actor, month: SubsidyMonth) -> None:
    """One recovery for each negative difference of the approved run, inside the approval.

    Back pay of the run is netted too, with what is still owed of its month.
    """
    rows = await (
        Adjustment.filter(run_id=month.current_run_id or 0, difference_fen__lt=0)
        .select_related("person")
        .order_by("month", "person_id")
    )
    # The district's row keeps numbers without a gap, whoever approves at the same moment.
    district = await hold_district(month.district_id)
    made = await _issue_all(actor, month, district, rows) if rows else []
    await net_unpaid(actor, district.id, month.policy_code)
    issued = await Recovery.filter(id__in=made).order_by("id")
    for one in issued:
        if one.payee_id is None:
            await tell_issued(one)
    await tell_units_issued(month.current_run_id or 0, issued)


async def _issue_all(
    actor: Actor, month: SubsidyMonth, district: Organisation, rows: list[Adjustment]
) -> list[int]:
    number = await _last_number(district)
    await month.fetch_related("policy")
    cap_fen = policy_of(month.policy).procedure.cap_fen
    made = []
    for seen in await explained(rows):
        number += 1
        made.append(await _issue(actor, month, district, seen, number, cap_fen))
    return made


async def _issue(
    actor: Actor,
    month: SubsidyMonth,
    district: Organisation,
    seen: AdjustmentSeen,
    number: int,
    cap_fen: int | None,
) -> int:
    row = seen.adjustment
    made = await Recovery.create(
        number=f"{_prefix(district)}{number:04d}", person_id=row.person_id,
        district_id=district.id, policy_code=month.policy_code, month=row.month,
        adjustment_id=row.id, payee_id=row.payee_id, amount_fen=-row.difference_fen,
        reason=_reason(seen), cap_fen=cap_fen, noticed_at=clock.now(),
    )  # fmt: skip
    await record(
        actor, "recoveries.recovery.added", made,
        after={"number": made.number, "person_id": made.person_id, "month": made.month,
               "amount_fen": made.amount_fen, "payee_id": made.payee_id},
        organisation_id=district.id,
    )  # fmt: skip
    return int(made.id)


async def _last_number(district: Organisation) -> int:
    prefix = _prefix(district)
    found = Recovery.filter(district_id=district.id, number__startswith=prefix)
    numbers = await found.values_list("number", flat=True)
    return max((int(str(one).removeprefix(prefix)) for one in numbers), default=0)


def _prefix(district: Organisation) -> str:
    """丰追2026-, by the district's first character and the year of the approval."""
    return f"{district.name[:1]}追{clock.today().year}-"


def _reason(seen: AdjustmentSeen) -> str:
    """In sentences, from the findings that are not met now; or that it is another's."""
    unmet = [one.message for one in seen.findings if one.result is not FindingResult.MET]
    told = [seen.moved] if seen.moved else unmet
    settled = seen.adjustment.settlement_reason
    if settled:
        told.append(f"人工核定：{settled}")
    return "；".join(told or seen.changed)[:REASON_LENGTH]
