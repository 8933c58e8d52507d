"""导出条件：与列表页地址中的条件同名同义，这里读成各列表所要的样子。"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from workforce.employment import attendance
from workforce.employment import find as employment_find
from workforce.errors import FieldError, Malformed
from workforce.people import find
from workforce.reports.columns import ExportKind
from workforce.rules.months import Month
from workforce.vocabulary import Post, ServiceType

Read = Callable[[str], Any]


def _number(text: str) -> int:
    number = int(text)
    if not (text.isdecimal() and 0 < number < 2**31):
        raise ValueError
    return number


def _yes_or_no(text: str) -> bool:
    return {"true": True, "false": False}[text]


def _month(text: str) -> str:
    if Month.parse(text) is None:
        raise ValueError
    return text


_PEOPLE: dict[str, Read] = {
    "query": str,
    "employer_id": _number,
    "household_registration": str,
    "has_account": _yes_or_no,
    "post": Post,
    "service_type": ServiceType,
}
_EMPLOYMENTS: dict[str, Read] = {
    "query": str,
    "person_id": _number,
    "employer_id": _number,
    "running_on": date.fromisoformat,
    "unreported_month": _month,
    "post": Post,
    "service_type": ServiceType,
}
_ATTENDANCE: dict[str, Read] = {
    "month": _month,
    "employer_id": _number,
    "person_id": _number,
}
_KINDS: dict[ExportKind, tuple[dict[str, Read], Callable[..., Any]]] = {
    ExportKind.PEOPLE: (_PEOPLE, find.Wanted),
    ExportKind.EMPLOYMENTS: (_EMPLOYMENTS, employment_find.Wanted),
    ExportKind.ATTENDANCE: (_ATTENDANCE, attendance.Wanted),
}


def wanted_of(kind: ExportKind, filters: dict[str, str]) -> Any:
    """The conditions as the list of that kind takes them; raises Malformed with each mistake."""
    readers, wanted = _KINDS[kind]
    given: dict[str, Any] = {}
    mistakes = []
    for name, text in filters.items():
        reader = readers.get(name)
        if reader is None:
            mistakes.append(FieldError(f"/filters/{name}", "不支持的条件"))
            continue
        try:
            given[name] = reader(text)
        except (ValueError, KeyError):
            mistakes.append(FieldError(f"/filters/{name}", "条件填写有误"))
    if mistakes:
        raise Malformed(*mistakes)
    return wanted(**given)
