"""What pydantic found wrong, as sentences a person can act on, each with its JSON pointer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from workforce.errors import FieldError

SENTENCES = {
    "missing": "必填",
    "extra_forbidden": "不认识的字段",
    "string_type": "应为文字",
    "string_too_short": "至少 {min_length} 个字",
    "string_too_long": "最多 {max_length} 个字",
    "string_pattern_mismatch": "格式不对",
    "string_unicode": "不是有效的文字",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_parsing_size": "数值过大",
    "int_from_float": "应为整数",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "greater_than_equal": "不能小于 {ge}",
    "greater_than": "应大于 {gt}",
    "less_than_equal": "不能大于 {le}",
    "less_than": "应小于 {lt}",
    "enum": "不在可选范围内",
    "literal_error": "不在可选范围内",
    "list_type": "应为列表",
    "dict_type": "应为对象",
    "model_type": "应为对象",
    "model_attributes_type": "应为对象",
    "too_short": "至少 {min_length} 项",
    "too_long": "最多 {max_length} 项",
    "json_invalid": "不是有效的 JSON",
    "recursion_loop": "嵌套过深",
}
STARTS = {
    "date_": "应为日期，如 2026-10-01",
    "datetime_": "应为时间，如 2026-10-01T08:00:00+08:00",
    "timezone_": "时间须带时区",
    "time_": "应为时刻，如 08:30",
    "float_": "应为数字",
    "decimal_": "应为数字",
    "uuid_": "编号格式不对",
}
MISTAKES_MAX = 100


def explain(problem: ValidationError) -> list[FieldError]:
    found = problem.errors(include_url=False, include_input=False)
    return [FieldError(pointer(one["loc"]), _sentence(one)) for one in found[:MISTAKES_MAX]]


def pointer(location: Iterable[int | str]) -> str:
    """RFC 6901, bounded: a key of ours is short, a sender's key may not be."""
    return "".join("/" + str(part)[:100].replace("~", "~0").replace("/", "~1") for part in location)


def _sentence(mistake: Any) -> str:
    kind, context = mistake["type"], mistake.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind in SENTENCES:
        return SENTENCES[kind].format(**context)
    return next((text for start, text in STARTS.items() if kind.startswith(start)), "填写有误")
