"""对接关系、协议、计数的答复。"""

from __future__ import annotations

from datetime import date

from workforce import clock
from workforce.agreements.models import (
    Agreement,
    LabourRelation,
    RelationPerson,
    RelationReadings,
)
from workforce.agreements.papers import state_on
from workforce.rules.relations import CLAUSE, RegionCount
from workforce.vocabulary import (
    AgreementState,
    CounterpartKind,
    OwnCounty,
    RegionsCounted,
    RelationKind,
)
from workforce.web.responses import Answer

LEFT_OUT = {
    "not_in_force": "当日没有生效的协议或文件",
    "not_named": "不属于冀蒙和中西部地区",
    "in_prefecture": "所属地级市已计入，同市只计一个",
}


class RelationAnswer(Answer):
    id: int
    district_id: int
    region_code: str
    region_name: str
    counterpart_kind: CounterpartKind
    counterpart_kind_label: str
    counterpart_name: str
    contact_name: str
    note: str
    in_force_today: bool
    people: int
    version: int


class PaperAnswer(Answer):
    """Money in 分; `state` is that of today."""

    id: int
    relation_id: int
    kind: RelationKind
    kind_label: str
    number: str
    title: str
    signed_on: date | None
    effective_on: date | None
    expires_on: date | None
    ended_on: date | None
    ended_reason: str
    people_per_year: int | None
    wage_floor_fen: int | None
    training_hours: int | None
    terms: str
    state: AgreementState
    state_label: str
    version: int


class StayAnswer(Answer):
    id: int
    person_id: int
    name: str
    arrived_on: date
    left_on: date | None
    left_reason: str


class CountedRegion(Answer):
    code: str
    name: str
    relation_ids: list[int]


class LeftOutAnswer(Answer):
    relation_id: int
    region_name: str
    counterpart_name: str
    reason: str
    reason_label: str


class CountAnswer(Answer):
    on: date
    count: int
    target: int
    reached: bool
    clause: str
    regions: list[CountedRegion]
    left_out: list[LeftOutAnswer]


class ReadingsAnswer(Answer):
    regions: RegionsCounted
    regions_label: str
    own_county: OwnCounty
    own_county_label: str
    counting_day: date
    target: int
    version: int


async def show_relations(rows: list[LabourRelation]) -> list[RelationAnswer]:
    ids = [row.id for row in rows]
    today = clock.today()
    papers = await Agreement.filter(relation_id__in=ids)
    current = {p.relation_id for p in papers if state_on(p, today) is AgreementState.IN_FORCE}
    stays = await RelationPerson.filter(relation_id__in=ids, left_on__isnull=True)
    return [_relation(row, current, stays) for row in rows]


def _relation(
    row: LabourRelation, current: set[int], stays: list[RelationPerson]
) -> RelationAnswer:
    plain = ("id", "district_id", "region_code", "region_name", "counterpart_kind",
             "counterpart_name", "contact_name", "note", "version")  # fmt: skip
    return RelationAnswer(
        **{name: getattr(row, name) for name in plain},
        counterpart_kind_label=row.counterpart_kind.label,
        in_force_today=row.id in current,
        people=sum(stay.relation_id == row.id for stay in stays),
    )


def show_paper(paper: Agreement) -> PaperAnswer:
    state = state_on(paper, clock.today())
    derived = {"kind_label", "state", "state_label"}
    plain = [name for name in PaperAnswer.model_fields if name not in derived]
    return PaperAnswer(
        **{name: getattr(paper, name) for name in plain},
        kind_label=paper.kind.label, state=state, state_label=state.label,
    )  # fmt: skip


def show_stay(stay: RelationPerson) -> StayAnswer:
    return StayAnswer(
        id=stay.id, person_id=stay.person_id, name=stay.person.name,
        arrived_on=stay.arrived_on, left_on=stay.left_on, left_reason=stay.left_reason,
    )  # fmt: skip


def show_count(found: RegionCount, relations: dict[int, LabourRelation]) -> CountAnswer:
    regions = [
        CountedRegion(code=code, name=relations[ids[0]].region_name, relation_ids=list(ids))
        for code, ids in found.relations_of.items()
    ]
    left_out = [
        LeftOutAnswer(
            relation_id=one.relation_id,
            region_name=relations[one.relation_id].region_name,
            counterpart_name=relations[one.relation_id].counterpart_name,
            reason=one.reason, reason_label=LEFT_OUT[one.reason],
        )
        for one in found.left_out
    ]  # fmt: skip
    return CountAnswer(
        on=found.on, count=found.count, target=found.target, reached=found.is_reached,
        clause=str(CLAUSE), regions=regions, left_out=left_out,
    )  # fmt: skip


def show_readings(stored: RelationReadings) -> ReadingsAnswer:
    return ReadingsAnswer(
        regions=stored.regions, regions_label=stored.regions.label,
        own_county=stored.own_county, own_county_label=stored.own_county.label,
        counting_day=stored.counting_day, target=stored.target, version=stored.version,
    )  # fmt: skip
