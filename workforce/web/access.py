"""Routes that cannot be written without saying who may use them, and the actor behind a request."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Protocol

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from workforce.actor import NOBODY, Actor
from workforce.errors import FieldError, Forbidden, Malformed, Missing, Refusal, Unknown
from workforce.permissions import PERMISSIONS
from workforce.settings import settings
from workforce.web.requests import INTEGER_MAX, read_body, read_json, read_query, read_upload

Endpoint = Callable[..., Awaitable[Response]]
KEY = re.compile(r"[A-Za-z0-9._:-]{1,100}")


class Access(Enum):
    PUBLIC = "public"
    SIGNED_IN = "signed in"


PUBLIC = Access.PUBLIC
SIGNED_IN = Access.SIGNED_IN


@dataclass(frozen=True)
class Operation:
    """One method on one path: what it needs, reads and answers. OpenAPI is made from these."""

    method: str
    path: str
    endpoint: Endpoint
    needs: str | tuple[str, ...] | Access
    summary: str
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    answer: type[BaseModel] | None = None
    status: int = 200
    upload: bool = False
    file_type: str | tuple[str, ...] | None = None
    if_match: bool = False
    keyed: bool = True
    refusals: tuple[type[Refusal], ...] = field(default=())

    @property
    def takes_key(self) -> bool:
        """Whether Idempotency-Key counts: not where a refusal must leave its trace (`keyed=False`),
        because a keyed request is one transaction that a refusal undoes."""
        return self.keyed and self.method == "POST" and self.needs is not PUBLIC

    @property
    def permissions(self) -> tuple[str, ...]:
        """Any one of these opens it; none where it is enough to be signed in, or not even that."""
        if isinstance(self.needs, Access):
            return ()
        return (self.needs,) if isinstance(self.needs, str) else self.needs

    @property
    def names_version(self) -> bool:
        """Whether a request must say in If-Match which version it changes."""
        return self.if_match or self.method == "PATCH"

    @property
    def operation_id(self) -> str:
        domain = self.endpoint.__module__.split(".")[1]
        return f"{domain}_{self.endpoint.__name__}"


def route(
    method: str, path: str, endpoint: Endpoint, *, needs: str | tuple[str, ...] | Access,
    summary: str = "", **said: Any,
) -> Operation:  # fmt: skip
    """`route("POST", "/people", add_person, needs="people.write", body=NewPerson, answer=Person)`.

    The endpoint takes the request, then `form` (the body), `file` (an upload), `query`, as far as
    the route names them. `path` is below /api/v1. The summary defaults to the docstring.
    """
    lines = (endpoint.__doc__ or "").strip().splitlines()
    defaults = {"POST": 201, "DELETE": 204}
    said.setdefault("status", defaults.get(method, 200) if said.get("answer") or method == "DELETE"
                    else 200 if said.get("file_type") else 204)  # fmt: skip
    operation = Operation(
        method, path, endpoint, needs, summary or (lines[0] if lines else ""), **said
    )
    unknown = set(operation.permissions) - PERMISSIONS.keys()
    assert needs and not unknown, f"no such permission: {unknown}"
    assert operation.summary, f"{endpoint.__name__} has no summary"
    wanted = {"form": operation.body, "query": operation.query, "file": operation.upload or None}
    takes = set(list(inspect.signature(endpoint).parameters)[1:])
    assert takes == {name for name, model in wanted.items() if model}, (
        f"{endpoint.__name__} takes {takes}, its route names {wanted}"
    )
    return operation


def actor_of(request: Request) -> Actor:
    """Set by the guard; absent only on public routes."""
    actor = request.scope.get("actor")
    if actor is None:
        raise Unknown()
    assert isinstance(actor, Actor)
    return actor


def origin_of(request: Request) -> Actor:
    """Where a request came from when nobody is signed in yet."""
    scope = request.scope
    return replace(NOBODY, request_id=scope.get("request_id", ""), address=scope.get("address", ""))


def key_of(request: Request) -> str | None:
    """The request's Idempotency-Key."""
    key = request.headers.get("idempotency-key")
    if key is not None and not KEY.fullmatch(key):
        raise Malformed(FieldError("", "Idempotency-Key 应为 1–100 个字母、数字或 . _ : -"))
    return key


class Guard(Protocol):
    """What the composition puts behind the routes: the web layer knows no table."""

    async def authenticate(self, token: str, request_id: str, address: str) -> Actor: ...

    async def record_denial(
        self, actor: Actor, kind: str, subject_id: int | None, reason: str
    ) -> None: ...

    async def answer_once(
        self, actor: Actor, key: str, fingerprint: str, run: Callable[[], Awaitable[Response]]
    ) -> Response: ...


class PathRoute:
    """All operations of one path as one ASGI endpoint, so that 405 carries the whole Allow."""

    def __init__(self, operations: Sequence[Operation], guard: Guard) -> None:
        self.operations = {operation.method: operation for operation in operations}
        assert len(self.operations) == len(operations), f"{operations[0].path}: a method twice"
        if "GET" in self.operations:
            self.operations["HEAD"] = self.operations["GET"]
        self.guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        operation = self.operations[scope["method"]]
        try:
            response = await self._respond(operation, request)
        except (Forbidden, Missing) as refusal:
            await self._record_denial(operation, request, refusal)
            raise
        await response(scope, receive, send)

    async def _respond(self, operation: Operation, request: Request) -> Response:
        if operation.needs is not PUBLIC:
            await self._admit(operation, request)
        for value in request.path_params.values():
            if isinstance(value, int) and value > INTEGER_MAX:
                raise Missing()
        key = key_of(request) if operation.takes_key else None
        if key is None:
            return await _call(operation, request)
        return await self._respond_once(operation, request, key)

    async def _admit(self, operation: Operation, request: Request) -> None:
        scope = request.scope
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token:
            raise Unknown()
        actor = await self.guard.authenticate(
            token.strip(), scope.get("request_id", ""), scope.get("address", "")
        )
        scope["actor"] = actor
        wanted = operation.permissions
        if wanted and actor.permissions.isdisjoint(wanted):
            raise Forbidden(needs=wanted[0])

    async def _record_denial(
        self, operation: Operation, request: Request, refusal: Refusal
    ) -> None:
        """After the rollback, in a transaction of its own: who asked for what is not his."""
        actor = request.scope.get("actor")
        if actor is None:
            return
        ids = [value for value in request.path_params.values() if isinstance(value, int)]
        subject_id = ids[0] if ids and ids[0] <= INTEGER_MAX else None
        kind = operation.path.split("/")[1]
        await self.guard.record_denial(
            actor, kind, subject_id, f"{operation.summary}：{refusal.sentence}"
        )

    async def _respond_once(self, operation: Operation, request: Request, key: str) -> Response:
        limit = settings().max_upload_bytes if operation.upload else settings().max_body_bytes
        body = await read_body(request, limit)
        place = f"{request.method} {request.url.path}?{request.url.query}\n".encode()
        boundary = request.headers.get("content-type", "").partition("boundary=")[2].encode()
        if operation.upload and boundary:
            body = body.replace(boundary.strip(b'"'), b"")  # drawn anew when a browser tries again
        fingerprint = hashlib.sha256(place + body).hexdigest()
        return await self.guard.answer_once(
            actor_of(request), key, fingerprint, lambda: _call(operation, request)
        )


async def _call(operation: Operation, request: Request) -> Response:
    given: dict[str, Any] = {}
    query = read_query(request, operation.query)
    if operation.query is not None:
        given["query"] = query
    if operation.upload:
        assert operation.body is not None
        given["form"], given["file"] = await read_upload(request, operation.body)
    elif operation.body is not None:
        given["form"] = await read_json(request, operation.body)
    return await operation.endpoint(request, **given)
