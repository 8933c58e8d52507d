"""YAML read strictly: safe types, no repeated names, no anchors; the line of every element."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from workforce.rules.subsidies.explaining_input import Problem, pointer_to

BYTES_MAX = 512 * 1024
# Forty times the longest policy known. Reading takes time with every value and, within brackets,
# with their depth squared: without a bound an allowed size keeps a server busy for minutes.
EVENTS_MAX = 20_000
DEPTH_MAX = 50

Steps = tuple[int | str, ...]


class _Loader(yaml.SafeLoader):
    """The safe loader, where a name is always text: YAML reads a bare ``on`` as true."""

    def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Any, Any]:
        for key, _ in node.value:
            if isinstance(key, ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep)


def read_yaml(text: str) -> tuple[Any, dict[str, int], list[Problem]]:
    """The document, the line of each pointer in it, and what is wrong with the writing itself."""
    try:
        refused = _refused(text)
        if refused is not None:
            return None, {}, [refused]
        root = yaml.compose(text, _Loader)
        if root is None:
            return None, {}, [Problem("", "文件是空的")]
        lines: dict[str, int] = {}
        problems: list[Problem] = []
        _walk(root, (), lines, problems)
        return yaml.load(text, _Loader), lines, problems
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return None, {}, [_unreadable(error)]


def _refused(text: str) -> Problem | None:
    """What would not be read at all, found before anything is built from it."""
    depth = 0
    for count, event in enumerate(yaml.parse(text, yaml.SafeLoader)):
        line = event.start_mark.line + 1 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent):
            return Problem("", "不支持引用（& 与 *），请把内容写全")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > DEPTH_MAX:
            return Problem("", f"层次超过 {DEPTH_MAX} 层", line)
        if count > EVENTS_MAX:
            return Problem("", "内容过多，请分成几份政策", line)
    return None


def _walk(node: Node, at: Steps, lines: dict[str, int], problems: list[Problem]) -> None:
    lines[pointer_to(at)] = node.start_mark.line + 1
    if isinstance(node, MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value) if isinstance(key, ScalarNode) else ""
            line = key.start_mark.line + 1
            if name in seen:
                problems.append(Problem(pointer_to((*at, name)), f"“{name}”写了两次", line))
            seen.add(name)
            _walk(value, (*at, name), lines, problems)
            lines[pointer_to((*at, name))] = line
    elif isinstance(node, SequenceNode):
        for number, item in enumerate(node.value):
            _walk(item, (*at, number), lines, problems)


def _unreadable(error: Exception) -> Problem:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Problem("", "不是有效的 YAML，请检查日期、缩进和冒号")
    return Problem(
        "", f"不是有效的 YAML：第 {mark.column + 1} 列附近，请检查缩进、冒号和引号", mark.line + 1
    )
