"""决定暂缓：解除，或不予发放；一人或成批，写明理由。钱付出去之前可以撤回决定。

The month's row is held meanwhile, as it is by whoever puts its lines into a payment: of a decision
and a payment at the same moment one sees the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record, record_many
from workforce.database import execute_many, read_all, save_version, verb
from workforce.database.rows import among
from workforce.errors import FieldError, Malformed, Refusal
from workforce.rules.crosschecks import CHECKS
from workforce.subsidies.accounts import hold_changed_accounts
from workforce.subsidies.afterwards import after_denial, after_netting
from workforce.subsidies.hold_reading import Reach, reach_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import month_to_change
from workforce.subsidies.steps import reopen
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold

DECIDED_AT_ONCE = 10_000
# Decided here; the other kinds end with the matter they belong to.
DECIDABLE = frozenset({*CHECKS, HoldKind.BY_HAND, HoldKind.ACCOUNT_CHANGED})
# Whoever opened it by hand, or entered the other account, does not decide it.
BY_SOMEBODY = (HoldKind.BY_HAND, HoldKind.ACCOUNT_CHANGED)
DECISIONS = (HoldState.RELEASED, HoldState.DENIED)


class HoldDecided(Refusal):
    code = "vetting.hold_decided"
    message = "所选事项中有 {count} 项不是待核查，请刷新后重选"


class HoldElsewhere(Refusal):
    code = "vetting.hold_elsewhere"
    message = "“{kind}”的暂缓随该事项的办理解除，不在这里决定"


class CheckerDecides(Refusal):
    code = "vetting.checker_decides"
    message = "您已审核或审批本月，本月的暂缓须由另一人决定"


class HolderDecides(Refusal):
    code = "vetting.holder_decides"
    message = "所选事项中有 {count} 项由您提出或因您更改账户而暂缓，须由另一人决定"


class HoldsDiffer(Refusal):
    code = "vetting.holds_differ"
    message = "符合条件的现有 {found} 项，与所报的 {told} 项不一致，请刷新后核对"


class TooManyHolds(Refusal):
    code = "vetting.too_many_holds"
    message = "一次最多决定 {most} 项，所选 {count} 项，请缩小范围"


class HoldNotDecided(Refusal):
    code = "vetting.hold_not_decided"
    message = "所选事项中有 {count} 项没有可撤回的决定"


class MoneyMoved(Refusal):
    code = "vetting.money_moved"
    message = "有 {count} 人的款项已列入发放批次，须先从批次取消或按追回办理"


@dataclass(frozen=True)
class ChosenHolds:
    """By id, or every open one of a kind and an employer, with the count that was seen."""

    hold_ids: tuple[int, ...] = ()
    kind: HoldKind | None = None
    employer_id: int | None = None
    count: int | None = None


@verb
async def decide_holds(
    actor: Actor, month_id: int, chosen: ChosenHolds, *, decision: HoldState, reason: str
) -> int:
    """决定一项或多项暂缓，返回项数：解除，或不予发放。审核、审批过本月的人不能决定。"""
    if decision not in DECISIONS:
        raise Malformed(FieldError("/decision", "应为解除或不予发放"))
    month = await month_to_change(actor, month_id, needs="vetting.decide")
    refuse_checker(actor, month)
    await hold_changed_accounts(actor, month)  # what is decided is about the account there is now
    holds = await _chosen(month, chosen)
    if decision is HoldState.DENIED:
        await refuse_moved(month, [hold.person_id for hold in holds])
    if not holds:
        return 0
    _refuse_own(actor, holds)
    await _write(actor, holds, decision, reason)
    await save_version(month)
    after = {"state": decision.value}
    await record_many(
        actor, "vetting.hold.decided", "subsidy_hold",
        [(h.id, {"state": h.state.value}, after | {"person_id": h.person_id, "kind": h.kind.value})
         for h in holds],
        reason=reason,
    )  # fmt: skip
    await record(
        actor, "vetting.holds.decided", month, after=after | {"decided": len(holds)},
        reason=reason, organisation_id=month.district_id,
    )  # fmt: skip
    if decision is HoldState.DENIED:
        await after_denial(actor, month)
    else:  # all that was held may have been netted meanwhile
        await after_netting(actor, month)
    return len(holds)


@verb
async def undo_decisions(
    actor: Actor, month_id: int, hold_ids: tuple[int, ...], *, reason: str
) -> int:
    """撤回决定，恢复为待核查；款项已列入发放批次的不能撤回。"""
    month = await month_to_change(actor, month_id, needs="vetting.decide")
    refuse_checker(actor, month)
    condition, given = among(list(set(hold_ids)))
    ids = [r["id"] for r in await read_all(
        f"SELECT id FROM subsidy_hold WHERE month_id = ? AND id {condition}"
        " AND state IN ('released', 'denied') ORDER BY id",
        [month.id, given],
    )]  # fmt: skip
    if len(ids) < len(set(hold_ids)):
        raise HoldNotDecided(count=len(set(hold_ids)) - len(ids))
    holds = await Hold.filter(id__in=ids).order_by("id")
    _refuse_elsewhere(holds)
    _refuse_own(actor, holds)
    await refuse_moved(month, [hold.person_id for hold in holds])
    for hold in holds:
        before = {"state": hold.state.value, "reason": hold.decision_reason}
        await save_version(
            hold, state=HoldState.OPEN, decided_by_id=None, decided_by_name="", decided_at=None,
            decision_reason="",
        )  # fmt: skip
        await record(
            actor, "vetting.hold.undone", hold, before=before,
            after={"state": HoldState.OPEN.value, "person_id": hold.person_id},
            reason=reason, organisation_id=month.district_id,
        )  # fmt: skip
    if holds and month.state is MonthState.CLOSED:  # there may be money to pay again
        await reopen(actor, month, "撤回不予发放的决定")
    await save_version(month)
    return len(holds)


def is_checker(actor: Actor, month: SubsidyMonth) -> bool:
    """Whether the actor has reviewed or approved the month; a person, whatever roles they hold."""
    by = (month.street_reviewed_by_id, month.reviewed_by_id, month.approved_by_id)
    if actor.user_id is None:  # the system's operator leaves no id where it reviewed
        reviewed = (MonthState.OPEN, MonthState.COMPUTED, MonthState.SUBMITTED)
        return month.state not in reviewed and None in by[1:]
    return actor.user_id in by


def refuse_checker(actor: Actor, month: SubsidyMonth) -> None:
    if is_checker(actor, month):
        raise CheckerDecides()


async def _chosen(month: SubsidyMonth, chosen: ChosenHolds) -> list[Hold]:
    if chosen.hold_ids:
        wanted = set(chosen.hold_ids)
        holds = await Hold.filter(
            id__in=wanted, month_id=month.id, state=HoldState.OPEN
        ).select_for_update()
        if len(holds) < len(wanted):
            raise HoldDecided(count=len(wanted) - len(holds))
        _refuse_elsewhere(holds)
        return holds
    reach = Reach(month_id=month.id, kind=chosen.kind, employer_id=chosen.employer_id,
                  state=HoldState.OPEN)  # fmt: skip
    sql, params = reach_of(reach)
    columns = "h.id, h.person_id, h.kind, h.state, h.opened_by_id"
    rows = await read_all(f"SELECT {columns} {sql}", params)
    holds = [_light(row) for row in rows if HoldKind(row["kind"]) in DECIDABLE]
    if chosen.count is not None and chosen.count != len(holds):
        raise HoldsDiffer(found=len(holds), told=chosen.count)
    if len(holds) > DECIDED_AT_ONCE:
        raise TooManyHolds(most=DECIDED_AT_ONCE, count=len(holds))
    return holds


def _light(row: dict[str, object]) -> Hold:
    return Hold(id=row["id"], person_id=row["person_id"], kind=HoldKind(str(row["kind"])),
                state=HoldState(str(row["state"])), opened_by_id=row["opened_by_id"])  # fmt: skip


def _refuse_elsewhere(holds: list[Hold]) -> None:
    for hold in holds:
        if hold.kind not in DECIDABLE:
            raise HoldElsewhere(kind=hold.kind.label)


def is_own(actor: Actor, hold: Hold) -> bool:
    """Opened by hand, or caused, by the actor, who therefore does not decide it."""
    return hold.kind in BY_SOMEBODY and hold.opened_by_id == actor.user_id


def _refuse_own(actor: Actor, holds: list[Hold]) -> None:
    if own := sum(is_own(actor, hold) for hold in holds):
        raise HolderDecides(count=own)


async def refuse_moved(month: SubsidyMonth, people: list[int]) -> None:
    """Money that stands in a payment is not called back by a decision."""
    condition, given = among(sorted(set(people)))
    [row] = await read_all(
        "SELECT COUNT(DISTINCT person_id) AS people FROM payment_item WHERE subsidy_month_id = ?"
        f" AND person_id {condition} AND line_id IS NOT NULL"
        " AND state NOT IN ('retried', 'cancelled')",
        [month.id, given],
    )
    if row["people"]:
        raise MoneyMoved(count=int(row["people"]))


async def _write(actor: Actor, holds: list[Hold], decision: HoldState, reason: str) -> None:
    now = clock.now()
    await execute_many(
        "UPDATE subsidy_hold SET state = ?, decided_by_id = ?, decided_by_name = ?, decided_at = ?,"
        " decision_reason = ?, version = version + 1, updated_at = ?"
        " WHERE id = ? AND state = 'open'",
        [(decision, actor.user_id, actor.name, now, reason, now, hold.id) for hold in holds],
    )
