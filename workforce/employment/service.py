"""从业信息的登记、变更与终止。Each verb is one transaction and one paragraph of the manual."""

from __future__ import annotations

from datetime import date
from typing import Any

from tortoise.exceptions import IntegrityError

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.employment.facts import (
    Dates,
    EmploymentFacts,
    columns_of,
    dates_with,
    refuse_impossible,
)
from workforce.employment.models import Attendance, Employment
from workforce.employment.overlaps import share_a_day
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.people.models import Affiliation, Person
from workforce.people.service import BeingImported, PersonMerged, person_to_change
from workforce.rules.months import Month
from workforce.vocabulary import OrganisationKind

FIELDS = (
    "post",
    "service_type",
    "full_time",
    "contract_kind",
    "contract_starts_on",
    "contract_ends_on",
    "started_on",
    "ended_on",
    "insured_by",
    "public_staff",
    "health_certificate_ends_on",
    "note",
)


class EmploymentExists(Refusal):
    code = "employment.already_there"
    message = "该人员在这家单位自同一天起的从业信息已登记（编号 {employment_id}）"


class PostOverlaps(Refusal):
    """Two posts at once are possible; the same post twice at once is one post written twice."""

    code = "employment.post_overlaps"
    message = "该人员在这家单位同一岗位的从业信息时间重叠（编号 {employment_id}），请更正那一条"


class AlreadyEnded(Refusal):
    code = "employment.already_ended"
    message = "该从业信息已于 {ended_on} 终止"


class AttendanceOutside(Refusal):
    code = "employment.attendance_outside"
    message = (
        "{month} 已报考勤，不在所填的在岗期间内，请先核对；"
        "如在岗日期属实、是考勤报错了，请确认“考勤有误”后再登记"
    )


@verb
async def add_employment(
    actor: Actor, facts: EmploymentFacts, *, person_id: int, employer_id: int
) -> Employment:
    """登记一条从业信息。与其他在岗重叠的照样登记，由答复提示。"""
    person = await person_to_change(actor, person_id, needs="employment.write")
    employer = await _employer_within(actor, employer_id)
    refuse_impossible(dates_with(None, facts, person.birth_on), clock.today())
    columns = columns_of(facts)
    asked = Employment(person=person, employer=employer, **columns)
    await _refuse_same(person.id, employer.id, asked.started_on)
    await _refuse_overlap(asked)
    employment = await _store(person, employer, columns)
    await Affiliation.get_or_create(person_id=person.id, organisation_id=employer.id)
    await record(
        actor,
        "employment.employment.added",
        employment,
        after=_shown(employment) | {"person": person.name, "employer": employer.name},
        organisation_id=employer.id,
    )
    return await employment_within(actor, employment.id)


@verb
async def change_employment(
    actor: Actor,
    employment_id: int,
    facts: EmploymentFacts,
    *,
    version: int | None,
    attendance_wrong: bool = False,
) -> Employment:
    """变更一条从业信息。没有变化则什么也不做。考勤报错了的，须确认后才能把日期改到考勤以外。"""
    employment = await employment_held(actor, employment_id)
    refuse_stale(employment, version)
    dates = dates_with(employment, facts, employment.person.birth_on)
    refuse_impossible(dates, clock.today())
    said = await _said_of_attendance(employment, dates, confirmed=attendance_wrong)
    await _write(actor, "employment.employment.changed", employment, columns_of(facts), reason=said)
    return employment


@verb
async def end_employment(
    actor: Actor,
    employment_id: int,
    *,
    ended_on: date,
    reason: str,
    attendance_wrong: bool = False,
) -> Employment:
    """登记离职。同一离职重复登记，不再改动。离职后仍报了考勤的，须确认考勤有误。"""
    employment = await employment_held(actor, employment_id)
    if employment.ended_on is not None:
        if (employment.ended_on, employment.ended_reason) == (ended_on, reason.strip()):
            return employment
        raise AlreadyEnded(ended_on=employment.ended_on)
    dates = dates_with(employment, EmploymentFacts(ended_on=ended_on), employment.person.birth_on)
    refuse_impossible(dates, clock.today())
    said = await _said_of_attendance(employment, dates, confirmed=attendance_wrong)
    columns = {"ended_on": ended_on, "ended_reason": reason.strip()}
    told = "；".join(filter(None, [reason.strip(), said]))
    await _write(actor, "employment.employment.ended", employment, columns, reason=told)
    return employment


async def employment_within(
    actor: Actor, employment_id: int, *, needs: str = "employment.read"
) -> Employment:
    """The post with its person and employer, or `Missing` when it is not this actor's to see."""
    found = within(actor, Employment.filter(id=employment_id), needs=needs)
    employment = await found.select_related("person", "employer").first()
    if employment is None:
        raise Missing()
    return employment


async def employment_held(
    actor: Actor, employment_id: int, *, needs: str = "employment.write"
) -> Employment:
    """The post, held until the verb ends, and still of a record of its own."""
    held = Employment.filter(id=employment_id).select_for_update()
    if not await within(actor, held, needs=needs).first():
        raise Missing()
    employment = await employment_within(actor, employment_id, needs=needs)
    if employment.person.merged_into_id is not None:
        raise PersonMerged(kept_id=employment.person.merged_into_id)
    return employment


async def _employer_within(actor: Actor, employer_id: int) -> Organisation:
    wanted = Organisation.filter(id=employer_id, kind=OrganisationKind.EMPLOYER, active=True)
    employer = await within(actor, wanted, needs="employment.write").first()
    if employer is None:
        raise Malformed(FieldError("/employer_id", "没有这家用人单位，或不在您的管理范围内"))
    return employer


async def _store(person: Person, employer: Organisation, columns: dict[str, Any]) -> Employment:
    try:
        async with savepoint():
            return await Employment.create(person=person, employer=employer, **columns)
    except IntegrityError:  # somebody registered the same post a moment ago
        await _refuse_same(person.id, employer.id, columns["started_on"])
        raise


async def _refuse_same(person_id: int, employer_id: int, started_on: date, but: int = 0) -> None:
    same = Employment.filter(person_id=person_id, employer_id=employer_id, started_on=started_on)
    known = await same.exclude(id=but).first()
    if known is not None and known.pending_batch_id is not None:
        raise BeingImported()
    if known is not None:
        raise EmploymentExists(employment_id=known.id)


async def _refuse_overlap(asked: Employment) -> None:
    others = Employment.filter(
        person_id=asked.person_id,
        employer_id=asked.employer_id,
        post=asked.post,
        pending_batch_id__isnull=True,
    )
    for other in await others.exclude(id=asked.id or 0).order_by("id"):
        if share_a_day(asked, other):
            raise PostOverlaps(employment_id=other.id)


async def _said_of_attendance(employment: Employment, dates: Dates, *, confirmed: bool) -> str:
    """What to note of months reported outside the dates, which stay as they were reported.

    Somebody may have been reported after leaving: the leaving is the truth, the attendance the
    evidence, and what was paid for it is found by the next computation.
    """
    if (dates.started_on, dates.ended_on) == (employment.started_on, employment.ended_on):
        return ""
    first = str(Month.of(dates.started_on))
    last = str(Month.of(dates.ended_on)) if dates.ended_on else "9999-12"
    reported = Attendance.filter(employment_id=employment.id, pending_batch_id__isnull=True)
    months = await reported.order_by("month").values_list("month", flat=True)
    outside = [str(month) for month in months if not first <= str(month) <= last]
    if outside and not confirmed:
        raise AttendanceOutside(month="、".join(outside))
    return f"已确认 {'、'.join(outside)} 的考勤有误" if outside else ""


async def _write(
    actor: Actor, action: str, employment: Employment, columns: dict[str, Any], *, reason: str = ""
) -> None:
    changes = {name: to for name, to in columns.items() if getattr(employment, name) != to}
    if not changes:
        return
    if "started_on" in changes:
        await _refuse_same(
            employment.person_id, employment.employer_id, changes["started_on"], employment.id
        )
    before = {name: getattr(employment, name) for name in changes}
    employment.update_from_dict(changes)
    if changes.keys() & {"post", "started_on", "ended_on"}:
        await _refuse_overlap(employment)
    await save_version(employment, **changes)
    await record(
        actor,
        action,
        employment,
        before=before,
        after=changes,
        reason=reason,
        organisation_id=employment.employer_id,
    )


def _shown(employment: Employment) -> dict[str, Any]:
    return {field: getattr(employment, field) for field in FIELDS}
