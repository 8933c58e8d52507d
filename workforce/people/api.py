"""人员的接口。Read, call one verb, show. Nothing is decided here."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.people import (
    carrying,
    distinguishing,
    find,
    merging,
    names,
    revealing,
    service,
    suspects,
)
from workforce.people.answers import (
    Distinction,
    Merge,
    NewName,
    NewPerson,
    PeopleQuery,
    PersonAnswer,
    PersonChange,
    Revealed,
    Revelation,
    SuspectsAnswer,
    show_people,
    show_person,
    show_suspects,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import version_of
from workforce.web.responses import ListOf, created, no_content, ok

assert carrying, "people carry files: registered on import"


async def list_people(request: Request, query: PeopleQuery) -> Response:
    """人员列表"""
    actor = actor_of(request)
    rows = await find.list_people(actor, query.wanted, query.page)
    return show_list(rows, await show_people(actor, rows.items))


async def add_person(request: Request, form: NewPerson) -> Response:
    """登记人员"""
    actor = actor_of(request)
    person = await service.add_person(actor, form.facts, organisation_id=form.organisation_id)
    return created(await show_person(actor, person), version=person.version)


async def get_person(request: Request) -> Response:
    """一名人员"""
    actor = actor_of(request)
    person = await service.person_within(actor, request.path_params["person_id"])
    return ok(await show_person(actor, person), version=person.version)


async def change_person(request: Request, form: PersonChange) -> Response:
    """更正人员信息"""
    actor, person_id = actor_of(request), request.path_params["person_id"]
    person = await service.change_person(actor, person_id, form.facts, version=version_of(request))
    return ok(await show_person(actor, person), version=person.version)


async def change_name(request: Request, form: NewName) -> Response:
    """登记姓名变更"""
    actor, person_id = actor_of(request), request.path_params["person_id"]
    person = await names.change_name(actor, person_id, **form.model_dump())
    return created(await show_person(actor, person), version=person.version)


async def reveal(request: Request, form: Revelation) -> Response:
    """查看一项完整的个人信息"""
    person_id = request.path_params["person_id"]
    value = await revealing.reveal(actor_of(request), person_id, **form.model_dump())
    response = ok(Revealed(field=form.field, value=value))
    response.headers["Cache-Control"] = "no-store"
    return response


async def list_duplicates(request: Request, query: ListQuery) -> Response:
    """疑似重复的人员"""
    actor = actor_of(request)
    rows = await suspects.list_suspects(actor, query.page)
    both = [person for pair in rows.items for person in (pair.a, pair.b)]
    shown = {person.id: person for person in await show_people(actor, both)}
    return show_list(rows, [show_suspects(pair, shown) for pair in rows.items])


async def merge_people(request: Request, form: Merge) -> Response:
    """把另一条记录并入这名人员"""
    actor, person_id = actor_of(request), request.path_params["person_id"]
    person = await merging.merge(actor, person_id, **form.model_dump())
    return ok(await show_person(actor, person), version=person.version)


async def tell_apart(request: Request, form: Distinction) -> Response:
    """认定两条相似的记录不是同一人"""
    person_id = request.path_params["person_id"]
    await distinguishing.tell_apart(actor_of(request), person_id, **form.model_dump())
    return no_content()


ONE = "/people/{person_id:int}"

routes = [
    route("GET", "/people", list_people, needs="people.read", query=PeopleQuery,
          answer=ListOf[PersonAnswer]),
    route("POST", "/people", add_person, needs="people.write", body=NewPerson,
          answer=PersonAnswer),
    route("GET", "/people/duplicates", list_duplicates, needs="people.merge", query=ListQuery,
          answer=ListOf[SuspectsAnswer]),
    route("GET", ONE, get_person, needs="people.read", answer=PersonAnswer),
    route("PATCH", ONE, change_person, needs="people.write", body=PersonChange,
          answer=PersonAnswer),
    route("POST", f"{ONE}/name-changes", change_name, needs="people.write", body=NewName,
          answer=PersonAnswer),
    route("POST", f"{ONE}/revelations", reveal, needs="people.reveal", body=Revelation,
          answer=Revealed, status=200),
    route("POST", f"{ONE}/distinctions", tell_apart, needs="people.merge", body=Distinction),
    route("POST", f"{ONE}/merge", merge_people, needs="people.merge", body=Merge,
          answer=PersonAnswer, status=200),
]  # fmt: skip
