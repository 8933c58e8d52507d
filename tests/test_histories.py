"""What is recorded has a name people can read: each key of an event is in the catalogue."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
CATALOGUE = ROOT / "static/src/console/catalogue/zh-CN/fields.ts"
RECORDS = {"record", "record_many"}
# Events of measuring tools, which no history shows.
SOURCES = [f for f in (ROOT / "workforce").rglob("*.py") if not f.name.startswith("bench")]


def written_keys(tree: ast.AST) -> Iterator[str]:
    """The keys spelt out in `before=` and `after=` of whatever is recorded."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in RECORDS:
            continue
        for keyword in node.keywords:
            if keyword.arg in {"before", "after"}:
                yield from _keys_in(keyword.value)


def facts_keys(tree: ast.AST) -> Iterator[str]:
    """The fields of the facts a verb takes, which it records as they are."""
    for node in ast.walk(tree):
        is_facts = isinstance(node, ast.ClassDef) and node.name.endswith("Facts")
        if is_facts and any(getattr(base, "id", "") == "TypedDict" for base in node.bases):
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                    yield line.target.id


def _keys_in(value: ast.AST) -> Iterator[str]:
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            yield from (str(k.value) for k in node.keys if isinstance(k, ast.Constant))


def test_every_key_of_an_event_has_a_chinese_name() -> None:
    named = set(re.findall(r"^  (\w+): \"", CATALOGUE.read_text(), re.MULTILINE))
    written: dict[str, str] = {}
    for file in SOURCES:
        tree = ast.parse(file.read_text())
        for key in (*written_keys(tree), *facts_keys(tree)):
            written.setdefault(key, file.name)

    assert len(written) > 50
    assert {key: file for key, file in written.items() if key not in named} == {}
