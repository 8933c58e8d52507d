"""组织：市、区、街道、社区、单位与各类机构，一棵树。"""

from __future__ import annotations

from typing import Any, TypedDict

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.audit import changed, record
from workforce.database import read_all, refuse_stale, save_version, savepoint, verb
from workforce.database.paging import slice_of
from workforce.errors import FieldError, Malformed, Missing, Refusal
from workforce.identity.models import Organisation, Region, RoleGrant
from workforce.identity.scope import within, within_sql
from workforce.identity.sessions import bump_authority
from workforce.paging import Page, Slice
from workforce.rules.uscc import is_uscc
from workforce.vocabulary import OrganisationKind as Kind
from workforce.vocabulary import RegionLevel

BODIES = (
    Kind.EMPLOYER, Kind.TRAINING_BODY, Kind.EVALUATION_BODY, Kind.VOLUNTEER_BODY,
    Kind.GUIDANCE_CENTRE, Kind.ASSOCIATION,
)  # fmt: skip
# What may stand directly below what. A city is the root and made by the operator.
PARENTS: dict[Kind, frozenset[Kind]] = {
    Kind.CITY: frozenset(),
    Kind.DISTRICT: frozenset({Kind.CITY}),
    Kind.STREET: frozenset({Kind.DISTRICT}),
    Kind.COMMUNITY: frozenset({Kind.STREET}),
    **{body: frozenset({Kind.CITY, Kind.DISTRICT, Kind.STREET, Kind.COMMUNITY}) for body in BODIES},
}


class OrganisationFacts(TypedDict, total=False):
    name: str
    uscc: str | None
    employer_kind: str
    filing_number: str
    area_class: str
    region_code: str | None
    contact_name: str
    contact_phone: str
    active: bool


class CreditCodeTaken(Refusal):
    code = "identity.credit_code_taken"
    message = "统一社会信用代码 {uscc} 已登记给另一个在用的组织"


def organisations_within(actor: Actor) -> QuerySet[Organisation]:
    return within(actor, Organisation.all(), needs="organisations.read")


async def list_organisations(actor: Actor, page: Page, **filters: Any) -> Slice[Organisation]:
    """组织列表。`filters` are column conditions; `text` searches name and credit code."""
    rows = organisations_within(actor).select_related("parent")
    text = filters.pop("text", None)
    if text:
        rows = rows.filter(name__icontains=text)
    return await slice_of(rows.filter(**filters), page, sorts=("name",), default="id")


async def tree_within(actor: Actor) -> list[dict[str, Any]]:
    """Every organisation in reach, as id, parent_id, name, kind, active."""
    rows = organisations_within(actor).order_by("path")
    return await rows.values("id", "parent_id", "name", "kind", "active")


_READ = """
SELECT o.id, o.kind, o.name, o.uscc, o.parent_id, p.name AS parent_name, o.employer_kind,
o.filing_number, o.area_class, o.region_code, o.contact_name, o.contact_phone, o.active, o.version
FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id
WHERE o.id = ? AND o.pending_batch_id IS NULL AND """


async def read_organisation(actor: Actor, organisation_id: int) -> dict[str, Any]:
    """One organisation as a row with its parent's name: what every page asks for, so by SQL."""
    condition, paths = within_sql(actor, "o.path", needs="organisations.read")
    rows = await read_all(_READ + condition, [organisation_id, *paths])
    if not rows:
        raise Missing()
    return rows[0]


async def organisation_within(
    actor: Actor, organisation_id: int, *, needs: str = "organisations.read"
) -> Organisation:
    rows = within(actor, Organisation.filter(id=organisation_id), needs=needs)
    found = await rows.select_related("parent").first()
    if found is None:
        raise Missing()
    return found


@verb
async def add_organisation(
    actor: Actor, *, kind: Kind, parent_id: int | None, facts: OrganisationFacts
) -> Organisation:
    """登记组织，挂在上级之下。"""
    parent = await _parent(actor, kind, parent_id)
    _refuse_bad_code(facts)
    try:
        async with savepoint():
            made = await Organisation.create(
                kind=kind,
                parent=parent,
                district_id=parent.district_id if parent else None,
                **facts,
            )
    except IntegrityError:
        raise CreditCodeTaken(uscc=facts.get("uscc")) from None
    made.path = f"{parent.path if parent else '/'}{made.id}/"
    if kind is Kind.DISTRICT:
        made.district_id = made.id
    await made.save(update_fields=["path", "district_id"])
    await record(
        actor, "identity.organisation.added", made,
        after={"kind": kind.label, "parent": parent.name if parent else None, **facts},
        organisation_id=made.id,
    )  # fmt: skip
    return made


@verb
async def change_organisation(
    actor: Actor, organisation_id: int, *, version: int, facts: OrganisationFacts
) -> Organisation:
    """更改组织的名称、信用代码、联系人或停用。上级不能更改。"""
    organisation = await organisation_within(actor, organisation_id, needs="organisations.write")
    refuse_stale(organisation, version)
    _refuse_bad_code(facts)
    before, after = changed({name: getattr(organisation, name) for name in facts}, facts)
    if not after:
        return organisation
    try:
        async with savepoint():
            await save_version(organisation, **after)
    except IntegrityError:
        raise CreditCodeTaken(uscc=facts.get("uscc")) from None
    if "active" in after:  # roles at a closed organisation lend nothing
        for grant in await RoleGrant.filter(organisation_id=organisation.id).select_related("user"):
            await bump_authority(grant.user)
    await record(
        actor, "identity.organisation.changed", organisation, before=before, after=after,
        organisation_id=organisation.id,
    )  # fmt: skip
    return organisation


async def list_regions(page: Page, *, text: str | None, level: RegionLevel | None) -> Slice[Region]:
    """行政区划，按名称或代码查。"""
    rows = Region.all()
    if text:
        rows = rows.filter(code__startswith=text) if text.isdigit() else rows.filter(
            name__contains=text
        )  # fmt: skip
    if level is not None:
        rows = rows.filter(level=level)
    return await slice_of(rows, page, sorts=("code",), default="code")


async def _parent(actor: Actor, kind: Kind, parent_id: int | None) -> Organisation | None:
    if parent_id is None:
        if kind is Kind.CITY and actor.is_system:
            return None
        raise Malformed(FieldError("/parent_id", "必填"))
    parent = await within(
        actor, Organisation.filter(id=parent_id, active=True), needs="organisations.write"
    ).first()
    if parent is None:
        raise Malformed(FieldError("/parent_id", "没有这个组织，或不在您的管理范围内"))
    if parent.kind not in PARENTS[kind]:
        raise Malformed(
            FieldError("/parent_id", f"“{kind.label}”不能直接挂在“{parent.kind.label}”之下")
        )
    return parent


def _refuse_bad_code(facts: OrganisationFacts) -> None:
    code = facts.get("uscc")
    if code and not is_uscc(code):
        raise Malformed(FieldError("/uscc", "统一社会信用代码不正确，请核对 18 位及校验码"))
