"""`workforce migrate` 与 `workforce keys`：数据库结构、行政区划、密钥文件。"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from workforce.actor import Actor
from workforce.commands.running import run_refusing, tell
from workforce.crypto import keys as key_ring
from workforce.database.upgrade import upgrade
from workforce.identity.regions import load_regions
from workforce.opening import opened, use_keys
from workforce.settings import settings

AsJson = typer.Option(False, "--json", help="只输出 JSON")


def migrate(as_json: bool = AsJson) -> None:
    """把数据库升级到当前版本，并装入行政区划。"""
    answer = run_refusing(bring_to_head())
    applied, regions = answer["migrations"], answer["regions"]
    text = f"已执行 {len(applied)} 个迁移，装入 {regions} 条行政区划" if applied else "已是最新"
    tell(answer, as_json=as_json, text=text)


async def bring_to_head() -> dict[str, Any]:
    use_keys()
    applied = await upgrade(settings().database_url)
    async with opened():
        regions = await load_regions(Actor.system())
    return {"migrations": applied, "regions": regions}


def keys(path: Path = typer.Argument(..., help="新密钥文件的路径")) -> None:
    """生成一份密钥文件（已有则不动），只有本用户可读。"""
    key_ring.make_keys(path)
    typer.echo(f"密钥文件：{path}。请另行保管备份；数据库备份不含密钥。")
