"""建立、确认、取消发放批次。一个月的钱由谁建立批次，就由另一个人确认。"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, insert_many, save_version, verb
from workforce.database.rows import among
from workforce.errors import Forbidden, Refusal
from workforce.identity.districts import district_within
from workforce.identity.models import Organisation
from workforce.payments.collecting import (
    APPROVED,
    Collected,
    collect,
    months_of,
    was_netted_since,
)
from workforce.payments.directing import refuse_director
from workforce.payments.funds import Balance, balances_for, shortage_of
from workforce.payments.models import PaymentBatch
from workforce.payments.payees import REMEMBER_ACCOUNTS, names_of_units
from workforce.payments.scope import (
    batch_seen,
    batch_to_change,
    may_on,
    refuse_maker,
    refuse_unless,
)
from workforce.payments.telling import tell_next
from workforce.recoveries.netting import hold_district, net_unpaid
from workforce.recoveries.offsetting import OffsetOvertaken, book_offsets, release_offsets
from workforce.rules.months import Month
from workforce.subsidies.advancing import FiguresDiffer
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import PaymentBatchState, PaymentItemState

_ITEM = (
    "batch_id", "policy_code", "person_id", "month", "subsidy_month_id", "line_id",
    "adjustment_id", "retries_id", "payee_id", "gross_fen", "offset_fen", "net_fen", "state",
    "failure", "way_reason", "decided_by_name",
)  # fmt: skip
_BACK_TO_FAILED = """
    UPDATE payment_item SET state = 'failed' WHERE id IN
      (SELECT n.retries_id FROM payment_item n WHERE n.batch_id = ? AND n.retries_id IS NOT NULL)
"""


class MonthNotApproved(Refusal):
    code = "payments.month_not_approved"
    message = "{month}尚未审批，不能建立发放批次"


class NothingDue(Refusal):
    code = "payments.nothing_due"
    message = "所选月份没有可发放的人员，不建立空批次"


class PlanMoved(Refusal):
    code = "payments.plan_moved"
    message = "预览之后可发放的人员或金额有变化，请重新预览"


class BatchFiguresDiffer(FiguresDiffer):
    code = "payments.figures_differ"


class FundsShort(Refusal):
    code = "payments.funds_short"
    message = "资金指标不足 {short_yuan} 元，请先登记指标，或写明先行确认的理由"


@dataclass(frozen=True)
class Preview:
    """What a batch would be, what the funds hold, and which organisations have no account yet."""

    district: Organisation
    collected: Collected
    balances: list[Balance]
    without_account: dict[int, str]


async def preview(
    actor: Actor, policy_code: str, months: Sequence[str], *, district_id: int | None = None
) -> Preview:
    """预览：人数、金额、抵扣、资金。不改动数据。"""
    district = await district_within(actor, district_id, needs="payments.prepare")
    await _refuse_unapproved(district, policy_code, months)
    month_ids = await months_of(district.id, policy_code, months)
    collected = await collect(district.id, policy_code, month_ids)
    units = await names_of_units(collected.without_account)
    return Preview(district, collected, await balances_for(district.id, collected.due), units)


async def prepare(
    actor: Actor, policy_code: str, months: Sequence[str], *, plan: str,
    district_id: int | None = None,
) -> PaymentBatch:  # fmt: skip
    """建立发放批次。与预览不一致的，或同时被另一批次占用的，须重新预览。

    Who is in it is read before the transaction, so that this stays short: the indexes let nobody
    be paid twice, and whoever is held or moves his account meanwhile is stopped at the sending.
    """
    district = await district_within(actor, district_id, needs="payments.prepare")
    await _refuse_unapproved(district, policy_code, months)
    month_ids = await months_of(district.id, policy_code, months)
    collected = await collect(district.id, policy_code, month_ids)
    if not collected.due:
        raise NothingDue()
    if collected.digest != plan:
        raise PlanMoved()
    try:
        return await _prepare(actor, district, policy_code, months, collected)
    except IntegrityError as error:  # another batch has taken one of them at this moment
        raise PlanMoved() from error


@verb
async def _prepare(
    actor: Actor, district: Organisation, policy_code: str, months: Sequence[str],
    collected: Collected,
) -> PaymentBatch:  # fmt: skip
    """建立发放批次：写入明细，记下抵扣。"""
    await hold_district(district.id)
    batch = await _create(actor, district, policy_code, months, collected)
    await _write_items(batch, collected)
    await book_offsets(actor, batch.id, collected.offsets)
    await record(actor, "payments.batch.prepared", batch, organisation_id=district.id, after={
        "months": batch.months, "people": batch.people, "gross_fen": batch.gross_fen,
        "offset_fen": batch.offset_fen, "net_fen": batch.net_fen,
    })  # fmt: skip
    await tell_next(actor, batch)
    return batch


@verb
async def confirm(
    actor: Actor, batch_id: int, *, people: int, net_fen: int, note: str = ""
) -> PaymentBatch:
    """确认批次。确认人不是建立人，也没有指定过其中的钱付到哪里；资金不足的须写明理由；收款账户自此记下。"""
    batch = await batch_to_change(actor, batch_id, needs="payments.confirm")
    refuse_unless(batch, PaymentBatchState.DRAFT, act="确认")
    refuse_maker(actor, batch)
    await refuse_director(actor, batch)
    if (people, net_fen) != (batch.people, batch.net_fen):
        raise BatchFiguresDiffer(people=people, total_fen=net_fen)
    short_fen = await shortage_of(batch)
    if short_fen and not note:
        raise FundsShort(short_yuan=f"{short_fen / 100:,.2f}")
    await execute(REMEMBER_ACCOUNTS, [batch.id])
    await save_version(
        batch, state=PaymentBatchState.CONFIRMED, confirmed_by_id=actor.user_id,
        confirmed_by_name=actor.name, confirmed_at=clock.now(), shortage_note=note,
    )  # fmt: skip
    await record(actor, "payments.batch.confirmed", batch, reason=note,
                 after={"people": people, "net_fen": net_fen, "short_fen": short_fen},
                 organisation_id=batch.district_id)  # fmt: skip
    await tell_next(actor, batch)
    return batch


@verb
async def cancel(actor: Actor, batch_id: int, *, reason: str) -> PaymentBatch:
    """取消未送银行的批次：明细可再入别的批次，抵扣退回。"""
    seen = await batch_seen(actor, batch_id)
    if not (may_on(actor, seen, "payments.prepare") or may_on(actor, seen, "payments.confirm")):
        raise Forbidden(needs="payments.prepare")
    batch = await batch_to_change(actor, batch_id, needs="payments.read")
    refuse_unless(batch, PaymentBatchState.DRAFT, PaymentBatchState.CONFIRMED, act="取消")
    await hold_district(batch.district_id)
    await execute(
        "UPDATE payment_item SET state = ? WHERE batch_id = ?",
        [PaymentItemState.CANCELLED, batch.id],
    )
    await execute(_BACK_TO_FAILED, [batch.id])
    await release_offsets(actor, batch.id)
    await net_unpaid(actor, batch.district_id, batch.policy_code)
    await save_version(batch, state=PaymentBatchState.CANCELLED, cancel_reason=reason)
    await record(actor, "payments.batch.cancelled", batch, reason=reason,
                 after={"people": batch.people, "net_fen": batch.net_fen},
                 organisation_id=batch.district_id)  # fmt: skip
    await tell_next(actor, batch)
    return batch


async def _refuse_unapproved(
    district: Organisation, policy_code: str, months: Sequence[str]
) -> None:
    approved = SubsidyMonth.filter(
        district_id=district.id, policy_code=policy_code, state__in=list(APPROVED)
    )
    known = {month.month for month in await approved}
    for month in months:
        if month not in known:
            at = Month.parse(month)
            raise MonthNotApproved(month=at.label if at else month)


async def _create(
    actor: Actor, district: Organisation, policy_code: str, months: Sequence[str], found: Collected
) -> PaymentBatch:
    # The months the money is really of: a later batch looks at those again.
    within_it = SubsidyMonth.filter(id__in=[one.subsidy_month_id for one in found.due])
    seen = await within_it.order_by("month").select_related("policy").distinct()
    batch = await PaymentBatch.create(
        district=district, policy_code=policy_code, number=uuid.uuid4().hex,
        title=_title(seen[-1].policy.title, months),
        months=sorted({*months, *(month.month for month in seen)}),
        people=found.people, gross_fen=found.gross_fen, offset_fen=found.offset_fen,
        net_fen=found.net_fen, prepared_by_id=actor.user_id, prepared_by_name=actor.name,
    )  # fmt: skip
    batch.number = f"FF{clock.today():%Y%m%d}{batch.id:05d}"
    await batch.save(update_fields=["number"])
    return batch


def _title(policy: str, months: Sequence[str]) -> str:
    labels = [at.label for month in sorted(months) if (at := Month.parse(month)) is not None]
    return f"{policy} {'、'.join(labels) if labels else '补发和重发'}"[:200]


async def _write_items(batch: PaymentBatch, found: Collected) -> None:
    retried = [one.retries_id for one in found.due if one.retries_id is not None]
    condition, value = among(retried)
    taken = await execute(
        f"UPDATE payment_item SET state = ? WHERE state = 'failed' AND id {condition}",
        [PaymentItemState.RETRIED, value],
    )
    if taken != len(retried):
        raise PlanMoved()
    await insert_many("payment_item", _ITEM, [
        (batch.id, batch.policy_code, one.person_id, one.month, one.subsidy_month_id, one.line_id,
         one.adjustment_id, one.retries_id, one.payee_id, one.gross_fen, one.offset_fen,
         one.net_fen, PaymentItemState.WAITING, "", "", "")
        for one in found.due
    ])  # fmt: skip
    if await was_netted_since(batch):
        raise PlanMoved()


REFUSALS = (MonthNotApproved, NothingDue, PlanMoved, OffsetOvertaken)
