"""对接关系的登记、更改，和经由它到岗的人员。"""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from workforce import clock
from workforce.actor import Actor
from workforce.agreements.models import LabourRelation, RelationPerson
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.districts import district_within
from workforce.identity.models import Region
from workforce.identity.scope import within
from workforce.paging import Page, Slice
from workforce.people.service import person_within
from workforce.vocabulary import CounterpartKind


class RelationFacts(TypedDict, total=False):
    region_code: str
    counterpart_kind: CounterpartKind
    counterpart_name: str
    contact_name: str
    note: str


class RelationExists(Refusal):
    code = "agreements.relation_exists"
    message = "与该地区的这个对接单位已有对接关系，请在那里添加协议"


class AlreadyThere(Refusal):
    code = "agreements.already_there"
    message = "该人员已记在这一对接关系下，且尚未离开"


async def list_relations(
    actor: Actor, page: Page, *, text: str | None = None, region_code: str | None = None
) -> Slice[LabourRelation]:
    """对接关系列表；`text` 查地区名和对接单位名，`region_code` 可只写前几位。"""
    rows = relations_within(actor)
    if text:
        rows = rows.filter(Q(counterpart_name__icontains=text) | Q(region_name__icontains=text))
    if region_code:
        rows = rows.filter(region_code__startswith=region_code)
    return await slice_of(rows, page, sorts=("region_code", "counterpart_name"), default="-id")


def relations_within(actor: Actor, *, needs: str = "relations.read") -> QuerySet[LabourRelation]:
    return within(actor, LabourRelation.all(), needs=needs).select_related("district")


async def relation_within(
    actor: Actor, relation_id: int, *, needs: str = "relations.read"
) -> LabourRelation:
    found = await relations_within(actor, needs=needs).filter(id=relation_id).first()
    if found is None:
        raise Missing()
    return found


@verb
async def add_relation(
    actor: Actor, facts: RelationFacts, *, district_id: int | None = None
) -> LabourRelation:
    """登记对接关系。地区须为在用的县级以上行政区划。"""
    district = await district_within(actor, district_id, needs="relations.write")
    region = await region_for(facts["region_code"], not_within=district.region_code)
    try:
        async with savepoint():
            made = await LabourRelation.create(**facts, region_name=region.name, district=district)
    except IntegrityError:
        raise RelationExists() from None
    await record(
        actor, "agreements.relation.added", made,
        after={**facts, "region_name": region.name}, organisation_id=district.id,
    )  # fmt: skip
    return made


@verb
async def change_relation(
    actor: Actor, relation_id: int, facts: RelationFacts, *, version: int | None
) -> LabourRelation:
    """更改对接关系。"""
    relation = await relation_within(actor, relation_id, needs="relations.write")
    refuse_stale(relation, version)
    columns: dict[str, Any] = {**facts}
    if "region_code" in facts:
        district = await relation.district
        region = await region_for(facts["region_code"], not_within=district.region_code)
        columns["region_name"] = region.name
    before, after = changed({name: getattr(relation, name) for name in columns}, columns)
    if not after:
        return relation
    try:
        async with savepoint():
            await save_version(relation, **after)
    except IntegrityError:
        raise RelationExists() from None
    await record(actor, "agreements.relation.changed", relation, before=before, after=after)
    return relation


@verb
async def add_person(
    actor: Actor, relation_id: int, *, person_id: int, arrived_on: date
) -> RelationPerson:
    """把一名人员记在对接关系下：经由这一关系到岗。"""
    relation = await relation_within(actor, relation_id, needs="relations.write")
    person = await person_within(actor, person_id)
    _refuse_future(arrived_on, "/arrived_on")
    present = RelationPerson.filter(relation=relation, person=person, left_on__isnull=True)
    if await present.exists():
        raise AlreadyThere()
    made = await RelationPerson.create(relation=relation, person=person, arrived_on=arrived_on)
    await record(
        actor, "agreements.person.added", made,
        after={"relation_id": relation.id, "person_id": person.id, "arrived_on": arrived_on},
    )  # fmt: skip
    return made


@verb
async def end_stay(
    actor: Actor, relation_id: int, stay_id: int, *, left_on: date, reason: str
) -> RelationPerson:
    """登记离开。重复登记同一天不再改动。"""
    await relation_within(actor, relation_id, needs="relations.write")
    stay = await RelationPerson.get_or_none(id=stay_id, relation_id=relation_id)
    if stay is None:
        raise Missing()
    if stay.left_on == left_on:
        return stay
    _refuse_future(left_on, "/left_on")
    if left_on < stay.arrived_on:
        raise Malformed(FieldError("/left_on", "离开日期不能早于到岗日期"))
    before = {"left_on": stay.left_on}
    await save_version(stay, left_on=left_on, left_reason=reason)
    await record(
        actor, "agreements.person.left", stay,
        before=before, after={"left_on": left_on}, reason=reason,
    )  # fmt: skip
    return stay


async def list_people(actor: Actor, relation_id: int, page: Page) -> Slice[RelationPerson]:
    """经由一个对接关系到岗的人员；不在管理范围内的人员不列出姓名。"""
    await relation_within(actor, relation_id)
    rows = RelationPerson.filter(relation_id=relation_id).select_related("person")
    return await slice_of(rows, page, sorts=("arrived_on",), default="-id")


async def region_for(code: str, *, not_within: str | None) -> Region:
    found = await Region.filter(code=code, valid_until__isnull=True).order_by("-id").first()
    if found is None:
        raise Malformed(FieldError("/region_code", "没有这个在用的县级以上行政区划代码"))
    if not_within == code:
        raise Malformed(FieldError("/region_code", "对接地区不能是本区"))
    return found


def _refuse_future(day: date, pointer: str) -> None:
    if day > clock.today():
        raise Malformed(FieldError(pointer, "日期不能晚于今天"))
