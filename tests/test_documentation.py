"""What the README promises is what the code does: settings, commands, licence."""

from __future__ import annotations

import re
from pathlib import Path

from workforce.cli import COMMANDS
from workforce.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def settings_table() -> str:
    lines = ["| 设置 | 默认 | 说明 |", "| --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default in (None, "") else f"`{field.default}`"
        lines.append(f"| `WORKFORCE_{name.upper()}` | {default} | {field.description} |")
    return "\n".join(lines)


def test_every_setting_is_in_the_table_of_the_readme() -> None:
    assert settings_table() in README, f"the table should read:\n{settings_table()}"


def test_every_command_is_in_the_readme() -> None:
    assert [name for name in COMMANDS if f"`workforce {name}" not in README] == []


def test_every_link_and_picture_of_the_readme_leads_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    local = [target for target in targets if "://" not in target]

    assert local
    assert [target for target in local if not (ROOT / target).exists()] == []
