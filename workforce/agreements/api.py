"""对接关系的接口。Read, call one verb, show."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.agreements import counting, joining, papers, service
from workforce.agreements.answers import (
    CountAnswer,
    PaperAnswer,
    ReadingsAnswer,
    RelationAnswer,
    StayAnswer,
    show_count,
    show_paper,
    show_readings,
    show_relations,
    show_stay,
)
from workforce.agreements.forms import (
    Arrival,
    CountQuery,
    Departure,
    DistrictQuery,
    NewPaper,
    NewRelation,
    PaperChange,
    PaperEnding,
    ReadingsForm,
    RelationChange,
    RelationsQuery,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, created, ok

assert joining, "stays move with their person and papers carry files: registered on import"


async def list_relations(request: Request, query: RelationsQuery) -> Response:
    """对接关系列表"""
    rows = await service.list_relations(
        actor_of(request), query.page, text=query.query, region_code=query.region_code
    )
    return show_list(rows, await show_relations(list(rows.items)))


async def add_relation(request: Request, form: NewRelation) -> Response:
    """登记对接关系"""
    made = await service.add_relation(actor_of(request), form.facts, district_id=form.district_id)
    [shown] = await show_relations([made])
    return created(shown, version=made.version)


async def get_relation(request: Request) -> Response:
    """一个对接关系"""
    found = await service.relation_within(actor_of(request), request.path_params["relation_id"])
    [shown] = await show_relations([found])
    return ok(shown, version=found.version)


async def change_relation(request: Request, form: RelationChange) -> Response:
    """更改对接关系"""
    changed = await service.change_relation(
        actor_of(request), request.path_params["relation_id"], form.facts,
        version=version_of(request),
    )  # fmt: skip
    [shown] = await show_relations([changed])
    return ok(shown, version=changed.version)


async def list_papers(request: Request) -> Response:
    """一个对接关系的协议和文件"""
    rows = await papers.papers_of(actor_of(request), request.path_params["relation_id"])
    return ok(
        ListOf[PaperAnswer](items=[show_paper(row) for row in rows], next=None, total=len(rows))
    )


async def add_paper(request: Request, form: NewPaper) -> Response:
    """登记协议或文件"""
    relation_id = request.path_params["relation_id"]
    made = await papers.add_paper(actor_of(request), relation_id, form.facts)
    return created(show_paper(made), version=made.version)


async def get_paper(request: Request) -> Response:
    """一份协议"""
    found = await papers.paper_within(actor_of(request), request.path_params["agreement_id"])
    return ok(show_paper(found), version=found.version)


async def change_paper(request: Request, form: PaperChange) -> Response:
    """更改协议"""
    changed = await papers.change_paper(
        actor_of(request), request.path_params["agreement_id"], form.facts,
        version=version_of(request),
    )  # fmt: skip
    return ok(show_paper(changed), version=changed.version)


async def end_paper(request: Request, form: PaperEnding) -> Response:
    """终止协议"""
    ended = await papers.end_paper(
        actor_of(request), request.path_params["agreement_id"], **form.model_dump()
    )
    return ok(show_paper(ended), version=ended.version)


async def list_stays(request: Request, query: ListQuery) -> Response:
    """经由对接关系到岗的人员"""
    rows = await service.list_people(
        actor_of(request), request.path_params["relation_id"], query.page
    )
    return show_list(rows, [show_stay(row) for row in rows.items])


async def add_stay(request: Request, form: Arrival) -> Response:
    """把人员记在对接关系下"""
    made = await service.add_person(
        actor_of(request), request.path_params["relation_id"], **form.model_dump()
    )
    await made.fetch_related("person")
    return created(show_stay(made))


async def end_stay(request: Request, form: Departure) -> Response:
    """登记对接人员离开"""
    stay = await service.end_stay(
        actor_of(request), request.path_params["relation_id"], request.path_params["stay_id"],
        **form.model_dump(),
    )  # fmt: skip
    await stay.fetch_related("person")
    return ok(show_stay(stay))


async def count_regions(request: Request, query: CountQuery) -> Response:
    """某一天的对接地区数"""
    found, relations = await counting.counted(
        actor_of(request), on=query.on, district_id=query.district_id
    )
    return ok(show_count(found, relations))


async def get_readings(request: Request, query: DistrictQuery) -> Response:
    """对接地区的计数口径"""
    stored = await counting.stored_readings(actor_of(request), district_id=query.district_id)
    return ok(show_readings(stored), version=stored.version)


async def set_readings(request: Request, form: ReadingsForm) -> Response:
    """设定计数口径"""
    facts = form.model_dump(exclude={"reason", "district_id"})
    stored = await counting.set_readings(
        actor_of(request), facts, reason=form.reason,  # type: ignore[arg-type]
        version=version_of(request), district_id=form.district_id,
    )  # fmt: skip
    return ok(show_readings(stored), version=stored.version)


ALL, ONE = "/labour-relations", "/labour-relations/{relation_id:int}"
PAPER = "/agreements/{agreement_id:int}"
READ, WRITE = "relations.read", "relations.write"

routes = [
    route("GET", ALL, list_relations, needs=READ, query=RelationsQuery,
          answer=ListOf[RelationAnswer]),
    route("POST", ALL, add_relation, needs=WRITE, body=NewRelation, answer=RelationAnswer,
          refusals=(service.RelationExists,)),
    route("GET", f"{ALL}/count", count_regions, needs=READ, query=CountQuery, answer=CountAnswer),
    route("GET", f"{ALL}/readings", get_readings, needs=READ, query=DistrictQuery,
          answer=ReadingsAnswer),
    route("PATCH", f"{ALL}/readings", set_readings, needs="relations.set_readings",
          body=ReadingsForm, answer=ReadingsAnswer),
    route("GET", ONE, get_relation, needs=READ, answer=RelationAnswer),
    route("PATCH", ONE, change_relation, needs=WRITE, body=RelationChange, answer=RelationAnswer,
          refusals=(service.RelationExists,)),
    route("GET", f"{ONE}/agreements", list_papers, needs=READ, answer=ListOf[PaperAnswer]),
    route("POST", f"{ONE}/agreements", add_paper, needs=WRITE, body=NewPaper, answer=PaperAnswer),
    route("GET", f"{ONE}/people", list_stays, needs=READ, query=ListQuery,
          answer=ListOf[StayAnswer]),
    route("POST", f"{ONE}/people", add_stay, needs=WRITE, body=Arrival, answer=StayAnswer,
          refusals=(service.AlreadyThere,)),
    route("POST", f"{ONE}/people/{{stay_id:int}}/departure", end_stay, needs=WRITE,
          body=Departure, answer=StayAnswer, status=200),
    route("GET", PAPER, get_paper, needs=READ, answer=PaperAnswer),
    route("PATCH", PAPER, change_paper, needs=WRITE, body=PaperChange, answer=PaperAnswer,
          refusals=(papers.AgreementEnded,)),
    route("POST", f"{PAPER}/ending", end_paper, needs=WRITE, body=PaperEnding,
          answer=PaperAnswer, status=200,
          refusals=(papers.AgreementEnded, papers.AgreementNotSigned)),
]  # fmt: skip
