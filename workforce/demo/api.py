"""演示区的表格下载。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.demo.workbooks import workbooks
from workforce.errors import Missing
from workforce.settings import settings
from workforce.web.access import SIGNED_IN, route
from workforce.web.responses import XLSX, Answer, file, ok


class DemoFile(Answer):
    name: str
    size: int


class DemoFiles(Answer):
    items: list[DemoFile]


async def list_demo_files(request: Request) -> Response:
    """演示用表格列表"""
    found = _workbooks().items()
    return ok(DemoFiles(items=[DemoFile(name=name, size=len(it)) for name, it in found]))


async def download_demo_file(request: Request) -> Response:
    """下载一份演示用表格"""
    name = request.path_params["name"]
    found = _workbooks().get(name)
    if found is None:
        raise Missing()
    return file(found, name)


def _workbooks() -> dict[str, bytes]:
    if not settings().demo:
        raise Missing()
    return workbooks()


routes = [
    route("GET", "/demo-files", list_demo_files, needs=SIGNED_IN, answer=DemoFiles),
    route("GET", "/demo-files/{name}", download_demo_file, needs=SIGNED_IN, file_type=XLSX),
]
