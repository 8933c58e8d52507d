"""From operations to routes: one Route per path, found by the first word of the path.

A router of a hundred routes tries them one after the other, which costs more than reading the
row. Here a request is compared with the handful of paths that begin with its own first word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.datastructures import URLPath
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match, NoMatchFound, Route
from starlette.types import Receive, Scope, Send

from workforce.web.access import Guard, Operation, PathRoute


class Branches(BaseRoute):
    """Everything under a prefix, so that an unknown path there is 404 whatever the method."""

    def __init__(self, operations: Sequence[Operation], guard: Guard, prefix: str) -> None:
        self.prefix = prefix
        self.routes = assemble(operations, guard, prefix)
        self.by_word: dict[str, list[Route]] = {}
        for route in self.routes:
            self.by_word.setdefault(self._word(route.path), []).append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        under = scope["type"] == "http" and scope["path"].startswith(self.prefix + "/")
        return (Match.FULL, {}) if under else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        allowed: set[str] = set()
        for route in self.by_word.get(self._word(scope["path"]), ()):
            match, found = route.matches(scope)
            if match is Match.FULL:
                scope["route"] = route
                scope.update(found)
                await route.app(scope, receive, send)
                return
            if match is Match.PARTIAL:
                allowed |= route.methods or set()
        if allowed:
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(allowed))})
        raise HTTPException(404)

    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath:
        raise NoMatchFound(name, path_params)

    def _word(self, path: str) -> str:
        return path[len(self.prefix) + 1 :].partition("/")[0]


def assemble(operations: Sequence[Operation], guard: Guard, prefix: str) -> list[Route]:
    """Fixed paths before those with a parameter, so that /people/duplicates is not an id."""
    by_path: dict[str, list[Operation]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, []).append(operation)
    return [
        Route(
            prefix + path,
            PathRoute(by_path[path], guard),
            methods=[operation.method for operation in by_path[path]],
        )
        for path in sorted(by_path, key=lambda path: "{" in path)
    ]
