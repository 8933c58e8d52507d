"""From values to bytes, and from refusals to statuses. The only table of statuses."""

from __future__ import annotations

from typing import Generic, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from workforce import errors
from workforce.errors import Malformed, Refusal, Throttled

STATUS: dict[type[Refusal], int] = {
    errors.Unknown: 401,
    errors.Forbidden: 403,
    errors.Missing: 404,
    Refusal: 409,
    errors.Stale: 412,
    errors.TooLarge: 413,
    errors.WrongType: 415,
    Malformed: 422,
    errors.PreconditionMissing: 428,
    Throttled: 429,
    errors.Unavailable: 503,
    errors.StorageFull: 507,
}
TITLES = {
    400: "请求无法读取",
    401: "需要登录",
    403: "没有权限",
    404: "未找到",
    405: "不支持的操作",
    409: "不能办理",
    412: "记录已被修改",
    413: "内容过大",
    415: "不支持的内容类型",
    422: "填写有误",
    428: "缺少版本",
    429: "操作过于频繁",
    500: "系统出错",
    503: "系统暂时不可用",
    507: "存储空间已满",
}
PROBLEM_TYPE = "application/problem+json"
UNAVAILABLE_RETRY_SECONDS = 5
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Answer(BaseModel):
    """What the product answers: frozen, and nothing but what is declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


ItemT = TypeVar("ItemT")


class ListOf(Answer, Generic[ItemT]):
    """One page: `next` is the cursor of the following page, `total` counts all pages."""

    items: list[ItemT]
    next: str | None
    total: int


class Mistake(Answer):
    pointer: str
    message: str


class Problem(Answer):
    """RFC 9457, with the product's stable `code` and one entry per mistaken field."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[Mistake] = []


def ok(answer: BaseModel, *, version: int | None = None, status: int = 200) -> Response:
    """The answer as JSON; `version` becomes its ETag."""
    response = Response(
        answer.__pydantic_serializer__.to_json(answer), status, media_type="application/json"
    )
    if version is not None:
        response.headers["ETag"] = f'"{version}"'
    return response


def created(answer: BaseModel, *, version: int | None = None) -> Response:
    return ok(answer, version=version, status=201)


def accepted(answer: BaseModel, *, version: int | None = None) -> Response:
    """The work has been queued, not done."""
    return ok(answer, version=version, status=202)


def no_content() -> Response:
    return Response(status_code=204)


def file(content: bytes, name: str, media_type: str = XLSX) -> Response:
    """A download under its Chinese name (RFC 6266)."""
    disposition = f"attachment; filename=\"download\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(content, media_type=media_type, headers={"Content-Disposition": disposition})


def status_of(refusal: type[Refusal]) -> int:
    return next(STATUS[kind] for kind in refusal.__mro__ if kind in STATUS)


def refused(refusal: Refusal) -> Response:
    mistakes = refusal.errors if isinstance(refusal, Malformed) else []
    response = problem(
        status_of(type(refusal)), refusal.code, refusal.sentence,
        [Mistake(pointer=one.pointer, message=one.message) for one in mistakes],
    )  # fmt: skip
    if isinstance(refusal, Throttled):
        response.headers["Retry-After"] = str(refusal.retry_after_seconds)
    elif isinstance(refusal, errors.Unavailable):
        response.headers["Retry-After"] = str(UNAVAILABLE_RETRY_SECONDS)
    elif isinstance(refusal, errors.Unknown):
        response.headers["WWW-Authenticate"] = 'Bearer realm="workforce"'
    return response


def problem(status: int, code: str, detail: str, mistakes: list[Mistake] | None = None) -> Response:
    title = TITLES.get(status, "无法办理")
    body = Problem(
        type=f"urn:workforce:problem:{code}", title=title, status=status, code=code,
        detail=detail, errors=mistakes or [],
    )  # fmt: skip
    return Response(body.model_dump_json(), status, media_type=PROBLEM_TYPE)


async def refuse(request: Request, refusal: Exception) -> Response:
    """Starlette's handler for every Refusal."""
    assert isinstance(refusal, Refusal)
    return refused(refusal)


async def refuse_http(request: Request, exception: Exception) -> Response:
    """Starlette's handler for its own exceptions: no such path, wrong method."""
    assert isinstance(exception, HTTPException)
    details = {404: "没有这个地址", 405: "该地址不支持此操作"}
    detail = details.get(exception.status_code, "请求无法处理")
    response = problem(exception.status_code, f"http.{exception.status_code}", detail)
    response.headers.update(exception.headers or {})
    return response
