"""Reading what was sent: strictly, within limits, and all mistakes at once in Chinese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from workforce.errors import FieldError, Malformed, PreconditionMissing, TooLarge, WrongType
from workforce.settings import settings
from workforce.web import mistakes
from workforce.web.days import as_written

INTEGER_MAX = 2_147_483_647  # what an integer column holds on both engines

Id = Annotated[int, Field(ge=1, le=INTEGER_MAX)]
Count = Annotated[int, Field(ge=0, le=INTEGER_MAX)]
Name = Annotated[str, Field(min_length=1, max_length=100)]
Note = Annotated[str, Field(max_length=2000)]
Reason = Annotated[str, Field(min_length=2, max_length=500)]
Month = Annotated[str, Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-10"])]


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


# A field of a PATCH that may be left out but not be null: `name: Name = ABSENT`, then
# `form.model_dump(exclude_unset=True)`.
ABSENT: Any = Field(None, json_schema_extra=_without_default)


class Form(BaseModel):
    """What a person sends: frozen, stripped of outer spaces, unknown fields refused."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        allow_inf_nan=False,
        defer_build=True,
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        read: CoreSchema = as_written(handler(source))
        return read


@dataclass(frozen=True)
class UploadedFile:
    name: str
    content: bytes
    media_type: str


FormT = TypeVar("FormT", bound=BaseModel)


async def read_json(request: Request, model: type[FormT]) -> FormT:
    """The body as a `model`; raises WrongType, TooLarge or Malformed with every mistake in it."""
    _expect_type(request, "application/json")
    body = await read_body(request, settings().max_body_bytes)
    if b"\\u0000" in body:
        raise Malformed(FieldError("", "文字中不能有空字符"))
    try:
        return model.model_validate_json(body, strict=True)
    except ValidationError as problem:
        raise Malformed(*mistakes.explain(problem)) from None


def read_query(request: Request, model: type[FormT] | None) -> FormT | None:
    """The query string as a `model`; a key given twice or not known is a mistake."""
    if not request.scope["query_string"]:
        given: dict[str, str] = {}
    else:
        pairs = request.query_params.multi_items()
        given = dict(pairs)
        if len(given) < len(pairs):
            raise Malformed(FieldError("", "同一查询条件只能出现一次"))
        if any("\0" in value or "\ufffd" in value for value in given.values()):
            raise Malformed(FieldError("", "查询条件不是有效的文字"))
    if model is None:
        if given:
            raise Malformed(*(FieldError(mistakes.pointer((k,)), "不支持的条件") for k in given))
        return None
    try:
        return model.model_validate_strings(given, strict=True)
    except ValidationError as problem:
        raise Malformed(*mistakes.explain(problem)) from None


async def read_upload(request: Request, model: type[FormT]) -> tuple[FormT, UploadedFile]:
    """A multipart form with exactly one part `file`, the rest as `model`."""
    _expect_type(request, "multipart/form-data")
    limit = settings().max_upload_bytes
    body = await read_body(request, limit)
    request._body = body  # the parser below reads the counted bytes
    try:
        parts = await request.form(max_files=1, max_fields=20, max_part_size=64 * 1024)
    except HTTPException:
        raise Malformed(FieldError("", "上传内容无法读取")) from None
    given: dict[str, Any] = {}
    file = None
    for name, value in parts.multi_items():
        if isinstance(value, UploadFile):
            file = (name, value)
        elif name in given or "\0" in value:
            raise Malformed(FieldError(mistakes.pointer((name,)), "重复或无效"))
        else:
            given[name] = value
    if file is None or file[0] != "file":
        raise Malformed(FieldError("/file", "请选择文件"))
    try:
        form = model.model_validate_strings(given, strict=True)
    except ValidationError as problem:
        raise Malformed(*mistakes.explain(problem)) from None
    upload = file[1]
    name = re.sub(r"[\x00-\x1f/\\]", "_", upload.filename or "")[-150:]
    content = await upload.read()
    await parts.close()
    return form, UploadedFile(name, content, upload.content_type or "")


async def read_body(request: Request, limit: int) -> bytes:
    """At most `limit` bytes, counted as they come: Content-Length may be absent or lie."""
    announced = request.headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise TooLarge()
    if hasattr(request, "_body"):
        return await request.body()
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise TooLarge()
        chunks.append(chunk)
    request._body = body = b"".join(chunks)
    return body


def version_of(request: Request) -> int:
    """The version named in If-Match. A missing or unreadable one is 428: read first, then write."""
    given = request.headers.get("if-match", "")
    found = re.fullmatch(r'"([0-9]{1,9})"', given.strip())
    if found is None:
        raise PreconditionMissing()
    return int(found[1])


def _expect_type(request: Request, wanted: str) -> None:
    sent = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if sent != wanted:
        raise WrongType(wanted=wanted)
