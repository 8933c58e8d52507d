"""`workforce verify`：逐项核对数据库。退出码 0 全部成立，1 有不成立的，2 无法核对。"""

from __future__ import annotations

from typing import Any

import typer
from tortoise.exceptions import BaseORMException

from workforce.actor import Actor
from workforce.commands.running import run, tell
from workforce.crypto.fields import SealBroken
from workforce.errors import Refusal
from workforce.invariants import INVARIANTS, SHOWN


class Unverifiable(Refusal):
    code = "commands.unverifiable"
    message = "无法核对“{title}”：{why}"


def verify(as_json: bool = typer.Option(False, "--json", help="只输出 JSON")) -> None:
    """核对数据库中必须成立的各项。"""
    try:
        answer = run(_verify)
    except typer.Exit:
        raise typer.Exit(2) from None
    lines = [f"{'通过' if one['ok'] else '不成立'}  {one['title']}" for one in answer["checks"]]
    faults = [f"  {fault}" for one in answer["checks"] for fault in one["faults"]]
    tell(answer, as_json=as_json, text="\n".join([*lines, *faults]))
    if not answer["ok"]:
        raise typer.Exit(1)


async def _verify(actor: Actor) -> dict[str, Any]:
    checks = []
    for one in INVARIANTS:
        try:
            faults = await one.check()
        except (BaseORMException, OSError, SealBroken) as problem:
            raise Unverifiable(title=one.title, why=type(problem).__name__) from None
        checks.append({
            "check": one.name, "title": one.title, "ok": not faults,
            "count": len(faults), "faults": faults[:SHOWN],
        })  # fmt: skip
    return {"ok": all(one["ok"] for one in checks), "checks": checks}
