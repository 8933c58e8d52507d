"""The district somebody works in; for a command, made from the table of regions when missing."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation, Region
from workforce.identity.organisations import OrganisationFacts, add_organisation
from workforce.identity.scope import within
from workforce.vocabulary import OrganisationKind, RegionLevel

# The counties of a municipality stand under one of these, which is nobody's name.
NAMELESS = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")


class RegionUnknown(Refusal):
    code = "identity.region_unknown"
    message = "行政区划代码 {code} 不是现行的区县"


async def district_within(actor: Actor, district_id: int | None, *, needs: str) -> Organisation:
    """The district named, or the only one the actor works in; raises Missing or Malformed."""
    rows = within(actor, Organisation.filter(kind=OrganisationKind.DISTRICT), needs=needs)
    if district_id is not None:
        rows = rows.filter(id=district_id)
    found = await rows.order_by("id").limit(2)
    if not found:
        raise Missing()
    if len(found) > 1:
        raise Malformed(FieldError("/district_id", "请指明是哪个区"))
    return found[0]


@verb
async def district_of_code(actor: Actor, code: str) -> Organisation:
    """行政区划代码所指的区；还没有时，连同它的市一起建立。"""
    found = await Organisation.filter(kind=OrganisationKind.DISTRICT, region_code=code).first()
    if found is not None:
        return found
    if not await Region.filter(code=code, level=RegionLevel.COUNTY, valid_until=None).exists():
        raise RegionUnknown(code=code)
    city = await _city_above(actor, code)
    return await _add(actor, OrganisationKind.DISTRICT, await _name_of(code), code, city)


async def _city_above(actor: Actor, code: str) -> Organisation:
    city_code = f"{code[:4]}00"
    name = await _name_of(city_code)
    if name in ("", *NAMELESS):
        city_code = f"{code[:2]}0000"
        name = await _name_of(city_code)
    found = await Organisation.filter(kind=OrganisationKind.CITY, region_code=city_code).first()
    return found or await _add(actor, OrganisationKind.CITY, name, city_code, None)


async def _name_of(code: str) -> str:
    region = await Region.filter(code=code, valid_until=None).first()
    return region.name if region else ""


async def _add(
    actor: Actor, kind: OrganisationKind, name: str, code: str, parent: Organisation | None
) -> Organisation:
    facts = OrganisationFacts(name=name, region_code=code)
    parent_id = parent.id if parent else None
    return await add_organisation(actor, kind=kind, parent_id=parent_id, facts=facts)
