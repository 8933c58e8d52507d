"""The command line as one table. A command's module is imported only when the command runs."""

from __future__ import annotations

import importlib
import sys
from importlib.util import find_spec
from typing import Any

import typer
from typer.core import TyperGroup

# Name on the command line → module and attribute (a function, or a Typer app with subcommands).
COMMANDS = {
    "serve": "serving:serve",
    "worker": "serving:worker",
    "migrate": "database:migrate",
    "keys": "database:keys",
    "demo": "demo:demo",
    "user": "users:app",
    "import": "importing:import_file",
    "subsidies": "subsidies:app",
    "policies": "policies:app",
    "privacy": "privacy:app",
    "verify": "verifying:verify",
    "backup": "backups:backup",
    "restore": "backups:restore",
    "openapi": "documents:openapi",
    "bench": "bench:bench",
}


class Table(TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name, place in COMMANDS.items() if find_spec(_module(place))]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        place = COMMANDS[cmd_name]
        found: Any = getattr(importlib.import_module(_module(place)), place.partition(":")[2])
        if not isinstance(found, typer.Typer):
            one = typer.Typer(add_completion=False)
            one.command(cmd_name)(found)
            found = one
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command


def _module(place: str) -> str:
    return f"workforce.commands.{place.partition(':')[0]}"


app = typer.Typer(
    cls=Table,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="养老服务从业人员与志愿服务管理平台",
)


@app.callback()
def workforce() -> None:
    """养老服务从业人员与志愿服务管理平台"""


def main() -> int:
    app(prog_name="workforce")
    return 0


if __name__ == "__main__":
    sys.exit(main())
