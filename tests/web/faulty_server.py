"""The product with three faults put in, each of a kind the fuzzing has to find."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from workforce.identity import api


async def breaks(request: Request, **given: Any) -> Response:
    """角色列表"""
    raise KeyError("a bug")


async def answers_otherwise(request: Request, **given: Any) -> Response:
    """行政区划列表"""
    return JSONResponse({"items": [{"code": 1}]})


async def says_another_status(request: Request, **given: Any) -> Response:
    """办理记录动作"""
    return JSONResponse({"items": []}, status_code=203)


FAULTY = {
    "GET /roles": breaks,
    "GET /regions": answers_otherwise,
    "GET /audit-actions": says_another_status,
}


def put_faults_in() -> None:
    for place, one in enumerate(api.routes):
        endpoint = FAULTY.get(f"{one.method} {one.path}")
        if endpoint is not None:
            # The document keeps the name of what it replaces.
            endpoint.__name__ = one.endpoint.__name__
            endpoint.__module__ = one.endpoint.__module__
            api.routes[place] = replace(one, endpoint=endpoint)


if __name__ == "__main__":
    put_faults_in()
    from workforce.cli import main

    main()
