"""The reference of `workforce bench http`: Starlette and asyncpg, and nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

COLUMNS = (
    "id, kind, name, uscc, parent_id, employer_kind, region_code, contact_name, contact_phone, "
    "active, version"
)


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["WORKFORCE_DATABASE_URL"], max_size=16) as pool:
        app.state.pool = pool
        yield


async def organisation(request: Request) -> Response:
    row = await request.app.state.pool.fetchrow(
        f"SELECT {COLUMNS} FROM organisation WHERE id = $1", request.path_params["id"]
    )
    return JSONResponse(dict(row))


async def healthz(request: Request) -> Response:
    return JSONResponse({"status": "ok"})


if __name__ == "__main__":
    routes = [Route("/healthz", healthz), Route("/organisations/{id:int}", organisation)]
    uvicorn.run(
        Starlette(routes=routes, lifespan=lifespan),
        host="127.0.0.1",
        port=int(sys.argv[1]),
        access_log=False,
        log_config=None,
    )
