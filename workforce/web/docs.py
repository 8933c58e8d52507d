"""The documentation page: swagger-ui from our own static files, no inline script, no other host."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口文档</title>
<link rel="stylesheet" href="/swagger/swagger-ui.css">
</head>
<body>
<main id="docs"><p><a href="/api/v1/openapi.json">openapi.json</a></p></main>
<script src="/swagger/swagger-ui-bundle.js"></script>
<script src="/swagger/start.js"></script>
</body>
</html>
"""


async def docs_page(request: Request) -> Response:
    """接口文档页面"""
    return HTMLResponse(PAGE)
