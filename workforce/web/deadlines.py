"""Deadlines for slow senders: uvicorn itself waits for headers and bodies for ever.

`uvicorn.Config(http=DeadlineProtocol)`. A connection that has not sent its headers in time is
closed; a body has a fixed time plus what its size earns at a modest speed, so that a big upload
over a poor line gets through and a trickle does not.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADERS_SECONDS = 10.0
BODY_SECONDS = 15.0
BODY_BYTES_PER_SECOND = 32 * 1024


class DeadlineProtocol(HttpToolsProtocol):
    _deadline: asyncio.TimerHandle | None = None
    _body_bytes = 0

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._set_deadline(HEADERS_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        self._clear_deadline()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if self._deadline is None:
            self._set_deadline(HEADERS_SECONDS)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._body_bytes = 0
        self._set_deadline(BODY_SECONDS)

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        earned = (self._body_bytes + len(body)) // BODY_BYTES_PER_SECOND
        earned -= self._body_bytes // BODY_BYTES_PER_SECOND
        self._body_bytes += len(body)
        if earned and self._deadline is not None:
            self._set_deadline(self._deadline.when() - self.loop.time() + earned)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._clear_deadline()

    def _set_deadline(self, seconds: float) -> None:
        self._clear_deadline()
        self._deadline = self.loop.call_later(max(0.0, seconds), self._close_late)

    def _clear_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _close_late(self) -> None:
        self._deadline = None
        if self.transport is not None and not self.transport.is_closing():
            self.transport.abort()
