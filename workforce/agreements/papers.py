"""协议、备忘录、共建基地文件：签订、生效、到期、终止。"""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict

from workforce import clock
from workforce.actor import Actor
from workforce.agreements.models import Agreement
from workforce.agreements.service import relation_within
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.scope import within
from workforce.rules.relations import Period
from workforce.vocabulary import AgreementState, RelationKind


class AgreementFacts(TypedDict, total=False):
    kind: RelationKind
    number: str
    title: str
    signed_on: date | None
    effective_on: date | None
    expires_on: date | None
    people_per_year: int | None
    wage_floor_fen: int | None
    training_hours: int | None
    terms: str


class AgreementEnded(Refusal):
    code = "agreements.agreement_ended"
    message = "该协议已于 {ended_on} 终止，不能再更改"


class AgreementNotSigned(Refusal):
    code = "agreements.agreement_not_signed"
    message = "该协议尚未签订，不能终止"


def period_of(paper: Agreement) -> Period:
    return Period(paper.signed_on, paper.effective_on, paper.expires_on, paper.ended_on)


def state_on(paper: Agreement, day: date) -> AgreementState:
    """What the paper is on a day. Ending and expiry keep their last day."""
    if paper.ended_on is not None and paper.ended_on < day:
        return AgreementState.ENDED
    if paper.signed_on is None or paper.signed_on > day:
        return AgreementState.DRAFT
    if period_of(paper).covers(day):
        return AgreementState.IN_FORCE
    expired = paper.expires_on is not None and paper.expires_on < day
    return AgreementState.EXPIRED if expired else AgreementState.SIGNED


async def papers_of(actor: Actor, relation_id: int) -> list[Agreement]:
    await relation_within(actor, relation_id)
    return await Agreement.filter(relation_id=relation_id).order_by("-signed_on", "-id")


async def paper_within(
    actor: Actor, agreement_id: int, *, needs: str = "relations.read"
) -> Agreement:
    found = await within(actor, Agreement.filter(id=agreement_id), needs=needs).first()
    if found is None:
        raise Missing()
    return found


@verb
async def add_paper(actor: Actor, relation_id: int, facts: AgreementFacts) -> Agreement:
    """登记一份协议、备忘录或共建基地文件。"""
    relation = await relation_within(actor, relation_id, needs="relations.write")
    _refuse_disorder(facts)
    made = await Agreement.create(**facts, relation=relation)
    await record(actor, "agreements.agreement.added", made, after=dict(facts))
    return made


@verb
async def change_paper(
    actor: Actor, agreement_id: int, facts: AgreementFacts, *, version: int | None
) -> Agreement:
    """更改协议。已终止的不再更改。"""
    paper = await paper_within(actor, agreement_id, needs="relations.write")
    refuse_stale(paper, version)
    if paper.ended_on is not None:
        raise AgreementEnded(ended_on=paper.ended_on)
    days = ("signed_on", "effective_on", "expires_on")
    _refuse_disorder({**{name: getattr(paper, name) for name in days}, **facts})
    before, after = changed({name: getattr(paper, name) for name in facts}, dict(facts))
    if after:
        await save_version(paper, **after)
        await record(actor, "agreements.agreement.changed", paper, before=before, after=after)
    return paper


@verb
async def end_paper(actor: Actor, agreement_id: int, *, ended_on: date, reason: str) -> Agreement:
    """提前终止协议；终止当天仍计为生效。重复办理同一天不再改动。"""
    paper = await paper_within(actor, agreement_id, needs="relations.write")
    if paper.ended_on == ended_on:
        return paper
    if paper.ended_on is not None:
        raise AgreementEnded(ended_on=paper.ended_on)
    if paper.signed_on is None:
        raise AgreementNotSigned()
    if not paper.signed_on <= ended_on <= clock.today():
        raise Malformed(FieldError("/ended_on", "终止日期应在签订之后，且不晚于今天"))
    await save_version(paper, ended_on=ended_on, ended_reason=reason)
    await record(
        actor, "agreements.agreement.ended", paper,
        before={"ended_on": None}, after={"ended_on": ended_on}, reason=reason,
    )  # fmt: skip
    return paper


def _refuse_disorder(facts: Any) -> None:
    signed, effective = facts.get("signed_on"), facts.get("effective_on")
    expires = facts.get("expires_on")
    mistakes = []
    if effective and not signed:
        mistakes.append(FieldError("/signed_on", "写明生效日期的，应写明签订日期"))
    if signed and signed > clock.today():
        mistakes.append(FieldError("/signed_on", "签订日期不能晚于今天"))
    if expires and effective and expires < effective:
        mistakes.append(FieldError("/expires_on", "到期日期不能早于生效日期"))
    if mistakes:
        raise Malformed(*mistakes)
