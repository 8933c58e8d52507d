"""Days and moments as they are written, never as numbers.

Pydantic reads "0" and 1759276800 as dates even when strict. In forms a day is `2026-10-01` and a
moment is RFC 3339 with its offset; this replaces both validators inside a form's schema.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pydantic_core import core_schema

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2})")


def read_day(text: str) -> date:
    if not DAY.fullmatch(text):
        raise ValueError("应为日期，如 2026-10-01")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("没有这一天") from None


def read_moment(text: str) -> datetime:
    try:
        if MOMENT.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError("应为时间，如 2026-10-01T08:00:00+08:00")


def as_written(schema: Any) -> Any:
    """The schema with every date and datetime in it read from its text."""
    if isinstance(schema, list):
        return [as_written(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "date":
        return _from_text(schema, read_day, "date")
    if schema.get("type") == "datetime":
        return _from_text(schema, read_moment, "date-time")
    return {
        key: value if key in ("metadata", "serialization", "cls") else as_written(value)
        for key, value in schema.items()
    }


def _from_text(schema: Any, read: Callable[[str], Any], form: str) -> core_schema.CoreSchema:
    text = core_schema.str_schema(metadata={"pydantic_js_updates": {"format": form}})
    written = core_schema.no_info_after_validator_function(read, text)
    return core_schema.json_or_python_schema(json_schema=written, python_schema=schema)
