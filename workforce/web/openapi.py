"""OpenAPI 3.1 from the operations themselves: what is not declared on a route does not exist."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from pydantic.json_schema import JsonSchemaMode, models_json_schema
from starlette.requests import Request
from starlette.responses import Response

from workforce.permissions import PERMISSIONS
from workforce.web.access import PUBLIC, SIGNED_IN, Operation
from workforce.web.responses import PROBLEM_TYPE, TITLES, Problem, status_of

REF = "#/components/schemas/{model}"
Json = dict[str, Any]
Models = dict[tuple[Any, JsonSchemaMode], Json]

IF_MATCH = {
    "name": "If-Match", "in": "header", "required": True,
    "description": "所修改的版本，即读取时的 ETag",
    "schema": {"type": "string", "pattern": '^"[0-9]{1,9}"$', "examples": ['"1"']},
}  # fmt: skip
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key", "in": "header", "required": False,
    "description": "同一键、同一内容的重复提交只办理一次，并得到同样的答复",
    "schema": {"type": "string", "minLength": 1, "maxLength": 100,
               "pattern": "^[A-Za-z0-9._:-]+$"},
}  # fmt: skip


def document(
    operations: Sequence[Operation], *, title: str, version: str, prefix: str = ""
) -> Json:
    """The whole document. Raises when two operations would share an operationId."""
    names = [operation.operation_id for operation in operations]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"operationId given twice: {twice}"
    schemas, components = _schemas(operations)
    paths: Json = {}
    for operation in operations:
        path = prefix + re.sub(r"{(\w+)(:\w+)?}", r"{\1}", operation.path)
        paths.setdefault(path, {})[operation.method.lower()] = _operation(operation, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
            },
        },
    }


def endpoint_for(made: Callable[[], Json]) -> Any:
    """An endpoint that answers the document, made and rendered once, when first asked for: it is
    a fifth of what a start would cost."""

    @cache
    def body() -> bytes:
        return json.dumps(made(), ensure_ascii=False, separators=(",", ":")).encode()

    async def openapi_document(request: Request) -> Response:
        """接口文档（OpenAPI 3.1）"""
        return Response(await asyncio.to_thread(body), media_type="application/json")

    return openapi_document


def _schemas(operations: Sequence[Operation]) -> tuple[Models, Json]:
    wanted: list[tuple[Any, JsonSchemaMode]] = [(Problem, "serialization")]
    for operation in operations:
        if operation.body is not None:
            wanted.append((operation.body, "validation"))
        if operation.answer is not None:
            wanted.append((operation.answer, "serialization"))
        if operation.query is not None:
            wanted.append((operation.query, "validation"))
    schemas, definitions = models_json_schema(list(dict.fromkeys(wanted)), ref_template=REF)
    return schemas, definitions.get("$defs", {})


def _operation(operation: Operation, schemas: Models) -> Json:
    said: Json = {
        "operationId": operation.operation_id,
        "summary": operation.summary,
        "tags": [operation.path.split("/")[1]],
        "responses": _responses(operation, schemas),
    }
    if operation.needs is not PUBLIC:
        said["security"] = [{"bearer": []}]
    if named := [f"{PERMISSIONS[one]}（{one}）" for one in operation.permissions]:
        said["description"] = f"需要权限：{'，或'.join(named)}"
    parameters = [*_path_parameters(operation), *_query_parameters(operation)]
    if operation.names_version:
        parameters.append(IF_MATCH)
    if operation.takes_key:
        parameters.append(IDEMPOTENCY_KEY)
    if parameters:
        said["parameters"] = parameters
    if operation.body is not None:
        said["requestBody"] = _request_body(operation, schemas)
    return said


def _responses(operation: Operation, schemas: Models) -> Json:
    good: Json = {"description": "成功"}
    if operation.answer is not None:
        schema = schemas[(operation.answer, "serialization")]
        good["content"] = {"application/json": {"schema": schema}}
    elif operation.file_type is not None:
        said = operation.file_type
        kinds = (said,) if isinstance(said, str) else said
        binary = {"schema": {"type": "string", "format": "binary"}}
        good["content"] = dict.fromkeys(kinds, binary)
    found: Json = {str(operation.status): good}
    for status in sorted(_problem_statuses(operation)):
        schema = schemas[(Problem, "serialization")]
        found[str(status)] = {
            "description": TITLES[status],
            "content": {PROBLEM_TYPE: {"schema": schema}},
        }
    return found


def _problem_statuses(operation: Operation) -> set[int]:
    """400 for what the server itself cannot read, 422 also for query strings nobody asked for."""
    found = {400, 422, 429, 503} | {status_of(refusal) for refusal in operation.refusals}
    if operation.needs is not PUBLIC:
        found |= {401, 404}
        found |= set() if operation.needs is SIGNED_IN else {403}
    if "{" in operation.path:
        found |= {404}
    if operation.method != "GET":
        found |= {401, 404, 409, 507}
    if operation.body is not None:
        found |= {413, 415}
    if operation.names_version:
        found |= {412, 428}
    return found


def _path_parameters(operation: Operation) -> list[Json]:
    kinds: dict[str, Json] = {
        "int": {"type": "integer", "minimum": 0, "maximum": 2_147_483_647},
        "": {"type": "string", "pattern": "^[^/]+$"},
    }
    found = re.findall(r"{(\w+):?(\w*)}", operation.path)
    return [
        {"name": name, "in": "path", "required": True, "schema": kinds[kind]}
        for name, kind in found
    ]


def _query_parameters(operation: Operation) -> list[Json]:
    if operation.query is None:
        return []
    schema = operation.query.model_json_schema(ref_template=REF)
    return [
        _parameter(name, said, name in schema.get("required", []))
        for name, said in schema["properties"].items()
    ]


def _parameter(name: str, schema: Json, required: bool) -> Json:
    """`X | None` is an absent parameter, never the word null."""
    choices = [choice for choice in schema.get("anyOf", []) if choice.get("type") != "null"]
    if len(choices) == 1:
        kept = {key: value for key, value in schema.items() if key not in ("anyOf", "default")}
        schema = {**kept, **choices[0]}
    said: Json = {"name": name, "in": "query", "required": required, "schema": schema}
    if "description" in schema:
        said["description"] = schema["description"]
    return said


def _request_body(operation: Operation, schemas: Models) -> Json:
    assert operation.body is not None
    schema = schemas[(operation.body, "validation")]
    if not operation.upload:
        return {"required": True, "content": {"application/json": {"schema": schema}}}
    plain = operation.body.model_json_schema(ref_template=REF)
    plain["properties"] = {
        **plain["properties"], "file": {"type": "string", "format": "binary"}
    }  # fmt: skip
    plain["required"] = [*plain.get("required", []), "file"]
    plain.pop("$defs", None)
    return {"required": True, "content": {"multipart/form-data": {"schema": plain}}}
