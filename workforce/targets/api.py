"""目标与进度的接口。"""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from workforce.people.models import Person
from workforce.rules.masking import mask_id_number
from workforce.targets import figures, workbook
from workforce.targets.figures import Figure, Progress
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Form, Id
from workforce.web.responses import XLSX, Answer, ListOf, file, ok


class ProgressQuery(Form):
    on: date | None = None
    district_id: Id | None = None


class PeopleQuery(ListQuery):
    on: date | None = None
    district_id: Id | None = None
    counted: bool = True


class IndicatorAnswer(Answer):
    """`base` is the target, or for a share the people it is taken of; progress in 1/100 %."""

    code: str
    label: str
    is_share: bool
    counted: int
    base: int
    target_percent: int | None
    progress_basis_points: int
    reached: bool
    clause: str
    clause_text: str
    reading: bool
    note: str


class ProgressAnswer(Answer):
    district: str
    on: date
    document: str
    indicators: list[IndicatorAnswer]


class CountedPerson(Answer):
    id: int
    name: str
    id_number: str
    birth_on: date


async def show_progress(request: Request, query: ProgressQuery) -> Response:
    """目标和进度"""
    found = await figures.progress(actor_of(request), on=query.on, district_id=query.district_id)
    return ok(_progress(found))


async def list_people(request: Request, query: PeopleQuery) -> Response:
    """一个指标计入的人员；比例指标还可看尚未计入的"""
    rows = await figures.people_behind(
        actor_of(request), request.path_params["code"], query.page,
        on=query.on, counted=query.counted, district_id=query.district_id,
    )  # fmt: skip
    return show_list(rows, [_person(person) for person in rows.items])


async def download(request: Request, query: ProgressQuery) -> Response:
    """目标进度的工作簿（含图表）"""
    name, content = await workbook.download(
        actor_of(request), on=query.on, district_id=query.district_id
    )
    return file(content, name)


def _progress(found: Progress) -> ProgressAnswer:
    plan = found.plan
    return ProgressAnswer(
        district=found.district.name,
        on=found.on,
        document=f"{plan.document}{plan.section}" if plan else "",
        indicators=[_indicator(figure, plan.section if plan else "") for figure in found.figures],
    )


def _indicator(figure: Figure, section: str) -> IndicatorAnswer:
    one = figure.indicator
    return IndicatorAnswer(
        code=one.code, label=one.label, is_share=one.is_share,
        counted=figure.counted, base=figure.base, target_percent=one.target_percent,
        progress_basis_points=figure.basis_points, reached=figure.reached,
        clause=section, clause_text=one.clause_text, reading=one.reading, note=one.note,
    )  # fmt: skip


def _person(person: Person) -> CountedPerson:
    return CountedPerson(
        id=person.id, name=person.name, id_number=mask_id_number(person.id_number),
        birth_on=person.birth_on,
    )  # fmt: skip


NEEDS = "targets.read"

routes = [
    route("GET", "/targets", show_progress, needs=NEEDS, query=ProgressQuery,
          answer=ProgressAnswer),
    route("GET", "/targets/workbook", download, needs=NEEDS, query=ProgressQuery, file_type=XLSX),
    route("GET", "/targets/{code}/people", list_people, needs=NEEDS, query=PeopleQuery,
          answer=ListOf[CountedPerson]),
]  # fmt: skip
