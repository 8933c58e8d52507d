"""`workforce demo`：迁移数据库，装入演示区，打印演示账号。"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from workforce.actor import Actor
from workforce.commands.database import bring_to_head
from workforce.commands.running import run_refusing, tell
from workforce.opening import opened


def demo(
    as_json: bool = typer.Option(False, "--json", help="只输出 JSON"),
    reset_passwords: bool = typer.Option(False, help="把改过的演示口令恢复原状"),
    workbooks: Path | None = typer.Option(None, help="把演示用花名册和考勤写到这个目录"),
) -> None:
    """装入演示区（可重复运行），打印演示账号。"""
    accounts = run_refusing(_load(reset_passwords=reset_passwords))
    if workbooks is not None:
        _write_workbooks(workbooks)
    lines = [f"{one['login']:<12}{one['password']:<18}{one['role_label']}" for one in accounts]
    tell(accounts, as_json=as_json, text="\n".join(lines))


async def _load(*, reset_passwords: bool) -> list[dict[str, Any]]:
    from workforce.demo.accounts import sign_ins_plain
    from workforce.demo.beneficiary import make_beneficiary_demo
    from workforce.demo.loading import load_demo
    from workforce.demo.volunteering import make_volunteering_demo

    await bring_to_head()
    async with opened():
        await load_demo(Actor.system(), reset_passwords=reset_passwords)
        await make_volunteering_demo()
        await make_beneficiary_demo()
        return [dict(one) for one in sign_ins_plain()]


def _write_workbooks(folder: Path) -> None:
    from workforce.demo.workbooks import workbooks

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in workbooks().items():
        (folder / name).write_bytes(content)
