"""`workforce privacy register`：个人信息登记册。不需要数据库。"""

from __future__ import annotations

from typing import Any

import typer

from workforce.commands.running import tell
from workforce.rules.register import REGISTER, Entry

app = typer.Typer(add_completion=False, no_args_is_help=True, help="个人信息")


@app.callback()
def privacy() -> None:
    """个人信息"""


@app.command()
def register(as_json: bool = typer.Option(False, "--json", help="只输出 JSON")) -> None:
    """列出每一项个人信息的用途、法律依据和保存期限。"""
    entries = [_shown(one) for one in REGISTER]
    lines = [_line(one) for one in entries]
    tell({"law": "个人信息保护法", "fields": entries}, as_json=as_json, text="\n".join(lines))


def _line(one: dict[str, Any]) -> str:
    label = f"{one['label']}（敏感）" if one["sensitive"] else one["label"]
    period = f"{one['retention']}（区里核定）" if one["reading"] else one["retention"]
    return "  ".join((one["field"], label, one["purpose"], one["law"], period))


def _shown(one: Entry) -> dict[str, Any]:
    return {
        "field": f"{one.table}.{one.column}",
        "label": one.label,
        "sensitive": one.sensitive,
        "purpose": one.basis.value.purpose,
        "law": one.basis.value.law,
        "retention": one.kept.value.text,
        "reading": one.kept.value.reading,
    }
