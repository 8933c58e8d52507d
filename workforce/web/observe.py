"""What operators see of a running server: health, readiness, figures, and one log line per request.

Nothing here carries personal data: paths are logged as templates, queries and bodies never.
"""

from __future__ import annotations

import logging
import re
import sys
import time
import traceback
import uuid
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import lru_cache
from typing import Any

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from workforce import clock

CAUSES_MAX = 5
REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
REQUESTS = Counter("workforce_requests_total", "已答复的请求", ["method", "route", "status"])
SECONDS = Histogram(
    "workforce_request_seconds",
    "答复用时（秒）",
    ["method", "route"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
IN_FLIGHT = Gauge("workforce_requests_in_flight", "正在处理的请求")
UNFIT = Counter("workforce_not_ready_total", "就绪检查未通过的次数", ["check"])

# Names of checks with "ok" or a sentence that says what is wrong.
Readiness = Callable[[], Awaitable[Mapping[str, str]]]

# Where request lines go; nowhere until logging is configured, or when the level is above INFO.
_accounts: list[Callable[[str], object]] = []


def configure_logging(level: str) -> None:
    """JSON lines on standard error, for our own code and for the libraries alike."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        exception_without_values,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    _accounts[:] = [sys.stderr.write] if logging.getLevelName(level) <= logging.INFO else []
    # Libraries write statements with their values at these levels; values are people's data.
    for name in ("tortoise", "tortoise.db_client", "asyncpg", "aiosqlite", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)


def exception_without_values(logger: Any, name: str, line: MutableMapping[str, Any]) -> Any:
    """Where it happened and what kind it was. What it says may quote a row, so that stays out."""
    given = line.pop("exc_info", None)
    fault = given[1] if isinstance(given, tuple) else given
    if given is True:
        fault = sys.exc_info()[1]
    told: list[str] = []
    while isinstance(fault, BaseException) and len(told) < CAUSES_MAX:
        frames = "".join(traceback.format_tb(fault.__traceback__))
        told.append(f"{frames}{type(fault).__module__}.{type(fault).__qualname__}")
        fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if told:
        line["exception"] = "\n".join(told)
    return line


class Observe:
    """Outermost: gives each request an id (ours, or a well-formed one), counts and logs it.

    The id is `scope["request_id"]`, the answer's `X-Request-ID`, and in the log lines meanwhile.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope["request_id"] = request_id
        scope.setdefault("state", {})["request_id"] = request_id
        status = 500

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message.setdefault("headers", [])
                headers.append((b"x-request-id", request_id.encode()))
            await send(message)

        began = time.perf_counter()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        IN_FLIGHT.inc()
        try:
            await self.app(scope, receive, send_with_id)
        finally:
            IN_FLIGHT.dec()
            _account(scope, status, time.perf_counter() - began)


def routes(readiness: Readiness) -> list[Route]:
    async def healthz(request: Request) -> Response:
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    async def readyz(request: Request) -> Response:
        checks = dict(await readiness())
        unfit = {name: said for name, said in checks.items() if said != "ok"}
        for name in unfit:
            UNFIT.labels(name).inc()
        return JSONResponse(
            {"status": "unavailable" if unfit else "ok", "checks": checks},
            status_code=503 if unfit else 200,
            headers={"Cache-Control": "no-store"},
        )

    async def metrics(request: Request) -> Response:
        return Response(generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and REQUEST_ID.fullmatch(value.decode("latin-1")):
            return str(value.decode("ascii"))
    return uuid.uuid4().hex


def _account(scope: Scope, status: int, seconds: float) -> None:
    route, method = _template(scope), scope["method"]
    _counter(method, route, status).inc()
    _timer(method, route).observe(seconds)
    if route not in ("/healthz", "/readyz", "/metrics") and _accounts:
        _accounts[0](_line(scope["request_id"], method, route, status, seconds))


def _line(request_id: str, method: str, route: str, status: int, seconds: float) -> str:
    """Put together by hand: the way through the loggers costs as much as the request's own work.

    Nothing in it needs escaping: ids and methods are checked, routes are ours.
    """
    at = clock.now().isoformat()
    return (
        f'{{"request_id": "{request_id}", "method": "{method}", "route": "{route}", '
        f'"status": {status}, "ms": {seconds * 1000:.1f}, "event": "request", '
        f'"level": "info", "logger": "requests", "timestamp": "{at}"}}\n'
    )


@lru_cache(maxsize=4096)
def _counter(method: str, route: str, status: int) -> Counter:
    return REQUESTS.labels(method, route, str(status))


@lru_cache(maxsize=1024)
def _timer(method: str, route: str) -> Histogram:
    return SECONDS.labels(method, route)


def _template(scope: Scope) -> str:
    """`/api/v1/people/{id}` for `/api/v1/people/12`; one name for whatever no route took."""
    return str(getattr(scope.get("route"), "path", "unmatched"))
