"""负面清单：立案、告知、陈述申辩、决定、送达、修复。

Only a decided and served case, while it is in effect, keeps money back, and then as a hold that a
person decides; no fine is ever computed. Who recorded a case never decides it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.districts import district_within
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.service import person_to_change
from workforce.rules.workdays import workdays_after
from workforce.subsidy_words import ConductState
from workforce.vetting.models import ConductCase

# How long the person may answer before it is decided without an answer; the district's reading.
DEFENCE_DAYS = 5

Follower = Callable[[Actor, int], Awaitable[None]]
_FOLLOWERS: list[Follower] = []


class CaseNotThere(Refusal):
    code = "vetting.case_state"
    message = "该事项现为“{state}”，不能{act}"


class RecorderDecides(Refusal):
    code = "vetting.recorder_decides"
    message = "立案和决定须由不同的人办理，该事项由您立案"


class DefenceOpen(Refusal):
    code = "vetting.defence_open"
    message = "陈述申辩期至 {until} 届满；收到陈述申辩，或期满之后，才能决定"


class NotServed(Refusal):
    code = "vetting.case_not_served"
    message = "决定书尚未送达，送达之后才能办理修复"


def follows_conduct(follower: Follower) -> Follower:
    """Register what is looked at again when a case comes into effect or ends; takes a person."""
    _FOLLOWERS.append(follower)
    return follower


def cases_seen(actor: Actor) -> QuerySet[ConductCase]:
    found = within(actor, ConductCase.all(), needs="vetting.read")
    return found.select_related("person", "district")


async def list_cases(
    actor: Actor, page: Page, *, state: ConductState | None = None, person_id: int | None = None
) -> Slice[ConductCase]:
    """Cases of the actor's districts, the newest first."""
    asked = {"state": state, "person_id": person_id}
    cases = cases_seen(actor).filter(**{k: v for k, v in asked.items() if v is not None})
    return await slice_of(cases, page, sorts=("id",), default="-id")


async def find_case(actor: Actor, case_id: int) -> ConductCase:
    found = await cases_seen(actor).filter(id=case_id).first()
    if found is None:
        raise Missing()
    return found


@verb
async def record_case(
    actor: Actor, person_id: int, *, matter: str, basis: str, happened_on: date,
    district_id: int | None = None,
) -> ConductCase:  # fmt: skip
    """立案：登记一项负面清单事项，写明事实和依据。"""
    _refuse_future("/happened_on", happened_on)
    district = await district_within(actor, district_id, needs="vetting.record")
    person = await person_to_change(actor, person_id, needs="vetting.record")
    case = await ConductCase.create(
        person=person, district=district, matter=matter, basis=basis, happened_on=happened_on,
        recorded_by_id=actor.user_id, recorded_by_name=actor.name,
    )  # fmt: skip
    await record(
        actor, "vetting.case.recorded", case,
        after={"person_id": person.id, "matter": matter, "basis": basis,
               "happened_on": happened_on},
        organisation_id=district.id,
    )  # fmt: skip
    return case


@verb
async def notify(actor: Actor, case_id: int, *, noticed_on: date) -> ConductCase:
    """告知本人拟列入的事实、依据和陈述申辩的权利。"""
    case = await _case(actor, case_id, "vetting.record", ConductState.FOUND, act="告知")
    _refuse_outside("/noticed_on", noticed_on, case.happened_on)
    return await _advance(
        actor, case, "vetting.case.notified", state=ConductState.NOTICED, noticed_on=noticed_on
    )


@verb
async def take_defence(actor: Actor, case_id: int, *, defence: str) -> ConductCase:
    """记录本人的陈述申辩；本人表示不陈述的，也照实记录。"""
    case = await _case(actor, case_id, "vetting.record", ConductState.NOTICED, act="记录陈述申辩")
    return await _advance(actor, case, "vetting.case.defended", defence=defence)


@verb
async def decide(
    actor: Actor, case_id: int, *, listed: bool, reason: str,
    effective_on: date | None = None, effective_until: date | None = None,
    is_fraud: bool | None = None,
) -> ConductCase:  # fmt: skip
    """决定列入或不予列入，是否认定骗取补贴；立案人不能决定，陈述申辩期未满不能决定。"""
    act = "决定"
    case = await _case(actor, case_id, "vetting.decide_conduct", ConductState.NOTICED, act=act)
    if case.recorded_by_id == actor.user_id:
        raise RecorderDecides()
    assert case.noticed_on is not None
    until = workdays_after(case.noticed_on, DEFENCE_DAYS).due_on
    if not case.defence and clock.today() <= until:
        raise DefenceOpen(until=until)
    if not listed:
        effective_on = effective_until = is_fraud = None
    elif effective_on is None:
        raise Malformed(FieldError("/effective_on", "请写明自哪一天起生效"))
    elif effective_until is not None and effective_until < effective_on:
        raise Malformed(FieldError("/effective_until", "不能早于生效日期"))
    return await _advance(
        actor, case, "vetting.case.decided", reason=reason,
        state=ConductState.DECIDED if listed else ConductState.DISMISSED,
        decided_on=clock.today(), decided_by_id=actor.user_id, decided_by_name=actor.name,
        decision_reason=reason, effective_on=effective_on, effective_until=effective_until,
        is_fraud=is_fraud,
    )  # fmt: skip


async def serve(actor: Actor, case_id: int, *, served_on: date) -> ConductCase:
    """登记送达；决定自送达起发生效力，本人各月的暂缓随即更新。"""
    case = await _serve(actor, case_id, served_on)
    await _tell(actor, case.person_id)
    return case


async def repair(actor: Actor, case_id: int, *, repaired_on: date, reason: str) -> ConductCase:
    """信用修复：自修复之日所在的月份起不再暂缓。"""
    case = await _repair(actor, case_id, repaired_on, reason)
    await _tell(actor, case.person_id)
    return case


@verb
async def _serve(actor: Actor, case_id: int, served_on: date) -> ConductCase:
    case = await _case(actor, case_id, "vetting.record", ConductState.DECIDED, act="登记送达")
    assert case.decided_on is not None
    _refuse_outside("/served_on", served_on, case.decided_on)
    return await _advance(actor, case, "vetting.case.served", served_on=served_on)


@verb
async def _repair(actor: Actor, case_id: int, repaired_on: date, reason: str) -> ConductCase:
    needs = "vetting.decide_conduct"
    case = await _case(actor, case_id, needs, ConductState.DECIDED, act="修复")
    if case.recorded_by_id == actor.user_id:
        raise RecorderDecides()
    if case.served_on is None:
        raise NotServed()
    _refuse_outside("/repaired_on", repaired_on, case.served_on)
    return await _advance(
        actor, case, "vetting.case.repaired", reason=reason, state=ConductState.REPAIRED,
        repaired_on=repaired_on, repair_reason=reason,
    )  # fmt: skip


async def _case(
    actor: Actor, case_id: int, needs: str, state: ConductState, *, act: str
) -> ConductCase:
    """The case, held until the verb ends, in the state the act asks for."""
    held = ConductCase.filter(id=case_id).select_for_update()
    case = await within(actor, held, needs=needs).first()
    if case is None:
        raise Missing()
    if case.state is not state:
        raise CaseNotThere(state=case.state.label, act=act)
    return case


async def _advance(
    actor: Actor, case: ConductCase, action: str, *, reason: str = "", **columns: Any
) -> ConductCase:
    before = {name: getattr(case, name) for name in columns}
    await save_version(case, **columns)
    await record(
        actor, action, case, before=before, after=columns, reason=reason,
        organisation_id=case.district_id,
    )  # fmt: skip
    return case


async def _tell(actor: Actor, person_id: int) -> None:
    for follower in _FOLLOWERS:
        await follower(actor, person_id)


def _refuse_outside(field: str, day: date, since: date) -> None:
    _refuse_future(field, day)
    if day < since:
        raise Malformed(FieldError(field, f"不能早于 {since}"))


def _refuse_future(field: str, day: date) -> None:
    if day > clock.today():
        raise Malformed(FieldError(field, "不能晚于今天"))
