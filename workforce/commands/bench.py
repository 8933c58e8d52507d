"""`workforce bench 名称`：与参照实现轮流测量，给出比值。"""

from __future__ import annotations

import importlib
import json
from importlib.util import find_spec

import typer

from workforce.commands.running import tell

BENCHES = ("http", "subsidies", "sheets", "ledger")


def bench(
    name: str = typer.Argument(..., help=f"{'、'.join(BENCHES)} 之一"),
    as_json: bool = typer.Option(False, "--json", help="只输出 JSON"),
) -> None:
    """测量性能：每个用例是与参照实现之比的中位数。"""
    module = f"workforce.commands.bench_{name}"
    if name not in BENCHES or find_spec(module) is None:
        typer.echo(f"没有名为“{name}”的测量", err=True)
        raise typer.Exit(2)
    answer = importlib.import_module(module).bench()
    tell(answer, as_json=as_json, text=json.dumps(answer, ensure_ascii=False, indent=2))
