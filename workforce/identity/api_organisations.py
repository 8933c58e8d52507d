"""组织与行政区划。"""

from __future__ import annotations

from datetime import date
from typing import Annotated, cast

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.identity import organisations
from workforce.identity.answers import (
    OrganisationAnswer,
    show_organisation,
    show_organisation_row,
)
from workforce.identity.organisations import OrganisationFacts
from workforce.vocabulary import OrganisationKind, RegionLevel
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import ABSENT, Form, Id, version_of
from workforce.web.responses import Answer, ListOf, created, ok

OrganisationName = Annotated[str, Field(min_length=2, max_length=200)]
CreditCode = Annotated[str, Field(pattern=r"^[0-9A-Z]{18}$", examples=["91110106MA00000000"])]
RegionCode = Annotated[str, Field(pattern=r"^[0-9]{6}$")]
ShortText = Annotated[str, Field(max_length=60)]
AreaClass = Annotated[str, Field(max_length=20, description="政策按区域分档时所属的档")]
Phone = Annotated[str, Field(max_length=30, pattern=r"^[0-9+() -]*$")]


class OrganisationQuery(ListQuery):
    kind: OrganisationKind | None = None
    parent_id: Id | None = None
    query: str | None = Field(None, max_length=100, description="名称")
    active: bool | None = None


class NewOrganisation(Form):
    kind: OrganisationKind
    name: OrganisationName
    parent_id: Id
    uscc: CreditCode | None = None
    employer_kind: ShortText = ""
    filing_number: ShortText = ""
    area_class: AreaClass = ""
    region_code: RegionCode | None = None
    contact_name: ShortText = ""
    contact_phone: Phone = ""

    @property
    def facts(self) -> OrganisationFacts:
        return cast("OrganisationFacts", self.model_dump(exclude={"kind", "parent_id"}))


class OrganisationChange(Form):
    name: OrganisationName = ABSENT
    uscc: CreditCode | None = None
    employer_kind: ShortText = ABSENT
    filing_number: ShortText = ABSENT
    area_class: AreaClass = ABSENT
    region_code: RegionCode | None = None
    contact_name: ShortText = ABSENT
    contact_phone: Phone = ABSENT
    active: bool = ABSENT

    @property
    def facts(self) -> OrganisationFacts:
        return cast("OrganisationFacts", self.model_dump(exclude_unset=True))


class TreeNode(Answer):
    id: int
    parent_id: int | None
    name: str
    kind: OrganisationKind
    kind_label: str
    active: bool


class TreeAnswer(Answer):
    items: list[TreeNode]


class RegionQuery(ListQuery):
    query: str | None = Field(None, max_length=50, description="名称或代码开头")
    level: RegionLevel | None = None


class RegionAnswer(Answer):
    id: int
    code: str
    name: str
    level: RegionLevel
    level_label: str
    valid_from: date | None
    valid_until: date | None


async def list_organisations(request: Request, query: OrganisationQuery) -> Response:
    """组织列表"""
    filters = query.model_dump(include={"kind", "parent_id", "active"}, exclude_none=True)
    rows = await organisations.list_organisations(
        actor_of(request), query.page, text=query.query, **filters
    )
    return show_list(rows, [show_organisation(one) for one in rows.items])


async def add_organisation(request: Request, form: NewOrganisation) -> Response:
    """登记组织"""
    made = await organisations.add_organisation(
        actor_of(request), kind=form.kind, parent_id=form.parent_id, facts=form.facts
    )
    return created(show_organisation(made), version=made.version)


async def get_organisation(request: Request) -> Response:
    """一个组织"""
    organisation_id = request.path_params["organisation_id"]
    row = await organisations.read_organisation(actor_of(request), organisation_id)
    return ok(show_organisation_row(row), version=row["version"])


async def change_organisation(request: Request, form: OrganisationChange) -> Response:
    """更改组织"""
    changed = await organisations.change_organisation(
        actor_of(request), request.path_params["organisation_id"],
        version=version_of(request), facts=form.facts,
    )  # fmt: skip
    return ok(show_organisation(changed), version=changed.version)


async def organisation_tree(request: Request) -> Response:
    """组织树"""
    nodes = await organisations.tree_within(actor_of(request))
    return ok(TreeAnswer(items=[TreeNode(**node, kind_label=node["kind"].label) for node in nodes]))


async def list_regions(request: Request, query: RegionQuery) -> Response:
    """行政区划（县级及以上）"""
    rows = await organisations.list_regions(query.page, text=query.query, level=query.level)
    shown = [
        RegionAnswer(
            id=one.id, code=one.code, name=one.name, level=one.level, level_label=one.level.label,
            valid_from=one.valid_from, valid_until=one.valid_until,
        )
        for one in rows.items
    ]  # fmt: skip
    return show_list(rows, shown)


routes = [
    route("GET", "/organisations", list_organisations, needs="organisations.read",
          query=OrganisationQuery, answer=ListOf[OrganisationAnswer]),
    route("POST", "/organisations", add_organisation, needs="organisations.write",
          body=NewOrganisation, answer=OrganisationAnswer),
    route("GET", "/organisations/tree", organisation_tree, needs="organisations.read",
          answer=TreeAnswer),
    route("GET", "/organisations/{organisation_id:int}", get_organisation,
          needs="organisations.read", answer=OrganisationAnswer),
    route("PATCH", "/organisations/{organisation_id:int}", change_organisation,
          needs="organisations.write", body=OrganisationChange, answer=OrganisationAnswer),
    route("GET", "/regions", list_regions, needs=SIGNED_IN, query=RegionQuery,
          answer=ListOf[RegionAnswer]),
]  # fmt: skip
