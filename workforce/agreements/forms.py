"""对接关系、协议、计数口径的表单。"""

from __future__ import annotations

from datetime import date
from typing import Annotated, cast

from pydantic import Field

from workforce.agreements.papers import AgreementFacts
from workforce.agreements.service import RelationFacts
from workforce.vocabulary import (
    CounterpartKind,
    OwnCounty,
    RegionsCounted,
    RelationKind,
)
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Note, Reason

RegionCode = Annotated[str, Field(pattern=r"^\d{6}$", description="县级以上行政区划代码")]
Title = Annotated[str, Field(min_length=1, max_length=200)]
Short = Annotated[str, Field(max_length=60)]


class RelationsQuery(ListQuery):
    query: Short | None = Field(None, description="地区名或对接单位名的一部分")
    region_code: Annotated[str, Field(pattern=r"^\d{2,6}$")] | None = None


class RelationForm(Form):
    contact_name: Short = ""
    note: Note = ""

    @property
    def facts(self) -> RelationFacts:
        given = self.model_dump(exclude_unset=True, exclude={"district_id"})
        return cast(RelationFacts, given)


class NewRelation(RelationForm):
    region_code: RegionCode
    counterpart_kind: CounterpartKind
    counterpart_name: Title
    district_id: Id | None = None


class RelationChange(RelationForm):
    region_code: RegionCode = "110000"
    counterpart_kind: CounterpartKind = CounterpartKind.OTHER
    counterpart_name: Title = "—"


class PaperForm(Form):
    number: Short = ""
    signed_on: date | None = None
    effective_on: date | None = None
    expires_on: date | None = None
    people_per_year: Count | None = None
    wage_floor_fen: Count | None = None
    training_hours: Count | None = None
    terms: Note = ""

    @property
    def facts(self) -> AgreementFacts:
        return cast(AgreementFacts, self.model_dump(exclude_unset=True))


class NewPaper(PaperForm):
    kind: RelationKind
    title: Title


class PaperChange(PaperForm):
    kind: RelationKind = RelationKind.AGREEMENT
    title: Title = "—"


class PaperEnding(Form):
    ended_on: date
    reason: Reason


class Arrival(Form):
    person_id: Id
    arrived_on: date


class Departure(Form):
    left_on: date
    reason: Annotated[str, Field(min_length=2, max_length=200)]


class CountQuery(Form):
    on: date | None = Field(None, description="计数日；不写时按设定的计数日")
    district_id: Id | None = None


class DistrictQuery(Form):
    district_id: Id | None = None


class ReadingsForm(Form):
    regions: RegionsCounted
    own_county: OwnCounty
    counting_day: date
    target: Annotated[int, Field(ge=1, le=100)]
    reason: Reason
    district_id: Id | None = None
