"""The edge every request passes: address, rate, security headers, and nothing that escapes.

Inside the observer, outside the routes. Whatever goes wrong is answered as a problem in Chinese;
the log gets the kind of error and where, never its message: messages carry people's data.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

import structlog
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from workforce.errors import Refusal
from workforce.web import limits
from workforce.web.responses import problem, refused

CSP = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
SECURITY = {
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(self), microphone=()",
}
HSTS = "max-age=31536000"
_RAW = [(name.encode(), value.encode()) for name, value in SECURITY.items()]
_NO_STORE = (b"cache-control", b"no-store")

log = structlog.get_logger("web")


class Edge:
    """`refusal_behind` tells a database that is gone and a full disk from a bug."""

    def __init__(
        self, app: ASGIApp, refusal_behind: Callable[[BaseException], Refusal | None]
    ) -> None:
        self.app = app
        self.refusal_behind = refusal_behind

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_dressed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _dress(message, scope)
            await send(message)

        try:
            scope["address"] = limits.address_of(scope)
            if scope["path"].startswith("/api/"):
                limits.count_request(scope["address"])
            await self.app(scope, receive, send_dressed)
        except Exception as trouble:
            if started:
                raise ConnectionAbortedError("the answer broke off") from None
            await self._answer(trouble, scope, receive, send_dressed)

    async def _answer(self, trouble: Exception, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = trouble if isinstance(trouble, Refusal) else self.refusal_behind(trouble)
        if refusal is not None:
            response = refused(refusal)
        elif isinstance(trouble, ClientDisconnect):
            response = problem(400, "http.disconnected", "请求没有传完")
        else:
            log.error("failed", kind=type(trouble).__name__, where=_where(trouble))
            response = problem(
                500, "internal", "系统出错，已记录，请稍后重试；如仍出现，请把编号告诉管理员"
            )
        await response(scope, receive, send)


def _dress(message: Message, scope: Scope) -> None:
    headers = message.setdefault("headers", [])
    names = {name for name, _ in headers}
    headers.extend(pair for pair in _RAW if pair[0] not in names)
    if b"cache-control" not in names and scope["path"].startswith("/api/"):
        headers.append(_NO_STORE)
    if scope.get("scheme") == "https":
        MutableHeaders(raw=headers)["strict-transport-security"] = HSTS


def _where(trouble: BaseException) -> list[str]:
    """The last frames as file:line, without the values in them."""
    frames = traceback.extract_tb(trouble.__traceback__)[-8:]
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
