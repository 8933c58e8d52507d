"""`workforce openapi`：接口文档。"""

from __future__ import annotations

import json

import typer


def openapi() -> None:
    """输出 OpenAPI 3.1 文档。"""
    from workforce.app import document

    typer.echo(json.dumps(document(), ensure_ascii=False, indent=2, sort_keys=True))
