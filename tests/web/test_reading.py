"""What the edge makes of bad, big, slow and strange requests. Its own small app, no database."""

from __future__ import annotations

import json
from datetime import date

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from workforce.actor import Actor
from workforce.errors import Refusal, StorageFull, Throttled, Unavailable, Unknown
from workforce.settings import settings
from workforce.vocabulary import Role
from workforce.web import limits, responses
from workforce.web.access import PUBLIC, SIGNED_IN, actor_of, route
from workforce.web.branches import Branches
from workforce.web.headers import SECURITY, Edge
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Month, Name, UploadedFile, version_of
from workforce.web.responses import Answer, created, no_content, ok


class Line(Form):
    person_id: Id
    days: Count


class NewThing(Form):
    name: Name
    role: Role
    born_on: date
    month: Month
    lines: tuple[Line, ...] = ()
    note: str | None = None


class Shown(Answer):
    name: str


class Query(ListQuery):
    active: bool | None = None
    on: date | None = None


class Uploading(Form):
    kind: str


async def add_thing(request: Request, form: NewThing) -> Response:
    """登记"""
    return created(Shown(name=form.name), version=1)


async def list_things(request: Request, query: Query) -> Response:
    """列表"""
    return ok(Shown(name=f"{query.limit} {query.active} {query.on}"))


async def change_thing(request: Request) -> Response:
    """更改"""
    return ok(Shown(name=str(version_of(request))))


async def upload(request: Request, form: Uploading, file: UploadedFile) -> Response:
    """上传"""
    return created(Shown(name=f"{form.kind} {file.name} {len(file.content)}"))


async def fail(request: Request) -> Response:
    """出错"""
    raise ERRORS[request.path_params["kind"]]


async def who(request: Request) -> Response:
    """是谁"""
    return ok(Shown(name=actor_of(request).name))


async def nothing(request: Request) -> Response:
    """无"""
    return no_content()


ERRORS: dict[str, Exception] = {
    "bug": ValueError("身份证号 110101199001010010"),
    "gone": Unavailable(),
    "full": StorageFull(),
    "throttled": Throttled(retry_after_seconds=7),
    "connection": ConnectionResetError("x"),
}


class NoGuard:
    async def authenticate(self, token: str, request_id: str, address: str) -> Actor:
        if token != "good":
            raise Unknown()
        return Actor(1, "one", "甲", permissions=frozenset({"people.read"}))

    async def record_denial(self, *facts: object) -> None: ...

    async def answer_once(self, actor, key, fingerprint, run) -> Response:  # type: ignore[no-untyped-def]
        raise AssertionError("not in these tests")


ROUTES = [
    route("POST", "/things", add_thing, needs=PUBLIC, body=NewThing, answer=Shown),
    route("GET", "/things", list_things, needs=PUBLIC, query=Query, answer=Shown),
    route("PATCH", "/things/{thing_id:int}", change_thing, needs=PUBLIC, answer=Shown),
    route("POST", "/uploads", upload, needs=PUBLIC, body=Uploading, upload=True, answer=Shown),
    route("GET", "/failures/{kind}", fail, needs=PUBLIC),
    route("GET", "/who", who, needs=SIGNED_IN, answer=Shown),
    route("GET", "/people", nothing, needs="people.read"),
    route("GET", "/money", nothing, needs="subsidies.approve"),
    route("GET", "/things/{thing_id:int}/rest", nothing, needs=PUBLIC),
]


def gone(trouble: BaseException) -> Refusal | None:
    return Unavailable() if isinstance(trouble, ConnectionError) else None


@pytest.fixture
async def client():
    limits.forget()
    app = Starlette(
        routes=[Branches(ROUTES, NoGuard(), "/api/v1")],
        middleware=[Middleware(Edge, refusal_behind=gone)],
        exception_handlers={Refusal: responses.refuse, HTTPException: responses.refuse_http},
    )
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test/api/v1") as client:
        yield client


GOOD = {"name": "甲", "role": "auditor", "born_on": "1990-01-02", "month": "2026-10"}


def pointers(response: httpx2.Response) -> set[str]:
    assert response.headers["content-type"] == "application/problem+json"
    assert response.status_code == 422, response.text
    return {one["pointer"] for one in response.json()["errors"]}


async def test_a_good_form_is_read_and_answered_with_its_version(client: httpx2.AsyncClient):
    response = await client.post("/things", json=GOOD)

    assert response.status_code == 201
    assert response.headers["etag"] == '"1"'
    assert response.json() == {"name": "甲"}


async def test_all_mistakes_come_at_once_with_their_places(client: httpx2.AsyncClient):
    response = await client.post(
        "/things",
        json={
            "name": "  ", "role": "king", "born_on": 0, "month": "2026-13", "extra": 1,
            "a/b~c": 2, "lines": [{"person_id": 1, "days": 1}, {"person_id": "2", "days": -1}],
        },
    )  # fmt: skip

    assert pointers(response) == {
        "/name", "/role", "/born_on", "/month", "/extra", "/a~1b~0c", "/lines/1/person_id",
        "/lines/1/days",
    }  # fmt: skip
    assert all(
        any("\u4e00" <= sign <= "\u9fff" for sign in one["message"])
        for one in response.json()["errors"]
    )


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b"1", b'"x"', b"\xff\xfe", b'{"name": NaN}',
        b'{"name": "\\ud800"}', b'{"name": "a\\u0000b"}', b"[" * 3000, b'{"name": 1e999}',
        json.dumps({**GOOD, "lines": [{"person_id": 2**63, "days": 1}]}).encode(),
        json.dumps({**GOOD, "born_on": "1990-02-30"}).encode(),
        json.dumps({**GOOD, "born_on": 0}).encode(),
        json.dumps({**GOOD, "name": "x" * 101}).encode(),
    ],
    ids=lambda body: repr(body[:30]),
)  # fmt: skip
async def test_what_cannot_be_read_is_422(client: httpx2.AsyncClient, body: bytes):
    response = await client.post(
        "/things", content=body, headers={"Content-Type": "application/json"}
    )

    pointers(response)


@pytest.mark.parametrize("sent", [None, "text/plain", "application/xml", "multipart/form-data"])
async def test_another_content_type_is_415(client: httpx2.AsyncClient, sent: str | None):
    headers = {"Content-Type": sent} if sent else {}
    response = await client.post("/things", content=b"{}", headers=headers)

    assert response.status_code == 415
    assert response.json()["code"] == "wrong_type"


async def test_a_body_over_the_limit_is_413_whatever_it_says_of_itself(client: httpx2.AsyncClient):
    async def much():
        for _ in range(40):
            yield b" " * 65536

    headers = {"Content-Type": "application/json"}
    counted = await client.post("/things", content=much(), headers=headers)
    announced = await client.post(
        "/things", content=b" " * (settings().max_body_bytes + 1), headers=headers
    )

    assert [counted.status_code, announced.status_code] == [413, 413]


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("limit=0", "/limit"), ("limit=201", "/limit"), ("limit=x", "/limit"), ("on=0", "/on"),
        ("limit=1&limit=2", ""), ("nope=1", "/nope"), ("active=maybe", "/active"),
        ("on=2026-02-30", "/on"), ("cursor=%00", ""), ("limit=999999999999999999999", "/limit"),
    ],
)  # fmt: skip
async def test_a_bad_query_is_422_with_its_place(
    client: httpx2.AsyncClient, query: str, pointer: str
):
    assert pointers(await client.get(f"/things?{query}")) == {pointer}


async def test_a_good_query_is_read(client: httpx2.AsyncClient):
    response = await client.get("/things?limit=7&active=true&on=2026-10-01")

    assert response.json() == {"name": "7 True 2026-10-01"}


async def test_a_query_nobody_asked_for_is_refused(client: httpx2.AsyncClient):
    assert pointers(await client.get("/who?x=1", headers={"Authorization": "Bearer good"})) == {
        "/x"
    }


async def test_a_file_comes_with_its_form(client: httpx2.AsyncClient):
    response = await client.post(
        "/uploads", data={"kind": "roster"}, files={"file": ("花名册/../a.xlsx", b"x" * 100)}
    )

    assert response.json() == {"name": "roster 花名册_.._a.xlsx 100"}


@pytest.mark.parametrize(
    ("data", "files", "pointer"),
    [
        ({"kind": "x"}, {"other": ("a", b"x")}, "/file"),
        ({"kind": "x", "more": "1"}, {"file": ("a", b"x")}, "/more"),
        ({}, {"file": ("a", b"x")}, "/kind"),
    ],
)
async def test_a_wrong_upload_is_422(client: httpx2.AsyncClient, data, files, pointer):
    assert pointers(await client.post("/uploads", data=data, files=files)) == {pointer}


async def test_a_broken_upload_is_422_and_a_big_one_413(client: httpx2.AsyncClient):
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    broken = await client.post("/uploads", content=b"--x\r\nnonsense", headers=headers)
    big = await client.post(
        "/uploads", content=b"x" * (settings().max_upload_bytes + 1), headers=headers
    )

    assert [broken.status_code, big.status_code] == [422, 413]


async def test_a_change_needs_its_version(client: httpx2.AsyncClient):
    answers = [
        await client.patch("/things/1", headers={"If-Match": sent} if sent else {})
        for sent in ("", '"3"', "3", "*", 'W/"3"')
    ]

    assert [answer.status_code for answer in answers] == [428, 200, 428, 428, 428]


async def test_wrong_methods_and_paths_are_problems(client: httpx2.AsyncClient):
    wrong_method = await client.delete("/things")
    wrong_path = await client.post("/nowhere")
    too_big = await client.get("/things/99999999999999999999/rest")

    assert wrong_method.status_code == 405
    assert {part.strip() for part in wrong_method.headers["allow"].split(",")} == {
        "GET", "HEAD", "POST",
    }  # fmt: skip
    assert [wrong_path.status_code, too_big.status_code] == [404, 404]
    for answer in (wrong_method, wrong_path, too_big):
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) == {"type", "title", "status", "code", "detail", "errors"}


async def test_who_may_is_asked_before_anything_is_read(client: httpx2.AsyncClient):
    good = {"Authorization": "Bearer good"}

    nobody = await client.get("/people?nonsense=1")
    bad = await client.get("/people", headers={"Authorization": "Basic Z29vZA=="})
    allowed = await client.get("/people", headers=good)
    forbidden = await client.get("/money?nonsense=1", headers=good)

    assert [r.status_code for r in (nobody, bad, allowed, forbidden)] == [401, 401, 204, 403]
    assert nobody.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("kind", "status", "retry"),
    [("gone", 503, "5"), ("connection", 503, "5"), ("full", 507, None), ("throttled", 429, "7")],
)
async def test_troubles_have_their_statuses(
    client: httpx2.AsyncClient, kind: str, status: int, retry: str | None
):
    response = await client.get(f"/failures/{kind}")

    assert response.status_code == status
    assert response.headers.get("retry-after") == retry


async def test_a_bug_is_500_and_tells_nobody_what_was_in_it(
    client: httpx2.AsyncClient,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
):
    response = await client.get("/failures/bug")

    assert response.status_code == 500
    assert "110101" not in response.text
    shown = capsys.readouterr()
    told = shown.out + shown.err + caplog.text  # printed, or logged once logging is configured
    assert "ValueError" in told
    assert "110101" not in told


@pytest.mark.parametrize("path", ["/things", "/nowhere", "/failures/bug", "/who"])
async def test_every_answer_carries_the_security_headers(client: httpx2.AsyncClient, path: str):
    response = await client.get(path)

    for name, value in SECURITY.items():
        assert response.headers[name] == value
    assert response.headers["cache-control"] == "no-store"
    assert "unsafe-inline" not in SECURITY["content-security-policy"].split("script-src")[1][:20]


def test_a_route_cannot_be_written_without_what_it_needs():
    with pytest.raises(TypeError):
        route("GET", "/x", nothing)  # type: ignore[call-arg]
    with pytest.raises(AssertionError):
        route("GET", "/x", nothing, needs="no.such")
    with pytest.raises(AssertionError):
        route("POST", "/x", add_thing, needs=PUBLIC)
