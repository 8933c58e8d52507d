"""实际费用：一个人的培训费、体检费等实际花了多少，凭哪张票据，属于哪个月。

What a policy pays back rests on it: a mistake is corrected, a wrong record withdrawn with its
reason, and months that were approved meanwhile are settled by the next computation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.employment.models import ActualCost, Employment
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.indexes import evened
from workforce.people.service import PersonMerged, person_to_change
from workforce.rules.costs import COST_FAULTS, cost_faults


class CostExists(Refusal):
    """The same paper of the same kind, maybe by another employer: whose is not told."""

    code = "employment.cost_exists"
    message = "该人员这张票据（{receipt}）的同类费用已登记，不能重复登记"


class CostWithdrawn(Refusal):
    code = "employment.cost_withdrawn"
    message = "这笔费用已撤回，不能再更改；撤回有误的请重新登记"


class NoPostThere(Refusal):
    code = "employment.cost_without_post"
    message = COST_FAULTS["cost_without_post"][1]


class CostFacts(TypedDict, total=False):
    """What may be stated of a cost; a key left out is left alone."""

    kind: str
    month: str
    cost_fen: int
    receipt_number: str
    paid_on: date
    note: str


@dataclass(frozen=True, slots=True)
class Wanted:
    person_id: int | None = None
    employer_id: int | None = None
    month: str | None = None
    kind: str | None = None
    withdrawn: bool | None = None


async def list_costs(actor: Actor, wanted: Wanted, page: Page) -> Slice[ActualCost]:
    return await slice_of(_matching(actor, wanted), page, sorts=("month", "paid_on"), default="-id")


def _matching(actor: Actor, wanted: Wanted) -> QuerySet[ActualCost]:
    conditions: dict[str, Any] = {
        "person_id": wanted.person_id,
        "employer_id": wanted.employer_id,
        "month": wanted.month,
        "kind": wanted.kind,
        "withdrawn_at__isnull": None if wanted.withdrawn is None else not wanted.withdrawn,
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    rows = within(actor, ActualCost.filter(**given), needs="employment.read")
    return rows.select_related("person", "employer")


async def cost_within(actor: Actor, cost_id: int, *, needs: str = "employment.read") -> ActualCost:
    """The cost with its person and employer, or `Missing` when it is not this actor's to see."""
    found = within(actor, ActualCost.filter(id=cost_id), needs=needs)
    cost = await found.select_related("person", "employer").first()
    if cost is None:
        raise Missing()
    return cost


@verb
async def add_cost(
    actor: Actor, facts: CostFacts, *, person_id: int, employer_id: int
) -> ActualCost:
    """登记一笔实际费用。同一人同类费用的一张票据只登记一次。"""
    person = await person_to_change(actor, person_id, needs="employment.write")
    employer = await _employer_of(actor, person_id, employer_id)
    columns = _columns(facts)
    try:
        async with savepoint():
            cost = await ActualCost.create(person=person, employer=employer, **columns)
    except IntegrityError:
        raise CostExists(receipt=columns["receipt_number"]) from None
    shown = {**columns, "person": person.name, "employer": employer.name}
    await record(
        actor, "employment.cost.added", cost, after=shown, organisation_id=employer.id
    )  # fmt: skip
    return cost


@verb
async def change_cost(
    actor: Actor, cost_id: int, facts: CostFacts, *, version: int | None
) -> ActualCost:
    """更正一笔实际费用。没有变化则什么也不做。"""
    cost = await _held(actor, cost_id)
    _refuse_withdrawn(cost)
    refuse_stale(cost, version)
    columns = _columns(facts)
    before, after = changed({name: getattr(cost, name) for name in columns}, columns)
    if not after:
        return cost
    try:
        async with savepoint():
            await save_version(cost, **after)
    except IntegrityError:
        raise CostExists(receipt=after.get("receipt_number", cost.receipt_number)) from None
    await record(
        actor, "employment.cost.changed", cost, before=before, after=after,
        organisation_id=cost.employer_id,
    )  # fmt: skip
    return cost


@verb
async def withdraw_cost(actor: Actor, cost_id: int, *, reason: str) -> ActualCost:
    """撤回一笔登记错的实际费用，写明理由；记录保留，不再作为发放依据。重复办理不再改动。"""
    why, cost = reason.strip(), await _held(actor, cost_id)
    if cost.withdrawn_at is not None and cost.withdrawn_reason == why:
        return cost
    _refuse_withdrawn(cost)
    await save_version(cost, withdrawn_at=clock.now(), withdrawn_reason=why)
    await record(
        actor, "employment.cost.withdrawn", cost, reason=why, organisation_id=cost.employer_id
    )  # fmt: skip
    return cost


async def _held(actor: Actor, cost_id: int) -> ActualCost:
    """The cost, held until the verb ends, of a record of its own."""
    held = ActualCost.filter(id=cost_id).select_for_update()
    if not await within(actor, held, needs="employment.write").first():
        raise Missing()
    cost = await cost_within(actor, cost_id, needs="employment.write")
    if cost.person.merged_into_id is not None:
        raise PersonMerged(kept_id=cost.person.merged_into_id)
    return cost


def _refuse_withdrawn(cost: ActualCost) -> None:
    if cost.withdrawn_at is not None:
        raise CostWithdrawn()


async def _employer_of(actor: Actor, person_id: int, employer_id: int) -> Organisation:
    """An employer within reach where the person has or had a post."""
    found = Organisation.filter(id=employer_id)
    employer = await within(actor, found, needs="employment.write").first()
    if employer is None:
        raise Malformed(FieldError("/employer_id", "没有这家用人单位，或不在您的管理范围内"))
    posts = Employment.filter(
        person_id=person_id, employer_id=employer_id, pending_batch_id__isnull=True
    )
    if not await posts.exists():
        raise NoPostThere()
    return employer


def _columns(facts: CostFacts) -> dict[str, Any]:
    """The columns to write, or `Malformed` with every mistake."""
    columns: dict[str, Any] = dict(facts)
    if "receipt_number" in columns:
        columns["receipt_number"] = evened(facts["receipt_number"])
    if "note" in columns:
        columns["note"] = facts["note"].strip()
    faults = cost_faults(columns, today=clock.today())
    if faults:
        raise Malformed(*(FieldError(f"/{name}", COST_FAULTS[code][1]) for name, code in faults))
    return columns
