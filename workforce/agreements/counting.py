"""某一天的对接地区数，对照目标；计数口径由区设定，每次改动留痕。"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TypedDict

from workforce.actor import Actor
from workforce.agreements.models import Agreement, LabourRelation, RelationReadings
from workforce.agreements.papers import period_of
from workforce.audit import changed, record
from workforce.database import refuse_stale, save_version, verb
from workforce.identity.districts import district_within
from workforce.identity.models import Organisation
from workforce.rules.relations import Readings, RegionCount, RelationFact, count_regions
from workforce.vocabulary import OwnCounty, RegionsCounted


class ReadingFacts(TypedDict, total=False):
    regions: RegionsCounted
    own_county: OwnCounty
    counting_day: date
    target: int


async def counted(
    actor: Actor, *, on: date | None = None, district_id: int | None = None
) -> tuple[RegionCount, dict[int, LabourRelation]]:
    """The count on a day (by default the readings' counting day), and the relations by id."""
    district = await district_within(actor, district_id, needs="relations.read")
    readings = await readings_of(district)
    relations = await LabourRelation.filter(district=district)
    papers: dict[int, list[Agreement]] = {}
    for paper in await Agreement.filter(relation__district_id=district.id):
        papers.setdefault(paper.relation_id, []).append(paper)
    facts = [
        RelationFact(one.id, one.region_code, tuple(map(period_of, papers.get(one.id, ()))))
        for one in relations
    ]
    result = count_regions(facts, on=on or readings.counting_day, readings=readings)
    return result, {one.id: one for one in relations}


async def readings_of(district: Organisation) -> Readings:
    stored = await RelationReadings.get_or_none(district=district)
    if stored is None:
        return Readings()
    return Readings(stored.regions, stored.own_county, stored.counting_day, stored.target)


async def stored_readings(
    actor: Actor, *, district_id: int | None = None, needs: str = "relations.read"
) -> RelationReadings:
    """The district's own readings, or the defaults not yet stored (version 0)."""
    district = await district_within(actor, district_id, needs=needs)
    stored = await RelationReadings.get_or_none(district=district)
    return stored or RelationReadings(district=district, version=0)


@verb
async def set_readings(
    actor: Actor, facts: ReadingFacts, *, reason: str, version: int | None,
    district_id: int | None = None,
) -> RelationReadings:  # fmt: skip
    """设定计数口径，写明理由。"""
    stored = await stored_readings(actor, district_id=district_id, needs="relations.set_readings")
    refuse_stale(stored, version)
    district = await stored.district
    before, after = changed(asdict(await readings_of(district)), dict(facts))
    if not after:
        return stored
    if stored.version == 0:
        stored = await RelationReadings.create(district=district, **facts)
    else:
        await save_version(stored, **after)
    await record(
        actor, "agreements.readings.set", stored,
        before=before, after=after, reason=reason, organisation_id=district.id,
    )  # fmt: skip
    return stored
