"""The built front ends: hashed assets for ever, the page itself never kept."""

from __future__ import annotations

import os
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
FACES = {"m", "verify", "notices"}
# Lists that are up for some days are for readers, not for the memory of search engines.
UNINDEXED = {"verify", "notices"}
NOT_BUILT = "页面尚未构建，请先运行 scripts/up --prepare-only\n"


def routes(folder: Path) -> list[Route]:
    """Every other GET: a file of the build, or the page of a front end, which routes by itself."""
    files = StaticFiles(directory=folder, check_dir=False, follow_symlink=False)

    async def front(request: Request) -> Response:
        path = request.path_params["path"]
        if path.startswith(("api/", "assets/")) or request.method not in ("GET", "HEAD"):
            found = await _file(files, request, path) if path.startswith("assets/") else None
            if found is None:
                raise HTTPException(404)
            found.headers["Cache-Control"] = FOR_EVER
            return found
        found = await _file(files, request, path) if path else None
        face = _face_of(path)
        return found or _page(folder / face, indexed=face not in UNINDEXED)

    return [Route("/{path:path}", front, methods=["GET"])]


async def _file(files: StaticFiles, request: Request, path: str) -> Response | None:
    try:
        response = await files.get_response(os.path.normpath(path), request.scope)
    except HTTPException:
        return None
    if not isinstance(response, FileResponse) and response.status_code != 304:
        return None
    response.headers["Cache-Control"] = ASK_AGAIN
    return response


def _face_of(path: str) -> str:
    """The phone and the public page stand in folders of their own; the rest is the console's."""
    first = path.partition("/")[0]
    return first if first in FACES else ""


def _page(folder: Path, *, indexed: bool) -> Response:
    page = folder / "index.html"
    if not page.is_file():
        return PlainTextResponse(NOT_BUILT, 503)
    hidden = {} if indexed else {"X-Robots-Tag": "noindex, nofollow"}
    return FileResponse(page, headers={"Cache-Control": ASK_AGAIN, **hidden})
