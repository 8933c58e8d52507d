"""pydantic's mistakes as Chinese sentences with a JSON pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError


@dataclass(frozen=True)
class Problem:
    """One mistake: where (a JSON pointer), what is wrong, and in which line if known."""

    pointer: str
    message: str
    line: int | None = None


def explained(error: ValidationError, document: object = None) -> list[Problem]:
    """Every mistake pydantic found, in the order of the document."""
    return [
        Problem(pointer_to(steps_in(document, one["loc"])), _sentence(one))
        for one in error.errors(include_url=False, include_input=False)
    ]


def steps_in(document: object, path: Sequence[int | str]) -> list[int | str]:
    """The steps that exist in the document: pydantic adds the name of a chosen kind to the path."""
    kept: list[int | str] = []
    at = document
    for step in path:
        if isinstance(at, dict) and step == at.get("kind") and step not in at:
            continue
        if step == "[key]" or (document is not None and not isinstance(at, dict | list)):
            continue
        kept.append(step)
        at = _child(at, step)
    return kept


def _child(at: object, step: int | str) -> object:
    if isinstance(at, dict):
        return at.get(step)
    if isinstance(at, list) and isinstance(step, int) and step < len(at):
        return at[step]
    return None


def pointer_to(path: Sequence[int | str]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def _sentence(error: Any) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    if kind in _WITH_CONTEXT:
        return _WITH_CONTEXT[kind](context)
    return f"填写有误（{kind}）"


_NAMED_VALUES = "应为一组“名称: 值”"
_DAY = "不是有效的日期，应写作 2026-10-01"

_SENTENCES: dict[str, str] = {
    "missing": "缺少此项",
    "extra_forbidden": "没有这个项目，请检查拼写",
    "unexpected_keyword_argument": "没有这个项目，请检查拼写",
    "string_type": "应为文字（数字请加引号）",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_from_float": "应为整数，不能带小数",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "list_type": "应为列表",
    "tuple_type": "应为列表",
    "dict_type": _NAMED_VALUES,
    "model_type": _NAMED_VALUES,
    "model_attributes_type": _NAMED_VALUES,
    "dataclass_type": _NAMED_VALUES,
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": "应为日期，不带时刻",
    "json_invalid": "不是有效的 JSON",
    "none_required": "应留空",
    "union_tag_not_found": "缺少 kind",
}


def _choices(context: dict[str, Any]) -> str:
    return "取值应为 " + _listed(context["expected"])


def _listed(words: object) -> str:
    return str(words).replace("'", "").replace(" or ", " 或 ").replace(", ", "、")


_PATTERNS = {
    r"^[a-z][a-z0-9_]{1,49}$": "应为小写字母、数字和下划线，字母开头，如 post_missing",
    r"^\d{6}$": "应为六位数字的行政区划代码，如 110106（请加引号）",
    r"^\d{4}-(0[1-9]|1[0-2])$": "月份应写作 2026-10",
}

_WITH_CONTEXT: dict[str, Callable[[dict[str, Any]], str]] = {
    "value_error": lambda c: str(c["error"]),
    "string_pattern_mismatch": lambda c: _PATTERNS.get(str(c["pattern"]), "格式不符"),
    "enum": _choices,
    "literal_error": _choices,
    "union_tag_invalid": lambda c: (
        "any_of 的各项里不能再写 any_of"
        if c["tag"] == "any_of"
        else f"没有“{c['tag']}”这一种，可用：{_listed(c['expected_tags'])}"
    ),
    "greater_than": lambda c: f"应大于 {c['gt']}",
    "greater_than_equal": lambda c: f"应不小于 {c['ge']}",
    "less_than_equal": lambda c: f"应不大于 {c['le']}",
    "too_short": lambda c: f"至少要有 {c['min_length']} 项",
    "too_long": lambda c: f"最多 {c['max_length']} 项",
    "string_too_short": lambda c: (
        "不能为空" if c["min_length"] == 1 else f"至少 {c['min_length']} 个字"
    ),
    "string_too_long": lambda c: f"最多 {c['max_length']} 个字",
}
